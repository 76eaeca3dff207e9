namespace HealthData.Fhir;

/// <summary>The options for deleting the resources that a search finds.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirConditionalDeleteOptions
{
    /// <summary>Gets or sets how many of the matches are deleted, up to 100 on Azure; null (the default) to delete one,
    /// and to fail with status 412 where several match.</summary>
    public int? MaxCount { get; set; }

    /// <summary>Gets or sets a value that indicates whether the Azure FHIR service removes the resources with all their
    /// versions. By default, earlier versions stay in their histories.</summary>
    public bool HardDelete { get; set; }

    /// <summary>Gets values for the Azure FHIR service's audit log, by the part of the header's name behind
    /// <c>X-MS-AZUREFHIR-AUDIT-</c>. The service keeps up to ten.</summary>
    public IDictionary<string, string> AuditValues { get; } = AuditHeaders.Create();

    internal void Apply(Request request)
    {
        AuditHeaders.Apply(request, AuditValues);
        if (MaxCount is { } count)
        {
            request.Uri.AppendQuery("_count", count.ToString(CultureInfo.InvariantCulture));
        }

        if (HardDelete)
        {
            request.Uri.AppendQuery("hardDelete", "true");
        }
    }
}
