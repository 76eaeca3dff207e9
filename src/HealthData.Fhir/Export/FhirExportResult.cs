namespace HealthData.Fhir;

/// <summary>The result of an export: the files that were written.</summary>
/// <remarks>The files are in storage that requires access of its own. The token of the FHIR service is sent for a file
/// only if the server says that it is required, and the file is at the server's own origin. A storage credential or a
/// shared access signature is sent to Azure storage only (and to this machine, if the FHIR server is there too).
/// Redirects are not followed.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Outputs.Count} files, {Errors.Count} of errors")]
public class FhirExportResult
{
    private readonly ServicePipeline? _service;

    /// <summary>Creates a result for mocking. <see cref="FhirModelFactory"/> creates complete ones.</summary>
    protected FhirExportResult()
    {
    }

    internal FhirExportResult(ServicePipeline? service) => _service = service;

    /// <summary>Gets the time that the export shows the state of; null if the server doesn't say.</summary>
    public virtual DateTimeOffset? TransactionTime { get; internal init; }

    /// <summary>Gets the address of the request that started the export. It might identify a patient.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public virtual string? Request { get; internal init; }

    /// <summary>Gets a value that indicates whether the files require the token of the FHIR server.</summary>
    public virtual bool RequiresAccessToken { get; internal init; }

    /// <summary>Gets the files with the exported resources.</summary>
    public virtual IReadOnlyList<FhirExportFile> Outputs { get; internal init; } = [];

    /// <summary>Gets the files with OperationOutcomes about what couldn't be exported.</summary>
    public virtual IReadOnlyList<FhirExportFile> Errors { get; internal init; } = [];

    /// <summary>Gets what the server says about the export.</summary>
    public virtual IReadOnlyList<ServiceIssue> Issues { get; internal init; } = [];

