using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>The attributes of workitems that can be searched by, and those that a search returns.</summary>
internal static class WorkitemFields
{
    /// <summary>What can be searched by: an attribute, or one of the items of a sequence.</summary>
    public static readonly (AttributeTag? Sequence, SearchTag Tag)[] Searchable =
    [
        (null, Tag(Keyword.PatientName, ValueRepresentation.PN)),
        (null, Tag(Keyword.PatientID, ValueRepresentation.LO)),
        (null, Tag(Keyword.ScheduledProcedureStepStartDateTime, ValueRepresentation.DT)),
        (null, Tag(Keyword.ProcedureStepState, ValueRepresentation.CS)),
        (null, Tag(Keyword.StudyInstanceUID, ValueRepresentation.UI)),
        (Keyword.ReferencedRequestSequence, Tag(Keyword.AccessionNumber, ValueRepresentation.SH)),
        (Keyword.ReferencedRequestSequence, Tag(Keyword.RequestedProcedureID, ValueRepresentation.SH)),
        (Keyword.ScheduledStationNameCodeSequence, Tag(Keyword.CodeValue, ValueRepresentation.SH)),
        (Keyword.ScheduledStationClassCodeSequence, Tag(Keyword.CodeValue, ValueRepresentation.SH)),
        (Keyword.ScheduledStationGeographicLocationCodeSequence, Tag(Keyword.CodeValue, ValueRepresentation.SH)),
    ];

    /// <summary>What a search always returns.</summary>
    public static readonly AttributeTag[] Returned =
    [
        Keyword.SOPClassUID,
        Keyword.SOPInstanceUID,
        Keyword.PatientName,
        Keyword.PatientID,
        Keyword.PatientBirthDate,
        Keyword.PatientSex,
        Keyword.StudyInstanceUID,
        Keyword.ReferencedRequestSequence,
        Keyword.ScheduledProcedureStepStartDateTime,
        Keyword.ScheduledProcedureStepPriority,
        Keyword.ScheduledStationNameCodeSequence,
        Keyword.ScheduledStationClassCodeSequence,
        Keyword.ScheduledStationGeographicLocationCodeSequence,
        Keyword.ProcedureStepState,
        Keyword.ProcedureStepLabel,
        Keyword.WorklistLabel,
        Keyword.InputReadinessState,
    ];

    private static SearchTag Tag(AttributeTag tag, ValueRepresentation representation) =>
        new(tag, representation, FakeQueryTagLevel.Instance);
}
