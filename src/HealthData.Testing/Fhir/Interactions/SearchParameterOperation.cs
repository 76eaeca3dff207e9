using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Answers <c>SearchParameter/$status</c>, and keeps what was set there.</summary>
internal sealed class SearchParameterOperation
{
    private const string Part = "searchParameterStatus";

    private readonly Dictionary<string, string> _changed = new(StringComparer.Ordinal);

    public FhirResponse List(FhirRequest request)
    {
        var (url, code, type) =
            (request.Parameter("url"), request.Parameter("code"), request.Parameter("resourcetype"));
        var found = SearchParameters.All
            .Where(parameter => (url is null || UrlOf(parameter) == url)
                && (code is null || parameter.Name.Contains(code, StringComparison.Ordinal))
                && (type is null || parameter.Type is null || parameter.Type == type))
            .Select(UrlOf)
            .ToList();
        return found.Count > 0
            ? new(200) { Body = FhirJsonText.Write(json => WriteStates(json, found)) }
            : throw FhirException.NotFound("No search parameter has this status.");
    }

    /// <summary>Sets states; the response is a Bundle of those that were set, and of an outcome for others.</summary>
    public FhirResponse Update(FhirRequest request)
    {
        List<string> set = [];
        List<string> unknown = [];
        foreach (var parameter in WriteInteraction.ReadResource(request, "Parameters").Items("parameter"))
        {
            var parts = parameter.Items("part").ToList();
            var url = parts.Named("url")?.Value()?.Text();
            var status = parts.Named("status")?.Value()?.Text();
            if (url is null || status is not ("Supported" or "Disabled"))
            {
                throw FhirException.Invalid("A search parameter can be set to 'Supported' or 'Disabled'.");
            }

            if (Array.Exists(SearchParameters.All, known => UrlOf(known) == url))
            {
                _changed[url] = status == "Disabled" ? "PendingDisable" : status;
                set.Add(url);
            }
            else
            {
                unknown.Add(url);
            }
        }

        return new(200) { Body = FhirJsonText.Write(json => WriteBundle(json, set, unknown)) };
    }

    private static string UrlOf(SearchParameter parameter) =>
        $"http://hl7.org/fhir/SearchParameter/{parameter.Type ?? "Resource"}-{parameter.Name.TrimStart('_')}";

    private void WriteBundle(Utf8JsonWriter json, List<string> set, List<string> unknown)
    {
        json.WriteStartObject();
        json.WriteString("resourceType", "Bundle");
        json.WriteString("type", "batch-response");
        json.WriteStartArray("entry");
        foreach (var url in unknown)
        {
            json.WriteStartObject();
            json.WritePropertyName("resource");
            json.WriteRawValue(Outcome.Write("error", "not-found", $"There is no search parameter '{url}'.").Span);
            json.WriteEndObject();
        }

        if (set.Count > 0)
        {
            json.WriteStartObject();
            json.WritePropertyName("resource");
            WriteStates(json, set);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteStates(Utf8JsonWriter json, List<string> urls)
    {
        json.WriteStartObject();
        json.WriteString("resourceType", "Parameters");
        json.WriteStartArray("parameter");
        foreach (var url in urls)
        {
            json.WriteStartObject();
            json.WriteString("name", Part);
            json.WriteStartArray("part");
            WritePart(json, "url", "valueUrl", url);
            WritePart(json, "status", "valueString", _changed.GetValueOrDefault(url, "Enabled"));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, string name, string member, string value)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString(member, value);
        json.WriteEndObject();
    }
}
