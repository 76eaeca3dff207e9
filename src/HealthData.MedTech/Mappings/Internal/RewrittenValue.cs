using System.Globalization;

namespace HealthData.MedTech;

/// <summary>Simple values as the service's reader gives them from a text that the service has written itself.</summary>
internal static class RewrittenValue
{
    public static string? ReadString(MappingNode node, string path) => node.Value switch
    {
        null when node.Kind == MappingNodeKind.Null => null,
        null => throw Unexpected(node, path),
        bool value => value ? "true" : "false",
        var value => value as string ?? MappingWriter.WriteSimple(value),
    };

    public static decimal? ReadDecimal(MappingNode node, string path)
    {
        switch (node.Value)
        {
            case null when node.Kind == MappingNodeKind.Null:
            case "":
                return null;
            case null or bool:
                throw Unexpected(node, path);
            case string or DateTime:
                var text = ReadString(node, path)!;
                return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
                    || decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
                    ? value
                    : throw BindingException.OfReading($"Could not convert string to decimal: {text}.", path, node);
            default:
                var number = MappingWriter.WriteSimple(node.Value);
                return decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var result)
                    ? result
                    : throw BindingException.OfReading($"Input string '{number}' is not a valid decimal.", path, node);
        }
    }

    private static BindingException Unexpected(MappingNode node, string path)
    {
        var first = node.Kind switch
        {
            MappingNodeKind.Object => '{',
            MappingNodeKind.Array => '[',
            MappingNodeKind.Undefined => 'u',
            _ => true.Equals(node.Value) ? 't' : 'f',
        };
        return BindingException.OfReading(
            $"Unexpected character encountered while parsing value: {first}.", path, node);
    }
}
