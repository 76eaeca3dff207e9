using System.Diagnostics;
using HealthData.Dicom.Tests.Transfers.Processes;

namespace HealthData.Dicom.Tests.Transfers;

/// <summary>A disk of a few pages, in a namespace of its own, fills up with the journal.</summary>
public sealed class FullDiskTests
{
    private const int Count = 120;

    [Fact]
    public async Task A_full_disk_ends_the_transfer_and_the_next_call_goes_on()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && (await RunAsync("mount -t tmpfs none /mnt")).Code == 0,
            "No disk can be made here.");
        await using var lab = await TransferLab.StartAsync();
        lab.Write(Count);
        var disk = Directory.CreateDirectory(lab.At("disk")).FullName;
        var assembly = typeof(RoleProcess).Assembly.Location;
        var command = $"dotnet '{assembly}' {TransferProcess.Role} up {lab.Workspace.DicomEndpoint} '{lab.Scans}' "
            + $"'{disk}/journal' 15000";

        var (code, text) = await RunAsync(
            $"mount -t tmpfs -o size=12k none '{disk}' && ({command} 2>&1; stat -c 'kept %s' '{disk}/journal'; "
            + $"mount -o remount,size=4m '{disk}' && {command})");

        Assert.Equal(0, code);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Single(lines, line => line.Contains("The disk is full.", StringComparison.Ordinal));
        Assert.StartsWith($"end {Count} 0 ", lines[^1], StringComparison.Ordinal);
        Assert.Equal(Count, lab.Workspace.Dicom.Count);

        // Besides what was on its way when the disk was full, nothing is sent twice.
        var requests = (Count + 4) / 5;
        Assert.InRange(lab.Requests("POST"), requests, requests + 4);
    }

    private static async Task<(int Code, string Text)> RunAsync(string script)
    {
        var start = new ProcessStartInfo("unshare", ["-rm", "bash", "-c", script]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync(Lab.Token);
        await process.WaitForExitAsync(Lab.Token);
        return (process.ExitCode, text);
    }
}
