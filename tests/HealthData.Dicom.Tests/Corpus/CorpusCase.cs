using System.Text.Json;

namespace HealthData.Dicom.Tests.Corpus;

/// <summary>A case of <c>corpus/dicom</c>: what a client is asked to do, the raw answers, and what must come of it.
/// </summary>
internal sealed class CorpusCase
{
    private readonly JsonElement _json;

    private CorpusCase(string folder, JsonElement json)
    {
        Folder = folder;
        _json = json;
        Answers = json.TryGetProperty("answers", out var answers) && answers.ValueKind == JsonValueKind.Array
            ? [.. answers.EnumerateArray()]
            : [];
    }

    public string Folder { get; }

    public string Operation => _json.GetProperty("operation").GetString()!;

    public bool IsAzure => _json.GetProperty("endpoint").GetString() == "azure";

    public JsonElement Arguments => _json.GetProperty("arguments");

    public JsonElement Expected => _json.GetProperty("expected");

    public JsonElement[] Answers { get; }

    public JsonElement? Rule => _json.TryGetProperty("server", out var server) ? server : null;

    public static CorpusCase Read(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "case.json")));
        return new CorpusCase(folder, json.RootElement.Clone());
    }

    public string? Argument(string name) =>
        Arguments.TryGetProperty(
            name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public int? Number(string name) => Arguments.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    /// <summary>The bytes of an answer, with what is to be inserted.</summary>
    public byte[] Bytes(JsonElement answer)
    {
        List<byte> bytes = [.. File.ReadAllBytes(Path.Combine(Folder, answer.GetProperty("file").GetString()!))];
        if (answer.TryGetProperty("insert", out var inserts))
        {
            foreach (var insert in inserts.EnumerateArray().OrderByDescending(
                insert => insert.GetProperty("at").GetInt32()))
            {
                bytes.InsertRange(
                    insert.GetProperty("at").GetInt32(),
                    Enumerable.Repeat(
                        (byte)insert.GetProperty("byte").GetInt32(), insert.GetProperty("count").GetInt32()));
            }
        }

        return [.. bytes];
    }

    /// <summary>The bytes of an input file, with what is to be appended.</summary>
    public byte[] Input(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name));
        return Arguments.TryGetProperty("grow", out var grow) && grow.TryGetProperty(name, out var more)
            ? [.. bytes, .. Enumerable.Repeat(
                (byte)more.GetProperty("byte").GetInt32(), more.GetProperty("count").GetInt32())]
            : bytes;
    }
}
