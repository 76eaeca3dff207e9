using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Lists the versions of a resource, of a type or of all resources (FHIR R4 3.1.0.9).</summary>
internal sealed class HistoryInteraction(FhirContext context)
{
    public FhirResponse List(FhirRequest request, string? type = null, string? id = null)
    {
        if (id is not null && context.Store.Find(type!, id) is null)
        {
            throw FhirException.NotFound($"The resource {type}/{id} was not found.");
        }

        var versions = context.Store.All
            .Where(version => (type is null || version.Type == type) && (id is null || version.Id == id))
            .Where(ReadPeriod(request))
            .ToList();
        if (request.Parameter("_sort") != "_lastUpdated")
        {
            versions.Reverse();
        }

        var start = request.Parameter("ct") is { } token ? ContinuationToken.Decode(token).Start : 0;
        var size = Math.Min(request.Number("_count") ?? context.Options.DefaultPageSize, context.Options.MaxPageSize);
        var page = versions.Skip((int)start).Take(size).ToList();
        var isCountOnly = request.Parameter("_summary") == "count" || size == 0;
        ContinuationToken? next = start + page.Count < versions.Count && !isCountOnly ? new(start + page.Count) : null;
        return new(200) { Body = Write(request, versions.Count, isCountOnly ? [] : page, next) };
    }

    private static ReadOnlyMemory<byte> Write(
        FhirRequest request,
        int total,
        IReadOnlyList<ResourceVersion> page,
        ContinuationToken? next) =>
        FhirJsonText.Write(json =>
        {
            var path = string.Join('/', request.Segments.Select(Uri.EscapeDataString));
            var applied = request.Query.Where(parameter => parameter.Name != "ct").ToList();
            json.WriteStartObject();
            json.WriteString("resourceType", "Bundle");
            json.WriteString("id", Guid.NewGuid().ToString());
            json.WriteString("type", "history");
            json.WriteNumber("total", total);
            json.WriteStartArray("link");
            if (next is { } token)
            {
                SearchBundle.WriteLink(
                    json,
                    "next",
                    SearchBundle.Url(request.Root, path, [.. applied, ("ct", token.Encode())]));
            }

            SearchBundle.WriteLink(json, "self", SearchBundle.Url(request.Root, path, applied));
            json.WriteEndArray();
            json.WriteStartArray("entry");
            foreach (var version in page)
            {
                WriteEntry(json, request, version);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteEntry(Utf8JsonWriter json, FhirRequest request, ResourceVersion version)
    {
        json.WriteStartObject();
        json.WriteString("fullUrl", version.Location(request.Root));
        if (!version.IsDeleted)
        {
            json.WritePropertyName("resource");
            json.WriteRawValue(version.Json.Span, skipInputValidation: true);
        }

        json.WriteStartObject("request");
        json.WriteString("method", version.Method);
        json.WriteString("url", version.Method == "POST" ? version.Type : version.Reference);
        json.WriteEndObject();
        json.WriteStartObject("response");
        json.WriteString("status", version.IsDeleted ? "204" : version.Number == 1 ? "201" : "200");
        json.WriteString("etag", version.ETag);
        json.WriteString(
            "lastModified",
            version.LastUpdated.ToString(ResourceText.InstantFormat, CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static Func<ResourceVersion, bool> ReadPeriod(FhirRequest request)
    {
        (string Prefix, DateInterval? Wanted)[] limits =
        [
            ("ge", DateInterval.ReadParameter(request, "_since")),
            ("lt", DateInterval.ReadParameter(request, "_before")),
            ("eq", DateInterval.ReadParameter(request, "_at")),
        ];
        return version =>
        {
            var at = new DateInterval(version.LastUpdated, version.LastUpdated.AddTicks(1));
            return Array.TrueForAll(
                limits,
                limit => limit.Wanted is not { } wanted || at.Matches(limit.Prefix, wanted));
        };
    }
}
