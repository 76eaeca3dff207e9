using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Answers <c>$expand</c> with the codes that a value set lists itself.</summary>
internal sealed class ExpandOperation(FhirContext context)
{
    public FhirResponse Expand(FhirRequest request, string? id)
    {
        var parameters = request.Method == "POST"
            ? WriteInteraction.ReadResource(request, "Parameters").Items("parameter").ToList()
            : [];
        var valueSet = id is not null ? context.Require("ValueSet", id).Root
            : parameters.Named("valueSet")?.Member("resource") ?? FindByUrl(Value("url"));
        var codes = Codes(valueSet, Value("filter")).ToList();
        var offset = Number("offset") ?? 0;
        var page = codes.Skip(offset).Take(Number("count") ?? codes.Count).ToList();
        return new(200) { Body = Write(valueSet, codes.Count, offset, page) };

        string? Value(string name) => request.Parameter(name) ?? parameters.Named(name)?.Value()?.ToString();

        int? Number(string name) => Value(name) is not { } text ? null
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw FhirException.Invalid($"The value of '{name}' is not a number.");
    }

    private JsonElement FindByUrl(string? url) => context.Store.Current
        .FirstOrDefault(version =>
            version.Type == "ValueSet" && url is not null && version.Root.Text("url") == url)?.Root
        ?? throw FhirException.NotFound("The value set was not found.");

    private static IEnumerable<(string? System, JsonElement Concept)> Codes(JsonElement valueSet, string? filter) =>
        (valueSet.Member("compose")?.Items("include") ?? [])
            .SelectMany(include => include.Items("concept").Select(concept => (include.Text("system"), concept)))
            .Where(code => filter is null || Has(code.concept, "code", filter) || Has(code.concept, "display", filter));

    private static bool Has(JsonElement concept, string member, string text) =>
        concept.Text(member)?.Contains(text, StringComparison.OrdinalIgnoreCase) == true;

    private ReadOnlyMemory<byte> Write(
        JsonElement valueSet,
        int total,
        int offset,
        List<(string? System, JsonElement Concept)> codes) => FhirJsonText.Write(json =>
        {
            json.WriteStartObject();
            foreach (var member in valueSet.EnumerateObject().Where(member => member.Name != "expansion"))
            {
                member.WriteTo(json);
            }

            json.WriteStartObject("expansion");
            json.WriteString(
                "timestamp", context.Store.Now.ToString(ResourceText.InstantFormat, CultureInfo.InvariantCulture));
            json.WriteNumber("total", total);
            json.WriteNumber("offset", offset);
            json.WriteStartArray("contains");
            foreach (var (system, concept) in codes)
            {
                json.WriteStartObject();
                if (system is not null)
                {
                    json.WriteString("system", system);
                }

                foreach (var member in concept.EnumerateObject().Where(member => member.Name is "code" or "display"))
                {
                    member.WriteTo(json);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        });
}
