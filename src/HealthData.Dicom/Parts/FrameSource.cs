using System.Globalization;

namespace HealthData.Dicom;

/// <summary>Takes the parts of an answer for the frames that were asked for.</summary>
internal sealed class FrameSource
{
    private readonly PartSequence _parts;
    private readonly List<int> _waiting;
    private readonly byte[] _first = new byte[1];
    private Action _retire = static () => { };
    private RetrievedPart _part;
    private int _number;
    private bool _hasLost;

    public FrameSource(PartSequence parts, IEnumerable<int> numbers)
    {
        _parts = parts;
        _waiting = [.. numbers];
    }

    /// <summary>Gets the frames that have not come yet.</summary>
    public IReadOnlyList<int> Waiting => _waiting;

    public async ValueTask<FrameItem?> NextAsync(CancellationToken cancellationToken)
    {
        _retire();
        if (await _parts.NextAsync(cancellationToken).ConfigureAwait(false) is not { } part)
        {
            return null;
        }

        if (part.Problem is { Code: ItemProblemCode.Lost } lost)
        {
            _hasLost = true;
            return new FrameItem(0, part, part.Content, lost);
        }

        if (_waiting.Count == 0)
        {
            throw _parts.Malformed("more frames than requested");
        }

        _part = part;
        _number = Number(part);
        _waiting.Remove(_number);
        if (_parts.IsTrusted)
        {
            return new FrameItem(_number, part, part.Content, null);
        }

        var problem = part.Problem ?? part.FrameProblem(Location(_number)) ?? TypeProblem(part);
        var length = 0;
        if (problem is null)
        {
            length = await PartContent.TryAsync(part.Content.ReadAsync(_first, cancellationToken))
                .ConfigureAwait(false);
            problem = length switch
            {
                > 0 => null,
                < 0 => PartContent.Undecodable(Location(_number)),
                _ => part.FrameProblem(Location(_number)) ?? new ItemProblem(
                    ItemProblemCode.Empty, "The frame has no bytes.", Location(_number), "Retrieve it again."),
            };
        }

        var content = new InspectedContent(
            part.Content, _first.AsMemory(0, Math.Max(0, length)), static _ => { }, EndAsync);
        _retire = content.Retire;
        return new FrameItem(_number, part, content, problem);
    }

    public static ItemProblem Missing(int number) => new(
        ItemProblemCode.Missing, "The frame isn't in the response.", Location(number), "Retrieve it again.");

    private static string Location(int number) => string.Create(CultureInfo.InvariantCulture, $"frame {number}");

    private ItemProblem? TypeProblem(RetrievedPart part) => MediaTypes.IsPixelData(part.Type?.Type) ? null : new(
        ItemProblemCode.WrongType,
        "The media type of the part isn't that of a frame.",
        Location(_number),
        "It might be an error message from the server.");

    // RFC 9110 8.7: where a part has an address, that says which frame it is; else the order does, if all are there.
    private int Number(RetrievedPart part)
    {
        var name = part.ContentLocation is { } location ? location[(location.LastIndexOf('/') + 1)..] : null;
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && _waiting.Contains(number))
        {
            return number;
        }

        return _hasLost
            ? throw _parts.Malformed("frames without one that was lost, and doesn't identify the others")
            : _waiting[0];
    }

    private ValueTask<Exception?> EndAsync(bool isDamaged, CancellationToken cancellationToken)
    {
        var location = Location(_number);
        var problem = isDamaged ? PartContent.Undecodable(location) : _part.FrameProblem(location);
        return new(problem?.ToException(_parts.Call));
    }
}
