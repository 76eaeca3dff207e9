namespace HealthData.Dicom;

/// <summary>Where the content of a part to be sent comes from.</summary>
internal abstract class MultipartPartSource
{
    private IReadOnlyList<KeyValuePair<string, string>>? _headers;

    /// <param name="contentType">The part's content type; null for a part without one.</param>
    protected MultipartPartSource(string? contentType) => ContentType = contentType;

    public string? ContentType { get; }

    /// <summary>All headers of the part: by default its content type.</summary>
    public virtual IReadOnlyList<KeyValuePair<string, string>> Headers =>
        _headers ??= ContentType is null ? [] : [new("Content-Type", ContentType)];

    /// <summary>The bytes of content if they are known up front. Another number of bytes fails the write.</summary>
    public abstract long? Length { get; }

    /// <summary>Whether the content can be opened more than once, with the same bytes each time.</summary>
    public abstract bool IsReplayable { get; }

    /// <summary>Whether the content is hashed while it is sent.</summary>
    public bool IsHashed { get; set; }

    /// <summary>The SHA-256 of the content that was sent last, if it is hashed.</summary>
    public byte[]? Sha256 { get; set; }

    /// <summary>The same of a file with a preamble of zeros; null if it has one.</summary>
    public byte[]? StoredSha256 { get; set; }

    public static MultipartPartSource FromBytes(ReadOnlyMemory<byte> bytes, string? contentType) =>
        new BytesPartSource(bytes, contentType);

    /// <summary>
    /// Content from where the stream stands now to its end. It can be sent again if the stream can seek; the stream
    /// stays open.
    /// </summary>
    public static MultipartPartSource FromStream(Stream stream, string? contentType) =>
        new StreamPartSource(stream, contentType);

    /// <summary>Opens the content at its start. The content of the body disposes of the stream.</summary>
    public abstract ValueTask<Stream> OpenAsync(CancellationToken cancellationToken);

    /// <inheritdoc cref="OpenAsync"/>
    /// <exception cref="NotSupportedException">The source can only be opened asynchronously.</exception>
    public virtual Stream Open() =>
        throw new NotSupportedException("Use the asynchronous methods to send this content.");
}
