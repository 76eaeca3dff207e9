namespace HealthData.Imaging;

/// <summary>A summary of the metadata of a study, ready to be projected.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StudySummary
{
    internal StudySummary(StudyFacts facts, ImagingProjectorOptions options)
    {
        Facts = facts;
        Options = options;
        ImagingStudyId = ResourceIds.Of("ImagingStudy", options.Partition ?? string.Empty, facts.Uid);
        OwnPatientId = facts.Patient.Key?.ResourceId;
    }

    /// <summary>Gets the Study Instance UID.</summary>
    public string StudyInstanceUid => Facts.Uid;

    /// <summary>Gets the number of instances, without those that were left out.</summary>
    public int InstanceCount => Facts.Instances.Count;

    /// <summary>Gets the id of the ImagingStudy.</summary>
    public string ImagingStudyId { get; }

    /// <summary>Gets the id of the Patient of ours; null if the study names no patient.</summary>
    public string? OwnPatientId { get; }

    /// <summary>Gets the system of the patient's identifier; null if there is none.</summary>
    public string? PatientSystem => Facts.Patient.Key?.System;

    /// <summary>Gets the patient's identifier; null if the study names no patient.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? PatientId => Facts.Patient.Key?.Id;

    /// <summary>Gets a value that indicates whether other Patients with the same identifier are to be searched
    /// for.</summary>
    public bool NeedsPatientSearch => Options.MatchPatients && PatientSystem is not null && !Facts.IsRejected;

    internal StudyFacts Facts { get; }

    internal ImagingProjectorOptions Options { get; }

    /// <summary>Returns a description without identifiers.</summary>
    /// <returns>The type's name and the number of instances.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{nameof(StudySummary)} ({InstanceCount} instances)");
}
