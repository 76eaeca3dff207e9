namespace HealthData.Fhir;

/// <summary>The options that updates and patches have.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public abstract class FhirChangeOptions : FhirWriteOptions
{
    private protected FhirChangeOptions()
    {
    }

    /// <summary>Gets or sets the version that must be the current one; null (the default) for any. If it isn't, the
    /// call fails with status 412.</summary>
    public ETag? IfMatch { get; set; }

    /// <summary>Gets or sets a value that indicates whether the Azure FHIR service replaces the current version instead
    /// of adding one to the history, where only metadata has changed.</summary>
    public bool ReplacesVersion { get; set; }

    internal override void Apply(Request request)
    {
        base.Apply(request);
        if (IfMatch is { } version)
        {
            request.Headers.SetValue("If-Match", version.ToString("H"));
        }

        if (ReplacesVersion)
        {
            request.Uri.AppendQuery("_meta-history", "false");
        }
    }
}
