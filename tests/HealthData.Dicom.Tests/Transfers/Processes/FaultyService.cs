using System.Globalization;
using System.Security.Cryptography;

namespace HealthData.Dicom.Tests.Transfers.Processes;

/// <summary>The fake service in a process of its own, which keeps hashes alone, and cuts, stalls, and throttles at
/// random.</summary>
internal static class FaultyService
{
    public const string Role = "faulty-service";
    public const int StudySize = 500;
    private const double Probability = 0.03;

    /// <summary>Serves until its input ends. A line asks for what it has; it can begin with instances of its own.
    /// </summary>
    public static async Task RunAsync(string[] args)
    {
        var numbers = Array.ConvertAll(args, text => int.Parse(text, CultureInfo.InvariantCulture));
        var (seed, count, size) = (numbers[0], numbers[1], numbers[2]);
        var options = new FakeWorkspaceOptions
        {
            UseHttps = false,
            HashRequestBodies = false,
            RecordedRequests = 1,
        };
        options.Dicom.Storage = FakeDicomStorage.HashOnly;
        await using var workspace = await FakeWorkspace.StartAsync(options);
        for (var number = 0; number < count; number++)
        {
            var study = $"1.2.840.{1 + (number / StudySize)}";
            workspace.Dicom.AddGenerated(study, $"{study}.{number % 2}", $"{study}.9.{number}", size);
        }

        if (seed >= 0)
        {
            workspace.Faults.StartChaos(seed, Menu(size > 0));
        }

        Console.WriteLine(workspace.DicomEndpoint);
        while (await Console.In.ReadLineAsync() is not null)
        {
            foreach (var instance in workspace.Dicom.Instances)
            {
                Console.WriteLine($"{instance.SopInstanceUid} {instance.Sha256 ?? Hash(workspace, instance)}");
            }

            Console.WriteLine();
        }
    }

    private static string Hash(FakeWorkspace workspace, FakeDicomInstance instance)
    {
        using var content = workspace.Dicom.OpenRead(
            instance.StudyInstanceUid, instance.SeriesInstanceUid, instance.SopInstanceUid);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    private static FakeChaosOptions Menu(bool isDownload)
    {
        var wait = new Dictionary<string, string> { ["x-ms-retry-after-ms"] = "30" };
        FakeFault[] menu =
        [
            new() { Status = 429, Headers = wait, ReadRequestBody = false },
            new() { Status = 503, Headers = wait, ReadRequestBody = false },
            new() { Status = 503, Headers = wait, ReadRequestBody = false },
            new() { Connection = FakeConnectionFault.Reset, ReadRequestBody = false },
            new() { Connection = FakeConnectionFault.Close, ReadRequestBody = false },
            new() { Connection = FakeConnectionFault.Reset, Moment = FakeFaultMoment.AfterActing },
            new() { Connection = FakeConnectionFault.Stall, ReadRequestBody = false },
            .. isDownload
                ? (FakeFault[])
                [
                    FakeFault.Cut(3_000),
                    FakeFault.Cut(100_000, reset: true),
                    FakeFault.Cut(10_000_000, reset: true),
                    FakeFault.Stall(2_000_000),
                ]
                : [],
        ];
        var options = new FakeChaosOptions { Probability = Probability };
        options.Menu.Clear();
        foreach (var fault in menu)
        {
            options.Menu.Add(fault);
        }

        return options;
    }
}
