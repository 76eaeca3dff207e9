using static HealthData.Contracts.Tests.Fhir.FhirForms;

namespace HealthData.Contracts.Tests.Fhir;

/// <summary>Batches, transactions and loads.</summary>
internal static class BundleContracts
{
    public static IReadOnlyList<ContractCall<FhirClients>> All { get; } =
    [
        .. Typed("batch", async calls => Check(5, await calls.SubmitAsync(Batch()))),
        .. Typed("batch-of-patches", async calls => Check(3, await calls.SubmitAsync(Patches()))),
        .. Typed("transaction", async calls => Check(4, await calls.SubmitAsync(Transaction()))),
        Raw("batch-of-bytes", async raw => Check(1, await raw.SubmitAsync(BinaryData.FromString(
            """
            { "resourceType" : "Bundle", "type" : "batch",
              "entry" : [ { "request" : { "method" : "GET", "url" : "Patient/7" } } ] }
            """.ReplaceLineEndings("\n")),
            FhirClients.Token))),
        new("load", async clients =>
        {
            var outcomes = await LoadAsync(clients);
            Assert.Equal(2, outcomes.Count);
            Assert.All(outcomes, outcome => Assert.True(outcome.Succeeded));
        }),
    ];

    public static async Task<List<EntryOutcome>> LoadAsync(FhirClients clients)
    {
        List<EntryOutcome> outcomes = [];
        await foreach (var outcome in new FhirLoader(clients.Default).LoadAsync(ContentsAsync(), FhirClients.Token))
        {
            outcomes.Add(outcome);
        }

        return outcomes;
    }

    private static FhirBatch Batch()
    {
        var batch = new FhirBatch();
        batch.Read<Patient>("7");
        batch.Search<Observation>("status=final");
        batch.Update(FhirData.NewPatient("8"));
        batch.Delete<Patient>("9");
        batch.Delete(FhirData.WithMrn);
        return batch;
    }

    private static FhirBatch Patches()
    {
        var batch = new FhirBatch();
        batch.Patch<Patient>("7", FhirData.Deactivation);
        batch.Patch<Patient>("7", FhirData.PathDeactivation, new ETag("W/\"2\""));
        batch.Patch(FhirData.WithMrn, FhirData.PathDeactivation);
        return batch;
    }

    private static FhirTransaction Transaction()
    {
        var transaction = new FhirTransaction();
        var subject = transaction.Create(FhirData.NewPatient(), FhirData.Mrn);
        transaction.Create(new Observation { Subject = subject });
        transaction.Update(FhirData.NewPatient("8"), FhirData.FirstVersion);
        transaction.Update(FhirData.NewPatient(), "identifier=urn:mrn|10");
        return transaction;
    }

    private static async IAsyncEnumerable<ResourceContent> ContentsAsync()
    {
        yield return ResourceContent.FromJson(BinaryData.FromString("""{"resourceType":"Patient","id":"8"}"""));
        await Task.Yield();
        yield return ResourceContent.FromResource(FhirData.NewPatient());
    }

    private static void Check(int count, BundleResult result)
    {
        result.EnsureComplete();
        Assert.Equal(count, result.Outcomes.Count);
    }
}
