namespace HealthData.Dicom.FoDicom;

/// <summary>Extensions that retrieve instances as files of fo-dicom. Options and failures are those of
/// <see cref="DicomWebClient"/>.</summary>
public static class FoDicomRetrieveExtensions
{
    /// <summary>Retrieves all instances of a study.</summary>
    /// <param name="client">The client.</param>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="options">How to retrieve; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call and the transfer that follows.</param>
    /// <returns>The files, as they arrive.</returns>
    /// <exception cref="ArgumentException">The UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be
    /// reached.</exception>
    /// <example>
    /// <code>
    /// await using RetrievedDicomFiles study = await client.RetrieveStudyFilesAsync(studyInstanceUid);
    /// await foreach (DicomFile file in study)
    /// {
    ///     Render(new DicomImage(file.Dataset));
    /// }
    /// </code>
    /// </example>
    public static async Task<Response<RetrievedDicomFiles>> RetrieveStudyFilesAsync(
        this DicomWebClient client,
        string studyInstanceUid,
        RetrieveOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return Files(
            await client.RetrieveStudyAsync(studyInstanceUid, options, cancellationToken).ConfigureAwait(false),
            options);
    }

    /// <summary>Retrieves all instances of a series.</summary>
    /// <param name="client">The client.</param>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="options">How to retrieve; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call and the transfer that follows.</param>
    /// <returns>The files, as they arrive.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be
    /// reached.</exception>
    public static async Task<Response<RetrievedDicomFiles>> RetrieveSeriesFilesAsync(
        this DicomWebClient client,
        string studyInstanceUid,
        string seriesInstanceUid,
        RetrieveOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return Files(
            await client.RetrieveSeriesAsync(studyInstanceUid, seriesInstanceUid, options, cancellationToken)
                .ConfigureAwait(false),
            options);
    }

    /// <summary>Retrieves one instance.</summary>
    /// <param name="client">The client.</param>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <param name="options">How to retrieve; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be reached, or the
    /// response isn't the instance that was requested.</exception>
    /// <exception cref="UnreadableInstanceException">fo-dicom can't read the instance.</exception>
    public static async Task<Response<DicomFile>> RetrieveInstanceFileAsync(
        this DicomWebClient client,
        string studyInstanceUid,
        string seriesInstanceUid,
        string sopInstanceUid,
        RetrieveOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        var response = await client.RetrieveInstanceAsync(
            studyInstanceUid, seriesInstanceUid, sopInstanceUid, options, cancellationToken).ConfigureAwait(false);
        var instance = response.Value;
        await using (instance.ConfigureAwait(false))
        {
            var file = await instance.ToDicomFileAsync(cancellationToken).ConfigureAwait(false);
            return Response.FromValue(file, response.GetRawResponse());
        }
    }

    /// <summary>Reads an instance that is being retrieved as a file of fo-dicom.</summary>
    /// <param name="instance">The instance; its content must not have been read.</param>
    /// <param name="cancellationToken">Cancels the transfer.</param>
    /// <returns>The file. It stays readable: it holds its own bytes, from which fo-dicom reads large values on
    /// demand.</returns>
    /// <exception cref="HealthDataRequestFailedException">The response is incomplete, or isn't the instance that was
    /// requested.</exception>
    /// <exception cref="UnreadableInstanceException">fo-dicom can't read the instance.</exception>
    public static Task<DicomFile> ToDicomFileAsync(
        this RetrievedInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return FileReader.ReadAsync(instance, location: null, cancellationToken);
    }

    private static Response<RetrievedDicomFiles> Files(
        Response<RetrievedInstances> response, RetrieveOptions? options) => Response.FromValue(
            new RetrievedDicomFiles(response.Value, options?.OnProblem ?? ProblemPolicy.Throw),
            response.GetRawResponse());
}
