namespace HealthData.Conventions.Tests;

/// <summary>Fails with all that broke a rule, one a line.</summary>
internal static class Violations
{
    public static void AssertNone(IEnumerable<string> violations, string rule)
    {
        var found = violations.Order(StringComparer.Ordinal).ToArray();
        Assert.True(found.Length == 0, $"{rule}{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
    }
}
