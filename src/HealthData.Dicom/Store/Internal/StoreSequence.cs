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

    /// <summary>Gets what the sequence itself threw, if it did.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Begins the next group with its first content; false if there are no more.</summary>
    public async ValueTask<bool> BeginGroupAsync(CancellationToken cancellationToken)
    {
        await MoveNextAsync(cancellationToken).ConfigureAwait(false);
        Group = _next is { } first ? [first] : [];
        _next = null;
        return Group.Count > 0;
    }

    public async IAsyncEnumerable<MultipartPartSource> ReadGroupAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = Group[0].RequestBytes;
        yield return Group[0].Content.Part;
        await MoveNextAsync(cancellationToken).ConfigureAwait(false);
        while (_next is { } item && fits(Group.Count, bytes, item))
        {
            _next = null;
            Group.Add(item);
            bytes += item.RequestBytes;
            yield return item.Content.Part;
            await MoveNextAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    // Passes over what is not to be sent.
    private async ValueTask MoveNextAsync(CancellationToken cancellationToken)
    {
        while (_next is null && !_hasEnded)
        {
            try
            {
                _hasEnded = !await contents.MoveNextAsync().ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                Failure = exception;
                throw;
            }

            _next = _hasEnded ? null : await add(contents.Current, cancellationToken).ConfigureAwait(false);
        }
    }
}
