using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

/// <content>Storing: STOW-RS (PS3.18 10.5).</content>
public partial class DicomWebClient
{
    /// <summary>Stores one instance.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="options">How to store it; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What became of the instance. A refused one is a result, not an exception.</returns>
    /// <exception cref="DicomFormatException">The content is not a DICOM file; nothing was sent.</exception>
    /// <exception cref="IOException">A source failed, or has another length than it had when it was given; the request
    /// was broken off and is not tried again.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service did not say what became of the
    /// instance.</exception>
    public virtual Task<Response<StoreResult>> StoreAsync(
        InstanceContent instance, StoreOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return StoreAsync([instance], options, cancellationToken);
    }

    /// <summary>Stores instances in one request.</summary>
    /// <param name="instances">The instances: at least one. All are looked at before anything is sent.</param>
    /// <param name="options">How to store them; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What became of each instance. Refused ones are a result, not an exception.</returns>
    /// <exception cref="DicomFormatException">A content is not a DICOM file; nothing was sent.</exception>
    /// <exception cref="IOException">A source failed, or has another length than it had when it was given; the request
    /// was broken off and is not tried again.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service did not say what became of the
    /// instances.</exception>
    public virtual async Task<Response<StoreResult>> StoreAsync(
        IEnumerable<InstanceContent> instances, StoreOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instances);
        InstanceContent[] all = [.. instances];
        if (all.Length == 0 || Array.IndexOf(all, null) >= 0)
        {
            throw new ArgumentException("There must be at least one instance, and none may be null.", nameof(instances));
        }

        foreach (var instance in all)
        {
            await instance.CheckAsync(cancellationToken).ConfigureAwait(false);
        }

        using var request = new StoreRequest(_service, options ?? new StoreOptions(), cancellationToken);
        return await request.SendAsync(all).ConfigureAwait(false);
    }

    /// <summary>
    /// Stores a sequence of instances in one request, taking each from the sequence when its turn comes.
    /// </summary>
    /// <param name="instances">The instances: at least one. The first is looked at before anything is sent.</param>
    /// <param name="options">How to store them; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What became of each instance. Refused ones are a result, not an exception.</returns>
    /// <exception cref="DicomFormatException">A content is not a DICOM file; the request was broken off before it.
    /// The service has not answered, and may have stored instances before it.</exception>
    /// <exception cref="IOException">A source failed, or has another length than it had when it was given; the request
    /// was broken off and is not tried again.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service did not say what became of the
    /// instances.</exception>
    /// <remarks>A sequence is sent once: it is not retried after the first instance was read.</remarks>
    public virtual async Task<Response<StoreResult>> StoreAsync(
        IAsyncEnumerable<InstanceContent> instances,
        StoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instances);
        if (options is { SinglePart: true })
        {
            throw new ArgumentException("A sequence of instances cannot be sent as a single part.", nameof(options));
        }

        using var request = new StoreRequest(_service, options ?? new StoreOptions(), cancellationToken);
        var enumerator = instances.GetAsyncEnumerator(cancellationToken);
        await using (enumerator.ConfigureAwait(false))
        {
            if (!await enumerator.MoveNextAsync().ConfigureAwait(false))
            {
                throw new ArgumentException("There must be at least one instance.", nameof(instances));
            }

            await CheckAsync(enumerator, cancellationToken).ConfigureAwait(false);
            return await request.SendAsync(CheckedAsync(enumerator, cancellationToken)).ConfigureAwait(false);
        }
    }

    private static ValueTask CheckAsync(
        IAsyncEnumerator<InstanceContent?> instances, CancellationToken cancellationToken) =>
        instances.Current is { } instance
            ? instance.CheckAsync(cancellationToken)
            : throw new ArgumentException("No instance of the sequence may be null.", nameof(instances));

    private static async IAsyncEnumerable<MultipartPartSource> CheckedAsync(
        IAsyncEnumerator<InstanceContent> instances, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return instances.Current.Source;
        while (await instances.MoveNextAsync().ConfigureAwait(false))
        {
            await CheckAsync(instances, cancellationToken).ConfigureAwait(false);
            yield return instances.Current.Source;
        }
    }
}
