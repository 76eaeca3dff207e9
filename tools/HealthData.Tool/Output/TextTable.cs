namespace HealthData.Tool;

/// <summary>
/// Prints rows in aligned columns. The first rows set the widths, so that any number of rows can follow. On a terminal
/// the columns that may be cut are narrowed until a row fits in a line.
/// </summary>
internal sealed class TextTable
{
    private const int RowsThatSetWidths = 200;
    private const int MaxWidth = 64;
    private const int MinWidth = 8;
    private const string Gap = "  ";

    private readonly Output _output;
    private readonly bool[] _stays;
    private readonly List<IReadOnlyList<string>> _waiting;
    private readonly int[] _widths;

    /// <param name="output">Where to.</param>
    /// <param name="headers">The names of the columns.</param>
    /// <param name="staysWhole">Whether a column is never cut.</param>
    public TextTable(Output output, IReadOnlyList<string> headers, Func<string, bool>? staysWhole = null)
    {
        _output = output;
        _waiting = [headers];
        _widths = [.. headers.Select(header => header.Length)];
        _stays = [.. headers.Select(header => staysWhole?.Invoke(header) ?? false)];
    }

    public int Count { get; private set; }

    public void Add(IReadOnlyList<string> cells)
    {
        Count++;
        _waiting.Add([.. cells.Select(PlainText.Clean)]);
        if (Count == RowsThatSetWidths)
        {
            Measure();
        }

        if (Count >= RowsThatSetWidths)
        {
            Print();
        }
    }

    /// <summary>Prints what waits; nothing at all for a table without rows.</summary>
    public void End()
    {
        if (Count > 0 && Count < RowsThatSetWidths)
        {
            Measure();
            Print();
        }
    }

    private void Measure()
    {
        foreach (var row in _waiting)
        {
            for (var column = 0; column < _widths.Length; column++)
            {
                _widths[column] = Math.Min(MaxWidth, Math.Max(_widths[column], row[column].Length));
            }
        }

        var excess = _widths.Sum() + (Gap.Length * (_widths.Length - 1)) - (_output.Host.Width ?? int.MaxValue);
        while (excess > 0 && Widest() is { } widest)
        {
            _widths[widest]--;
            excess--;
        }
    }

    private int? Widest()
    {
        int? widest = null;
        for (var column = 0; column < _widths.Length; column++)
        {
            if (!_stays[column] && _widths[column] > MinWidth && (
                widest is null || _widths[column] > _widths[widest.Value]))
            {
                widest = column;
            }
        }

        return widest;
    }

    private void Print()
    {
        var isTerminal = _output.Host.Width is not null;
        foreach (var row in _waiting)
        {
            _output.Line(string.Join(Gap, row.Select((cell, column) =>
                (isTerminal && !_stays[column] ? PlainText.Cut(cell, _widths[column]) : cell).PadRight(
                    _widths[column])))
                .TrimEnd());
        }

        _waiting.Clear();
    }
}
