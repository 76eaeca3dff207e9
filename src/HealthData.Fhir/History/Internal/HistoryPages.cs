namespace HealthData.Fhir;

/// <summary>The pages of one enumeration of a history.</summary>
/// <typeparam name="TResource">The type of all resources.</typeparam>
/// <typeparam name="T">What a version has as its resource.</typeparam>
/// <param name="trail">Where the enumeration has been.</param>
/// <param name="model">How resources are held.</param>
/// <param name="convert">Gives what a version has; null where it can't be that.</param>
internal sealed class HistoryPages<TResource, T>(
    LinkTrail trail, FhirModel<TResource> model, Func<TResource, T?> convert)
    where TResource : class
    where T : class
{
    public async ValueTask<Page<FhirVersion<T>>> FetchAsync(
        string? token, int? size, CancellationToken cancellationToken) =>
        await Exchange(token).SendAsync(cancellationToken).ConfigureAwait(false);

    public Page<FhirVersion<T>> Fetch(string? token, int? size, CancellationToken cancellationToken) =>
        Exchange(token).Send(cancellationToken);

    private FhirExchange<Page<FhirVersion<T>>> Exchange(string? token) => new(trail.Open(token), Read);

    private Page<FhirVersion<T>> Read(Response response, ServiceCall call)
    {
        var frame = FhirBody.ReadBundle(response, call);
        List<FhirVersion<T>> versions = [];
        for (var index = 0; index < frame.Entries.Count; index++)
        {
            var entry = frame.Entries[index];
            ResourceFault? fault = null;
            var resource = entry.Resource.IsEmpty ? null : model.Read(entry.Resource, out fault);
            var isOutcome = resource is not null && model.TypeOf(resource) == OutcomeReader.TypeName;
            if (!isOutcome && (!entry.Resource.IsEmpty || IsDeletion(entry)))
            {
                versions.Add(ToVersion(entry, index, resource, fault));
            }
        }

        return Page<FhirVersion<T>>.FromValues(versions, trail.Take(frame.Link("next"), call), response);
    }

    private static bool IsDeletion(FrameEntry entry) => entry.Method == "DELETE";

    private FhirVersion<T> ToVersion(FrameEntry entry, int index, TResource? resource, ResourceFault? fault)
    {
        var said = ResourceVersionInfo.Read(entry.Location ?? entry.FullUrl, entry.ETag, type: null);
        var info = resource is null
            ? said
            : new ResourceVersionInfo(model.IdOf(resource) ?? said.Id, model.VersionOf(resource) ?? said.VersionId);
        var value = resource is null ? null : convert(resource);
        return new(
            info,
            value,
            value is not null || entry.Resource.IsEmpty ? null : EntryProblem.Create(index, entry.Resource, fault),
            IsDeletion(entry),
            DateTimeOffset.TryParse(
                entry.LastModified, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
                ? time
                : null);
    }
}
