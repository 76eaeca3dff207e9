using Patient = HealthData.Fhir.R4.Patient;

namespace HealthData.MedTech.Fhir;

/// <summary>Finds resources by their identifiers, many in one request.</summary>
internal sealed class IdentifierSearch(FhirClient client, BatchSender sender)
{
    /// <summary>Writes a search for an identifier; for any system where none is given.</summary>
    public static string Query(string? system, string value) => system is null
        ? Patient.Search.Identifier.Is(value).ToQuery()
        : Patient.Search.Identifier.Is(system, value).ToQuery();

    /// <summary>Searches.</summary>
    /// <returns>What was found for each key.</returns>
    public async Task<SearchAnswer[]> FindAsync(
        IReadOnlyList<IdentifierKey> keys, CancellationToken cancellationToken)
    {
        var answers = new SearchAnswer[keys.Count];
        BundleEntryRequest[] entries =
        [
            .. keys.Select(key => new BundleEntryRequest("GET", $"{key.Type}?{Query(key.System, key.Value)}", null)),
        ];
        var outcomes = await sender.SendAsync(entries, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < keys.Count; i++)
        {
            FailureKind.ThrowIfDenied(outcomes[i]);
            answers[i] = outcomes[i] switch
            {
                { Succeeded: true, Json: { } json } =>
                    new(await ReadAsync(keys[i], json, cancellationToken).ConfigureAwait(false)),
                var outcome when FailureKind.IsRejected(outcome, isExisting: false) => new(null, outcome.Status),
                _ => default,
            };
        }

        return answers;
    }

    private async Task<List<FoundResource>?> ReadAsync(
        IdentifierKey key, BinaryData json, CancellationToken cancellationToken)
    {
        List<FoundResource> found = [];
        try
        {
            var frame = BundleFrameReader.Read(json.ToMemory());
            foreach (var entry in frame.Entries)
            {
                Add(found, key, entry.Resource);
            }

            if (frame.ResourceType != "Bundle" || frame.Link("next") is null)
            {
                return frame.ResourceType == "Bundle" ? found : null;
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return await ReadPagesAsync(key, cancellationToken).ConfigureAwait(false);
    }

    // A server that compares only the start of an identifier finds more than one page.
    private async Task<List<FoundResource>?> ReadPagesAsync(IdentifierKey key, CancellationToken cancellationToken)
    {
        List<FoundResource> found = [];
        try
        {
            var pages = client.Raw.SearchAsync(key.Type, Query(key.System, key.Value), cancellationToken).AsPages();
            await foreach (var page in pages.ConfigureAwait(false))
            {
                foreach (var resource in page.Values)
                {
                    Add(found, key, resource.ToMemory());
                }
            }
        }
        catch (HealthDataRequestFailedException failure) when (failure.MayPass)
        {
            return null;
        }

        return found;
    }

    private static void Add(List<FoundResource> found, IdentifierKey key, ReadOnlyMemory<byte> json)
    {
        if (!json.IsEmpty && FoundResource.Read(json, key.Type, key.System, key.Value) is { } resource)
        {
            found.Add(resource);
        }
    }
}
