using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>Patches resources with JSON Patch or FHIRPath Patch, by id or by conditions (FHIR R4 3.1.0.5).</summary>
internal sealed class PatchInteraction(FhirContext context, WriteInteraction write)
{
    public const string JsonPatchType = "application/json-patch+json";

    public FhirResponse Patch(FhirRequest request, string type, string id) =>
        Patch(request, context.Require(type, id));

    public FhirResponse PatchConditional(FhirRequest request, string type)
    {
        var conditions = request.Query.Where(parameter => parameter.Name != "_meta-history").ToList();
        return context.FindConditional(type, request, conditions) switch
        {
            [] => throw FhirException.NotFound("No resource matches the conditions."),
            [var match] => Patch(request, match),
            _ => throw FhirException.Precondition("multiple-matches", "Several resources match the conditions."),
        };
    }

    private FhirResponse Patch(FhirRequest request, ResourceVersion current)
    {
        FhirContext.CheckIfMatch(request, current);
        var patched = ResourcePatch.Apply(current, Read(request));
        return write.Put(request, current.Type, current.Id, patched, "PATCH");
    }

    private static Action<JsonObject> Read(FhirRequest request)
    {
        if (MediaType.TryParse(request.Header("Content-Type"), out var type) && type.Type == JsonPatchType)
        {
            return resource => JsonPatch.Apply(resource, request.Body);
        }

        var operations = FhirPathPatch.ReadOperations(WriteInteraction.ReadResource(request, "Parameters"));
        return resource => FhirPathPatch.Apply(resource, operations);
    }
}
