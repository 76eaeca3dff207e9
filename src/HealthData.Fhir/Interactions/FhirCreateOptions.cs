namespace HealthData.Fhir;

/// <summary>The options for creating a resource.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirCreateOptions : FhirWriteOptions
{
    /// <summary>Gets or sets a search, such as <c>identifier=http://hospital.example/mrn|7</c>: the resource is created
    /// only if nothing matches, and what matches is returned otherwise. Null (the default) to create it anyway. A
    /// create with a condition is retried safely.</summary>
    public string? IfNoneExist { get; set; }

    internal override void Apply(Request request)
    {
        base.Apply(request);
        if (IfNoneExist is not null)
        {
            request.Headers.SetValue("If-None-Exist", RequestGuards.HeaderValue(IfNoneExist, nameof(IfNoneExist)));
        }
    }
}
