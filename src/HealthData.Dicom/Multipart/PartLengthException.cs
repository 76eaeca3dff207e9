namespace HealthData.Dicom;

/// <summary>The content of a part had another length than was announced, so the body cannot be completed.</summary>
internal sealed class PartLengthException(int part, long announced, bool tooLong) : IOException(
    $"Part {part} has {(tooLong ? "more" : "less")} than the {announced} bytes that its source announced. "
    + "Pass the actual length, or don't announce a length.")
{
    /// <summary>The part, from 1.</summary>
    public int Part { get; } = part;

    public long Announced { get; } = announced;
}
