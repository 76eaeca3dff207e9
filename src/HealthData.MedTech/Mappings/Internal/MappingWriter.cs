using System.Globalization;
using System.Numerics;
using System.Text;

namespace HealthData.MedTech;

/// <summary>Writes a value as the MedTech service does: indented by two, with dates and numbers in its forms.</summary>
internal static class MappingWriter
{
    public static string Write(MappingNode node)
    {
        var text = new StringBuilder();
        Write(text, node, 0);
        return text.ToString();
    }

    /// <summary>A number or a date as it is written.</summary>
    public static string WriteSimple(object value) => value switch
    {
        double number => WriteDouble(number),
        DateTime date => date.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + date.Kind switch
        {
            DateTimeKind.Utc => "Z",
            DateTimeKind.Local => "+00:00",
            _ => string.Empty,
        },
        BigInteger number => number.ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => string.Empty,
    };

    private static void Write(StringBuilder text, MappingNode node, int indent)
    {
        switch (node.Kind)
        {
            case MappingNodeKind.Object:
                WriteContainer(text, '{', '}', node.Members, indent, member =>
                {
                    WriteString(text, member.Name);
                    text.Append(": ");
                    Write(text, member.Value, indent + 2);
                });
                break;
            case MappingNodeKind.Array:
                WriteContainer(text, '[', ']', node.Items, indent, item => Write(text, item, indent + 2));
                break;
            case MappingNodeKind.String:
                WriteString(text, (string)node.Value!);
                break;
            case MappingNodeKind.Date:
                WriteString(text, WriteSimple(node.Value!));
                break;
            case MappingNodeKind.Boolean:
                text.Append(true.Equals(node.Value) ? "true" : "false");
                break;
            case MappingNodeKind.Null or MappingNodeKind.Undefined:
                text.Append(node.Kind == MappingNodeKind.Null ? "null" : "undefined");
                break;
            default:
                text.Append(WriteSimple(node.Value!));
                break;
        }
    }

    private static void WriteContainer<T>(
        StringBuilder text, char open, char close, List<T> items, int indent, Action<T> write)
    {
        text.Append(open);
        for (var index = 0; index < items.Count; index++)
        {
            text.Append(index > 0 ? ",\n" : "\n").Append(' ', indent + 2);
            write(items[index]);
        }

        if (items.Count > 0)
        {
            text.Append('\n').Append(' ', indent);
        }

        text.Append(close);
    }

    private static string WriteDouble(double number)
    {
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "\"NaN\"" : number > 0 ? "\"Infinity\"" : "\"-Infinity\"";
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E', 'e') ? text : text + ".0";
    }

    private static void WriteString(StringBuilder text, string value) =>
        text.Append('"').Append(EscapedText.Of(value, '"')).Append('"');
}
