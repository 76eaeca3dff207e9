namespace HealthData.Dicom.Tests.Transfers;

public sealed class JournalTests
{
    [Fact]
    public async Task Two_transfers_do_not_share_a_journal()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(10);
        await using var first = lab.Create()
            .UploadAsync(InstanceContent.FromFolder(lab.Scans), Lab.Token).GetAsyncEnumerator(Lab.Token);
        Assert.True(await first.MoveNextAsync());

        var upload = await Assert.ThrowsAsync<TransferJournalException>(() => lab.UploadAsync());
        var verify = await Assert.ThrowsAsync<TransferJournalException>(
            () => lab.Create().VerifyAsync(null, Lab.Token));

        Assert.Equal((TransferJournalFault.InUse, TransferJournalFault.InUse), (upload.Fault, verify.Fault));
        Assert.Contains("Another transfer", upload.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Something else that is at least as long as a header")]
    [InlineData("short")]
    public async Task A_file_that_is_no_journal_is_left_as_it_is(string text)
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(1);
        await File.WriteAllTextAsync(lab.Journal, text, Lab.Token);

        var thrown = await Assert.ThrowsAsync<TransferJournalException>(() => lab.UploadAsync());

        Assert.Equal(TransferJournalFault.NotJournal, thrown.Fault);
        Assert.Equal(text, await File.ReadAllTextAsync(lab.Journal, Lab.Token));
    }

    [Fact]
    public async Task A_journal_of_another_version_is_left_as_it_is()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(1);
        byte[] bytes = [.. "HDTRNSFR"u8, 2, 0, 0, 0, .. new byte[4], 1, 2, 3];
        BitConverter.TryWriteBytes(bytes.AsSpan(12), Crc(bytes.AsSpan(0, 12)));
        await File.WriteAllBytesAsync(lab.Journal, bytes, Lab.Token);

        var thrown = await Assert.ThrowsAsync<TransferJournalException>(() => lab.UploadAsync());

        Assert.Equal(TransferJournalFault.OtherVersion, thrown.Fault);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(lab.Journal, Lab.Token));

        // CRC-32C of the length and the bytes, bit by bit.
        static uint Crc(ReadOnlySpan<byte> header)
        {
            var sum = uint.MaxValue;
            foreach (var b in (byte[])[12, 0, 0, 0, .. header])
            {
                sum ^= b;
                for (var bit = 0; bit < 8; bit++)
                {
                    sum = (sum >> 1) ^ (0x82F63B78 & (uint)-(int)(sum & 1));
                }
            }

            return ~sum;
        }
    }

    [Fact]
    public async Task A_journal_that_is_cut_anywhere_goes_on_with_what_is_in_it()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(6);
        await lab.UploadAsync();
        var whole = await File.ReadAllBytesAsync(lab.Journal, Lab.Token);
        var sent = new HashSet<int>();

        var lengths = Enumerable.Range(0, (whole.Length / 37) + 1).Select(step => step * 37);
        foreach (var length in lengths.Append(whole.Length))
        {
            await File.WriteAllBytesAsync(lab.Journal, whole[..length], Lab.Token);
            lab.Workspace.Requests.Clear();

            var outcomes = await lab.UploadAsync();

            Assert.Equal(6, outcomes.Count);
            Assert.All(
                outcomes,
                outcome => Assert.True(outcome.Status is StoreStatus.Stored or StoreStatus.AlreadyExists));
            sent.Add(lab.Requests("POST"));
        }

        Assert.Equal([0, 1, 2], sent.Order());
    }

    [Fact]
    public async Task A_damaged_record_is_not_believed()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(1);
        await lab.UploadAsync();
        var bytes = await File.ReadAllBytesAsync(lab.Journal, Lab.Token);
        bytes[^1] ^= 1;
        bytes[^40] ^= 1;
        await File.WriteAllBytesAsync(lab.Journal, bytes, Lab.Token);

        await lab.UploadAsync();

        Assert.Equal(2, lab.Requests("POST"));
    }

    [Fact]
    public async Task An_outcome_is_in_the_journal_before_it_is_handed_out()
    {
        await using var lab = await TransferLab.StartAsync();
        lab.Write(30);
        var copy = lab.At("copy");
        var transfer = new DicomTransfer(lab.Lab.Client, copy);
        var count = 0;

        await foreach (var _ in lab.Create().UploadAsync(InstanceContent.FromFolder(lab.Scans), Lab.Token))
        {
            // A lock is of one who opens it: a copy of another process has what a crash would leave.
            Copy(lab.Journal, copy);
            await transfer.WriteManifestAsync(lab.Manifest, Lab.Token);
            count++;
            Assert.True(File.ReadAllLines(lab.Manifest).Length >= count);
        }

        Assert.Equal(30, count);

        static void Copy(string from, string to)
        {
            using var process = System.Diagnostics.Process.Start("cp", [from, to]);
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
    }

    [Fact]
    public async Task Entries_come_back_as_they_were_written()
    {
        await using var lab = await TransferLab.StartAsync();
        var entry = new JournalEntry(JournalKind.Upload)
        {
            Path = "/scans/Müller.dcm",
            Length = 1L << 40,
            Modified = 12345,
            Study = "1.2",
            Series = null,
            Instance = "1.4",
            Sha256 = [.. Enumerable.Range(0, 32).Select(value => (byte)value)],
            Status = StoreStatus.StoredWithWarnings,
            Reason = 45063,
            Advice = "Because.",
        };
        using (var journal = new TransferJournal(lab.Journal, TimeProvider.System))
        {
            journal.Append([entry, entry with { Path = null }]);
        }

        using var again = new TransferJournal(lab.Journal, TimeProvider.System);

        Assert.Equal(2, again.Count);
        var read = again.Find(entry.Key)!;
        Assert.Equal(entry with { Sha256 = null }, read with { Sha256 = null });
        Assert.Equal(entry.Sha256, read.Sha256);
        Assert.Null(again.Find(JournalEntry.UploadKey(null, "1.4"))!.Path);
    }
}
