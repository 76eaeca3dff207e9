namespace HealthData.Core.Tests.Fuzzing;

/// <summary>One input: a file of the corpus as it is, or changed as the seed says.</summary>
internal sealed record FuzzInput(int Seed, string Origin, byte[] Bytes, Random Random)
{
    private const int MostShown = 6_000;

    public long Started { get; } = Environment.TickCount64;

    public TimeSpan Age => TimeSpan.FromMilliseconds(Environment.TickCount64 - Started);

    public override string ToString() => Bytes.Length > MostShown
        ? $"seed {Seed}, from {Origin}, {Bytes.Length} bytes"
        : $"seed {Seed}, from {Origin}, bytes in base64: {Convert.ToBase64String(Bytes)}";
}
