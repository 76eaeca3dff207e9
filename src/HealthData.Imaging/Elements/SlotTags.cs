using System.Buffers.Text;

namespace HealthData.Imaging;

/// <summary>Finds the slot of a tag.</summary>
internal static class SlotTags
{
    public const int Count = (int)Slot.Laterality + 1;

    private const int None = -1;
    private const int TagLength = 8;

    /// <summary>Gives the slot of an attribute's name in DICOM JSON; -1 for one that isn't read.</summary>
    public static int Find(ReadOnlySpan<byte> name) =>
        name.Length == TagLength && name[0] == '0' && name[1] == '0'
        && Utf8Parser.TryParse(name, out uint tag, out var length, 'X') && length == TagLength
            ? (int)Find(tag)
            : None;

    private static Slot Find(uint tag) => tag switch
    {
        (uint)Keyword.SOPClassUID => Slot.SopClass,
        (uint)Keyword.SOPInstanceUID => Slot.SopInstance,
        (uint)Keyword.InstanceNumber => Slot.InstanceNumber,
        (uint)Keyword.StudyInstanceUID => Slot.StudyInstance,
        (uint)Keyword.SeriesInstanceUID => Slot.SeriesInstance,
        (uint)Keyword.StudyDate => Slot.StudyDate,
        (uint)Keyword.StudyTime => Slot.StudyTime,
        (uint)Keyword.TimezoneOffsetFromUTC => Slot.Zone,
        (uint)Keyword.AccessionNumber => Slot.Accession,
        (uint)Keyword.StudyDescription => Slot.StudyDescription,
        (uint)Keyword.ProcedureCodeSequence => Slot.ProcedureCodes,
        (uint)Keyword.PatientName => Slot.PatientName,
        (uint)Keyword.PatientID => Slot.PatientId,
        (uint)Keyword.IssuerOfPatientID => Slot.Issuer,
        (uint)Keyword.IssuerOfPatientIDQualifiersSequence => Slot.IssuerQualifiers,
        (uint)Keyword.PatientBirthDate => Slot.BirthDate,
        (uint)Keyword.PatientSex => Slot.Sex,
        (uint)Keyword.SeriesDate => Slot.SeriesDate,
        (uint)Keyword.SeriesTime => Slot.SeriesTime,
        (uint)Keyword.Modality => Slot.Modality,
        (uint)Keyword.SeriesDescription => Slot.SeriesDescription,
        (uint)Keyword.BodyPartExamined => Slot.BodyPart,
        (uint)Keyword.SeriesNumber => Slot.SeriesNumber,
        (uint)Keyword.Laterality => Slot.Laterality,
        _ => (Slot)None,
    };
}
