namespace HealthData.Dicom.Tests.Retrieve;

/// <summary>WireAnswers in the forms that servers give them.</summary>
public sealed class RetrieveFormsTests
{
    private const string OrthancPart =
        "Content-Type: application/dicom;transfer-syntax=1.2.840.10008.1.2.1\r\nMIME-Version: 1.0\r\n";

    public static TheoryData<string, string> Forms() => new()
    {
        { "multipart/related; boundary=" + WireAnswers.Boundary, "no type" },
        { "multipart/related; type=application/dicom; boundary=\"" + WireAnswers.Boundary + "\"", "quoted boundary" },
        { "Multipart/Related;BOUNDARY=" + WireAnswers.Boundary + ";TYPE=\"application/dicom\"", "other case" },
        {
            "multipart/related; type=application/dicom; transfer-syntax=*; boundary=" + WireAnswers.Boundary,
            "unquoted type"
        },
        {
            "multipart/related; type=\"application/octet-stream; transfer-syntax=1.2.840.10008.1.2.1\"; boundary="
                + WireAnswers.Boundary,
            "nested type"
        },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_multipart_answer_is_read_in_any_spelling(string contentType, string form)
    {
        await using var server = RawServer.Answering(
            WireAnswers.Whole(contentType, WireAnswers.Part(
                WireAnswers.Instance("one")) + WireAnswers.Part(WireAnswers.Instance("two")) + WireAnswers.Closing));

        Assert.Equal(["one", "two"], await ReadAsync(server));
        Assert.NotEmpty(form);
    }

    [Fact]
    public async Task Orthancs_answer_without_a_length_is_read_up_to_the_closing_boundary()
    {
        await using var server = RawServer.AnsweringOnce(
            WireAnswers.Head(WireAnswers.Multipart)
                + WireAnswers.Part(WireAnswers.Instance("one"), OrthancPart)
                + WireAnswers.Part(WireAnswers.Instance("two"), OrthancPart) + WireAnswers.Closing);

        await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
        List<string?> syntaxes = [];
        await foreach (var instance in study)
        {
            syntaxes.Add(instance.TransferSyntaxUid);
            Assert.Equal(3, WireAnswers.TextOf(await instance.Content.ReadAllAsync(Lab.Token)).Length);
        }

        Assert.Equal(["1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1"], syntaxes);
    }

    [Fact]
    public async Task A_part_without_headers_counts_as_dicom()
    {
        await using var server = RawServer.Answering(
            WireAnswers.Whole(WireAnswers.Multipart, WireAnswers.Part(
                WireAnswers.Instance("one"), headers: string.Empty) + WireAnswers.Closing));

        await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
        await foreach (var instance in study)
        {
            Assert.Equal(("application/dicom", TestFile.ExplicitVr), (instance.MediaType, instance.TransferSyntaxUid));
        }
    }

    [Fact]
    public async Task A_single_part_is_an_answer_to_a_multipart_request()
    {
        await using var server = RawServer.Answering(
            WireAnswers.Whole(
                "application/dicom; transfer-syntax=1.2.840.10008.1.2.1", WireAnswers.Instance("the only one", "1.4")));

        Assert.Equal(["the only one"], await ReadAsync(server));
        using var instance = (
            await Lab.ClientOf(server).RetrieveInstanceAsync("1.2", "1.3", "1.4", null, Lab.Token)).Value;
        Assert.Equal("1.2.840.10008.1.2.1", instance.TransferSyntaxUid);
        Assert.Equal("the only one", WireAnswers.TextOf(await instance.Content.ReadAllAsync(Lab.Token)));
    }

    [Fact]
    public async Task A_study_without_parts_is_empty()
    {
        await using var server = RawServer.Answering(WireAnswers.Whole(WireAnswers.Multipart, WireAnswers.Closing));

        Assert.Empty(await ReadAsync(server));
    }

    [Fact]
    public async Task An_instance_without_a_part_is_an_error()
    {
        await using var server = RawServer.Answering(WireAnswers.Whole(WireAnswers.Multipart, WireAnswers.Closing));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Lab.ClientOf(server).RetrieveInstanceAsync("1.2", "1.3", "1.4", null, Lab.Token));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, exception.ErrorCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/html; charset=utf-8")]
    [InlineData("application/json")]
    [InlineData("application/dicom+json")]
    [InlineData("application/xml")]
    [InlineData("multipart/related")]
    [InlineData("multipart/related; boundary=\"\"")]
    [InlineData("multipart/related; boundary=aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg"
        + "hhhhhhhhhh")]
    [InlineData("PHI-7f3a")]
    public async Task An_answer_that_is_no_image_is_refused_and_its_connection_given_back(string contentType)
    {
        await using var server = new HoldingServer(contentType, "PHI-7f3a");
        var client = server.Client;

        foreach (var act in (Func<Task>[])[
            () => client.RetrieveStudyAsync("1.2", null, Lab.Token),
            () => client.RetrieveInstanceAsync("1.2", "1.3", "1.4", null, Lab.Token),
            () => client.RetrieveFramesAsync("1.2", "1.3", "1.4", [1], null, Lab.Token),
            () => client.RetrieveRenderedInstanceAsync("1.2", "1.3", "1.4", null, Lab.Token)])
        {
            var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(act);
            Assert.Equal(HealthDataErrorCode.ResponseMalformed, exception.ErrorCode);
            Assert.DoesNotContain("PHI-7f3a", exception.ToString(), StringComparison.Ordinal);
            await server.AssertClosedAsync();
        }
    }

    [Fact]
    public async Task An_answer_without_a_content_type_is_refused()
    {
        await using var server = RawServer.Answering("HTTP/1.1 200 OK\r\n\r\nabc");

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => ReadAsync(server));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, exception.ErrorCode);
    }

    private static async Task<IEnumerable<string>> ReadAsync(RawServer server)
    {
        await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
        return [.. (await study.ReadAllAsync(Lab.Token)).Select(WireAnswers.TextOf)];
    }
}
