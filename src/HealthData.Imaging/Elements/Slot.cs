namespace HealthData.Imaging;

/// <summary>The attributes that the mapping reads.</summary>
internal enum Slot
{
    SopClass,
    SopInstance,
    InstanceNumber,
    StudyInstance,
    SeriesInstance,
    StudyDate,
    StudyTime,
    Zone,
    Accession,
    StudyDescription,
    ProcedureCodes,
    PatientName,
    PatientId,
    Issuer,
    IssuerQualifiers,
    BirthDate,
    Sex,
    SeriesDate,
    SeriesTime,
    Modality,
    SeriesDescription,
    BodyPart,
    SeriesNumber,
    Laterality,
}
