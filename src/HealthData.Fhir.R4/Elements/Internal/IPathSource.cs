namespace HealthData.Fhir.R4;

/// <summary>A walk that knows the path of the element where it is.</summary>
internal interface IPathSource
{
    /// <summary>Gets the path of the element that a step came to.</summary>
    string PathOf(int step);
}
