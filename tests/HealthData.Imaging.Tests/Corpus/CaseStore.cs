namespace HealthData.Imaging.Tests.Corpus;

/// <summary>The FHIR service of a case: resources by type and id, with versions.</summary>
internal sealed class CaseStore(JsonObject before)
{
    private readonly Dictionary<string, JsonObject> _resources = before.ToDictionary(
        entry => entry.Key, entry => entry.Value!.DeepClone().AsObject(), StringComparer.Ordinal);

    public JsonObject? Find(string key) => _resources.GetValueOrDefault(key);

    /// <summary>Gives what a pass reads before it builds.</summary>
    public ExistingResources Existing(ImagingProjector projector, string studyInstanceUid)
    {
        var existing = new ExistingResources
        {
            ImagingStudy = Json($"ImagingStudy/{projector.GetImagingStudyId(studyInstanceUid)}"),
            Endpoint = Json($"Endpoint/{projector.EndpointId}"),
        };
        foreach (var key in _resources.Keys.Where(key => key.StartsWith("Patient/", StringComparison.Ordinal)))
        {
            existing.Patients.Add(Json(key)!);
        }

        return existing;
    }

    /// <summary>Carries out a write, and gives it as a case records it.</summary>
    public JsonObject Apply(ImagingWrite write)
    {
        var key = $"{write.ResourceType}/{write.Id}";
        var record = new JsonObject { ["method"] = write.Content is null ? "DELETE" : "PUT", ["url"] = key };
        if (write.IfMatch is { } version)
        {
            record["ifMatch"] = version.ToString("H");
        }

        if (write.Content is null)
        {
            _resources.Remove(key);
            return record;
        }

        var resource = JsonNode.Parse(write.Content.ToMemory().Span)!.AsObject();
        var meta = resource["meta"]?.AsObject() ?? [];
        meta["versionId"] = Version(key).ToString(CultureInfo.InvariantCulture);
        meta["lastUpdated"] = "2026-01-02T03:04:05Z";
        resource["meta"] = meta;
        _resources[key] = resource;
        return record;
    }

    private int Version(string key) => _resources.TryGetValue(key, out var resource)
        ? int.Parse(resource["meta"]!["versionId"]!.GetValue<string>(), CultureInfo.InvariantCulture) + 1
        : 1;

    private BinaryData? Json(string key) => _resources.TryGetValue(key, out var resource)
        ? BinaryData.FromString(resource.ToJsonString())
        : null;
}
