namespace HealthData.Testing;

/// <summary>What a <see cref="FakeQueryTag"/> tells about.</summary>
public enum FakeQueryTagLevel
{
    /// <summary>The study: it can be searched by wherever attributes of studies can.</summary>
    Study,

    /// <summary>The series: it can be searched by when searching for series or instances.</summary>
    Series,

    /// <summary>The instance: it can be searched by when searching for instances.</summary>
    Instance,
}
