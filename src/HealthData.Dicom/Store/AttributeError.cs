namespace HealthData.Dicom;

/// <summary>An attribute that the service found fault with (an item of the Failed Attributes Sequence).</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("AttributeError")]
public sealed class AttributeError
{
    internal AttributeError(string comment) => Comment = comment;

    /// <summary>The service's words (Error Comment, 0000,0902). They may hold patient data: do not log them.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Comment { get; }
}
