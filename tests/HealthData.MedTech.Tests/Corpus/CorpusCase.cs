using System.Text;
using System.Text.Json;

namespace HealthData.MedTech.Tests.Corpus;

/// <summary>A recorded case: mappings, messages, and what the MedTech service's engine made of them.</summary>
internal sealed class CorpusCase
{
    public required string Name { get; init; }

    public required string Device { get; init; }

    public string? Fhir { get; init; }

    /// <summary>Whether the messages are bodies of events that still want their envelope.</summary>
    public bool MessagesAreBodies { get; init; }

    public required IReadOnlyList<byte[]> Messages { get; init; }

    public required JsonElement Normalized { get; init; }

    /// <summary>What the service's validator found; null where that was not recorded.</summary>
    public JsonElement? Validation { get; init; }

    /// <summary>The Observations, operations and errors of the service; null where they were not recorded.</summary>
    public JsonElement? Observations { get; init; }

    /// <summary>The messages that the service took together.</summary>
    public required IReadOnlyList<int[]> Batches { get; init; }

    /// <summary>Reads a case of a folder of its own.</summary>
    public static CorpusCase ReadFolder(string folder)
    {
        using var options = ReadJson(folder, "case.json");
        var messages = ReadLines(Path.Combine(folder, "messages.jsonl"));
        return new CorpusCase
        {
            Name = Path.GetFileName(folder),
            Device = File.ReadAllText(Path.Combine(folder, "device.json")),
            Fhir = File.Exists(Path.Combine(folder, "fhir.json"))
                ? File.ReadAllText(Path.Combine(folder, "fhir.json"))
                : null,
            MessagesAreBodies = options?.RootElement.TryGetProperty("input", out var input) == true
                && input.GetString() == "body",
            Messages = messages,
            Batches = ReadBatches(options?.RootElement ?? default, messages.Count),
            Normalized = ReadJson(folder, "expected.normalized.json")!.RootElement.Clone(),
            Validation = ReadJson(folder, "expected.validation.json")?.RootElement.Clone(),
            Observations = ReadJson(folder, "expected.observations.json")?.RootElement.Clone(),
        };
    }

    /// <summary>Reads a case that is a line of a file.</summary>
    public static CorpusCase ReadLine(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new CorpusCase
        {
            Name = root.GetProperty("id").GetString()!,
            Device = ReadMapping(root.GetProperty("device"))!,
            Fhir = root.TryGetProperty("fhir", out var fhir) ? ReadMapping(fhir) : null,
            MessagesAreBodies = root.TryGetProperty("input", out var input) && input.GetString() == "body",
            Messages = [.. root.GetProperty("messages").EnumerateArray().Select(
                message => Encoding.UTF8.GetBytes(message.GetString()!))],
            Normalized = root.GetProperty("normalized").Clone(),
            Validation = root.TryGetProperty("validation", out var validation) ? validation.Clone() : null,
            Observations = root.TryGetProperty("observationsText", out var observations)
                && observations.GetString() is { } text
                ? JsonDocument.Parse(text).RootElement.Clone()
                : null,
            Batches = ReadBatches(root, root.GetProperty("messages").GetArrayLength()),
        };
    }

    public override string ToString() => Name;

    private static IReadOnlyList<int[]> ReadBatches(JsonElement options, int messages) =>
        options.ValueKind == JsonValueKind.Object
            && options.TryGetProperty("batches", out var batches)
            && batches.ValueKind == JsonValueKind.Array
            ? [.. batches.EnumerateArray().Select(
                batch => batch.EnumerateArray().Select(index => index.GetInt32()).ToArray())]
            : [[.. Enumerable.Range(0, messages)]];

    // A text stands as the engine got it; JSON had another layout then.
    private static string? ReadMapping(JsonElement mapping) => mapping.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => mapping.GetString(),
        _ => SpacedJson.Write(mapping),
    };

    private static JsonDocument? ReadJson(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? JsonDocument.Parse(File.ReadAllText(path)) : null;
    }

    private static List<byte[]> ReadLines(string path)
    {
        var lines = new List<byte[]>();
        var bytes = File.Exists(path) ? File.ReadAllBytes(path).AsSpan() : [];
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOf((byte)'\n');
            lines.Add(bytes[..(end < 0 ? bytes.Length : end)].ToArray());
            bytes = end < 0 ? [] : bytes[(end + 1)..];
        }

        return lines;
    }
}
