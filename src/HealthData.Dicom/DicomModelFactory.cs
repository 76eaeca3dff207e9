namespace HealthData.Dicom;

/// <summary>Makes results of <see cref="DicomWebClient"/>, for tests of code that uses a mocked one.</summary>
public static class DicomModelFactory
{
    /// <summary>Makes the result of storing.</summary>
    /// <param name="outcomes">What became of each instance.</param>
    /// <param name="sentCount">How many instances were sent; as many as outcomes, by default.</param>
    /// <param name="retrieveUri">Where the study can be retrieved from.</param>
    /// <param name="warnings">The values of Warning headers.</param>
    /// <returns>The result.</returns>
    public static StoreResult StoreResult(
        IEnumerable<StoreOutcome> outcomes,
        int? sentCount = null,
        Uri? retrieveUri = null,
        IEnumerable<string>? warnings = null)
    {
        StoreOutcome[] all = [.. outcomes];
        return new StoreResult(all, sentCount ?? all.Length)
        {
            RetrieveUri = retrieveUri,
            Warnings = [.. warnings ?? []],
        };
    }

    /// <summary>Makes the outcome of one instance.</summary>
    /// <param name="status">What became of it.</param>
    /// <param name="sopClassUid">The SOP Class UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <param name="retrieveUri">Where it can be retrieved from.</param>
    /// <param name="reasonCode">The failure or warning reason.</param>
    /// <param name="attributeErrors">The service's comments on attributes.</param>
    /// <returns>The outcome.</returns>
    public static StoreOutcome StoreOutcome(
        StoreStatus status,
        string? sopClassUid = null,
        string? sopInstanceUid = null,
        Uri? retrieveUri = null,
        int? reasonCode = null,
        IEnumerable<string>? attributeErrors = null) => new(status)
        {
            SopClassUid = sopClassUid,
            SopInstanceUid = sopInstanceUid,
            RetrieveUri = retrieveUri,
            ReasonCode = reasonCode,
            AttributeErrors = [.. (attributeErrors ?? []).Select(comment => new AttributeError(comment))],
        };

    /// <summary>Makes an instance on its way.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="contentType">The content type, with the transfer syntax if known.</param>
    /// <returns>The instance.</returns>
    public static RetrievedInstance RetrievedInstance(Stream content, string? contentType = null) =>
        new(content, Type(contentType));

    /// <summary>Makes instances on their way.</summary>
    /// <param name="contents">The files' bytes.</param>
    /// <param name="contentType">The content type of each, with the transfer syntax if known.</param>
    /// <param name="isPartial">Whether some were left out.</param>
    /// <returns>The instances.</returns>
    public static RetrievedInstances RetrievedInstances(
        IEnumerable<Stream> contents, string? contentType = null, bool isPartial = false) =>
        new(Parts(contents, contentType ?? MediaTypes.Dicom, isPartial));

    /// <summary>Makes frames on their way.</summary>
    /// <param name="frameNumbers">The frames' numbers.</param>
    /// <param name="contents">The frames' bytes, one for each number.</param>
    /// <param name="contentType">The content type of each.</param>
    /// <param name="isPartial">Whether some were left out.</param>
    /// <returns>The frames.</returns>
    public static RetrievedFrames RetrievedFrames(
        IEnumerable<int> frameNumbers,
        IEnumerable<Stream> contents,
        string? contentType = null,
        bool isPartial = false) =>
        new(Parts(contents, contentType ?? MediaTypes.OctetStream, isPartial), [.. frameNumbers]);

    /// <summary>Makes a frame on its way.</summary>
    /// <param name="frameNumber">The frame's number.</param>
    /// <param name="content">The frame's bytes.</param>
    /// <param name="contentType">The content type.</param>
    /// <returns>The frame.</returns>
    public static RetrievedFrame RetrievedFrame(int frameNumber, Stream content, string? contentType = null) =>
        new(frameNumber, content, Type(contentType));

    /// <summary>Makes a rendered picture.</summary>
    /// <param name="content">The picture's bytes.</param>
    /// <param name="mediaType">The media type.</param>
    /// <returns>The picture.</returns>
    public static RenderedImage RenderedImage(Stream content, string mediaType = "image/jpeg") => new(content, mediaType);

    /// <summary>Makes metadata on its way.</summary>
    /// <param name="sets">The data sets, one for each instance.</param>
    /// <param name="isUnchanged">Whether nothing has changed.</param>
    /// <param name="etag">The version.</param>
    /// <returns>The metadata.</returns>
    public static RetrievedMetadata RetrievedMetadata(
        IEnumerable<AttributeSet> sets, bool isUnchanged = false, ETag? etag = null) =>
        new(new FixedMetadataBody(sets), isUnchanged, etag);

    /// <summary>Makes a study that a search has found.</summary>
    /// <param name="attributes">Its attributes.</param>
    /// <returns>The study.</returns>
    public static StudyResult StudyResult(AttributeSet attributes) => new(attributes);

    /// <summary>Makes a series that a search has found.</summary>
    /// <param name="attributes">Its attributes.</param>
    /// <returns>The series.</returns>
    public static SeriesResult SeriesResult(AttributeSet attributes) => new(attributes);

    /// <summary>Makes an instance that a search has found.</summary>
    /// <param name="attributes">Its attributes.</param>
    /// <returns>The instance.</returns>
    public static InstanceResult InstanceResult(AttributeSet attributes) => new(attributes);

    /// <summary>Makes the note of a saved file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="length">The instance's size in bytes.</param>
    /// <param name="wasKept">Whether a file that was there before was kept.</param>
    /// <returns>The note.</returns>
    public static SavedInstance SavedInstance(string path, long length, bool wasKept = false) =>
        new(path, length, wasKept);

    /// <summary>Makes the note of an attribute that a service found fault with.</summary>
    /// <param name="comment">The service's words.</param>
    /// <returns>The note.</returns>
    public static AttributeError AttributeError(string comment) => new(comment);

    private static MediaType? Type(string? contentType) =>
        contentType is not null && MediaType.TryParse(contentType, out var type) ? type : null;

    private static FixedPartSequence Parts(IEnumerable<Stream> contents, string contentType, bool isPartial) =>
        new(contents.Select(content => new RetrievedPart(content, Type(contentType))), isPartial);
}
