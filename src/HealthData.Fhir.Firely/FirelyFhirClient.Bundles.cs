namespace HealthData.Fhir.Firely;

/// <content>Batches and transactions (FHIR R4 3.1.0.11).</content>
public partial class FirelyFhirClient
{
    /// <summary>Sends a batch or a transaction in one request.</summary>
    /// <param name="bundle">The Bundle, such as one that Firely's <c>TransactionBuilder</c> makes.</param>
    /// <param name="cancellationToken">Cancels the call. What the service has begun, it ends.</param>
    /// <returns>An outcome for each entry. <see cref="FirelyConversions.ToPoco(EntryOutcome)"/> gives the resource that
    /// the entry returned. Entries of a batch fail each for itself: see <see cref="BundleResult.EnsureComplete"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The Bundle is neither a batch nor a transaction.</exception>
    /// <exception cref="HealthDataRequestFailedException">The transaction failed, and nothing of it was done; or the
    /// service refused, or could not be reached. After a lost connection, what was done isn't known.</exception>
    /// <remarks>The request is sent again only where the service can't have acted on it: when no connection came about,
    /// or after 429 and 503.</remarks>
    public virtual Task<Response<BundleResult>> SubmitAsync(
        Poco.Bundle bundle, CancellationToken cancellationToken = default) =>
        Submission(bundle).SendAsync(cancellationToken);

    /// <inheritdoc cref="SubmitAsync"/>
    public virtual Response<BundleResult> Submit(Poco.Bundle bundle, CancellationToken cancellationToken = default) =>
        Submission(bundle).Send(cancellationToken);

    private FhirExchange<Response<BundleResult>> Submission(Poco.Bundle bundle)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        return bundle.Type is Poco.Bundle.BundleType.Batch or Poco.Bundle.BundleType.Transaction
            ? _engine.Submit(_engine.Model.Write(bundle), bundle.Entry.Count)
            : throw new ArgumentException("The Bundle is neither a batch nor a transaction.", nameof(bundle));
    }
}
