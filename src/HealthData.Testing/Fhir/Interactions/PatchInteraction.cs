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
        var resource = (JsonObject)JsonNode.Parse(current.Json.Span)!;
        try
        {
            Apply(request, resource);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            throw new FhirException(400, "processing", "The patch cannot be applied to the resource.");
        }

        if (resource["id"]?.ToString() != current.Id || resource["resourceType"]?.ToString() != current.Type)
        {
            throw FhirException.Invalid("A patch cannot change the type or the id of a resource.");
        }

        var patched = FhirJsonText.ReadObject(FhirJsonText.Write(json => resource.WriteTo(json)));
        return write.Put(request, current.Type, current.Id, patched, "PATCH");
    }

    private static void Apply(FhirRequest request, JsonObject resource)
    {
        if (MediaType.TryParse(request.Header("Content-Type"), out var type) && type.Type == JsonPatchType)
        {
            JsonPatch.Apply(resource, request.Body);
            return;
        }

        var parameters = WriteInteraction.ReadResource(request, "Parameters");
        FhirPathPatch.Apply(resource, (JsonObject)JsonNode.Parse(parameters.GetRawText())!);
    }
}
