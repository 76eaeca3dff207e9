namespace HealthData.Dicom.FoDicom.Tests.Support;

/// <summary>Calls back at once.</summary>
internal sealed class Listener<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
