namespace HealthData.Testing;

/// <summary>The compartments of patients: what refers to them as its subject, and themselves.</summary>
internal static class Compartment
{
    private static readonly SearchParameter[] Links =
    [
        SearchParameters.Find(null, "patient")!,
        SearchParameters.Find(null, "subject")!,
        SearchParameters.Find(null, "beneficiary")!,
    ];

    public static bool Holds(ResourceVersion version, string patient, string root) =>
        (version.Type == "Patient" && version.Id == patient)
        || Links.Any(link => ResourceFilter.Elements(version, link).Any(element =>
            element.Text("reference") is { } reference
            && ValueMatch.Relative(reference, root) == $"Patient/{patient}"));
}
