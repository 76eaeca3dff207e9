using System.Net;

namespace HealthData.Core;

/// <summary>
/// A response whose reason phrase is the status's own name instead of the service's words, and whose request ids, which
/// go into logs and spans, are ids.
/// </summary>
internal sealed class GuardedResponse(Response inner) : Response
{
    public override int Status => inner.Status;

    public override string ReasonPhrase => ((HttpStatusCode)Status).ToString();

    public override Stream? ContentStream
    {
        get => inner.ContentStream;
        set => inner.ContentStream = value;
    }

    public override string ClientRequestId
    {
        get => inner.ClientRequestId;
        set => inner.ClientRequestId = value;
    }

    public override void Dispose() => inner.Dispose();

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) =>
        inner.Headers.TryGetValue(name, out value) && IsHarmless(name, value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values) =>
        inner.Headers.TryGetValues(name, out values) && (!IsId(name) || values.All(IsHarmlessId));

    protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() =>
        inner.Headers.Where(header => IsHarmless(header.Name, header.Value));

    private static bool IsHarmless(string name, string value) => !IsId(name) || IsHarmlessId(value);

    private static bool IsHarmlessId(string value) => SafeText.Id(value) is not null;

    private static bool IsId(string name) =>
        name.Equals(SafeText.RequestIdHeader, StringComparison.OrdinalIgnoreCase)
        || name.Equals(SafeText.ClientRequestIdHeader, StringComparison.OrdinalIgnoreCase);
}
