using System.Buffers;
using System.Text;

namespace HealthData.Dicom;

/// <summary>
/// Writes the frame of a multipart body (RFC 2046 5.1): start a part, write its content to <see cref="Body"/>, start
/// the next one, close. Closing a body without parts writes the closing delimiter alone.
/// </summary>
internal sealed class MultipartWriter
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create(
        "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly ArrayBufferWriter<byte> _frame = new(256);
    private readonly string _boundary;
    private bool _started;

    /// <exception cref="ArgumentException">The boundary is not one of RFC 2046.</exception>
    public MultipartWriter(Stream body, string boundary)
    {
        MultipartBoundary.Check(boundary);
        Body = body;
        _boundary = boundary;
    }

    public Stream Body { get; }

    /// <summary>The bytes of the closing delimiter behind at least one part.</summary>
    public static long ClosingLength(string boundary) => boundary.Length + 8;

    /// <summary>The bytes between the content of one part and that of the next one.</summary>
    /// <exception cref="ArgumentException">A header that <see cref="StartPart"/> refuses.</exception>
    public static long FrameLength(string boundary, bool first, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        var length = boundary.Length + (first ? 4 : 6) + 2L;
        foreach (var (name, value) in headers)
        {
            CheckHeader(name, value);
            length += name.Length + value.Length + 4;
        }

        return length;
    }

    /// <exception cref="ArgumentException">
    /// A header's name is not a token, or its value holds CR, LF, NUL, another control or a non-ASCII character.
    /// </exception>
    public void StartPart(IReadOnlyList<KeyValuePair<string, string>> headers) =>
        Body.Write(ComposeStart(headers).Span);

    /// <inheritdoc cref="StartPart"/>
    public ValueTask StartPartAsync(
        IReadOnlyList<KeyValuePair<string, string>> headers, CancellationToken cancellationToken) =>
        Body.WriteAsync(ComposeStart(headers), cancellationToken);

    /// <summary>
    /// The bytes that start a part, for a caller that writes them itself. They are good until the next call.
    /// </summary>
    /// <inheritdoc cref="StartPart"/>
    private ReadOnlyMemory<byte> ComposeStart(IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        foreach (var (name, value) in headers)
        {
            CheckHeader(name, value);
        }

        _frame.ResetWrittenCount();
        Append(_started ? "\r\n--" : "--", _boundary);
        foreach (var (name, value) in headers)
        {
            Append("\r\n", name);
            Append(": ", value);
        }

        Append("\r\n", "\r\n");
        _started = true;
        return _frame.WrittenMemory;
    }

    public void Close() => Body.Write(ComposeClosing().Span);

    public ValueTask CloseAsync(CancellationToken cancellationToken) =>
        Body.WriteAsync(ComposeClosing(), cancellationToken);

    private static void CheckHeader(string name, string value)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(NameCharacters))
        {
            throw new ArgumentException("A header name must be a token (RFC 9110 5.1).", nameof(name));
        }

        if (value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            throw new ArgumentException(
                "A header value must be printable ASCII without CR, LF, or NUL.", nameof(value));
        }
    }

    private ReadOnlyMemory<byte> ComposeClosing()
    {
        _frame.ResetWrittenCount();
        Append(_started ? "\r\n--" : "--", _boundary);
        Append("--", "\r\n");
        return _frame.WrittenMemory;
    }

    private void Append(string first, string second)
    {
        Encoding.ASCII.GetBytes(first, _frame);
        Encoding.ASCII.GetBytes(second, _frame);
    }
}
