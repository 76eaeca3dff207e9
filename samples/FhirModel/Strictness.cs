using HealthData.Fhir.R4;

namespace FhirModel;

/// <summary>Shows what lenient reading bears and strict reading reports.</summary>
internal static class Strictness
{
    private const string Json = """
        {
          "resourceType": "Observation",
          "status": "done",
          "valueQuantity": { "value": 1.50, "unit": "mg" },
          "deviceSerial": "A-17"
        }
        """;

    /// <returns>0 if nothing was lost.</returns>
    public static int Report()
    {
        var lenient = FhirJson.Parse<Observation>(Json);
        var written = FhirJson.Serialize(lenient);
        Console.WriteLine(written);
        try
        {
            FhirJson.Parse<Observation>(Json, FhirJsonOptions.Strict);
            return 1;
        }
        catch (FhirFormatException exception)
        {
            foreach (var issue in exception.Issues)
            {
                Console.WriteLine($"  {issue.Path}, byte {issue.Position}: {issue.Message}");
            }
        }

        return written.Contains("\"value\":1.50", StringComparison.Ordinal)
            && lenient.UnknownElements is [{ Name: "deviceSerial" }] ? 0 : 1;
    }
}
