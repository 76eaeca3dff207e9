namespace HealthData.Testing;

/// <summary>
/// The options of the FHIR service of a <see cref="FakeWorkspace"/>. The defaults are those of the Azure service.
/// </summary>
public sealed class FakeFhirOptions
{
    /// <summary>
    /// Gets or sets the scope that a token must be for. The default is null: the address of the service with
    /// <c>/.default</c>.
    /// </summary>
    public string? Scope { get; set; }

    /// <summary>Gets or sets the longest request body in bytes; a longer one gets 413. The default is 4 MiB.</summary>
    public long MaxRequestBytes { get; set; } = 4L << 20;

    /// <summary>Gets or sets the most entries of a bundle; a longer one gets 400. The default is 500.</summary>
    public int MaxBundleEntries { get; set; } = 500;

    /// <summary>Gets or sets the matches in a page where <c>_count</c> is absent. The default is 10.</summary>
    public int DefaultPageSize { get; set; } = 10;

    /// <summary>
    /// Gets or sets the most matches in a page; a greater <c>_count</c> is lowered to it, with a warning. The default
    /// is 1,000.
    /// </summary>
    public int MaxPageSize { get; set; } = 1000;

    /// <summary>
    /// Gets or sets the maximum number of included resources in a page. More are behind its link <c>related</c>. The
    /// default is 1,000.
    /// </summary>
    public int MaxIncludes { get; set; } = 1000;

    /// <summary>
    /// Gets or sets a value that indicates whether a full page always has a link <c>next</c>, so that the last page may
    /// be empty. The default is false.
    /// </summary>
    public bool EndWithEmptyPage { get; set; }

    /// <summary>
    /// Gets or sets how many times the status of a job is 202 before the job completes. The job does its work at its
    /// end. The default is 1.
    /// </summary>
    public int PollsBeforeCompletion { get; set; } = 1;

    /// <summary>Gets the versioning policies by resource type. Types that are not listed are versioned.</summary>
    public IDictionary<string, FakeFhirVersioning> Versioning { get; } =
        new Dictionary<string, FakeFhirVersioning>(StringComparer.Ordinal);

    /// <summary>
    /// Gets or sets a function that returns, by method and URL, the status of an entry of a batch that is not
    /// processed, such as 429, or null to process it. Retry hints go to the response of the whole batch, as in the
    /// Azure service.
    /// </summary>
    public Func<string, string, int?>? BatchEntryStatus { get; set; }
}
