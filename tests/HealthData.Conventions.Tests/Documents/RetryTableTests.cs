using HealthData.Core;

namespace HealthData.Conventions.Tests.Documents;

/// <summary>docs/retries.md lists each operation of each package with the retry class that the code gives it.</summary>
public sealed class RetryTableTests
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void The_table_is_what_the_code_does() => Assert.Equal(Declared(), Documented());

    [Fact]
    public void There_are_operations_to_compare() => Assert.NotEmpty(Declared());

    private static List<string> Documented() =>
    [
        .. Regex.Matches(
            Repository.Read("docs/retries.md"), @"^\| `([^`]+)` \| `([^`]+)` \| ([a-z ]+) \|$", RegexOptions.Multiline)
            .Select(row => $"{row.Groups[1].Value} | {row.Groups[2].Value} | {row.Groups[3].Value}")
            .Order(StringComparer.Ordinal),
    ];

    private static List<string> Declared() =>
    [
        .. PackageAssemblies.All
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(Statics))
            .Where(field => field.FieldType == typeof(RequestOperation))
            .Select(field => (RequestOperation)field.GetValue(null)!)
            .Select(operation =>
                $"{operation.Name} | {operation.Method.Method} {operation.Route} | {ClassName(operation.Retry)}")
            .Order(StringComparer.Ordinal),
    ];

    private static string ClassName(RetryClass retry) => retry switch
    {
        RetryClass.Safe => "safe",
        RetryClass.SafeWhenConditional => "safe when conditional",
        RetryClass.NotActedOn => "not acted on",
        _ => "never",
    };
}
