namespace HealthData.Core;

/// <summary>One thing that a service said about a request or an item of it.</summary>
/// <remarks><see cref="HealthDataModelFactory.ServiceIssue"/> creates one for tests.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Code,nq}")]
public sealed class ServiceIssue
{
    internal ServiceIssue(string code, string? text = null, string? location = null, string? severity = null)
    {
        Code = code;
        Text = text;
        Location = location;
        Severity = severity;
    }

    /// <summary>Gets the code, in the words of the service's own standard; <c>warning</c> for a Warning
    /// header.</summary>
    public string Code { get; }

    /// <summary>Gets the explanation. It might contain patient data, so don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Text { get; }

    /// <summary>Gets the subject of the issue, such as an identifier or a path. It might identify a patient.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Location { get; }

    /// <summary>Gets the severity, in the words of FHIR (<c>fatal</c>, <c>error</c>, <c>warning</c> or
    /// <c>information</c>); null where the service's standard has no such word.</summary>
    public string? Severity { get; }

    /// <summary>Returns only the code, which identifies nobody.</summary>
    /// <returns>The value of <see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
