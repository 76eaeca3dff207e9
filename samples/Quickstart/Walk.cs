using System.Diagnostics;

namespace Quickstart;

/// <summary>Stores instances, searches for them, streams them back, compares them and renders one.</summary>
internal sealed class Walk(DicomWebClient client, DirectoryInfo output)
{
    public async Task<bool> RunAsync(IReadOnlyList<Sample> samples, CancellationToken cancellationToken)
    {
        var total = samples.Sum(sample => (double)(sample.Content.Length ?? 0));
        var started = Stopwatch.GetTimestamp();
        var outcome = await ProgressBars.RunAsync(
            "Store", total, progress => StoreAsync(samples, progress, cancellationToken));
        var found = await FindAsync(samples, cancellationToken);
        var equal = await ProgressBars.RunAsync(
            "Retrieve", total, progress => CompareAsync(samples, progress, cancellationToken));
        var picture = await RenderAsync(samples[samples.Count / 2], cancellationToken);

        var table = new Table().AddColumns("Step", "Result").Border(TableBorder.Rounded);
        table.AddRow("Stored", Markup.Escape(outcome.ToString()));
        foreach (var refused in outcome.Outcomes.Where(instance => !instance.Succeeded))
        {
            table.AddRow(string.Empty, Markup.Escape(refused.ToString()));
        }

        table.AddRow("Found by search", $"{found} of {samples.Count} instances");
        table.AddRow("Streamed back", $"{equal} of {samples.Count} equal by SHA-256");
        table.AddRow("Rendered", Markup.Escape(picture));
        table.AddRow("Time", $"{Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s");
        AnsiConsole.Write(table);
        return found == samples.Count && equal == samples.Count;
    }

    private async Task<StoreResult> StoreAsync(
        IReadOnlyList<Sample> samples, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var options = new StoreOptions { Progress = new Relay(report => progress.Report(report.Bytes)) };
        return await client.StoreAsync(
            samples.Select(sample => sample.Content), options, cancellationToken);
    }

    private async Task<int> FindAsync(IReadOnlyList<Sample> samples, CancellationToken cancellationToken)
    {
        var missing = samples.Select(sample => sample.Instance).ToHashSet();
        foreach (var study in samples.Select(sample => sample.Study).Distinct())
        {
            await foreach (var instance in client.SearchInstancesAsync(
                studyInstanceUid: study, cancellationToken: cancellationToken))
            {
                missing.Remove(instance.SopInstanceUid ?? string.Empty);
            }
        }

        return samples.Count(sample => !missing.Contains(sample.Instance));
    }

    private async Task<int> CompareAsync(
        IReadOnlyList<Sample> samples, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var expected = samples.Select(sample => sample.Hash).ToHashSet();
        var received = 0.0;
        foreach (var series in samples.Select(sample => (sample.Study, sample.Series)).Distinct())
        {
            await using RetrievedInstances instances = await client.RetrieveSeriesAsync(
                series.Study, series.Series, cancellationToken: cancellationToken);
            await foreach (var instance in instances.WithCancellation(cancellationToken))
            {
                expected.Remove(await Sample.HashAsync(
                    instance.Content, read => progress.Report(received += read), cancellationToken));
            }
        }

        return samples.Count(sample => !expected.Contains(sample.Hash));
    }

    private async Task<string> RenderAsync(Sample sample, CancellationToken cancellationToken)
    {
        await using RenderedImage image = await client.RetrieveRenderedInstanceAsync(
            sample.Study,
            sample.Series,
            sample.Instance,
            new RenderOptions { Format = RenderedFormat.Png },
            cancellationToken);
        output.Create();
        var path = Path.Combine(output.FullName, "slice.png");
        var file = await image.SaveAsync(
            path, new SaveOptions { ExistingFile = ExistingFile.Replace }, cancellationToken);
        return $"{Path.GetRelativePath(Environment.CurrentDirectory, path)} ({file.Length:N0} bytes)";
    }
}
