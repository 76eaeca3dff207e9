namespace HealthData.Fhir;

/// <content>Conditional updates, patches, deletions, and bundles.</content>
public partial class FhirRawClient
{
    /// <summary>Updates the one resource that a search finds, or creates it.</summary>
    /// <param name="resource">The resource, as JSON in UTF-8.</param>
    /// <param name="condition">The search, such as <c>identifier=http://hospital.example/mrn|7</c>.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource as it is stored, its id and its version.</returns>
    /// <exception cref="ArgumentException">The JSON is no resource, or the condition is empty or can't be
    /// sent.</exception>
    /// <exception cref="HealthDataRequestFailedException">Several resources match (412), the service refused, or could
    /// not be reached.</exception>
    public virtual Task<FhirResponse<BinaryData>> UpdateAsync(
        BinaryData resource,
        string condition,
        FhirUpdateOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _engine.Update(RawModel.Parse(resource), condition, options).Select(ToJson).SendAsync(cancellationToken);

    /// <inheritdoc cref="UpdateAsync(BinaryData, string, FhirUpdateOptions?, CancellationToken)"/>
    public virtual FhirResponse<BinaryData> Update(
        BinaryData resource,
        string condition,
        FhirUpdateOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _engine.Update(RawModel.Parse(resource), condition, options).Select(ToJson).Send(cancellationToken);

    /// <summary>Changes parts of a resource.</summary>
    /// <param name="type">The name of the type, such as <c>Patient</c>.</param>
    /// <param name="id">The id, without the type.</param>
    /// <param name="patch">The changes: a <see cref="JsonPatch"/> or a <see cref="FhirPathPatch"/>.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource as it is stored, and its version.</returns>
    /// <exception cref="ArgumentException">The type or the id can't be one.</exception>
    /// <exception cref="InvalidOperationException">The patch has no operations.</exception>
    /// <exception cref="HealthDataRequestFailedException">As for the typed client.</exception>
    public virtual Task<FhirResponse<BinaryData>> PatchAsync(
        string type,
        string id,
        FhirPatch patch,
        FhirPatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _engine.Patch<RawResource>(type, id, patch, options).Select(ToJson).SendAsync(cancellationToken);

    /// <inheritdoc cref="PatchAsync(string, string, FhirPatch, FhirPatchOptions?, CancellationToken)"/>
    public virtual FhirResponse<BinaryData> Patch(
        string type,
        string id,
        FhirPatch patch,
        FhirPatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _engine.Patch<RawResource>(type, id, patch, options).Select(ToJson).Send(cancellationToken);

    /// <summary>Changes parts of the one resource that a search finds.</summary>
    /// <param name="type">The name of the type, such as <c>Patient</c>.</param>
    /// <param name="condition">The search.</param>
    /// <param name="patch">The changes: a <see cref="JsonPatch"/> or a <see cref="FhirPathPatch"/>.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource as it is stored, its id and its version.</returns>
    /// <exception cref="ArgumentException">The type can't be one, or the condition has no search parameter.</exception>
    /// <exception cref="InvalidOperationException">The patch has no operations.</exception>
    /// <exception cref="HealthDataRequestFailedException">As for the typed client.</exception>
    public virtual Task<FhirResponse<BinaryData>> PatchAsync(
        string type,
        FhirQuery<Resource> condition,
        FhirPatch patch,
        FhirPatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Patching(type, condition, patch, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="PatchAsync(string, FhirQuery{Resource}, FhirPatch, FhirPatchOptions?, CancellationToken)"/>
    public virtual FhirResponse<BinaryData> Patch(
        string type,
        FhirQuery<Resource> condition,
        FhirPatch patch,
        FhirPatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Patching(type, condition, patch, options).Send(cancellationToken);

    /// <summary>Deletes a resource. One that isn't there is deleted already.</summary>
    /// <param name="type">The name of the type, such as <c>Patient</c>.</param>
    /// <param name="id">The id, without the type.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service's response.</returns>
    /// <exception cref="ArgumentException">The type or the id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached.</exception>
    public virtual Task<Response> DeleteAsync(
        string type, string id, FhirDeleteOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Delete(type, id, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, string, FhirDeleteOptions?, CancellationToken)"/>
    public virtual Response Delete(
        string type, string id, FhirDeleteOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Delete(type, id, options).Send(cancellationToken);

    /// <summary>Deletes the resources that a search finds, with what it includes.</summary>
    /// <param name="type">The name of the type, such as <c>Observation</c>.</param>
    /// <param name="condition">The search. Its page size, order, and total don't count.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call. What the service has begun, it ends.</param>
    /// <returns>How many resources were deleted; null if the service doesn't say.</returns>
    /// <exception cref="ArgumentException">The type can't be one, or the condition has no search parameter.</exception>
    /// <exception cref="HealthDataRequestFailedException">As for the typed client.</exception>
    public virtual Task<Response<int?>> DeleteAsync(
        string type,
        FhirQuery<Resource> condition,
        FhirConditionalDeleteOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Deletion(type, condition, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, FhirQuery{Resource}, FhirConditionalDeleteOptions?, CancellationToken)"/>
    public virtual Response<int?> Delete(
        string type,
        FhirQuery<Resource> condition,
        FhirConditionalDeleteOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Deletion(type, condition, options).Send(cancellationToken);

    /// <summary>Sends a batch or a transaction in one request.</summary>
    /// <param name="bundle">The Bundle, as JSON in UTF-8.</param>
    /// <param name="cancellationToken">Cancels the call. What the service has begun, it ends.</param>
    /// <returns>An outcome for each entry, with the returned resource in <see cref="EntryOutcome.Json"/>.</returns>
    /// <exception cref="ArgumentException">The JSON is no Bundle.</exception>
    /// <exception cref="HealthDataRequestFailedException">As for the typed client.</exception>
    public virtual Task<Response<BundleResult>> SubmitAsync(
        BinaryData bundle, CancellationToken cancellationToken = default) =>
        Submission(bundle).SendAsync(cancellationToken);

    /// <inheritdoc cref="SubmitAsync"/>
    public virtual Response<BundleResult> Submit(
        BinaryData bundle, CancellationToken cancellationToken = default) => Submission(bundle).Send(cancellationToken);

    private FhirExchange<FhirResponse<BinaryData>> Patching(
        string type, FhirQuery<Resource> condition, FhirPatch patch, FhirPatchOptions? options)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return _engine.Patch<RawResource>(type, condition.ToCondition(nameof(condition)), patch, options)
            .Select(ToJson);
    }

    private FhirExchange<Response<int?>> Deletion(
        string type, FhirQuery<Resource> condition, FhirConditionalDeleteOptions? options)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return _engine.Delete(type, condition.ToCondition(nameof(condition)), options);
    }

    private FhirExchange<Response<BundleResult>> Submission(BinaryData bundle)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        BundleFrame frame;
        try
        {
            frame = BundleFrameReader.Read(bundle.ToMemory());
        }
        catch (JsonException exception)
        {
            throw new ArgumentException("The text isn't JSON.", nameof(bundle), exception);
        }

        return frame.ResourceType == "Bundle"
            ? _engine.Submit(bundle.ToMemory(), frame.Entries.Count)
            : throw new ArgumentException("The resource isn't a Bundle.", nameof(bundle));
    }
}
