namespace HealthData.Fhir.R4;

/// <summary>Finds the paths of elements from positions in JSON, so that reading need not keep track of them.</summary>
internal static class PathFinder
{
    private const int MostLevels = 50;

    /// <summary>Makes issues of positions.</summary>
    public static FhirIssue[] Locate(
        ReadOnlySpan<byte> data, string root, List<(string Message, int Position)> issues)
    {
        var order = Enumerable.Range(0, issues.Count).OrderBy(index => issues[index].Position).ToArray();
        var located = new FhirIssue[issues.Count];
        var bom = data.StartsWith("\uFEFF"u8) ? 3 : 0;
        var reader = new Utf8JsonReader(data[bom..], new JsonReaderOptions { MaxDepth = int.MaxValue });
        var levels = new List<(string? Name, int Index)> { (null, -1) };
        var isAlive = true;
        var line = 1L;
        var counted = 0;
        for (var next = 0; next < order.Length;)
        {
            var (message, position) = issues[order[next]];
            if (isAlive && reader.BytesConsumed + bom <= position)
            {
                isAlive = Advance(ref reader, levels);
                continue;
            }

            line += data[counted..Math.Min(position, data.Length)].Count((byte)'\n');
            counted = Math.Min(position, data.Length);
            located[next++] = new FhirIssue(message, Write(root, levels), position)
            {
                Kind = IssueKinds.Of(message),
                Line = line,
            };
        }

        return located;
    }

    /// <summary>Reads a token. The level that one opens begins with the next, since its start still has the outer
    /// path.</summary>
    private static bool Advance(ref Utf8JsonReader reader, List<(string? Name, int Index)> levels)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            levels.Add((null, -1));
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            levels.Add(("[]", -1));
        }

        try
        {
            if (!reader.Read())
            {
                return false;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                levels[^1] = (Name(reader.ValueSpan), -1);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                levels.RemoveAt(levels.Count - 1);
                break;
            default:
                if (levels[^1] is { Index: >= -1, Name: "[]" } array)
                {
                    levels[^1] = (array.Name, array.Index + 1);
                }

                break;
        }

        return true;
    }

    /// <summary>Names of elements are letters and digits; anything else may be a value and is not shown.</summary>
    private static string Name(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is 0 or > 64)
        {
            return "?";
        }

        foreach (var one in bytes)
        {
            if (!char.IsAsciiLetterOrDigit((char)one) && one != '_')
            {
                return "?";
            }
        }

        return Encoding.ASCII.GetString(bytes);
    }

    private static string Write(string root, List<(string? Name, int Index)> levels)
    {
        var text = new StringBuilder(root);
        var count = 0;
        foreach (var (name, index) in levels)
        {
            if (++count > MostLevels)
            {
                return text.Append(".…").ToString();
            }

            if (name == "[]" && index >= 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else if (name is not (null or "[]"))
            {
                text.Append('.').Append(name);
            }
        }

        return text.ToString();
    }
}
