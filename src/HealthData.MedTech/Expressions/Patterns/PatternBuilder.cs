using System.Text.RegularExpressions;

namespace HealthData.MedTech;

/// <summary>Collects the steps of a pattern.</summary>
internal sealed class PatternBuilder
{
    private const int MaxSteps = 20_000;

    private readonly List<PatternStep> _steps = [];
    private readonly List<CharTest> _tests = [];
    private readonly Dictionary<(string Pattern, RegexOptions Options), int> _testNumbers = [];

    public IReadOnlyList<PatternStep> Steps => _steps;

    public IReadOnlyList<CharTest> Tests => _tests;

    /// <summary>How many registers there are.</summary>
    public int RegisterCount { get; private set; }

    /// <summary>Whether the pattern has more steps than are sensible.</summary>
    public bool IsTooLong => _steps.Count > MaxSteps;

    public int Next => _steps.Count;

    public int Add(PatternCode code, int first = 0, int second = 0)
    {
        _steps.Add(new PatternStep(code, first, second));
        return _steps.Count - 1;
    }

    public void AddTest(string pattern, RegexOptions options)
    {
        if (!_testNumbers.TryGetValue((pattern, options), out var number))
        {
            _testNumbers[(pattern, options)] = number = _tests.Count;
            _tests.Add(new CharTest(pattern, options));
        }

        Add(PatternCode.Test, number);
    }

    public void SetFirst(int step, int target) => _steps[step] = _steps[step] with { First = target };

    public void SetSecond(int step, int target) => _steps[step] = _steps[step] with { Second = target };

    /// <summary>Keeps the first registers for groups.</summary>
    public void ReserveGroups(int count) => RegisterCount = Math.Max(RegisterCount, count * 2);

    public int NewRegisters(int count)
    {
        RegisterCount += count;
        return RegisterCount - count;
    }

    /// <summary>Adds a part as often as a quantifier says.</summary>
    public void AddRepeated(Action<PatternBuilder> part, int least, int most, bool isLazy)
    {
        for (var i = 0; i < least && !IsTooLong; i++)
        {
            var start = Next;
            part(this);
            if (Next == start)
            {
                // The part is empty, however often it is repeated.
                break;
            }
        }

        if (most == int.MaxValue)
        {
            var split = AddSplit(isLazy);
            var register = NewRegisters(1);
            Add(PatternCode.Note, register);
            part(this);
            var leave = Add(PatternCode.LeaveIfStill, register);
            Add(PatternCode.Jump, split);
            SetOther(split, isLazy, Next);
            SetSecond(leave, Next);
            return;
        }

        var splits = new List<int>();
        for (var i = least; i < most && !IsTooLong; i++)
        {
            splits.Add(AddSplit(isLazy));
            part(this);
        }

        splits.ForEach(split => SetOther(split, isLazy, Next));
    }

    // A lazy loop tries what comes behind it first.
    private int AddSplit(bool isLazy)
    {
        var split = Add(PatternCode.Split);
        if (isLazy)
        {
            SetSecond(split, Next);
        }
        else
        {
            SetFirst(split, Next);
        }

        return split;
    }

    private void SetOther(int split, bool isLazy, int target)
    {
        if (isLazy)
        {
            SetFirst(split, target);
        }
        else
        {
            SetSecond(split, target);
        }
    }
}
