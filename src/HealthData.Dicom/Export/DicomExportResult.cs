using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

/// <summary>The result of an export: how many instances were written, and where the errors are.</summary>
/// <remarks>The files are in storage that requires access of its own: the token of the DICOM service is never sent
/// there. A storage credential or a shared access signature is sent to Azure storage only (and to this machine, if the
/// DICOM service is there too). Redirects are not followed.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Exported} exported, {Skipped} skipped")]
public class DicomExportResult
{
    private readonly ServicePipeline? _service;

    /// <summary>Creates a result for mocking. <see cref="DicomModelFactory"/> creates complete ones.</summary>
    protected DicomExportResult()
    {
    }

    internal DicomExportResult(ServicePipeline? service) => _service = service;

    /// <summary>Gets the number of instances that were exported.</summary>
    public virtual long Exported { get; internal init; }

    /// <summary>Gets the number of instances that were skipped, because they couldn't be exported.</summary>
    public virtual long Skipped { get; internal init; }

    /// <summary>Gets the address of the error log; null if the service doesn't name one.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public virtual Uri? ErrorLogUri { get; internal init; }

    /// <summary>Reads the error log.</summary>
    /// <param name="storageCredential">The credential for Azure storage, whose identity needs the role 'Storage Blob
    /// Data Reader'; null for a log that requires none.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The errors, as they arrive. The service writes each at least once; the same one is returned
    /// once.</returns>
    /// <exception cref="HealthDataRequestFailedException">The log can't be read; thrown while enumerating.</exception>
    public virtual IAsyncEnumerable<DicomExportError> ReadErrorsAsync(
        TokenCredential? storageCredential = null, CancellationToken cancellationToken = default) =>
        ReadAsync(new StorageAccess(storageCredential, null), cancellationToken);

    /// <summary>Reads the error log.</summary>
    /// <param name="storageSignature">The shared access signature for the container or the account in Azure
    /// storage.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The errors, as they arrive. The service writes each at least once; the same one is returned
    /// once.</returns>
    /// <exception cref="HealthDataRequestFailedException">The log can't be read; thrown while enumerating.</exception>
    public virtual IAsyncEnumerable<DicomExportError> ReadErrorsAsync(
        AzureSasCredential storageSignature, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(storageSignature);
        return ReadAsync(new StorageAccess(null, storageSignature), cancellationToken);
    }

    private async IAsyncEnumerable<DicomExportError> ReadAsync(
        StorageAccess access, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (ErrorLogUri is not { } address)
        {
            yield break;
        }

        var service = _service
            ?? throw new NotSupportedException("The log of a mocked result can't be read. Override the method.");
        using var call = service.OpenLink(ExportOperations.ReadErrors, access.Sign(address, service.Endpoint));
        await access.AuthorizeAsync(call, address, service.Endpoint, cancellationToken).ConfigureAwait(false);
        await call.SendAsync(cancellationToken).ConfigureAwait(false);
        var lines = new ErrorLog(call.OpenBody(cancellationToken));
        await using (lines.ConfigureAwait(false))
        {
            while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false) is { } error)
            {
                yield return error;
            }
        }
    }
}
