using System.Text.Json;

namespace FhirModelGenerator.Definitions;

/// <summary>Takes the facts out of an unpacked hl7.fhir.r4.examples package.</summary>
internal static class PackageReader
{
    private const string TypeExtension = "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type";
    private static readonly string[] ValueSetFiles =
    [
        "Bundle-valuesets.json", "Bundle-v3-valuesets.json", "Bundle-v2-valuesets.json",
        "Bundle-valueset-expansions.json",
    ];

    public static ModelDefinitions Read(string folder)
    {
        var types = Resources(folder, "Bundle-types.json", "StructureDefinition")
            .Concat(Resources(folder, "Bundle-resources.json", "StructureDefinition"))
            .Where(type => Text(type, "derivation") != "constraint" && Text(type, "kind") is not "logical")
            .Select(ReadType)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .ToArray();
        var used = types.SelectMany(type => type.Elements)
            .Where(element => element is { Strength: "required", ValueSet: not null })
            .ToLookup(element => element.ValueSet!, element => element.IsConcept, StringComparer.Ordinal);
        return new ModelDefinitions("4.0.1", types, ReadValueSets(folder, used), ReadSearchParameters(folder, types));
    }

    private static IEnumerable<JsonElement> Resources(string folder, string file, string type)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file)));
        return [.. document.RootElement.GetProperty("entry").EnumerateArray()
            .Select(entry => entry.GetProperty("resource"))
            .Where(resource => Text(resource, "resourceType") == type)
            .Select(resource => resource.Clone())];
    }

    private static TypeDefinition ReadType(JsonElement type)
    {
        var elements = type.GetProperty("snapshot").GetProperty("element").EnumerateArray()
            .Where(element => Text(element, "path")!.Contains('.'))
            .Where(element => Text(element.GetProperty("base"), "path") == Text(element, "path"))
            .Select(ReadElement);
        return new TypeDefinition(
            Text(type, "id")!,
            Text(type, "kind")!,
            Text(type, "baseDefinition")?.Split('/')[^1],
            type.GetProperty("abstract").GetBoolean(),
            [.. elements]);
    }

    private static ElementDefinition ReadElement(JsonElement element)
    {
        var types = Items(element, "type").ToArray();
        var binding = element.TryGetProperty("binding", out var found) ? found : default;
        var targets = types.SelectMany(type => Items(type, "targetProfile"))
            .Select(target => target.GetString()!.Split('/')[^1]).Distinct().ToArray();
        return new ElementDefinition(
            Text(element, "path")!,
            element.GetProperty("min").GetInt32(),
            Text(element, "max")!,
            [.. types.Select(TypeName)],
            targets.Length > 0 ? targets : null,
            Text(element, "contentReference")?.TrimStart('#'),
            binding.ValueKind == JsonValueKind.Object ? Text(binding, "strength") : null,
            binding.ValueKind == JsonValueKind.Object ? Text(binding, "valueSet")?.Split('|')[0] : null,
            element.TryGetProperty("isModifier", out var modifier) && modifier.GetBoolean());
    }

    private static string TypeName(JsonElement type)
    {
        var code = Text(type, "code")!;
        return code.StartsWith("http://hl7.org/fhirpath/", StringComparison.Ordinal)
            ? Items(type, "extension").Where(extension => Text(extension, "url") == TypeExtension)
                .Select(extension => Text(extension, "valueUrl") ?? Text(extension, "valueUri")!).Single()
            : code;
    }

    private static IReadOnlyList<ValueSetDefinition> ReadValueSets(
        string folder, ILookup<string, bool> used)
    {
        var found = new SortedDictionary<string, ValueSetDefinition>(StringComparer.Ordinal);
        foreach (var set in ValueSetFiles.SelectMany(file => Resources(folder, file, "ValueSet")))
        {
            var url = Text(set, "url")!;
            if (!used.Contains(url))
            {
                continue;
            }

            var codings = set.TryGetProperty("expansion", out var expansion) ? Codings(expansion).ToArray() : [];
            var codes = codings.Select(coding => coding.Code).Distinct().ToArray();
            var system = used[url].Contains(true)
                ? codings.Select(coding => coding.System).Distinct().SingleOrDefault()
                : null;
            found[url] = new ValueSetDefinition(url, Text(set, "name")!, codes, system);
        }

        return [.. found.Values];
    }

    private static IEnumerable<(string? System, string Code)> Codings(JsonElement container) =>
        Items(container, "contains").SelectMany(concept =>
    {
        var isAbstract = concept.TryGetProperty("abstract", out var flag) && flag.GetBoolean();
        var code = isAbstract ? null : Text(concept, "code");
        return (code is null ? Enumerable.Empty<(string?, string)>() : [(Text(concept, "system"), code)])
            .Concat(Codings(concept));
    });

    private static IReadOnlyList<SearchParameterDefinition> ReadSearchParameters(string folder, TypeDefinition[] types)
    {
        var resources = types.Where(type => type.IsResource).Select(type => type.Name).ToHashSet(
            StringComparer.Ordinal);
        return [.. Resources(folder, "Bundle-searchParams.json", "SearchParameter")
            .SelectMany(parameter => Items(parameter, "base").Select(name => new SearchParameterDefinition(
                name.GetString()!, Text(parameter, "code")!, Text(parameter, "type")!)))
            .Where(parameter => resources.Contains(parameter.Resource))
            .Distinct()
            .OrderBy(parameter => parameter.Resource, StringComparer.Ordinal)
            .ThenBy(parameter => parameter.Code, StringComparer.Ordinal)];
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.EnumerateArray() : default;
}
