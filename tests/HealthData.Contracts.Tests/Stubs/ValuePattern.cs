namespace HealthData.Contracts.Tests.Stubs;

/// <summary>What a stub says of a header, of a query parameter or of the body.</summary>
internal sealed class ValuePattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly string _rule;
    private readonly Func<IReadOnlyList<string>, bool> _isMatch;

    private ValuePattern(string rule, Func<IReadOnlyList<string>, bool> isMatch)
    {
        _rule = rule;
        _isMatch = isMatch;
    }

    public static ValuePattern Absent { get; } = new("absent", values => values.Count == 0);

    public static ValuePattern EqualTo(string text) =>
        new($"equalTo \"{text}\"", values => values.Contains(text, StringComparer.Ordinal));

    public static ValuePattern Contains(string text) =>
        new($"contains \"{text}\"", values => values.Any(value => value.Contains(text, StringComparison.Ordinal)));

    /// <summary>The whole value matches, as in Java's <c>Pattern.matches</c>.</summary>
    public static ValuePattern Matches(string expression)
    {
        var regex = new Regex($@"\A(?:{expression})\z", RegexOptions.CultureInvariant, Patience);
        return new($"matches \"{expression}\"", values => values.Any(regex.IsMatch));
    }

    /// <summary>As many values as patterns, and each pattern met by one of them.</summary>
    public static ValuePattern HasExactly(IReadOnlyList<ValuePattern> patterns) => new(
        $"hasExactly [{string.Join(", ", patterns)}]",
        values => values.Count == patterns.Count && patterns.All(pattern => pattern.IsMatch(values)));

    public bool IsMatch(IReadOnlyList<string> values) => _isMatch(values);

    public override string ToString() => _rule;
}
