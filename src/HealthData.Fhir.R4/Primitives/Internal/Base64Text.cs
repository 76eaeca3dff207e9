namespace HealthData.Fhir.R4;

/// <summary>The text of base64 without white space, in memory that somebody else has.</summary>
/// <param name="utf8">The memory.</param>
internal sealed class Base64Text(ReadOnlyMemory<byte> utf8)
{
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;
}
