namespace HealthData.MedTech.Fhir.Tests.DeadLetters;

public sealed class FileDeadLetterSinkTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string FilePath => _folder.At("dead.jsonl");

    [Fact]
    public async Task Letters_are_read_as_they_were_written()
    {
        using var sink = new FileDeadLetterSink(FilePath);
        var message = new MedTechMessage("{}"u8.ToArray(), "42")
        {
            OriginalBytes = new byte[] { 0xFF, 0x00, 0x0A },
            EnqueuedTime = Texts.Start,
            Properties = [new("text", "a"), new("number", 7L), new("flag", true), new("none", null)],
            SystemProperties = [new("iothub-connection-device-id", "d")],
        };

        await sink.WriteAsync([Letter("41"), new DeadLetter("3", message, Reason, "What.", "Do.")], MedTechLab.Token);
        await sink.WriteAsync([Letter("43")], MedTechLab.Token);

        var letters = await ReadAsync();
        Assert.Equal(["41", "42", "43"], letters.Select(letter => letter.Message.Position));
        var letter = letters[1];
        Assert.Equal(
            ("3", Reason, "What.", "Do."), (letter.Partition, letter.Reason, letter.Description, letter.Advice));
        Assert.Equal(message.OriginalBytes.ToArray(), letter.Message.OriginalBytes.ToArray());
        Assert.Equal("{}", Encoding.UTF8.GetString(letter.Message.Body.Span));
        Assert.Equal(Texts.Start, letter.Message.EnqueuedTime);
        Assert.Equal(message.Properties, letter.Message.Properties);
        Assert.Equal(message.SystemProperties, letter.Message.SystemProperties);
        Assert.Equal(3, (await File.ReadAllLinesAsync(FilePath, MedTechLab.Token)).Length);
    }

    [Fact]
    public async Task Line_that_a_killed_process_has_begun_is_left_out_and_replaced()
    {
        using var sink = new FileDeadLetterSink(FilePath);
        await sink.WriteAsync([Letter("1")], MedTechLab.Token);
        await File.AppendAllTextAsync(FilePath, "{\"partition\":\"0\",\"posi", MedTechLab.Token);
        Assert.Equal(["1"], (await ReadAsync()).Select(letter => letter.Message.Position));

        await sink.WriteAsync([Letter("2")], MedTechLab.Token);

        Assert.Equal(["1", "2"], (await ReadAsync()).Select(letter => letter.Message.Position));
    }

    [Fact]
    public async Task Line_that_is_broken_in_the_middle_is_told_without_its_content()
    {
        using var sink = new FileDeadLetterSink(FilePath);
        await File.WriteAllTextAsync(FilePath, "Jane Doe\n", MedTechLab.Token);
        await sink.WriteAsync([Letter("2")], MedTechLab.Token);

        var failure = await Assert.ThrowsAsync<InvalidDataException>(ReadAsync);

        Assert.DoesNotContain("Jane", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_owner_may_read_the_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no Unix permissions.");
        using var sink = new FileDeadLetterSink(FilePath);

        await sink.WriteAsync([Letter("1")], MedTechLab.Token);

        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite,
            OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(FilePath));
    }

    [Fact]
    public async Task Folder_that_is_missing_is_told_without_the_path()
    {
        using var sink = new FileDeadLetterSink(_folder.At("jane", "dead.jsonl"));

        var failure = await Assert.ThrowsAsync<DirectoryNotFoundException>(
            () => sink.WriteAsync([Letter("1")], MedTechLab.Token));

        Assert.DoesNotContain("jane", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_of_partitions_that_write_at_once_are_whole()
    {
        using var sink = new FileDeadLetterSink(FilePath);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(
            () => sink.WriteAsync([Letter($"{number}"), Letter($"{number}")], MedTechLab.Token))));

        Assert.Equal(40, (await ReadAsync()).Count);
    }

    public void Dispose() => _folder.Dispose();

    private const MedTechProblemCode Reason = MedTechProblemCode.IncompatibleData;

    private static DeadLetter Letter(string position) => new(
        "0", new MedTechMessage(Encoding.UTF8.GetBytes($"{{\"n\":{position}}}"), position), Reason, "What.", "Do.");

    private async Task<List<DeadLetter>> ReadAsync()
    {
        List<DeadLetter> letters = [];
        await foreach (var letter in FileDeadLetterSink.ReadAsync(FilePath, MedTechLab.Token))
        {
            letters.Add(letter);
        }

        return letters;
    }
}
