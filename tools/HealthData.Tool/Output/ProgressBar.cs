using Spectre.Console;

namespace HealthData.Tool;

/// <summary>A bar for bytes, which is gone when the work is done.</summary>
internal static class ProgressBar
{
    /// <summary>How many characters a line must have for a bar to make sense.</summary>
    public const int LeastWidth = 20;

    public static Task<T> RunAsync<T>(
        IAnsiConsole console, string name, bool knowsTotal, Func<IProgress<TransferProgress>, Task<T>> work)
    {
        ProgressColumn[] columns = knowsTotal
            ? [
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new TransferSpeedColumn(),
                new RemainingTimeColumn(),
            ]
            : [new SpinnerColumn(), new TaskDescriptionColumn(), new TransferSpeedColumn()];
        return console.Progress().AutoClear(true).Columns(columns).StartAsync(async context =>
        {
            var bar = context.AddTask(name, maxValue: double.MaxValue);
            return await work(new Relay<TransferProgress>(progress => Show(bar, name, progress)));
        });
    }

    private static void Show(ProgressTask bar, string name, TransferProgress progress)
    {
        if (progress.TotalBytes is { } total)
        {
            bar.MaxValue = Math.Max(1, total);
        }

        bar.Value = progress.Bytes;
        bar.Description = progress.TotalItems is { } items
            ? $"{name} {progress.Items}/{items}"
            : $"{name} {progress.Items}, {PlainText.Size(progress.Bytes)}";
    }
}
