using System.IO.Compression;

namespace HealthData.Core;

/// <summary>Takes content codings (RFC 9110 8.4.1) off a body, as it is read.</summary>
internal static class ContentCoding
{
    private const int MaxCodings = 4;
    private const CompressionMode Mode = CompressionMode.Decompress;

    /// <summary>Decodes content; the stream of content is disposed of with the one that is returned.</summary>
    /// <param name="content">The content.</param>
    /// <param name="codings">The value of Content-Encoding, or null.</param>
    /// <param name="unknown">The coding that isn't supported, in letters that can be shown; null if all are.</param>
    public static Stream Decode(Stream content, string? codings, out string? unknown)
    {
        unknown = null;
        if (string.IsNullOrWhiteSpace(codings))
        {
            return content;
        }

        // They are listed in the order in which they were applied.
        var names = codings.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var index = names.Length - 1; index >= 0; index--)
        {
            Stream? decoded = names[index].ToLowerInvariant() switch
            {
                "identity" => content,
                "gzip" or "x-gzip" => Whole(content, static coded => new GZipStream(coded, Mode), decodersAskOn: true),
                "deflate" => new InflatingStream(content),
                "br" => Whole(content, static coded => new BrotliStream(coded, Mode)),
                _ => null,
            };
            if (decoded is null || names.Length > MaxCodings)
            {
                unknown = names[index] is { Length: <= 16 } name && name.All(char.IsAsciiLetterOrDigit)
                    ? $"'{name}'"
                    : "with an unknown name";
                return content;
            }

            content = decoded;
        }

        return content;
    }

    /// <summary>Decodes by a decoder of the runtime; content that breaks off is an
    /// <see cref="InvalidDataException"/>.</summary>
    public static Stream Whole(Stream content, Func<Stream, Stream> decoder, bool decodersAskOn = false)
    {
        var coded = new CodedContent(content, decodersAskOn);
        return new WholeStream(coded, decoder(coded));
    }
}
