using System.Globalization;
using System.Numerics;

namespace DicomDictionaryGenerator;

internal sealed record DictionaryRow(
    uint Tag, uint Mask, string Keyword, string Representations, string Multiplicity, bool IsRetired)
{
    public bool IsRepeating => Mask != uint.MaxValue;

    public uint First => Tag & Mask;

    public static IReadOnlyList<DictionaryRow> ReadAll(string path)
    {
        var all = File.ReadLines(path).Where(line => line.Length > 0).Select(Parse).ToArray();
        var taken = all.Where(row => !row.IsRepeating).Select(row => row.Tag).ToHashSet();
        var rows = all.Select(row => row.IsRepeating ? row.FirstFree(taken) : row).OrderBy(row => row.Tag).ToArray();
        if (rows.DistinctBy(row => row.Tag).Count() != rows.Length)
        {
            throw new InvalidDataException("A tag is there twice.");
        }

        if (rows.DistinctBy(row => row.Keyword).Count() != rows.Length)
        {
            throw new InvalidDataException("A keyword is there twice.");
        }

        return rows;
    }

    // (0028,0400) is an attribute of its own, so that (0028,04X0) has to begin at (0028,0410).
    private DictionaryRow FirstFree(HashSet<uint> taken)
    {
        var step = 1u << BitOperations.TrailingZeroCount(~Mask);
        var tag = Tag;
        while (taken.Contains(tag))
        {
            tag += step;
        }

        return this with { Tag = tag };
    }

    private static DictionaryRow Parse(string line)
    {
        var cells = line.Split('\t');
        var tag = Hex(cells[0].Replace('X', '0'));
        var mask = Hex(string.Concat(cells[0].Select(digit => digit == 'X' ? '0' : 'F')));
        return new DictionaryRow(tag, mask, cells[1], cells[2], cells[3], cells.Length > 4 && cells[4] == "R");
    }

    private static uint Hex(string digits) =>
        uint.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
