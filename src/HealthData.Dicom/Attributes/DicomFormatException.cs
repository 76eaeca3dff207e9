namespace HealthData.Dicom;

/// <summary>The exception that is thrown when bytes aren't what the DICOM standard says they should be (PS3.10, PS3.5,
/// PS3.18 Annex F), when they exceed a limit, or when a value isn't of the requested type.</summary>
/// <remarks>The text names the rule, the tag and the offset; it never holds a value from the data.</remarks>
public sealed class DicomFormatException : FormatException
{
    /// <summary>Creates the exception without a text.</summary>
    public DicomFormatException()
    {
    }

    /// <summary>Creates the exception with a text.</summary>
    /// <param name="message">What is wrong and what to do, without any value from the data.</param>
    public DicomFormatException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a text and a cause.</summary>
    /// <param name="message">What is wrong and what to do, without any value from the data.</param>
    /// <param name="innerException">The cause.</param>
    public DicomFormatException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal DicomFormatException(string message, long offset, Exception? innerException = null)
        : base(message, innerException) => Offset = offset;

    internal DicomFormatException(string message, AttributeTag? tag, long offset, Exception? innerException = null)
        : base(message, innerException)
    {
        Offset = offset;
        Tag = tag;
    }

    /// <summary>Gets the byte position of the trouble, counted from the first byte that was read; -1 when
    /// unknown.</summary>
    /// <remarks>In a deflated data set, positions after the file meta information count inflated bytes.</remarks>
    public long Offset { get; } = -1;

    /// <summary>Gets the attribute in which the trouble is, when it is known.</summary>
    public AttributeTag? Tag { get; }

    internal JsonFault Fault { get; init; }
}
