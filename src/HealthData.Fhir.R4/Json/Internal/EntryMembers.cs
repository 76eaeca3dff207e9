namespace HealthData.Fhir.R4;

/// <summary>The members of an entry, looked for in its bytes.</summary>
internal static class EntryMembers
{
    /// <summary>Finds the value of a member of an object; empty if there is none.</summary>
    public static ReadOnlyMemory<byte> Find(ReadOnlyMemory<byte> json, ReadOnlySpan<byte> name)
    {
        var start = Start(json.Span, name);
        return start < 0 ? default : json.Slice(start, JsonScan.Measure(json.Span[start..]));
    }

    /// <summary>Gets the type of the resource that is a member of an entry.</summary>
    public static string? TypeOfMember(ReadOnlySpan<byte> entry, ReadOnlySpan<byte> name)
    {
        var start = Start(entry, name);
        return start < 0 ? null : TypeOf(entry[start..]);
    }

    /// <summary>Gets the type of the resource at the start of some data.</summary>
    public static string? TypeOf(ReadOnlySpan<byte> resource)
    {
        var start = Start(resource, "resourceType"u8);
        if (start < 0 || resource[start] != '"')
        {
            return null;
        }

        var name = resource[(start + 1)..];
        var length = name.IndexOfAny((byte)'"', (byte)'\\');
        if (length < 0 || name[length] != '"' || !Ascii.IsValid(name[..length]))
        {
            return null;
        }

        name = name[..length];
        return CommonTexts.Find(name) ?? CommonTexts.Add(name, Encoding.Latin1.GetString(name));
    }

    /// <summary>Finds where the value of a member begins; -1 if there is none.</summary>
    private static int Start(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        if (json is not [(byte)'{', ..])
        {
            return -1;
        }

        var position = SkipBlanks(json, 1);
        while (position < json.Length && json[position] == '"')
        {
            var nameLength = JsonScan.Measure(json[position..]);
            var isIt = nameLength == name.Length + 2 && json.Slice(position + 1, name.Length).SequenceEqual(name);
            position = SkipBlanks(json, position + nameLength);
            if (position >= json.Length || json[position] != ':')
            {
                break;
            }

            position = SkipBlanks(json, position + 1);
            if (isIt)
            {
                return position < json.Length ? position : -1;
            }

            position = SkipBlanks(json, position + JsonScan.Measure(json[position..]));
            if (position >= json.Length || json[position] != ',')
            {
                break;
            }

            position = SkipBlanks(json, position + 1);
        }

        return -1;
    }

    private static int SkipBlanks(ReadOnlySpan<byte> json, int position)
    {
        while (position < json.Length && json[position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            position++;
        }

        return position;
    }
}
