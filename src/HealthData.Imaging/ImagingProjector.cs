using System.Security.Cryptography;

namespace HealthData.Imaging;

/// <summary>A projector that makes the resources of a study, ImagingStudy, Patient, and Endpoint (FHIR R4), from its
/// metadata.</summary>
/// <remarks>It is pure: data in, resources and requests out. What is bad in the metadata is left out and reported, and
/// nothing is guessed. Elements of an existing ImagingStudy that the mapping doesn't own stay.</remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
/// <example>
/// <code>
/// var projector = new ImagingProjector(client.Endpoint, new ImagingProjectorOptions { PatientSystem = mrn });
/// ImagingResources resources = projector.Project(studyInstanceUid, metadata);
/// </code>
/// </example>
public sealed class ImagingProjector
{
    private const int BlockLength = 256 << 10;

    private readonly ImagingProjectorOptions _options;

    /// <summary>Creates a projector.</summary>
    /// <param name="dicomEndpoint">The address of the DICOM service, with its version segment. It is the source of the
    /// resources, and part of their identity.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentException">The address isn't absolute, or an option is wrong.</exception>
    public ImagingProjector(Uri dicomEndpoint, ImagingProjectorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dicomEndpoint);
        if (!dicomEndpoint.IsAbsoluteUri)
        {
            throw new ArgumentException("The address of the DICOM service must be absolute.", nameof(dicomEndpoint));
        }

        _options = options?.Clone() ?? new ImagingProjectorOptions();
        if (_options.InstanceLimit < 0)
        {
            throw new ArgumentException("InstanceLimit can't be negative.", nameof(options));
        }

        Source = ServiceAddress.Of(dicomEndpoint, _options.Partition);
        EndpointId = ResourceIds.Of("Endpoint", Source);
    }

    /// <summary>Gets the address that is the source of the resources: that of the service, with the
    /// partition.</summary>
    public string Source { get; }

    /// <summary>Gets the id of the Endpoint.</summary>
    public string EndpointId { get; }

    /// <summary>Returns the id of the ImagingStudy of a study.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <returns>The id.</returns>
    public string GetImagingStudyId(string studyInstanceUid)
    {
        ArgumentException.ThrowIfNullOrEmpty(studyInstanceUid);
        return ResourceIds.Of("ImagingStudy", _options.Partition ?? string.Empty, studyInstanceUid);
    }

    /// <summary>Makes the resources of a study.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="metadata">The study's metadata in DICOM JSON; an empty list for a study that is gone.</param>
    /// <param name="existing">What the FHIR service holds; null for nothing.</param>
    /// <returns>The resources, and the requests that bring them to the service.</returns>
    /// <exception cref="ArgumentException">There is no UID.</exception>
    /// <exception cref="DicomFormatException">The metadata aren't whole DICOM JSON.</exception>
    /// <exception cref="FormatException">An existing resource isn't one.</exception>
    public ImagingResources Project(
        string studyInstanceUid, ReadOnlyMemory<byte> metadata, ExistingResources? existing = null) =>
        Project(Read(studyInstanceUid, metadata), existing);

    /// <summary>Makes the resources of a study that was read before.</summary>
    /// <param name="study">What its metadata say.</param>
    /// <param name="existing">What the FHIR service holds; null for nothing.</param>
    /// <returns>The resources, and the requests that bring them to the service.</returns>
    /// <exception cref="FormatException">An existing resource isn't one.</exception>
    public ImagingResources Project(StudySummary study, ExistingResources? existing = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        return new Projection(study, existing ?? new ExistingResources(), Source, EndpointId).Run();
    }

    /// <summary>Reads the metadata of a study.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="metadata">The study's metadata in DICOM JSON; an empty list for a study that is gone.</param>
    /// <returns>What they say.</returns>
    /// <exception cref="ArgumentException">There is no UID.</exception>
    /// <exception cref="DicomFormatException">The metadata aren't whole DICOM JSON.</exception>
    public StudySummary Read(string studyInstanceUid, ReadOnlyMemory<byte> metadata)
    {
        var facts = Begin(studyInstanceUid);
        new MetadataScanner(facts).Scan(metadata.Span, isEnd: true);
        return End(facts);
    }

    /// <summary>Reads the metadata of a study from a stream, without keeping them.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="metadata">The study's metadata in DICOM JSON.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>What they say.</returns>
    /// <exception cref="ArgumentException">There is no UID.</exception>
    /// <exception cref="DicomFormatException">The metadata aren't whole DICOM JSON.</exception>
    public async Task<StudySummary> ReadAsync(
        string studyInstanceUid, Stream metadata, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        var facts = Begin(studyInstanceUid);
        var scanner = new MetadataScanner(facts);
        var buffer = new byte[BlockLength];
        var (length, read) = (0, -1);
        while (read != 0)
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            read = await metadata.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += read;
            if (read == 0 || length == buffer.Length)
            {
                var taken = scanner.Scan(buffer.AsSpan(0, length), isEnd: read == 0);
                buffer.AsSpan(taken, length - taken).CopyTo(buffer);
                length -= taken;
            }
        }

        return End(facts);
    }

    /// <summary>Reads the metadata of a study as they arrive, without keeping them.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="metadata">The study's metadata, such as <see cref="RetrievedMetadata"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>What they say.</returns>
    /// <exception cref="ArgumentException">There is no UID.</exception>
    /// <exception cref="HealthDataRequestFailedException">The response is incomplete or malformed.</exception>
    public Task<StudySummary> ReadAsync(
        string studyInstanceUid, IAsyncEnumerable<AttributeSet> metadata, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return ReadAsync(studyInstanceUid, metadata, hash: null, cancellationToken);
    }

    /// <summary>Reads metadata, and hashes them.</summary>
    internal async Task<StudySummary> ReadAsync(
        string studyInstanceUid,
        IAsyncEnumerable<AttributeSet> metadata,
        IncrementalHash? hash,
        CancellationToken cancellationToken)
    {
        var facts = Begin(studyInstanceUid);
        var scanner = new MetadataScanner(facts);
        await foreach (var set in metadata.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var json = set.ToUtf8Json();
            hash?.AppendData(json);
            scanner.ScanSet(json);
        }

        return End(facts);
    }

    private StudyFacts Begin(string studyInstanceUid)
    {
        ArgumentException.ThrowIfNullOrEmpty(studyInstanceUid);
        return new StudyFacts(studyInstanceUid, _options);
    }

    private StudySummary End(StudyFacts facts)
    {
        facts.Finish();
        return new StudySummary(facts, _options);
    }
}
