namespace HealthData.Peers.Tests.Orthanc;

public sealed class StoreTests(OrthancServer orthanc) : OrthancTests(orthanc)
{
    private const int GeneralFailure = 272;
    private const int NotUnderstood = 0xC000;

    [Fact]
    public async Task Single_part_is_refused_with_415()
    {
        var content = InstanceContent.FromBytes(new TestFile().ToBytes());
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Client.StoreAsync(content, new StoreOptions { SinglePart = true }, Token));

        Assert.Equal(415, failure.Status);
        Assert.Contains("Unsupported", failure.ServiceMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replacing_is_refused_with_405()
    {
        var content = InstanceContent.FromBytes(new TestFile().ToBytes());
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Client.StoreAsync(content, new StoreOptions { ReplaceExisting = true }, Token));

        Assert.Equal(405, failure.Status);
    }

    [Fact]
    public async Task Instance_of_another_study_is_refused_with_reason_272()
    {
        var file = new TestFile();
        var answer = await Client.StoreAsync(
            InstanceContent.FromBytes(file.ToBytes()), new StoreOptions { StudyInstanceUid = "1.2.3.4.5" }, Token);

        Assert.Equal(409, answer.GetRawResponse().Status);
        var outcome = Assert.Single(answer.Value.Outcomes);
        Assert.Equal((StoreStatus.Failed, GeneralFailure), (outcome.Status, outcome.ReasonCode));
        Assert.Equal(file.Instance, outcome.SopInstanceUid);
    }

    [Fact]
    public async Task Instance_of_the_study_named_is_stored()
    {
        var file = new TestFile();
        StoreResult result = await Client.StoreAsync(
            InstanceContent.FromBytes(file.ToBytes()), new StoreOptions { StudyInstanceUid = file.Study }, Token);

        Assert.True(result.IsComplete);
        Assert.Equal($"/dicom-web/studies/{file.Study}", result.RetrieveUri?.AbsolutePath);
    }

    [Fact]
    public async Task Instance_that_is_there_already_is_reported_as_stored()
    {
        var file = await StoreAsync();
        StoreResult again = await Client.StoreAsync(InstanceContent.FromBytes(file.ToBytes()), null, Token);

        Assert.Equal(StoreStatus.Stored, Assert.Single(again.Outcomes).Status);
    }

    [Fact]
    public async Task Bad_file_among_good_ones_is_named_and_the_good_ones_are_stored()
    {
        TestFile[] good = [new(), new(), new()];
        var bad = new TestFile().Pixels(new byte[64]).ToBytes()[..^32];
        byte[][] files = [good[0].ToBytes(), bad, good[1].ToBytes(), good[2].ToBytes()];
        var answer = await Client.StoreAsync(files.Select(file => InstanceContent.FromBytes(file)), null, Token);

        Assert.Equal((4, 3, 0), (answer.Value.SentCount, answer.Value.StoredCount, answer.Value.UnreportedCount));
        Assert.Equal([true, false, true, true], answer.Value.Outcomes.Select(outcome => outcome.Succeeded));
        Assert.Equal(
            good.Select(file => file.Instance),
            answer.Value.Outcomes.Where(outcome => outcome.Succeeded).Select(outcome => outcome.SopInstanceUid));
        var failure = Assert.Throws<HealthDataRequestFailedException>(answer.Value.EnsureComplete);
        Assert.Contains("stored 3 of 4", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_with_an_empty_study_is_a_success_that_proves_nothing()
    {
        var file = new TestFile().Text(0x0020000D, "UI", "");
        var answer = await Client.StoreAsync(InstanceContent.FromBytes(file.ToBytes()), null, Token);

        Assert.Equal(200, answer.GetRawResponse().Status);
        Assert.Equal(StoreStatus.Unknown, Assert.Single(answer.Value.Outcomes).Status);
        Assert.False(answer.Value.IsComplete);
    }

    [Fact]
    public async Task File_without_study_is_refused_with_a_reason()
    {
        var file = new TestFile().Without(0x0020000D);
        var answer = await Client.StoreAsync(InstanceContent.FromBytes(file.ToBytes()), null, Token);

        Assert.Equal(400, answer.GetRawResponse().Status);
        var outcome = Assert.Single(answer.Value.Outcomes);
        Assert.Equal((StoreStatus.Failed, NotUnderstood), (outcome.Status, outcome.ReasonCode));
        Assert.Equal(file.Instance, outcome.SopInstanceUid);
    }

    [Fact]
    public async Task Failures_without_values_are_no_failures()
    {
        var raw = await StoreRawAsync(new TestFile().ToBytes());
        using var set = JsonDocument.Parse(raw.Body);
        Assert.False(set.RootElement.GetProperty("00081198").TryGetProperty("Value", out _));

        StoreResult result = await Client.StoreAsync(InstanceContent.FromBytes(new TestFile().ToBytes()), null, Token);
        Assert.True(result.IsComplete);
    }

    [Fact]
    public async Task Address_to_retrieve_from_lacks_the_port()
    {
        var file = new TestFile();
        StoreResult result = await Client.StoreAsync(InstanceContent.FromBytes(file.ToBytes()), null, Token);

        var address = Assert.Single(result.Outcomes).RetrieveUri!;
        Assert.Equal("http://127.0.0.1/dicom-web" + PathOf(file), address.AbsoluteUri);
        Assert.NotEqual(Orthanc.Endpoint.Port, address.Port);
    }

    [Theory]
    [InlineData("application/dicom+json", "{")]
    [InlineData("application/dicom+xml", "<")]
    public async Task Answer_comes_in_the_form_asked_for(string accept, string start)
    {
        var body = "--b\r\nContent-Type: application/dicom\r\n\r\n"u8.ToArray();
        body = [.. body, .. new TestFile().ToBytes(), .. "\r\n--b--\r\n"u8];
        var raw = await SendAsync(
            HttpMethod.Post, "/studies", accept, body, "multipart/related; type=\"application/dicom\"; boundary=b");

        Assert.Equal(accept, raw.ContentType);
        Assert.StartsWith(start, raw.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_of_unknown_length_is_stored_in_chunks()
    {
        var file = new TestFile().Pixels(new byte[300_000]);
        using var stream = PipeReader.Create(new MemoryStream(file.ToBytes())).AsStream();
        StoreResult result = await Client.StoreAsync(InstanceContent.FromStream(stream), null, Token);

        Assert.True(result.IsComplete);
        var stored = Assert.Single((await GetAsync(PathOf(file), AnyDicom)).Parts()).Body;
        Assert.Equal(Hash(file.ToBytes()), Hash(stored));
    }

    [Fact]
    public async Task Sequence_of_instances_is_stored_in_one_request()
    {
        var slices = CtPhantom.CreateSeries(20, 64, new CtPhantomOptions { Seed = 401 });
        StoreResult result = await Client.StoreAsync(Contents(slices), null, Token);

        Assert.Equal((20, 20), (result.SentCount, result.StoredCount));
        Assert.Equal(slices.Select(slice => slice.SopInstanceUid), result.Outcomes.Select(item => item.SopInstanceUid));
    }

    private static async IAsyncEnumerable<InstanceContent> Contents(IEnumerable<CtPhantomSlice> slices)
    {
        foreach (var slice in slices)
        {
            await Task.Yield();
            yield return InstanceContent.FromStream(slice.OpenRead());
        }
    }
}
