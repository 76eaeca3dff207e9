using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace HealthData.Dicom;

/// <summary>
/// Takes the parts of an answer for instances, and looks at each: at its start before it is handed out, at the rest as
/// it goes by.
/// </summary>
internal sealed class InstanceSource
{
    private const int FirstLook = 4 * 1024;
    private const int LongestLook = 256 * 1024;

    private readonly HashSet<UInt128> _seen = [];
    private readonly InstanceWalker _walker = new();
    private readonly ReadOnlySpanAction _feed;
    private readonly Func<CancellationToken, ValueTask<Exception?>> _end;
    private byte[] _head = new byte[FirstLook];
    private readonly PartSequence _parts;
    private readonly InstanceScope _scope;
    private readonly bool _throwsAtEnd;
    private InstanceItem? _current;

    public InstanceSource(PartSequence parts, InstanceScope scope, bool throwsAtEnd)
    {
        _parts = parts;
        _scope = scope;
        _throwsAtEnd = throwsAtEnd;
        _feed = _walker.Feed;
        _end = EndAsync;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<InstanceItem?> NextAsync(CancellationToken cancellationToken)
    {
        _current?.Content.Retire();
        if (await _parts.NextAsync(cancellationToken).ConfigureAwait(false) is not { } part)
        {
            return _current = null;
        }

        _walker.Reset();
        var problem = part.Problem ?? part.FrameProblem() ?? TypeProblem(part);
        var length = 0;
        try
        {
            length = problem is null ? await LookAsync(part, cancellationToken).ConfigureAwait(false) : 0;
        }
        catch (Exception exception) when (PartContent.IsUndecodable(exception))
        {
            problem = PartContent.Undecodable(part.Location);
        }

        var item = new InstanceItem(
            part, new InspectedContent(part.Content, _head.AsMemory(0, length), _feed, _end, part), _walker);
        item.Problem = problem ?? (_walker.HasIdentity ? Check(item) : null);
        return _current = item;
    }

    private static ItemProblem? TypeProblem(RetrievedPart part) => MediaTypes.IsInstance(part.Type?.Type) ? null : new(
        ItemProblemCode.WrongType,
        "The part is of another media type than an instance.",
        part.Location,
        "It may be an error text of the server.");

    // Reads ahead until the identifiers have gone by.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> LookAsync(RetrievedPart part, CancellationToken cancellationToken)
    {
        var length = 0;
        while (!_walker.HasIdentity && length < LongestLook)
        {
            if (length == _head.Length)
            {
                Array.Resize(ref _head, Math.Min(LongestLook, _head.Length * 4));
            }

            var read = await part.Content.ReadAsync(_head.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                _walker.End();
                break;
            }

            _walker.Feed(_head.AsSpan(length, read));
            length += read;
        }

        return length;
    }

    private async ValueTask<Exception?> EndAsync(CancellationToken cancellationToken)
    {
        var item = _current!;
        _walker.End();
        item.Problem ??= item.Part.FrameProblem() ?? Check(item);
        if (item.Problem is null && _scope.Instance is not null)
        {
            item.Problem = await SecondAsync(cancellationToken).ConfigureAwait(false);
        }

        return _throwsAtEnd ? item.Problem?.ToException(_parts.Call) : null;
    }

    // One instance has one part.
    private async ValueTask<ItemProblem?> SecondAsync(CancellationToken cancellationToken) =>
        await _parts.NextAsync(cancellationToken).ConfigureAwait(false) is { } second
            ? new ItemProblem(
                ItemProblemCode.NotAskedFor, "One instance was asked for, and more came.", second.Location)
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
            "Retrieve the instance again; if that gives the same, the server holds it so.",
            item.SopInstanceUid);
    }

    private ItemProblem? CheckIdentity(InstanceItem item)
    {
        var uid = item.SopInstanceUid;
        if (!UidGuard.IsPlausible(uid))
        {
            return new ItemProblem(
                ItemProblemCode.UnusableIdentifier,
                uid is null
                    ? "The instance has no SOP Instance UID."
                    : "The SOP Instance UID of the instance isn't valid and can't name a file.",
                item.Part.Location,
                identifier: uid);
        }

        if (!item.Walker.IsOpaque && !_scope.Has(item.Walker.StudyInstanceUid, item.Walker.SeriesInstanceUid, uid))
        {
            return new ItemProblem(
                ItemProblemCode.NotAskedFor,
                "The instance isn't part of what was asked for.",
                item.Part.Location,
                "Check the server: it mixes up instances, or gave them other UIDs.",
                uid);
        }

        var isFirst = item.IsCounted || _seen.Add(Hash(uid));
        item.IsCounted = true;
        return isFirst
            ? null
            : new ItemProblem(
                ItemProblemCode.Duplicate,
                "The same answer has had an instance with this SOP Instance UID already.",
                item.Part.Location,
                identifier: uid);
    }

    private static UInt128 Hash(string uid)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> bytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(InstanceWalker.LongestUid)];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(uid, bytes)], hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
