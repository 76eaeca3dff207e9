using System.Runtime.CompilerServices;

namespace HealthData.MedTech;

/// <summary><c>name(a, b)</c></summary>
internal sealed class FunctionNode(JmesFunction function, JmesNode[] arguments, bool[] areExpressions, int depth)
    : JmesNode(depth)
{
    private const int MaxOnStack = 3;

    private readonly JmesNode[] _arguments = arguments;
    private readonly bool[] _areExpressions = areExpressions;

    public JmesFunction Function { get; } = function;

    public ReadOnlySpan<JmesNode> Arguments => _arguments;

    /// <summary>Which of the arguments are expressions behind &amp;, not values.</summary>
    public bool[] AreExpressions => _areExpressions;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        var value = TryEvaluate(scope, current);
        return value.Kind == JmesKind.Failure ? throw value.Failure : value;
    }

    public override JmesValue TryEvaluate(in JmesScope scope, in JmesValue current)
    {
        scope.Spend(_arguments.Length);
        var few = default(FewValues);
        var values = _arguments.Length <= MaxOnStack ? few[.._arguments.Length] : new JmesValue[_arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _areExpressions[i]
                ? JmesValue.Of(_arguments[i])
                : Unproject(_arguments[i].TryEvaluate(scope, current));
            if (values[i].Kind == JmesKind.Failure)
            {
                return values[i];
            }
        }

        Function.CheckExpressions(_areExpressions);
        return Function.Invoke(scope, Function, values);
    }

    // What is missing stays missing: not_null and others hand arguments on.
    private static JmesValue Unproject(in JmesValue value) => value.IsProjection ? value.Settle() : value;

    [InlineArray(MaxOnStack)]
    private struct FewValues
    {
        private JmesValue _first;
    }
}
