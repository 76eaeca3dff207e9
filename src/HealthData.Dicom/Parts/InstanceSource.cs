using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

/// <summary>
/// Takes the parts of an answer for instances, and looks at each: at its start before it is handed out, at the rest as
/// it goes by.
/// </summary>
internal sealed class InstanceSource
{
    private readonly HashSet<ShortHash> _seen = [];
    private readonly ReadOnlySpanAction _feed;
    private readonly Func<bool, CancellationToken, ValueTask<Exception?>> _end;
    private readonly InstanceHead _head = new();
    private readonly InstanceItem _item;
    private readonly PartSequence _parts;
    private readonly InstanceScope _scope;
    private readonly bool _throwsAtEnd;

    public InstanceSource(PartSequence parts, InstanceScope scope, bool throwsAtEnd)
    {
        _parts = parts;
        _scope = scope;
        _throwsAtEnd = throwsAtEnd;
        _item = new InstanceItem(CheckReadBack);
        _feed = _item.Walker.Feed;
        _end = EndAsync;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<InstanceItem?> NextAsync(CancellationToken cancellationToken)
    {
        _item.Content?.Retire();
        if (await _parts.NextAsync(cancellationToken).ConfigureAwait(false) is not { } part)
        {
            return null;
        }

        var walker = _item.Walker;
        walker.Reset();
        var problem = part.Problem ?? part.FrameProblem() ?? TypeProblem(part);
        var length = 0;
        if (problem is null)
        {
            length = await PartContent.TryAsync(_head.ReadAsync(part.Content, walker, 0, cancellationToken))
                .ConfigureAwait(false);
            problem = length < 0 ? PartContent.Undecodable(part.Location) : null;
        }

        var content = new InspectedContent(part.Content, _head.First(Math.Max(0, length)), _feed, _end);
        _item.Begin(part, content, problem);
        _item.Problem ??= walker.HasIdentity ? Check(_item) : null;
        return _item;
    }

    private static ItemProblem? TypeProblem(RetrievedPart part) => MediaTypes.IsInstance(part.Type?.Type) ? null : new(
        ItemProblemCode.WrongType,
        "The media type of the part isn't that of an instance.",
        part.Location,
        "It might be an error message from the server.");

    private async ValueTask<Exception?> EndAsync(bool isDamaged, CancellationToken cancellationToken)
    {
        var item = _item;
        item.Walker.End();
        item.Problem ??= isDamaged
            ? PartContent.Undecodable(item.Part.Location)
            : item.Part.FrameProblem() ?? Check(item);
        if (item.Problem is null && _scope.Instance is not null)
        {
            item.Problem = await SecondAsync(cancellationToken).ConfigureAwait(false);
        }

        if (item.Problem is not null)
        {
            Uncount(item);
        }

        return _throwsAtEnd ? item.Problem?.ToException(_parts.Call) : null;
    }

    // One instance has one part.
    private async ValueTask<ItemProblem?> SecondAsync(CancellationToken cancellationToken) =>
        await _parts.NextAsync(cancellationToken).ConfigureAwait(false) is { } second
            ? new ItemProblem(
                ItemProblemCode.NotAskedFor,
                "You requested one instance, but the server returned more.",
                second.Location)
            : null;

    private ItemProblem? Check(InstanceItem item)
    {
        var walker = item.Walker;
        return walker.Fault switch
        {
            WalkerFault.None => CheckIdentity(item),
            WalkerFault.Empty => Problem(ItemProblemCode.Empty),
            WalkerFault.Truncated => Problem(ItemProblemCode.Truncated),
            _ => Problem(ItemProblemCode.Malformed),
        };

        ItemProblem Problem(string code) => new(
            code,
            $"The part {walker.FaultText}.",
            item.Part.Location,
            "Retrieve the instance again. If the problem remains, the instance is stored that way on the server.",
            item.SopInstanceUid);
    }

    private ItemProblem? CheckIdentity(InstanceItem item)
    {
        var uid = item.Walker.Instance;
        if (!UidGuard.IsPlausible(uid))
        {
            return new ItemProblem(
                ItemProblemCode.UnusableIdentifier,
                uid.IsEmpty
                    ? "The instance has no SOP Instance UID."
                    : "The SOP Instance UID of the instance isn't valid and can't be used as a file name.",
                item.Part.Location,
                identifier: item.SopInstanceUid);
        }

        // Of a deflated data set the file meta information names the instance alone.
        var scope = item.Walker.IsOpaque ? new InstanceScope(null, null, _scope.Instance) : _scope;
        if (!scope.Has(item.Walker.StudyInstanceUid, item.Walker.SeriesInstanceUid, uid))
        {
            return NotAskedFor(item, item.SopInstanceUid);
        }

        item.IsCounted = item.IsCounted || _seen.Add(ShortHash.Of(uid));
        return item.IsCounted ? null : Duplicate(item, item.SopInstanceUid);
    }

    // What a deflated data set says of itself, once it was inflated.
    private ItemProblem? CheckReadBack(InstanceItem item, InstanceScope identity)
    {
        Uncount(item);
        if (!_scope.Has(identity.Study, identity.Series, identity.Instance))
        {
            return NotAskedFor(item, identity.Instance);
        }

        return identity.Instance is not { } uid || _seen.Add(ShortHash.Of(uid)) ? null : Duplicate(item, uid);
    }

    // A whole instance may follow one that can't be used.
    private void Uncount(InstanceItem item)
    {
        if (item.IsCounted)
        {
            _seen.Remove(ShortHash.Of(item.Walker.Instance));
            item.IsCounted = false;
        }
    }

    private static ItemProblem NotAskedFor(InstanceItem item, string? uid) => new(
        ItemProblemCode.NotAskedFor,
        "The instance isn't part of what you requested.",
        item.Part.Location,
        "Check the server. It might mix up instances or change their UIDs.",
        uid);

    private static ItemProblem Duplicate(InstanceItem item, string? uid) => new(
        ItemProblemCode.Duplicate,
        "The same response already had an instance with this SOP Instance UID.",
        item.Part.Location,
        identifier: uid);
}
