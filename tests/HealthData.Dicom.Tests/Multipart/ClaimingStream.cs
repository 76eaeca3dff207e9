namespace HealthData.Dicom.Tests.Multipart;

/// <summary>A stream that claims a length.</summary>
internal sealed class ClaimingStream(long length) : MemoryStream
{
    public override long Length => length;
}
