using System.Globalization;
using System.Text.Json;

namespace HealthData.Dicom.Tests.Part10;

/// <summary>One line of pydicom.tsv: how pydicom read one of its own test files (see record_pydicom.py).</summary>
public sealed record PydicomRecord(
    string Path, string? Error, string Syntax, int Elements, IReadOnlyList<(uint Tag, string Vr)> Tags,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Values)
{
    private const string Folder = "/usr/lib/python3/dist-packages/pydicom/data";

    public static string Missing => $"Debian's package python3-pydicom is not installed: no {Folder}.";

    public static bool IsInstalled => Directory.Exists(System.IO.Path.Combine(Folder, "test_files"));

    public string FullPath => System.IO.Path.Combine(Folder, Path);

    public static IEnumerable<string> AllFiles() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public static IReadOnlyList<PydicomRecord> LoadAll()
    {
        using var stream = typeof(PydicomRecord).Assembly.GetManifestResourceStream("pydicom.tsv")!;
        using var reader = new StreamReader(stream);
        var records = new List<PydicomRecord>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                records.Add(Parse(line.Split('\t')));
            }
        }

        return records;
    }

    private static PydicomRecord Parse(string[] columns)
    {
        if (columns.Length < 5)
        {
            return new(columns[0], columns[1], "", 0, [], new Dictionary<string, IReadOnlyList<string>>());
        }

        var tags = columns[3].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(t => (Convert.ToUInt32(t[..8], 16), t[8..])).ToList();
        using var values = JsonDocument.Parse(columns[4]);
        return new(columns[0], null, columns[1], int.Parse(columns[2], CultureInfo.InvariantCulture), tags,
            values.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => (IReadOnlyList<string>)Texts(p.Value)));
    }

    private static List<string> Texts(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray().Select(v => v.GetString()!).ToList()
        : [value.GetString()!];
}
