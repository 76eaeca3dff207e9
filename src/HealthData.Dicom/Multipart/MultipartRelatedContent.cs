using Azure.Core;

namespace HealthData.Dicom;

/// <summary>
/// A <c>multipart/related</c> body (RFC 2387) sent from its sources in constant memory: a list of parts, or a sequence
/// that is only known when it is sent.
/// </summary>
/// <remarks>
/// A body whose parts are all replayable can be written any number of times, each time from the start. Any other one
/// can be written once. Not for concurrent writes.
/// </remarks>
internal sealed class MultipartRelatedContent : RequestContent
{
    // Streams that don't know their length may claim the largest there is: room for the frames stays.
    private const long MaxLength = long.MaxValue / 2;

    private readonly IReadOnlyList<MultipartPartSource>? _list;
    private readonly IAsyncEnumerable<MultipartPartSource>? _sequence;
    private readonly string _boundary;
    private bool _started;

    public MultipartRelatedContent(
        IReadOnlyList<MultipartPartSource> parts, string rootType, string? boundary = null)
        : this(rootType, boundary) => _list = parts;

    public MultipartRelatedContent(
        IAsyncEnumerable<MultipartPartSource> parts, string rootType, string? boundary = null)
        : this(rootType, boundary) => _sequence = parts;

    private MultipartRelatedContent(string rootType, string? boundary)
    {
        if (rootType.AsSpan().ContainsAnyExceptInRange(' ', '~') || rootType.AsSpan().ContainsAny('"', '\\'))
        {
            throw new ArgumentException("The root type must be printable ASCII without quotes.", nameof(rootType));
        }

        _boundary = boundary ?? MultipartBoundary.Create();
        MultipartBoundary.Check(_boundary);
        var quote = boundary is null ? "" : "\"";
        ContentType = $"multipart/related; type=\"{rootType}\"; boundary={quote}{_boundary}{quote}";
    }

    /// <summary>The value of the request's Content-Type header.</summary>
    public string ContentType { get; }

    /// <summary>
    /// Called after each chunk and each part with the bytes of content (without the multipart frame) and the parts
    /// sent so far. Starts again from 0 when the body is written again.
    /// </summary>
    public Action<long, int>? OnProgress { get; init; }

    /// <summary>Gets the place of the part that is or was last being written, from 0; -1 before the first.</summary>
    public int CurrentPart { get; private set; } = -1;

    /// <summary>Whether the body can be written more than once. Never for a sequence.</summary>
    public bool IsReplayable => _list?.All(part => part.IsReplayable) ?? false;

    /// <summary>Whether the body can be written now: it is replayable, or nothing was read from it yet.</summary>
    public bool CanWrite => !_started || IsReplayable;

    /// <summary>Whether all parts know their length, and the sum is a length.</summary>
    public override bool TryComputeLength(out long length)
    {
        length = 0;
        if (_list is null)
        {
            return false;
        }

        for (var i = 0; i < _list.Count; i++)
        {
            if (_list[i].Length is not { } content)
            {
                return false;
            }

            length += MultipartWriter.FrameLength(_boundary, i == 0, _list[i].Headers);
            if (content > MaxLength - length)
            {
                return false;
            }

            length += content;
        }

        length += MultipartWriter.ClosingLength(_boundary) - (_list.Count == 0 ? 2 : 0);
        return true;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">It was written already and is not replayable.</exception>
    /// <exception cref="PartLengthException">A part has another length than it announced.</exception>
    /// <exception cref="ArgumentException">A part's header is not allowed.</exception>
    public override async Task WriteToAsync(Stream stream, CancellationToken cancellation)
    {
        var (writer, sink) = Start(stream);
        using var disposed = sink;
        if (_sequence is not null)
        {
            await foreach (var part in _sequence.WithCancellation(cancellation).ConfigureAwait(false))
            {
                await WriteAsync(part).ConfigureAwait(false);
            }
        }

        for (var i = 0; i < _list?.Count; i++)
        {
            await WriteAsync(_list[i]).ConfigureAwait(false);
        }

        await writer.CloseAsync(cancellation).ConfigureAwait(false);

        async ValueTask WriteAsync(MultipartPartSource part)
        {
            CurrentPart++;
            await writer.StartPartAsync(part.Headers, cancellation).ConfigureAwait(false);
            await sink.CopyAsync(part, cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc cref="WriteToAsync"/>
    /// <exception cref="NotSupportedException">The parts are a sequence, or one opens only asynchronously.</exception>
    public override void WriteTo(Stream stream, CancellationToken cancellation)
    {
        if (_list is null)
        {
            throw new NotSupportedException("Use the asynchronous methods to send a sequence of parts.");
        }

        var (writer, sink) = Start(stream);
        using var disposed = sink;
        foreach (var part in _list)
        {
            cancellation.ThrowIfCancellationRequested();
            CurrentPart++;
            writer.StartPart(part.Headers);
            sink.Copy(part);
        }

        writer.Close();
    }

    /// <summary>Does nothing: the sources belong to whoever made them.</summary>
    public override void Dispose()
    {
    }

    private (MultipartWriter Writer, PartSink Sink) Start(Stream stream)
    {
        if (!CanWrite)
        {
            throw new InvalidOperationException(
                "This body was already sent, and a part of it can't be read again. Build a new one from new streams, "
                + "or use seekable streams, files, or bytes, which can be sent again.");
        }

        _started = true;
        CurrentPart = -1;
        return (new MultipartWriter(stream, _boundary), new PartSink(stream, OnProgress));
    }
}
