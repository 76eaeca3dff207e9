namespace HealthData.Fhir;

/// <summary>The options for reading a resource.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirReadOptions
{
    /// <summary>Gets or sets the version that is known: if it is still the current one, the response has no value and
    /// <see cref="FhirResponse{T}.IsUnchanged"/> is true. Null (the default) to read in any case.</summary>
    public ETag? IfNoneMatch { get; set; }

    /// <summary>Gets or sets the time of the last read: if the resource has not changed since, the response has no
    /// value. Null (the default) to read in any case.</summary>
    public DateTimeOffset? IfModifiedSince { get; set; }

    internal void Apply(Request request)
    {
        if (IfNoneMatch is { } version)
        {
            request.Headers.SetValue("If-None-Match", version.ToString("H"));
        }

        if (IfModifiedSince is { } time)
        {
            request.Headers.SetValue("If-Modified-Since", time.ToString("R", CultureInfo.InvariantCulture));
        }
    }
}
