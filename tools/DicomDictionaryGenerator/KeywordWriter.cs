using System.Text;

namespace DicomDictionaryGenerator;

internal static class KeywordWriter
{
    public static string Write(IReadOnlyList<DictionaryRow> rows)
    {
        var text = new StringBuilder();
        text.Append("namespace HealthData.Dicom;\n\n");
        text.Append(
            "/// <summary>The attributes of the DICOM data dictionary (PS3.6) by keyword. The value of each is its\n");
        text.Append("/// tag; for a repeating group it is the first tag of the range.</summary>\n");
        text.Append("public enum Keyword : uint\n{\n");
        text.Append("    /// <summary>No attribute.</summary>\n    None = 0,\n");
        foreach (var row in rows)
        {
            text.Append("\n    /// <summary>").Append(Describe(row)).Append("</summary>\n");
            text.Append($"    {row.Keyword} = 0x{row.Tag:X8},\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Describe(DictionaryRow row)
    {
        var representations = row.Representations == "-" ? "" : $" {row.Representations.Replace("/", " or ")}";
        return $"({row.Tag >> 16:X4},{row.Tag & 0xFFFF:X4}){representations}, multiplicity {row.Multiplicity}"
            + $"{(row.IsRepeating ? ", repeating" : "")}{(row.IsRetired ? ", retired" : "")}.";
    }
}
