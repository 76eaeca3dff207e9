namespace HealthData.Dicom;

/// <summary>Creates results of <see cref="DicomWebClient"/>, for tests of code that uses a mocked one.</summary>
public static partial class DicomModelFactory
{
    /// <summary>Creates the result of storing.</summary>
    /// <param name="outcomes">The outcome of each instance.</param>
    /// <param name="retrieveUri">Where the study can be retrieved from.</param>
    /// <param name="issues">What the service said in Warning headers.</param>
    /// <returns>The result.</returns>
    public static StoreResult StoreResult(
        IEnumerable<StoreOutcome> outcomes, Uri? retrieveUri = null, IEnumerable<ServiceIssue>? issues = null) =>
        new([.. outcomes]) { RetrieveUri = retrieveUri, Issues = [.. issues ?? []] };

    /// <summary>Creates the outcome of one instance.</summary>
    /// <param name="status">What happened to it.</param>
    /// <param name="sopClassUid">The SOP Class UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <param name="retrieveUri">Where it can be retrieved from.</param>
    /// <param name="reasonCode">The failure or warning reason.</param>
    /// <param name="issues">What the service said about it.</param>
    /// <param name="source">Where it came from.</param>
    /// <param name="advice">Why it isn't stored, and what helps.</param>
    /// <returns>The outcome.</returns>
    public static StoreOutcome StoreOutcome(
        StoreStatus status,
        string? sopClassUid = null,
        string? sopInstanceUid = null,
        Uri? retrieveUri = null,
        int? reasonCode = null,
        IEnumerable<ServiceIssue>? issues = null,
        string? source = null,
        string? advice = null) => new(status)
        {
            SopClassUid = sopClassUid,
            SopInstanceUid = sopInstanceUid,
            RetrieveUri = retrieveUri,
            ReasonCode = reasonCode,
            Issues = [.. issues ?? []],
            Source = source,
            Advice = advice,
        };

    /// <summary>Creates something that a service said.</summary>
    /// <param name="code">The code.</param>
    /// <param name="text">The explanation.</param>
    /// <param name="location">What it is about.</param>
    /// <returns>The issue.</returns>
    public static ServiceIssue ServiceIssue(string code, string? text = null, string? location = null) =>
        new(code, text, location);

    /// <summary>Creates an item that can't be used.</summary>
    /// <param name="code">The code, one of <see cref="ItemProblemCode"/>.</param>
    /// <param name="message">The description.</param>
    /// <param name="location">The location in the response, such as <c>part 2</c>.</param>
    /// <param name="advice">What helps.</param>
    /// <param name="identifier">The identifier of the item.</param>
    /// <param name="bytes">The bytes of the item.</param>
    /// <returns>The problem.</returns>
    public static ItemProblem ItemProblem(
        string code,
        string message,
        string? location = null,
        string? advice = null,
        string? identifier = null,
        ReadOnlyMemory<byte> bytes = default) => new(code, message, location, advice, identifier, bytes);

    /// <summary>Creates an instance that is being retrieved.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="contentType">The content type, with the transfer syntax if known.</param>
    /// <returns>The instance.</returns>
    public static RetrievedInstance RetrievedInstance(Stream content, string? contentType = null) =>
        new(Part(content, Type(contentType)));

    /// <summary>Creates instances that are being retrieved.</summary>
    /// <param name="contents">The files' bytes.</param>
    /// <param name="contentType">The content type of each, with the transfer syntax if known.</param>
    /// <param name="isPartial">Whether some were left out.</param>
    /// <returns>The instances.</returns>
    public static RetrievedInstances RetrievedInstances(
        IEnumerable<Stream> contents, string? contentType = null, bool isPartial = false) =>
        new(Parts(contents, contentType ?? MediaTypes.Dicom, isPartial));

    /// <summary>Creates frames that are being retrieved.</summary>
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

    /// <summary>Creates a frame that is being retrieved.</summary>
    /// <param name="frameNumber">The frame's number.</param>
    /// <param name="content">The frame's bytes.</param>
    /// <param name="contentType">The content type.</param>
    /// <returns>The frame.</returns>
    public static RetrievedFrame RetrievedFrame(int frameNumber, Stream content, string? contentType = null) =>
        new(new FrameItem(frameNumber, Part(content, Type(contentType)), content, null));

