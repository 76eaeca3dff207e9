using FhirModel;
using HealthData.Fhir.R4;

// Builds a patient and what was measured, writes both as JSON and as NDJSON, reads them again and asks what they hold.
var patient = Chart.Patient();
var measured = new Observation[] { Chart.HeartRate(patient), Chart.BloodPressure(patient), Chart.Smoking(patient) };

Console.WriteLine(FhirJson.Serialize(patient, new FhirJsonOptions { WriteIndented = true }));
Console.WriteLine();

using var stream = new MemoryStream();
await FhirNdjson.WriteAsync([patient, .. measured], stream);
Console.WriteLine($"{stream.Length} bytes of NDJSON:");
stream.Position = 0;
await foreach (var resource in FhirNdjson.ReadAsync(stream))
{
    Console.WriteLine("  " + Summary.Of(resource));
}

var corrected = measured[0].DeepCopy();
corrected.Status = ObservationStatus.Corrected;
corrected.Value = new Quantity(75, "/min", "beats/minute");
Console.WriteLine($"The corrected observation has the same content: {corrected.ContentEquals(measured[0])}");
return Strictness.Report();
