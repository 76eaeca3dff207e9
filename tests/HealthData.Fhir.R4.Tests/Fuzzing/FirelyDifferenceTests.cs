using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using HealthData.Fhir.R4.Tests.Corpus;

namespace HealthData.Fhir.R4.Tests.Fuzzing;

/// <summary>What Firely's strict mode accepts, strict reading accepts, and the other way round; what differs is
/// explained in <c>Firely/differences.tsv</c>.</summary>
[Trait("Category", "Corpus")]
public sealed class FirelyDifferenceTests
{
    private const int Seed = 20_26;
    private const int LargestExample = 20_000;
    private const int LeastRuns = 2000;

    [Fact]
    public void Mutated_examples_are_judged_as_Firely_judges_them()
    {
        Assert.SkipWhen(ExampleSet.Official is null, ExampleSet.WithoutOfficial);
        var examples = ExampleSet.Official!.ReadSmall(LargestExample);
        var goesOn = Limit();
        var differences = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var counts = new long[2];
        Parallel.For(0, Environment.ProcessorCount, worker =>
        {
            var random = new Random(Seed + worker);
            var mutator = new Firely.ResourceMutator(random);
            for (var run = 0; goesOn(run); run++)
            {
                var json = mutator.Mutate(examples[random.Next(examples.Count)]);
                Interlocked.Increment(ref counts[Compare(json, differences) ? 1 : 0]);
            }
        });

        var texts = differences.OrderBy(pair => pair.Key, StringComparer.Ordinal).Take(60);
        Assert.True(
            differences.IsEmpty, string.Join('\n', texts.Select(pair => $"{pair.Key}:{pair.Value}")));
        Assert.True(counts[0] > 0 && counts[1] > 0, $"{counts[0]} refused, {counts[1]} accepted");
    }

    /// <summary>As many runs as fit in the seconds that the environment names, else a fixed number.</summary>
    private static Func<int, bool> Limit()
    {
        if (Environment.GetEnvironmentVariable("HEALTHDATA_FUZZ_SECONDS") is not { Length: > 0 } seconds)
        {
            return run => run < LeastRuns;
        }

        var until = Stopwatch.GetTimestamp()
            + (long)(double.Parse(seconds, CultureInfo.InvariantCulture) * Stopwatch.Frequency);
        return _ => Stopwatch.GetTimestamp() < until;
    }

    /// <summary>Gets the scalar at a position, or the start of an object or array.</summary>
    private static string Value(byte[] json, long position)
    {
        var start = (int)position;
        var reader = new Utf8JsonReader(json.AsSpan(start), isFinalBlock: false, default);
        return reader.Read() ? Encoding.UTF8.GetString(json, start, (int)reader.BytesConsumed) : "";
    }

    /// <summary>Compares the verdicts; <see langword="true"/> if both accept.</summary>
    private static bool Compare(byte[] json, ConcurrentDictionary<string, string> differences)
    {
        var ours = FhirJson.TryParse<Resource>(json, out _, out var issues)
            ? issues.Select(
                issue => $"{issue.Kind} {issue.Message} {issue.Path} = {Value(json, issue.Position)}").ToArray()
            : ["refused"];
        var theirs = Firely.FirelyReader.Issues(json);
        if (ours.Length == 0 != (theirs.Count == 0))
        {
            var (side, said) = ours.Length > 0 ? ("ours", ours) : ("firely", (IEnumerable<string>)theirs);
            if (!Firely.ExplainedDifferences.Explain(side, said))
            {
                var first = said.First();
                var key = side + " " + first[..Math.Min(first.Length, side == "ours" ? 30 : 12)];
                differences.TryAdd(key, $"{string.Join("; ", said)}\n    {Encoding.UTF8.GetString(json)}");
            }
        }

        return ours.Length == 0 && theirs.Count == 0;
    }
}
