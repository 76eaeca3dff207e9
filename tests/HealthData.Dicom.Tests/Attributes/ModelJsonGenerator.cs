using System.Text;

namespace HealthData.Dicom.Tests.Attributes;

/// <summary>Makes random JSON of the DICOM JSON model, with the liberties that JSON gives: white space, escapes,
/// number texts, member order, unknown members.</summary>
internal sealed class ModelJsonGenerator(int seed)
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-1", "1.0", "1E2", "1e-7", "0.10", "123456789012345678901234567890", "5E+3", "-2.50", "1e400",
    ];

    private static readonly string[] Strings =
    [
        "", "A", "CT", "1.2.840.10008.1.2", "20240131", "101112.5", "Doe^Jane",
        "山田", "ÄÖÜ", "a\\\\b", "\\\"", "\\/",
        "\\u00e4", "\\ud83d\\ude00", "\\n\\t\\b\\f\\r", "12", " 3.5 ", "x\\u0000", "}{][,:",
        "0123456789012345678901234567890123456789",
    ];

    private readonly Random _random = new(seed);

    public string Set(int depth = 0)
    {
        var tags = new SortedSet<uint>();
        for (var count = _random.Next(depth == 0 ? 12 : 4); count > 0; count--)
        {
            tags.Add(Tag());
        }

        var members = tags.Select(tag => $"\"{Hex(tag)}\"{White()}:{White()}{Attribute(depth)}").ToList();
        if (_random.Next(20) == 0)
        {
            members.Insert(0, "\"other\":[1,{\"a\":null}]");
        }

        if (_random.Next(4) == 0)
        {
            _random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(members));
        }

        return Join('{', members, '}');
    }

    private string Attribute(int depth)
    {
        var members = new List<string>();
        var kind = _random.Next(depth > 4 ? 7 : 9);
        var vr = kind >= 7 ? "SQ" : kind == 3 ? "PN" : Pick("LO", "CS", "DS", "US", "UN", "DA", "OB");
        members.Add($"\"vr\"{White()}:{White()}\"{vr}\"");
        if (kind > 1)
        {
            members.Add(Value(kind, depth));
        }

        if (_random.Next(20) == 0)
        {
            members.Insert(0, "\"extra\":{\"Value\":[1]}");
        }

        if (_random.Next(10) == 0)
        {
            members.Reverse();
        }

        return Join('{', members, '}');
    }

    private string Value(int kind, int depth) => kind switch
    {
        2 => $"\"{Pick("InlineBinary", "BulkDataURI")}\":{White()}\"AQID\"",
        3 => $"\"Value\":{White()}{List(Name)}",
        4 => $"\"Value\":{White()}{List(() => Pick(Numbers))}",
        >= 7 => $"\"Value\":{White()}{List(() => Set(depth + 1))}",
        _ => $"\"Value\":{White()}{List(() => _random.Next(8) == 0 ? "null" : $"\"{Pick(Strings)}\"")}",
    };

    private string Name()
    {
        var members = new List<string>();
        foreach (var group in (string[])["Alphabetic", "Ideographic", "Phonetic"])
        {
            if (_random.Next(2) == 0)
            {
                members.Add($"\"{group}\":{White()}\"{Pick(Strings)}\"");
            }
        }

        return Join('{', members, '}');
    }

    private string List(Func<string> make) =>
        Join('[', Enumerable.Range(0, _random.Next(4)).Select(_ => make()).ToList(), ']');

    private string Join(char open, List<string> parts, char close)
    {
        var text = new StringBuilder().Append(open).Append(White());
        for (var index = 0; index < parts.Count; index++)
        {
            text.Append(index == 0 ? "" : $",{White()}").Append(parts[index]).Append(White());
        }

        return text.Append(close).ToString();
    }

    private uint Tag() => _random.Next(3) switch
    {
        0 => (uint)_random.NextInt64(uint.MaxValue),
        1 => 0x00091000u + (uint)_random.Next(4),
        _ => (uint)Pick(Keyword.PatientName, Keyword.PatientID, Keyword.StudyDate, Keyword.StudyTime, Keyword.Rows,
            Keyword.PixelSpacing, Keyword.PixelData, Keyword.ReferencedSOPSequence, Keyword.StudyInstanceUID,
            Keyword.TimezoneOffsetFromUTC),
    };

    private string Hex(uint tag) => _random.Next(5) == 0 ? $"{tag:x8}" : $"{tag:X8}";

    private string White() => _random.Next(12) == 0 ? Pick(" ", "\n\t", "\r\n", "  ") : "";

    private T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
