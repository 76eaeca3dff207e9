namespace HealthData.Fhir;

/// <summary>The options for deleting a resource.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirDeleteOptions
{
    /// <summary>Gets or sets a value that indicates whether the Azure FHIR service removes the resource with all its
    /// versions. By default, earlier versions stay in its history.</summary>
    public bool HardDelete { get; set; }

    internal void Apply(Request request)
    {
        if (HardDelete)
        {
            request.Uri.AppendQuery("hardDelete", "true");
        }
    }
}
