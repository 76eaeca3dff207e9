using HealthData.MedTech;
using HealthData.MedTech.Fhir;

namespace HealthData.Benchmarks.MedTech;

/// <summary>A writer that makes the Observations of its measurements, and writes none.</summary>
internal sealed class FreeWriter(ObservationProjector projector) : MeasurementWriter, IObservationVisitor
{
    private static readonly Task<MeasurementWriteResult> Nothing = Task.FromResult(new MeasurementWriteResult([]));

    /// <summary>Gets the number of Observations.</summary>
    public int Written { get; private set; }

    public void Project(List<NormalizedMeasurement> batch) => projector.Project(batch, this);

    public void Visit(in ObservationView observation) => Written += observation.Utf8Json.IsEmpty ? 0 : 1;

    public void VisitProblem(ProjectionProblem problem) => throw new InvalidOperationException(problem.Message);

    internal override Task<MeasurementWriteResult> WriteAsync(
        IEnumerable<NormalizedMeasurement> measurements, Action? throttled, CancellationToken cancellationToken)
    {
        Project((List<NormalizedMeasurement>)measurements);
        return Nothing;
    }
}
