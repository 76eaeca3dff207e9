using System.Runtime.CompilerServices;

namespace HealthData.Dicom.FoDicom;

/// <summary>Extensions that store fo-dicom's objects. Options, progress, and outcomes are those of
/// <see cref="DicomWebClient"/>.</summary>
/// <remarks>fo-dicom writes each instance into memory when its turn comes, as its <c>Save</c> does: with file meta
/// information of its own, and without group lengths. Don't use an object elsewhere while it is being stored.</remarks>
public static class FoDicomStoreExtensions
{
    /// <summary>Makes a file a content to store.</summary>
    /// <param name="file">The file. It is written when the content is sent.</param>
    /// <returns>The content, which can be sent again. Its <see cref="InstanceContent.Source"/> is the path of the file,
    /// if it has one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static InstanceContent ToInstanceContent(this DicomFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return FileContent.Of(file);
    }

    /// <summary>Makes a data set a content to store.</summary>
    /// <param name="dataset">The data set, with a SOP Class UID and a SOP Instance UID. It is written when the content
    /// is sent, in its <see cref="DicomDataset.InternalTransferSyntax"/>.</param>
    /// <returns>The content, which can be sent again.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is null.</exception>
    public static InstanceContent ToInstanceContent(this DicomDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return FileContent.Of(dataset);
    }

    /// <summary>Stores one file.</summary>
    /// <param name="client">The client.</param>
    /// <param name="file">The file.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The outcome of the file. A rejected one is a result, not an exception.</returns>
    /// <exception cref="DicomFormatException">fo-dicom can't write the file; nothing was sent.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service didn't report what happened to the
    /// instance.</exception>
    public static Task<Response<StoreResult>> StoreAsync(
        this DicomWebClient client,
        DicomFile file,
        StoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.StoreAsync(file.ToInstanceContent(), options, cancellationToken);
    }

    /// <summary>Stores one data set.</summary>
    /// <param name="client">The client.</param>
    /// <param name="dataset">The data set, with a SOP Class UID and a SOP Instance UID.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The outcome of the data set. A rejected one is a result, not an exception.</returns>
    /// <exception cref="DicomFormatException">fo-dicom can't write the data set; nothing was sent.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service didn't report what happened to the
    /// instance.</exception>
    public static Task<Response<StoreResult>> StoreAsync(
        this DicomWebClient client,
        DicomDataset dataset,
        StoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.StoreAsync(dataset.ToInstanceContent(), options, cancellationToken);
    }

    /// <summary>Stores files, in as many requests as it takes.</summary>
    /// <param name="client">The client.</param>
    /// <param name="files">The files: at least one.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The outcome of each file. Rejected ones are a result, not an exception, and so are files that fo-dicom
    /// can't write.</returns>
    /// <exception cref="HealthDataRequestFailedException">The entire first request failed.</exception>
    /// <remarks>All files are kept until the call ends. To store more than fits into memory, pass an asynchronous
    /// sequence.</remarks>
    public static Task<Response<StoreResult>> StoreAsync(
        this DicomWebClient client,
        IEnumerable<DicomFile> files,
        StoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(files);
        return client.StoreAsync([.. files.Select(ToInstanceContent)], options, cancellationToken);
    }

    /// <summary>Stores data sets, in as many requests as it takes.</summary>
    /// <param name="client">The client.</param>
    /// <param name="datasets">The data sets: at least one.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The outcome of each data set. Rejected ones are a result, not an exception, and so are data sets that
    /// fo-dicom can't write.</returns>
    /// <exception cref="HealthDataRequestFailedException">The entire first request failed.</exception>
    public static Task<Response<StoreResult>> StoreAsync(
        this DicomWebClient client,
        IEnumerable<DicomDataset> datasets,
        StoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(datasets);
        return client.StoreAsync([.. datasets.Select(ToInstanceContent)], options, cancellationToken);
    }

    /// <summary>Stores a sequence of files, taking each from the sequence when its turn comes, in as many requests as
    /// it takes.</summary>
    /// <param name="client">The client.</param>
    /// <param name="files">The files: at least one.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The outcome of each file. Rejected ones are a result, not an exception, and so are files that fo-dicom
    /// can't write.</returns>
    /// <exception cref="HealthDataRequestFailedException">The entire first request failed.</exception>
    /// <remarks>A file whose large values are in memory is let go when it has been sent, and can't be sent again. One
    /// that was opened from disk leaves them there, and is sent again where the server did not deal with
    /// it.</remarks>
    public static Task<Response<StoreResult>> StoreAsync(
        this DicomWebClient client,
        IAsyncEnumerable<DicomFile> files,
        StoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(files);
        return client.StoreAsync(
            Contents(files, FileContent.OfSequence, cancellationToken), options, cancellationToken);
    }

    /// <summary>Stores a sequence of data sets, taking each from the sequence when its turn comes, in as many requests
    /// as it takes.</summary>
    /// <param name="client">The client.</param>
    /// <param name="datasets">The data sets: at least one.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The outcome of each data set. Rejected ones are a result, not an exception, and so are data sets that
    /// fo-dicom can't write.</returns>
    /// <exception cref="HealthDataRequestFailedException">The entire first request failed.</exception>
    /// <remarks>A data set whose large values are in memory is let go when it has been sent, and can't be sent
    /// again.</remarks>
    public static Task<Response<StoreResult>> StoreAsync(
        this DicomWebClient client,
        IAsyncEnumerable<DicomDataset> datasets,
        StoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(datasets);
        return client.StoreAsync(
            Contents(datasets, FileContent.OfSequence, cancellationToken), options, cancellationToken);
    }

    private static async IAsyncEnumerable<InstanceContent> Contents<T>(
        IAsyncEnumerable<T> items,
        Func<T, InstanceContent> convert,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return convert(item ?? throw new ArgumentException("An instance can't be null.", nameof(items)));
        }
    }
}
