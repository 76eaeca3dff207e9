namespace HealthData.MedTech;

/// <summary>A token that was found for a required value and is not one.</summary>
internal readonly record struct FailedAttempt(MappingExpression Expression, ValueStatus Status)
{
    public bool IsEmpty => Status is ValueStatus.Null or ValueStatus.Blank;

    public string Message(string name) => Expression.ValueAt.Prefix(IsEmpty
        ? $"A null or empty value was supplied for the required field [{name}]"
        : $"Encountered an error while extracting value for [{name}] using expression {Expression.Text}");
}
