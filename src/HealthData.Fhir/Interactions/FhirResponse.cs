namespace HealthData.Fhir;

/// <summary>The response to a call about one resource. It converts to the resource.</summary>
/// <typeparam name="T">The resource's type.</typeparam>
/// <threadsafety>Safe for concurrent reads.</threadsafety>
[DebuggerDisplay("HasValue = {HasValue}")]
public sealed class FhirResponse<T> : Response<T>
    where T : class
{
    private readonly T? _value;
    private readonly Response _response;

    internal FhirResponse(
        Response response, T? value, string? id, string? versionId, IReadOnlyList<ServiceIssue> issues)
    {
        _response = response;
        _value = value;
        Id = id;
        VersionId = versionId;
        Issues = issues;
    }

    /// <summary>Gets the resource.</summary>
    /// <exception cref="InvalidOperationException">The server returned none, since nothing has changed
    /// (<see cref="IsUnchanged"/>) or since it was asked for less (<see cref="FhirReturn.Minimal"/>).</exception>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public override T Value => _value ?? throw new InvalidOperationException(
        "The server returned no resource. Check HasValue first, or ask for FhirReturn.Representation.");

    /// <inheritdoc/>
    public override bool HasValue => _value is not null;

    /// <summary>Gets the resource's id, from the headers or the resource; null if neither says it. It may identify a
    /// patient.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Id { get; }

    /// <summary>Gets the id of the resource's version; null if it isn't known.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? VersionId { get; }

    /// <summary>Gets the version for <see cref="FhirChangeOptions.IfMatch"/>; null if it isn't known.</summary>
    public ETag? ETag => VersionId is null ? null : new ETag($"W/\"{VersionId}\"");

    /// <summary>Gets a value that indicates whether the call has created the resource (status 201).</summary>
    public bool IsCreated => _response.Status == 201;

    /// <summary>Gets a value that indicates whether the resource is unchanged since the version or the time that the
    /// options named (status 304).</summary>
    public bool IsUnchanged => _response.Status == 304;

    /// <summary>Gets the hints and warnings that came with the response.</summary>
    public IReadOnlyList<ServiceIssue> Issues { get; }

    /// <inheritdoc/>
    public override Response GetRawResponse() => _response;

    /// <summary>Returns the status alone, which identifies nobody.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Status: {_response.Status}");
}
