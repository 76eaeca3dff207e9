namespace HealthData.Dicom;

/// <summary>Tells the meter of a transfer what one of its requests has moved.</summary>
internal sealed class MeteredGroup(TransferMeter meter) : IProgress<TransferProgress>, IDisposable
{
    private long _bytes;

    public void Report(TransferProgress value)
    {
        meter.Move(value.Bytes - _bytes);
        _bytes = value.Bytes;
    }

    /// <summary>Notes that what was moved has arrived.</summary>
    public void Keep() => _bytes = 0;

    public void Dispose() => meter.Move(-_bytes);
}
