using System.Text.Json;

namespace HealthData.MedTech.Tests.Expressions.JmesPath;

/// <summary>
/// Random expressions over random documents, with what JmesPath.Net 1.0.204 over Newtonsoft.Json 13.0.3 and the
/// functions of iomt-fhir made of them. An empty error is one whose text is not of JmesPath.Net.
/// </summary>
public sealed class JmesPathRecordedTests
{
    [Fact]
    public void Recorded_expressions_give_what_the_reference_gave()
    {
        var differences = new List<string>();
        var (results, errors) = (0, 0);
        using var reader = new StreamReader(
            typeof(JmesPathRecordedTests).Assembly.GetManifestResourceStream("jmespath-recorded.jsonl")!);
        while (reader.ReadLine() is { } line)
        {
            using var item = JsonDocument.Parse(line);
            var expression = item.RootElement.GetProperty("expression").GetString()!;
            var document = item.RootElement.GetProperty("document").GetString()!;
            var isError = item.RootElement.TryGetProperty("error", out var error);
            var expected = isError ? "!" + error.GetString() : item.RootElement.GetProperty("result").GetString()!;
            var actual = Run(document, expression);
            if (actual != expected && (expected != "!" || actual[0] != '!'))
            {
                differences.Add($"{expression} over {document}: {actual} in place of {expected}");
            }

            results += isError ? 0 : 1;
            errors += isError ? 1 : 0;
        }

        Assert.Empty(differences);
        Assert.True(results > 800 && errors > 200, $"{results} results, {errors} errors");
    }

    private static string Run(string document, string expression)
    {
        try
        {
            return JmesRun.Text(document, expression);
        }
        catch (ExpressionException exception)
        {
            return "!" + exception.Message;
        }
    }
}
