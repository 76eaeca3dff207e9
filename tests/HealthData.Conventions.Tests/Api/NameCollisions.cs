namespace HealthData.Conventions.Tests.Api;

/// <summary>Compares type names with those that users of fo-dicom and Firely already import.</summary>
internal static class NameCollisions
{
    /// <summary>Firely's is in Hl7.Fhir.Rest, which nobody imports beside ours.</summary>
    private const string Allowed = "FhirClient";

    /// <summary>Its types carry the standard's own names.</summary>
    private const string ModelNamespace = "HealthData.Fhir.R4";

    public static IEnumerable<string> In(IEnumerable<Type> types, string list)
    {
        var taken = Read(list);
        return from type in types
               where !type.IsNested && type.Namespace != ModelNamespace && type.Name != Allowed
               let name = type.Name.Split('`')[0]
               where taken.Contains(name)
               select type.FullName!;
    }

    public static HashSet<string> Read(string list) => File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Names", list))
        .Where(line => !line.StartsWith('#'))
        .ToHashSet(StringComparer.Ordinal);
}
