using System.Text;

namespace HealthData.Dicom.Tests.Multipart;

/// <summary>
/// Splits a whole multipart body the slow and plain way, line by line. It says what the reader must do.
/// </summary>
internal static class ReferenceSplitter
{
    public sealed record Part(string Headers, byte[] Content)
    {
        public PartFault Fault { get; init; }
    }

    /// <summary>The whole parts, and what ends them: an error, or null for the closing delimiter.</summary>
    public static (List<Part> Parts, MultipartError? Error) Split(byte[] body, string boundary)
    {
        var text = Encoding.Latin1.GetString(body);
        var parts = new List<Part>();
        string? lineEnd = null;
        var position = 0;
        var begin = FindDelimiter(text, boundary, 0, ref lineEnd, ref position, out var closing);
        while (begin >= 0 && !closing)
        {
            var blank = SkipHeaders(text, position, boundary, out var headers, out var next);
            if (blank < 0)
            {
                return (parts, MultipartError.Truncated);
            }

            var fault = !next && AreHeaders(headers) ? PartFault.None : PartFault.MalformedHeader;
            var content = next ? blank - lineEnd!.Length : text.IndexOf('\n', blank) + 1;
            var from = next ? content : lineEnd == "\n" ? content - 1 : blank;
            var end = FindDelimiter(text, boundary, from, ref lineEnd, ref position, out closing);
            if (end < 0)
            {
                return (parts, MultipartError.Truncated);
            }

            parts.Add(new(
                fault == PartFault.None ? headers : "", Encoding.Latin1.GetBytes(text[content..Math.Max(content, end)]))
            {
                Fault = fault,
            });
            begin = end;
        }

        return (parts, begin >= 0 ? null : MultipartError.Truncated);
    }

    // The offset of the line end in front of the next delimiter; -1 if there is none.
    private static int FindDelimiter(
        string text, string boundary, int from, ref string? lineEnd, ref int next, out bool closing)
    {
        closing = false;
        for (var at = from; at < text.Length; at++)
        {
            var first = lineEnd is null && at == 0;
            foreach (var start in lineEnd is null ? first ? new[] { "", "\n" } : ["\n"] : [lineEnd])
            {
                var delimiter = start + "--" + boundary;
                if (string.CompareOrdinal(text, at, delimiter, 0, delimiter.Length) != 0)
                {
                    continue;
                }

                var rest = text[(at + delimiter.Length)..];
                if (rest.StartsWith("--", StringComparison.Ordinal))
                {
                    closing = true;
                    return at;
                }

                var ending = rest.TrimStart(' ', '\t');
                var padding = rest.Length - ending.Length;
                foreach (var end in lineEnd is null ? new[] { "\r\n", "\n" } : [lineEnd])
                {
                    if (padding > 1024 || !ending.StartsWith(end, StringComparison.Ordinal))
                    {
                        continue;
                    }

                    lineEnd = end;
                    next = text.Length - ending.Length + end.Length;
                    return at;
                }
            }
        }

        return -1;
    }

    // The offset of the empty line that ends the headers, or of the delimiter of the next part before they have ended;
    // -1 if there is none.
    private static int SkipHeaders(string text, int from, string boundary, out string headers, out bool next)
    {
        next = false;
        for (var line = from; ;)
        {
            headers = text[from..line];
            var end = text.IndexOf('\n', line);
            if (end < 0 || text[line..end] is "" or "\r")
            {
                return end < 0 ? -1 : line;
            }

            next = line > from && text[line..].StartsWith("--" + boundary, StringComparison.Ordinal);
            if (next)
            {
                return line;
            }

            line = end + 1;
        }
    }

    private static bool AreHeaders(string headers)
    {
        var lines = headers.Split('\n')[..^1].Select(line => line.EndsWith('\r') ? line[..^1] : line).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var folded = i > 0 && lines[i][0] is ' ' or '\t';
            var colon = folded ? 0 : lines[i].IndexOf(':');
            var name = colon < 0 ? "" : lines[i][..colon].TrimEnd(' ', '\t');
            if ((!folded && name.Length == 0) || name.Any(c => c is <= ' ' or > '~'))
            {
                return false;
            }

            if (lines[i][Math.Max(0, colon)..].Any(c => c is < ' ' and not '\t' or '\x7F'))
            {
                return false;
            }
        }

        return true;
    }
}
