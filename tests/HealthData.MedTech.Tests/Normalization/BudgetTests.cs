using System.Globalization;
using System.Text;

namespace HealthData.MedTech.Tests.Normalization;

public sealed class BudgetTests
{
    private const int DayAHundredfold = 144_000;

    [Fact]
    public void A_hundred_days_of_readings_beside_their_lowest_and_highest_are_all_taken()
    {
        var mapping = Run.Mapping(Run.Template(
            "CalculatedContent",
            "heartrate",
            "day.dataset[]",
            "device",
            "join('T', [day.date, matchedToken.time])",
            "\"defaultExpressionLanguage\":\"JmesPath\",",
            """{"valueName":"hr","valueExpression":"matchedToken.value","required":true},"""
                + """{"valueName":"low","valueExpression":"min(day.dataset[].value)"}"""));
        var text = new StringBuilder("""{"device":"d","day":{"date":"2019-05-08","dataset":[""");
        for (var i = 0; i < DayAHundredfold; i++)
        {
            text.Append(i == 0 ? null : ",").Append(
                CultureInfo.InvariantCulture, $$"""{"time":"00:00:{{i % 60:00}}","value":{{60 + (i % 40)}}}""");
        }

        var result = new MeasurementNormalizer(mapping).Normalize(text.Append("]}}").ToString());

        Assert.Empty(result.Problems);
        Assert.Equal(DayAHundredfold, result.Measurements.Count);
        Assert.Equal("60", result.Measurements[^1].Properties[1].Value);
    }

    [Fact]
    public void A_hundred_days_of_readings_with_ids_from_anywhere_in_the_message_are_all_taken()
    {
        var mapping = Run.Mapping(Run.Template(
            "CalculatedContent",
            "vitals",
            "$..readings[*]",
            "$..serial",
            "$.matchedToken.t",
            "\"patientIdExpression\":\"$..patient\",",
            """{"valueName":"hr","valueExpression":"$.matchedToken.hr"},"""
                + """{"valueName":"fw","valueExpression":"$..fw"}"""));
        var text = new StringBuilder("""{"readings":[""");
        for (var i = 0; i < DayAHundredfold; i++)
        {
            text.Append(i == 0 ? null : ",").Append(
                CultureInfo.InvariantCulture, $$"""{"t":"2023-01-01T00:00:00Z","hr":{{60 + (i % 40)}},"q":1}""");
        }

        text.Append("""],"serial":"s","patient":"p","fw":"1.2"}""");
        var result = new MeasurementNormalizer(mapping).Normalize(text.ToString());

        Assert.Empty(result.Problems);
        Assert.Equal(DayAHundredfold, result.Measurements.Count);
        var last = result.Measurements[^1];
        Assert.Equal(("s", "p", "1.2"), (last.DeviceId, last.PatientId, last.Properties[1].Value));
    }

    [Theory]
    [InlineData(ProblemScope.Message)]
    [InlineData(ProblemScope.Template)]
    [InlineData(ProblemScope.Match)]
    public void A_template_that_takes_too_many_steps_ends_alone(ProblemScope scope)
    {
        const string Message = """{"l":[[[[1,2,3]]]],"hr":1,"id":"x","t":"2020-01-01T00:00:00Z"}""";
        var options = new NormalizationOptions { MaxEvaluationSteps = 500, MaxStepsPerByte = 0, ProblemScope = scope };
        var mapping = Run.Mapping(
            Run.Template(type: "before"), Run.Template(match: "$..*..*..*..*..*[5]"), Run.Template(type: "behind"));

        var result = new MeasurementNormalizer(mapping, options).Normalize(Message);

        Assert.Equal(["before", "behind"], result.Measurements.Select(measurement => measurement.Type));
        Assert.Equal(NormalizationProblemCode.LimitExceeded, Assert.Single(result.Problems).Code);
    }

    [Fact]
    public void What_is_exceeded_is_told_with_the_amounts_and_the_option()
    {
        var options = new NormalizationOptions { MaxEvaluationSteps = 1_000, MaxStepsPerByte = 2 };
        var mapping = Run.Mapping(Run.Template(match: "$..*..*..*..*..*[5]"));
        var message = """{"l":[[[[1,2,3]]]]}""";

        var problem = new MeasurementNormalizer(mapping, options).Normalize(message).Problems[0];

        // 4 expressions, 2 steps each for a byte.
        Assert.Equal(
            $"The template takes 1,154 steps over this message; it may take {1_000 + (4 * 2 * message.Length):N0}. "
                + $"Make the "
                + "expression more specific, or raise NormalizationOptions.MaxEvaluationSteps or "
                + "NormalizationOptions.MaxStepsPerByte.",
            problem.Message);
        Assert.Contains("raise the limit", problem.Advice, StringComparison.Ordinal);
        Assert.Null(problem.ServiceException);
    }

    [Fact]
    public void Values_that_an_expression_makes_have_a_limit_of_their_own()
    {
        var doubling = string.Concat(Enumerable.Repeat(" | [@, @]", 40));
        var template = Run.JmesPath("to_array(@)[?hr]", $"hr{doubling} | to_string(@)");
        var options = new NormalizationOptions { MaxEvaluationSteps = long.MaxValue, MaxValueBytes = 1 << 20 };

        var problem = new MeasurementNormalizer(Run.Mapping(template), options)
            .Normalize("""{"hr":1,"id":"x","t":"2020-01-01T00:00:00Z"}""").Problems[0];

        Assert.Equal(NormalizationProblemCode.LimitExceeded, problem.Code);
        Assert.Contains("MaxValueBytes", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, -1, 1)]
    [InlineData(1, 0, 0)]
    public void Limits_are_positive(long steps, long stepsPerByte, long bytes) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new NormalizationOptions
        {
            MaxEvaluationSteps = steps,
            MaxStepsPerByte = stepsPerByte,
            MaxValueBytes = bytes,
        });

    [Fact]
    public void The_largest_limits_are_without_end()
    {
        var limits =
            new EvaluationLimits { Steps = long.MaxValue, StepsPerByte = long.MaxValue, Bytes = long.MaxValue };
        Assert.Equal(
            (long.MaxValue, long.MaxValue), (limits.StepsFor(int.MaxValue, 1_000), limits.BytesFor(int.MaxValue)));
    }

    [Fact]
    public async Task Random_cases_give_the_same_under_load()
    {
        var quiet = Enumerable.Range(0, 1_000).Select(RunCase).ToArray();
        using var ended = new CancellationTokenSource();
        var load = Enumerable.Range(0, 8).Select(
            _ => Task.Run(() => SpinWait.SpinUntil(() => ended.IsCancellationRequested)));
        var busy = load.ToArray();
        try
        {
            Assert.Equal(quiet, Enumerable.Range(0, quiet.Length).AsParallel().AsOrdered().Select(RunCase));
        }
        finally
        {
            await ended.CancelAsync();
            await Task.WhenAll(busy);
        }
    }

    // Ten messages by one mapping, with a budget so small that many of them come to its end.
    private static string RunCase(int seed)
    {
        var generator = new MappingGenerator(seed);
        var options = new NormalizationOptions { MaxEvaluationSteps = 200, MaxStepsPerByte = 0 };
        var normalizer = new MeasurementNormalizer(Run.Mapping(generator.Templates()), options);
        return string.Join(
            '\n', Enumerable.Range(0, 10).Select(_ => Run.Show(normalizer.Normalize(generator.Message()))));
    }
}
