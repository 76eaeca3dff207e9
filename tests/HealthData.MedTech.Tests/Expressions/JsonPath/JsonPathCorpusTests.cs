using System.Text.Json;
using HealthData.MedTech.Tests.Corpus;

namespace HealthData.MedTech.Tests.Expressions.JsonPath;

[Trait("Category", "Corpus")]
public sealed class JsonPathCorpusTests
{
    [Fact]
    public void Every_recorded_path_selects_what_the_reference_selects_or_is_refused_where_it_throws()
    {
        using var cases = JsonDocument.Parse(File.ReadAllBytes(CorpusFolder.Require("jsonpath/expected.json")));
        var differences = new List<string>();
        foreach (var item in cases.RootElement.EnumerateArray())
        {
            var expected = item.TryGetProperty("result", out var result)
                ? [.. result.EnumerateArray().Select(value => JsonSerializer.Serialize(value))]
                : (string[]?)null;
            var actual = Select(item.GetProperty("selector").GetString()!, item.GetProperty("document"));
            if ((expected is null) != (actual is null) || (expected is not null && !expected.SequenceEqual(actual!)))
            {
                differences.Add($"{item.GetProperty("id")}: {item.GetProperty("selector")}");
            }
        }

        Assert.Empty(differences);
        Assert.NotEqual(0, cases.RootElement.GetArrayLength());
    }

    private static string[]? Select(string selector, JsonElement document)
    {
        var index = new TokenIndex();
        index.Read(JsonSerializer.SerializeToUtf8Bytes(document));
        var results = new TokenList();
        try
        {
            JsonPathExpression.Parse(selector).Select(index, 0, results, new EvaluationBudget(1_000_000));
        }
        catch (ExpressionException)
        {
            return null;
        }

        var texts = new List<string>();
        foreach (var token in results.Span)
        {
            var raw = System.Text.Encoding.UTF8.GetString(index.RawText(token));
            using var value = JsonDocument.Parse(index.Tokens[token].Kind == TokenKind.String ? $"\"{raw}\"" : raw);
            texts.Add(JsonSerializer.Serialize(value.RootElement));
        }

        return [.. texts];
    }
}
