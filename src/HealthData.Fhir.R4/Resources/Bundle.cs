namespace HealthData.Fhir.R4;

public sealed partial class Bundle
{
    /// <summary>Gets the resources of a type in the entries.</summary>
    /// <typeparam name="T">The type; <see cref="Resource"/> for all.</typeparam>
    /// <returns>The resources, in their order.</returns>
    public IEnumerable<T> Resources<T>()
        where T : Resource
    {
        foreach (var entry in Entry)
        {
            if (entry.Resource is T resource)
            {
                yield return resource;
            }
        }
    }

    /// <summary>Gets the URL of a link.</summary>
    /// <param name="relation">The relation, such as <c>next</c>.</param>
    /// <returns>The URL, or <see langword="null"/>.</returns>
    public string? GetLink(string relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return Link.Find(link => link.Relation == relation)?.Url;
    }
}
