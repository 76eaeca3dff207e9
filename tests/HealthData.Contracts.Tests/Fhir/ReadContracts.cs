using HealthData.Fhir.Tests.Support;
using static HealthData.Contracts.Tests.Fhir.FhirForms;

namespace HealthData.Contracts.Tests.Fhir;

/// <summary>Reading a resource, one of its versions, and histories.</summary>
internal static class ReadContracts
{
    private static readonly FhirReadOptions IfChanged = new() { IfNoneMatch = FhirData.FirstVersion };

    private static readonly FhirReadOptions IfModified =
        new() { IfModifiedSince = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) };

    public static IReadOnlyList<ContractCall<FhirClients>> All { get; } =
    [
        .. Both(
            "read",
            async calls => Check(await calls.ReadAsync<Patient>("7")),
            async raw => Check(await raw.ReadAsync("Patient", "7", null, FhirClients.Token))),
        new(
            "read",
            async clients => Assert.True((await clients.Calls(true).ReadIfExistsAsync<Patient>("7")).HasValue),
            "if it exists"),
        .. Both(
            "read-if-changed",
            async calls => Assert.True((await calls.ReadAsync<Patient>("7", IfChanged)).IsUnchanged),
            async raw => Assert.True((await raw.ReadAsync("Patient", "7", IfChanged, FhirClients.Token)).IsUnchanged)),
        .. Both(
            "read-if-modified",
            async calls => Check(await calls.ReadAsync<Patient>("7", IfModified)),
            async raw => Check(await raw.ReadAsync("Patient", "7", IfModified, FhirClients.Token))),
        .. Both(
            "read-absent",
            async calls => Assert.False((await calls.ReadIfExistsAsync<Patient>("8")).HasValue),
            async raw => Assert.False((await raw.ReadIfExistsAsync("Patient", "8", FhirClients.Token)).HasValue)),
        .. Both(
            "read-deleted",
            async calls => Assert.False((await calls.ReadIfExistsAsync<Patient>("9")).HasValue),
            async raw => Assert.False((await raw.ReadIfExistsAsync("Patient", "9", FhirClients.Token)).HasValue)),
        .. Both(
            "read-version",
            async calls => Check(await calls.ReadVersionAsync<Patient>("7", "1")),
            async raw => Check(await raw.ReadVersionAsync("Patient", "7", "1", FhirClients.Token))),
        .. History("history-of-system", calls => calls.HistoryAsync<Resource>(), null, null),
        .. History("history-of-type", calls => calls.HistoryAsync<Patient>(), "Patient", null),
        .. History("history-of-resource", calls => calls.HistoryAsync<Patient>("7"), "Patient", "7"),
        .. History(
            "history-of-resource-by-everything",
            calls => calls.HistoryAsync<Patient>("7", "_since=2026-01-02&_count=5&_sort=_lastUpdated"),
            "Patient",
            "7",
            "_since=2026-01-02&_count=5&_sort=_lastUpdated"),
    ];

    private static IEnumerable<ContractCall<FhirClients>> History<T>(
        string stub,
        Func<FhirCalls, Task<List<FhirVersion<T>>>> history,
        string? type,
        string? id,
        string? query = null)
        where T : Resource => Both(
            stub,
            async calls => Assert.Equal("1", Assert.Single(await history(calls)).VersionId),
            async raw =>
            {
                var count = 0;
                await foreach (var version in raw.HistoryAsync(type, id, query, FhirClients.Token))
                {
                    Assert.Equal("1", version.VersionId);
                    count++;
                }

                Assert.Equal(1, count);
            });

    private static void Check<T>(FhirResponse<T> response)
        where T : class => Assert.Equal((true, "7", "1"), (response.HasValue, response.Id, response.VersionId));
}
