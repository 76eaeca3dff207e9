using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HealthData.MedTech.Tests.Expressions.JsonPath;

public sealed class JsonPathOracleTests
{
    [Fact]
    public void Random_paths_select_from_random_documents_what_Newtonsoft_selects()
    {
        Assert.SkipUnless(TimeZoneInfo.Local.BaseUtcOffset == TimeSpan.Zero, "The zone of this machine is not UTC.");
        var (selected, refused) = (0, 0);
        Check.One(
            Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(CaseCount).WithReplay(2026, 7),
            Prop.ForAll(PathGenerator.Cases, item =>
            {
                var expected = SelectByNewtonsoft(item.Path, item.Document);
                Assert.Equal(expected, Select(item.Path, item.Document));
                selected += expected.Any(char.IsAsciiDigit) ? 1 : 0;
                refused += expected.EndsWith('!') ? 1 : 0;
            }));

        Assert.True(selected > CaseCount / 10, $"{selected} selected something");
        Assert.True(refused > CaseCount / 10, $"{refused} were refused");
    }

    private static int CaseCount => 10_000;

    // The numbers of the nodes, then ! for a failure, or ? and the kind of error where the text is no path.
    private static string Select(string path, string document)
    {
        var index = new TokenIndex();
        index.Read(Encoding.UTF8.GetBytes(document));
        var results = new TokenList();
        JsonPathExpression expression;
        try
        {
            expression = JsonPathExpression.Parse(path);
        }
        catch (ExpressionException error)
        {
            Assert.InRange(error.Position, 0, path.Length);
            return $"? {error.Kind} !";
        }

        var failure = "";
        try
        {
            expression.SelectNodes(index, 0, results, new EvaluationBudget(10_000_000));
        }
        catch (ExpressionException error)
        {
            Assert.NotEqual(ExpressionErrorKind.BudgetExceeded, error.Kind);
            failure = "!";
        }

        return string.Join(' ', results.Span.ToArray()) + failure;
    }

    private static string SelectByNewtonsoft(string path, string document)
    {
        var numbers = new Dictionary<JToken, int>(ReferenceEqualityComparer.Instance);
        using var reader = new JsonTextReader(new StringReader(document));
        var root = JToken.Load(reader);
        Number(root, numbers);
        IEnumerable<JToken> nodes;
        try
        {
            nodes = root.SelectTokens(path);
        }
        catch (Exception error)
        {
            return $"? {KindOf(error)} !";
        }

        var results = new List<int>();
        var failure = "";
        try
        {
            foreach (var node in nodes)
            {
                results.Add(node is JProperty member ? PathNode.OfMember(numbers[member.Value]) : numbers[node]);
            }
        }
        catch (Exception error) when (error is not KeyNotFoundException)
        {
            failure = "!";
        }

        return string.Join(' ', results) + failure;
    }

    private static ExpressionErrorKind KindOf(Exception error) => error switch
    {
        OverflowException => ExpressionErrorKind.Overflow,
        FormatException => ExpressionErrorKind.InvalidFormat,
        _ => ExpressionErrorKind.Syntax,
    };

    private static void Number(JToken token, Dictionary<JToken, int> numbers)
    {
        if (token is not JProperty)
        {
            numbers.Add(token, numbers.Count);
        }

        foreach (var child in token.Children())
        {
            Number(child, numbers);
        }
    }
}
