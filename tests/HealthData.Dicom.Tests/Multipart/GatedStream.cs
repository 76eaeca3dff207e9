namespace HealthData.Dicom.Tests.Multipart;

/// <summary>A body of which a few bytes come at once, and the rest when the gate opens, even after disposal.</summary>
internal sealed class GatedStream(byte[] bytes, int freeBytes = 0) : ReadOnlyStream
{
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _position;

    public void Open() => _gate.SetResult();

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position >= freeBytes)
        {
            await _gate.Task;
        }

        var available = (_position < freeBytes ? freeBytes : bytes.Length) - _position;
        var count = Math.Min(buffer.Length, available);
        bytes.AsMemory(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
