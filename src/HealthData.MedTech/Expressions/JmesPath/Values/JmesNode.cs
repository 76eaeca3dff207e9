namespace HealthData.MedTech;

/// <summary>A part of an expression. Does not change after parsing.</summary>
/// <param name="depth">How many levels of parts there are from here down.</param>
internal abstract class JmesNode(int depth)
{
    public int Depth { get; } = depth;

    /// <summary>Evaluates over a value that is no projection.</summary>
    public abstract JmesValue Evaluate(in JmesScope scope, in JmesValue current);

    /// <summary>
    /// The same; may give a value of kind <see cref="JmesKind.Failure"/>, which costs a part of what it costs to throw.
    /// </summary>
    public virtual JmesValue TryEvaluate(in JmesScope scope, in JmesValue current) => Evaluate(scope, current);

    /// <summary>
    /// Evaluates over any value: over the elements of a projection one by one, dropping what is missing.
    /// </summary>
    public virtual JmesValue Apply(in JmesScope scope, in JmesValue value) =>
        value.IsProjection ? Map(scope, value, 0) : Evaluate(scope, value);

    private JmesValue Map(in JmesScope scope, in JmesValue projection, int depth)
    {
        scope.Enter(depth);
        scope.SpendOnItems(projection.Count);
        var results = new JmesList(scope, projection.Count);
        foreach (ref readonly var item in projection.Items)
        {
            var result = item.IsProjection ? Map(scope, item, depth + 1) : Evaluate(scope, item);
            if (result.Kind != JmesKind.Missing)
            {
                results.Add(result);
            }
        }

        return results.ToProjection();
    }
}
