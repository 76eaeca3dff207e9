namespace HealthData.MedTech.Fhir;

/// <summary>
/// Finds what a write without a condition has replaced: between a search that found nothing and the write, another
/// writer may have created the resource.
/// </summary>
internal static class EarlierVersion
{
    private const string First = "1";

    /// <summary>Whether a write under a new id may have replaced a resource.</summary>
    public static bool MayExist(EntryOutcome outcome) =>
        outcome.VersionId is { } version && version != First && (outcome.Status == 200 || IsNumber(version));

    /// <summary>Finds the version before one, however long the service fails.</summary>
    /// <returns>Its content; null where there is none, or it is a deletion.</returns>
    /// <exception cref="HealthDataRequestFailedException">The history can't be read.</exception>
    public static async Task<ReadOnlyMemory<byte>?> FindAsync(
        FhirClient client, string type, string id, string versionId, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ReadAsync(client, type, id, versionId, cancellationToken).ConfigureAwait(false);
            }
            catch (HealthDataRequestFailedException failure) when (failure.MayPass)
            {
                await client.WaitAsync(attempt, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(
        FhirClient client, string type, string id, string versionId, CancellationToken cancellationToken)
    {
        var isNext = false;
        var versions = client.Raw.HistoryAsync(type, id, cancellationToken: cancellationToken);
        await foreach (var version in versions.ConfigureAwait(false))
        {
            if (isNext)
            {
                return version.Resource?.ToMemory();
            }

            isNext = version.VersionId == versionId;
        }

        return null;
    }

    private static bool IsNumber(string version) =>
        long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
