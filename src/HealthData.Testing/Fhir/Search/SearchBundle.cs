using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Writes a page of a search as a Bundle (FHIR R4 3.1.1.5).</summary>
internal static class SearchBundle
{
    private static readonly string[] AlwaysKept = ["resourceType", "id", "meta"];

    public static FhirResponse Write(FhirRequest request, string path, FhirQuery query, SearchPage page) => new(200)
    {
        Body = FhirJsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "Bundle");
            json.WriteString("id", Guid.NewGuid().ToString());
            json.WriteString("type", "searchset");
            if (page.Total is { } total)
            {
                json.WriteNumber("total", total);
            }

            WriteLinks(json, request, path, query, page);
            WriteEntries(json, request, query, page);
            json.WriteEndObject();
        }),
    };

    public static void WriteLink(Utf8JsonWriter json, string relation, string url)
    {
        json.WriteStartObject();
        json.WriteString("relation", relation);
        json.WriteString("url", url);
        json.WriteEndObject();
    }

    public static string Url(string root, string path, IEnumerable<(string Name, string Value)> parameters)
    {
        var query = string.Join('&', parameters.Select(parameter =>
            $"{Uri.EscapeDataString(parameter.Name)}={Uri.EscapeDataString(parameter.Value)}"));
        var address = path.Length == 0 ? root : $"{root}/{path}";
        return query.Length == 0 ? address : $"{address}?{query}";
    }

    private static void WriteLinks(
        Utf8JsonWriter json,
        FhirRequest request,
        string path,
        FhirQuery query,
        SearchPage page)
    {
        var parameter = path.EndsWith("$includes", StringComparison.Ordinal) ? "includesCt" : "ct";
        json.WriteStartArray("link");
        if (page.Next is { } next)
        {
            WriteLink(json, "next", Url(request.Root, path, [.. query.Applied, (parameter, next.Encode())]));
        }

        if (page.MoreIncludes is { } more)
        {
            WriteLink(
                json,
                "related",
                Url(request.Root, $"{path}/$includes", [.. query.Applied, ("includesCt", more.Encode())]));
        }

        WriteLink(json, "self", Url(request.Root, path, query.Applied));
        json.WriteEndArray();
    }

    private static void WriteEntries(Utf8JsonWriter json, FhirRequest request, FhirQuery query, SearchPage page)
    {
        var warnings = page.MoreIncludes is null
            ? query.Warnings
            : [.. query.Warnings, ("incomplete", "There are more included resources behind the link 'related'.")];
        if (page.Matches.Count + page.Included.Count + warnings.Count == 0)
        {
            return;
        }

        json.WriteStartArray("entry");
        foreach (var version in page.Matches)
        {
            WriteEntry(json, request, version.Reference, "match", () => WriteResource(json, version, query));
        }

        foreach (var version in page.Included)
        {
            WriteEntry(json, request, version.Reference, "include", () => WriteResource(json, version, query));
        }

        foreach (var (code, text) in warnings)
        {
            var outcome = Outcome.Write(code == "informational" ? "information" : "warning", code, text);
            WriteEntry(json, request, null, "outcome", () => json.WriteRawValue(outcome.Span, true));
        }

        json.WriteEndArray();
    }

    private static void WriteEntry(
        Utf8JsonWriter json,
        FhirRequest request,
        string? reference,
        string mode,
        Action writeResource)
    {
        json.WriteStartObject();
        if (reference is not null)
        {
            json.WriteString("fullUrl", $"{request.Root}/{reference}");
        }

        json.WritePropertyName("resource");
        writeResource();
        json.WriteStartObject("search");
        json.WriteString("mode", mode);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, ResourceVersion version, FhirQuery query)
    {
        var keeps = Selection(query);
        if (keeps is null)
        {
            json.WriteRawValue(version.Json.Span, skipInputValidation: true);
            return;
        }

        json.WriteStartObject();
        foreach (var member in version.Root.EnumerateObject().Where(member => keeps(member.Name)))
        {
            json.WritePropertyName(member.Name);
            json.WriteRawValue(member.Value.GetRawText(), skipInputValidation: true);
        }

        json.WriteEndObject();
    }

    private static Func<string, bool>? Selection(FhirQuery query) => query switch
    {
        { Elements: { } names } => name => AlwaysKept.Contains(name) || names.Contains(name),
        { Summary: "text" } => name => AlwaysKept.Contains(name) || name == "text",
        { Summary: "data" } => name => name != "text",
        { Summary: "true" } => name => name is not ("text" or "contained" or "extension" or "photo" or "contact"),
        _ => null,
    };
}
