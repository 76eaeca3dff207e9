using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace HealthData.Dicom.Tests.Transfers;

public sealed class UploadTests
{
    [Fact]
    public async Task A_folder_goes_up_with_an_outcome_for_each_file()
    {
        await using var lab = await TransferLab.StartAsync();
        var files = lab.Write(23);
        lab.Write("notes.txt", "not DICOM"u8.ToArray());
        lab.Write("empty.dcm", []);

        var outcomes = await lab.UploadAsync();

        Assert.Equal(25, outcomes.Count);
        Assert.Equal(23, outcomes.Count(outcome => outcome.Status == StoreStatus.Stored));
        Assert.Equal(2, outcomes.Count(outcome => outcome.Status == StoreStatus.NotDicom));
        Assert.Equal(5, lab.Requests("POST"));
        Assert.All(files, file => Assert.Equal(file.ToBytes(), lab.Lab.Stored(file)));
    }

    [Fact]
    public async Task A_sequence_goes_up_from_memory_and_streams()
    {
        await using var lab = await TransferLab.StartAsync();
        TestFile[] files = [new(), new(), new()];

        var outcomes = await TransferLab.TakeAsync(lab.Create().UploadAsync(
            Contents.Sequence(
                InstanceContent.FromBytes(files[0].ToBytes()),
                InstanceContent.FromStream(new MemoryStream(files[1].ToBytes())),
                InstanceContent.FromStream(new OneWayStream(new MemoryStream(files[2].ToBytes())))),
            Lab.Token));

        Assert.All(outcomes, outcome => Assert.Equal(StoreStatus.Stored, outcome.Status));
        Assert.Equal(3, lab.Workspace.Dicom.Count);
    }

    [Fact]
    public async Task A_service_that_is_too_busy_is_waited_for_and_nothing_is_left_out()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(20);
        lab.Workspace.Faults.Add(new FakeFault { Operation = FakeOperation.DicomStore, Status = 429, Times = 25 });
        lab.Workspace.Faults.Add(new FakeFault { Operation = FakeOperation.DicomStore, Status = 503, Times = 25 });

        var outcomes = await lab.UploadAsync(lab.Create(options => options.MaxAttempts = 1));

