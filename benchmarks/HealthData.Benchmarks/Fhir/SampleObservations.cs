using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HealthData.Benchmarks.Fhir;

/// <summary>Observations that refer to resources by type and id. The same seed makes the same bytes.</summary>
internal static class SampleObservations
{
    private static readonly JsonSerializerOptions Json =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[][] Make(int count)
    {
        var random = new Random(7);
        var parts = new PatientParts(random);
        var links = new VisitLinks("1", "2", "3", new DateTime(2026, 3, 1, 8, 0, 0, DateTimeKind.Unspecified), "4");
        var observations = new byte[count][];
        for (var index = 0; index < count; index++)
        {
            var observation = parts.Observation(string.Create(CultureInfo.InvariantCulture, $"o{index}"), links);
            observations[index] = Encoding.UTF8.GetBytes(
                JsonSerializer.Serialize(observation, Json).Replace("urn:uuid:", "Patient/", StringComparison.Ordinal));
        }

        return observations;
    }
}
