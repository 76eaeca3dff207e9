namespace HealthData.MedTech;

/// <summary><c>a == b</c>, <c>a &lt; b</c> and so on. What has no order gives null.</summary>
internal sealed class ComparisonNode(ComparisonOperator @operator, JmesNode left, JmesNode right)
    : JmesNode(Math.Max(left.Depth, right.Depth) + 1)
{
    public ComparisonOperator Operator { get; } = @operator;

    public JmesNode Left { get; } = left;

    public JmesNode Right { get; } = right;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        scope.Spend();
        var left = Left.Evaluate(scope, current);
        var right = Right.Evaluate(scope, current);
        if (Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            return JmesValue.Of(JmesEquality.AreEqual(scope, left, right) == (Operator == ComparisonOperator.Equal));
        }

        var (leftType, rightType) = (JmesTypes.Of(scope, left), JmesTypes.Of(scope, right));
        if (JmesTypes.IsNumber(leftType))
        {
            var number = JmesNumbers.ToDouble(scope, left);
            return JmesTypes.IsNumber(rightType)
                ? JmesValue.Of(Holds(number, JmesNumbers.ToDouble(scope, right)))
                : default;
        }

        return IsText(leftType) && IsText(rightType)
            ? JmesValue.Of(Holds(JmesText.Get(scope, left), JmesText.Get(scope, right)))
            : default;
    }

    private static bool IsText(JmesType type) => type == JmesType.Null || JmesTypes.IsString(type);

    private bool Holds(double left, double right) => Operator switch
    {
        ComparisonOperator.Less => left < right,
        ComparisonOperator.LessOrEqual => left <= right,
        ComparisonOperator.Greater => left > right,
        _ => left >= right,
    };

    private bool Holds(string? left, string? right) => Operator switch
    {
        ComparisonOperator.Less => left is null ? right is not null : string.CompareOrdinal(left, right) < 0,
        ComparisonOperator.LessOrEqual => left is null || string.CompareOrdinal(left, right) <= 0,
        ComparisonOperator.Greater => left is not null && string.CompareOrdinal(left, right) > 0,
        _ => left is null ? right is null : string.CompareOrdinal(left, right) >= 0,
    };
}
