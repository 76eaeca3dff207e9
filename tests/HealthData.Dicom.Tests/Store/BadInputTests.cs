namespace HealthData.Dicom.Tests.Store;

/// <summary>What is wrong before a request is told before a request, and without opening a connection.</summary>
public sealed class BadInputTests
{
    private static readonly byte[] Good = new TestFile().ToBytes();

    public static TheoryData<string, byte[], string> Files() => new()
    {
        { "empty", [], "it is empty" },
        { "text", "Dear colleague, this is no image."u8.ToArray(), "looks like text" },
        { "zip", [.. "PK\u0003\u0004"u8, .. new byte[600]], "archive" },
        { "png", [0x89, .. "PNG\r\n\u001a\n"u8, .. new byte[600]], "image" },
        { "pdf", "%PDF-1.7 "u8.ToArray(), "PDF" },
        { "zeros", new byte[4096], "zero bytes" },
        { "noise", [.. Enumerable.Range(0, 4096).Select(index => (byte)((index * 37) + 3))], "neither" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_that_is_not_dicom_is_refused_in_words(string name, byte[] bytes, string expected)
    {
        using var folder = new TempFolder();
        foreach (var kind in Contents.Kinds)
        {
            foreach (var singlePart in (bool[])[false, true])
            {
                var exception = await RefusedAsync<DicomFormatException>(client => client.StoreAsync(
                    Contents.Make(kind, bytes, folder), new StoreOptions { SinglePart = singlePart }, Lab.Token));
                Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
            }
        }

        Assert.NotEmpty(name);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_bad_file_among_good_ones_is_not_sent_and_the_others_are(bool inSequence)
    {
        await using var lab = await Lab.StartAsync();
        InstanceContent[] contents =
        [
            InstanceContent.FromBytes("text"u8.ToArray()),
            InstanceContent.FromBytes(Good),
            InstanceContent.FromBytes("text"u8.ToArray()),
            InstanceContent.FromBytes(new TestFile().ToBytes()),
        ];

        StoreResult result = inSequence
            ? await lab.Client.StoreAsync(Contents.Sequence(contents), null, Lab.Token)
            : await lab.Client.StoreAsync(contents, null, Lab.Token);

        Assert.Equal(
            [StoreStatus.NotDicom, StoreStatus.Stored, StoreStatus.NotDicom, StoreStatus.Stored],
            result.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal(
            ["content 1", "content 2", "content 3", "content 4"], result.Outcomes.Select(outcome => outcome.Source));
        Assert.Equal((2, 2, false), (result.SentCount, result.StoredCount, result.IsComplete));
        Assert.Contains("looks like text", result.Outcomes[0].Advice, StringComparison.Ordinal);
        Assert.Single(lab.Workspace.Requests);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_without_its_name()
    {
        var exception = Assert.Throws<FileNotFoundException>(() => InstanceContent.FromFile("/nowhere/Doe-Jane.dcm"));
        Assert.DoesNotContain("Doe", exception.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => InstanceContent.FromFile(null!));
        Assert.Throws<ArgumentException>(() => InstanceContent.FromFile(string.Empty));
    }

    [Fact]
    public async Task A_file_that_went_away_is_told_without_its_name()
    {
        using var folder = new TempFolder();
        var content = InstanceContent.FromFile(folder.Write("Doe-Jane.dcm", Good));
        File.Delete(folder.At("Doe-Jane.dcm"));

        var exception = await RefusedAsync<FileNotFoundException>(
            client => client.StoreAsync(content, null, Lab.Token));

        Assert.DoesNotContain("Doe", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_in_use_is_told_without_its_name()
    {
        using var folder = new TempFolder();
        var path = folder.Write("Doe-Jane.dcm", Good);
        var content = InstanceContent.FromFile(path);
        await using var user = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var exception = await RefusedAsync<IOException>(client => client.StoreAsync(content, null, Lab.Token));

        Assert.DoesNotContain("Doe", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1..2")]
    [InlineData("..")]
    [InlineData("1.2/3")]
    [InlineData("")]
    public async Task A_study_that_cannot_be_a_uid_is_refused(string study) =>
        await RefusedAsync<ArgumentException>(client => client.StoreAsync(
            InstanceContent.FromBytes(Good), new StoreOptions { StudyInstanceUid = study }, Lab.Token));

    [Fact]
    public async Task No_instance_is_refused()
    {
        await RefusedAsync<ArgumentException>(
            client => client.StoreAsync(Array.Empty<InstanceContent>(), null, Lab.Token));
        await RefusedAsync<ArgumentException>(client => client.StoreAsync(Contents.Sequence(), null, Lab.Token));
        await RefusedAsync<ArgumentNullException>(client => client.StoreAsync((InstanceContent)null!, null, Lab.Token));
        await RefusedAsync<ArgumentNullException>(
            client => client.StoreAsync((IEnumerable<InstanceContent>)null!, null, Lab.Token));
        await RefusedAsync<ArgumentNullException>(
            client => client.StoreAsync((IAsyncEnumerable<InstanceContent>)null!, null, Lab.Token));
    }

    [Fact]
    public async Task A_null_among_the_instances_is_refused()
    {
        await RefusedAsync<ArgumentException>(
            client => client.StoreAsync([InstanceContent.FromBytes(Good), null!], null, Lab.Token));
        await RefusedAsync<ArgumentException>(client => client.StoreAsync(Contents.Sequence([null!]), null, Lab.Token));
    }

    [Fact]
    public async Task Several_instances_as_a_single_part_are_refused()
    {
        var options = new StoreOptions { SinglePart = true };
        await RefusedAsync<ArgumentException>(client => client.StoreAsync(
            [InstanceContent.FromBytes(Good), InstanceContent.FromBytes(Good)], options, Lab.Token));
        await RefusedAsync<ArgumentException>(
            client => client.StoreAsync(Contents.Sequence(InstanceContent.FromBytes(Good)), options, Lab.Token));
    }

    [Fact]
    public void A_stream_that_cannot_be_read_is_refused()
    {
        using var folder = new TempFolder();
        using var file = new FileStream(folder.At("out"), FileMode.Create, FileAccess.Write);

        Assert.Throws<ArgumentException>(() => InstanceContent.FromStream(file));
        Assert.Throws<ArgumentNullException>(() => InstanceContent.FromStream(null!));
        Assert.Throws<ArgumentNullException>(() => InstanceContent.FromBytes(null!));
    }

    [Fact]
    public async Task A_missing_token_is_told_before_anything_is_sent()
    {
        await using var lab = await Lab.StartAsync();
        var options = Lab.Options();
        options.Transport = lab.Workspace.Transport;
        var client = new DicomWebClient(lab.Workspace.DicomEndpoint, new EmptyCredential(), options);

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => client.StoreAsync(InstanceContent.FromBytes(Good), null, Lab.Token));

        Assert.Equal(HealthDataErrorCode.MissingToken, exception.ErrorCode);
        Assert.Equal((0, 0), (lab.Workspace.Requests.Total, lab.Workspace.TotalConnections));
        Assert.Throws<ArgumentNullException>(
            () => new DicomWebClient(lab.Workspace.DicomEndpoint, (TokenCredential)null!));
    }

    [Fact]
    public async Task A_token_over_http_is_refused()
    {
        await using var lab = await Lab.StartAsync(options => options.UseHttps = false);

        Assert.Throws<ArgumentException>(
            () => new DicomWebClient(lab.Workspace.DicomEndpoint, lab.Workspace.Credential));
        Assert.Equal(0, lab.Workspace.TotalConnections);
    }

    private static async Task<T> RefusedAsync<T>(Func<DicomWebClient, Task> act)
        where T : Exception
    {
        await using var lab = await Lab.StartAsync();
        var exception = await Assert.ThrowsAnyAsync<T>(() => act(lab.Client));
        Assert.Equal((0, 0), (lab.Workspace.Requests.Total, lab.Workspace.TotalConnections));
        return exception;
    }

    private sealed class EmptyCredential : TokenCredential
    {
        public override AccessToken GetToken(
            TokenRequestContext requestContext, CancellationToken cancellationToken) => default;

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext, CancellationToken cancellationToken) => default;
    }
}
