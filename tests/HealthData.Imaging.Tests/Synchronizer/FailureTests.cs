namespace HealthData.Imaging.Tests.Synchronizer;

/// <summary>Single studies: what a failure means for them.</summary>
public sealed class FailureTests
{
    private const string FirstInstance = """
        [{"0020000D":{"vr":"UI","Value":["1.2.826.1"]},"0020000E":{"vr":"UI","Value":["1.2.826.1.1"]},
        "00080018":{"vr":"UI","Value":["1.2.826.1.1.1"]}}]
        """;

    private static readonly string Uid = SyncLab.Study(1);

    [Theory]
    [InlineData(412, 5)]
    [InlineData(409, 3)]
    [InlineData(404, 1)]
    public async Task Who_was_in_the_way_is_no_failure(int status, int times)
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        var synchronizer = lab.Create();
        await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);
        lab.Add(Uid, 2);
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.FhirUpdate,
            PathContains = "ImagingStudy",
            Status = status,
            Times = times,
        });

        var outcome = await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);

        Assert.Equal((StudyStatus.Written, times + 1), (outcome.Status, outcome.Passes));
        await lab.AssertInSyncAsync([Uid]);
    }

    [Fact]
    public async Task Who_is_always_in_the_way_is_waited_for()
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        var synchronizer = lab.Create();
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.FhirUpdate,
            PathContains = "ImagingStudy",
            Status = 412,
            Times = 10,
        });

        var outcome = await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);

        Assert.Equal(StudyStatus.Written, outcome.Status);
        Assert.Equal([TimeSpan.FromSeconds(1)], lab.Clock.Delays);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(422)]
    [InlineData(413)]
    public async Task A_study_that_is_refused_is_given_up_until_it_changes(int status)
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        var synchronizer = lab.Create();
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.FhirUpdate,
            PathContains = "ImagingStudy",
            Status = status,
        });

        var outcome = await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);

        Assert.Equal((StudyStatus.Failed, status, false), (outcome.Status, outcome.Failure!.Status, outcome.Succeeded));
        Assert.DoesNotContain(Uid, outcome.ToString() + outcome.Failure.Message, StringComparison.Ordinal);
        Assert.Equal(StudyStatus.Written, (await synchronizer.SynchronizeAsync(Uid, SyncLab.Token)).Status);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(501)]
    public async Task What_no_attempt_can_mend_stops_the_work(int status)
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        lab.Workspace.Faults.Add(new FakeFault { Status = status, Times = int.MaxValue });

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Create().SynchronizeAsync(Uid, SyncLab.Token));

        Assert.Equal(status, failure.Status);
        var ofRun = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Create().RunAsync(null, SyncLab.Token));
        Assert.Equal(status, ofRun.Status);
    }

    [Fact]
    public async Task A_service_that_is_busy_is_left_alone_ever_longer()
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        lab.Workspace.Faults.Add(new FakeFault { Operation = FakeOperation.FhirUpdate, Status = 503, Times = 4 });
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.DicomRetrieveMetadata,
            Status = 429,
            Times = 1,
        });

        var outcome = await lab.Create().SynchronizeAsync(Uid, SyncLab.Token);

        Assert.Equal(StudyStatus.Written, outcome.Status);
        Assert.Equal([1, 2, 4, 8, 16], lab.Clock.Delays.Select(delay => (int)delay.TotalSeconds));
        await lab.AssertInSyncAsync([Uid]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Metadata_that_break_off_write_nothing(bool isReset)
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        lab.Add(Uid, 2);
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.DicomRetrieveMetadata,
            Connection = isReset ? FakeConnectionFault.Reset : FakeConnectionFault.Close,
            AfterBodyBytes = 700,
            Times = 3,
        });
        lab.Before("PUT", "", () => Assert.True(lab.Requests("GET", "/metadata").Count > 3));

        await lab.Create().SynchronizeAsync(Uid, SyncLab.Token);

        await lab.AssertInSyncAsync([Uid]);
    }

    [Theory]
    [InlineData(200, "[]")]
    [InlineData(206, FirstInstance)]
    public async Task An_answer_without_all_of_the_metadata_writes_nothing(int status, string body)
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        lab.Add(Uid, 2);
        var synchronizer = lab.Create();
        await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.DicomRetrieveMetadata,
            Status = status,
            Headers = new Dictionary<string, string> { ["Content-Type"] = "application/dicom+json" },
            Body = Encoding.UTF8.GetBytes(body),
        });

        var outcome = await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);

        Assert.Equal((StudyStatus.Unchanged, 2), (outcome.Status, outcome.Passes));
        Assert.Single(lab.Requests("PUT", "/ImagingStudy/"));
        Assert.Empty(lab.Requests("DELETE", ""));
        await lab.AssertInSyncAsync([Uid]);
    }

    [Fact]
    public async Task A_lost_answer_to_a_write_that_was_accepted_is_found_out()
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        var synchronizer = lab.Create();
        await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);
        lab.Add(Uid, 2);
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.FhirUpdate,
            Moment = FakeFaultMoment.AfterActing,
            Connection = FakeConnectionFault.Reset,
        });

        await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);

        await lab.AssertInSyncAsync([Uid]);
        Assert.Equal(1 + 1, lab.Requests("PUT", "/ImagingStudy/").Count);
    }
}
