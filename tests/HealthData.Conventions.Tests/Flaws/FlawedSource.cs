namespace HealthData.Conventions.Tests.Flaws;

/// <summary>Carries a stream, so that whoever takes one streams.</summary>
public sealed class FlawedSource
{
    public static FlawedSource FromStream(Stream stream) =>
        stream is null ? throw new ArgumentNullException(nameof(stream)) : new();
}
