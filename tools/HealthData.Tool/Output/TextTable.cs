namespace HealthData.Tool;

/// <summary>
/// Prints rows in aligned columns. The first rows set the widths, so that any number of rows can follow.
/// </summary>
internal sealed class TextTable(Output output, params IReadOnlyList<string> headers)
{
    private const int RowsThatSetWidths = 200;
    private const int MaxWidth = 64;

    private readonly List<IReadOnlyList<string>> _waiting = [headers];
    private readonly int[] _widths = [.. headers.Select(header => header.Length)];

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
    }

    private void Print()
    {
        foreach (var row in _waiting)
        {
            output.Line(string.Join("  ", row.Select((cell, column) => cell.PadRight(_widths[column]))).TrimEnd());
        }

        _waiting.Clear();
    }
}
