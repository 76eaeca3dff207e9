namespace HealthData.Tool.Dicom;

/// <summary>The argument that names a study, a series or an instance.</summary>
internal static class ResourceArgument
{
    public static Argument<ResourcePath> OfAnyLevel() => Create(
        "STUDY[/SERIES[/INSTANCE]]",
        "The UID of a study, optionally followed by the UIDs of a series and an instance.",
        static _ => true);

    public static Argument<ResourcePath> OfInstance() => Create(
        "STUDY/SERIES/INSTANCE",
        "The UIDs of a study, a series, and an instance.",
        static path => path.Instance is not null);

    private static Argument<ResourcePath> Create(
        string name, string description, Predicate<ResourcePath> isFit) => new(name)
        {
            Description = description,
            CustomParser = result =>
            {
                if (ResourcePath.TryParse(result.Tokens[0].Value) is { } path && isFit(path))
                {
                    return path;
                }

                result.AddError($"Specify UIDs as {name}.");
                return null;
            },
        };
}
