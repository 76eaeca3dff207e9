using System.Text;

namespace DicomDictionaryGenerator;

internal static class TableWriter
{
    private const int KeywordBlock = 16;
    private const int MaxAlternatives = 3;

    public static string Write(IReadOnlyList<DictionaryRow> rows)
    {
        var representations = Distinct(rows.Select(row => row.Representations));
        var multiplicities = Distinct(rows.Select(row => row.Multiplicity));
        var text = new StringBuilder("namespace HealthData.Dicom;\n\n");
        text.Append("internal static partial class DictionaryTable\n{\n");
        text.Append($"    internal const int Count = {rows.Count};\n\n");
        text.Append($"    private const int KeywordBlock = {KeywordBlock};\n");
        Numbers(text, "uint", "Tags", rows.Select(row => $"0x{row.Tag:X8}"), 10);
        Numbers(text, "ushort", "Traits", rows.Select(row => Traits(row, representations, multiplicities)), 18);
        Numbers(text, "byte", "Representations", representations.SelectMany(Codes), 15);
        Numbers(text, "uint", "RepeatingMasks", Repeating(rows, index => $"0x{rows[index].Mask:X8}"), 10);
        Numbers(text, "uint", "RepeatingValues", Repeating(rows, index => $"0x{rows[index].First:X8}"), 10);
        Numbers(text, "ushort", "RepeatingIndexes", Repeating(rows, index => $"{index}"), 20);
        Numbers(text, "byte", "KeywordLengths", rows.Select(row => $"{row.Keyword.Length}"), 30);
        Numbers(text, "uint", "KeywordBlockStarts", BlockStarts(rows), 18);
        Numbers(text, "ushort", "ByKeyword", Order(rows).Select(index => $"{index}"), 20);
        Keywords(text, rows);
        Multiplicities(text, multiplicities);
        return text.Append("}\n").ToString();
    }

    private static string[] Distinct(IEnumerable<string> values) =>
        [.. values.Distinct().Order(StringComparer.Ordinal)];

    private static string Traits(DictionaryRow row, string[] representations, string[] multiplicities)
    {
        var traits = Array.IndexOf(representations, row.Representations)
            | (Array.IndexOf(multiplicities, row.Multiplicity) << 6)
            | (row.IsRetired ? 1 << 12 : 0)
            | (row.IsRepeating ? 1 << 13 : 0);
        return $"{traits}";
    }

    private static IEnumerable<string> Codes(string alternatives)
    {
        var codes = alternatives == "-" ? [] : alternatives.Split('/');
        return Enumerable.Range(0, MaxAlternatives)
            .Select(index => index < codes.Length ? $"(byte)ValueRepresentation.{codes[index]}" : "0");
    }

    private static IEnumerable<string> Repeating(IReadOnlyList<DictionaryRow> rows, Func<int, string> write) =>
        Enumerable.Range(0, rows.Count).Where(index => rows[index].IsRepeating).Select(write);

    private static IEnumerable<string> BlockStarts(IReadOnlyList<DictionaryRow> rows)
    {
        var start = 0;
        for (var index = 0; index < rows.Count; index++)
        {
            if (index % KeywordBlock == 0)
            {
                yield return $"{start}";
            }

            start += rows[index].Keyword.Length;
        }
    }

    private static IEnumerable<int> Order(IReadOnlyList<DictionaryRow> rows) =>
        Enumerable.Range(0, rows.Count).OrderBy(index => rows[index].Keyword, StringComparer.Ordinal);

    private static void Numbers(StringBuilder text, string type, string name, IEnumerable<string> values, int perLine)
    {
        text.Append($"\n    private static ReadOnlySpan<{type}> {name} =>\n    [\n");
        foreach (var line in values.Chunk(perLine))
        {
            text.Append("        ").AppendJoin(", ", line).Append(",\n");
        }

        text.Append("    ];\n");
    }

    private static void Keywords(StringBuilder text, IReadOnlyList<DictionaryRow> rows)
    {
        text.Append("\n    private static ReadOnlySpan<byte> KeywordTexts =>\n        \"\"u8");
        foreach (var block in rows.Chunk(KeywordBlock))
        {
            text.Append("\n        + \"").AppendJoin("", block.Select(row => row.Keyword)).Append("\"u8");
        }

        text.Append(";\n");
    }

    private static void Multiplicities(StringBuilder text, string[] multiplicities)
    {
        text.Append("\n    private static string Multiplicity(int index) => index switch\n    {\n");
        for (var index = 0; index < multiplicities.Length - 1; index++)
        {
            text.Append($"        {index} => \"{multiplicities[index]}\",\n");
        }

        text.Append($"        _ => \"{multiplicities[^1]}\",\n    }};\n");
    }
}
