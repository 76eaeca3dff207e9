namespace HealthData.Dicom;

/// <content>Retrieving bulk data: WADO-RS (PS3.18 10.4.1.1.5).</content>
public partial class DicomWebClient
{
    /// <summary>Retrieves a value that metadata only refer to, such as the pixels of an instance. The Azure DICOM
    /// service has no bulk data: it leaves such values out of metadata.</summary>
    /// <param name="bulkDataUri">The address, from <see cref="AttributeSet.GetBulkDataUri"/>. It must be of the server
    /// that the client is for; a relative one stands below <see cref="Endpoint"/>, and below the partition of the
    /// client.</param>
    /// <param name="options">How to retrieve; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call and the transfer that follows.</param>
    /// <returns>The value, as it arrives.</returns>
    /// <exception cref="HealthDataRequestFailedException">The address is of another server
    /// (<see cref="HealthDataErrorCode.OriginNotAllowed"/>), the server returned an error, or it couldn't be reached.
    /// </exception>
    /// <example>
    /// <code>
    /// var options = new BulkDataOptions { Range = new HttpRange(0, 1024) };
    /// await using RetrievedBulkData pixels = await client.RetrieveBulkDataAsync(address, options);
    /// await pixels.Content.CopyToAsync(destination);
    /// </code>
    /// </example>
    public virtual async Task<Response<RetrievedBulkData>> RetrieveBulkDataAsync(
        Uri bulkDataUri, BulkDataOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bulkDataUri);
        using var call = _service.OpenLink(DicomOperations.RetrieveBulkData, Absolute(bulkDataUri));
        call.Request.Headers.SetValue(
            "Accept", $"{MediaTypes.MultipartRelated}; type=\"{MediaTypes.OctetStream}\", {MediaTypes.OctetStream}");
        if (options?.Range is { } range)
        {
            call.Request.Headers.SetValue("Range", range.ToString());
        }

        var parts = await RetrieveRequest.SendAsync(call, cancellationToken).ConfigureAwait(false);
        try
        {
            return Response.FromValue(
                await BulkDataAsync(parts, options?.Range, cancellationToken).ConfigureAwait(false), parts.Response);
        }
        catch
        {
            await parts.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static async ValueTask<RetrievedBulkData> BulkDataAsync(
        ResponsePartSequence parts, HttpRange? wanted, CancellationToken cancellationToken)
    {
        var part = await parts.NextAsync(cancellationToken).ConfigureAwait(false)
            ?? throw parts.Malformed("no content");
        if ((part.Problem ?? part.FrameProblem()) is { } problem)
        {
            throw problem.ToException(parts.Call);
        }

        var (content, total) = (part.Content, (long?)null);
        if (parts.IsPartial)
        {
            var header = part.Source?.Headers["Content-Range"]
                ?? (parts.Response.Headers.TryGetValue("Content-Range", out var value) ? value : null);
            if (BulkDataRange.Parse(header) is not { } range || range.First != wanted?.Offset)
            {
                throw parts.Malformed("other bytes than the requested ones");
            }

            total = range.Total;
        }
        else if (wanted is { } bytes)
        {
            // The server doesn't know ranges.
            content = new RangeStream(content, bytes.Offset, bytes.Length);
        }

        var inspected = new InspectedContent(content, default, static _ => { }, (isDamaged, _) => new(
            (isDamaged ? PartContent.Undecodable(part.Location) : part.FrameProblem())?.ToException(parts.Call)));
        return new RetrievedBulkData(inspected, part.Type?.Type ?? MediaTypes.OctetStream, parts)
        {
            TotalLength = total,
        };
    }

    private Uri Absolute(Uri address) => address.IsAbsoluteUri && !address.IsFile
        ? address
        : new Uri(new Uri($"{Endpoint.AbsoluteUri.TrimEnd('/')}{_service.ScopePath}/"), address);
}
