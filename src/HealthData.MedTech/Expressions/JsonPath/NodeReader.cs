namespace HealthData.MedTech;

/// <summary>
/// Reads the nodes of a path one by one, in the order of the document for each step in turn, without recursion and no
/// further than it is asked to.
/// </summary>
internal ref partial struct NodeReader
{
    private readonly NodePath _path;
    private readonly EvaluationScope _scope;
    private readonly int _start;
    private readonly Span<StepCursor> _cursors;
    private int _level = -2;

    // The elements of arrays that slices with a negative stride go over, by the step's number.
    private int[]?[]? _elements;

    public NodeReader(NodePath path, in EvaluationScope scope, int start, Span<StepCursor> cursors)
    {
        _path = path;
        _scope = scope;
        _start = start;
        _cursors = path.Steps.Length <= cursors.Length ? cursors : new StepCursor[path.Steps.Length];
    }

    public int Current { get; private set; }

    public bool MoveNext()
    {
        var steps = _path.Steps;
        if (_level == -2)
        {
            _path.Check();
            _level = steps.Length == 0 ? -1 : 0;
            if (steps.Length == 0)
            {
                Current = _start;
                return true;
            }

            _cursors[0] = new StepCursor(_start);
        }

        while (_level >= 0)
        {
            if (!Advance(steps[_level], ref _cursors[_level], out var node))
            {
                _level--;
            }
            else if (_level == steps.Length - 1)
            {
                Current = node;
                return true;
            }
            else
            {
                _cursors[++_level] = new StepCursor(node);
            }
        }

        return false;
    }

    private bool Advance(PathStep step, ref StepCursor cursor, out int node)
    {
        _scope.Budget.Spend();
        return step.Kind switch
        {
            PathStepKind.Members => NextChild(ref cursor, TokenKind.Object, out node),
            PathStepKind.Elements => NextChild(ref cursor, TokenKind.Array, out node),
            PathStepKind.Member or PathStepKind.NamedMembers => NextNamed(step, ref cursor, out node),
            PathStepKind.Element or PathStepKind.NumberedElements => NextNumbered(step, ref cursor, out node),
            PathStepKind.Slice => NextOfSlice(step, ref cursor, out node),
            PathStepKind.Descendants => NextDescendant(ref cursor, out node),
            PathStepKind.NamedDescendants => NextNamedDescendant(step, ref cursor, out node),
            PathStepKind.Filter => NextFiltered(step.Filter!, ref cursor, out node),
            _ => NextFilteredDescendant(step.Filter!, ref cursor, out node),
        };
    }
}
