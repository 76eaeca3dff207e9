using HealthData.MedTech.Tests.Corpus;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HealthData.MedTech.Tests.Expressions.JmesPath;

[Trait("Category", "Corpus")]
public sealed class JmesPathComplianceTests
{
    // The reference takes the first element before it compares, and throws where there is none.
    private static readonly string[] Differences = ["max_by(`[]`, &age)", "min_by(`[]`, &age)"];

    [Fact]
    public void Every_case_of_the_compliance_suite_holds_but_those_in_which_the_reference_differs()
    {
        var folder = CorpusFolder.Require("jmespath");
        var (count, differences) = (0, new List<string>());
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var group in ReadGroups(file))
            {
                foreach (var item in group["cases"]!)
                {
                    count++;
                    if (!Holds(group["given"]!, item))
                    {
                        differences.Add((string)item["expression"]!);
                    }
                }
            }
        }

        Assert.Equal(Differences, differences);
        Assert.True(count >= 908, $"{count} cases");
    }

    private static JArray ReadGroups(string file)
    {
        using var reader = new JsonTextReader(File.OpenText(file)) { DateParseHandling = DateParseHandling.None };
        return JArray.Load(reader);
    }

    private static bool Holds(JToken document, JToken item)
    {
        try
        {
            var text = JmesRun.Text(document.ToString(Formatting.None), (string)item["expression"]!);
            var result = JToken.Parse(JmesRun.WithoutMark(text));
            return item["bench"] is not null || (item["error"] is null && JToken.DeepEquals(item["result"], result));
        }
        catch (ExpressionException exception)
        {
            return (string?)item["error"] is { } error && error == NameOf(exception.Kind);
        }
    }

    private static string NameOf(ExpressionErrorKind kind) => kind switch
    {
        ExpressionErrorKind.Syntax => "syntax",
        ExpressionErrorKind.UnknownFunction => "unknown-function",
        ExpressionErrorKind.InvalidArity => "invalid-arity",
        ExpressionErrorKind.InvalidType => "invalid-type",
        ExpressionErrorKind.InvalidValue => "invalid-value",
        _ => kind.ToString(),
    };
}