    /// <summary>Saves the files of <see cref="Outputs"/> into a folder as <c>TYPE-1.ndjson</c>, <c>TYPE-2.ndjson</c>
    /// and so on, and those of <see cref="Errors"/> as <c>errors-1.ndjson</c>.</summary>
    /// <param name="folder">The folder; it is created when it is not there.</param>
    /// <param name="storageCredential">The credential for Azure storage, whose identity needs the role 'Storage Blob
    /// Data Reader'; null for files that require none.</param>
    /// <param name="options">The options, or null for the defaults. <see cref="ExistingFile.Keep"/> continues an
    /// earlier download of the same export.</param>
    /// <param name="cancellationToken">Cancels the transfer. Files saved so far stay.</param>
    /// <returns>The files, and those that couldn't be saved. Call <see cref="SaveResult.EnsureComplete"/> to have all
    /// or an exception.</returns>
    /// <exception cref="IOException">No file can be written, or a file exists and the options say to throw.</exception>
    /// <exception cref="UnauthorizedAccessException">Write access to the folder is denied, or access to a file is and
    /// the options say to throw.</exception>
    /// <exception cref="HealthDataRequestFailedException">The options say to throw, and a file can't be read, or has
    /// fewer resources than the server announced.</exception>
    /// <remarks>Each file is written under a temporary name and renamed when it is complete. Packed files are
    /// unpacked.</remarks>
    public virtual Task<SaveResult> SaveAsync(
        string folder,
        TokenCredential? storageCredential = null,
        SaveOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SaveAsync(folder, new StorageAccess(storageCredential, null), options, cancellationToken);

    /// <summary>Saves the files of <see cref="Outputs"/> into a folder as <c>TYPE-1.ndjson</c>, <c>TYPE-2.ndjson</c>
    /// and so on, and those of <see cref="Errors"/> as <c>errors-1.ndjson</c>.</summary>
    /// <param name="folder">The folder; it is created when it is not there.</param>
    /// <param name="storageSignature">The shared access signature for the container or the account in Azure
    /// storage.</param>
    /// <param name="options">The options, or null for the defaults. <see cref="ExistingFile.Keep"/> continues an
    /// earlier download of the same export.</param>
    /// <param name="cancellationToken">Cancels the transfer. Files saved so far stay.</param>
    /// <returns>The files, and those that couldn't be saved. Call <see cref="SaveResult.EnsureComplete"/> to have all
    /// or an exception.</returns>
    /// <exception cref="IOException">No file can be written, or a file exists and the options say to throw.</exception>
    /// <exception cref="UnauthorizedAccessException">Write access to the folder is denied, or access to a file is and
    /// the options say to throw.</exception>
    /// <exception cref="HealthDataRequestFailedException">The options say to throw, and a file can't be read, or has
    /// fewer resources than the server announced.</exception>
    public virtual Task<SaveResult> SaveAsync(
        string folder,
        AzureSasCredential storageSignature,
        SaveOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(storageSignature);
        return SaveAsync(folder, new StorageAccess(null, storageSignature), options, cancellationToken);
    }

    /// <summary>Reads the resources of a type from the files of <see cref="Outputs"/>.</summary>
    /// <typeparam name="T">The type; <see cref="Resource"/> for all.</typeparam>
    /// <param name="storageCredential">The credential for Azure storage, whose identity needs the role 'Storage Blob
    /// Data Reader'; null for files that require none.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <returns>The resources, which are read while they are enumerated.</returns>
    /// <exception cref="NotSupportedException">The type is no resource of one kind.</exception>
    public virtual FhirExportedResources<T> ReadResourcesAsync<T>(
        TokenCredential? storageCredential = null, FhirExportReadOptions? options = null)
        where T : Resource => Read<T>(Outputs, "file", new StorageAccess(storageCredential, null), options);

    /// <summary>Reads the resources of a type from the files of <see cref="Outputs"/>.</summary>
    /// <typeparam name="T">The type; <see cref="Resource"/> for all.</typeparam>
    /// <param name="storageSignature">The shared access signature for the container or the account in Azure
    /// storage.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <returns>The resources, which are read while they are enumerated.</returns>
    /// <exception cref="NotSupportedException">The type is no resource of one kind.</exception>
    public virtual FhirExportedResources<T> ReadResourcesAsync<T>(
        AzureSasCredential storageSignature, FhirExportReadOptions? options = null)
        where T : Resource
    {
        ArgumentNullException.ThrowIfNull(storageSignature);
        return Read<T>(Outputs, "file", new StorageAccess(null, storageSignature), options);
    }

    /// <summary>Reads what the server says about resources that couldn't be exported, from the files of
    /// <see cref="Errors"/>.</summary>
    /// <param name="storageCredential">The credential for Azure storage; null for files that require none.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <returns>The outcomes, which are read while they are enumerated.</returns>
    public virtual FhirExportedResources<OperationOutcome> ReadErrorsAsync(
        TokenCredential? storageCredential = null, FhirExportReadOptions? options = null) =>
        Read<OperationOutcome>(Errors, "error file", new StorageAccess(storageCredential, null), options);

    /// <summary>Reads what the server says about resources that couldn't be exported, from the files of
    /// <see cref="Errors"/>.</summary>
    /// <param name="storageSignature">The shared access signature for the container or the account in Azure
    /// storage.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <returns>The outcomes, which are read while they are enumerated.</returns>
    public virtual FhirExportedResources<OperationOutcome> ReadErrorsAsync(
        AzureSasCredential storageSignature, FhirExportReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(storageSignature);
        return Read<OperationOutcome>(Errors, "error file", new StorageAccess(null, storageSignature), options);
    }

    private ExportStorage Storage(StorageAccess access) => new(
        _service ?? throw new NotSupportedException("The files of a mocked result can't be read. Override the method."),
        RequiresAccessToken,
        access);

    private Task<SaveResult> SaveAsync(
        string folder, StorageAccess access, SaveOptions? options, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var saving = new ExportSaving(Storage(access), folder, options ?? new SaveOptions());
        return saving.RunAsync(Outputs, Errors, cancellationToken);
    }

    private FhirExportedResources<T> Read<T>(
        IReadOnlyList<FhirExportFile> files, string place, StorageAccess access, FhirExportReadOptions? options)
        where T : Resource
    {
        var type = ResourceTypeName.OfAny<T>();
        var storage = Storage(access);
        options ??= new FhirExportReadOptions();
        var chosen = files.Select((file, index) => (file, Place: $"{place} {index + 1}"))
            .Where(item => type is null || item.file.Type is null || item.file.Type == type)
            .ToList();
        return new(problems => new ExportReader<T>(storage, chosen, options, problems));
    }
}
