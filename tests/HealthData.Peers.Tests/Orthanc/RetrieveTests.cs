namespace HealthData.Peers.Tests.Orthanc;

public sealed class RetrieveTests(OrthancServer orthanc) : OrthancTests(orthanc)
{
    [Fact]
    public async Task Study_that_comes_without_length_until_the_connection_ends_is_whole()
    {
        var slices = await StoreSeriesAsync(421);
        var raw = await GetAsync($"/studies/{slices[0].StudyInstanceUid}", AnyDicom);
        Assert.True(raw.ConnectionClose);
        Assert.Null(raw.Length);
        Assert.All(raw.Parts(), part => Assert.Contains("MIME-Version: 1.0", part.Head, StringComparison.Ordinal));
        Assert.All(
            raw.Parts(),
            part => Assert.Contains($"Content-Length: {part.Body.Length}", part.Head, StringComparison.Ordinal));

        await using RetrievedInstances study = await Client.RetrieveStudyAsync(slices[0].StudyInstanceUid, null, Token);
        Assert.Equal(raw.Parts().Select(part => Hash(part.Body)).Order(), (await HashesAsync(study)).Order());
        Assert.Equal(
            slices.Select(slice => Hash(slice.Content.ToArray())).Order(),
            raw.Parts().Select(part => Hash(part.Body)).Order());
    }

    [Fact]
    public async Task Series_comes_whole()
    {
        var slices = await StoreSeriesAsync(422);
        await using RetrievedInstances series = await Client.RetrieveSeriesAsync(
            slices[0].StudyInstanceUid, slices[0].SeriesInstanceUid, null, Token);

        Assert.Equal(
            slices.Select(slice => Hash(slice.Content.ToArray())).Order(), (await HashesAsync(series)).Order());
    }

    [Fact]
    public async Task Study_that_is_cut_anywhere_is_an_error()
    {
        var slices = await StoreSeriesAsync(423);
        var whole = (await GetAsync($"/studies/{slices[0].StudyInstanceUid}", AnyDicom)).Body.Length;
        // The line end after the closing boundary may be missing.
        for (var left = 3; left < whole; left *= 3)
        {
            await using var relay = new CuttingRelay(Orthanc.Endpoint, whole - left);
            var client = new DicomWebClient(relay.Endpoint, new DicomWebClientOptions { Retry = { MaxRetries = 0 } });
            var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(async () =>
            {
                await using RetrievedInstances study = await client.RetrieveStudyAsync(
                    slices[0].StudyInstanceUid, null, Token);
                await HashesAsync(study);
            });
            Assert.Equal(HealthDataErrorCode.ResponseTruncated, failure.ErrorCode);
        }
    }

    [Fact]
    public async Task Single_part_is_refused_so_the_client_asks_for_multipart()
    {
        var file = await StoreAsync();
        var raw = await GetAsync(PathOf(file), "application/dicom; transfer-syntax=*");
        Assert.Equal(HttpStatusCode.BadRequest, raw.Status);

        await using RetrievedInstance instance = await Client.RetrieveInstanceAsync(
            file.Study, file.Series, file.Instance, null, Token);
        Assert.Equal(Hash(file.ToBytes()), Hash(await ReadAsync(instance.Content)));
    }

    [Theory]
    [InlineData("multipart/related; type=\"application/dicom\"; transfer-syntax=*")]
    [InlineData("multipart/related; type=\"application/dicom\"; transfer-syntax=\"*\"")]
    [InlineData("multipart/related; type=application/dicom; transfer-syntax=*")]
    public async Task Any_transfer_syntax_may_be_asked_for_in_every_form(string accept)
    {
        var file = await StoreAsync(new TestFile { TransferSyntax = TestFile.ImplicitVr });
        var part = Assert.Single((await GetAsync(PathOf(file), accept)).Parts());

        Assert.Equal(Hash(file.ToBytes()), Hash(part.Body));
    }

    [Fact]
    public async Task Without_a_transfer_syntax_Orthanc_transcodes_and_the_client_does_not_let_it()
    {
        var file = await StoreAsync(new TestFile { TransferSyntax = TestFile.ImplicitVr }.Pixels(new byte[64]));
        var raw = Assert.Single(
            (await GetAsync(PathOf(file), "multipart/related; type=\"application/dicom\"")).Parts());
        Assert.Equal(TestFile.ExplicitVr, Part10File.Read(raw.Body).TransferSyntaxUid);

        Assert.Equal(TestFile.ImplicitVr, await SyntaxAsync(file, null));
        Assert.Equal(
            TestFile.ExplicitVr, await SyntaxAsync(file, new RetrieveOptions { TransferSyntax = TestFile.ExplicitVr }));
    }

    [Fact]
    public async Task Jpeg_2000_that_Orthanc_cannot_decode_is_an_error_with_status_500()
    {
        var file = await StoreAsync(
            new TestFile { TransferSyntax = TestFile.Jpeg2000Lossless }
                .Image(1, 1, 8, "MONOCHROME2")
                .Fragments([1, 2, 3, 4]));
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => SyntaxAsync(file, new RetrieveOptions { TransferSyntax = TestFile.ExplicitVr }));

        Assert.Equal(500, failure.Status);
        Assert.DoesNotContain(file.Study, failure.ToString(), StringComparison.Ordinal);
        Assert.Equal(TestFile.Jpeg2000Lossless, await SyntaxAsync(file, null));
    }

    [Fact]
    public async Task What_is_not_there_is_an_error_with_status_404()
    {
        var study = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Client.RetrieveStudyAsync("1.2.3.404", null, Token));
        var instance = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Client.RetrieveInstanceAsync("1.2.3.404", "1.2.3.405", "1.2.3.406", null, Token));

        Assert.Equal((404, 404), (study.Status, instance.Status));
        Assert.Contains("1.2.3.404", study.ServiceMessage, StringComparison.Ordinal);
        Assert.DoesNotContain("1.2.3.404", study.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Callers_side_by_side_get_what_is_theirs()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(async number =>
        {
            var file = await StoreAsync(new TestFile().Pixels(new byte[100_000 + (2 * number)]));
            for (var repetition = 0; repetition < 5; repetition++)
            {
                await using RetrievedInstances study = await Client.RetrieveStudyAsync(file.Study, null, Token);
                Assert.Equal(Hash(file.ToBytes()), Assert.Single(await HashesAsync(study)));
            }
        }));
    }

    private static async Task<List<string>> HashesAsync(RetrievedInstances instances)
    {
        List<string> hashes = [];
        await foreach (var instance in instances.WithCancellation(Token))
        {
            hashes.Add(Hash(await ReadAsync(instance.Content)));
        }

        return hashes;
    }

    private async Task<string?> SyntaxAsync(TestFile file, RetrieveOptions? options)
    {
        await using RetrievedInstance instance = await Client.RetrieveInstanceAsync(
            file.Study, file.Series, file.Instance, options, Token);
        return Part10File.Read(await ReadAsync(instance.Content)).TransferSyntaxUid;
    }

    private async Task<IReadOnlyList<CtPhantomSlice>> StoreSeriesAsync(int seed)
    {
        var slices = CtPhantom.CreateSeries(8, 64, new CtPhantomOptions { Seed = seed });
        (await Client.StoreAsync(slices.Select(slice => InstanceContent.FromBytes(slice.Content)), null, Token))
            .Value.EnsureComplete();
        return slices;
    }
}
