namespace HealthData.Fhir.R4;

/// <summary>The members of an entry, looked for in its bytes.</summary>
internal static class EntryMembers
{
    /// <summary>Finds the value of a member of an object; empty if there is none.</summary>
    public static ReadOnlyMemory<byte> Find(ReadOnlyMemory<byte> json, ReadOnlySpan<byte> name)
    {
        var (start, length) = Find(json.Span, name);
        return json.Slice(start, length);
    }

    /// <summary>Gets the type of a resource.</summary>
    public static string? TypeOf(ReadOnlySpan<byte> resource)
    {
        var (start, length) = Find(resource, "resourceType"u8);
        if (length < 3 || resource[start] != '"')
        {
            return null;
        }

        var name = resource.Slice(start + 1, length - 2);
        return CommonTexts.Find(name) ?? (Ascii.IsValid(name) && !name.Contains((byte)'\\')
            ? CommonTexts.Add(name, Encoding.Latin1.GetString(name))
            : null);
    }

    private static (int Start, int Length) Find(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        if (json is not [(byte)'{', ..])
        {
            return default;
        }

        var position = SkipBlanks(json, 1);
        while (position < json.Length && json[position] == '"')
        {
            var nameLength = Length(json[position..]);
            var isIt = nameLength == name.Length + 2 && json.Slice(position + 1, name.Length).SequenceEqual(name);
            position = SkipBlanks(json, position + nameLength);
            if (position >= json.Length || json[position] != ':')
            {
                break;
            }

            position = SkipBlanks(json, position + 1);
            var length = Length(json[Math.Min(position, json.Length)..]);
            if (isIt)
            {
                return (position, length);
            }

            position = SkipBlanks(json, position + length);
            if (position >= json.Length || json[position] != ',')
            {
                break;
            }

            position = SkipBlanks(json, position + 1);
        }

        return default;
    }

    private static int Length(ReadOnlySpan<byte> json)
    {
        var scan = default(JsonScan);
        scan.Advance(json);
        return scan.Position;
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
