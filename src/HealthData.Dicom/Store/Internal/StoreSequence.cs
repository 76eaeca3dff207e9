using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

/// <summary>
/// Contents of an asynchronous sequence in groups, each for a request: a content is taken when its turn comes, since it
/// may be gone when the next is asked for.
/// </summary>
internal sealed class StoreSequence(
    IAsyncEnumerator<InstanceContent> contents,
    Func<InstanceContent?, CancellationToken, ValueTask<StoreItem?>> add,
    Func<int, long, StoreItem, bool> fits)
{
    private StoreItem? _next;
    private bool _hasEnded;

    /// <summary>Gets the contents that were taken for the current request.</summary>
    public List<StoreItem> Group { get; private set; } = [];

    /// <summary>Begins the next group; false if there are no more contents.</summary>
    public async ValueTask<bool> BeginGroupAsync(CancellationToken cancellationToken)
    {
        Group = [];
        await MoveNextAsync(cancellationToken).ConfigureAwait(false);
        return _next is not null;
    }

    public async IAsyncEnumerable<MultipartPartSource> ReadGroupAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = 0L;
        while (_next is { } item && fits(Group.Count, bytes, item))
        {
            Group.Add(item);
            bytes += item.RequestBytes;
            _next = null;
            yield return item.Content.Part;
            await MoveNextAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    // Passes over what is not to be sent.
    private async ValueTask MoveNextAsync(CancellationToken cancellationToken)
    {
        while (_next is null && !_hasEnded)
        {
            _hasEnded = !await contents.MoveNextAsync().ConfigureAwait(false);
            _next = _hasEnded ? null : await add(contents.Current, cancellationToken).ConfigureAwait(false);
        }
    }
}
