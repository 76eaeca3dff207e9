using System.Security.Cryptography;

namespace HealthData.Core.Tests.Support;

/// <summary>Answers each attempt from a function, and notes what was sent.</summary>
internal sealed class MockTransport(Func<MockAttempt, Response> answer) : HttpPipelineTransport
{
    private static readonly HttpClientTransport Requests = new();

    public List<MockAttempt> Attempts { get; } = [];

    public static MockTransport Always(int status) => new(_ => new MockResponse(status));

    /// <summary>Answers with the statuses in turn, the last one again and again.</summary>
    public static MockTransport Sequence(params int[] statuses) =>
        new(attempt => new MockResponse(statuses[Math.Min(attempt.Number, statuses.Length) - 1]));

    public override Request CreateRequest() => Requests.CreateRequest();

    public override void Process(HttpMessage message)
    {
        using var body = new MemoryStream();
        message.Request.Content?.WriteTo(body, message.CancellationToken);
        message.Response = Answer(message, body);
    }

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        using var body = new MemoryStream();
        if (message.Request.Content is { } content)
        {
            await content.WriteToAsync(body, message.CancellationToken);
        }

        message.Response = Answer(message, body);
    }

    private Response Answer(HttpMessage message, MemoryStream body)
    {
        var headers = message.Request.Headers.ToDictionary(
            header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase);
        MockAttempt attempt;
        lock (Attempts)
        {
            attempt = new MockAttempt(
                Attempts.Count + 1,
                message.Request.Method,
                message.Request.Uri.ToUri(),
                headers,
                Convert.ToHexString(SHA256.HashData(body.ToArray())),
                message.ProcessingContext.RetryNumber);
            Attempts.Add(attempt);
        }

        return answer(attempt);
    }
}

internal sealed record MockAttempt(
    int Number,
    RequestMethod Method,
    Uri Uri,
    IReadOnlyDictionary<string, string> Headers,
    string BodyHash,
    int RetryNumber);
