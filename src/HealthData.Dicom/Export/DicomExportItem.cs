namespace HealthData.Dicom;

/// <summary>A study, a series, or an instance to export.</summary>
/// <param name="StudyInstanceUid">The Study Instance UID.</param>
/// <param name="SeriesInstanceUid">The Series Instance UID; null for all series of the study.</param>
/// <param name="SopInstanceUid">The SOP Instance UID; null for all instances of the series.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DicomExportItem(
    string StudyInstanceUid, string? SeriesInstanceUid = null, string? SopInstanceUid = null)
{
    /// <summary>Reads the UIDs of a study, a series, and an instance, with slashes between them.</summary>
    /// <param name="path">The UIDs, such as <c>1.2.3</c> or <c>1.2.3/4.5/6.7</c>.</param>
    /// <exception cref="ArgumentException">There are no UIDs, or more than three.</exception>
    public static implicit operator DicomExportItem(string path) => FromString(path);

    /// <summary>Reads the UIDs of a study, a series, and an instance, with slashes between them.</summary>
    /// <param name="path">The UIDs, such as <c>1.2.3</c> or <c>1.2.3/4.5/6.7</c>.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">There are no UIDs, or more than three.</exception>
    public static DicomExportItem FromString(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Find(path) ?? throw new ArgumentException(
            "Specify the UID of a study, optionally followed by those of a series and an instance, with slashes.",
            nameof(path));
    }

    /// <summary>Gets a value that indicates whether all UIDs are such as the service accepts.</summary>
    internal bool IsValid => UidGuard.IsValid(StudyInstanceUid)
        && (SeriesInstanceUid is null || UidGuard.IsValid(SeriesInstanceUid))
        && (SopInstanceUid is null || UidGuard.IsValid(SopInstanceUid));

    /// <summary>Returns a description without identifiers.</summary>
    /// <returns>The type's name and what the item is.</returns>
    public override string ToString()
    {
        var kind = SopInstanceUid is not null ? "instance" : SeriesInstanceUid is not null ? "series" : "study";
        return $"{nameof(DicomExportItem)} ({kind})";
    }

    /// <summary>Takes a path apart; null where it is none.</summary>
    internal static DicomExportItem? Find(string? path) => path?.Split('/') switch
    {
        [{ Length: > 0 } study] => new(study),
        [{ Length: > 0 } study, { Length: > 0 } series] => new(study, series),
        [{ Length: > 0 } study, { Length: > 0 } series, { Length: > 0 } instance] => new(study, series, instance),
        _ => null,
    };

    /// <summary>The UIDs with slashes between them, checked.</summary>
    internal string ToPath(string parameter)
    {
        var study = UidGuard.Check(StudyInstanceUid, parameter);
        if (SeriesInstanceUid is null)
        {
            return SopInstanceUid is null ? study : throw new ArgumentException(
                "To export an instance, also specify its series.", parameter);
        }

        var series = $"{study}/{UidGuard.Check(SeriesInstanceUid, parameter)}";
        return SopInstanceUid is null ? series : $"{series}/{UidGuard.Check(SopInstanceUid, parameter)}";
    }
}
