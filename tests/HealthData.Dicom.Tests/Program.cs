using HealthData.Dicom.Tests.Transfers.Processes;
using Xunit.Runner.InProc.SystemConsole;

namespace HealthData.Dicom.Tests;

/// <summary>Runs the tests, or one side of a transfer, in a process of its own for a test that kills it.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case [FaultyService.Role, ..]:
                await FaultyService.RunAsync(args[1..]);
                return 0;
            case [TransferProcess.Role, ..]:
                await TransferProcess.RunAsync(args[1..]);
                return 0;
            case [RawUpload.Role, ..]:
                await RawUpload.RunAsync(args[1..]);
                return 0;
            default:
                return await ConsoleRunner.Run(args);
        }
    }
}
