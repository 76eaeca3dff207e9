using HealthData.Dicom.Tests.Search;

namespace HealthData.Dicom.Tests.Metadata;

public sealed class MetadataTests
{
    private const string One = """{"00080018":{"vr":"UI","Value":["1.4"]}}""";
    private const string Two = """{"00080018":{"vr":"UI","Value":["1.5"]}}""";

    public static TheoryData<string, Func<DicomWebClient, MetadataOptions?, Task<Response<RetrievedMetadata>>>> Calls =>
        new()
        {
            { "/studies/1.2", (client, options) => client.RetrieveStudyMetadataAsync("1.2", options) },
            {
                "/studies/1.2/series/1.3",
                (client, options) => client.RetrieveSeriesMetadataAsync("1.2", "1.3", options)
            },
            {
                "/studies/1.2/series/1.3/instances/1.4",
                (client, options) => client.RetrieveInstanceMetadataAsync("1.2", "1.3", "1.4", options)
            },
        };

    [Theory]
    [InlineData("206 Partial Content", "Warning: 299 pacs \"some are missing\"\r\n", true)]
    [InlineData("206 Partial Content", "", true)]
    [InlineData("200 OK", "Warning: 299 pacs \"some are missing\"\r\n", false)]
    public async Task What_the_server_left_out_is_visible(string status, string header, bool isPartial)
    {
        await using var server = new QidoServer(RawServer.Answering(
            WireAnswers.Whole("application/dicom+json", $"[{One}]", header, status)));

        await using var metadata = (await server.Client().RetrieveStudyMetadataAsync("1.2")).Value;

        Assert.Equal(isPartial, metadata.IsPartial);
        Assert.Equal(
            header.Length > 0 ? ["299 pacs \"some are missing\""] : [], metadata.Issues.Select(issue => issue.Text));
        Assert.Equal(["1.4"], await UidsAsync(metadata));
    }

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public async Task Each_level_has_its_path_below_any_base_and_partition(
        string path, Func<DicomWebClient, MetadataOptions?, Task<Response<RetrievedMetadata>>> call)
    {
        await using var server = QidoServer.Answering($"[{One},{Two}]");

        foreach (var client in new[] { server.Client(), server.Client(
            "/"), server.Client("/a/b/"), server.Client(null, "P") })
        {
            await using var metadata = (await call(client, null)).Value;
            Assert.Equal(["1.4", "1.5"], await UidsAsync(metadata));
            Assert.False(metadata.IsUnchanged);
            Assert.Null(metadata.ETag);
        }

        Assert.Equal(
            ["/v2" + path, path, "/a/b" + path, "/v2/partitions/P" + path],
            server.Targets.Select(target => target.Replace("/metadata", string.Empty, StringComparison.Ordinal)));
        Assert.All(server.Targets, target => Assert.EndsWith("/metadata", target, StringComparison.Ordinal));
        Assert.All(server.Heads, head => Assert.Contains(
            "\r\nAccept: application/dicom+json\r\n", head, StringComparison.Ordinal));
        Assert.All(server.Heads, head => Assert.DoesNotContain(
            "msdicom-request-original", head, StringComparison.OrdinalIgnoreCase));
        Assert.All(
            server.Heads, head => Assert.DoesNotContain("If-None-Match", head, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public async Task The_version_before_an_update_is_asked_for_by_a_header(
        string path, Func<DicomWebClient, MetadataOptions?, Task<Response<RetrievedMetadata>>> call)
    {
        await using var server = QidoServer.Answering($"[{One}]");

        await using var metadata = (await call(server.Client(), new MetadataOptions { OriginalVersion = true })).Value;

        Assert.StartsWith($"GET /v2{path}/metadata ", server.Heads[0], StringComparison.Ordinal);
        Assert.Contains("\r\nmsdicom-request-original: true\r\n", server.Heads[0], StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("17-3")]
    [InlineData("17")]
    [InlineData("\"17-3\"")]
    [InlineData("W/\"17-3\"")]
    [InlineData("\"a b, c\"")]
    [InlineData("Zm9vYmFy/+==")]
    public async Task An_etag_goes_back_as_it_came(string etag)
    {
        await using var server = new QidoServer(new RawServer(async connection =>
        {
            while (await connection.ReadHeadAsync() is { } head)
            {
                await connection.WriteAsync(head.Contains($"\r\nIf-None-Match: {etag}\r\n", StringComparison.Ordinal)
                    ? "HTTP/1.1 304 Not Modified\r\n\r\n"
                    : QidoServer.Ok($"[{One}]", $"ETag: {etag}\r\n"));
            }
        }));
        var client = server.Client();

        await using var first = (await client.RetrieveStudyMetadataAsync("1.2")).Value;
        Assert.Equal(["1.4"], await UidsAsync(first));
        Assert.Equal(new ETag(etag), first.ETag);
        var again = await client.RetrieveStudyMetadataAsync("1.2", new MetadataOptions { IfNoneMatch = first.ETag });
        await using var second = again.Value;

        Assert.True(second.IsUnchanged);
        Assert.Empty(await UidsAsync(second));
        Assert.Equal(first.ETag, second.ETag);
        Assert.Equal(304, again.GetRawResponse().Status);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task A_changed_version_comes_whole_with_its_new_etag()
    {
        await using var server = QidoServer.Answering($"[{One}]", "ETag: 18-4\r\n");

        await using var metadata = (await server.Client().RetrieveStudyMetadataAsync(
            "1.2", new MetadataOptions { IfNoneMatch = new ETag("17-3") })).Value;

        Assert.False(metadata.IsUnchanged);
        Assert.Equal(new ETag("18-4"), metadata.ETag);
        Assert.Equal(["1.4"], await UidsAsync(metadata));
    }

    [Fact]
    public async Task An_empty_etag_is_none()
    {
        await using var server = QidoServer.Answering($"[{One}]", "ETag: \r\n");

        await using var metadata = (await server.Client().RetrieveStudyMetadataAsync(
            "1.2", new MetadataOptions { IfNoneMatch = default(ETag) })).Value;

        Assert.Null(metadata.ETag);
        Assert.DoesNotContain("If-None-Match", server.Heads[0], StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("a\r\nEvil: b")]
    [InlineData("\"\u00e4\"")]
    [InlineData("a\0")]
    public async Task An_etag_that_would_change_the_request_is_refused(string etag)
    {
        await using var server = QidoServer.Empty();

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => server.Client().RetrieveStudyMetadataAsync(
            "1.2", new MetadataOptions { IfNoneMatch = new ETag(etag) }));

        Assert.Equal("options", exception.ParamName);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task Unchanged_without_a_known_version_is_malformed()
    {
        await using var server = new QidoServer(RawServer.Answering("HTTP/1.1 304 Not Modified\r\n\r\n"));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => server.Client().RetrieveStudyMetadataAsync("1.2"));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, exception.ErrorCode);
    }

    [Theory]
    [InlineData("HTTP/1.1 204 No Content\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]")]
    public async Task No_instances_are_an_empty_sequence(string answer)
    {
        await using var server = new QidoServer(RawServer.Answering(answer));

        await using var metadata = (await server.Client().RetrieveStudyMetadataAsync("1.2")).Value;

        Assert.Empty(await UidsAsync(metadata));
        Assert.False(metadata.IsUnchanged);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(406)]
    [InlineData(302)]
    public async Task A_refusal_is_a_failure(int status)
    {
        await using var server = new QidoServer(RawServer.Answering(
            $"HTTP/1.1 {status} PHI-7f3a\r\nContent-Length: 8\r\n\r\nPHI-7f3a"));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => server.Client(retries: 2).RetrieveSeriesMetadataAsync("1.2", "1.3"));

        Assert.Equal(status, exception.Status);
        Assert.Equal("/studies/{study}/series/{series}/metadata", exception.Route);
        Assert.Equal("PHI-7f3a", exception.ServiceMessage);
        Assert.DoesNotContain("PHI-7f3a", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData("", "1", "1", "studyInstanceUid")]
    [InlineData("..", "1", "1", "studyInstanceUid")]
    [InlineData("1", "a/b", "1", "seriesInstanceUid")]
    [InlineData("1", "1", "1?x=1", "sopInstanceUid")]
    [InlineData("1", "1", "1\r\n", "sopInstanceUid")]
    public async Task A_wrong_uid_is_refused_before_the_call(
        string study, string series, string instance, string parameter)
    {
        await using var server = QidoServer.Empty();

        var exception = await Assert.ThrowsAnyAsync<ArgumentException>(
            () => server.Client().RetrieveInstanceMetadataAsync(study, series, instance));

        Assert.Equal(parameter, exception.ParamName);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task Pretty_printed_metadata_of_Orthanc_is_read()
    {
        await using var server = QidoServer.Answering(
            "[\n{\n\t\"00080018\" : \n\t{\n\t\t\"Value\" : \n\t\t[\n\t\t\t\"1.4\"\n\t\t],\n\t\t\"vr\" : \"UI\"\n\t},\n"
            + "\t\"7FE00010\" : \n\t{\n\t\t\"BulkDataURI\" : \"http://127.0.0.1/bulk/7fe00010\",\n\t\t\"vr\" : \"O"
            + "W\"\n\t}\n}\n\n,{}\n]\n");

        await using var metadata = (await server.Client().RetrieveStudyMetadataAsync("1.2")).Value;
        var sets = await metadata.CollectAsync();

        Assert.Equal(["1.4", null], sets.Select(set => set.GetString(Keyword.SOPInstanceUID)));
    }

    internal static async Task<string[]> UidsAsync(RetrievedMetadata metadata) =>
        [.. (await metadata.CollectAsync()).Select(set => set.GetString(Keyword.SOPInstanceUID)!)];
}
