namespace HealthData.MedTech;

/// <summary>A named value of a measurement. Values are texts, whatever they were in the message.</summary>
/// <param name="Name">The name that the device mapping gives the value. Names may repeat within a measurement.</param>
/// <param name="Value">The value's text; it may be empty.</param>
public readonly record struct MeasurementProperty(string Name, string Value)
{
    /// <summary>Returns the name, and never the value.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
