namespace HealthData.Dicom;

/// <content>Exporting: an extension of the Azure DICOM service.</content>
public partial class DicomWebClient
{
    /// <summary>Exports studies, series, or instances as files to a container of Azure blob storage.</summary>
    /// <param name="waitUntil">Whether to wait until the export has completed, or only until it has started.</param>
    /// <param name="items">What to export. Texts with UIDs such as <c>1.2.3</c> and <c>1.2.3/4.5</c> are items too.
    /// </param>
    /// <param name="containerUri">The address of the container.</param>
    /// <param name="options">How to export; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call and the wait, but not the export.</param>
    /// <returns>The export. Each file is in the container at
    /// <c>{operation}/results/{study}/{series}/{instance}.dcm</c>.</returns>
    /// <exception cref="ArgumentException">There is no item, a UID isn't valid, or the address isn't one of https.
    /// </exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be reached, or the
    /// export has failed.</exception>
    /// <example>
    /// <code>
    /// var export = await client.ExportAsync(WaitUntil.Completed, [studyInstanceUid], containerUri);
    /// await foreach (DicomExportError error in export.Value.ReadErrorsAsync(storageCredential))
    /// {
    ///     Console.WriteLine(error.Item?.StudyInstanceUid);
    /// }
    /// </code>
    /// </example>
    public virtual Task<DicomExportOperation> ExportAsync(
        WaitUntil waitUntil,
        IEnumerable<DicomExportItem> items,
        Uri containerUri,
        DicomExportOptions? options = null,
        CancellationToken cancellationToken = default) =>
        OperationStart.RunAsync(
            ExportRequest.Open(_service, items, containerUri, options), ExportOf, waitUntil, cancellationToken);

    /// <inheritdoc cref="ExportAsync"/>
    public virtual DicomExportOperation Export(
        WaitUntil waitUntil,
        IEnumerable<DicomExportItem> items,
        Uri containerUri,
        DicomExportOptions? options = null,
        CancellationToken cancellationToken = default) =>
        OperationStart.Run(
            ExportRequest.Open(_service, items, containerUri, options), ExportOf, waitUntil, cancellationToken);

    private DicomExportOperation ExportOf(string id, Response started) => new(id, _service, started);
}
