using System.ComponentModel.DataAnnotations;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Firely.Snippets;

/// <summary>Firely's half of docs/fhir-from-firely.md, so that it stays true.</summary>
internal static class FirelySnippets
{
    public static IReadOnlyList<object?> All(string json, string url, Bundle bundle, ResourceReference reference)
    {
        var results = new List<object?>();
        var options = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);
        var patient = JsonSerializer.Deserialize<Patient>(json, options);
        options = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector).UsingMode(
            DeserializationMode.Recoverable);
        try
        {
            patient = JsonSerializer.Deserialize<Patient>(json, options);
        }
        catch (DeserializationFailedException failed)
        {
            patient = (Patient?)failed.PartialResult;
            results.AddRange(failed.Exceptions);
        }

        results.Add(JsonSerializer.Serialize(patient, options));
        var observation = new Observation
        {
            Status = ObservationStatus.Final,
            Code = new CodeableConcept("http://loinc.org", "8867-4"),
            Subject = new ResourceReference("Patient/1"),
            Value = new Quantity(72, "/min"),
        };
        if (observation.Value is Quantity quantity)
        {
            results.Add(quantity.Value);
        }

        results.Add((observation.Effective as FhirDateTime)?.ToDateTimeOffset(TimeSpan.Zero));
        ArgumentNullException.ThrowIfNull(patient);
        patient.SetStringExtension(url, "x");
        patient.BirthDateElement!.AddExtension(url, new FhirString("y"));
        results.AddRange(bundle.GetResources().OfType<Patient>());
        results.Add(patient.FindContainedResource(reference));
        var copy = (Patient)patient.DeepCopy();
        results.Add(patient.IsExactly(copy));
        foreach (var (name, value) in patient.EnumerateElements())
        {
            results.Add(name);
        }

        var invalid = new List<ValidationResult>();
        results.Add(Validator.TryValidateObject(patient, new ValidationContext(patient), invalid, true));
        return results;
    }
}
