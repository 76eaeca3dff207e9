using System.Globalization;
using System.Numerics;

namespace HealthData.MedTech;

/// <summary>Simple values, converted as the MedTech service does.</summary>
internal static class MappingScalar
{
    public static string? ReadString(MappingNode node, string path, IssueHelp? help = null) => node.Kind switch
    {
        MappingNodeKind.Null => null,
        MappingNodeKind.Object or MappingNodeKind.Array or MappingNodeKind.Undefined =>
            throw BindingException.OfReading(
                $"Error reading string. Unexpected token: {node.TokenName}.",
                path,
                node,
                help ?? new IssueHelp("Put a text between quotes in its place.")),
        _ => node.Text,
    };

    public static bool ReadBoolean(MappingNode node, string path)
    {
        var help = new IssueHelp("Write true or false.", "true or false", node.Text);
        switch (node.Value)
        {
            case bool value:
                return value;
            case long value:
                return value != 0;
            case double value:
                return value != 0;
            case BigInteger value:
                return !value.IsZero;
            case "":
                throw MappingBinder.NotConvertible(NullAt(node), path, "System.Boolean", help);
            case string text:
                return bool.TryParse(text, out var result)
                    ? result
                    : throw BindingException.OfReading(
                        $"Could not convert string to boolean: {text}.", path, node, help);
            case null when node.Kind == MappingNodeKind.Null:
                throw MappingBinder.NotConvertible(node, path, "System.Boolean", help);
            default:
                throw BindingException.OfReading(
                    $"Error reading boolean. Unexpected token: {node.TokenName}.", path, node, help);
        }
    }

    public static int ReadInteger(MappingNode node, string path)
    {
        switch (node.Value)
        {
            case long and >= int.MinValue and <= int.MaxValue:
                return (int)(long)node.Value;
            case double value when Math.Round(value) is >= int.MinValue and <= int.MaxValue:
                return (int)Math.Round(value);
            case long or double or BigInteger:
                throw BindingException.OfReading($"Could not convert to integer: {node.Text}.", path, node);
            case "":
                throw MappingBinder.NotConvertible(NullAt(node), path, "System.Int32");
            case string text:
                return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var result)
                    ? result
                    : throw BindingException.OfReading($"Could not convert string to integer: {text}.", path, node);
            case null when node.Kind == MappingNodeKind.Null:
                throw MappingBinder.NotConvertible(node, path, "System.Int32");
            default:
                throw BindingException.OfReading(
                    $"Error reading integer. Unexpected token: {node.TokenName}.", path, node);
        }
    }

    /// <summary>
    /// Reads one of several names or numbers, as a number: a list of names between commas too, whose numbers are
    /// joined.
    /// </summary>
    /// <returns>Null where the text is none of the names.</returns>
    public static int? ParseNames(string text, ReadOnlySpan<(string Name, int Value)> names)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var trimmed = text.Trim();
        if (char.IsDigit(trimmed[0]) || trimmed[0] is '-' or '+')
        {
            if (int.TryParse(trimmed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            if (BigInteger.TryParse(trimmed, NumberStyles.Integer, CultureInfo.InvariantCulture, out _))
            {
                return null;
            }
        }

        var result = 0;
        foreach (var part in text.Split(','))
        {
            if (FindName(part.Trim(), names) is not { } value)
            {
                return null;
            }

            result |= value;
        }

        return result;
    }

    private static int? FindName(string name, ReadOnlySpan<(string Name, int Value)> names)
    {
        foreach (var (known, value) in names)
        {
            if (string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    private static MappingNode NullAt(MappingNode node) => new(MappingNodeKind.Null, null, node.At);
}
