namespace HealthData.Dicom;

/// <summary>One part. Its content can be read until the reader moves on to the next part.</summary>
internal sealed class MultipartPart(MultipartHeaders headers, Stream content)
{
    public MultipartHeaders Headers { get; } = headers;

    public Stream Content { get; } = content;
}
