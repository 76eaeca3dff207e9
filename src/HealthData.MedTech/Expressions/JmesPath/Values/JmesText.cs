using System.Text;

namespace HealthData.MedTech;

/// <summary>Values as text.</summary>
internal static class JmesText
{
    private const int MaxOnStack = 256;

    /// <summary>The text that a scalar converts to: <c>True</c>, <c>1.5</c>; null for null.</summary>
    /// <exception cref="ExpressionException">The value is an object, an array or an integer beyond 64 bits.</exception>
    public static string? Get(in JmesScope scope, in JmesValue value)
    {
        var status = value.TryGetText(scope.Index, out var text);
        if (status == ValueStatus.WrongType)
        {
            throw new ExpressionException(
                ExpressionErrorKind.InvalidCast,
                "An object, an array or an integer beyond 64 bits has no text.");
        }

        scope.SpendOnText(text?.Length ?? 0);
        return text;
    }

    /// <summary>How many UTF-16 units a string or a date has.</summary>
    public static int Length(in JmesScope scope, in JmesValue text, JmesType type)
    {
        if (type == JmesType.Date)
        {
            return DateText.TextLength;
        }

        if (text.Kind == JmesKind.String)
        {
            return text.Text.Length;
        }

        return (scope.Index.Tokens[text.Token].Flags & TokenFlags.Escaped) != 0
            ? Get(scope, text)!.Length
            : Encoding.UTF8.GetCharCount(scope.Index.RawText(text.Token));
    }

    /// <summary>Compares two values of type String.</summary>
    public static bool AreEqual(in JmesScope scope, in JmesValue left, in JmesValue right)
    {
        if (left.Kind == JmesKind.String && right.Kind == JmesKind.String)
        {
            scope.SpendOnText(left.Text.Length);
            return left.Text == right.Text;
        }

        if (left.Kind == JmesKind.Token && right.Kind == JmesKind.Token)
        {
            return TokensAreEqual(scope, left, right);
        }

        return left.Kind == JmesKind.Token ? IsEnvelope(scope, left, right.Text) : IsEnvelope(scope, right, left.Text);
    }

    private static bool TokensAreEqual(in JmesScope scope, in JmesValue left, in JmesValue right)
    {
        var index = scope.Index;
        var a = index.RawText(left.Token);
        var b = index.RawText(right.Token);
        scope.SpendOnText(a.Length);
        if (((index.Tokens[left.Token].Flags | index.Tokens[right.Token].Flags) & TokenFlags.Escaped) == 0)
        {
            return a.SequenceEqual(b)
                || (!Ascii.IsValid(a) && index.GetString(left.Token) == index.GetString(right.Token));
        }

        return index.GetString(left.Token) == index.GetString(right.Token);
    }

    private static bool IsEnvelope(in JmesScope scope, in JmesValue token, string text)
    {
        var raw = scope.Index.RawText(token.Token);
        scope.SpendOnText(raw.Length);
        if ((scope.Index.Tokens[token.Token].Flags & TokenFlags.Escaped) != 0 || raw.Length > MaxOnStack)
        {
            return scope.Index.GetString(token.Token) == text;
        }

        if (raw.Length < text.Length)
        {
            return false;
        }

        Span<char> chars = stackalloc char[MaxOnStack];
        return chars[..Encoding.UTF8.GetChars(raw, chars)].SequenceEqual(text);
    }
}
