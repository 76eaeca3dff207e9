namespace HealthData.Dicom;

/// <summary>The options of reading the change feed.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class ChangeFeedOptions
{
    private int? _pageSize;

    /// <summary>Gets or sets the time of the first changes to get; null (the default) for the start of the feed.
    /// Version 1 of the service has no time windows.</summary>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>Gets or sets the time at which the changes to get end; those of this very time are left out. Null (the
    /// default) for the end of the feed. Version 1 of the service has no time windows.</summary>
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>Gets or sets a value that indicates whether each change comes with the attributes of its instance. The
    /// default is false, which takes less time.</summary>
    public bool IncludeMetadata { get; set; }

    /// <summary>Gets or sets the number of changes per request, from 1 to 200; null for the most that the service
    /// allows. Version 1 of the service allows 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 200.</exception>
    public int? PageSize
    {
        get => _pageSize;
        set
        {
            if (value is < 1 or > ChangeWindow.MaxPageSize)
            {
                throw new ArgumentOutOfRangeException(nameof(value), "The page size must be from 1 to 200.");
            }

            _pageSize = value;
        }
    }
}
