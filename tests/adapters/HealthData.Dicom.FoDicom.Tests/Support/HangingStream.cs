namespace HealthData.Dicom.FoDicom.Tests.Support;

/// <summary>A stream whose bytes never come; the first read cancels.</summary>
internal sealed class HangingStream(CancellationTokenSource source) : MemoryStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await source.CancelAsync();
        await Task.Delay(TimeSpan.FromSeconds(30), cancellationToken);
        return 0;
    }
}
