namespace HealthData.Fhir.R4;

/// <summary>Texts that are put together to one line.</summary>
internal static class Lines
{
    public static string Join(string separator, List<string?> parts)
    {
        parts.RemoveAll(string.IsNullOrWhiteSpace);
        return string.Join(separator, parts);
    }
}
