using System.Text.Json;
using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>Deletes or patches what a search finds, as jobs.</summary>
internal sealed class BulkOperation(FhirContext context, DeleteInteraction delete, JobTable jobs)
{
    public FhirResponse StartDelete(FhirRequest request, string? type, bool isOfDeleted)
    {
        var find = Find(request, type, isOfDeleted);
        return jobs.Start(request, "bulk-delete", () =>
        {
            var doomed = find();
            doomed.ForEach(version => Delete(request, version, isOfDeleted));
            return Count("ResourceDeletedCount", doomed);
        });
    }

    public FhirResponse StartUpdate(FhirRequest request, string? type)
    {
        var parameters = WriteInteraction.ReadResource(request, "Parameters");
        if (parameters.GetRawText() is var patch && !IsReplaceOrUpsert(parameters))
        {
            throw FhirException.Invalid("A bulk update supports the operations replace and upsert only.");
        }

        if (jobs.IsRunning("bulk-update"))
        {
            throw FhirException.Invalid("A bulk update is running already.");
        }

        var find = Find(request, type, isOfDeleted: false);
        return jobs.Start(request, "bulk-update", () =>
        {
            var found = find();
            found.ForEach(version => Update(version, patch));
            return Count("ResourceUpdatedCount", found);
        });
    }

    private static bool IsReplaceOrUpsert(JsonElement parameters) => parameters.Items("parameter")
        .SelectMany(parameter => parameter.Items("part"))
        .Where(part => part.Text("name") == "type")
        .All(part => (part.Text("valueCode") ?? part.Text("valueString")) is "replace" or "upsert");

    private Func<List<ResourceVersion>> Find(FhirRequest request, string? type, bool isOfDeleted)
    {
        var excluded = request.Parameter("excludedResourceTypes")?.Split(',') ?? [];
        var filter = context.Filter(request);
        var conditions = request.Query
            .Where(parameter => !IsOption(parameter.Name))
            .Select(parameter => filter.Create(type, parameter.Name, parameter.Value)
                ?? throw FhirException.Invalid($"The search parameter '{parameter.Name}' is not supported."))
            .ToList();
        return () => isOfDeleted
            ? [.. context.Store.All.Where(version => version.IsDeleted
                && context.Store.Find(version.Type, version.Id) == version
                && (type is null || version.Type == type))]
            : [.. context.Store.Current.Where(version => (type is null || version.Type == type)
                && !excluded.Contains(version.Type)
                && conditions.TrueForAll(holds => holds(version)))];
    }

    private static bool IsOption(string name) => name is "_hardDelete" or "_purgeHistory" or "_remove-references"
        or "excludedResourceTypes" or "_isParallel" or "_maxCount" or "_meta-history";

    private void Delete(FhirRequest request, ResourceVersion version, bool isOfDeleted)
    {
        delete.Delete(version, isOfDeleted || request.Parameter("_hardDelete") == "true");
        if (request.Parameter("_purgeHistory") == "true")
        {
            context.Store.PurgeHistory(version.Type, version.Id);
        }
    }

    private void Update(ResourceVersion version, string patch)
    {
        var resource = (JsonObject)JsonNode.Parse(version.Json.Span)!;
        FhirPathPatch.Apply(resource, (JsonObject)JsonNode.Parse(patch)!);
        var patched = FhirJsonText.ReadObject(FhirJsonText.Write(json => resource.WriteTo(json)));
        context.Store.Put("PATCH", version.Type, version.Id, patched, context.KeepsHistory(version.Type));
    }

    private static FhirResponse Count(string name, List<ResourceVersion> versions) => new(200)
    {
        Body = FhirJsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "Parameters");
            json.WriteStartArray("parameter");
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteStartArray("part");
            foreach (var group in versions.GroupBy(version => version.Type, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("name", group.Key);

                // The service writes the number with a fraction.
                json.WritePropertyName("valueInteger64");
                json.WriteRawValue(string.Create(CultureInfo.InvariantCulture, $"{group.Count()}.0"));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }),
    };
}
