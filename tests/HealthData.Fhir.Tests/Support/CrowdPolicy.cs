namespace HealthData.Fhir.Tests.Support;

/// <summary>Lets requests pass when so many are there at once, and notes the most that ever were.</summary>
internal sealed class CrowdPolicy(int size) : HttpPipelinePolicy
{
    private readonly TaskCompletionSource _isThere = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _now;

    public int Most { get; private set; }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        lock (_isThere)
        {
            Most = Math.Max(Most, ++_now);
            if (_now == size)
            {
                _isThere.TrySetResult();
            }
        }

        await _isThere.Task.WaitAsync(message.CancellationToken);
        await ProcessNextAsync(message, pipeline);
        lock (_isThere)
        {
            _now--;
        }
    }
}
