namespace HealthData.Contracts.Tests.Stubs;

/// <summary>A request as a server got it.</summary>
internal sealed class ReceivedRequest
{
    public required string Method { get; init; }

    /// <summary>The path and the query, escaped as they were sent.</summary>
    public required string Url { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }

    public byte[] Body { get; init; } = [];

    public string Path => Url.Split('?', 2)[0];

    /// <summary>The parameters of the query in their order, unescaped as WireMock does it.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query =>
    [
        .. from pair in Url.Contains('?') ? Url.Split('?', 2)[1].Split('&') : []
           let parts = pair.Split('=', 2)
           select KeyValuePair.Create(
               WebUtility.UrlDecode(parts[0]), WebUtility.UrlDecode(parts.Length > 1 ? parts[1] : string.Empty)),
    ];

    public override string ToString() => $"{Method} {Url}";
}
