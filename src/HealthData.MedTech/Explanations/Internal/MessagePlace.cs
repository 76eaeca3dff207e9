using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace HealthData.MedTech;

/// <summary>A place in a message: the names and numbers that lead from the root to a value.</summary>
internal sealed class MessagePlace
{
    private readonly List<(string? Name, int Number)> _steps = [];

    public static MessagePlace Of(TokenIndex index, int token)
    {
        var place = new MessagePlace();
        for (var parent = 0; parent != token;)
        {
            var (child, number) = (parent + 1, 0);
            for (; index.Tokens[child].Next <= token; child = index.Tokens[child].Next)
            {
                number++;
            }

            place._steps.Add((index.Tokens[parent].Kind == TokenKind.Object ? index.GetName(child) : null, number));
            parent = child;
        }

        return place;
    }

    /// <summary>The place as a JSONPath.</summary>
    public string ToText(NameMask mask)
    {
        var text = new StringBuilder("$");
        foreach (var (name, number) in _steps)
        {
            if (name is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{number}]");
            }
            else if (!mask.Shows(name) || IsPlain(name))
            {
                text.Append('.').Append(mask.Name(name));
            }
            else
            {
                text.Append("['").Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(name)).Append("']");
            }
        }

        return text.ToString();
    }

    public static bool IsPlain(string name) =>
        name.Length > 0 && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-');
}
