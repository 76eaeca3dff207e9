namespace HealthData.MedTech.Fhir.Tests.Support;

/// <summary>Holds back several callers until all of them have come.</summary>
internal sealed class Meeting(int callers)
{
    private readonly TaskCompletionSource _met = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _waiting;

    public bool HasMet => _met.Task.IsCompleted;

    public Task WaitAsync()
    {
        if (Interlocked.Increment(ref _waiting) == callers)
        {
            _met.SetResult();
        }

        return _met.Task;
    }
}
