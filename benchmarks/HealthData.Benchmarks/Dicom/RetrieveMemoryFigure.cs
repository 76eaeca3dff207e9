using HealthData.Benchmarks.Server;

namespace HealthData.Benchmarks.Dicom;

/// <summary>
/// The peak memory of retrieving 1,000 and 10,000 instances of 512 KiB over that of a raw GET, in MiB: the larger of
/// the two medians of five runs, each side in a process of its own.
/// </summary>
internal sealed class RetrieveMemoryFigure() : Figure("dicom", "dicom.retrieve.memory", "<= 6")
{
    private const int Rounds = 5;

    public override async Task<double> MeasureAsync()
    {
        await using var peer = await DicomPeer.StartAsync();
        return Math.Max(await ExcessAsync(peer, 1000), await ExcessAsync(peer, 10_000));
    }

    private static async Task<double> ExcessAsync(PeerProcess peer, int instances)
    {
        var excess = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            excess[i] = await PeakAsync(peer, "client", instances) - await PeakAsync(peer, "raw", instances);
        }

        Array.Sort(excess);
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"dicom.retrieve.memory: {instances} instances, {string.Join(' ', excess.Select(mib => $"{mib:0.0}"))}"));
        return excess[Rounds / 2];
    }

    private static async Task<double> PeakAsync(PeerProcess peer, string side, int instances)
    {
        using var process = Self.Start(
            RetrievalClient.Role, side, peer.Address.ToString(), instances.ToString(CultureInfo.InvariantCulture));
        var peak = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return double.Parse(peak, CultureInfo.InvariantCulture);
    }
}
