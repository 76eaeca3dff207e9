using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Exports resources to files of the storage account, one for each type, with a manifest.</summary>
internal sealed class ExportOperation(FhirContext context, BlobStore blobs, JobTable jobs)
{
    public FhirResponse Start(FhirRequest request, string? level, string? groupId)
    {
        if (level is not null && request.Parameter("_anonymizationConfig") is not null)
        {
            throw FhirException.Invalid("An anonymized export is supported for the whole system only.");
        }

        if (level == "Group")
        {
            context.Require("Group", groupId!);
        }

        var selects = ReadSelection(request);
        var started = context.Store.Now;
        return jobs.Start(request, "export", () => Run(request, level, groupId, selects, started));
    }

    private FhirResponse Run(
        FhirRequest request,
        string? level,
        string? groupId,
        Func<ResourceVersion, bool> selects,
        DateTimeOffset started)
    {
        var container = request.Parameter("_container") ?? "fhir-export";
        if (!BlobStore.IsContainer(container))
        {
            throw FhirException.Invalid("The value of '_container' is not the name of a container.");
        }

        var folder = $"{container}/{Guid.NewGuid()}";
        var patients = level is null ? null : Patients(request, groupId);
        var files = context.Store.Current
            .Where(version => selects(version)
                && (patients is null || patients.Exists(patient => Compartment.Holds(version, patient, request.Root))))
            .GroupBy(version => version.Type, StringComparer.Ordinal)
            .Select(group => WriteFile(folder, group.Key, [.. group]))
            .ToList();
        return new(200) { ContentType = "application/json", Body = WriteManifest(request, started, files) };
    }

    private Func<ResourceVersion, bool> ReadSelection(FhirRequest request)
    {
        var types = request.Parameter("_type")?.Split(',');
        var since = DateInterval.ReadParameter(request, "_since");
        var till = DateInterval.ReadParameter(request, "_till");
        var filters = TypeFilters(request);
        return version => (types is null || types.Contains(version.Type))
            && (since is null || version.LastUpdated >= since.Value.From)
            && (till is null || version.LastUpdated <= till.Value.To)
            && (!filters.TryGetValue(version.Type, out var anyOf) || anyOf.Exists(holds => holds(version)));
    }

    private List<string> Patients(FhirRequest request, string? groupId)
    {
        if (groupId is null)
        {
            return [.. context.Store.Current.Where(version => version.Type == "Patient").Select(version => version.Id)];
        }

        var members = SearchElements.References(context.Require("Group", groupId).Root);
        return [.. members.Select(member => ValueMatch.Relative(member, request.Root).Split('/')[^1])];
    }

    private Dictionary<string, List<Func<ResourceVersion, bool>>> TypeFilters(FhirRequest request)
    {
        var filters = new Dictionary<string, List<Func<ResourceVersion, bool>>>(StringComparer.Ordinal);
        foreach (var text in request.Parameter("_typeFilter")?.Split(',') ?? [])
        {
            var parts = text.Split('?', 2);
            var filter = context.Filter(request);
            var conditions = FhirRequest.ReadQuery("?" + parts[^1])
                .Select(parameter => filter.Create(parts[0], parameter.Name, parameter.Value))
                .OfType<Func<ResourceVersion, bool>>()
                .ToList();
            if (!filters.TryGetValue(parts[0], out var anyOf))
            {
                filters.Add(parts[0], anyOf = []);
            }

            anyOf.Add(version => conditions.TrueForAll(holds => holds(version)));
        }

        return filters;
    }

    private (string Type, Uri Address, int Count) WriteFile(string folder, string type, ResourceVersion[] versions)
    {
        var text = new ArrayBufferWriter<byte>();
        foreach (var version in versions)
        {
            // A line must not be broken, however the resource was written.
            text.Write(FhirJsonText.Write(version.Root.WriteTo).Span);
            text.Write("\n"u8);
        }

        return (type, blobs.Add($"{folder}/{type}-1.ndjson", text.WrittenMemory), versions.Length);
    }

    private static ReadOnlyMemory<byte> WriteManifest(
        FhirRequest request,
        DateTimeOffset started,
        List<(string Type, Uri Address, int Count)> files) =>
        FhirJsonText.Write(json =>
        {
            var path = string.Join('/', request.Segments);
            json.WriteStartObject();
            json.WriteString(
                "transactionTime",
                started.ToString(ResourceText.InstantFormat, CultureInfo.InvariantCulture));
            json.WriteString("request", SearchBundle.Url(request.Root, path, request.Query));
            json.WriteBoolean("requiresAccessToken", false);
            json.WriteStartArray("output");
            foreach (var (type, address, count) in files)
            {
                json.WriteStartObject();
                json.WriteString("type", type);
                json.WriteString("url", address.AbsoluteUri);
                json.WriteNumber("count", count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("error");
            json.WriteEndArray();
            json.WriteStartArray("issues");
            json.WriteEndArray();
            json.WriteEndObject();
        });
}
