namespace HealthData.Dicom;

/// <summary>A frame on its way: pixel data to be read once, from start to end.</summary>
/// <remarks>It is readable until the next one is asked for.</remarks>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
[DebuggerDisplay("Frame {FrameNumber}")]
public sealed class RetrievedFrame
{
    internal RetrievedFrame(int frameNumber, Stream content, MediaType? type)
    {
        FrameNumber = frameNumber;
        Content = content;
        MediaType = type?.Type ?? MediaTypes.OctetStream;
        TransferSyntaxUid = type?.GetParameter("transfer-syntax");
    }

    /// <summary>The frame's number in its instance, from 1.</summary>
    public int FrameNumber { get; }

    /// <summary>The frame's bytes as they arrive.</summary>
    public Stream Content { get; }

    /// <summary>The media type, such as <c>application/octet-stream</c> for uncompressed pixels.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string MediaType { get; }

    /// <summary>The transfer syntax of the bytes as the service says; null when it doesn't.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? TransferSyntaxUid { get; }
}
