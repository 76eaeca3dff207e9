namespace HealthData.MedTech.EventHubs.Tests.Support;

/// <summary>Holds the writes of Observations until they are canceled, and sends them all the same.</summary>
internal sealed class HeldWrites : HttpPipelinePolicy
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _canceled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationToken _token;

    /// <summary>Gets what ends when a write has begun.</summary>
    public Task Begun => _begun.Task;

    /// <summary>Gets what ends when a write was canceled.</summary>
    public Task Canceled => _canceled.Task;

    public FhirClient CreateClient(MedTechLab lab) => lab.Workspace.CreateFhirClient(options =>
    {
        options.AddPolicy(this, HttpPipelinePosition.PerRetry);
        options.Transport = new BatchTransport(options.Transport, "PUT", "Observation", async () =>
        {
            _begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, _token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _canceled.TrySetResult();
        });
    });

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        _token = message.CancellationToken;
        await ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException();
}
