using HealthData.MedTech.Mappings;

namespace HealthData.MedTech.Normalization;

/// <summary>A token that was found for a required value and is not one.</summary>
internal readonly record struct FailedAttempt(MappingExpression Expression, FieldStatus Status)
{
    public string Message(string name) => Expression.ValueAt.Prefix(Status == FieldStatus.Null
        ? $"A null or empty value was supplied for the required field [{name}]"
        : $"Encountered an error while extracting value for [{name}] using expression {Expression.Text}");
}
