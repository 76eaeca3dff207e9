namespace HealthData.Dicom.Tests.Store;

/// <summary>Answers as Azure and other servers write them.</summary>
public sealed class StoreAnswerTests
{
    private const string Stored = """{"00081150":{"vr":"UI","Value":["1.2"]},"00081155":{"vr":"UI","Value":["1.3"]}}""";

    [Fact]
    public async Task A_warning_tells_its_reason_and_comments()
    {
        var result = await ReadAsync(202, """
            {"00081199":{"vr":"SQ","Value":[{"00081150":{"vr":"UI","Value":["1.2"]},
            "00081155":{"vr":"UI","Value":["1.3"]},
            "00081190":{"vr":"UR","Value":["https://host/v2/studies/1/series/2/instances/3"]},
            "00081196":{"vr":"US","Value":[45063]},
            "00741048":{"vr":"SQ","Value":[{"00000902":{"vr":"LO","Value":["one"]}},
            {"00000902":{"vr":"LO","Value":["two"]}}]}}]}}
            """);

        var outcome = Assert.Single(result.Outcomes);
        Assert.Equal((StoreStatus.StoredWithWarnings, 45063), (outcome.Status, outcome.ReasonCode));
        Assert.Equal(["one", "two"], outcome.Issues.Select(issue => issue.Text));
        Assert.Equal("https://host/v2/studies/1/series/2/instances/3", outcome.RetrieveUri!.ToString());
        Assert.True(result.IsComplete);
    }

    [Fact]
    public async Task A_file_that_could_not_be_read_fails_without_uids()
    {
        var result = await ReadAsync(
            409, """{"00081198":{"vr":"SQ","Value":[{"00081197":{"vr":"US","Value":[272]}}]}}""");

        var outcome = Assert.Single(result.Outcomes);
        Assert.Equal((StoreStatus.Failed, 272), (outcome.Status, outcome.ReasonCode));
        Assert.Null(outcome.SopInstanceUid);
    }

    [Fact]
    public async Task A_failure_without_a_reason_is_a_failure()
    {
        var result = await ReadAsync(
            409, """{"00081198":{"vr":"SQ","Value":[{"00081155":{"vr":"UI","Value":["1.3"]}}]}}""");

        Assert.Equal((
            (StoreStatus, int?))(StoreStatus.Failed, null), (result.Outcomes[0].Status, result.Outcomes[0].ReasonCode));
        var exception = Assert.Throws<HealthDataRequestFailedException>(result.EnsureComplete);
        Assert.Equal("Failed", Assert.Single(exception.Issues).Code);
    }

    [Fact]
    public async Task A_failure_sequence_without_values_is_empty()
    {
        var result = await ReadAsync(
            200,
            "\t{\n\t\"00081198\" : \n\t{\n\t\t\"vr\" : \"SQ\"\n\t},\n\t\"00081199\" : {\"vr\":\"SQ\",\"Value\":["
                + Stored + "\n]}\n}\n");

        Assert.Equal(StoreStatus.Stored, Assert.Single(result.Outcomes).Status);
        Assert.True(result.IsComplete);
    }

    [Fact]
    public async Task A_400_that_lists_what_was_stored_before_is_a_result()
    {
        var result = await ReadAsync(
            400, $$$"""{"00081198":{"vr":"SQ"},"00081199":{"vr":"SQ","Value":[{{{Stored}}}]}}""");

        Assert.Equal((1, 0, true), (result.StoredCount, result.UnreportedCount, result.IsComplete));
    }

