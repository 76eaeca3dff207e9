namespace HealthData.Fhir;

/// <summary>What the references of a resource lead to that only a transaction resolves.</summary>
/// <param name="Urns">The entries of the same bundle, such as <c>urn:uuid:</c> with an id.</param>
/// <param name="IsConditional">Whether a reference is a search, such as <c>Patient?identifier=7</c>.</param>
internal readonly record struct ResourceLinks(IReadOnlyCollection<string> Urns, bool IsConditional)
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    public static ResourceLinks None { get; } = new([], false);

    /// <summary>Finds the links in a resource that is well-formed JSON.</summary>
    public static ResourceLinks Find(ReadOnlySpan<byte> json) =>
        json.IndexOf("\"urn:"u8) >= 0 || json.Contains((byte)'?') ? Scan(json) : None;

    private static ResourceLinks Scan(ReadOnlySpan<byte> json)
    {
        HashSet<string>? urns = null;
        var isConditional = false;
        var reader = new Utf8JsonReader(json, Options);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName
                || !reader.ValueTextEquals("reference"u8)
                || !reader.Read()
                || reader.TokenType != JsonTokenType.String)
            {
                continue;
            }

            if (reader.ValueSpan.StartsWith("urn:"u8) && JsonText.Get(ref reader) is { } urn)
            {
                (urns ??= new(StringComparer.Ordinal)).Add(urn);
            }
            else if (!reader.ValueSpan.StartsWith("http"u8))
            {
                isConditional |= reader.ValueSpan.Contains((byte)'?');
            }
        }

        return new(urns ?? (IReadOnlyCollection<string>)[], isConditional);
    }
}
