using System.Collections.Frozen;

namespace HealthData.MedTech;

/// <summary>All functions: those of JMESPath and those of device mappings.</summary>
internal static class JmesFunctions
{
    private static readonly FrozenDictionary<string, JmesFunction> ByName = new JmesFunction[]
    {
        new("abs", 1, NumberFunctions.Abs),
        new("add", 2, ArithmeticFunctions.Add),
        new("avg", 1, NumberFunctions.Avg),
        new("ceil", 1, NumberFunctions.Ceil),
        new("contains", 2, TextFunctions.Contains),
        new("divide", 2, ArithmeticFunctions.Divide),
        new("ends_with", 2, TextFunctions.EndsWith),
        new("floor", 1, NumberFunctions.Floor),
        new("fromUnixTimestamp", 1, TimeFunctions.FromUnixTimestamp),
        new("fromUnixTimestampMs", 1, TimeFunctions.FromUnixTimestampMs),
        new("insertString", 3, TextFunctions.InsertString),
        new("join", 2, TextFunctions.Join),
        new("keys", 1, ObjectFunctions.Keys),
        new("length", 1, TextFunctions.Length),
        new("map", 2, OrderFunctions.Map),
        new("max", 1, NumberFunctions.Max),
        new("max_by", 2, OrderFunctions.MaxBy),
        new("merge", 1, ObjectFunctions.Merge, isVariadic: true),
        new("min", 1, NumberFunctions.Min),
        new("min_by", 2, OrderFunctions.MinBy),
        new("multiply", 2, ArithmeticFunctions.Multiply),
        new("not_null", 1, ConversionFunctions.NotNull, refusesExpressions: true, isVariadic: true),
        new("pow", 2, ArithmeticFunctions.Pow),
        new("reverse", 1, TextFunctions.Reverse),
        new("sort", 1, OrderFunctions.Sort),
        new("sort_by", 2, OrderFunctions.SortBy),
        new("starts_with", 2, TextFunctions.StartsWith),
        new("subtract", 2, ArithmeticFunctions.Subtract),
        new("sum", 1, NumberFunctions.Sum),
        new("to_array", 1, ConversionFunctions.ToArray, refusesExpressions: true),
        new("to_number", 1, ConversionFunctions.ToNumber, refusesExpressions: true),
        new("to_string", 1, ConversionFunctions.ToText, refusesExpressions: true),
        new("type", 1, ConversionFunctions.Type, refusesExpressions: true),
        new("values", 1, ObjectFunctions.Values),
    }.ToFrozenDictionary(static function => function.Name);

    /// <summary>The names of the functions.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>What takes the place of <c>divide</c> if integers are to be divided truly.</summary>
    public static JmesFunction TrueDivide { get; } = new("divide", 2, ArithmeticFunctions.DivideTruly);

    /// <exception cref="ExpressionException">There is no such function.</exception>
    public static JmesFunction Get(string name) => ByName.TryGetValue(name, out var function)
        ? function
        : throw new ExpressionException(
            ExpressionErrorKind.UnknownFunction,
            $"Error: unknown-function, no function named {name} has been registered.");
}
