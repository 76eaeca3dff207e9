namespace HealthData.MedTech;

/// <summary>A receiver of the Observations of a batch, without an object or a text of its own for each.</summary>
public interface IObservationVisitor
{
    /// <summary>Takes an Observation.</summary>
    /// <param name="observation">The Observation. Its text is valid only during the call.</param>
    void Visit(in ObservationView observation);

    /// <summary>Takes what kept a measurement group, or a part of it, from giving an Observation.</summary>
    /// <param name="problem">The problem.</param>
    void VisitProblem(ProjectionProblem problem);
}
