namespace HealthData.MedTech.Expressions.JmesPath;

/// <summary>How two values are compared.</summary>
internal enum ComparisonOperator : byte
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
