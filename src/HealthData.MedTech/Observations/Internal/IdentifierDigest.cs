namespace HealthData.MedTech;

/// <summary>The digests of identifiers whose first blocks were hashed before.</summary>
internal static class IdentifierDigest
{
    /// <summary>The state behind the system and what joins it to the value, which fill just one block.</summary>
    public static uint[] OfSystem { get; } =
        Sha256Lanes.After(Sha256Lanes.Initial, [.. ObservationProjector.IdentifierSystemUtf8, (byte)'_']);

    /// <summary>How much of a value's first bytes are whole blocks.</summary>
    public static int WholeBlocks(int length) => length / Sha256Lanes.BlockSize * Sha256Lanes.BlockSize;

    /// <summary>The state behind the whole blocks of a value's first bytes.</summary>
    public static uint[] After(ReadOnlySpan<byte> head) =>
        Sha256Lanes.After(OfSystem, head[..WholeBlocks(head.Length)]);
}
