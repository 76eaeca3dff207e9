namespace HealthData.Dicom.Tests.Transfers;

public sealed class ResumeTests
{
    [Fact]
    public async Task What_is_known_to_be_stored_is_not_sent_again()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(12);
        await lab.UploadAsync();
        var before = lab.Requests("POST");
        lab.Write(2, "1.2.840.2");

        var outcomes = await lab.UploadAsync();

        Assert.Equal(14, outcomes.Count(outcome => outcome.Status == StoreStatus.Stored));
        Assert.Equal(before + 1, lab.Requests("POST"));
        Assert.All(outcomes, outcome => Assert.NotNull(outcome.SopInstanceUid));
    }

    [Fact]
    public async Task What_is_known_to_be_stored_is_known_in_memory_by_its_bytes()
    {
        await using var lab = await TransferLab.StartAsync();
        var file = new TestFile().Pixels(new byte[100]);
        var other = new TestFile(file.Study, file.Series, file.Instance).Pixels([.. new byte[99], 1]);
        await UploadAsync(file);
        await UploadAsync(file);
        Assert.Equal(1, lab.Requests("POST"));

        var outcome = await UploadAsync(other);

        Assert.Equal((StoreStatus.AlreadyExists, 2), (outcome.Status, lab.Requests("POST")));

        async Task<StoreOutcome> UploadAsync(TestFile content) => Assert.Single(await TransferLab.TakeAsync(
            lab.Create().UploadAsync([InstanceContent.FromBytes(content.ToBytes())], Lab.Token)));
    }

    [Fact]
    public async Task A_sequence_may_wait_for_the_outcome_of_what_is_known()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(3);
        await lab.UploadAsync();
        using var taken = new SemaphoreSlim(0);
        var count = 0;

        await foreach (var outcome in lab.Create().UploadAsync(OneByOneAsync(), Lab.Token))
        {
            Assert.Equal(StoreStatus.Stored, outcome.Status);
            count++;
            taken.Release();
        }

        Assert.Equal((3, 1), (count, lab.Requests("POST")));

        async IAsyncEnumerable<InstanceContent> OneByOneAsync()
        {
            foreach (var content in InstanceContent.FromFolder(lab.Scans))
            {
                yield return content;
                Assert.True(await taken.WaitAsync(TimeSpan.FromSeconds(30), Lab.Token));
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_changed_file_is_sent_again(bool changesTime)
    {
        await using var lab = await TransferLab.StartAsync();
        var file = lab.Write(1)[0];
        await lab.UploadAsync();
        var path = Path.Combine(lab.Scans, "1.2.840.1-0000.dcm");
        var time = File.GetLastWriteTimeUtc(path);
        var bytes = file.Pixels(new byte[changesTime ? 2000 : 3000]).ToBytes();
        bytes[^1] = 7;
        await File.WriteAllBytesAsync(path, bytes, Lab.Token);
        File.SetLastWriteTimeUtc(path, changesTime ? time.AddSeconds(1) : time);

        var outcome = Assert.Single(await lab.UploadAsync(lab.Create(options => options.ReplaceExisting = true)));

        Assert.Equal(StoreStatus.Stored, outcome.Status);
        Assert.Equal(bytes, lab.Lab.Stored(file));
    }

    [Fact]
    public async Task Another_instance_in_a_file_of_the_same_name_size_and_time_is_sent()
    {
        await using var lab = await TransferLab.StartAsync();
        var file = lab.Write(1)[0];
        await lab.UploadAsync();
        var path = Path.Combine(lab.Scans, "1.2.840.1-0000.dcm");
        var time = File.GetLastWriteTimeUtc(path);
        var other = new TestFile(file.Study, file.Series, "1.2.840.1.9.7").Pixels(new byte[2000]);
        Assert.Equal(file.ToBytes().Length, other.ToBytes().Length);
        await File.WriteAllBytesAsync(lab.At("other"), other.ToBytes(), Lab.Token);
        File.SetLastWriteTimeUtc(lab.At("other"), time);
        File.Move(lab.At("other"), path, overwrite: true);

        Assert.Equal(StoreStatus.Stored, Assert.Single(await lab.UploadAsync()).Status);

        Assert.Equal(other.ToBytes(), lab.Lab.Stored(other));
    }

    [Fact]
    public async Task A_copy_of_the_archive_elsewhere_in_time_is_known_by_what_is_in_its_files()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(3);
        await lab.UploadAsync();
        foreach (var path in Directory.GetFiles(lab.Scans))
        {
            var time = File.GetLastWriteTimeUtc(path);
            File.Copy(path, lab.At("copy"));
            File.SetLastWriteTimeUtc(lab.At("copy"), time);
            File.Move(lab.At("copy"), path, overwrite: true);
        }

        Assert.Equal(3, (await lab.UploadAsync()).Count(outcome => outcome.Status == StoreStatus.Stored));
        Assert.Equal(1, lab.Requests("POST"));
    }

    [Fact]
    public async Task Instances_that_were_there_before_already_exist()
    {
        await using var lab = await TransferLab.StartAsync();
        await lab.Lab.StoreAsync(lab.Write(1)[0]);

        Assert.Equal(StoreStatus.AlreadyExists, Assert.Single(await lab.UploadAsync()).Status);
    }

    [Fact]
    public async Task What_an_own_try_has_stored_reads_as_stored()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(5);
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.DicomStore,
            Connection = FakeConnectionFault.Reset,
            Moment = FakeFaultMoment.AfterActing,
        });

        var outcomes = await lab.UploadAsync();

        Assert.Equal(5, outcomes.Count(outcome => outcome.Status == StoreStatus.Stored));
        Assert.Equal(2, lab.Requests("POST"));
    }

    [Fact]
    public async Task What_an_own_try_before_a_crash_has_stored_reads_as_stored()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(5);
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.DicomStore,
            Connection = FakeConnectionFault.Stall,
            Moment = FakeFaultMoment.AfterActing,
        });
        using var stop = new CancellationTokenSource();
        var upload = TransferLab.TakeAsync(lab.Create().UploadAsync(InstanceContent.FromFolder(lab.Scans), stop.Token));
        while (lab.Workspace.Dicom.Count < 5)
        {
            await Task.Delay(1, Lab.Token);
        }

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => upload);

        var outcomes = await lab.UploadAsync();

        Assert.Equal(5, outcomes.Count(outcome => outcome.Status == StoreStatus.Stored));
    }

    [Fact]
    public async Task What_failed_is_tried_again_by_the_next_call()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(3);
        lab.Workspace.Faults.Add(new FakeFault { Operation = FakeOperation.DicomStore, Status = 401 });

        var first = await lab.UploadAsync();
        var second = await lab.UploadAsync();

        Assert.All(first, outcome => Assert.False(outcome.Succeeded));
        Assert.All(second, outcome => Assert.Equal(StoreStatus.Stored, outcome.Status));
    }
}
