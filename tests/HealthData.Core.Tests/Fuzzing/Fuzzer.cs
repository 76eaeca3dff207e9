using System.Diagnostics;
using System.Globalization;

namespace HealthData.Core.Tests.Fuzzing;

/// <summary>
/// Gives a parser of foreign bytes the files of a folder under tests/corpus, then mutations of them. Each input has to
/// end within bounds of time and memory, in success or in an exception that is documented. The same seed makes the
/// same input. <c>HEALTHDATA_FUZZ_SECONDS</c> says how long each class goes on, 2 by default;
/// <c>HEALTHDATA_FUZZ_SEED</c> is the first seed, 0 by default.
/// </summary>
/// <param name="folder">The folder under tests/corpus.</param>
/// <param name="pieces">What means something to the parser, each character one byte.</param>
internal sealed class Fuzzer(string folder, params string[] pieces)
{
    private const int FewestInputs = 100;
    private const long MostAllocated = 256L * 1024 * 1024;

    private readonly byte[][] _pieces = [.. pieces.Select(Encoding.Latin1.GetBytes)];
    private volatile FuzzInput? _current;

    /// <summary>How long one input may take, on a machine that does much else.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How many inputs there were.</summary>
    public int Inputs { get; private set; }

    /// <summary>The files of the folder; more may be added before the run.</summary>
    public List<(string Name, byte[] Bytes)> Corpus { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "corpus", folder))
            .Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))),
    ];

    /// <summary>Runs the parser on one input after the other.</summary>
    /// <param name="parse">Works on the thread that calls it, so that what it allocates can be counted.</param>
    /// <param name="isDocumented">Says whether the parser may end this way.</param>
    /// <param name="share">How much of the class's time this run takes.</param>
    public async Task RunAsync(Action<FuzzInput> parse, Func<Exception, bool> isDocumented, double share = 1)
    {
        Assert.NotEmpty(Corpus);
        var budget = TimeSpan.FromSeconds(share * Setting("HEALTHDATA_FUZZ_SECONDS", 2));
        var running = Task.Factory.StartNew(
            () => Run(parse, isDocumented, budget),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        while (await Task.WhenAny(running, Task.Delay(TimeSpan.FromMilliseconds(100))) != running)
        {
            var current = _current;
            Assert.True(current is null || current.Age < Longest, $"No end after {Longest.TotalSeconds} s: {current}");
        }

        await running;
        TestContext.Current.TestOutputHelper?.WriteLine($"{Inputs} inputs");
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    private void Run(Action<FuzzInput> parse, Func<Exception, bool> isDocumented, TimeSpan budget)
    {
        var clock = Stopwatch.StartNew();
        foreach (var (name, bytes) in Corpus)
        {
            Try(new FuzzInput(-1, name, bytes, new Random(0)), parse, isDocumented);
        }

        var first = Setting("HEALTHDATA_FUZZ_SEED", 0);
        for (var count = 0; count < FewestInputs || clock.Elapsed < budget; count++)
        {
            Try(Make(first + count), parse, isDocumented);
        }
    }

    private FuzzInput Make(int seed)
    {
        var random = new Random(seed);
        var (name, bytes) = Corpus[random.Next(Corpus.Count)];
        var other = Corpus[random.Next(Corpus.Count)].Bytes;
        return new FuzzInput(seed, name, Mutator.Mutate(bytes, other, _pieces, random), random);
    }

    private void Try(FuzzInput input, Action<FuzzInput> parse, Func<Exception, bool> isDocumented)
    {
        _current = input;
        Inputs++;
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            parse(input);
        }
        catch (Exception exception) when (isDocumented(exception))
        {
        }
        catch (Exception exception)
        {
            Assert.Fail($"{input}{Environment.NewLine}{exception}");
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < MostAllocated, $"{allocated} bytes allocated: {input}");
    }
}
