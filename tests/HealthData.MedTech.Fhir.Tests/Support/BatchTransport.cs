using System.IO.Compression;

namespace HealthData.MedTech.Fhir.Tests.Support;

/// <summary>Does something before batches that have a request leave for the service.</summary>
/// <param name="method">The method of the request.</param>
/// <param name="url">What its address begins with.</param>
/// <param name="before">What is done.</param>
internal sealed class BatchTransport(
    HttpPipelineTransport inner, string method, string url, Func<Task> before) : HttpPipelineTransport
{
    public override Request CreateRequest() => inner.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        var body = await ReadAsync(message);
        if (body.Contains($"\"method\":\"{method}\",\"url\":\"{url}", StringComparison.Ordinal))
        {
            await before();
        }

        await inner.ProcessAsync(message);
    }

    private static async Task<string> ReadAsync(HttpMessage message)
    {
        using var body = new MemoryStream();
        if (message.Request.Content is { } content)
        {
            await content.WriteToAsync(body, MedTechLab.Token);
        }

        body.Position = 0;
        using var text = new StreamReader(message.Request.Headers.Contains("Content-Encoding")
            ? new GZipStream(body, CompressionMode.Decompress)
            : body);
        return await text.ReadToEndAsync(MedTechLab.Token);
    }
}
