using HealthData.Dicom.Tests.Transfers.Processes;

namespace HealthData.Dicom.Transfers;

/// <summary>Runs a transfer, or the least that one takes.</summary>
internal static class Program
{
    public static Task Main(string[] args) =>
        args[0] == RawUpload.Role ? RawUpload.RunAsync(args[1..]) : TransferProcess.RunAsync(args[1..]);
}
