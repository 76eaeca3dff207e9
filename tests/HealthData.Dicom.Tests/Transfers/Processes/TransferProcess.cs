using System.Globalization;

namespace HealthData.Dicom.Tests.Transfers.Processes;

/// <summary>A transfer in a process of its own, which tells of its outcomes, some at a time, and of itself at the end.
/// </summary>
internal static class TransferProcess
{
    public const string Role = "transfer";
    private const int Step = 16;

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
        var client = new DicomWebClient(endpoint, clientOptions);
        var transfer = new DicomTransfer(client, journal, options);
        await WarmAsync(client);
        var resident = Resident();
        Console.WriteLine(ProcessorTime.Line("start"));
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
        Console.WriteLine(ProcessorTime.Line($"end {items} {failed} {peak} {Peak() - resident}"));

        void Tell(bool hasSucceeded)
        {
            items++;
            failed += hasSucceeded ? 0 : 1;
            if (items % Step == 0)
            {
                Console.WriteLine($"{items} {CountingConnections.Sent} {CountingConnections.Received}");
            }
        }
    }

    // What a process takes once is no matter of the transfer: the runtime's code for connections and answers.
    private static async Task WarmAsync(DicomWebClient client)
    {
        await foreach (var _ in client.SearchStudiesAsync(new StudyQuery { StudyInstanceUid = "9.9" }))
        {
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
