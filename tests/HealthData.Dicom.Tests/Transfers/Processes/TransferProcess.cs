using System.Globalization;

namespace HealthData.Dicom.Tests.Transfers.Processes;

/// <summary>A transfer in a process of its own, which tells of each outcome in a line, and of itself at the end.
/// </summary>
internal static class TransferProcess
{
    public const string Role = "transfer";

    public static async Task RunAsync(string[] args)
    {
        var (isUpload, endpoint, folder, journal) = (args[0] == "up", new Uri(args[1]), args[2], args[3]);
        var options = new DicomTransferOptions
        {
            Parallel = 2,
            MaxRequestBytes = long.Parse(args[4], CultureInfo.InvariantCulture),
            MaxAttempts = 50,
        };
        using var http = CountingConnections.CreateClient();
        var clientOptions = new DicomWebClientOptions
        {
            Transport = new HttpClientTransport(http),
            StallTimeout = TimeSpan.FromSeconds(2),
        };
        clientOptions.Retry.Delay = TimeSpan.FromMilliseconds(5);
        clientOptions.Retry.MaxDelay = TimeSpan.FromMilliseconds(100);
        var transfer = new DicomTransfer(new DicomWebClient(endpoint, clientOptions), journal, options);
        var resident = Resident();
        using var heap = new HeapWatch();
        var (items, failed) = (0, 0);
        if (isUpload)
        {
            await foreach (var outcome in transfer.UploadAsync(InstanceContent.FromFolder(folder)))
            {
                Tell(outcome.Status == StoreStatus.Stored);
            }
        }
        else
        {
            var studies = (await File.ReadAllTextAsync(journal + ".studies")).Split(' ');
            await foreach (var outcome in transfer.DownloadAsync(studies, folder))
            {
                Tell(outcome.Succeeded);
            }
        }

        var peak = heap.StopAndMeasure();
        await transfer.WriteManifestAsync(journal + ".jsonl");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"end {items} {failed} {peak} {Peak() - resident} {Environment.CpuUsage.TotalTime.TotalSeconds}"));

        void Tell(bool hasSucceeded)
        {
            items++;
            failed += hasSucceeded ? 0 : 1;
            Console.WriteLine($"{items} {CountingConnections.Sent} {CountingConnections.Received}");
        }
    }

    private static long Resident() => Status("VmRSS:");

    private static long Peak() => Status("VmHWM:");

    private static long Status(string name)
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return 1024 * long.Parse(line[name.Length..^2], CultureInfo.InvariantCulture);
    }
}
