namespace HealthData.Storage.Blobs;

/// <summary>What the metadata of a blob say of its entry: who wrote it, and when its life ends.</summary>
internal static class EntryFacts
{
    private const string EndsAt = "endsat";
    private const string Writer = "writer";

    public static Dictionary<string, string> Make(DateTimeOffset? endsAt)
    {
        var metadata = new Dictionary<string, string> { [Writer] = Guid.NewGuid().ToString("N") };
        if (endsAt is { } end)
        {
            metadata[EndsAt] = end.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        }

        return metadata;
    }

    public static bool HaveSameWriter(IDictionary<string, string> some, IDictionary<string, string> others) =>
        some.TryGetValue(Writer, out var one) && others.TryGetValue(Writer, out var other) && one == other;

    public static bool HaveEnded(IDictionary<string, string> metadata, DateTimeOffset now) =>
        metadata.TryGetValue(EndsAt, out var text)
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && end <= now.ToUnixTimeMilliseconds();
}
