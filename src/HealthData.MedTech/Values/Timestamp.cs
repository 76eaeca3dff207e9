using System.Globalization;
using System.Text;

namespace HealthData.MedTech;

/// <summary>
/// The time that a value stands for: the strings that are dates (see <see cref="DateText"/>), else what
/// <see cref="DateTime.Parse(string)"/> makes of a string by the invariant culture, with the host's zone fixed to UTC.
/// Numbers are no times.
/// </summary>
internal static class Timestamp
{
    private const int MaxCharsOnStack = 128;

    /// <param name="index">The message.</param>
    /// <param name="token">A token of it, or -1 for none.</param>
    /// <param name="clock">Says which day a time without a date is of.</param>
    /// <param name="value">
    /// Of kind <see cref="DateTimeKind.Utc"/>, <see cref="DateTimeKind.Local"/> (with the ticks of UTC) or, without a
    /// zone, <see cref="DateTimeKind.Unspecified"/>; the ticks are to be taken for UTC in all three.
    /// </param>
    /// <returns>Found, Missing, Null, WrongFormat or WrongType.</returns>
    public static ValueStatus TryRead(TokenIndex index, int token, TimeProvider clock, out DateTime value)
    {
        value = default;
        if (token < 0)
        {
            return ValueStatus.Missing;
        }

        switch (index.Tokens[token].Kind)
        {
            case TokenKind.String:
                return index.TryReadDate(token, out value) ? ValueStatus.Found : Parse(index, token, clock, out value);
            case TokenKind.None:
                return ValueStatus.Missing;
            case TokenKind.Null or TokenKind.Undefined:
                return ValueStatus.Null;
            default:
                return ValueStatus.WrongType;
        }
    }

    /// <summary>The time that a text stands for which no longer is a token, such as the result of a function.</summary>
    /// <returns>
    /// Found or WrongFormat. Texts that would be dates as strings of a message are parsed like all others.
    /// </returns>
    public static ValueStatus TryRead(ReadOnlySpan<char> text, TimeProvider clock, out DateTime value)
    {
        if (UsualTime.TryRead(text, out value))
        {
            return ValueStatus.Found;
        }

        const DateTimeStyles Styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, Styles, out value))
        {
            return ValueStatus.WrongFormat;
        }

        if (value.Year == 1)
        {
            AddDate(text, clock, ref value);
        }

        value = value.Kind == DateTimeKind.Utc ? DateTime.SpecifyKind(value, DateTimeKind.Local) : value;
        return ValueStatus.Found;
    }

    private static ValueStatus Parse(TokenIndex index, int token, TimeProvider clock, out DateTime value)
    {
        if (index.Tokens[token].Length > MaxCharsOnStack || (index.Tokens[token].Flags & TokenFlags.Escaped) != 0)
        {
            return TryRead(index.GetString(token), clock, out value);
        }

        Span<char> text = stackalloc char[MaxCharsOnStack];
        var length = Encoding.UTF8.GetChars(index.RawText(token), text);
        return TryRead(text[..length], clock, out value);
    }

    // Where the text holds a date of the year 1 already, it cannot be parsed behind another.
    private static void AddDate(ReadOnlySpan<char> text, TimeProvider clock, ref DateTime value)
    {
        var dated = string.Concat(clock.GetUtcNow().ToString("yyyy-MM-dd ", CultureInfo.InvariantCulture), text);
        if (DateTime.TryParse(dated, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var today))
        {
            value = today;
        }
    }
}
