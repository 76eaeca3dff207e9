namespace HealthData.MedTech;

/// <summary>Collects what a message gives as objects.</summary>
internal sealed class MeasurementCollector : IMeasurementVisitor
{
    private NormalizedMeasurement[] _measurements = new NormalizedMeasurement[4];
    private int _count;
    private List<NormalizationProblem>? _errors;

    /// <summary>The measurement that was collected last.</summary>
    public NormalizedMeasurement Last => _measurements[_count - 1];

    public void Visit(in MeasurementView measurement)
    {
        if (_count == _measurements.Length)
        {
            Array.Resize(ref _measurements, _count * 2);
        }

        _measurements[_count++] = measurement.ToMeasurement();
    }

    public void VisitProblem(NormalizationProblem failure) =>
        (_errors ??= []).Add(failure);

    /// <summary>Gives what has been collected, and is empty again.</summary>
    public NormalizationResult Take()
    {
        IReadOnlyList<NormalizedMeasurement> measurements;
        if (_count == 1)
        {
            measurements = new OneItemList<NormalizedMeasurement>(_measurements[0]);
            _measurements[0] = null!;
        }
        else
        {
            measurements = _measurements.AsSpan(0, _count).ToArray();
            _measurements.AsSpan(0, _count).Clear();
        }

        var result = new NormalizationResult(measurements, _errors?.ToArray());
        _count = 0;
        _errors = null;
        return result;
    }
}
