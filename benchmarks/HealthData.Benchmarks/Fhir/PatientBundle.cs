using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HealthData.Benchmarks.Fhir;

/// <summary>
/// A transaction of one patient's history in the manner of Synthea: 95 entries, about 139 KB without white space,
/// references by <c>urn:uuid:</c>, members in the order of the specification. The same seed makes the same bytes.
/// </summary>
internal sealed class PatientBundle
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly List<object> _entries = [];
    private readonly Random _random;
    private readonly PatientParts _parts;

    private PatientBundle(int seed)
    {
        _random = new Random(seed);
        _parts = new PatientParts(_random);
    }

    public static byte[] Make(int seed = 5)
    {
        var bundle = new PatientBundle(seed);
        bundle.AddAll();
        return JsonSerializer.SerializeToUtf8Bytes(
            new { resourceType = "Bundle", type = "transaction", entry = bundle._entries }, Json);
    }

    private void AddAll()
    {
        var patient = Add("Patient", _parts.Patient);
        var organization = Add("Organization", _parts.Organization);
        var practitioner = Add("Practitioner", _parts.Practitioner);
        for (var visit = 0; visit < 10; visit++)
        {
            var date = new DateTime(
                2010 + visit, 1 + _random.Next(12), 1 + _random.Next(28), _random.Next(24), _random.Next(60), 0);
            var links = new VisitLinks(patient, organization, practitioner, date);
            AddVisit(links with { Encounter = Add("Encounter", id => _parts.Encounter(id, links)) }, visit);
        }
    }

    private void AddVisit(VisitLinks links, int visit)
    {
        var condition = visit < 6 ? Add("Condition", id => _parts.Condition(id, links)) : null;
        for (var left = 2; left > 0; left--)
        {
            Add("Observation", id => _parts.Observation(id, links));
        }

        Add("Observation", id => _parts.BloodPressure(id, links));
        if (visit > 3)
        {
            Add("Procedure", id => _parts.Procedure(id, links, condition));
        }

        if (visit is 2 or 4 or 6)
        {
            Add("Immunization", id => _parts.Immunization(id, links));
        }

        if (visit is 0 or 3 or 6)
        {
            Add("DiagnosticReport", id => _parts.DiagnosticReport(id, links));
        }

        if (visit < 7)
        {
            var request = Add("MedicationRequest", id => _parts.MedicationRequest(id, links, condition));
            Add("Claim", id => _parts.PharmacyClaim(id, links, request));
        }

        var claim = Add("Claim", id => _parts.Claim(id, links, condition));
        Add("ExplanationOfBenefit", id => _parts.ExplanationOfBenefit(id, links, claim));
    }

    private string Add(string type, Func<string, object> make)
    {
        var id = PatientParts.Uuid(_random);
        _entries.Add(
            new { fullUrl = $"urn:uuid:{id}", resource = make(id), request = new { method = "POST", url = type } });
        return id;
    }
}
