using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FhirModelGenerator.Definitions;

/// <summary>The committed file of facts: JSON with one type, value set or search parameter a line.</summary>
internal static class DefinitionFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ModelDefinitions Read(string path) =>
        JsonSerializer.Deserialize<ModelDefinitions>(File.ReadAllBytes(path), Options)
        ?? throw new InvalidDataException("The file of definitions is empty.");

    public static void Write(string path, ModelDefinitions definitions)
    {
        var text = new StringBuilder();
        text.Append($"{{\n\"fhirVersion\": \"{definitions.FhirVersion}\",\n");
        Section(text, "types", definitions.Types);
        text.Append(",\n");
        Section(text, "valueSets", definitions.ValueSets);
        text.Append(",\n");
        Section(text, "searchParameters", definitions.SearchParameters);
        File.WriteAllText(path, text.Append("\n}\n").ToString());
    }

    private static void Section<T>(StringBuilder text, string name, IReadOnlyList<T> items)
    {
        text.Append($"\"{name}\": [\n");
        text.AppendJoin(",\n", items.Select(item => JsonSerializer.Serialize(item, Options)));
        text.Append("\n]");
    }
}
