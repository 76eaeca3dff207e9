using static HealthData.Contracts.Tests.Fhir.FhirForms;

namespace HealthData.Contracts.Tests.Fhir;

/// <summary>Creating, updating, patching and deleting.</summary>
internal static class WriteContracts
{
    private const string Provenance =
        """{"resourceType":"Provenance","agent":[{"who":{"reference":"Organization/1"}}]}""";

    private static readonly FhirCreateOptions IfNoneExist = new() { IfNoneExist = FhirData.Mrn };
    private static readonly FhirCreateOptions Minimal = new() { Return = FhirReturn.Minimal };
    private static readonly FhirUpdateOptions IfMatch = new() { IfMatch = FhirData.FirstVersion };
    private static readonly FhirUpdateOptions MetaOnly = new() { ReplacesVersion = true };
    private static readonly FhirPatchOptions PatchIfMatch = new() { IfMatch = FhirData.FirstVersion };
    private static readonly FhirPatchOptions PatchMetaOnly = new() { ReplacesVersion = true };
    private static readonly FhirDeleteOptions Hard = new() { HardDelete = true };

    private static readonly FhirConditionalDeleteOptions Many =
        new() { MaxCount = 100, HardDelete = true, AuditValues = { ["reason"] = "request" } };

    private static readonly FhirCreateOptions Everything = new()
    {
        Return = FhirReturn.OperationOutcome,
        ValidatesProfiles = true,
        Provenance = Provenance,
        AuditValues = { ["reason"] = "admission" },
    };

    private static CancellationToken Token => FhirClients.Token;

    private static BinaryData New => FhirData.Json(FhirData.NewPatient());

    private static BinaryData Stored => FhirData.Json(FhirData.NewPatient("7"));

    public static IReadOnlyList<ContractCall<FhirClients>> All { get; } =
        [.. Creates, .. Updates, .. Patches, .. Deletes];

    private static IEnumerable<ContractCall<FhirClients>> Creates =>
    [
        .. Both(
            "create",
            async calls => Check("1", true, await calls.CreateAsync(FhirData.NewPatient())),
            async raw => Check("1", true, await raw.CreateAsync(New, null, Token))),
        .. Both(
            "create-if-none-exists",
            async calls => Check("1", false, await calls.CreateAsync(FhirData.NewPatient(), IfNoneExist)),
            async raw => Check("1", false, await raw.CreateAsync(New, IfNoneExist, Token))),
        .. Both(
            "create-minimal",
            async calls => Assert.False((await calls.CreateAsync(FhirData.NewPatient(), Minimal)).HasValue),
            async raw => Assert.False((await raw.CreateAsync(New, Minimal, Token)).HasValue)),
        .. Both(
            "create-with-everything",
            async calls => Assert.Single((await calls.CreateAsync(FhirData.NewPatient(), Everything)).Issues),
            async raw => Assert.Single((await raw.CreateAsync(New, Everything, Token)).Issues)),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Updates =>
    [
        .. Both(
            "update",
            async calls => Check("2", false, await calls.UpdateAsync(FhirData.NewPatient("7"))),
            async raw => Check("2", false, await raw.UpdateAsync(Stored, null, Token))),
        .. Both(
            "update-new",
            async calls => Check("1", true, await calls.UpdateAsync(FhirData.NewPatient("8"))),
            async raw => Check("1", true, await raw.UpdateAsync(FhirData.Json(FhirData.NewPatient("8")), null, Token))),
        .. Both(
            "update-if-match",
            async calls => Check("2", false, await calls.UpdateAsync(FhirData.NewPatient("7"), IfMatch)),
            async raw => Check("2", false, await raw.UpdateAsync(Stored, IfMatch, Token))),
        .. Both(
            "update-meta",
            async calls => Check("2", false, await calls.UpdateAsync(FhirData.NewPatient("7"), MetaOnly)),
            async raw => Check("2", false, await raw.UpdateAsync(Stored, MetaOnly, Token))),
        .. Both(
            "update-by-condition",
            async calls => Check("2", false, await calls.UpdateAsync(FhirData.NewPatient(), FhirData.Mrn)),
            async raw => Check("2", false, await raw.UpdateAsync(New, FhirData.Mrn, null, Token))),
        .. Both(
            "update-by-condition-if-match",
            async calls => Check("2", false, await calls.UpdateAsync(FhirData.NewPatient(), FhirData.Mrn, IfMatch)),
            async raw => Check("2", false, await raw.UpdateAsync(New, FhirData.Mrn, IfMatch, Token))),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Patches =>
    [
        .. Patch("patch-json", FhirData.Deactivation, null),
        .. Patch("patch-json-if-match", FhirData.Deactivation, PatchIfMatch),
        .. Patch("patch-fhirpath", FhirData.PathDeactivation, null),
        .. Patch("patch-fhirpath-meta", FhirData.PathDeactivation, PatchMetaOnly),
        .. PatchByCondition("patch-json-by-condition", FhirData.Deactivation),
        .. PatchByCondition("patch-fhirpath-by-condition", FhirData.PathDeactivation),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Deletes =>
    [
        .. Both(
            "delete",
            async calls => Assert.Equal(204, (await calls.DeleteAsync<Patient>("7")).Status),
            async raw => Assert.Equal(204, (await raw.DeleteAsync("Patient", "7", null, Token)).Status)),
        new(
            "delete-hard",
            async clients => Assert.Equal(204, (await clients.Default.DeleteAsync<Patient>("7", Hard, Token)).Status)),
        Raw(
            "delete-hard",
            async raw => Assert.Equal(204, (await raw.DeleteAsync("Patient", "7", Hard, Token)).Status)),
        .. Both(
            "delete-by-condition",
            async calls => Assert.Null((await calls.DeleteAsync(FhirData.WithMrn)).Value),
            async raw => Assert.Null((await raw.DeleteAsync("Patient", FhirData.WithMrnOfAny, null, Token)).Value)),
        .. Both(
            "delete-many-by-condition",
            async calls => Assert.Equal(1, (await calls.DeleteAsync(FhirData.WithMrn, Many)).Value),
            async raw => Assert.Equal(1, (await raw.DeleteAsync("Patient", FhirData.WithMrnOfAny, Many, Token)).Value)),
        .. Typed(
            "purge-history",
            async calls => Assert.Equal(204, (await calls.PurgeHistoryAsync<Patient>("7")).Status)),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Patch(
        string stub, FhirPatch patch, FhirPatchOptions? options) => Both(
            stub,
            async calls => Check("2", false, await calls.PatchAsync<Patient>("7", patch, options)),
            async raw => Check("2", false, await raw.PatchAsync("Patient", "7", patch, options, Token)));

    private static IEnumerable<ContractCall<FhirClients>> PatchByCondition(string stub, FhirPatch patch) => Both(
        stub,
        async calls => Check("2", false, await calls.PatchAsync(FhirData.WithMrn, patch)),
        async raw => Check("2", false, await raw.PatchAsync("Patient", FhirData.WithMrnOfAny, patch, null, Token)));

    private static void Check<T>(string version, bool isCreated, FhirResponse<T> response)
        where T : class => Assert.Equal(
            (true, isCreated, version), (response.HasValue, response.IsCreated, response.VersionId));
}
