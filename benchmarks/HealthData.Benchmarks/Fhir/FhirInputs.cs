using System.Text;
using System.Text.Json;

namespace HealthData.Benchmarks.Fhir;

/// <summary>The bytes that the figures of the FHIR model are measured on.</summary>
internal static class FhirInputs
{
    private const int BinaryLength = 64 * 1024 * 1024;

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static FhirRounds Bundle() => new(PatientBundle.Make());

    public static FhirRounds IndentedBundle() => new(
        JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(PatientBundle.Make()).RootElement, Indented));

    public static FhirRounds Binary()
    {
        var bytes = new byte[BinaryLength];
        new Random(5).NextBytes(bytes);
        var data = Convert.ToBase64String(bytes);
        var json = $$"""{"resourceType":"Binary","contentType":"application/pdf","data":"{{data}}"}""";
        return new FhirRounds(Encoding.UTF8.GetBytes(json), passes: 1, rounds: 31);
    }
}
