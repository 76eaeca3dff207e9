namespace HealthData.Dicom;

/// <summary>One part. Its content can be read until the reader moves on to the next part.</summary>
internal sealed class MultipartPart(MultipartHeaders headers, Stream content)
{
    public MultipartHeaders Headers { get; } = headers;

    public Stream Content { get; } = content;

    /// <summary>Gets what is wrong with this part alone. What is wrong with its length is known once it was read.
    /// </summary>
    public PartFault Fault { get; internal set; }
}
