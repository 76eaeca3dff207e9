using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>An attribute that can be searched by.</summary>
internal sealed record SearchTag(AttributeTag Tag, ValueRepresentation Representation, FakeQueryTagLevel Level)
{
    public static readonly SearchTag ModalitiesInStudy =
        new(Keyword.ModalitiesInStudy, ValueRepresentation.CS, FakeQueryTagLevel.Study);

    public static readonly SearchTag Modality = new(Keyword.Modality, ValueRepresentation.CS, FakeQueryTagLevel.Series);

    public static readonly SearchTag StudyInstanceUid =
        new(Keyword.StudyInstanceUID, ValueRepresentation.UI, FakeQueryTagLevel.Study);

    public static readonly SearchTag SeriesInstanceUid =
        new(Keyword.SeriesInstanceUID, ValueRepresentation.UI, FakeQueryTagLevel.Series);

    /// <summary>The attributes that the service always indexes.</summary>
    public static readonly SearchTag[] Core =
    [
        StudyInstanceUid,
        new(Keyword.StudyDate, ValueRepresentation.DA, FakeQueryTagLevel.Study),
        new(Keyword.StudyDescription, ValueRepresentation.LO, FakeQueryTagLevel.Study),
        new(Keyword.AccessionNumber, ValueRepresentation.SH, FakeQueryTagLevel.Study),
        new(Keyword.ReferringPhysicianName, ValueRepresentation.PN, FakeQueryTagLevel.Study),
        new(Keyword.PatientName, ValueRepresentation.PN, FakeQueryTagLevel.Study),
        new(Keyword.PatientID, ValueRepresentation.LO, FakeQueryTagLevel.Study),
        new(Keyword.PatientBirthDate, ValueRepresentation.DA, FakeQueryTagLevel.Study),
        ModalitiesInStudy,
        SeriesInstanceUid,
        Modality,
        new(Keyword.PerformedProcedureStepStartDate, ValueRepresentation.DA, FakeQueryTagLevel.Series),
        new(Keyword.ManufacturerModelName, ValueRepresentation.LO, FakeQueryTagLevel.Series),
        new(Keyword.SOPInstanceUID, ValueRepresentation.UI, FakeQueryTagLevel.Instance),
    ];

    public FakeQueryTag? Extended { get; private init; }

    public static SearchTag Of(FakeQueryTag tag) => new(tag.Tag, tag.ValueRepresentation, tag.Level) { Extended = tag };
}
