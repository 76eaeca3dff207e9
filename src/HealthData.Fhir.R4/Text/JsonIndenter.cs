namespace HealthData.Fhir.R4;

/// <summary>Puts the members and items of valid JSON without white space on lines of their own.</summary>
internal static class JsonIndenter
{
    public static void Indent(ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        var depth = 0;
        for (var index = 0; index < json.Length; index++)
        {
            var one = json[index];
            switch (one)
            {
                case (byte)'"':
                    var length = JsonScan.Measure(json[index..]);
                    output.Write(json.Slice(index, length));
                    index += length - 1;
                    break;
                case (byte)'{' or (byte)'[':
                    output.Write(json.Slice(index, 1));
                    var first = index + 1 + json[(index + 1)..].IndexOfAnyExcept(" \t\r\n"u8);
                    depth++;
                    if (json[first] != one + 2)
                    {
                        NewLine(output, depth);
                    }

                    break;
                case (byte)'}' or (byte)']':
                    depth--;
                    if (json[..index].TrimEnd(" \t\r\n"u8)[^1] != one - 2)
                    {
                        NewLine(output, depth);
                    }

                    output.Write(json.Slice(index, 1));
                    break;
                case (byte)',':
                    output.Write(json.Slice(index, 1));
                    NewLine(output, depth);
                    break;
                case (byte)':':
                    output.Write(": "u8);
                    break;
                case (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t':
                    break;
                default:
                    output.Write(json.Slice(index, 1));
                    break;
            }
        }
    }

    private static void NewLine(IBufferWriter<byte> output, int depth)
    {
        var line = output.GetSpan((2 * depth) + 1);
        line[0] = (byte)'\n';
        line.Slice(1, 2 * depth).Fill((byte)' ');
        output.Advance((2 * depth) + 1);
    }
}
