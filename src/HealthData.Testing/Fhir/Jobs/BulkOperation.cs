using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Deletes or patches what a search finds, as jobs.</summary>
internal sealed class BulkOperation(FhirContext context, DeleteInteraction delete, JobTable jobs)
{
    private const string Updated = "ResourceUpdatedCount";
    private const string Ignored = "ResourceIgnoredCount";
    private const string Failed = "ResourcePatchFailedCount";

    public FhirResponse StartDelete(FhirRequest request, string? type, bool isOfDeleted)
    {
        var find = Find(request, type, isOfDeleted);
        return jobs.Start(request, "bulk-delete", () =>
        {
            var doomed = find();
            doomed.ForEach(version => Delete(request, version, isOfDeleted));
            return Count(("ResourceDeletedCount", doomed));
        });
    }

    public FhirResponse StartUpdate(FhirRequest request, string? type)
    {
        var operations = FhirPathPatch.ReadOperations(WriteInteraction.ReadResource(request, "Parameters"));
        if (!operations.All(operation => FhirPathPatch.ReadPart(operation, "type") is "replace" or "upsert"))
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
            var counts = find().ToLookup(version => Update(version, operations));
            return Count((Updated, counts[Updated]), (Ignored, counts[Ignored]), (Failed, counts[Failed]));
        });
    }

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

    // Operations for other types than that of a resource are not meant for it.
    private string Update(ResourceVersion version, IReadOnlyList<JsonElement> operations)
    {
        var own = operations.Where(operation => IsFor(version.Type, operation)).ToList();
        if (own.Count == 0 || version.Type is "SearchParameter" or "StructureDefinition")
        {
            return Ignored;
        }

        try
        {
            var patched = ResourcePatch.Apply(version, resource => FhirPathPatch.Apply(resource, own));
            context.Put("PATCH", version.Type, version.Id, patched);
            return Updated;
        }
        catch (FhirException)
        {
            return Failed;
        }
    }

    private static bool IsFor(string type, JsonElement operation)
    {
        var root = FhirPathPatch.ReadPart(operation, "path")?.Split('.')[0];
        return root is null || root == type || !ResourceTypes.Contain(root);
    }

    private static FhirResponse Count(params (string Name, IEnumerable<ResourceVersion> Versions)[] counts) => new(200)
    {
        Body = FhirJsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "Parameters");
            json.WriteStartArray("parameter");
            foreach (var (name, versions) in counts.Where(count => count.Versions.Any()))
            {
                WriteCount(json, name, versions);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }),
    };

    private static void WriteCount(Utf8JsonWriter json, string name, IEnumerable<ResourceVersion> versions)
    {
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
    }
}
