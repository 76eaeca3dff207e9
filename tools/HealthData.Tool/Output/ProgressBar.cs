using Spectre.Console;

namespace HealthData.Tool;

/// <summary>A bar for bytes, which is gone when the work is done.</summary>
internal static class ProgressBar
{
    public static Task<T> RunAsync<T>(IAnsiConsole console, string name, long? total, Func<Action<long>, Task<T>> work)
    {
        ProgressColumn[] columns = total is null
            ? [new SpinnerColumn(), new TaskDescriptionColumn(), new TransferSpeedColumn()]
            : [
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new TransferSpeedColumn(),
                new RemainingTimeColumn(),
            ];
        return console.Progress().AutoClear(true).Columns(columns).StartAsync(async context =>
        {
            var bar = context.AddTask(name, maxValue: Math.Max(1, total ?? double.MaxValue));
            return await work(bytes =>
            {
                bar.Value = bytes;
                if (total is null)
                {
                    bar.Description = $"{name} {PlainText.Size(bytes)}";
                }
            });
        });
    }
}
