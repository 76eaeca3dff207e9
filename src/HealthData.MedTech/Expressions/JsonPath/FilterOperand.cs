namespace HealthData.MedTech;

/// <summary>A side of a comparison: a path or a constant. Immutable.</summary>
internal sealed class FilterOperand
{
    public FilterOperand(NodePath path, int position) => (Path, Position) = (path, position);

    public FilterOperand(FilterValue constant, int position)
    {
        (Constant, Position) = (constant, position);
        Literal = constant.Kind == FilterValueKind.String ? new LiteralText(constant.Text) : null;
    }

    /// <summary>The path, or null of a constant.</summary>
    public NodePath? Path { get; }

    /// <summary>The constant where there is no path.</summary>
    public FilterValue Constant { get; }

    /// <summary>The constant where it is a string.</summary>
    public LiteralText? Literal { get; }

    /// <summary>Where the operand begins in the expression's text.</summary>
    public int Position { get; }

    public int StartOf(in EvaluationScope scope, int candidate) => Path!.StartsAtRoot ? scope.Root : candidate;
}
