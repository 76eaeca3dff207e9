namespace HealthData.Dicom;

/// <summary>A data partition of the DICOM service, which holds studies apart from those of others.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{Name,nq}")]
public sealed class DicomPartition
{
    internal DicomPartition(string name, int? key, DateTimeOffset? createdOn)
    {
        Name = name;
        Key = key;
        CreatedOn = createdOn;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the service's number of the partition; null if it doesn't say.</summary>
    public int? Key { get; }

    /// <summary>Gets the time when the partition came into being; null if the service doesn't say.</summary>
    public DateTimeOffset? CreatedOn { get; }
}
