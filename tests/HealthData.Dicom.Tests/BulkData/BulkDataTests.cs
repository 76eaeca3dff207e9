using HealthData.Dicom.Tests.Search;

namespace HealthData.Dicom.Tests.BulkData;

/// <summary>Values that metadata only refer to.</summary>
public sealed class BulkDataTests
{
    private static readonly string Pixels =
        string.Concat(Enumerable.Range(0, 500).Select(number => $"{number:0000}"));

    [Fact]
    public async Task Pixels_are_retrieved_at_the_address_of_the_metadata_whole_or_in_part()
    {
        await using var lab = await Lab.StartAsync(options => options.Dicom.ServesBulkData = true);
        var slice = CtPhantom.CreateSeries(1, 16)[0];
        await lab.Client.StoreAsync(InstanceContent.FromBytes(slice.Content), null, Lab.Token);
        await using RetrievedMetadata metadata = await lab.Client.RetrieveInstanceMetadataAsync(
            slice.StudyInstanceUid, slice.SeriesInstanceUid, slice.SopInstanceUid, null, Lab.Token);
        var sets = await ((IAsyncEnumerable<AttributeSet>)metadata).CollectAsync();
        var address = Assert.Single(sets).GetBulkDataUri(Keyword.PixelData)!;

        var whole = await ReadAsync(lab.Client, address);
        var part = await ReadAsync(lab.Client, address, new HttpRange(100, 50));
        var rest = await ReadAsync(lab.Client, address, new HttpRange(500));

        Assert.Equal(16 * 16 * 2, whole.Bytes.Length);
        Assert.Equal(whole.Bytes[100..150], part.Bytes);
        Assert.Equal(whole.Bytes[500..], rest.Bytes);
        Assert.Equal((null, 512L, 512L), (whole.Total, part.Total, rest.Total));
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => ReadAsync(lab.Client, address, new HttpRange(512, 1)));
        Assert.Equal(416, failure.Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_knows_no_ranges_gives_the_range_too(bool isMultipart)
    {
        var answer = isMultipart
            ? WireAnswers.Whole(
                WireAnswers.Multipart,
                WireAnswers.Part(Pixels, "Content-Type: application/octet-stream\r\n") + WireAnswers.Closing)
            : WireAnswers.Whole("application/octet-stream", Pixels);
        await using var server = RawServer.Answering(answer);

        var found = await ReadAsync(Lab.ClientOf(server), Address, new HttpRange(70, 1_000));

        Assert.Equal(Pixels[70..1_070], Encoding.ASCII.GetString(found.Bytes));
        Assert.Contains("Range: bytes=70-1069", server.Heads[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Range: bytes 71-1070/2000\r\n")]
    [InlineData("Content-Range: bytes */2000\r\n")]
    [InlineData("")]
    public async Task Other_bytes_than_the_requested_ones_are_refused(string header)
    {
        await using var server = RawServer.Answering(
            WireAnswers.Whole("application/octet-stream", Pixels[71..1_071], header, "206 Partial Content"));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => ReadAsync(Lab.ClientOf(server), Address, new HttpRange(70, 1_000)));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
    }

    [Fact]
    public async Task An_address_elsewhere_is_not_asked()
    {
        await using var lab = await Lab.StartAsync();

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => ReadAsync(lab.Client, new Uri("https://evil.example/bulk/1")));

        Assert.Equal(HealthDataErrorCode.OriginNotAllowed, failure.ErrorCode);
        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    private static Uri Address => new("bulk/1", UriKind.Relative);

    private static async Task<(byte[] Bytes, long? Total)> ReadAsync(
        DicomWebClient client, Uri address, HttpRange? range = null)
    {
        await using RetrievedBulkData data = await client.RetrieveBulkDataAsync(
            address, new BulkDataOptions { Range = range }, Lab.Token);
        return (await data.Content.ReadAllAsync(), data.TotalLength);
    }
}
