namespace HealthData.Tool.Dicom;

/// <summary><c>search studies</c>.</summary>
internal sealed class SearchStudiesCommand(DicomConnection connection) : SearchVerb<StudyQuery, StudyResult>(
    connection,
    "studies",
    "Searches for studies.",
    [
        SearchKeys.Text<StudyQuery>("--study", "UID", "The study UID.",
            (query, value) => query.StudyInstanceUid = value),
        .. SearchKeys.OfStudies<StudyQuery>(),
    ],
    [
        Keyword.StudyInstanceUID,
        Keyword.StudyDate,
        Keyword.PatientID,
        Keyword.PatientName,
        Keyword.AccessionNumber,
        Keyword.StudyDescription,
    ])
{
    protected override AsyncPageable<StudyResult> Search(
        DicomWebClient client, ParseResult input, StudyQuery query, CancellationToken cancellationToken) =>
        client.SearchStudiesAsync(query, cancellationToken);

    protected override AttributeSet AttributesOf(StudyResult result) => result.Attributes;
}
