using System.Text.Json;
using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>
/// Answers <c>$member-match</c>: the patient of the coverage with the same identifier, if name and birth date fit.
/// </summary>
internal sealed class MemberMatchOperation(FhirContext context)
{
    public FhirResponse Match(FhirRequest request)
    {
        var parameters = WriteInteraction.ReadResource(request, "Parameters").Items("parameter").ToList();
        var patient = Resource(parameters, "MemberPatient");
        var coverage = Resource(parameters, "OldCoverage");
        var wanted = Identifiers(coverage).ToHashSet();
        var members = context.Store.Current
            .Where(version => version.Type == "Coverage" && Identifiers(version.Root).Any(wanted.Contains))
            .Select(version => version.Root.Member("beneficiary")?.Text("reference"))
            .Select(reference => context.Store.Current.FirstOrDefault(version => version.Reference == reference))
            .OfType<ResourceVersion>()
            .Where(version => Family(version.Root) == Family(patient)
                && version.Root.Text("birthDate") == patient.Text("birthDate"))
            .Distinct()
            .ToList();
        return members is [var member]
            ? new FhirResponse(200) { Body = Write(patient, member.Id) }
            : throw new FhirException(422, "not-found", "The service did not find one member that matches.");
    }

    private static JsonElement Resource(List<JsonElement> parameters, string name) =>
        parameters.Named(name)?.Member("resource")
            ?? throw FhirException.Invalid($"The parameter '{name}' is missing.");

    private static IEnumerable<(string? System, string? Value)> Identifiers(JsonElement resource) =>
        resource.Items("identifier").Select(identifier => (identifier.Text("system"), identifier.Text("value")));

    private static string? Family(JsonElement patient) =>
        patient.Items("name").Select(name => name.Text("family")).FirstOrDefault();

    // The member is told by an identifier of the type "member number".
    private static ReadOnlyMemory<byte> Write(JsonElement patient, string memberId)
    {
        var matched = JsonObject.Create(patient.Clone())!;
        var number = JsonNode.Parse(
            """
            {"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"UMB"}]}}
            """)!.AsObject();
        number["value"] = memberId;
        if (matched["identifier"] is JsonArray identifiers)
        {
            identifiers.Add((JsonNode)number);
        }
        else
        {
            matched["identifier"] = new JsonArray((JsonNode)number);
        }

        return FhirJsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "Parameters");
            json.WriteStartArray("parameter");
            json.WriteStartObject();
            json.WriteString("name", "MemberPatient");
            json.WritePropertyName("resource");
            matched.WriteTo(json);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
