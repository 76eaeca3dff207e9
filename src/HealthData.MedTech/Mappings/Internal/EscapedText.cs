using System.Globalization;
using System.Text;

namespace HealthData.MedTech;

/// <summary>Texts to stand between quotes, escaped as Newtonsoft.Json does.</summary>
internal static class EscapedText
{
    public static string Of(string value, char quote)
    {
        var text = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            _ = character switch
            {
                '\\' => text.Append("\\\\"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\f' => text.Append("\\f"),
                '\b' => text.Append("\\b"),
                < ' ' or '\u0085' or '\u2028' or '\u2029' => text.Append(
                    CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ when character == quote => text.Append('\\').Append(character),
                _ => text.Append(character),
            };
        }

        return text.ToString();
    }
}
