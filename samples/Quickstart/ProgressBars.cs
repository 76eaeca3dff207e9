namespace Quickstart;

/// <summary>Shows a bar on a terminal, and nothing in a pipe.</summary>
internal static class ProgressBars
{
    public static async Task<T> RunAsync<T>(string name, double total, Func<IProgress<double>, Task<T>> work)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive || Console.IsOutputRedirected)
        {
            return await work(new Sink(null));
        }

        return await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(name, maxValue: Math.Max(1, total));
                var result = await work(new Sink(bar));
                bar.Value = bar.MaxValue;
                return result;
            });
    }

    private sealed class Sink(ProgressTask? bar) : IProgress<double>
    {
        public void Report(double value)
        {
            if (bar is not null)
            {
                bar.Value = value;
            }
        }
    }
}
