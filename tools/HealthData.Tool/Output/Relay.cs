namespace HealthData.Tool;

/// <summary>Reports at once, on the reporting thread.</summary>
internal sealed class Relay(Action<TransferProgress> report) : IProgress<TransferProgress>
{
    public void Report(TransferProgress value) => report(value);
}
