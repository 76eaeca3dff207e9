namespace HealthData.Dicom.Tests.Store;

/// <summary>Storing from every source, in every form.</summary>
public sealed class StoreSourceTests
{
    public static TheoryData<string, bool, bool, bool> Ways()
    {
        var data = new TheoryData<string, bool, bool, bool>();
        foreach (var kind in Contents.Kinds)
        {
            for (var way = 0; way < 8; way++)
            {
                data.Add(kind, (way & 1) != 0, (way & 2) != 0, (way & 4) != 0);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task An_instance_arrives_as_it_is(string kind, bool overwrite, bool inStudy, bool singlePart)
    {
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        var file = new TestFile().Image(16, 16, 16, "MONOCHROME2").Pixels(new byte[512]);
        var options = new StoreOptions
        {
            ReplaceExisting = overwrite,
            SinglePart = singlePart,
            StudyInstanceUid = inStudy ? file.Study : null,
        };

        var stored = await lab.Client.StoreAsync(Contents.Make(kind, file.ToBytes(), folder), options, Lab.Token);

        Assert.True(stored.Value.IsComplete);
        Assert.Equal((1, 1, 0), (stored.Value.SentCount, stored.Value.StoredCount, stored.Value.UnreportedCount));
        Assert.Equal(file.Instance, Assert.Single(stored.Value.Outcomes).SopInstanceUid);
        Assert.Equal(TestFile.CtImageStorage, stored.Value.Outcomes[0].SopClassUid);
        Assert.EndsWith(
            "/instances/" + file.Instance,
            stored.Value.Outcomes[0].RetrieveUri!.AbsolutePath,
            StringComparison.Ordinal);
        Assert.Equal(inStudy, stored.Value.RetrieveUri is not null);
        Assert.Equal(file.ToBytes(), lab.Stored(file));
        var request = Assert.Single(lab.Workspace.Requests);
        Assert.Equal(overwrite ? "PUT" : "POST", request.Method);
        Assert.Equal(inStudy ? "/v2/studies/" + file.Study : "/v2/studies", request.Path);
        Assert.Equal("application/dicom+json", request.Headers["Accept"]);
        Assert.StartsWith(
            singlePart ? "application/dicom" : "multipart/related; type=\"application/dicom\"; boundary=",
            request.Headers["Content-Type"],
            StringComparison.Ordinal);
        AssertLength(request, isKnown: kind != Contents.Forward);
    }

    [Fact]
    public async Task Many_instances_of_every_kind_go_in_one_request()
    {
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        var files = Contents.Kinds.Select(_ => new TestFile()).ToArray();
        var contents = files.Select((file, index) => Contents.Make(Contents.Kinds[index], file.ToBytes(), folder));

        var stored = await lab.Client.StoreAsync(contents, null, Lab.Token);

        Assert.True(stored.Value.IsComplete);
        Assert.Equal(files.Length, stored.Value.SentCount);
        Assert.All(files, file => Assert.Equal(file.ToBytes(), lab.Stored(file)));
        AssertLength(Assert.Single(lab.Workspace.Requests), isKnown: false);
    }

    [Fact]
    public async Task An_asynchronous_sequence_goes_in_one_request()
    {
        await using var lab = await Lab.StartAsync();
        var files = Enumerable.Range(0, 20).Select(_ => new TestFile()).ToArray();
        var sequence = Contents.Sequence([.. files.Select(file => InstanceContent.FromBytes(file.ToBytes()))]);

        var stored = await lab.Client.StoreAsync(sequence, null, Lab.Token);

        Assert.True(stored.Value.IsComplete);
        Assert.Equal(20, stored.Value.SentCount);
        Assert.All(files, file => Assert.Equal(file.ToBytes(), lab.Stored(file)));
        AssertLength(Assert.Single(lab.Workspace.Requests), isKnown: false);
    }

    [Fact]
    public async Task Progress_counts_bytes_and_instances_and_never_goes_back()
    {
        await using var lab = await Lab.StartAsync();
        byte[][] files = [.. Enumerable.Range(0, 3).Select(_ => new TestFile().Pixels(new byte[300_000]).ToBytes())];
        var progress = new Recorder();

        await lab.Client.StoreAsync(
            files.Select(file => InstanceContent.FromBytes(file)), new StoreOptions { Progress = progress }, Lab.Token);

        var total = files.Sum(file => file.Length);
        Assert.Equal(new TransferProgress(total, 3, total, 3), progress.Reports[^1]);
        Assert.True(progress.Reports.Count >= 6);
        Assert.Equal(progress.Reports.OrderBy(report => report.Bytes).ThenBy(report => report.Items), progress.Reports);
    }

    [Fact]
    public async Task Progress_of_a_single_part_ends_with_its_length()
    {
        await using var lab = await Lab.StartAsync();
        var file = new TestFile().Pixels(new byte[300_000]).ToBytes();
        var progress = new Recorder();

        await lab.Client.StoreAsync(
            InstanceContent.FromBytes(file), new StoreOptions { Progress = progress, SinglePart = true }, Lab.Token);

        Assert.Equal(new TransferProgress(file.Length, 1, file.Length, 1), progress.Reports[^1]);
    }

    [Fact]
    public async Task Content_that_can_be_read_again_can_be_stored_again()
    {
        await using var lab = await Lab.StartAsync();
        var file = new TestFile();
        var content = InstanceContent.FromStream(new MemoryStream(file.ToBytes()));

        Assert.True((await lab.Client.StoreAsync(content, null, Lab.Token)).Value.IsComplete);
        var again = await lab.Client.StoreAsync(content, new StoreOptions { ReplaceExisting = true }, Lab.Token);

        Assert.True(again.Value.IsComplete);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stream_that_cannot_seek_is_not_taken_twice(bool inOneList)
    {
        await using var lab = await Lab.StartAsync();
        var content = InstanceContent.FromStream(new OneWayStream(new MemoryStream(new TestFile().ToBytes())));
        if (!inOneList)
        {
            await lab.Client.StoreAsync(content, null, Lab.Token);
        }

        var before = lab.Workspace.Dicom.Count;
        await Assert.ThrowsAsync<InvalidOperationException>(() => inOneList
            ? lab.Client.StoreAsync([content, content], null, Lab.Token)
            : lab.Client.StoreAsync(content, null, Lab.Token));

        Assert.InRange(lab.Workspace.Requests.Total, 0, 1);
        Assert.Equal(before, lab.Workspace.Dicom.Count);
    }

    private static void AssertLength(FakeRequest request, bool isKnown)
    {
        Assert.Equal(isKnown, request.Headers.ContainsKey("Content-Length"));
        Assert.Equal(!isKnown, request.Headers.ContainsKey("Transfer-Encoding"));
        if (isKnown)
        {
            Assert.Equal(request.BodyLength.ToString(
                System.Globalization.CultureInfo.InvariantCulture), request.Headers["Content-Length"]);
        }
    }
}
