namespace HealthData.Fhir;

/// <content>Batches and transactions (FHIR R4 3.1.0.11).</content>
public partial class FhirClient
{
    /// <summary>Sends a batch or a transaction in one request.</summary>
    /// <param name="bundle">A <see cref="FhirBatch"/> or a <see cref="FhirTransaction"/>.</param>
    /// <param name="cancellationToken">Cancels the call. What the service has begun, it ends.</param>
    /// <returns>An outcome for each entry. Entries of a batch fail each for itself: see
    /// <see cref="BundleResult.EnsureComplete"/>.</returns>
    /// <exception cref="HealthDataRequestFailedException">The transaction failed, and nothing of it was done; or the
    /// service refused, or could not be reached. After a lost connection, what was done isn't known.</exception>
    /// <remarks>The request is sent again only where the service can't have acted on it: when no connection came about,
    /// or after 429 and 503.</remarks>
    /// <example>
    /// <code>
    /// var transaction = new FhirTransaction();
    /// Reference subject = transaction.Create(patient);
    /// transaction.Create(new Observation { Subject = subject, Status = ObservationStatus.Final, Code = code });
    /// BundleResult result = await client.SubmitAsync(transaction);
    /// </code>
    /// </example>
    public virtual Task<Response<BundleResult>> SubmitAsync(
        FhirBundleRequest bundle, CancellationToken cancellationToken = default) =>
        Submission(bundle).SendAsync(cancellationToken);

    /// <inheritdoc cref="SubmitAsync"/>
    public virtual Response<BundleResult> Submit(
        FhirBundleRequest bundle, CancellationToken cancellationToken = default) =>
        Submission(bundle).Send(cancellationToken);

    private FhirExchange<Response<BundleResult>> Submission(FhirBundleRequest bundle)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        return _engine.Submit(BundleWriter.Write(bundle, _engine.Model), bundle.Count);
    }
}
