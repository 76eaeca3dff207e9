namespace HealthData.Core;

/// <summary>One thing that a service found wrong with a request.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Code,nq}")]
public sealed class ServiceIssue
{
    internal ServiceIssue(string code, string? text, string? location)
    {
        Code = code;
        Text = text;
        Location = location;
    }

    /// <summary>The code: a DICOM failure reason (decimal), or a FHIR issue type.</summary>
    public string Code { get; }

    /// <summary>The explanation. It may hold patient data: do not log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Text { get; }

    /// <summary>What it is about: a SOP Instance UID, or a FHIR expression. It may identify a patient.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Location { get; }

    /// <summary>The code alone, which identifies nobody.</summary>
    /// <returns>The value of <see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
