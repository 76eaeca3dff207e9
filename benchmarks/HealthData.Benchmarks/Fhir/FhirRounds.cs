using System.Buffers;
using System.Text.Json;
using HealthData.Fhir.R4;

namespace HealthData.Benchmarks.Fhir;

/// <summary>Sets a bare JSON parse of <see cref="PatientBundle"/> against what is done with the typed model.</summary>
internal sealed class FhirRounds
{
    private const int PassesARound = 20;
    private const int SteadyPasses = 5;
    private const int MaxWarmups = 200;
    private const int Rounds = 101;

    private readonly byte[] _json = PatientBundle.Make();
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly Bundle _bundle;

    public FhirRounds() => _bundle = FhirJson.Parse<Bundle>(_json);

    public int Length => _json.Length;

    public int Entries => _bundle.Entry.Count;

    public void Document()
    {
        using var document = JsonDocument.Parse(_json);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidOperationException("It is no object.");
        }
    }

    public void Parse()
    {
        if (FhirJson.Parse<Bundle>(_json).Entry.Count != Entries)
        {
            throw new InvalidOperationException("Entries are missing.");
        }
    }

    public void Write()
    {
        _output.ResetWrittenCount();
        FhirJson.Serialize(_bundle, _output);
        if (_output.WrittenCount != _json.Length)
        {
            throw new InvalidOperationException("It was not written as it was read.");
        }
    }

    /// <summary>Measures the time of a bare parse over the time of the work.</summary>
    public async Task<double> RatioAsync(Action work)
    {
        await WarmAsync(Document);
        await WarmAsync(work);
        return await Interleaved.MedianRatioAsync(Rounds, warmups: 5, () => TimeAsync(Document), () => TimeAsync(work));
    }

    private static async Task WarmAsync(Action work)
    {
        var last = new Queue<double>();
        for (var i = 0; i < MaxWarmups; i++)
        {
            last.Enqueue(await TimeAsync(work));
            if (last.Count > SteadyPasses)
            {
                last.Dequeue();
            }

            if (i > MaxWarmups / 4 && last.Max() <= last.Min() * 1.05)
            {
                return;
            }
        }
    }

    private static Task<double> TimeAsync(Action work) => Interleaved.SecondsAsync(() =>
    {
        for (var i = 0; i < PassesARound; i++)
        {
            work();
        }

        return Task.CompletedTask;
    });
}
