namespace HealthData.Fhir;

/// <summary>A search parameter of the Azure FHIR service, and whether it can be searched by.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Url}: {Status}")]
public sealed class SearchParameterState
{
    /// <summary>Creates a state, to read or to set.</summary>
    /// <param name="url">The canonical address of the search parameter, such as
    /// <c>http://hl7.org/fhir/SearchParameter/Account-identifier</c>.</param>
    /// <param name="status">The status, one of <see cref="SearchParameterStatus"/>.</param>
    /// <exception cref="ArgumentException">An argument is empty.</exception>
    public SearchParameterState(string url, string status)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        ArgumentException.ThrowIfNullOrEmpty(status);
        Url = url;
        Status = status;
    }

    /// <summary>Gets the canonical address of the search parameter.</summary>
    public string Url { get; }

    /// <summary>Gets the status, one of <see cref="SearchParameterStatus"/>.</summary>
    public string Status { get; }
}
