namespace HealthData.Imaging;

/// <summary>Something that has studies with changes that aren't acknowledged.</summary>
internal interface IDirtySource
{
    /// <summary>Gets the number of such studies.</summary>
    int Count { get; }

    /// <summary>Gets the age of the oldest such change; null if there is none.</summary>
    TimeSpan? Age { get; }
}
