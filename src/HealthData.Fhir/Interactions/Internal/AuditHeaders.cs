namespace HealthData.Fhir;

/// <summary>The headers for the audit log of the Azure FHIR service.</summary>
internal static class AuditHeaders
{
    public static Dictionary<string, string> Create() => new(StringComparer.OrdinalIgnoreCase);

    public static void Apply(Request request, IDictionary<string, string> values)
    {
        foreach (var (name, value) in values)
        {
            request.Headers.SetValue(
                RequestGuards.HeaderName("X-MS-AZUREFHIR-AUDIT-" + name, nameof(FhirWriteOptions.AuditValues)),
                RequestGuards.HeaderValue(value, nameof(FhirWriteOptions.AuditValues)));
        }
    }
}
