using System.Buffers;

namespace HealthData.MedTech;

/// <summary>
/// Matches a pattern from one place on. Where there are two ways it notes the second, and goes back to it when the
/// first one fails; changes of registers are noted too, and undone on the way back.
/// </summary>
internal ref struct PatternRun
{
    private const int Undo = -1;

    private readonly PatternStep[] _steps;
    private readonly CharTest[] _tests;
    private readonly ReadOnlySpan<char> _text;
    private readonly EvaluationBudget _budget;
    private readonly int[] _registers;
    private (int Step, int Position, int Value)[] _notes;
    private int _count;
    private int _end;

    public PatternRun(
        PatternStep[] steps, CharTest[] tests, ReadOnlySpan<char> text, EvaluationBudget budget, int registers)
    {
        (_steps, _tests, _budget) = (steps, tests, budget);
        _text = text;
        _registers = ArrayPool<int>.Shared.Rent(registers);
        _registers.AsSpan().Fill(-1);
        _notes = ArrayPool<(int, int, int)>.Shared.Rent(32);
    }

    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(_registers);
        ArrayPool<(int, int, int)>.Shared.Return(_notes);
    }

    /// <summary>Tells whether the steps from one on hold from a position on.</summary>
    public bool Holds(int step, int position)
    {
        var first = _count;
        if (Advance(step, position, first, -1))
        {
            return true;
        }

        _count = first;
        return false;
    }

    // A required end is that of what stands before the position that is looked behind from.
    private bool Advance(int step, int position, int first, int requiredEnd)
    {
        while (true)
        {
            _budget.Spend();
            var entry = _steps[step];
            var next = step + 1;
            var holds = true;
            switch (entry.Code)
            {
                case PatternCode.Done:
                    holds = requiredEnd < 0 || position == requiredEnd;
                    if (holds)
                    {
                        _end = position;
                        return true;
                    }

                    break;
                case PatternCode.Test:
                    holds = position < _text.Length && _tests[entry.First].Passes(_text[position]);
                    position++;
                    break;
                case PatternCode.Split:
                    Add(entry.Second, position, 0);
                    next = entry.First;
                    break;
                case PatternCode.Jump:
                    next = entry.First;
                    break;
                case PatternCode.Note:
                    Set(entry.First, position);
                    break;
                case PatternCode.Capture:
                    Set(entry.First, _registers[entry.Second]);
                    Set(entry.First + 1, position);
                    break;
                case PatternCode.LeaveIfStill:
                    next = _registers[entry.First] == position ? entry.Second : next;
                    break;
                case PatternCode.Repeat or PatternCode.RepeatInAnyCase:
                    holds = Repeats(entry, ref position);
                    break;
                case PatternCode.Ahead or PatternCode.NotAhead or PatternCode.Behind or PatternCode.NotBehind
                    or PatternCode.Atomic:
                    holds = LooksAround(entry.Code, step + 1, ref position);
                    next = entry.First;
                    break;
                default:
                    holds = IsAt(entry.Code, position);
                    break;
            }

            if (holds)
            {
                step = next;
            }
            else if (!GoBack(first, out step, out position))
            {
                return false;
            }
        }
    }

    private bool LooksAround(PatternCode code, int step, ref int position)
    {
        var first = _count;
        var holds = false;
        if (code is PatternCode.Behind or PatternCode.NotBehind)
        {
            for (var start = position; start >= 0 && !holds; start--)
            {
                holds = Advance(step, start, first, position);
            }
        }
        else
        {
            holds = Advance(step, position, first, -1);
        }

        if (code is PatternCode.NotAhead or PatternCode.NotBehind)
        {
            while (GoBack(first, out _, out _))
            {
            }

            return !holds;
        }

        if (holds)
        {
            Settle(first);
            position = code == PatternCode.Atomic ? _end : position;
        }

        return holds;
    }

    // What has been found stays, the other ways to it are forgotten.
    private void Settle(int first)
    {
        var kept = first;
        for (var i = first; i < _count; i++)
        {
            if (_notes[i].Step == Undo)
            {
                _notes[kept++] = _notes[i];
            }
        }

        _count = kept;
    }

    private readonly bool Repeats(PatternStep entry, ref int position)
    {
        var (start, end) = (_registers[entry.First], _registers[entry.First + 1]);
        if (start < 0 || end < start || _text.Length - position < end - start)
        {
            return false;
        }

        var length = end - start;
        _budget.Spend(length);
        var comparison = entry.Code == PatternCode.Repeat
            ? StringComparison.Ordinal
            : StringComparison.OrdinalIgnoreCase;
        var holds = _text.Slice(start, length).Equals(_text.Slice(position, length), comparison);
        position += length;
        return holds;
    }

    private readonly bool IsAt(PatternCode code, int position) => code switch
    {
        PatternCode.Start => position == 0,
        PatternCode.End => position == _text.Length,
        PatternCode.EndOrLastLine => position == _text.Length
            || (position == _text.Length - 1 && _text[position] == '\n'),
        PatternCode.LineStart => position == 0 || _text[position - 1] == '\n',
        PatternCode.LineEnd => position == _text.Length || _text[position] == '\n',
        PatternCode.Boundary => IsWord(position - 1) != IsWord(position),
        _ => IsWord(position - 1) == IsWord(position),
    };

    private readonly bool IsWord(int position) =>
        position >= 0 && position < _text.Length
            && (_text[position] is '\u200C' or '\u200D' || WordTest.Value.Passes(_text[position]));

    private void Set(int register, int value)
    {
        Add(Undo, register, _registers[register]);
        _registers[register] = value;
    }

    private void Add(int step, int position, int value)
    {
        if (_count == _notes.Length)
        {
            _budget.Make(_count * 24L);
            var larger = ArrayPool<(int, int, int)>.Shared.Rent(_count * 2);
            _notes.CopyTo(larger, 0);
            ArrayPool<(int, int, int)>.Shared.Return(_notes);
            _notes = larger;
        }

        _notes[_count++] = (step, position, value);
    }

    private bool GoBack(int first, out int step, out int position)
    {
        while (_count > first)
        {
            var note = _notes[--_count];
            if (note.Step != Undo)
            {
                (step, position) = (note.Step, note.Position);
                return true;
            }

            _registers[note.Position] = note.Value;
        }

        (step, position) = (0, 0);
        return false;
    }
}
