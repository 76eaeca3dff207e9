namespace HealthData.Dicom.Tests.Store;

/// <summary>Every status a store transaction is answered with.</summary>
public sealed class StoreStatusTests
{
    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(406)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(415)]
    [InlineData(424)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(301)]
    public async Task An_error_with_a_text_is_an_exception_with_the_text_beside_it(int status)
    {
        await using var lab = await Lab.StartAsync(client: options => options.Retry.MaxRetries = 0);
        lab.Workspace.Faults.Add(FakeFault.Respond(status, "Patient Doe was refused."));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => lab.StoreAsync());

        Assert.Equal(status, exception.Status);
        Assert.Equal("Patient Doe was refused.", exception.ServiceMessage);
        Assert.DoesNotContain("Doe", exception.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "DicomWebClient.Store failed: POST /studies returned " + status,
            exception.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(409)]
    [InlineData(500)]
    public async Task An_error_without_a_body_is_an_exception(int status)
    {
        await using var lab = await Lab.StartAsync(client: options => options.Retry.MaxRetries = 0);
        lab.Workspace.Faults.Add(FakeFault.Respond(status));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => lab.StoreAsync());

        Assert.Equal(status, exception.Status);
    }

    [Fact]
    public async Task Stored_and_failed_instances_of_one_request_are_told_apart()
    {
        await using var lab = await Lab.StartAsync();
        var known = await lab.StoreAsync();
        var fresh = new TestFile();

        var answer = await lab.Client.StoreAsync(
            [InstanceContent.FromBytes(known.ToBytes()), InstanceContent.FromBytes(fresh.ToBytes())], null, Lab.Token);

        Assert.Equal(202, answer.GetRawResponse().Status);
        Assert.False(answer.Value.IsComplete);
        Assert.Equal(
            [(known.Instance, StoreStatus.AlreadyExists), (fresh.Instance, StoreStatus.Stored)],
            answer.Value.Outcomes.Select(outcome => (outcome.SopInstanceUid!, outcome.Status)));
    }

    [Fact]
    public async Task An_instance_that_is_there_already_is_a_result()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync();

        var answer = await lab.Client.StoreAsync(InstanceContent.FromBytes(file.ToBytes()), null, Lab.Token);

        Assert.Equal(409, answer.GetRawResponse().Status);
        Assert.Equal((StoreStatus.AlreadyExists, 45070), Only(answer.Value));
        Assert.False(answer.Value.Outcomes[0].Succeeded);
    }

    [Fact]
    public async Task Upserting_replaces_what_is_there()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync();
        var changed = new TestFile(file.Study, file.Series, file.Instance).Text(0x00100020, "LO", "P2");

        var answer = await lab.Client.StoreAsync(
            InstanceContent.FromBytes(changed.ToBytes()), new StoreOptions { ReplaceExisting = true }, Lab.Token);

        Assert.True(answer.Value.IsComplete);
        Assert.Equal(changed.ToBytes(), lab.Stored(file));
    }

    [Fact]
    public async Task An_instance_of_another_study_than_the_one_named_fails()
    {
        await using var lab = await Lab.StartAsync();

        var answer = await lab.Client.StoreAsync(
            InstanceContent.FromBytes(
                new TestFile().ToBytes()), new StoreOptions { StudyInstanceUid = "1.2.3" }, Lab.Token);

        Assert.Equal((StoreStatus.Failed, 43265), Only(answer.Value));
    }

    [Fact]
    public async Task A_missing_attribute_is_a_failure_with_the_services_comment()
    {
        await using var lab = await Lab.StartAsync();

        var answer = await lab.Client.StoreAsync(
            InstanceContent.FromBytes(new TestFile().Without(0x00100020).ToBytes()), null, Lab.Token);

        Assert.Equal((StoreStatus.Failed, 43264), Only(answer.Value));
        Assert.Contains("(0010,0020)", Assert.Single(answer.Value.Outcomes[0].Issues).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invalid_searchable_attribute_is_a_warning()
    {
        await using var lab = await Lab.StartAsync();

        var answer = await lab.Client.StoreAsync(
            InstanceContent.FromBytes(new TestFile().Text(0x00080020, "DA", "not a date").ToBytes()), null, Lab.Token);

        Assert.Equal(202, answer.GetRawResponse().Status);
        Assert.Equal((StoreStatus.StoredWithWarnings, 1), Only(answer.Value));
        Assert.True(answer.Value.IsComplete);
        Assert.NotEmpty(answer.Value.Outcomes[0].Issues);
    }

    [Fact]
    public async Task An_instance_that_every_service_fails_to_keep_is_a_result_of_a_500()
    {
        await using var lab = await Lab.StartAsync(options => options.Dicom.FailureReason = _ => 272);

        var answer = await lab.Client.StoreAsync(InstanceContent.FromBytes(new TestFile().ToBytes()), null, Lab.Token);

        Assert.Equal(500, answer.GetRawResponse().Status);
        Assert.Equal((StoreStatus.Failed, 272), Only(answer.Value));
        Assert.Single(lab.Workspace.Requests);
    }

    [Fact]
    public async Task No_content_leaves_the_instance_unreported()
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(204));

        var answer = await lab.Client.StoreAsync(InstanceContent.FromBytes(new TestFile().ToBytes()), null, Lab.Token);

        Assert.Equal(
            (1, 1, false), (answer.Value.Outcomes.Count, answer.Value.UnreportedCount, answer.Value.IsComplete));
    }

    private static (StoreStatus Status, int? Reason) Only(StoreResult result)
    {
        var outcome = Assert.Single(result.Outcomes);
        return (outcome.Status, outcome.ReasonCode);
    }
}
