using System.Net;

namespace HealthData.Core;

/// <summary>A response whose reason phrase is the status's own name instead of the service's words.</summary>
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
        inner.Headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values) =>
        inner.Headers.TryGetValues(name, out values);

    protected override bool ContainsHeader(string name) => inner.Headers.Contains(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => inner.Headers;
}
