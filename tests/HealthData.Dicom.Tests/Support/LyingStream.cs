namespace HealthData.Dicom.Tests.Support;

/// <summary>A stream that can seek and has another length than it says.</summary>
internal sealed class LyingStream(byte[] bytes, long length) : MemoryStream(bytes)
{
    public override long Length => length;
}
