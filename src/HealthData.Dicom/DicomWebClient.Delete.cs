namespace HealthData.Dicom;

/// <content>Deleting: an extension of the Azure DICOM service, which several other servers have too.</content>
public partial class DicomWebClient
{
    /// <summary>Deletes a study with all its instances, original and updated versions alike.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service's response.</returns>
    /// <exception cref="ArgumentException">The UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (404 when there is no such
    /// study), or couldn't be reached.</exception>
    public virtual async Task<Response> DeleteStudyAsync(
        string studyInstanceUid, CancellationToken cancellationToken = default)
    {
        using var call = OpenStudy(studyInstanceUid);
        return await call.SendAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="DeleteStudyAsync"/>
    public virtual Response DeleteStudy(string studyInstanceUid, CancellationToken cancellationToken = default)
    {
        using var call = OpenStudy(studyInstanceUid);
        return call.Send(cancellationToken);
    }

    /// <summary>Deletes a series with all its instances, original and updated versions alike.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service's response.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (404 when there is no such
    /// series), or couldn't be reached.</exception>
    public virtual async Task<Response> DeleteSeriesAsync(
        string studyInstanceUid, string seriesInstanceUid, CancellationToken cancellationToken = default)
    {
        using var call = OpenSeries(studyInstanceUid, seriesInstanceUid);
        return await call.SendAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="DeleteSeriesAsync"/>
    public virtual Response DeleteSeries(
        string studyInstanceUid, string seriesInstanceUid, CancellationToken cancellationToken = default)
    {
        using var call = OpenSeries(studyInstanceUid, seriesInstanceUid);
        return call.Send(cancellationToken);
    }

    /// <summary>Deletes an instance, original and updated versions alike.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service's response.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (404 when there is no such
    /// instance), or couldn't be reached.</exception>
    public virtual async Task<Response> DeleteInstanceAsync(
        string studyInstanceUid,
        string seriesInstanceUid,
        string sopInstanceUid,
        CancellationToken cancellationToken = default)
    {
        using var call = OpenInstance(studyInstanceUid, seriesInstanceUid, sopInstanceUid);
        return await call.SendAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="DeleteInstanceAsync"/>
    public virtual Response DeleteInstance(
        string studyInstanceUid,
        string seriesInstanceUid,
        string sopInstanceUid,
        CancellationToken cancellationToken = default)
    {
        using var call = OpenInstance(studyInstanceUid, seriesInstanceUid, sopInstanceUid);
        return call.Send(cancellationToken);
    }

    private ServiceCall OpenStudy(string studyInstanceUid) =>
        _service.Open(DicomOperations.DeleteStudy, UidGuard.Check(studyInstanceUid));

    private ServiceCall OpenSeries(string studyInstanceUid, string seriesInstanceUid) =>
        _service.Open(
            DicomOperations.DeleteSeries, UidGuard.Check(studyInstanceUid), UidGuard.Check(seriesInstanceUid));

    private ServiceCall OpenInstance(
        string studyInstanceUid, string seriesInstanceUid, string sopInstanceUid) =>
        _service.Open(
            DicomOperations.DeleteInstance,
            UidGuard.Check(studyInstanceUid),
            UidGuard.Check(seriesInstanceUid),
            UidGuard.Check(sopInstanceUid));
}
