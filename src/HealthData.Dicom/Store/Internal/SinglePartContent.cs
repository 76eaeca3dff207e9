namespace HealthData.Dicom;

/// <summary>One instance as the whole body of a request.</summary>
internal sealed class SinglePartContent(MultipartPartSource source, Action<long, int> onProgress) : RequestContent
{
    public override bool TryComputeLength(out long length)
    {
        length = source.Length.GetValueOrDefault();
        return source.Length.HasValue;
    }

    public override async Task WriteToAsync(Stream stream, CancellationToken cancellation) =>
        await new PartSink(stream, onProgress).CopyAsync(source, cancellation).ConfigureAwait(false);

    public override void WriteTo(Stream stream, CancellationToken cancellation) =>
        new PartSink(stream, onProgress).Copy(source);

    public override void Dispose()
    {
    }
}
