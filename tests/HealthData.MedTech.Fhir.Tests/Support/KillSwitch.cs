namespace HealthData.MedTech.Fhir.Tests.Support;

/// <summary>
/// Stops a run at one of its steps as a killed process stops: what it waits for never comes, and nothing of it is
/// cleaned up. Steps are requests, writes to the dead letters, and checkpoints; each has a moment before and one after.
/// </summary>
internal sealed class KillSwitch(int atStep) : HttpPipelinePolicy
{
    private readonly TaskCompletionSource _killed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _steps;

    /// <summary>Gets a task that ends when the run is dead.</summary>
    public Task Killed => _killed.Task;

    /// <summary>Runs a step, unless the run is dead before or after it.</summary>
    public async Task StepAsync(Func<Task> step)
    {
        await PassAsync();
        await step();
        await PassAsync();
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        await StepAsync(async () => await ProcessNextAsync(message, pipeline));

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException();

    private async Task PassAsync()
    {
        if (Interlocked.Increment(ref _steps) >= atStep)
        {
            _killed.TrySetResult();
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
        }
    }
}
