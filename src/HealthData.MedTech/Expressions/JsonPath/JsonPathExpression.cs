namespace HealthData.MedTech;

/// <summary>A path in the JSONPath dialect of Newtonsoft.Json 13. Immutable and safe for use by many threads.</summary>
internal sealed class JsonPathExpression
{
    private JsonPathExpression(string text, NodePath path) => (Text, Path) = (text, path);

    public string Text { get; }

    /// <summary>What the text says, for whoever compiles it into something faster.</summary>
    public NodePath Path { get; }

    /// <exception cref="ExpressionException">The text is no path.</exception>
    public static JsonPathExpression Parse(string text) => new(text, new JsonPathParser(text).Parse());

    /// <summary>
    /// Adds the values that the path selects from a root, in order. Before a failure, those that come before it are
    /// added.
    /// </summary>
    /// <exception cref="ExpressionException">
    /// The evaluation fails, or selects a member itself (<see cref="ExpressionErrorKind.MemberSelected"/>).
    /// </exception>
    public void Select(TokenIndex index, int root, TokenList results, EvaluationBudget budget)
    {
        var scope = new EvaluationScope(index, root, budget);
        if (Path.IsSingular)
        {
            Path.SelectAll(scope, root, results);
            return;
        }

        var reader = new NodeReader(Path, scope, root, stackalloc StepCursor[NodePath.CursorsOnStack]);
        while (reader.MoveNext())
        {
            if (PathNode.IsMember(reader.Current))
            {
                throw new ExpressionException(
                    ExpressionErrorKind.MemberSelected,
                    "The filter selects members of an object, not values: it tests them one by one. "
                        + "Filter the elements of an array, or write ..[?( )] with a path that begins at @.");
            }

            results.Add(reader.Current);
        }
    }

    /// <summary>
    /// Adds all that the path selects from a node, members themselves too: see <see cref="PathNode"/>. The root may be
    /// one.
    /// </summary>
    /// <exception cref="ExpressionException">The evaluation fails.</exception>
    public void SelectNodes(TokenIndex index, int root, TokenList results, EvaluationBudget budget) =>
        Path.SelectAll(new EvaluationScope(index, root, budget), root, results);

    /// <summary>
    /// The names of a path that goes from the root from member to member: <c>$.a.b</c>; none of <c>$</c>.
    /// </summary>
    public bool TryGetMemberPath(out string[] names) => TryGetNames(Path.Steps, out names);

    /// <summary>
    /// Tells whether the path goes from member to member and takes the elements there, such as <c>$.Body.list[*]</c>.
    /// </summary>
    public bool TryGetElementsPath(out string[] names)
    {
        names = [];
        return Path.Steps is [.. var steps, { Kind: PathStepKind.Elements }] && TryGetNames(steps, out names);
    }

    /// <summary>Gives the names of steps that only go from member to member.</summary>
    public static bool TryGetNames(ReadOnlySpan<PathStep> steps, out string[] names)
    {
        names = new string[steps.Length];
        for (var i = 0; i < names.Length; i++)
        {
            if (steps[i].Kind != PathStepKind.Member)
            {
                return false;
            }

            names[i] = steps[i].Names[0].Text;
        }

        return true;
    }

    /// <summary>
    /// Of <c>$..[?(filter)]</c>, the names of which an object must have one at least to be selected, where there are
    /// such.
    /// </summary>
    public bool TryGetAnchors(out FilterAnchors anchors)
    {
        anchors = default;
        return Path.Steps is [{ Kind: PathStepKind.FilteredDescendants, Filter: { } filter }]
            && FilterAnchors.TryFind(filter, out anchors);
    }
}
