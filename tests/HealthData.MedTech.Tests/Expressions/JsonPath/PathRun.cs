using System.Text;

namespace HealthData.MedTech.Tests.Expressions.JsonPath;

/// <summary>A path tried on a document.</summary>
internal static class PathRun
{
    public static TokenIndex Read(string document)
    {
        var index = new TokenIndex();
        index.Read(Encoding.UTF8.GetBytes(document));
        return index;
    }

    /// <summary>The raw texts of the values that a path selects, with a space between.</summary>
    public static string Select(string path, string document, long budget = 1_000_000)
    {
        var index = Read(document);
        var results = new TokenList();
        JsonPathExpression.Parse(path).Select(index, 0, results, new EvaluationBudget(budget));
        var texts = new List<string>();
        foreach (var token in results.Span)
        {
            texts.Add(Encoding.UTF8.GetString(index.RawText(token)));
        }

        return string.Join(' ', texts);
    }

    public static ExpressionException Refuse(string path, string document, long budget = 1_000_000) =>
        Assert.Throws<ExpressionException>(() => Select(path, document, budget));
}
