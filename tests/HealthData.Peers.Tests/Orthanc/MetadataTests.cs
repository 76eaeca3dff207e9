namespace HealthData.Peers.Tests.Orthanc;

public sealed class MetadataTests(OrthancServer orthanc) : OrthancTests(orthanc)
{
    [Fact]
    public async Task Pixels_are_a_link_to_bulk_data_which_lacks_the_port_and_is_not_followed()
    {
        var pixels = new byte[2048];
        new Random(41).NextBytes(pixels);
        var file = await StoreAsync(new TestFile().Image(32, 64, 8, "MONOCHROME2").Pixels(pixels));
        var set = await DescribeAsync(file);
        var link = set.GetBulkDataUri(Keyword.PixelData)!;
        Assert.Equal("http://127.0.0.1/dicom-web" + PathOf(file) + "/bulk/7fe00010", link.AbsoluteUri);

        using var refused = Client.CreateMessage(RequestMethod.Get, "/studies");
        refused.Request.Uri.Reset(link);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await Client.Pipeline.SendAsync(refused, Token));
        Assert.Equal(HealthDataErrorCode.OriginNotAllowed, failure.ErrorCode);

        // The path is right.
        var address = new Uri(link.AbsolutePath[("/dicom-web/".Length)..], UriKind.Relative);
        await using RetrievedBulkData whole = await Client.RetrieveBulkDataAsync(address, null, Token);
        Assert.Equal(pixels, await ReadAsync(whole.Content));
        await using RetrievedBulkData part = await Client.RetrieveBulkDataAsync(
            address, new BulkDataOptions { Range = new HttpRange(100, 900) }, Token);
        Assert.Equal(pixels[100..1_000], await ReadAsync(part.Content));

        var raw = await GetAsync(
            PathOf(file) + "/bulk/7fe00010", "multipart/related; type=\"application/octet-stream\"");
        Assert.Equal(pixels, Assert.Single(raw.Parts()).Body);
    }

    [Fact]
    public async Task Every_value_is_the_one_in_the_file()
    {
        var slice = CtPhantom.CreateSeries(1, 16, new CtPhantomOptions { Seed = 441 })[0];
        (await Client.StoreAsync(InstanceContent.FromBytes(slice.Content), null, Token)).Value.EnsureComplete();
        await using RetrievedMetadata metadata = await Client.RetrieveInstanceMetadataAsync(
            slice.StudyInstanceUid, slice.SeriesInstanceUid, slice.SopInstanceUid, null, Token);
        var described = Assert.Single(await ToListAsync(metadata));
        var stored = Part10File.Read(slice.Content).DataSet;

        foreach (var entry in stored)
        {
            if (entry.Tag == Keyword.PixelData || entry.Tag == Keyword.SpecificCharacterSet)
            {
                continue;
            }

            Assert.Equal(Json(stored, entry.Tag), Json(described, entry.Tag));
        }
    }

    [Fact]
    public async Task Study_and_series_describe_every_instance()
    {
        var slices = CtPhantom.CreateSeries(30, 16, new CtPhantomOptions { Seed = 442 });
        (await Client.StoreAsync(slices.Select(slice => InstanceContent.FromBytes(slice.Content)), null, Token))
            .Value.EnsureComplete();
        await using RetrievedMetadata study = await Client.RetrieveStudyMetadataAsync(
            slices[0].StudyInstanceUid, null, Token);
        await using RetrievedMetadata series = await Client.RetrieveSeriesMetadataAsync(
            slices[0].StudyInstanceUid, slices[0].SeriesInstanceUid, null, Token);

        var expected = slices.Select(slice => slice.SopInstanceUid).Order();
        Assert.Equal(expected, (await ToListAsync(study)).Select(set => set.GetString(Keyword.SOPInstanceUID)).Order());
        Assert.Equal(
            expected, (await ToListAsync(series)).Select(set => set.GetString(Keyword.SOPInstanceUID)).Order());
    }

    [Fact]
    public async Task There_is_no_tag_of_a_version_and_a_condition_is_ignored()
    {
        var file = await StoreAsync();
        await using RetrievedMetadata metadata = await Client.RetrieveStudyMetadataAsync(
            file.Study, new MetadataOptions { IfNoneMatch = new ETag("17-3") }, Token);

        Assert.Null(metadata.ETag);
        Assert.False(metadata.IsUnchanged);
        Assert.Equal(file.Instance, Assert.Single(await ToListAsync(metadata)).GetString(Keyword.SOPInstanceUID));
    }

    [Fact]
    public async Task What_is_not_there_is_an_error_with_status_404()
    {
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Client.RetrieveStudyMetadataAsync("1.2.3.404", null, Token));

        Assert.Equal(404, failure.Status);
    }

    private static async Task<List<AttributeSet>> ToListAsync(RetrievedMetadata metadata)
    {
        List<AttributeSet> sets = [];
        await foreach (var set in metadata.WithCancellation(Token))
        {
            sets.Add(set);
        }

        return sets;
    }

    // Values alone: Orthanc writes numbers where the standard asks for strings.
    private static string Json(AttributeSet set, AttributeTag tag) =>
        $"{tag} {string.Join('\\', set.GetStrings(tag))}";

    private async Task<AttributeSet> DescribeAsync(TestFile file)
    {
        await using RetrievedMetadata metadata = await Client.RetrieveInstanceMetadataAsync(
            file.Study, file.Series, file.Instance, null, Token);
        return Assert.Single(await ToListAsync(metadata));
    }
}