    /// <summary>Creates a rendered image.</summary>
    /// <param name="content">The image's bytes.</param>
    /// <param name="mediaType">The media type.</param>
    /// <returns>The image.</returns>
    public static RenderedImage RenderedImage(Stream content, string mediaType = "image/jpeg") =>
        new(content, mediaType);

    /// <summary>Creates bulk data.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">The media type.</param>
    /// <param name="totalLength">The length of the whole value.</param>
    /// <returns>The bulk data.</returns>
    public static RetrievedBulkData RetrievedBulkData(
        Stream content, string mediaType = "application/octet-stream", long? totalLength = null) =>
        new(content, mediaType) { TotalLength = totalLength };

    /// <summary>Creates metadata that is being retrieved.</summary>
    /// <param name="sets">The data sets, one for each instance.</param>
    /// <param name="isUnchanged">Whether nothing has changed.</param>
    /// <param name="etag">The version.</param>
    /// <param name="isPartial">Whether some were left out.</param>
    /// <returns>The metadata.</returns>
    public static RetrievedMetadata RetrievedMetadata(
        IEnumerable<AttributeSet> sets, bool isUnchanged = false, ETag? etag = null, bool isPartial = false) =>
        new(new FixedMetadataBody(sets), isUnchanged, etag, isPartial);

    /// <summary>Creates a study that a search has found.</summary>
    /// <param name="attributes">Its attributes.</param>
    /// <returns>The study.</returns>
    public static StudyResult StudyResult(AttributeSet attributes) => new(attributes);

    /// <summary>Creates a series that a search has found.</summary>
    /// <param name="attributes">Its attributes.</param>
    /// <returns>The series.</returns>
    public static SeriesResult SeriesResult(AttributeSet attributes) => new(attributes);

    /// <summary>Creates an instance that a search has found.</summary>
    /// <param name="attributes">Its attributes.</param>
    /// <returns>The instance.</returns>
    public static InstanceResult InstanceResult(AttributeSet attributes) => new(attributes);

    /// <summary>Creates a workitem.</summary>
    /// <param name="attributes">Its attributes.</param>
    /// <returns>The workitem.</returns>
    public static Workitem Workitem(AttributeSet attributes) => new(attributes);

    /// <summary>Creates the answer to a change of a workitem.</summary>
    /// <param name="location">Where the workitem can be retrieved from.</param>
    /// <param name="issues">What the service said in Warning headers.</param>
    /// <returns>The answer.</returns>
    public static WorkitemResult WorkitemResult(Uri? location = null, IEnumerable<ServiceIssue>? issues = null) =>
        new() { Location = location, Issues = [.. issues ?? []] };

    /// <summary>Creates a file that was saved, or kept.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="length">The file's size in bytes.</param>
    /// <param name="wasKept">Whether a file that was there before was kept.</param>
    /// <returns>The file.</returns>
    public static SavedFile SavedFile(string path, long length, bool wasKept = false) => new(path, length, wasKept);

    /// <summary>Creates the result of saving.</summary>
    /// <param name="files">The files that were saved or kept.</param>
    /// <param name="problems">The items that couldn't be saved.</param>
    /// <param name="isPartial">Whether the service left out some items.</param>
    /// <returns>The result.</returns>
    public static SaveResult SaveResult(
        IEnumerable<SavedFile> files, IEnumerable<ItemProblem>? problems = null, bool isPartial = false) =>
        new([.. files], [.. problems ?? []], isPartial, null);

    private static MediaType? Type(string? contentType) =>
        contentType is not null && MediaType.TryParse(contentType, out var type) ? type : null;

    private static FixedPartSequence Parts(IEnumerable<Stream> contents, string contentType, bool isPartial) =>
        new(contents.Select(content => Part(content, Type(contentType))), isPartial);

    private static RetrievedPart Part(Stream content, MediaType? type) =>
        new(content, type, 1, type?.GetParameter("transfer-syntax"));
}
