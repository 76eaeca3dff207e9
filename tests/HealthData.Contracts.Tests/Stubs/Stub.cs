namespace HealthData.Contracts.Tests.Stubs;

/// <summary>One contract: the request that the client makes, and an answer to it.</summary>
internal sealed class Stub
{
    public required string Name { get; init; }

    /// <summary>The file that holds it, from the root of the repository.</summary>
    public required string File { get; init; }

    /// <summary>The text of the file, for servers that read it themselves.</summary>
    public required string Json { get; init; }

    public required RequestPattern Request { get; init; }

    public required StubResponse Response { get; init; }

    public bool IsMatch(ReceivedRequest request) => !Request.Compare(request).Any();

    /// <summary>The stub with another text somewhere in its request or in its response.</summary>
    public Stub With(string member, string part, string change)
    {
        var start = Json.IndexOf($"\"{member}\":", StringComparison.Ordinal);
        var place = Json.IndexOf(part, start, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{File} does not hold '{part}' in its {member}.");
        return StubReader.Read(Json.Remove(place, part.Length).Insert(place, change), File);
    }

    public override string ToString() => $"'{Name}' ({File})";
}
