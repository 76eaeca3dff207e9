using System.Buffers;
using System.Text.Json;
using HealthData.Fhir.R4;

namespace HealthData.Benchmarks.Fhir;

/// <summary>Sets a bare JSON parse of some bytes against what is done with the typed model.</summary>
/// <param name="json">The bytes of a resource.</param>
/// <param name="passes">How often the work is done in one round.</param>
/// <param name="rounds">The number of rounds.</param>
internal sealed class FhirRounds(byte[] json, int passes = 20, int rounds = 101)
{
    private const int SteadyPasses = 5;
    private const int MaxWarmups = 200;

    private static readonly FhirJsonOptions Sharing = new() { SharesInput = true };

    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly Resource _resource = FhirJson.ParseResource(json);

    public int Length => json.Length;

    public void Document()
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidOperationException("It is no object.");
        }
    }

    public void Parse()
    {
        if (FhirJson.ParseResource(json).GetType() != _resource.GetType())
        {
            throw new InvalidOperationException("The resource is another.");
        }
    }

    /// <summary>Reads as <see cref="JsonDocument"/> does: what is large stays in the input.</summary>
    public void ParseSharing()
    {
        if (FhirJson.ParseResource(json, Sharing).GetType() != _resource.GetType())
        {
            throw new InvalidOperationException("The resource is another.");
        }
    }

    public void ParseStrictly()
    {
        if (!FhirJson.TryParse<Resource>(json, out _, out var issues) || issues.Count > 0)
        {
            throw new InvalidOperationException("The resource has issues.");
        }
    }

    public void Slice()
    {
        using var reader = FhirBundleReader.Open(json);
        var count = 0;
        foreach (var entry in reader.ReadEntries())
        {
            count += entry.ResourceType is null ? 0 : 1;
        }

        if (count != ((Bundle)_resource).Entry.Count)
        {
            throw new InvalidOperationException("Entries are missing.");
        }
    }

    public void Write()
    {
        _output.ResetWrittenCount();
        FhirJson.Serialize(_resource, _output);
        if (_output.WrittenCount != json.Length)
        {
            throw new InvalidOperationException("It was not written as it was read.");
        }
    }

    /// <summary>Measures the time of a bare parse over the time of the work.</summary>
    public Task<double> RatioAsync(Action work) => RatioAsync(Document, work);

    /// <summary>Measures the time of one work over that of another.</summary>
    public async Task<double> RatioAsync(Action other, Action work)
    {
        await WarmAsync(other);
        await WarmAsync(work);
        return await Interleaved.MedianRatioAsync(rounds, warmups: 5, () => TimeAsync(other), () => TimeAsync(work));
    }

    private async Task WarmAsync(Action work)
    {
        var last = new Queue<double>();
        var most = Math.Min(MaxWarmups, 2 * rounds);
        for (var i = 0; i < most; i++)
        {
            last.Enqueue(await TimeAsync(work));
            if (last.Count > SteadyPasses)
            {
                last.Dequeue();
            }

            if (i > most / 4 && last.Max() <= last.Min() * 1.05)
            {
                return;
            }
        }
    }

    private Task<double> TimeAsync(Action work) => Interleaved.SecondsAsync(() =>
    {
        for (var i = 0; i < passes; i++)
        {
            work();
        }

        return Task.CompletedTask;
    });
}
