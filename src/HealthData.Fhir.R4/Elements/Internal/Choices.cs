namespace HealthData.Fhir.R4;

/// <summary>Keeps choice elements to the types that the specification allows.</summary>
internal static class Choices
{
    public static DataType? Check(DataType? value, ChoiceTypes allowed, string path) =>
        value is null || (value.ChoiceKind & allowed) != 0
            ? value
            : throw new ArgumentException($"{path} can be {allowed}; it cannot be {value.TypeName}.", nameof(value));
}
