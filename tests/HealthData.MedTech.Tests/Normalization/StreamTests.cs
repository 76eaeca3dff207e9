using System.Globalization;
using System.Text;
using HealthData.MedTech.Tests.Support;

namespace HealthData.MedTech.Tests.Normalization;

[Collection(AloneCollection.Name)]
public sealed class StreamTests
{
    private const string Line = """{"hr":1,"id":"x","t":"2020-01-01"}""";

    public static bool IsLong => Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1";

    [Fact]
    public async Task Lines_keep_their_numbers()
    {
        var text = $"\uFEFF{Line}\n\n{Line}\r\n  \t\n{{broken\n{{}}\n{Line}";

        var lines = await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)));

        Assert.Equal([1L, 3, 5, 6, 7], lines.Select(line => line.LineNumber));
        Assert.Equal([1, 1, 0, 0, 1], lines.Select(line => line.Result.Measurements.Count));
        Assert.Equal(NormalizationProblemCode.UnreadableMessage, lines[2].Result.Problems[0].Code);
        Assert.Empty(lines[3].Result.Problems);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task Chunks_of_any_size_give_the_same_lines(int chunk)
    {
        var text = string.Join(
            '\n', Enumerable.Range(0, 50).Select(i => Line.Replace(":1,", $":{i},", StringComparison.Ordinal)));

        var lines = await ReadAsync(new ChunkedStream(Encoding.UTF8.GetBytes(text), chunk));

        Assert.Equal(50, lines.Count);
        Assert.Equal("49", lines[^1].Result.Measurements[0].Properties[0].Value);
    }

    [Fact]
    public async Task Lines_that_have_their_envelope_are_taken_as_they_are()
    {
        var options = new MessageStreamOptions { LinesAreEnvelopes = true };
        var normalizer = Run.Normalizer(
            Run.Calculated("$.Body", values: """{"valueName":"hr","valueExpression":"$.Body.hr"}"""));

        var line = await normalizer.NormalizeAsync(
            new MemoryStream(Encoding.UTF8.GetBytes($$"""{"Body":{{Line}}}""")),
            options,
            TestContext.Current.CancellationToken).SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal("heartrate x 2020-01-01T00:00:00 hr=1", Run.Show(line.Result));
    }

    [Fact]
    public async Task Lines_in_UTF_16_are_told_as_that()
    {
        var text = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes($"{Line}\n{Line}\n"));
        var lines = await ReadAsync(new MemoryStream([.. text]), new MessageStreamOptions());
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal(NormalizationProblemCode.OtherEncoding, line.Result.Problems[0].Code));
        Assert.Contains("UTF-8", lines[0].Result.Problems[0].Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, 99, true)]
    [InlineData(100, 100, true)]
    [InlineData(100, 101, false)]
    [InlineData(100, 500_000, false)]
    public async Task A_line_that_is_too_long_is_an_error_and_the_next_one_is_read(int max, int length, bool fits)
    {
        var line = Line.Replace("}", new string(' ', length - Line.Length) + "}", StringComparison.Ordinal);
        var text = $"{Line}\n{line}\r\n{Line}\n{line}";

        var lines = await ReadAsync(
            new ChunkedStream(Encoding.UTF8.GetBytes(text), 1000), new MessageStreamOptions { MaxLineLength = max });

        Assert.Equal([1L, 2, 3, 4], lines.Select(result => result.LineNumber));
        Assert.Equal([1, fits ? 1 : 0, 1, fits ? 1 : 0], lines.Select(result => result.Result.Measurements.Count));
        Assert.Equal(
            fits ? [] : [NormalizationProblemCode.MessageTooLong],
            lines[1].Result.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public async Task Reading_can_be_canceled()
    {
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Run.Normalizer(Run.Template())
            .NormalizeAsync(new ChunkedStream(Encoding.UTF8.GetBytes(Line), 5), cancellationToken: canceled.Token)
            .CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Millions_of_messages_take_no_more_memory_than_a_few()
    {
        var count = IsLong ? 10_000_000 : 100_000;
        var normalizer = Run.Normalizer(Run.Template());
        var (expected, measurements, previous, peak) = (0L, 0L, 0L, 0L);
        var start = 0L;
        await foreach (var line in normalizer.NormalizeAsync(
            new GeneratedStream(count), cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Equal(++previous, line.LineNumber);
            foreach (var measurement in line.Result.Measurements)
            {
                measurements++;
                expected += long.Parse(measurement.Properties[0].Value, CultureInfo.InvariantCulture);
            }

            if (line.LineNumber % 10_000 == 0)
            {
                var live = GC.GetTotalMemory(forceFullCollection: line.LineNumber % (count / 10) == 0);
                start = start == 0 ? live : start;
                peak = Math.Max(peak, line.LineNumber % (count / 10) == 0 ? live - start : 0);
            }
        }

        Assert.Equal((count, (long)count, count * (count + 1L) / 2), (previous, measurements, expected));
        Assert.True(peak < 4 << 20, $"{peak} bytes more are alive than at the start.");
    }

    private static async Task<List<NormalizedLine>> ReadAsync(Stream stream, MessageStreamOptions? options = null) =>
        await Run.Normalizer(Run.Template()).NormalizeAsync(stream, options, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
}
