using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace HealthData.Dicom;

/// <summary>The raw headers of a part, in their order. Names compare without case.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class MultipartHeaders
{
    private readonly List<KeyValuePair<string, string>> _headers = [];

    private MultipartHeaders()
    {
    }

    public static MultipartHeaders Empty { get; } = new();

    public int Count => _headers.Count;

    public string? ContentType => this["Content-Type"];

    public IReadOnlyList<KeyValuePair<string, string>> Items => _headers;

    /// <summary>The first value under the name, or null.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var header in _headers)
            {
                if (header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return header.Value;
                }
            }

            return null;
        }
    }

    /// <summary>Reads a header block without its closing empty line. Lines end with CRLF or LF.</summary>
    public static bool TryParse(ReadOnlySpan<byte> block, [NotNullWhen(true)] out MultipartHeaders? headers)
    {
        headers = null;
        var parsed = new MultipartHeaders();
        while (!block.IsEmpty)
        {
            var end = block.IndexOf((byte)'\n');
            var line = end < 0 ? block : block[..end];
            block = end < 0 ? default : block[(end + 1)..];
            if (!parsed.TryAdd(line.EndsWith("\r"u8) ? line[..^1] : line))
            {
                return false;
            }
        }

        headers = parsed.Count == 0 ? Empty : parsed;
        return true;
    }

    private bool TryAdd(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty)
        {
            return false;
        }

        if (line[0] is (byte)' ' or (byte)'\t')
        {
            return TryFold(line);
        }

        var colon = line.IndexOf((byte)':');
        if (colon <= 0)
        {
            return false;
        }

        var name = line[..colon].TrimEnd(" \t"u8);
        if (name.ContainsAnyExceptInRange((byte)0x21, (byte)0x7E) || !TryDecode(line[(colon + 1)..], out var value))
        {
            return false;
        }

        _headers.Add(new(Encoding.Latin1.GetString(name), value));
        return true;
    }

    private bool TryFold(ReadOnlySpan<byte> line)
    {
        if (_headers.Count == 0 || !TryDecode(line, out var more))
        {
            return false;
        }

        var last = _headers[^1];
        _headers[^1] = new(last.Key, $"{last.Value} {more}".Trim(' '));
        return true;
    }

    private static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? value)
    {
        value = null;
        foreach (var b in bytes)
        {
            if (b is < 0x20 and not (byte)'\t' or 0x7F)
            {
                return false;
            }
        }

        value = Encoding.Latin1.GetString(bytes.Trim(" \t"u8));
        return true;
    }
}
