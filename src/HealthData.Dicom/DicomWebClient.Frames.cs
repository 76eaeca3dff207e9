using System.Globalization;

namespace HealthData.Dicom;

/// <content>Retrieving frames: WADO-RS (PS3.18 10.4).</content>
public partial class DicomWebClient
{
    /// <summary>Retrieves frames of an instance.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <param name="frameNumbers">The frames' numbers, from 1, in the order they are wanted.</param>
    /// <param name="options">How to retrieve; null for the defaults. With the transfer syntax of JPEG 2000 lossless
    /// (1.2.840.10008.1.2.4.90) frames come as <c>image/jp2</c>, else as <c>application/octet-stream</c>.</param>
    /// <param name="cancellationToken">Cancels the call and the transfer that follows.</param>
    /// <returns>The frames, as they arrive.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid, or there is no frame number, or one is below
    /// 1.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be
    /// reached.</exception>
    public virtual async Task<Response<RetrievedFrames>> RetrieveFramesAsync(
        string studyInstanceUid,
        string seriesInstanceUid,
        string sopInstanceUid,
        IEnumerable<int> frameNumbers,
        RetrieveOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        UidGuard.Check(studyInstanceUid);
        UidGuard.Check(seriesInstanceUid);
        UidGuard.Check(sopInstanceUid);
        ArgumentNullException.ThrowIfNull(frameNumbers);
        int[] numbers = [.. frameNumbers];
        if (numbers.Length == 0 || Array.Exists(numbers, number => number < 1))
        {
            throw new ArgumentException(
                "Pass at least one frame number. Frame numbers start at 1.", nameof(frameNumbers));
        }

        using var call = _service.Open(
            DicomOperations.RetrieveFrames,
            studyInstanceUid,
            seriesInstanceUid,
            sopInstanceUid,
            string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))));
        RetrieveRequest.Accept(call, FrameType(options), options);
        var parts = await RetrieveRequest.SendAsync(call, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(
            new RetrievedFrames(parts, numbers, options?.OnProblem ?? ProblemPolicy.Throw), parts.Response);
    }

    private static string FrameType(RetrieveOptions? options) =>
        options?.TransferSyntax is "1.2.840.10008.1.2.4.90" ? MediaTypes.Jpeg2000 : MediaTypes.OctetStream;
}
