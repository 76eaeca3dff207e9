namespace HealthData.Tool.Fhir;

/// <summary>A resource, by its type and its id.</summary>
internal sealed record ResourceId(string Type, string Id)
{
    public static Argument<ResourceId> CreateArgument() => new("TYPE/ID")
    {
        Description = "The type and the id of a resource, such as Patient/7.",
        CustomParser = result =>
        {
            if (result.Tokens[0].Value.Split('/') is [{ Length: > 0 } type, { Length: > 0 } id])
            {
                return new(type, id);
            }

            result.AddError("Specify a resource as TYPE/ID, such as Patient/7.");
            return null;
        },
    };
}
