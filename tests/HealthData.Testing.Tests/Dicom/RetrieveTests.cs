namespace HealthData.Testing.Tests.Dicom;

public sealed class RetrieveTests
{
    private const string AnyDicom = "multipart/related; type=\"application/dicom\"; transfer-syntax=*";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_study_a_series_and_an_instance_come_as_their_parts()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var one = new TestFile("1.1", "1.1.1", "1.1.1.1");
        var two = new TestFile("1.1", "1.1.1", "1.1.1.2");
        var three = new TestFile("1.1", "1.1.2", "1.1.2.1");
        using var stored = await client.StoreAsync(one, two, three);

        using var study = await client.GetAsync("/studies/1.1", AnyDicom);
        using var series = await client.GetAsync("/studies/1.1/series/1.1.1", AnyDicom);
        using var instance = await client.GetAsync("/studies/1.1/series/1.1.1/instances/1.1.1.2", AnyDicom);

        Assert.Equal(3, (await Multipart.SplitAsync(study)).Count);
        Assert.Equal(2, (await Multipart.SplitAsync(series)).Count);
        Assert.Equal(two.ToBytes(), Assert.Single(await Multipart.SplitAsync(instance)).Body);
    }

    [Fact]
    public async Task The_answer_is_chunked_and_its_content_type_has_a_guid_boundary_and_no_type()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile();
        using var stored = await client.StoreAsync(file);

        using var response = await client.SendAsync(
            HttpMethod.Get,
            $"/studies/{file.Study}",
            null,
            AnyDicom,
            HttpCompletionOption.ResponseHeadersRead);

        Assert.Matches(
            "^multipart/related; boundary=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
            response.Content.Headers.GetValues("Content-Type").Single());
        Assert.True(response.Headers.TransferEncodingChunked);
        Assert.Null(response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_part_says_its_transfer_syntax_and_nothing_else()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile { TransferSyntax = TestFile.JpegBaseline }.Fragments([1, 2]);
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync($"/studies/{file.Study}", AnyDicom);

        var part = Assert.Single(await Multipart.SplitAsync(response));
        Assert.Equal("Content-Type: application/dicom; transfer-syntax=1.2.840.10008.1.2.4.50", part.Head);
    }

    [Fact]
    public async Task An_instance_can_come_as_a_single_part()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile();
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync(PathOf(file), "application/dicom; transfer-syntax=*");

        Assert.Equal(
            "application/dicom; transfer-syntax=1.2.840.10008.1.2.1",
            response.Content.Headers.GetValues("Content-Type").Single());
        Assert.Equal(file.ToBytes(), await response.Content.ReadAsByteArrayAsync(Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/series/2.2")]
    public async Task A_study_or_series_cannot_come_as_a_single_part(string below)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(new TestFile("2.1", "2.2", "2.3"));

        using var response = await client.GetAsync("/studies/2.1" + below, "application/dicom; transfer-syntax=*");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("multipart/related; type=\"application/dicom\"; transfer-syntax=*")]
    [InlineData("multipart/related; type=application/dicom; transfer-syntax=\"*\"")]
    [InlineData(
        "multipart/related; type=\"application/dicom\", "
        + "multipart/related; type=\"application/dicom\"; transfer-syntax=*")]
    [InlineData("multipart/related; type=\"application/dicom\"; q=0.5, */*; q=0.9")]
    [InlineData("text/html, */*; q=0.1")]
    public async Task The_original_is_sent_where_it_is_asked_for_or_anything_is_accepted(string accept)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile { TransferSyntax = TestFile.JpegBaseline }.Fragments([1, 2]);
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync($"/studies/{file.Study}", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(file.ToBytes(), Assert.Single(await Multipart.SplitAsync(response)).Body);
    }

    [Theory]
    [InlineData("multipart/related; type=\"application/dicom\"")]
    [InlineData("multipart/related; type=\"application/dicom\"; q=0.9, */*; q=0.5")]
    [InlineData("multipart/related; type=\"application/dicom\"; transfer-syntax=1.2.840.10008.1.2.4.90")]
    public async Task Without_a_codec_transcoding_is_406(string accept)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile { TransferSyntax = TestFile.JpegBaseline }.Fragments([1, 2]);
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync($"/studies/{file.Study}", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/html")]
    [InlineData("application/dicom+json")]
    [InlineData("multipart/related")]
    [InlineData("multipart/related; type=\"application/octet-stream\"; transfer-syntax=*")]
    [InlineData("multipart/related; type=\"application/dicom\"; transfer-syntax=1.2.840.10008.1.2")]
    [InlineData("multipart/related; type=\"application/dicom\"; transfer-syntax=1.2.840.10008.1.2.4.50")]
    public async Task What_is_not_offered_is_406_even_where_nothing_is_stored(string? accept)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.GetAsync("/studies/1.2.3", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Fact]
    public async Task Explicit_little_endian_is_the_default_and_needs_no_transcoding_where_it_is_stored()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile();
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync(
            $"/studies/{file.Study}",
            "multipart/related; type=\"application/dicom\"");

        Assert.Equal(file.ToBytes(), Assert.Single(await Multipart.SplitAsync(response)).Body);
    }

    [Theory]
    [InlineData("multipart/related; type=\"application/dicom\"")]
    [InlineData("multipart/related; type=\"application/dicom\"; transfer-syntax=1.2.840.10008.1.2.1")]
    public async Task Implicit_vr_is_transcoded_to_explicit(string accept)
    {
        await using var workspace = await Plain.StartAsync(dicom => dicom.AcceptImplicitVr = true);
        using var client = new RawClient(workspace);
        var file = new TestFile { TransferSyntax = TestFile.ImplicitVr }
            .Image(1, 2, 16, "MONOCHROME2")
            .Pixels([1, 2, 3, 4]);
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync(PathOf(file), accept);

        var part = Assert.Single(await Multipart.SplitAsync(response));
        Assert.Equal("Content-Type: application/dicom; transfer-syntax=1.2.840.10008.1.2.1", part.Head);
        file.TransferSyntax = TestFile.ExplicitVr;
        Assert.Equal(DataSetOf(file.ToBytes()), DataSetOf(part.Body));
    }

    [Fact]
    public async Task Several_instances_come_in_the_original_only()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(
            new TestFile("3.1", "3.2", "3.3"),
            new TestFile("3.1", "3.2", "3.4"));

        using var response = await client.GetAsync("/studies/3.1", "multipart/related; type=\"application/dicom\"");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Fact]
    public async Task Transcoding_has_a_size_limit()
    {
        await using var workspace = await Plain.StartAsync(dicom =>
        {
            dicom.AcceptImplicitVr = true;
            dicom.MaxTranscodeBytes = 600;
        });
        using var client = new RawClient(workspace);
        var file = new TestFile { TransferSyntax = TestFile.ImplicitVr }.Pixels(new byte[600]);
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync(PathOf(file), "multipart/related; type=\"application/dicom\"");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains("600", await response.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/studies/9.9")]
    [InlineData("/studies/4.1/series/9.9")]
    [InlineData("/studies/4.1/series/4.2/instances/9.9")]
    public async Task What_is_not_there_is_404_with_a_text(string path)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(new TestFile("4.1", "4.2", "4.3"));

        using var response = await client.GetAsync(path, AnyDicom);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await response.Content.ReadAsStringAsync(Token));
    }

    [Theory]
    [InlineData("/studies/1_2")]
    [InlineData("/studies/1.2/series/a%20b")]
    [InlineData("/studies/12345678901234567890123456789012345678901234567890123456789012345")]
    public async Task A_uid_that_cannot_be_is_400(string path)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.GetAsync(path, AnyDicom);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task The_original_version_can_be_asked_for()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile();
        using var stored = await client.StoreAsync(file);
        using var request = new HttpRequestMessage(HttpMethod.Get, client.Root + PathOf(file));
        request.Headers.TryAddWithoutValidation("Accept", AnyDicom);
        request.Headers.Add("msdicom-request-original", "true");
        using var http = new HttpClient();

        using var response = await http.SendAsync(request, Token);

        Assert.Equal(file.ToBytes(), Assert.Single(await Multipart.SplitAsync(response)).Body);
        Assert.Equal("true", workspace.Requests.ToList()[^1].Headers["msdicom-request-original"]);
    }

    private static byte[] DataSetOf(byte[] file) => file[file.AsSpan().IndexOf((ReadOnlySpan<byte>)[8, 0, 0x16, 0])..];

    private static string PathOf(TestFile file) =>
        $"/studies/{file.Study}/series/{file.Series}/instances/{file.Instance}";
}
