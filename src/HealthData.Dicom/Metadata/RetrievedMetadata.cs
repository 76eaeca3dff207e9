using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

/// <summary>
/// The attributes of instances, without bulk data, that are being retrieved. Each data set is available as soon as it
/// has arrived.
/// </summary>
/// <remarks>Enumerate it once, and then dispose it. <c>await foreach</c> also disposes it.</remarks>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
[DebuggerDisplay("IsUnchanged = {IsUnchanged}")]
public sealed class RetrievedMetadata : IAsyncEnumerable<AttributeSet>, IDisposable, IAsyncDisposable
{
    private readonly MetadataBody _body;

    internal RetrievedMetadata(
        MetadataBody body,
        bool isUnchanged,
        ETag? etag,
        bool isPartial = false,
        IReadOnlyList<ServiceIssue>? issues = null,
        IReadOnlyList<ItemProblem>? problems = null)
    {
        IsPartial = isPartial;
        Issues = issues ?? [];
        Problems = problems ?? [];
        _body = body;
        IsUnchanged = isUnchanged;
        ETag = etag;
    }

    /// <summary>Gets a value that indicates whether the service left out some data sets (status 206).</summary>
    public bool IsPartial { get; }

    /// <summary>Gets what the service reported in Warning headers. It might contain patient data, so don't log
    /// it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ServiceIssue> Issues { get; }

    /// <summary>Gets the data sets so far that can't be read, if <see cref="MetadataOptions.OnProblem"/> is
    /// <see cref="ProblemPolicy.Continue"/>. The list grows while the data sets are read.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ItemProblem> Problems { get; }

    /// <summary>Gets a value that indicates whether nothing has changed since
    /// <see cref="MetadataOptions.IfNoneMatch"/>.</summary>
    public bool IsUnchanged { get; }

    /// <summary>
    /// Gets the version of what was retrieved, for <see cref="MetadataOptions.IfNoneMatch"/>; null when the server has
    /// none. The Azure DICOM service writes it without quotes, and so is it sent back.
    /// </summary>
    public ETag? ETag { get; }

    /// <summary>Reads the data sets, one for each instance.</summary>
    /// <param name="cancellationToken">Cancels the transfer.</param>
    /// <returns>The data sets; none when nothing has changed.</returns>
    /// <exception cref="InvalidOperationException">They were enumerated before.</exception>
    /// <exception cref="HealthDataRequestFailedException">The response is incomplete or malformed.</exception>
    public async IAsyncEnumerator<AttributeSet> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var sets = _body.ReadAsync(cancellationToken);
        await using (_body.ConfigureAwait(false))
        {
            await foreach (var set in sets.ConfigureAwait(false))
            {
                yield return set;
            }
        }
    }

    /// <summary>Frees the connection and discards what wasn't read.</summary>
    public void Dispose() => _body.Dispose();

    /// <summary>Frees the connection and discards what wasn't read.</summary>
    /// <returns>A task that ends with it.</returns>
    public ValueTask DisposeAsync() => _body.DisposeAsync();
}
