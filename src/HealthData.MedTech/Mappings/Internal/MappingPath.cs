using System.Buffers;
using System.Text;

namespace HealthData.MedTech;

/// <summary>Paths within a mapping, and the messages that end with them.</summary>
internal static class MappingPath
{
    private static readonly SearchValues<char> Special =
        SearchValues.Create(". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    /// <summary>The path of a member.</summary>
    public static string Member(string path, string name) =>
        name.AsSpan().ContainsAny(Special) ? $"{path}['{EscapedText.Of(name, '\'')}']"
        : path.Length > 0 ? $"{path}.{name}"
        : name;

    /// <summary>The path of an item.</summary>
    public static string Item(string path, int index) => $"{path}[{index}]";

    /// <summary>A message with the path and the place behind it.</summary>
    public static string Describe(string message, string path, MappingPosition at)
    {
        var text = new StringBuilder(message);
        if (!message.EndsWith('\n'))
        {
            text.Clear().Append(message.Trim());
            text.Append(text.Length > 0 && text[^1] == '.' ? " " : ". ");
        }

        text.Append("Path '").Append(path).Append('\'');
        if (at.IsKnown)
        {
            text.Append(", line ").Append(at.Line).Append(", position ").Append(at.Column);
        }

        return text.Append('.').ToString();
    }

    /// <summary>
    /// A message without what stands behind the last "path" in it, in whatever case: the service cuts them there.
    /// </summary>
    public static string Cut(string message)
    {
        var end = message.LastIndexOf("Path", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? message : message[..end];
    }
}
