namespace HealthData.Dicom;

/// <summary>Bounds on what a multipart body may ask of its reader. Content has no bound: it is streamed.</summary>
internal sealed record MultipartLimits
{
    public static MultipartLimits Default { get; } = new();

    /// <summary>Parts in a body. A study of a million instances is far beyond what scanners make.</summary>
    public int Parts { get; init; } = 1_000_000;

    /// <summary>Bytes in the header block of one part.</summary>
    public int HeaderBytes { get; init; } = 16 * 1024;

    /// <summary>Characters in the boundary; RFC 2046 5.1.1 allows 70.</summary>
    public int BoundaryLength { get; init; } = 70;

    /// <summary>Bytes before the first delimiter: some servers send filler while an archive fetches.</summary>
    public int PreambleBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Bytes behind what looks like a delimiter that are looked at to believe a part's
    /// Content-Length.</summary>
    public int LookaheadBytes { get; init; } = 1024 * 1024;
}
