namespace HealthData.Dicom;

/// <summary>A workitem of a worklist (unified procedure step, PS3.4 CC). A property is null if the response has no such
/// value.</summary>
/// <remarks><see cref="Attributes"/> has everything that the service returned, and returns a date or number that isn't
/// valid as text. The transaction UID is never returned.</remarks>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Workitem
{
    internal Workitem(AttributeSet attributes) => Attributes = attributes;

    /// <summary>Gets all attributes of the response.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public AttributeSet Attributes { get; }

    /// <summary>Gets the workitem's UID (SOP Instance UID, 0008,0018).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? WorkitemUid => Attributes.GetString(Keyword.SOPInstanceUID);

    /// <summary>Gets the state (Procedure Step State, 0074,1000).</summary>
    public WorkitemState State => WorkitemRequest.State(Attributes.GetString(Keyword.ProcedureStepState));

    /// <summary>Gets the Procedure Step Label (0074,1204).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ProcedureStepLabel => Attributes.GetString(Keyword.ProcedureStepLabel);

    /// <summary>Gets the Worklist Label (0074,1202).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? WorklistLabel => Attributes.GetString(Keyword.WorklistLabel);

    /// <summary>Gets the Scheduled Procedure Step Priority (0074,1200), such as <c>HIGH</c>.</summary>
    public string? Priority => Attributes.GetString(Keyword.ScheduledProcedureStepPriority);

    /// <summary>Gets the Scheduled Procedure Step Start DateTime (0040,4005). A time without an offset counts as UTC.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public DateTimeOffset? ScheduledStart => Attributes.GetDateTime(Keyword.ScheduledProcedureStepStartDateTime);

    /// <summary>Gets the Patient's Name (0010,0010).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public PersonName? PatientName => Attributes.GetPersonName(Keyword.PatientName);

    /// <summary>Gets the Patient ID (0010,0020).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? PatientId => Attributes.GetString(Keyword.PatientID);

    /// <summary>Gets the Study Instance UID (0020,000D).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? StudyInstanceUid => Attributes.GetString(Keyword.StudyInstanceUID);

    /// <summary>Returns a description without anything about the patient.</summary>
    /// <returns>The type's name and the number of attributes.</returns>
    public override string ToString() => $"{nameof(Workitem)} ({Attributes})";
}
