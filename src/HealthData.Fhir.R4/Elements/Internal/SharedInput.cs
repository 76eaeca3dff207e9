namespace HealthData.Fhir.R4;

/// <summary>Memory that long base64 values may refer to instead of copying it; by default there is none.</summary>
/// <param name="Memory">The memory, which is what is read.</param>
/// <param name="Least">The length of the shortest value that refers to it.</param>
internal readonly record struct SharedInput(ReadOnlyMemory<byte> Memory, int Least)
{
    private const int LeastShared = 64 * 1024;

    /// <summary>How many times its own length of a pooled buffer a value may keep from being used again.</summary>
    private const int MostPinned = 4;

    public static SharedInput Of(ReadOnlyMemory<byte> memory, FhirJsonOptions options) =>
        options.SharesInput ? new(memory, LeastShared) : default;

    public static SharedInput Of(PooledBuffer buffer) =>
        new(buffer.WrittenMemory, Math.Max(LeastShared, buffer.Capacity / MostPinned));
}
