namespace HealthData.MedTech;

/// <summary>The limits of evaluations, which grow with the message and the template.</summary>
internal sealed record EvaluationLimits
{
    private const int BytesPerByte = 256;

    /// <summary>The steps that every template may take.</summary>
    public long Steps { get; init; } = 10_000_000;

    /// <summary>The steps that each expression may take in addition for a byte of the message.</summary>
    public long StepsPerByte { get; init; } = 1_000;

    /// <summary>The bytes of values that every expression may make.</summary>
    public long Bytes { get; init; } = 64 << 20;

    public long StepsFor(int length, int expressions) => Sum(Steps, (Int128)StepsPerByte * length * expressions);

    public long BytesFor(int length) => Sum(Bytes, (Int128)BytesPerByte * length);

    private static long Sum(long first, Int128 second) => (long)Int128.Min(first + second, long.MaxValue);
}