        Assert.Equal(20, outcomes.Count(outcome => outcome.Status == StoreStatus.Stored));
    }

    [Fact]
    public async Task One_answer_that_asks_to_wait_stops_all_requests()
    {
        var time = new ManualTime { HoldsDelays = true };
        await using var lab = await TransferLab.StartAsync(options => options.TimeProvider = time);
        lab.Write(200);
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.DicomStore,
            Status = 429,
            Headers = new Dictionary<string, string> { ["Retry-After"] = "20" },
        });
        var upload = Task.Run(() => lab.UploadAsync(lab.Create(options => options.Parallel = 4)), Lab.Token);

        // Those that had begun before the answer came may end.
        await WaitAsync(() => lab.Workspace.Requests.Any(request => request.Status == 429));
        await WaitAsync(() => lab.Workspace.Requests.All(request => request.Ended));
        await Task.Delay(200, Lab.Token);
        var before = lab.Requests("POST");
        Assert.InRange(before, 1, 4 * 2);
        Assert.False(upload.IsCompleted);

        while (!upload.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(21));
            await Task.Delay(5, Lab.Token);
        }

        Assert.Equal(200, (await upload).Count(outcome => outcome.Status == StoreStatus.Stored));

        static async Task WaitAsync(Func<bool> condition)
        {
            while (!condition())
            {
                await Task.Delay(1, Lab.Token);
            }
        }
    }

    [Fact]
    public async Task What_a_whole_request_is_refused_for_is_found_out()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(5);
        lab.Write("large.dcm", new TestFile().Pixels(new byte[100_000]).ToBytes());
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.DicomStore,
            When = request => request.Headers.TryGetValue("Content-Length", out var length)
                && long.Parse(length, System.Globalization.CultureInfo.InvariantCulture) > 50_000,
            Status = 413,
            Times = int.MaxValue,
        });

        var outcomes = await lab.UploadAsync(lab.Create(options => options.MaxRequestInstances = 10));

        Assert.Equal(5, outcomes.Count(outcome => outcome.Status == StoreStatus.Stored));
        var refused = Assert.Single(outcomes, outcome => !outcome.Succeeded);
        Assert.EndsWith("large.dcm", refused.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_cannot_be_read_do_not_stop_the_others()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(4);
        var contents = InstanceContent.FromFolder(lab.Scans);
        File.Delete(contents[1].Source!);

        var outcomes = await TransferLab.TakeAsync(lab.Create().UploadAsync(contents, Lab.Token));

        Assert.Equal(3, outcomes.Count(outcome => outcome.Status == StoreStatus.Stored));
        Assert.Equal(contents[1].Source, Assert.Single(outcomes, o => o.Status == StoreStatus.Failed).Source);
    }

    [Fact]
    public async Task A_service_that_cannot_be_used_is_not_asked_for_each_request()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(50);
        lab.Workspace.Faults.Add(
            new FakeFault { Operation = FakeOperation.DicomStore, Status = 403, Times = int.MaxValue });

        var outcomes = await lab.UploadAsync();

        Assert.Equal(50, outcomes.Count(outcome => !outcome.Succeeded));
        Assert.Contains(outcomes, outcome => outcome.Status == StoreStatus.NotSent);
        Assert.InRange(lab.Requests("POST"), 1, 4);
    }

    [Fact]
    public async Task A_failing_sequence_throws_behind_the_outcomes_of_what_it_gave()
    {
        await using var lab = await TransferLab.StartAsync();
        List<StoreOutcome> outcomes = [];

        var thrown = await Assert.ThrowsAsync<InvalidTimeZoneException>(async () =>
        {
            await foreach (var outcome in lab.Create().UploadAsync(FailingAsync(), Lab.Token))
            {
                outcomes.Add(outcome);
            }
        });

        Assert.Equal("own", thrown.Message);
        Assert.Equal(StoreStatus.Stored, Assert.Single(outcomes).Status);

        static async IAsyncEnumerable<InstanceContent> FailingAsync()
        {
            yield return InstanceContent.FromBytes(new TestFile().ToBytes());
            await Task.Yield();
            throw new InvalidTimeZoneException("own");
        }
    }

    [Fact]
    public async Task A_pending_instance_is_sent_again()
    {
        var pending = 3;
        await using var lab = await TransferLab.StartAsync(workspace: options =>
            options.Dicom.FailureReason = _ => Interlocked.Decrement(ref pending) >= 0 ? 45071 : null);
        lab.Write(4);

        var outcomes = await lab.UploadAsync();

        Assert.Equal(4, outcomes.Count(outcome => outcome.Status == StoreStatus.Stored));
    }

    [Fact]
    public async Task Progress_tells_the_totals_the_rate_and_what_is_left()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(20);
        var progress = new Recorder();
        var total = Directory.GetFiles(lab.Scans).Sum(path => new FileInfo(path).Length);

        await lab.UploadAsync(lab.Create(options => options.Progress = progress));

        var last = progress.Reports[^1];
        Assert.Equal((20, 20, 0), (last.Items, last.TotalItems, last.RemainingItems));
        Assert.Equal((total, total), (last.Bytes, last.TotalBytes));
        Assert.True(last.BytesPerSecond > 0);
        Assert.Equal(TimeSpan.Zero, last.RemainingTime);
    }

    [Fact]
    public async Task Nothing_goes_on_when_the_outcomes_are_left()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(100);

        await foreach (var _ in lab.Create().UploadAsync(InstanceContent.FromFolder(lab.Scans), Lab.Token))
        {
            break;
        }

        var count = lab.Requests("POST");
        Assert.InRange(count, 1, 19);
        Assert.Equal(100, (await lab.UploadAsync()).Count(outcome => outcome.Status == StoreStatus.Stored));
    }

    [Fact]
    public async Task The_manifest_lists_each_instance_with_its_hash()
    {
        await using var lab = await TransferLab.StartAsync();
        var files = lab.Write(7);
        files[3].Preamble[5] = 42;
        lab.Write("1.2.840.1-0003.dcm", files[3].ToBytes());
        lab.Write("notes.txt", "not DICOM"u8.ToArray());
        var transfer = lab.Create();
        await lab.UploadAsync(transfer);

        await transfer.WriteManifestAsync(lab.Manifest, Lab.Token);

        var lines = (await File.ReadAllLinesAsync(lab.Manifest, Lab.Token))
            .Select(line => JsonNode.Parse(line)!).ToArray();
        Assert.Equal(8, lines.Length);
        Assert.Single(lines, line => (string?)line["outcome"] == "notDicom");
        foreach (var (file, index) in files.Select((file, index) => (file, index)))
        {
            var line = Assert.Single(lines, line => (string?)line["sopInstanceUid"] == file.Instance);
            Assert.Equal(file.Study, (string?)line["studyInstanceUid"]);
            Assert.Equal(file.Series, (string?)line["seriesInstanceUid"]);
            Assert.Equal(Path.Combine(lab.Scans, $"1.2.840.1-{index:D4}.dcm"), (string?)line["file"]);
            Assert.Equal(file.ToBytes().Length, (int?)line["bytes"]);
            Assert.Equal("stored", (string?)line["outcome"]);
            Assert.Equal(Hex(file.ToBytes()), (string?)line["sha256"]);
            Assert.Equal(index == 3 ? Hex(lab.Lab.Stored(file)) : null, (string?)line["storedSha256"]);
        }

        static string Hex(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
