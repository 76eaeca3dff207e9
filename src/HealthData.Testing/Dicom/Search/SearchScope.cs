namespace HealthData.Testing;

/// <summary>What a search path finds, and the levels whose attributes it searches by and returns.</summary>
internal sealed class SearchScope
{
    private readonly FakeQueryTagLevel _highest;

    private SearchScope(FakeQueryTagLevel highest, FakeQueryTagLevel level)
    {
        _highest = highest;
        Level = level;
    }

    /// <summary>What is found.</summary>
    public FakeQueryTagLevel Level { get; }

    public static SearchScope Of(DicomResource resource) => resource switch
    {
        DicomResource.Studies => new(FakeQueryTagLevel.Study, FakeQueryTagLevel.Study),
        DicomResource.AllSeries => new(FakeQueryTagLevel.Study, FakeQueryTagLevel.Series),
        DicomResource.AllInstances => new(FakeQueryTagLevel.Study, FakeQueryTagLevel.Instance),
        DicomResource.StudySeries => new(FakeQueryTagLevel.Series, FakeQueryTagLevel.Series),
        DicomResource.StudyInstances => new(FakeQueryTagLevel.Series, FakeQueryTagLevel.Instance),
        _ => new(FakeQueryTagLevel.Instance, FakeQueryTagLevel.Instance),
    };

    public bool Includes(FakeQueryTagLevel level) => level >= _highest && level <= Level;
}
