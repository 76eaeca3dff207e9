namespace HealthData.Dicom;

/// <summary>A frame that is being retrieved: pixel data that can be read only once, from start to end.</summary>
/// <remarks>It is readable until you request the next one.</remarks>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
[DebuggerDisplay("Frame {FrameNumber}")]
public sealed class RetrievedFrame
{
    internal RetrievedFrame(FrameItem item)
    {
        FrameNumber = item.Number;
        Content = item.Content;
        MediaType = item.Part.Type?.Type ?? MediaTypes.OctetStream;
        TransferSyntaxUid = item.Part.TransferSyntaxUid;
    }

    /// <summary>Gets the number of the frame in its instance, from 1.</summary>
    public int FrameNumber { get; }

    /// <summary>Gets the bytes of the frame as they arrive.</summary>
    public Stream Content { get; }

    /// <summary>Gets the media type, such as <c>application/octet-stream</c> for uncompressed pixels.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string MediaType { get; }

    /// <summary>Gets the transfer syntax of the bytes as the service says, or null if it doesn't.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? TransferSyntaxUid { get; }
}
