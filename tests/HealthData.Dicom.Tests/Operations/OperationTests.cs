namespace HealthData.Dicom.Tests.Operations;

public sealed class OperationTests
{
    private const string Id = "0123456789abcdef0123456789abcdef";

    private static readonly string[] Ended = ["succeeded", "Succeeded", "completed", "COMPLETED"];

    public static TheoryData<string> EndedWell => [.. Ended];

    [Theory]
    [MemberData(nameof(EndedWell))]
    public async Task Words_of_both_versions_for_an_end_are_an_end(string word)
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Dicom.AddOperation(Id, word, """{"StudyUpdated":2,"errors":["a",{"b":1}]}""");
        var operation = new DicomUpdateOperation(Id, lab.Client);

        var result = await operation.WaitForCompletionAsync(Lab.Token);

        Assert.Equal(2, result.Value.UpdatedStudyCount);
        Assert.Equal(["a", """{"b":1}"""], result.Value.Issues.Select(issue => issue.Text));
        Assert.Equal(word, operation.Details!.Status.ToString());
    }

    [Theory]
    [InlineData("failed", "has failed")]
    [InlineData("Canceled", "was canceled")]
    [InlineData("Evaporated", "unknown status")]
    public async Task Other_ends_are_failures_that_tell_why(string word, string told)
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Dicom.AddOperation(Id, word, """{"errors":["secret"]}""");
        var operation = new DicomUpdateOperation(Id, lab.Client);

        var failure = Assert.Throws<HealthDataRequestFailedException>(() => operation.WaitForCompletion(Lab.Token));

        Assert.Equal(HealthDataErrorCode.JobFailed, failure.ErrorCode);
        Assert.Contains(told, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
        Assert.Equal("secret", Assert.Single(failure.Issues).Text);
        Assert.Equal(word, operation.Details!.Status.ToString());
        Assert.True(operation is { HasCompleted: true, HasValue: false });
        Assert.Equal(word, lab.Client.GetOperation(Id, Lab.Token).Value.Status.ToString());
    }

    [Theory]
    [InlineData("notStarted", 200)]
    [InlineData("Running", 200)]
    [InlineData("running", 202)]
    [InlineData("Paused", 202)]
    public async Task Operation_that_has_not_ended_is_asked_for_again(string word, int status)
    {
        var json = $$"""{"OperationId":"{{Id}}","Status":"{{word}}","percentComplete":7}""";
        await using var server = RawServer.Answering(
            WireAnswers.Whole("application/json", json, status: $"{status} Answer"));
        var operation = new DicomReindexOperation(Id, Lab.ClientOf(server));

        await operation.UpdateStatusAsync(Lab.Token);
        operation.UpdateStatus(Lab.Token);

        Assert.False(operation.HasCompleted);
        Assert.Equal((word, 7), (operation.Details!.Status.ToString(), operation.Details.PercentComplete));
        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task Operation_is_waited_for_and_resumed_by_its_id()
    {
        await using var lab = await Lab.StartAsync(
            options => options.Dicom.PollsBeforeCompletion = 2, options => options.TimeProvider = new ManualTime());
        var file = await lab.StoreAsync();
        var changes = new AttributeSet().Set(Keyword.PatientID, "new").Set(Keyword.PatientName, "New^Name");

        var started = await lab.Client.UpdateStudiesAsync(WaitUntil.Started, [file.Study], changes, Lab.Token);
        Assert.Null(started.Details);
        Assert.False(started.HasCompleted);
        var resumed = new DicomUpdateOperation(started.Id, lab.Client);
        var result = await resumed.WaitForCompletionAsync(Lab.Token);

        Assert.Equal((1, 1, 0, 1), (
            result.Value.ProcessedStudyCount,
            result.Value.UpdatedStudyCount,
            result.Value.FailedStudyCount,
            result.Value.UpdatedInstanceCount));
        Assert.Equal(("update", 100), (resumed.Details!.Type, resumed.Details.PercentComplete));
        Assert.NotNull(resumed.Details.CreatedOn);
        var study = Assert.Single(lab.Client.SearchStudies(null, Lab.Token).ToList());
        Assert.Equal(("new", "New"), (study.PatientId, study.PatientName?.FamilyName));
        Assert.Equal(ChangeAction.Update, lab.Client.GetLatestChange(false, Lab.Token).Value!.Action);
    }

    [Fact]
    public async Task Update_that_the_service_refuses_names_the_attributes()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync();
        var changes = new AttributeSet().Set(Keyword.Modality, "MR");

        var failure = Assert.Throws<HealthDataRequestFailedException>(
            () => lab.Client.UpdateStudies(WaitUntil.Completed, [file.Study], changes, Lab.Token));

        Assert.Equal(400, failure.Status);
        Assert.Contains("00080060", Assert.Single(failure.Issues).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("00080060", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Study_is_updated_by_one_operation_at_a_time()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync();
        var changes = new AttributeSet().Set(Keyword.PatientID, "new");
        await lab.Client.UpdateStudiesAsync(WaitUntil.Started, [file.Study], changes, Lab.Token);

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Client.UpdateStudiesAsync(WaitUntil.Started, [file.Study], changes, Lab.Token));
    }

    [Fact]
    public async Task Update_belongs_to_a_partition_and_to_version_2()
    {
        await using var server = RawServer.Answering("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        var options = Lab.Options();
        options.Partition = "clinic";
        var client = new DicomWebClient(server.Endpoint, options);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => client.UpdateStudiesAsync(
            WaitUntil.Started, ["1.2"], new AttributeSet().Set(Keyword.PatientID, "7"), Lab.Token));

        Assert.Contains("/v2", failure.Advice, StringComparison.Ordinal);
        Assert.EndsWith(
            "/partitions/clinic/studies/$bulkUpdate", server.Heads.Single().Split(' ')[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operation_that_is_gone_has_ended_and_one_that_cannot_be_asked_for_has_not()
    {
        await using var lab = await Lab.StartAsync(client: options => options.Retry.MaxRetries = 0);
        var operation = new DicomUpdateOperation(Id, lab.Client);
        lab.Workspace.Faults.Add(FakeFault.Respond(503));

        var busy = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await operation.UpdateStatusAsync(Lab.Token));
        Assert.Equal((503, false), (busy.Status, operation.HasCompleted));
        var gone = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await operation.UpdateStatusAsync(Lab.Token));

        Assert.Equal((404, HealthDataErrorCode.JobFailed), (gone.Status, gone.ErrorCode));
        Assert.True(operation.HasCompleted);
    }

    [Theory]
    [InlineData("", "Location: https://evil.example/operations/7\r\n", "7")]
    [InlineData("{\"ID\":\"8\"}", "", "8")]
    [InlineData("{}", "Location: /v2/operations/9/\r\n", "9")]
    [InlineData("{}", "", null)]
    [InlineData("{\"id\":\"../7\"}", "", null)]
    public async Task Started_operation_is_found_by_its_id_alone(string json, string header, string? id)
    {
        await using var server = RawServer.Answering(
            WireAnswers.Whole("application/json", json, header, "202 Accepted"));
        var client = Lab.ClientOf(server);
        var tag = new ExtendedQueryTag(Keyword.BodyPartExamined, QueryTagLevel.Series);

        var exception = await Record.ExceptionAsync(async () => Assert.Equal(
            id, (await client.AddExtendedQueryTagsAsync(WaitUntil.Started, [tag], Lab.Token)).Id));

        Assert.Equal(id is null, exception is HealthDataRequestFailedException
        {
            ErrorCode: HealthDataErrorCode.ResponseMalformed,
        });
    }

    [Fact]
    public void What_the_service_would_refuse_is_not_sent()
    {
        var client = new DicomWebClient(new Uri("http://localhost/v2"));
        var changes = new AttributeSet().Set(Keyword.PatientID, "7");
        string[][] studies = [[], ["1/2"], [.. Enumerable.Range(1, 51).Select(number => $"1.{number}")]];

        Assert.All(studies, uids =>
            Assert.Throws<ArgumentException>(() => client.UpdateStudies(WaitUntil.Started, uids, changes)));
        Assert.Throws<ArgumentException>(() => client.UpdateStudies(WaitUntil.Started, ["1"], new AttributeSet()));
        Assert.Throws<ArgumentException>(() => new DicomUpdateOperation("a/b", client));
        Assert.Throws<ArgumentNullException>(() => new DicomReindexOperation("7", null!));
        Assert.Throws<ArgumentException>(() => client.AddExtendedQueryTags(WaitUntil.Started, []));
        Assert.Throws<ArgumentException>(() => client.UpdateExtendedQueryTag(Keyword.BodyPartExamined, default));
    }
}
