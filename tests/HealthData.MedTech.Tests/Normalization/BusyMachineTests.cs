using System.Text;
using HealthData.MedTech.Tests.Support;

namespace HealthData.MedTech.Tests.Normalization;

/// <summary>What a message gives does not depend on what else the machine does.</summary>
[Collection(AloneCollection.Name)]
public sealed class BusyMachineTests
{
    private const int BusyThreads = 8;

    // Few steps for some, so that limits are met on the way.
    private static readonly long[] Steps = [50, 500, 10_000_000];

    private static readonly string[] Patterns =
    [
        "/^(?=(x|xx)+y)/", "/^(?!(a|b|ab)*z).*$/", "/(?<=x)y|^(?>x*)z/", "/^([a-z]+)*[0-9]$/",
        "/^(.)(.)?.*\\\\2\\\\1$/",
    ];

    private static int CaseCount => StreamTests.IsLong ? 10_000 : 300;

    [Fact]
    public void Random_cases_give_the_same_beside_eight_busy_threads_as_on_a_quiet_machine()
    {
        var quiet = RunCases();
        using var stopping = new CancellationTokenSource();
        var token = stopping.Token;
        var threads = new Thread[BusyThreads];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() => Spin(token)) { IsBackground = true };
            threads[i].Start();
        }

        var busy = RunCases();
        stopping.Cancel();
        Array.ForEach(threads, thread => thread.Join());

        Assert.Equal(quiet.Length, busy.Length);
        for (var seed = 0; seed < quiet.Length; seed++)
        {
            Assert.True(quiet[seed] == busy[seed], $"Case {seed}, quiet:\n{quiet[seed]}\nbusy:\n{busy[seed]}");
        }

        Assert.True(quiet.Count(text => text.Contains("LimitExceeded", StringComparison.Ordinal)) > CaseCount / 50);
        Assert.True(quiet.Count(text => text.Contains('=', StringComparison.Ordinal)) > CaseCount / 20);
    }

    private static string[] RunCases()
    {
        var results = new string[CaseCount];
        for (var seed = 0; seed < results.Length; seed++)
        {
            results[seed] = RunCase(seed);
        }

        return results;
    }

    private static string RunCase(int seed)
    {
        var random = new Random(seed);
        var generator = new MappingGenerator(seed);
        var options = new NormalizationOptions
        {
            ProblemScope = ProblemScope.Match,
            MaxEvaluationSteps = Steps[random.Next(Steps.Length)],
            MaxStepsPerByte = random.Next(2),
        };
        var pattern = Patterns[random.Next(Patterns.Length)];
        var normalizer = new MeasurementNormalizer(
            Run.Mapping([.. generator.Templates(), Run.Template(match: $"$..[?(@.id =~ {pattern})]")]), options);
        var hard = $$"""{"id":"{{new string('x', random.Next(1, 30))}}ab","t":"2020-01-01T00:00:00Z","hr":1}""";
        var text = new StringBuilder();
        foreach (var message in new[] { generator.Message(), hard })
        {
            text.AppendLine(Run.Show(normalizer.Normalize(DeviceMessage.FromBody(message))));
        }

        return text.ToString();
    }

    private static void Spin(CancellationToken token)
    {
        var state = 1u;
        while (!token.IsCancellationRequested)
        {
            state = (state * 1_664_525u) + 1_013_904_223u;
        }

        GC.KeepAlive(state);
    }
}