    [Fact]
    public async Task A_200_with_an_empty_list_leaves_the_instances_unreported()
    {
        var result = await ReadAsync(200, """{"00081199":{"vr":"SQ","Value":[]}}""", instances: 2);

        Assert.Equal((0, 2, false), (result.StoredCount, result.UnreportedCount, result.IsComplete));
        var exception = Assert.Throws<HealthDataRequestFailedException>(result.EnsureComplete);
        Assert.Contains("stored 0 of 2 instances", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_200_leaves_the_instance_unreported() =>
        Assert.Equal(1, (await ReadAsync(200, string.Empty)).UnreportedCount);

    [Fact]
    public async Task A_retrieve_url_without_a_port_is_given_as_it_is()
    {
        var result = await ReadAsync(
            200, """{"00081190":{"vr":"UR","Value":["http://127.0.0.1/dicom-web/studies/1.2"]},"00081199":{"vr":"S"""
                + """Q","Value":[]}}""");

        Assert.Equal("http://127.0.0.1/dicom-web/studies/1.2", result.RetrieveUri!.ToString());
    }

    [Theory]
    [InlineData("relative/address")]
    [InlineData("")]
    [InlineData("http://[")]
    public async Task A_retrieve_url_that_is_none_is_left_out(string address)
    {
        var result = await ReadAsync(200, $$$"""{"00081190":{"vr":"UR","Value":["{{{address}}}"]}}""");

        Assert.Null(result.RetrieveUri);
    }

    [Theory]
    [InlineData("00081199", "00081196", StoreStatus.StoredWithWarnings)]
    [InlineData("00081198", "00081197", StoreStatus.Failed)]
    public async Task A_reason_that_is_no_number_leaves_the_outcome_without_one(
        string sequence, string reason, StoreStatus status)
    {
        var result = await ReadAsync(
            200,
            $$$"""{"{{{sequence}}}":{"vr":"SQ","Value":[{"00081155":{"vr":"UI","Value":["1.3"]},"{{{reason}}}":{"v"""
                + $$$"""r":"US","Value":["PHI-7f3a"]}}]}}""");

        var outcome = Assert.Single(result.Outcomes);
        Assert.Equal((status, null), (outcome.Status, outcome.ReasonCode));
    }

    [Theory]
    [InlineData("<html>PHI-7f3a</html>")]
    [InlineData("[]")]
    [InlineData("{\"00081199\":{\"vr\":\"SQ\",\"Value\":[")]
    [InlineData("{\"00081198\":{\"vr\":\"LO\",\"Value\":[\"PHI-7f3a\"]}}")]
    [InlineData("{\"00081198\":{\"vr\":\"SQ\",\"Value\":[\"PHI-7f3a\"]}}")]
    public async Task A_200_that_is_no_answer_to_storing_is_an_error(string body)
    {
        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => ReadAsync(200, body));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, exception.ErrorCode);
        Assert.DoesNotContain("PHI-7f3a", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(409)]
    [InlineData(500)]
    public async Task A_data_set_that_tells_of_no_instance_is_an_error_body(int status)
    {
        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => ReadAsync(status, """{"00100010":{"vr":"PN"}}"""));

        Assert.Equal(status, exception.Status);
    }

    [Fact]
    public async Task Warning_headers_are_visible()
    {
        await using var lab = await Lab.StartAsync();
        var file = new TestFile().Text(0x00080050, "SH", "A\\B");

        var result = await lab.Client.StoreAsync(InstanceContent.FromBytes(file.ToBytes()), null, Lab.Token);

        Assert.StartsWith("299 ", Assert.Single(result.Value.Issues).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ensuring_completeness_tells_the_reasons_as_issues_and_no_uid_in_the_text()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync();
        var result = await lab.Client.StoreAsync(
            [InstanceContent.FromBytes(file.ToBytes()), InstanceContent.FromBytes(new TestFile().ToBytes())],
            null,
            Lab.Token);

        var exception = Assert.Throws<HealthDataRequestFailedException>(result.Value.EnsureComplete);

        Assert.Contains("stored 1 of 2 instances", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(file.Instance, exception.ToString(), StringComparison.Ordinal);
        var issue = Assert.Single(exception.Issues);
        Assert.Equal(("45070", file.Instance), (issue.Code, issue.Location));
    }

    [Fact]
    public async Task An_answer_before_everything_was_sent_is_asked_for_again_until_each_has_an_outcome()
    {
        var options = Lab.Options();
        options.Transport = new HttpClientTransport(new EarlyAnswer(
            """{"00081198":{"vr":"SQ","Value":[{"00081197":{"vr":"US","Value":[272]}}]}}"""));
        var client = new DicomWebClient(new Uri("http://localhost/v2"), options);
        var bytes = CtPhantom.CreateSeries(1)[0].Content;

        StoreResult result = await client.StoreAsync(
            Enumerable.Range(0, 3).Select(_ => InstanceContent.FromBytes(bytes)), cancellationToken: Lab.Token);

        Assert.Equal((3, 0, false), (result.SentCount, result.UnreportedCount, result.IsComplete));
        Assert.All(
            result.Outcomes, outcome => Assert.Equal((StoreStatus.Failed, 272), (outcome.Status, outcome.ReasonCode)));
    }

    private static async Task<StoreResult> ReadAsync(int status, string body, int instances = 1)
    {
        await using var lab = await Lab.StartAsync(client: options => options.Retry.MaxRetries = 0);
        lab.Workspace.Faults.Add(FakeFault.Respond(status, body));
        var contents = Enumerable.Range(0, instances).Select(_ => InstanceContent.FromBytes(
            new TestFile(instance: "1.3").ToBytes()));
        var options = new StoreOptions { ResendUnreported = false };
        return (await lab.Client.StoreAsync(contents, options, Lab.Token)).Value;
    }

    /// <summary>Answers without reading what it is sent.</summary>
    private sealed class EarlyAnswer(string body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.Conflict)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/dicom+json"),
            });
    }
}
