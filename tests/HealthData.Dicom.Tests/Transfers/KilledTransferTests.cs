using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HealthData.Dicom.Tests.Transfers.Processes;

namespace HealthData.Dicom.Tests.Transfers;

/// <summary>
/// Thousands of instances to and from a service that cuts, stalls, and throttles at random, by a process that is killed
/// five times: each arrives once, and the manifest proves it.
/// </summary>
[Collection(AloneCollection.Name)]
[Trait("Category", "Long")]
public sealed class KilledTransferTests
{
    private const int Seed = 18;
    private const int Kills = 5;
    private const double MiB = 1 << 20;
    private const double MaxMemory = 64;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1";

    private static int Count => IsLong ? 20_000 : 3_000;

    private static int Size => IsLong ? 512 * 1024 : 32 * 1024;

    private static long RequestBytes => IsLong ? 8 << 20 : 192 << 10;

    [Fact]
    public async Task Killed_upload_ends_as_if_nothing_had_been()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads what processes use from /proc.");
        using var folder = new TempFolder();
        var hashes = WriteFiles(Directory.CreateDirectory(folder.At("scans")).FullName);
        var program = IsLong ? await TransferProgram.PublishAsync(folder.At("program")) : null;
        var rawBefore = await MeasureRawAsync(program, folder, "hash");
        using var service = RoleProcess.Start(FaultyService.Role, Seed, 0, 0);
        var endpoint = await service.ReadLineAsync(Lab.Token);

        var (end, sent, _, cpu) = await RunAsync(
            program, folder, "up", endpoint, folder.At("scans"));

