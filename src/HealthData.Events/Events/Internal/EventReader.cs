namespace HealthData.Events;

/// <summary>Reads bodies with one event or an array of them.</summary>
internal static class EventReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads all events; those that can't be read are problems.</summary>
    /// <exception cref="EventFormatException">The body is neither an object nor an array, or holds too many
    /// items.</exception>
    public static EventBatch ReadMany(ReadOnlyMemory<byte> body, int maxCount)
    {
        var at = SkipSpace(body.Span, body.Span.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0);
        if (at == body.Length)
        {
            throw Failure(ItemProblemCode.Empty, "The body is empty.", at);
        }

        var state = new ReadingState(body);
        switch (body.Span[at])
        {
            case (byte)'{':
                at = SkipSpace(body.Span, state.ReadEvent(at));
                break;
            case (byte)'[':
                at = ReadArray(ref state, at + 1, maxCount);
                break;
            default:
                throw Failure(ItemProblemCode.Malformed, "The body is neither an object nor an array.", at);
        }

        return at == body.Length
            ? state.ToBatch()
            : throw Failure(ItemProblemCode.Malformed, "The body goes on after its end.", at);
    }

    private static int ReadArray(ref ReadingState state, int start, int maxCount)
    {
        var body = state.Body.Span;
        var at = SkipSpace(body, start);
        if (at < body.Length && body[at] == ']')
        {
            return SkipSpace(body, at + 1);
        }

        while (true)
        {
            if (state.Count == maxCount)
            {
                throw Failure(ItemProblemCode.WrongCount, $"The body holds more than {maxCount} events.", at);
            }

            at = SkipSpace(body, state.ReadEvent(at));
            if (at == body.Length)
            {
                state.AddEndProblem();
                return at;
            }

            switch (body[at])
            {
                case (byte)',':
                    at = SkipSpace(body, at + 1);
                    break;
                case (byte)']':
                    return SkipSpace(body, at + 1);
                default:
                    state.AddProblem(ItemProblemCode.Malformed, "A comma or the end is missing.", at, body.Length);
                    return body.Length;
            }
        }
    }

    private static int SkipSpace(ReadOnlySpan<byte> body, int at)
    {
        var next = body[at..].IndexOfAnyExcept(" \t\r\n"u8);
        return next < 0 ? body.Length : at + next;
    }

    private static EventFormatException Failure(string code, string message, int at) => new(
        [new ItemProblem(code, message, string.Create(CultureInfo.InvariantCulture, $"byte {at}"))]);
}
