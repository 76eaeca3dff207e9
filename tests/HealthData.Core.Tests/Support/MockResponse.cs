namespace HealthData.Core.Tests.Support;

internal sealed class MockResponse(int status, string? reason = null) : Response
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    public override int Status => status;

    public override string ReasonPhrase => reason ?? "Reason";

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; } = string.Empty;

    public MockResponse With(string name, string value)
    {
        _headers[name] = value;
        return this;
    }

    /// <summary>A body that cannot seek, like one of the network.</summary>
    public MockResponse WithBody(Stream body)
    {
        ContentStream = body;
        return this;
    }

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool TryGetHeader(string name, out string value) => _headers.TryGetValue(name, out value!);

    protected override bool TryGetHeaderValues(string name, out IEnumerable<string> values)
    {
        var found = _headers.TryGetValue(name, out var value);
        values = found ? [value!] : [];
        return found;
    }

    protected override bool ContainsHeader(string name) => _headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() =>
        _headers.Select(header => new HttpHeader(header.Key, header.Value));
}
