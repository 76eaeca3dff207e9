using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace HealthData.Core;

/// <summary>
/// A media type as servers really send it. Parameter values may be quoted or not, may hold <c>/</c>, <c>=</c> and
/// <c>*</c> without quotes, and empty parameters are passed over. Reading one never throws and takes linear time.
/// </summary>
[DebuggerDisplay("MediaType")]
internal sealed class MediaType
{
    private readonly List<KeyValuePair<string, string>> _parameters = [];

    private MediaType(string type) => Type = type;

    /// <summary>Type and subtype in lower case, such as <c>multipart/related</c>.</summary>
    public string Type { get; }

    /// <summary>Names in lower case with their values, in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters => _parameters;

    /// <summary>Reads one media type. Commas outside quotes belong to the value they are in.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out MediaType? mediaType)
    {
        mediaType = null;
        if (text is null)
        {
            return false;
        }

        var position = 0;
        mediaType = Read(text, ref position, "");
        return mediaType is not null;
    }

    /// <summary>Reads the items of an Accept header; those that are no media type are left out.</summary>
    public static IReadOnlyList<MediaType> ParseList(string? text)
    {
        var items = new List<MediaType>();
        var position = 0;
        while (position < (text?.Length ?? 0))
        {
            if (Read(text!, ref position, ",") is { } item)
            {
                items.Add(item);
            }

            position++;
        }

        return items;
    }

    /// <summary>The first value under the name, unquoted, or null. Names compare without case.</summary>
    public string? GetParameter(string name)
    {
        foreach (var parameter in _parameters)
        {
            if (parameter.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return parameter.Value;
            }
        }

        return null;
    }

    public override string ToString() => nameof(MediaType);

    private static MediaType? Read(string text, ref int position, string separator)
    {
        var type = ReadUntil(text, ref position, ';', separator);
        var slash = type.IndexOf('/');
        var valid = slash > 0 && slash < type.Length - 1 && !type.ContainsAnyExceptInRange('!', '~')
            && !type.ContainsAny('"', ',', '=');
        var mediaType = valid ? new MediaType(type.ToString().ToLowerInvariant()) : null;
        while (position < text.Length && text[position] == ';')
        {
            position++;
            ReadParameter(text, ref position, separator, mediaType);
        }

        return mediaType;
    }

    private static void ReadParameter(string text, ref int position, string separator, MediaType? mediaType)
    {
        var name = ReadUntil(text, ref position, '=', separator + ";");
        if (position >= text.Length || text[position] != '=')
        {
            return;
        }

        position++;
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        var quoted = position < text.Length && text[position] == '"';
        var value = quoted ? ReadQuoted(text, ref position) : null;
        var rest = ReadUntil(text, ref position, ';', separator);
        value ??= rest.ToString();
        if (!name.IsEmpty)
        {
            mediaType?._parameters.Add(new(name.ToString().ToLowerInvariant(), value));
        }
    }

    private static ReadOnlySpan<char> ReadUntil(string text, ref int position, char end, string orEnd)
    {
        var start = position;
        while (position < text.Length && text[position] != end && !orEnd.Contains(text[position]))
        {
            position++;
        }

        return text.AsSpan(start, position - start).Trim();
    }

    // A quote that is never closed reaches to the end.
    private static string ReadQuoted(string text, ref int position)
    {
        var value = new StringBuilder();
        for (position++; position < text.Length && text[position] != '"'; position++)
        {
            if (text[position] == '\\' && position + 1 < text.Length)
            {
                position++;
            }

            value.Append(text[position]);
        }

        position = Math.Min(position + 1, text.Length);
        return value.ToString();
    }
}
