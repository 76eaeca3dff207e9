using Xunit.Sdk;

namespace HealthData.Core.Tests.Fuzzing;

public sealed class FuzzerTests
{
    private const double NoTime = 0;

    [Fact]
    public async Task An_exception_that_is_not_documented_fails_with_the_seed()
    {
        var error = await FailureAsync(
            input => throw new FormatException("broke"), exception => exception is IOException);

        Assert.Contains(
            "seed -1, from bare-line-feeds.bin, bytes in base64: cHJlYW1ibGU", error.Message, StringComparison.Ordinal);
        Assert.Contains("broke", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_documented_exception_is_no_failure()
    {
        var fuzzer = new Fuzzer("multipart", "--");

        await fuzzer.RunAsync(_ => throw new IOException(), exception => exception is IOException, NoTime);

        Assert.True(fuzzer.Inputs > 100, $"{fuzzer.Inputs} inputs");
    }

    [Fact]
    public async Task Memory_without_bound_is_a_failure()
    {
        var error = await FailureAsync(_ => GC.KeepAlive(new byte[300_000_000]), _ => false);

        Assert.Contains("bytes allocated: seed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_without_end_is_a_failure()
    {
        using var end = new ManualResetEventSlim();

        var error = await FailureAsync(_ => end.Wait(), _ => false, longest: 1);
        end.Set();

        Assert.Contains("No end after", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seed_gives_the_same_input_each_time()
    {
        Assert.Equal(await InputsAsync(), await InputsAsync());

        static async Task<List<string>> InputsAsync()
        {
            List<string> inputs = [];
            await new Fuzzer("multipart", "--").RunAsync(input => inputs.Add(input.ToString()), _ => false, NoTime);
            Assert.True(inputs.Distinct().Count() > 90);
            return inputs;
        }
    }

    // Only an input without end waits for the limit; any other must not meet it on a busy machine.
    private static async Task<Exception> FailureAsync(
        Action<FuzzInput> parse, Func<Exception, bool> isDocumented, int longest = 600) =>
        await Assert.ThrowsAnyAsync<XunitException>(
            () => new Fuzzer("multipart", "--") { Longest = TimeSpan.FromSeconds(longest) }
                .RunAsync(parse, isDocumented, NoTime));
}
