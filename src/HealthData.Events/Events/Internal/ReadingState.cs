namespace HealthData.Events;

/// <summary>What was read of a body so far.</summary>
internal struct ReadingState(ReadOnlyMemory<byte> body)
{
    // Most bodies hold one event, and few hold problems.
    private HealthDataEvent? _first;
    private List<HealthDataEvent>? _events;
    private List<ItemProblem>? _problems;
    private bool _isCut;

    public readonly ReadOnlyMemory<byte> Body => body;

    public readonly int Count => (_events?.Count ?? (_first is null ? 0 : 1)) + (_problems?.Count ?? 0);

    /// <summary>Reads the event at a position, and gives the position after it.</summary>
    public int ReadEvent(int at)
    {
        EventEnvelope envelope = default;
        try
        {
            var end = at + EnvelopeReader.Read(body[at..], ref envelope);
            if (EventFactory.Create(ref envelope, out var problem) is { } read)
            {
                Add(read);
            }
            else
            {
                AddProblem(ItemProblemCode.Malformed, problem!, at, end);
            }

            return end;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return SkipBroken(at);
        }
    }

    public void AddProblem(string code, string message, int start, int end) => (_problems ??= []).Add(new ItemProblem(
        code,
        message,
        string.Create(CultureInfo.InvariantCulture, $"event {Count + 1}, byte {start}"),
        bytes: body[start..end]));

    /// <summary>Tells that the array has no end, unless its last event told so.</summary>
    public void AddEndProblem()
    {
        if (!_isCut)
        {
            AddProblem(ItemProblemCode.Truncated, "The array has no end.", body.Length, body.Length);
        }
    }

    public readonly EventBatch ToBatch()
    {
        IReadOnlyList<HealthDataEvent> one = _first is null ? [] : [_first];
        return new EventBatch(_events ?? one, _problems ?? (IReadOnlyList<ItemProblem>)[]);
    }

    private void Add(HealthDataEvent read)
    {
        if (_first is null)
        {
            _first = read;
        }
        else
        {
            (_events ??= [_first]).Add(read);
        }
    }

    private int SkipBroken(int at)
    {
        if (at < body.Length && body.Span[at] != '{')
        {
            return SkipOther(at);
        }

        var length = JsonEnd.OfObject(body.Span[at..]);
        if (length >= 0)
        {
            AddProblem(
                ItemProblemCode.Malformed, "The event isn't valid JSON, or is nested too deeply.", at, at + length);
            return at + length;
        }

        _isCut = true;
        AddProblem(ItemProblemCode.Truncated, "The event has no end.", at, body.Length);
        return body.Length;
    }

    /// <summary>Skips an item that isn't an object, such as a null.</summary>
    private int SkipOther(int at)
    {
        var length = JsonEnd.OfItem(body.Span[at..]);
        _isCut = at + length == body.Length;
        AddProblem(ItemProblemCode.Malformed, "The item isn't an object.", at, at + length);
        return at + length;
    }
}
