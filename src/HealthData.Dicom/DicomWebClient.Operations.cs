namespace HealthData.Dicom;

/// <content>Long-running operations: an extension of the Azure DICOM service.</content>
public partial class DicomWebClient
{
    /// <summary>Gets the state of a long-running operation, of any kind.</summary>
    /// <param name="operationId">The operation's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The state. An operation that has failed is no exception here.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (404 when there is no such
    /// operation), or couldn't be reached.</exception>
    public virtual async Task<Response<DicomOperationDetails>> GetOperationAsync(
        string operationId, CancellationToken cancellationToken = default)
    {
        using var call = OperationRequest.Open(_service, OperationRequest.CheckId(operationId));
        var response = await call.SendAsync(cancellationToken).ConfigureAwait(false);
        return Response.FromValue(OperationReader.Read(response, call, operationId), response);
    }

    /// <inheritdoc cref="GetOperationAsync"/>
    public virtual Response<DicomOperationDetails> GetOperation(
        string operationId, CancellationToken cancellationToken = default)
    {
        using var call = OperationRequest.Open(_service, OperationRequest.CheckId(operationId));
        var response = call.Send(cancellationToken);
        return Response.FromValue(OperationReader.Read(response, call, operationId), response);
    }

    /// <summary>Changes attributes of all instances of studies (<c>$bulkUpdate</c>). It needs version 2 of the
    /// service.</summary>
    /// <param name="waitUntil">Whether to return when the operation has started, or when it has completed.</param>
    /// <param name="studyInstanceUids">The Study Instance UIDs of 1 to 50 studies.</param>
    /// <param name="changes">The attributes with their new values: those that identify or describe the patient, but no
    /// sequences.</param>
    /// <param name="cancellationToken">Cancels the call, but not an operation that has started.</param>
    /// <returns>The operation. Its result has the numbers of studies and instances that were updated.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid, there are too many, or there is nothing to change.
    /// </exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, such as since an attribute can't be
    /// changed or a study is being updated; or could not be reached; or the operation has failed
    /// (<see cref="HealthDataErrorCode.JobFailed"/>).</exception>
    /// <remarks>The service keeps the instances as they were before their first update; to retrieve those, set
    /// <see cref="RetrieveOptions.OriginalVersion"/>.</remarks>
    /// <example>
    /// <code>
    /// var changes = new AttributeSet();
    /// changes.Set(Keyword.PatientID, "7");
    /// await client.UpdateStudiesAsync(WaitUntil.Completed, [studyInstanceUid], changes);
    /// </code>
    /// </example>
    public virtual Task<DicomUpdateOperation> UpdateStudiesAsync(
        WaitUntil waitUntil,
        IEnumerable<string> studyInstanceUids,
        AttributeSet changes,
        CancellationToken cancellationToken = default) =>
        OperationStart.RunAsync(
            UpdateRequest.Open(_service, studyInstanceUids, changes), UpdateOf, waitUntil, cancellationToken);

    /// <inheritdoc cref="UpdateStudiesAsync"/>
    public virtual DicomUpdateOperation UpdateStudies(
        WaitUntil waitUntil,
        IEnumerable<string> studyInstanceUids,
        AttributeSet changes,
        CancellationToken cancellationToken = default) =>
        OperationStart.Run(
            UpdateRequest.Open(_service, studyInstanceUids, changes), UpdateOf, waitUntil, cancellationToken);

    private DicomUpdateOperation UpdateOf(string id, Response started) => new(id, _service, started);
}
