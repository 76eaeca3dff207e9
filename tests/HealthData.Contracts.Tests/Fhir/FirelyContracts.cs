using HealthData.Fhir.Firely;
using Hl7.Fhir.Rest;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Contracts.Tests.Fhir;

/// <summary>The calls of <see cref="FirelyFhirClient"/> that send the bytes of <see cref="FhirClient"/>.</summary>
internal static class FirelyContracts
{
    private static readonly FhirExpandOptions Part = new() { Filter = "re", Offset = 1, Count = 1 };

    public static IReadOnlyList<ContractCall<FhirClients>> All { get; } =
        [.. Reads, .. Writes, .. Changes, .. Searches, .. Operations];

    private static CancellationToken Token => FhirClients.Token;

    private static SearchParams WithMrn => new SearchParams().Where(FhirData.Mrn);

    private static Poco.Coverage OldCoverage => new() { Identifier = [new Poco.Identifier("urn:payer", "c7")] };

    private static Poco.Patient Member =>
        new() { Name = [new Poco.HumanName { Family = "Doe" }], BirthDate = "2000-01-02" };

    private static IEnumerable<ContractCall<FhirClients>> Reads =>
    [
        Call("read", async client => Check(await client.ReadAsync<Poco.Patient>("7", null, Token))),
        Call("read-if-changed", async client => Assert.True((await client.ReadAsync<Poco.Patient>(
            "7", new FhirReadOptions { IfNoneMatch = FhirData.FirstVersion }, Token)).IsUnchanged)),
        Call("read-absent", async client => Assert.False(
            (await client.ReadIfExistsAsync<Poco.Patient>("8", Token)).HasValue)),
        Call("read-deleted", async client => Assert.False(
            (await client.ReadIfExistsAsync<Poco.Patient>("9", Token)).HasValue)),
        Call("read-version", async client => Check(await client.ReadVersionAsync<Poco.Patient>("7", "1", Token))),
        Call("history-of-system", client => OneAsync(client.HistoryAsync<Poco.Resource>(cancellationToken: Token))),
        Call("history-of-type", client => OneAsync(client.HistoryAsync<Poco.Patient>(cancellationToken: Token))),
        Call("history-of-resource", client => OneAsync(client.HistoryAsync<Poco.Patient>("7", null, Token))),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Writes =>
    [
        Call("create", async client => Check(await client.CreateAsync(New(), null, Token))),
        Call("create-if-none-exists", async client => Check(await client.CreateAsync(
            New(), new FhirCreateOptions { IfNoneExist = FhirData.Mrn }, Token))),
        Call("create-minimal", async client => Assert.False((await client.CreateAsync(
            New(), new FhirCreateOptions { Return = FhirReturn.Minimal }, Token)).HasValue)),
        Call("update", async client => Check(await client.UpdateAsync(New("7"), null, Token))),
        Call("update-new", async client => Check(await client.UpdateAsync(New("8"), null, Token))),
        Call("update-if-match", async client => Check(await client.UpdateAsync(
            New("7"), new FhirUpdateOptions { IfMatch = FhirData.FirstVersion }, Token))),
        Call("update-meta", async client => Check(await client.UpdateAsync(
            New("7"), new FhirUpdateOptions { ReplacesVersion = true }, Token))),
        Call("update-by-condition", async client => Check(
            await client.UpdateAsync(New(), FhirData.Mrn, null, Token))),
        Call("batch", async client => (await client.SubmitAsync(Batch(), Token)).Value.EnsureComplete()),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Changes =>
    [
        Call("patch-json", async client => Check(
            await client.PatchAsync<Poco.Patient>("7", FhirData.Deactivation, null, Token))),
        Call("patch-fhirpath", async client => Check(
            await client.PatchAsync<Poco.Patient>("7", FhirData.PathDeactivation, null, Token))),
        Call("patch-json-by-condition", async client => Check(
            await client.PatchAsync<Poco.Patient>(WithMrn, FhirData.Deactivation, null, Token))),
        Call("patch-fhirpath-by-condition", async client => Check(
            await client.PatchAsync<Poco.Patient>(WithMrn, FhirData.PathDeactivation, null, Token))),
        Call("delete", async client => Assert.Equal(
            204, (await client.DeleteAsync<Poco.Patient>("7", null, Token)).Status)),
        Call("delete-hard", async client => Assert.Equal(204, (await client.DeleteAsync<Poco.Patient>(
            "7", new FhirDeleteOptions { HardDelete = true }, Token)).Status)),
        Call("delete-by-condition", async client => Assert.Null(
            (await client.DeleteAsync<Poco.Patient>(WithMrn, null, Token)).Value)),
        Call("purge-history", async client => Assert.Equal(
            204, (await client.PurgeHistoryAsync<Poco.Patient>("7", Token)).Status)),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Searches =>
    [
        Call("search-type", client => OneAsync(client.SearchAsync<Poco.Observation>((string?)null, Token))),
        Call("search-identifying", client => OneAsync(client.SearchAsync<Poco.Patient>(WithMrn, Token))),
        Call("search-system", client => OneAsync(
            client.SearchAsync<Poco.Resource>("_type=Observation,Patient", Token))),
        Call("search-compartment", client => OneAsync(client.SearchCompartmentAsync<Poco.Observation>(
            "Patient", "7", new SearchParams().Where("status=final"), Token))),
        Call("everything", client => OneAsync(client.EverythingAsync("7", null, Token))),
        Call("document-references", client => OneAsync(client.GetDocumentReferencesAsync("7", null, Token))),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Operations =>
    [
        Call("convert-data-hl7v2", async client => Assert.Empty((await client.ConvertDataAsync<Poco.Bundle>(
            ConvertDataType.Hl7v2, FhirData.Hl7v2, "ADT_A01", null, Token)).Value.Entry)),
        Call("validate", async client => Assert.True((await client.ValidateAsync(New(), null, Token)).Value.Success)),
        Call("validate-stored", async client => Assert.True(
            (await client.ValidateAsync<Poco.Patient>("7", null, Token)).Value.Success)),
        Call("member-match", async client => Assert.Single(
            (await client.MemberMatchAsync(Member, OldCoverage, Token)).Value.Identifier)),
        Call("expand", async client => Check(await client.ExpandAsync("v1", null, Token))),
        Call("expand-part", async client => Check(await client.ExpandAsync("v1", Part, Token))),
        Call("expand-by-url", async client => Check(await client.ExpandAsync(FhirData.ColorsUrl, null, Token))),
        Call("invoke-on-type", async client => Check(await client.InvokeAsync<Poco.Bundle>(
            "match", New(), new FhirInvokeOptions { Type = "Patient" }, Token))),
        Call("invoke-without-input", async client => Check(
            await client.InvokeAsync<Poco.OperationOutcome>("reload", null, null, Token))),
        Call("invoke-by-get", async client => Check(await client.InvokeAsync<Poco.ConceptMap>(
            "closure", null, new FhirInvokeOptions { UsesGet = true, Query = "name=colors" }, Token))),
        Call("capabilities", async client => Assert.Single((await client.GetCapabilitiesAsync(Token)).Value.Rest)),
    ];

    private static ContractCall<FhirClients> Call(string stub, Func<FirelyFhirClient, Task> call) =>
        new(stub, clients => call(clients.Firely), "Firely");

    private static Poco.Patient New(string? id = null) => new() { Id = id, Active = true };

    private static Poco.Bundle Batch()
    {
        var batch = new Poco.Bundle { Type = Poco.Bundle.BundleType.Batch };
        Add(Poco.Bundle.HTTPVerb.GET, "Patient/7");
        Add(Poco.Bundle.HTTPVerb.GET, "Observation?status=final");
        Add(Poco.Bundle.HTTPVerb.PUT, "Patient/8", New("8"));
        Add(Poco.Bundle.HTTPVerb.DELETE, "Patient/9");
        Add(Poco.Bundle.HTTPVerb.DELETE, "Patient?identifier=urn:mrn%7C7");
        return batch;

        void Add(Poco.Bundle.HTTPVerb method, string url, Poco.Resource? resource = null) => batch.Entry.Add(new()
        {
            Resource = resource,
            Request = new() { Method = method, Url = url },
        });
    }

    private static void Check<T>(FhirResponse<T> response)
        where T : class => Assert.True(response.HasValue);

    private static async Task OneAsync<T>(AsyncPageable<T> found)
        where T : notnull
    {
        var count = 0;
        await foreach (var item in found)
        {
            Assert.NotNull(item);
            count++;
        }

        Assert.Equal(1, count);
    }
}
