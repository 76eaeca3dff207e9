namespace HealthData.Fhir;

/// <summary>The pages of one enumeration of a history.</summary>
/// <typeparam name="T">The resource's type.</typeparam>
internal sealed class HistoryPages<T>(LinkTrail trail, FhirModel<Resource> model)
    where T : Resource
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
            if (resource is not OperationOutcome && (!entry.Resource.IsEmpty || IsDeletion(entry)))
            {
                versions.Add(ToVersion(entry, index, resource, fault));
            }
        }

        return Page<FhirVersion<T>>.FromValues(versions, trail.Take(frame.Link("next"), call), response);
    }

    private static bool IsDeletion(FrameEntry entry) => entry.Method == "DELETE";

    private static FhirVersion<T> ToVersion(FrameEntry entry, int index, Resource? resource, ResourceFault? fault)
    {
        var said = ResourceVersionInfo.Read(entry.Location ?? entry.FullUrl, entry.ETag, type: null);
        return new(
            new ResourceVersionInfo(resource?.Id ?? said.Id, resource?.Meta?.VersionId ?? said.VersionId),
            resource as T,
            resource is T || entry.Resource.IsEmpty ? null : EntryProblem.Create(index, entry.Resource, fault),
            IsDeletion(entry),
            DateTimeOffset.TryParse(
                entry.LastModified, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
                ? time
                : null);
    }
}
