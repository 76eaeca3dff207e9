using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace HealthData.MedTech;

/// <summary>Writes values that expressions have made as tokens.</summary>
internal static class JmesTokens
{
    /// <summary>Adds a value behind all tokens of <paramref name="target"/>.</summary>
    /// <param name="source">The index that tokens of the value are of; its text is a part of the target's.</param>
    /// <param name="target">Where to.</param>
    /// <param name="value">The value; it is no deeper than the evaluation lets values be.</param>
    public static void Append(TokenIndex source, TokenIndex target, in JmesValue value)
    {
        var first = target.Count;
        switch (value.Kind)
        {
            case JmesKind.Token:
                target.AppendCopy(source, value.Token);
                break;
            case JmesKind.Long:
                AppendText(target, TokenKind.Integer, NumberText.ToText(value.Long));
                break;
            case JmesKind.BigInteger:
                AppendText(target, TokenKind.Integer, value.Text);
                break;
            case JmesKind.Double:
                AppendText(target, TokenKind.Float, NumberText.ToText(value.Double));
                break;
            case JmesKind.Boolean:
                target.AppendToken(
                    value.Boolean ? TokenKind.True : TokenKind.False, value.Boolean ? "true"u8 : "false"u8, 0);
                break;
            case JmesKind.String:
                AppendString(target, value.Text, TokenFlags.NoDate);
                break;
            case JmesKind.Date:
                AppendDate(target, value.Date);
                break;
            case JmesKind.Array or JmesKind.Projection:
                target.AppendToken(TokenKind.Array, default, 0);
                for (var i = 0; i < value.Count; i++)
                {
                    Append(source, target, value.Items[i]);
                }

                break;
            case JmesKind.Object:
                target.AppendToken(TokenKind.Object, default, 0);
                for (var i = 0; i < value.Object.Count; i++)
                {
                    var member = target.Count;
                    Append(source, target, value.Object[i].Value);
                    Name(target, member, value.Object[i].Key);
                }

                break;
            default:
                target.AppendToken(TokenKind.Null, "null"u8, 0);
                break;
        }

        target.Tokens[first].Next = target.Count;
    }

    /// <summary>Adds a string that the message does not have.</summary>
    public static void AppendString(TokenIndex target, string value, TokenFlags flags)
    {
        var escaped = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value);
        target.AppendToken(
            TokenKind.String, Encoding.UTF8.GetBytes(escaped), escaped == value ? flags : flags | TokenFlags.Escaped);
    }

    public static void AppendText(TokenIndex target, TokenKind kind, string text) =>
        target.AppendToken(kind, Encoding.UTF8.GetBytes(text), 0);

    /// <summary>Adds a string that reads as the date, zone and all.</summary>
    public static void AppendDate(TokenIndex target, DateTime value)
    {
        var text = DateTime.SpecifyKind(value, DateTimeKind.Unspecified).ToString("O", CultureInfo.InvariantCulture);
        text += value.Kind switch
        {
            DateTimeKind.Utc => "Z",
            DateTimeKind.Local => "+00:00",
            _ => string.Empty,
        };
        AppendText(target, TokenKind.String, text);
    }

    public static void Name(TokenIndex target, int member, string name)
    {
        var escaped = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(name);
        var utf8 = Encoding.UTF8.GetBytes(escaped);
        ref var token = ref target.Tokens[member];
        (token.NameStart, token.NameLength) = (target.AppendText(utf8), utf8.Length);
        token.Flags = escaped == name ? token.Flags & ~TokenFlags.EscapedName : token.Flags | TokenFlags.EscapedName;
    }
}
