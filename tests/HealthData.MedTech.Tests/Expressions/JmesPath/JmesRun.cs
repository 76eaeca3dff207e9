using System.Text;

namespace HealthData.MedTech.Tests.Expressions.JmesPath;

/// <summary>Evaluates expressions over documents.</summary>
internal static class JmesRun
{
    public const int Budget = 200_000;

    public static TokenIndex Read(string document, bool keepsDateText = false)
    {
        var index = new TokenIndex { KeepsDateText = keepsDateText };
        Assert.Equal(ReadStatus.Done, index.Read(Encoding.UTF8.GetBytes(document), isLenient: true));
        return index;
    }

    public static JmesValue Evaluate(TokenIndex index, string expression) =>
        JmesPathExpression.Parse(expression).Evaluate(index, 0, new EvaluationBudget(Budget));

    /// <summary>The result as JSON, behind <c>P3:</c> if it is a projection of three elements.</summary>
    public static string Text(string document, string expression, bool keepsDateText = false)
    {
        var index = Read(document, keepsDateText);
        var value = Evaluate(index, expression);
        var json = JmesJson.ToText(new JmesScope(index, new EvaluationBudget(Budget)), value);
        return value.IsProjection ? $"P{value.Count}:{json}" : json;
    }

    /// <summary>The result as JSON alone.</summary>
    public static string WithoutMark(string text) => text[0] == 'P' ? text[(text.IndexOf(':') + 1)..] : text;

    /// <summary>What goes wrong over an empty object, or over the document.</summary>
    public static ExpressionException Error(string expression, string document = "{}") =>
        Assert.Throws<ExpressionException>(() => Text(document, expression));
}
