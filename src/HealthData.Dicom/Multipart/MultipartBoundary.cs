using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace HealthData.Dicom;

/// <summary>Boundaries of RFC 2046 5.1.1.</summary>
internal static class MultipartBoundary
{
    private const int MaxLength = 70;

    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'()+_,-./:=? ");

    /// <summary>A new boundary of 160 random bits: content holds it with a chance of nil.</summary>
    public static string Create() => RandomNumberGenerator.GetHexString(40, lowercase: true);

    /// <summary>CRLF, two dashes and the boundary.</summary>
    public static byte[] Delimiter(string boundary) => Encoding.ASCII.GetBytes("\r\n--" + boundary);

    /// <summary>Whether the boundary can be searched for; more than RFC 2046 allows.</summary>
    public static bool IsPrintable(ReadOnlySpan<char> boundary) => !boundary.ContainsAnyExceptInRange(' ', '~');

    /// <exception cref="ArgumentException">The boundary is not one of RFC 2046.</exception>
    public static void Check(string boundary)
    {
        ArgumentException.ThrowIfNullOrEmpty(boundary);
        if (boundary.Length > MaxLength || boundary.EndsWith(' ') || boundary.AsSpan().ContainsAnyExcept(Allowed))
        {
            throw new ArgumentException(
                "A boundary must have 1 to 70 characters from RFC 2046 5.1.1 and can't end with a space.",
                nameof(boundary));
        }
    }
}
