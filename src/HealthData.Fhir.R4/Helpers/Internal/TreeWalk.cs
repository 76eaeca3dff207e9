namespace HealthData.Fhir.R4;

/// <summary>A walk through a tree of elements on one list, which holds the children of all open objects.</summary>
internal sealed class TreeWalk : IPathSource
{
    private readonly ChildList _list = new();

    /// <summary>For each open object, where its children begin in the list, and which of them is next.</summary>
    private readonly List<(int Start, int Next)> _levels = [];

    public TreeWalk(FhirObject source) => Enter(source);

    public ChildValue Value { get; private set; }

    public int Step { get; private set; }

    public string Path
    {
        get
        {
            var text = new StringBuilder();
            foreach (var (_, next) in _levels)
            {
                text.Append(text.Length > 0 ? "." : "").Append(_list.Items[next - 1].Place);
            }

            return text.ToString();
        }
    }

    public string PathOf(int step) => step == Step
        ? Path
        : throw new InvalidOperationException("The walk has gone on; read the path of an element before the next one.");

    public bool MoveNext()
    {
        Step++;
        if (Value.Object is { } parent)
        {
            Enter(parent);
        }

        while (_levels.Count > 0)
        {
            var (start, next) = _levels[^1];
            if (next < _list.Items.Count)
            {
                _levels[^1] = (start, next + 1);
                Value = _list.Items[next];
                return true;
            }

            _list.Items.RemoveRange(start, _list.Items.Count - start);
            _levels.RemoveAt(_levels.Count - 1);
        }

        Value = default;
        return false;
    }

    private void Enter(FhirObject parent)
    {
        var start = _list.Items.Count;
        parent.ListChildren(_list);
        if (_list.Items.Count > start)
        {
            if (_levels.Count == Nesting.Most)
            {
                throw Nesting.Error();
            }

            _levels.Add((start, start));
        }
    }
}
