using System.Buffers;

namespace HealthData.Core;

/// <summary>The one place that decides what may become part of a request.</summary>
internal static class RequestGuards
{
    private static readonly SearchValues<char> Printable = SearchValues.Create(
        "\t !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private static readonly SearchValues<char> Token = SearchValues.Create(
        "!#$%&'*+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz|~");

    public static string HeaderValue(string value, string parameter)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return IsHeaderValue(value)
            ? value
            : throw new ArgumentException(
                "A header value can contain only printable ASCII characters and no line breaks.", parameter);
    }

    /// <summary>Refuses what is no token (RFC 9110, 5.6.2).</summary>
    public static string HeaderName(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, parameter);
        return !name.AsSpan().ContainsAnyExcept(Token)
            ? name
            : throw new ArgumentException(
                "A header name can contain only letters, digits, and some symbols, and no spaces.", parameter);
    }

    public static bool IsHeaderValue(ReadOnlySpan<char> value) => !value.ContainsAnyExcept(Printable);

    /// <summary>Refuses what would change the path: nothing, and the dot segments that a URI collapses.</summary>
    public static string PathSegment(string value, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, parameter);
        return value is "." or ".."
            ? throw new ArgumentException("A path segment can't be '.' or '..'.", parameter)
            : value;
    }
}
