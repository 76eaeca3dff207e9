namespace HealthData.Fhir;

/// <summary>Describes groups that no transaction can take.</summary>
internal static class GroupProblem
{
    public static ItemProblem? Of(LinkGroup group, long maxRequestBytes)
    {
        if (group.Items.Count > FhirLoaderOptions.MaxBatchSize)
        {
            return new ItemProblem(
                ItemProblemCode.GroupTooLarge,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The resource is one of {group.Items.Count} that refer to each other by 'urn:', and a transaction "
                    + $"can have up to {FhirLoaderOptions.MaxBatchSize}."),
                advice: "Give the resources ids, and let them refer to each other by type and id.");
        }

        if (group.Items.Count > 1 && group.RequestBytes > maxRequestBytes)
        {
            return new ItemProblem(
                ItemProblemCode.GroupTooLarge,
                "The resource is one of several that refer to each other by 'urn:', and that are together larger than "
                + "a request can be.",
                advice: "Give the resources ids, and let them refer to each other by type and id.");
        }

        return group.LacksTarget
            ? new ItemProblem(
                ItemProblemCode.Unresolved,
                "The resource, or one that it refers to, refers by 'urn:' to a resource that isn't near it.",
                advice: "Load what refers to each other together, each with its FullUrl.")
            : null;
    }
}
