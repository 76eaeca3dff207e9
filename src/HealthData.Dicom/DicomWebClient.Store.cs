namespace HealthData.Dicom;

/// <content>Storing: STOW-RS (PS3.18 10.5).</content>
public partial class DicomWebClient
{
    /// <summary>Stores one instance.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The outcome of the instance. A rejected instance is a result, not an exception.</returns>
    /// <exception cref="DicomFormatException">The content is not a DICOM file; nothing was sent.</exception>
    /// <exception cref="IOException">The source failed, or has another length than it had when it was given; the
    /// request was aborted and isn't retried.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service didn't report what happened to the
    /// instance.</exception>
    public virtual Task<Response<StoreResult>> StoreAsync(
        InstanceContent instance, StoreOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return new StoreRun(
            _service, Checked(options))
        { ThrowsForContent = true }.RunAsync([instance], cancellationToken);
    }

    /// <summary>Stores one instance from a stream, from its current position to its end.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The outcome of the instance. A rejected instance is a result, not an exception.</returns>
    /// <exception cref="DicomFormatException">The content is not a DICOM file; nothing was sent.</exception>
    /// <exception cref="IOException">The stream failed. The request was aborted and isn't retried.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service didn't report what happened to the
    /// instance.</exception>
    public virtual Task<Response<StoreResult>> StoreAsync(
        Stream stream, StoreOptions? options = null, CancellationToken cancellationToken = default) =>
        StoreAsync(InstanceContent.FromStream(stream), options, cancellationToken);

    /// <summary>Stores the files at paths, and all files of folders at paths.</summary>
    /// <param name="paths">The paths of files and folders: at least one.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The outcome of each file. Refused ones are a result, not an exception, and so are files that can't be
    /// read or are not DICOM.</returns>
    /// <exception cref="ArgumentException">There is no path, or a path isn't valid.</exception>
    /// <exception cref="IOException">A folder can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a folder is denied.</exception>
    /// <exception cref="HealthDataRequestFailedException">The entire first request failed.</exception>
    public virtual Task<Response<StoreResult>> StoreAsync(
        IEnumerable<string> paths, StoreOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return StoreAsync(InstanceContent.FromPaths(paths), options, cancellationToken);
    }

    /// <summary>Stores instances, in as many requests as it takes.</summary>
    /// <param name="instances">The instances: at least one, such as <see cref="InstanceContent.FromFolder"/>
    /// gives.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The outcome of each instance. Refused ones are a result, not an exception, and so are contents that
    /// can't be read or are not DICOM.</returns>
    /// <exception cref="HealthDataRequestFailedException">The entire first request failed.</exception>
    /// <remarks>What a server did not deal with, because it stopped at a bad part, took the request for too large or
    /// did not mention an instance, is sent again by halves or singly, until each instance has an outcome.</remarks>
    public virtual Task<Response<StoreResult>> StoreAsync(
        IEnumerable<InstanceContent> instances,
        StoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instances);
        var all = instances as IReadOnlyList<InstanceContent> ?? [.. instances];
        if (all.Count == 0 || all.Contains(null!))
        {
            throw new ArgumentException(
                "Pass at least one instance. Instances can't be null.", nameof(instances));
        }

        if (options is { SinglePart: true } && all.Count > 1)
        {
            throw new ArgumentException("Only one instance can be sent as a single part.", nameof(instances));
        }

        return new StoreRun(_service, Checked(options)).RunAsync(all, cancellationToken);
    }

    /// <summary>
    /// Stores a sequence of instances, taking each from the sequence when its turn comes, in as many requests as it
    /// takes.
    /// </summary>
    /// <param name="instances">The instances: at least one.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The outcome of each instance. Refused ones are a result, not an exception, and so are contents that
    /// can't be read or are not DICOM.</returns>
    /// <exception cref="HealthDataRequestFailedException">The entire first request failed.</exception>
    /// <remarks>
    /// <para>A request of a sequence is sent once: it is not retried after its first instance was read. Instances that
    /// can be read again are sent again where the server did not deal with them.</para>
    /// <para>What the sequence itself throws ends the call and is thrown as it is;
    /// <see cref="StoreOptions.OutcomeProgress"/> reports what was stored before.</para>
    /// </remarks>
    public virtual async Task<Response<StoreResult>> StoreAsync(
        IAsyncEnumerable<InstanceContent> instances,
        StoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instances);
        if (options is { SinglePart: true })
        {
            throw new ArgumentException("A sequence of instances can't be sent as a single part.", nameof(options));
        }

        var run = new StoreRun(_service, Checked(options));
        var enumerator = instances.GetAsyncEnumerator(cancellationToken);
        await using (enumerator.ConfigureAwait(false))
        {
            var result = await run.RunAsync(enumerator, cancellationToken).ConfigureAwait(false);
            return result.Value.Outcomes.Count > 0
                ? result
                : throw new ArgumentException("Pass at least one instance.", nameof(instances));
        }
    }

    private static StoreOptions Checked(StoreOptions? options)
    {
        if (options?.StudyInstanceUid is { } study)
        {
            UidGuard.Check(study, nameof(options));
        }

        return options ?? new StoreOptions();
    }
}
