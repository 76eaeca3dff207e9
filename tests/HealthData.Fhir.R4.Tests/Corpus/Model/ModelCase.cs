namespace HealthData.Fhir.R4.Tests.Corpus.Model;

/// <summary>One recorded case of the FHIR model: its input and what has to come of it.</summary>
internal sealed record ModelCase(string Name, string Verdict, string[] Issues, string Kind, byte[] Json, byte[]? Out)
{
    public bool IsGenerated { get; init; }

    public static IEnumerable<string> Names(string folder) => Rows(folder).Select(columns => columns[0]);

    public static ModelCase Read(string folder, string name)
    {
        var columns = Rows(folder).First(row => row[0] == name);
        var issues = columns[2] == "-" ? [] : columns[2].Split(' ');
        var isGenerated = columns[4] != "-";
        var json = isGenerated
            ? Generate(JsonDocument.Parse(columns[4]).RootElement)
            : File.ReadAllBytes(Path.Combine(folder, name + ".json"));
        var written = Path.Combine(folder, name + ".out.json");
        return new ModelCase(
            name, columns[1], issues, columns[3], json, File.Exists(written) ? File.ReadAllBytes(written) : null)
        {
            IsGenerated = isGenerated,
        };
    }

    public override string ToString() => Name;

    private static IEnumerable<string[]> Rows(string folder) =>
        File.ReadLines(Path.Combine(folder, "MANIFEST.tsv")).Skip(1).Where(line => line.Length > 0)
            .Select(line => line.Split('\t'));

    private static byte[] Generate(JsonElement rule)
    {
        var text = new StringBuilder(rule.GetProperty("pre").GetString());
        Repeat(text, rule, "unit");
        text.Append(rule.GetProperty("post").GetString());
        if (rule.TryGetProperty("unit2", out _))
        {
            Repeat(text, rule, "unit2");
            text.Append(rule.GetProperty("post2").GetString());
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Repeat(StringBuilder text, JsonElement rule, string unit)
    {
        var part = rule.GetProperty(unit).GetString()!;
        var separator = rule.GetProperty("sep").GetString();
        for (var index = 0; index < rule.GetProperty("n").GetInt32(); index++)
        {
            text.Append(index > 0 ? separator : "").Append(part.Replace("{i}", $"{index}", StringComparison.Ordinal));
        }
    }
}
