namespace HealthData.Testing.Tests.Dicom;

public sealed class StoreTests
{
    private const string Referenced = "00081199";
    private const string Failed = "00081198";
    private const string RetrieveUrl = "00081190";
    private const string Reason = "00081197";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_stored_is_200_with_a_reference_for_each_in_request_order()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        TestFile first = new(), second = new();

        using var response = await client.StoreAsync(first, second);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/dicom+json", response.Content.Headers.ContentType?.MediaType);
        var body = await DicomJson.ReadAsync(response);
        var items = body.Items(Referenced);
        Assert.Equal([first.Instance, second.Instance], items.Select(item => item.Text("00081155")));
        Assert.Equal(TestFile.CtImageStorage, items[0].Text("00081150"));
        Assert.Equal(
            $"{client.Root}/studies/{first.Study}/series/{first.Series}/instances/{first.Instance}",
            items[0].Text(RetrieveUrl));
    }

    [Fact]
    public async Task The_failed_sequence_is_absent_when_none_failed_and_the_retrieve_url_without_a_study_in_the_path()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync(new TestFile());

        var body = await DicomJson.ReadAsync(response);
        Assert.False(body.Has(Failed));
        Assert.False(body.Has(RetrieveUrl));
    }

    [Fact]
    public async Task The_retrieve_url_is_there_with_a_study_in_the_path_and_something_stored()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile();

        using var stored = await client.StoreAsync($"/studies/{file.Study}", RawClient.Multipart(file.ToBytes()));
        using var again = await client.StoreAsync($"/studies/{file.Study}", RawClient.Multipart(file.ToBytes()));

        Assert.Equal($"{client.Root}/studies/{file.Study}", (await DicomJson.ReadAsync(stored)).Text(RetrieveUrl));
        Assert.False((await DicomJson.ReadAsync(again)).Has(RetrieveUrl));
    }

    [Fact]
    public async Task A_single_part_is_stored_too()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync("/studies", RawClient.Single(new TestFile().ToBytes()));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(1, workspace.Dicom.Count);
    }

    [Fact]
    public async Task Some_failed_is_202()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var bad = new TestFile().Without(0x00100020);

        using var response = await client.StoreAsync(new TestFile(), bad);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var body = await DicomJson.ReadAsync(response);
        Assert.Single(body.Items(Referenced));
        Assert.Equal(bad.Instance, Assert.Single(body.Items(Failed)).Text("00081155"));
    }

    [Fact]
    public async Task None_stored_is_409_with_the_data_set()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync(new TestFile().Without(0x00100020));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        var body = await DicomJson.ReadAsync(response);
        Assert.False(body.Has(Referenced));
        Assert.Equal(43264, Assert.Single(body.Items(Failed)).Number(Reason));
    }

    [Theory]
    [InlineData(0x00080016u, "(0008,0016)")]
    [InlineData(0x00080018u, "(0008,0018)")]
    [InlineData(0x00100020u, "(0010,0020)")]
    [InlineData(0x0020000Du, "(0020,000D)")]
    [InlineData(0x0020000Eu, "(0020,000E)")]
    public async Task A_missing_required_attribute_fails_with_43264_and_is_named(uint tag, string text)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync(new TestFile().Without(tag));

        var item = (await DicomJson.ReadAsync(response)).Items(Failed)[0];
        Assert.Equal(43264, item.Number(Reason));
        Assert.Contains(text, item.Items("00741048")[0].Text("00000902"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_patient_id_may_be_empty()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync(new TestFile().Text(0x00100020, "LO", ""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("1.2.3", true)]
    [InlineData("Letters-and.dots-1", true)]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123", true)]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234", false)]
    [InlineData("1.2_3", false)]
    [InlineData("1.2/3", false)]
    public async Task Uids_are_1_to_64_letters_digits_dots_and_hyphens(string uid, bool accepted)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync(new TestFile(instance: uid));

        Assert.Equal(accepted ? HttpStatusCode.OK : HttpStatusCode.Conflict, response.StatusCode);
        if (!accepted)
        {
            Assert.Equal(uid, (await DicomJson.ReadAsync(response)).Items(Failed)[0].Text("00081155"));
        }
    }

    [Fact]
    public async Task Equal_uids_of_two_levels_fail_with_43264()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync(new TestFile(study: "1.2.3", series: "1.2.3"));

        Assert.Equal(43264, (await DicomJson.ReadAsync(response)).Items(Failed)[0].Number(Reason));
    }

    [Fact]
    public async Task Another_study_than_the_paths_fails_with_43265()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync("/studies/9.9.9", RawClient.Multipart(new TestFile().ToBytes()));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal(43265, (await DicomJson.ReadAsync(response)).Items(Failed)[0].Number(Reason));
    }

    [Fact]
    public async Task Posting_what_is_there_fails_with_45070_and_changes_nothing()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile();
        using var first = await client.StoreAsync(file);
        var before = file.ToBytes();

        using var response = await client.StoreAsync(file.Text(0x00100010, "PN", "Other^Name"));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal(45070, (await DicomJson.ReadAsync(response)).Items(Failed)[0].Number(Reason));
        Assert.Equal(before, await StoredAsync(workspace, file));
    }

    [Fact]
    public async Task The_same_instance_twice_in_one_request_is_stored_once()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile();

        using var response = await client.StoreAsync(file, file);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal(45070, (await DicomJson.ReadAsync(response)).Items(Failed)[0].Number(Reason));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(131)]
    [InlineData(4096)]
    public async Task What_cannot_be_read_fails_with_272_and_without_uids(int length)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync("/studies", RawClient.Multipart(new byte[length]));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        var item = (await DicomJson.ReadAsync(response)).Items(Failed)[0];
        Assert.Equal(272, item.Number(Reason));
        Assert.False(item.Has("00081150"));
        Assert.False(item.Has("00081155"));
    }

    [Fact]
    public async Task The_preamble_is_zeroed()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile { Preamble = [.. Enumerable.Repeat((byte)0x5A, 128)] };

        using var response = await client.StoreAsync(file);

        var stored = await StoredAsync(workspace, file);
        Assert.Equal(new byte[128], stored[..128]);
        Assert.Equal(file.ToBytes()[128..], stored[128..]);
    }

    [Fact]
    public async Task Implicit_vr_fails_with_43264()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync(new TestFile { TransferSyntax = TestFile.ImplicitVr });

        Assert.Equal(43264, (await DicomJson.ReadAsync(response)).Items(Failed)[0].Number(Reason));
    }

    [Theory]
    [InlineData(1, HttpStatusCode.OK)]
    [InlineData(2, HttpStatusCode.Accepted)]
    public async Task Implicit_vr_is_accepted_by_option_with_warning_45063(int version, HttpStatusCode status)
    {
        await using var workspace = await Plain.StartAsync(dicom => dicom.AcceptImplicitVr = true);
        using var client = new RawClient(workspace, version);

        using var response = await client.StoreAsync(new TestFile { TransferSyntax = TestFile.ImplicitVr });

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(45063, (await DicomJson.ReadAsync(response)).Items(Referenced)[0].Number("00081196"));
    }

    [Theory]
    [InlineData(0x00100030u, "DA", "1970-01-01")]
    [InlineData(0x00080020u, "DA", "20261345")]
    [InlineData(0x00080060u, "CS", "lower")]
    [InlineData(0x00080050u, "SH", "12345678901234567")]
    [InlineData(0x00100010u, "PN", "a^b^c^d^e^f")]
    [InlineData(0x00100010u, "PN", "a=b=c=d")]
    public async Task Version_2_stores_an_invalid_searchable_attribute_with_warning_1_and_202(
        uint tag,
        string vr,
        string value)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync(new TestFile().Text(tag, vr, value));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var item = (await DicomJson.ReadAsync(response)).Items(Referenced)[0];
        Assert.Equal(1, item.Number("00081196"));
        Assert.Contains(
            $"({tag >> 16:X4},{tag & 0xFFFF:X4})",
            item.Items("00741048")[0].Text("00000902"),
            StringComparison.Ordinal);
        Assert.Equal(1, workspace.Dicom.Count);
    }

    [Fact]
    public async Task Version_1_fails_the_instance_for_an_invalid_searchable_attribute()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace, version: 1);

        using var response = await client.StoreAsync(new TestFile().Text(0x00100030, "DA", "1970-01-01"));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        var item = (await DicomJson.ReadAsync(response)).Items(Failed)[0];
        Assert.Equal(43264, item.Number(Reason));
        Assert.Contains("(0010,0030)", item.Items("00741048")[0].Text("00000902"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_values_of_a_searchable_attribute_give_a_warning_header()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync(new TestFile().Text(0x00081030, "LO", "one\\two"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("299 ", response.Headers.GetValues("Warning").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Put_replaces_what_is_there()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile();
        using var first = await client.StoreAsync(file);
        var changed = file.Text(0x00100010, "PN", "Other^Name").ToBytes();

        using var response = await client.StoreAsync("/studies", RawClient.Multipart(changed), "PUT");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(changed, await StoredAsync(workspace, file));
        Assert.Equal(1, workspace.Dicom.Count);
    }

    [Fact]
    public async Task Version_1_has_no_put()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace, version: 1);

        using var response = await client.StoreAsync("/studies", RawClient.Multipart(new TestFile().ToBytes()), "PUT");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_failure_from_outside_can_be_ordered_and_is_500_when_nothing_was_stored()
    {
        await using var workspace = await Plain.StartAsync(dicom => dicom.FailureReason = _ => 272);
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync(new TestFile());

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal(272, (await DicomJson.ReadAsync(response)).Items(Failed)[0].Number(Reason));
        Assert.Equal(0, workspace.Dicom.Count);
    }

    private static async Task<byte[]> StoredAsync(FakeWorkspace workspace, TestFile file)
    {
        await using var stream = workspace.Dicom.OpenRead(file.Study, file.Series, file.Instance);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, Token);
        return bytes.ToArray();
    }
}
