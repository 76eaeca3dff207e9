namespace HealthData.Tool;

/// <summary>Shows in the help of a command how it is used.</summary>
internal static class Examples
{
    public static string AddTo(string description, params string[] examples) => examples.Length == 0
        ? description
        : $"{description}\n\nExamples:\n{string.Join('\n', examples.Select(example => "  " + example))}";
}
