using System.Runtime.CompilerServices;

namespace HealthData.Dicom.FoDicom;

/// <summary>Extensions that return what <see cref="DicomWebClient"/> found as data sets of fo-dicom.</summary>
public static class FoDicomResultExtensions
{
    /// <summary>Converts a study that a search found.</summary>
    /// <param name="study">The study.</param>
    /// <returns>The attributes of the response.</returns>
    /// <exception cref="DicomFormatException">A value isn't valid for its value representation.</exception>
    public static DicomDataset ToDicomDataset(this StudyResult study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Attributes.ToDicomDataset();
    }

    /// <summary>Converts a series that a search found.</summary>
    /// <param name="series">The series.</param>
    /// <returns>The attributes of the response.</returns>
    /// <exception cref="DicomFormatException">A value isn't valid for its value representation.</exception>
    public static DicomDataset ToDicomDataset(this SeriesResult series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.Attributes.ToDicomDataset();
    }

    /// <summary>Converts an instance that a search found.</summary>
    /// <param name="instance">The instance.</param>
    /// <returns>The attributes of the response.</returns>
    /// <exception cref="DicomFormatException">A value isn't valid for its value representation.</exception>
    public static DicomDataset ToDicomDataset(this InstanceResult instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return instance.Attributes.ToDicomDataset();
    }

    /// <summary>Converts a workitem.</summary>
    /// <param name="workitem">The workitem.</param>
    /// <returns>The attributes of the response.</returns>
    /// <exception cref="DicomFormatException">A value isn't valid for its value representation.</exception>
    public static DicomDataset ToDicomDataset(this Workitem workitem)
    {
        ArgumentNullException.ThrowIfNull(workitem);
        return workitem.Attributes.ToDicomDataset();
    }

    /// <summary>Converts the attributes of a changed instance.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The attributes that the instance has now; null if <see cref="ChangeFeedEntry.Metadata"/> is.</returns>
    /// <exception cref="DicomFormatException">A value isn't valid for its value representation.</exception>
    public static DicomDataset? ToDicomDataset(this ChangeFeedEntry change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Metadata?.ToDicomDataset();
    }

    /// <summary>Reads metadata as data sets, each as soon as it has arrived.</summary>
    /// <param name="metadata">The metadata; they are disposed of after the enumeration.</param>
    /// <param name="cancellationToken">Cancels the transfer.</param>
    /// <returns>The data sets, one for each instance.</returns>
    /// <exception cref="InvalidOperationException">The metadata were enumerated before.</exception>
    /// <exception cref="HealthDataRequestFailedException">The response is incomplete or malformed.</exception>
    /// <exception cref="DicomFormatException">A value isn't valid for its value representation.</exception>
    public static IAsyncEnumerable<DicomDataset> ToDicomDatasetsAsync(
        this RetrievedMetadata metadata, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return ConvertAsync(metadata, cancellationToken);
    }

    private static async IAsyncEnumerable<DicomDataset> ConvertAsync(
        RetrievedMetadata metadata, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var attributes in metadata.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return attributes.ToDicomDataset();
        }
    }
}
