namespace HealthData.Dicom;

/// <summary>A query for studies.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class StudyQuery : SearchQuery
{
    private protected override SearchLevel Level => SearchLevel.Study;
}
