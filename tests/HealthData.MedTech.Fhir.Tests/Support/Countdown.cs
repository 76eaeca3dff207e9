namespace HealthData.MedTech.Fhir.Tests.Support;

/// <summary>Ends when the pipelines have processed a number of messages.</summary>
internal sealed class Countdown(int messages)
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left = messages;

    public Task Task => _done.Task;

    public void Watch(MedTechPipelineOptions options) => options.BatchDone += report =>
    {
        if (Interlocked.Add(ref _left, -report.Messages) <= 0)
        {
            _done.TrySetResult();
        }
    };
}
