namespace HealthData.Conventions.Tests.Handwriting;

/// <summary>A method with too many lines.</summary>
/// <param name="Name">The names of its type and of the method, with a dot between them.</param>
/// <param name="Place">Its file and line.</param>
/// <param name="Lines">The number of its lines.</param>
internal sealed record LongMethod(string Name, string Place, int Lines)
{
    /// <summary>Gets the decision record that allows each method that may stay long.</summary>
    public static IReadOnlyDictionary<string, string> Allowed { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["TokenIndex.Tokenize"] = "0040-the-tokenizer-is-one-method.md",
        };
}
