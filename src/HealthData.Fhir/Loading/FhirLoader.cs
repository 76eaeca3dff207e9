namespace HealthData.Fhir;

/// <summary>A bulk loader: any number of resources go into a FHIR service in bundles, several at the same time.
/// </summary>
/// <remarks>
/// <para>A resource with an id is updated, or created under it; one without is created. Resources that refer to each
/// other by <c>urn:uuid:</c> are sent in one transaction, others in batches.</para>
/// <para>Each content has exactly one outcome, in the order in which they become known:
/// <see cref="EntryOutcome.Index"/> counts the contents. What the service was too busy for, or failed at, is sent again
/// at a lower pace; a batch that it refuses is halved until the refused entry stands alone. A resource without id is
/// not sent again after a failure that may have stored it: its outcome has no status.</para>
/// </remarks>
/// <example>
/// <code>
/// var loader = new FhirLoader(client);
/// await foreach (EntryOutcome outcome in loader.LoadAsync(ResourceContent.FromNdjson("patients.ndjson")))
/// {
///     Report(outcome.Source, outcome.Status);
/// }
/// </code>
/// </example>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public class FhirLoader
{
    private readonly ServicePipeline _service;
    private readonly FhirLoaderOptions _options;

    /// <summary>Creates a loader.</summary>
    /// <param name="client">The client of the service to load into.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    public FhirLoader(FhirClient client, FhirLoaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        _service = client.Service;
        _options = options ?? new FhirLoaderOptions();
    }

    /// <summary>Creates a loader for mocking.</summary>
    protected FhirLoader()
    {
        _service = null!;
        _options = new FhirLoaderOptions();
    }

    /// <summary>Loads resources.</summary>
    /// <param name="contents">The resources, such as those of <see cref="ResourceContent.FromFolder"/>. They are read
    /// as they are needed, a few thousand ahead of the outcomes that were taken.</param>
    /// <param name="cancellationToken">Cancels the loading: no further request is begun. What the service has begun, it
    /// ends.</param>
    /// <returns>The outcomes, one for each content. Loading goes on while they are enumerated.</returns>
    /// <exception cref="HealthDataRequestFailedException">A content can't be sent, or the service can't be used, and
    /// <see cref="FhirLoaderOptions.OnProblem"/> is <see cref="ProblemPolicy.Throw"/>; thrown while enumerating.
    /// </exception>
    /// <remarks>What <paramref name="contents"/> throws is thrown on, after the outcomes of what was read before.
    /// </remarks>
    public virtual IAsyncEnumerable<EntryOutcome> LoadAsync(
        IAsyncEnumerable<ResourceContent> contents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contents);
        return LoadRun.RunAsync(_service, _options, contents, cancellationToken);
    }
}
