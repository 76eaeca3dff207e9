namespace HealthData.Fhir;

/// <summary>The options for deleting a resource.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirDeleteOptions
{
    /// <summary>Gets or sets a value that indicates whether the Azure FHIR service removes the resource with all its
    /// versions. By default, earlier versions stay in its history.</summary>
    public bool HardDelete { get; set; }

    /// <summary>Gets values for the Azure FHIR service's audit log, by the part of the header's name behind
    /// <c>X-MS-AZUREFHIR-AUDIT-</c>. The service keeps up to ten.</summary>
    public IDictionary<string, string> AuditValues { get; } = AuditHeaders.Create();

    internal void Apply(Request request)
    {
        AuditHeaders.Apply(request, AuditValues);
        if (HardDelete)
        {
            request.Uri.AppendQuery("hardDelete", "true");
        }
    }
}
