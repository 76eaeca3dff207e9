using System.Text.Json;
using HealthData.MedTech;

namespace HealthData.Benchmarks.MedTech;

/// <summary>
/// The median over the mappings of the recorded field cases of the processor time of <c>JsonDocument.Parse</c> of their
/// messages over that of taking measurements from them. Not a number where there is no corpus.
/// </summary>
internal sealed class FieldFigure() : Figure("medtech", "medtech.field", ">= 0.9")
{
    private const int Messages = 4_000;
    private const int BytesARound = 1_000_000;
    private const int PassesARound = 10;
    private const int Rounds = 9;

    private static readonly string[] Kinds =
    [
        "field-", "lang-", "iotcentral-", "fitbit-", "googlefit-", "applehealth-", "withings-", "ble-", "philips-",
    ];

    public override async Task<double> MeasureAsync()
    {
        var ratios = new List<double>();
        foreach (var folder in Folders())
        {
            if (Read(folder) is var (mapping, messages))
            {
                ratios.Add(await MeasureAsync(mapping, messages));
                await Console.Error.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture, $"{Id}: {Path.GetFileName(folder)} {ratios[^1]:0.00}"));
            }
        }

        ratios.Sort();
        return ratios.Count == 0 ? double.NaN : ratios[ratios.Count / 2];
    }

    private static IEnumerable<string> Folders()
    {
        var folder = Path.Combine(Corpus(), "medtech");
        return Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder)
                .Where(path => Kinds.Any(kind => Path.GetFileName(path).StartsWith(kind, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal)
            : [];
    }

    // As the tests find it: where a variable says, else beside the folder of Sdk.sln.
    private static string Corpus()
    {
        if (Environment.GetEnvironmentVariable("HEALTHDATA_CORPUS") is { Length: > 0 } corpus)
        {
            return corpus;
        }

        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Sdk.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine(folder ?? string.Empty, "..", "shared", "corpus");
    }

    private static (DeviceMapping Mapping, DeviceMessage[] Messages)? Read(string folder)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, "messages.jsonl")).Where(IsJson).ToArray();
        if (lines.Length == 0
            || !DeviceMapping.TryParse(File.ReadAllText(Path.Combine(folder, "device.json")), out var mapping, out _))
        {
            return null;
        }

        var options = Path.Combine(folder, "case.json");
        var areBodies = File.Exists(options)
            && File.ReadAllText(options).Contains("\"body\"", StringComparison.Ordinal);
        var count = (int)(BytesARound / lines.Average(line => (double)line.Length));
        var messages = new DeviceMessage[Math.Clamp(count, lines.Length, Math.Max(Messages, lines.Length))];
        for (var i = 0; i < messages.Length; i++)
        {
            var text = System.Text.Encoding.UTF8.GetBytes(lines[i % lines.Length]);
            messages[i] = areBodies ? DeviceMessage.FromBody(text) : DeviceMessage.FromEnvelope(text);
        }

        return (mapping, messages);
    }

    private static bool IsJson(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static async Task<double> MeasureAsync(DeviceMapping mapping, DeviceMessage[] messages)
    {
        var texts = Array.ConvertAll(messages, message => message.Body);
        var normalizer = new MeasurementNormalizer(mapping);
        var parse = RoundsOf(() => NormalizingFigure.Parse(texts));
        var normalize = RoundsOf(() =>
        {
            foreach (var message in messages)
            {
                normalizer.Normalize(message);
            }
        });
        var size = PassesARound * texts.Sum(text => text.Length) / HeartRateMessages.Length;
        await Warmth.ReachAsync(size, parse, normalize);
        return await Interleaved.MedianRatioAsync(Rounds, warmups: 1, parse, normalize);
    }

    // A pass alone takes a few milliseconds: several of them seem steady before the compiler has looked at them again.
    private static Func<Task<double>> RoundsOf(Action pass) => () => Interleaved.CpuSecondsAsync(() => Task.Run(() =>
    {
        for (var i = 0; i < PassesARound; i++)
        {
            pass();
        }
    }));
}
