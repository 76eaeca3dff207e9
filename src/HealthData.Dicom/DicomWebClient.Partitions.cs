namespace HealthData.Dicom;

/// <content>Data partitions: an extension of the Azure DICOM service.</content>
public partial class DicomWebClient
{
    /// <summary>Gets the data partitions of the service. Storing creates them; to use one, set
    /// <see cref="DicomWebClientOptions.Partition"/>.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The partitions, as you enumerate them.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (400 when it has no data
    /// partitions), or couldn't be reached; thrown while enumerating.</exception>
    public virtual AsyncPageable<DicomPartition> GetPartitionsAsync(CancellationToken cancellationToken = default) =>
        new LazyAsyncPageable<DicomPartition>(PartitionList.Of(_service).FetchAsync, cancellationToken);

    /// <inheritdoc cref="GetPartitionsAsync"/>
    public virtual Pageable<DicomPartition> GetPartitions(CancellationToken cancellationToken = default) =>
        new LazyPageable<DicomPartition>(PartitionList.Of(_service).Fetch, cancellationToken);
}
