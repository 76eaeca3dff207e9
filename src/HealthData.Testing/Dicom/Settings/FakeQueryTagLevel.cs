namespace HealthData.Testing;

/// <summary>The levels of a <see cref="FakeQueryTag"/>.</summary>
public enum FakeQueryTagLevel
{
    /// <summary>The study: a search for studies, series or instances can use the tag.</summary>
    Study,

    /// <summary>The series: a search for series or instances can use the tag.</summary>
    Series,

    /// <summary>The instance: a search for instances can use the tag.</summary>
    Instance,
}
