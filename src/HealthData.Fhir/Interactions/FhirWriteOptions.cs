namespace HealthData.Fhir;

/// <summary>The options that all changes of a resource have.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public abstract class FhirWriteOptions
{
    private protected FhirWriteOptions()
    {
    }

    /// <summary>Gets or sets what the server is to send back.</summary>
    public FhirReturn Return { get; set; }

    /// <summary>Gets or sets a value that indicates whether the Azure FHIR service validates the resource against the
    /// profiles in its <c>meta.profile</c> before it stores it.</summary>
    public bool ValidatesProfiles { get; set; }

    /// <summary>Gets or sets a Provenance resource that the Azure FHIR service stores with the change, in JSON on one
    /// line; null for none.</summary>
    public string? Provenance { get; set; }

    /// <summary>Gets values for the Azure FHIR service's audit log, by the part of the header's name behind
    /// <c>X-MS-AZUREFHIR-AUDIT-</c>. The service keeps up to ten.</summary>
    public IDictionary<string, string> AuditValues { get; } = AuditHeaders.Create();

    internal virtual void Apply(Request request)
    {
        var preference = Return switch
        {
            FhirReturn.Minimal => "return=minimal",
            FhirReturn.Representation => "return=representation",
            FhirReturn.OperationOutcome => "return=OperationOutcome",
            _ => null,
        };
        if (preference is not null)
        {
            request.Headers.SetValue("Prefer", preference);
        }

        if (ValidatesProfiles)
        {
            request.Headers.SetValue("x-ms-profile-validation", "true");
        }

        if (Provenance is not null)
        {
            request.Headers.SetValue("X-Provenance", RequestGuards.HeaderValue(Provenance, nameof(Provenance)));
        }

        AuditHeaders.Apply(request, AuditValues);
    }
}