        Assert.Equal((Count, 0), (end.Items, end.Failed));
        Assert.Equal(hashes, await ReportAsync(service));
        AssertManifest(folder, hashes);
        Report("sent", end, sent, cpu);
        var rawAfter = await MeasureRawAsync(program, folder, "hash");
        var bare = await MeasureRawAsync(program, folder, "bare");
        Write($"Processor time: {cpu:F1} s; raw with hashes {rawBefore:F1} s and {rawAfter:F1} s, without {bare:F1} s");
        if (IsLong)
        {
            Assert.InRange(cpu / ((rawBefore + rawAfter) / 2), 0, 1.2);
        }
    }

    [Fact]
    public async Task Killed_download_ends_as_if_nothing_had_been()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads what processes use from /proc.");
        using var folder = new TempFolder();
        using var service = RoleProcess.Start(FaultyService.Role, Seed, Count, Size);
        var endpoint = await service.ReadLineAsync(Lab.Token);
        var studies = Enumerable.Range(1, (Count + FaultyService.StudySize - 1) / FaultyService.StudySize);
        await File.WriteAllTextAsync(
            folder.At("journal.studies"), string.Join(' ', studies.Select(study => $"1.2.840.{study}")), Lab.Token);

        var (end, _, received, cpu) = await RunAsync(
            program: null, folder, "down", endpoint, folder.At("target"));

        Assert.Equal((Count, 0), (end.Items, end.Failed));
        var hashes = await ReportAsync(service);
        AssertManifest(folder, hashes);
        var files = Directory.GetFiles(folder.At("target"), "*.dcm", SearchOption.AllDirectories);
        Assert.Equal(Count, files.Length);
        Assert.All(files, file => Assert.Equal(hashes[Path.GetFileNameWithoutExtension(file)], Hash(file)));
        Report("received", end, received, cpu);
    }

    private static async Task<(End End, long Sent, long Received, double Cpu)> RunAsync(
        string? program, TempFolder folder, string direction, string endpoint, string target)
    {
        var random = new Random(Seed);
        var (sent, received, cpu) = (0L, 0L, 0.0);
        for (var kill = 0; kill <= Kills; kill++)
        {
            var last = kill == Kills ? int.MaxValue : (int)(Count * (kill + random.NextDouble()) / (Kills + 1));
            using var process = RoleProcess.StartProgram(
                program, TransferProcess.Role, direction, endpoint, target, folder.At("journal"), RequestBytes);
            var startCpu = ProcessorTime.Read(await process.ReadLineAsync(Lab.Token));
            var line = "0 0 0";
            var items = 0;
            while (items < last)
            {
                var next = await process.ReadLineAsync(Lab.Token);
                if (next.StartsWith("end", StringComparison.Ordinal))
                {
                    var end = End.Parse(next);
                    Add(line);
                    return (end, sent, received, cpu + end.Cpu - startCpu);
                }

                line = next;
                items = int.Parse(line[..line.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
            }

            cpu += process.CpuTime.TotalSeconds - startCpu;
            await process.KillAsync();
            while (await process.Output.ReadLineAsync(Lab.Token) is { Length: > 0 } rest)
            {
                line = rest.Count(character => character == ' ') == 2 ? rest : line;
            }

            Add(line);
            items = int.Parse(line[..line.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
            await AssertKnownAsync(folder, items);
        }

        throw new InvalidOperationException("It didn't end.");

        void Add(string line)
        {
            var numbers = line.Split(' ');
            sent += long.Parse(numbers[1], CultureInfo.InvariantCulture);
            received += long.Parse(numbers[2], CultureInfo.InvariantCulture);
        }
    }

    // Each outcome that was handed out before the kill is in the journal.
    private static async Task AssertKnownAsync(TempFolder folder, int items)
    {
        var transfer = new DicomTransfer(new DicomWebClient(new Uri("http://localhost/")), folder.At("journal"));
        await transfer.WriteManifestAsync(folder.At("part.jsonl"), Lab.Token);
        Assert.InRange(File.ReadLines(folder.At("part.jsonl")).Count(), items, Count);
    }

    private static async Task<Dictionary<string, string>> ReportAsync(RoleProcess service)
    {
        Dictionary<string, string> hashes = [];
        await service.Input.WriteLineAsync();
        while (await service.ReadLineAsync(Lab.Token) is { Length: > 0 } line)
        {
            var (uid, hash) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[^64..]);
            hashes.Add(uid, hash);
        }

        return hashes;
    }

    private static void AssertManifest(TempFolder folder, Dictionary<string, string> hashes)
    {
        var lines = File.ReadLines(folder.At("journal.jsonl")).Select(line => JsonNode.Parse(line)!)
            .ToDictionary(line => (string)line["sopInstanceUid"]!, line => (string)line["sha256"]!);
        Assert.Equal(Count, lines.Count);
        Assert.All(lines, line => Assert.Equal(hashes[line.Key], line.Value));
    }

    private static void Report(string what, End end, long bytes, double cpu)
    {
        var twice = (bytes / ((double)Count * Size)) - 1;
        Write($"{Count} instances of {Size / 1024} KiB {what}: {twice:P2} twice, {cpu:F1} s of processor time, peak "
            + $"over the baseline {end.Heap / MiB:F1} MiB of heap, {end.Resident / MiB:F1} MiB resident");
        Assert.InRange(twice, 0, 0.05);
        Assert.InRange(end.Heap / MiB, 0, MaxMemory);
    }

    private static async Task<double> MeasureRawAsync(string? program, TempFolder folder, string mode)
    {
        using var service = RoleProcess.Start(FaultyService.Role, -1, 0, 0);
        using var raw = RoleProcess.StartProgram(
            program, RawUpload.Role, await service.ReadLineAsync(Lab.Token), folder.At("scans"), RequestBytes, mode);
        var start = ProcessorTime.Read(await raw.ReadLineAsync(Lab.Token));
        return ProcessorTime.Read(await raw.ReadLineAsync(Lab.Token)) - start;
    }

    private static Dictionary<string, string> WriteFiles(string folder)
    {
        Dictionary<string, string> hashes = [];
        var pixels = new byte[Size - 1024];
        new Random(Seed).NextBytes(pixels);
        for (var number = 0; number < Count; number++)
        {
            BitConverter.TryWriteBytes(pixels, number);
            var file = new TestFile($"1.2.840.{number / 100}", "1.2.3", $"1.2.840.9.{number}").Pixels(pixels);
            var bytes = file.ToBytes();
            File.WriteAllBytes(Path.Combine(folder, $"{number:D5}.dcm"), bytes);
            hashes.Add(file.Instance, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        return hashes;
    }

    private static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private static void Write(string text) => TestContext.Current.TestOutputHelper?.WriteLine(text);

    private sealed record End(int Items, int Failed, long Heap, long Resident, double Cpu)
    {
        public static End Parse(string line)
        {
            var parts = line.Split(' ');
            return new(
                int.Parse(parts[1], CultureInfo.InvariantCulture),
                int.Parse(parts[2], CultureInfo.InvariantCulture),
                long.Parse(parts[3], CultureInfo.InvariantCulture),
                long.Parse(parts[4], CultureInfo.InvariantCulture),
                double.Parse(parts[5], CultureInfo.InvariantCulture));
        }
    }
}
