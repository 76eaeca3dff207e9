namespace HealthData.Dicom.Tests.Support;

/// <summary>Notes every report at once, on the thread that makes it.</summary>
internal sealed class Recorder : IProgress<TransferProgress>
{
    public List<TransferProgress> Reports { get; } = [];

    public void Report(TransferProgress value) => Reports.Add(value);
}
