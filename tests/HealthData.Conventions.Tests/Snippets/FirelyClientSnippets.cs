using HealthData.Core;
using HealthData.Fhir;
using HealthData.Fhir.Firely;
using Hl7.Fhir.Model;
using Hl7.Fhir.Rest;
using Task = System.Threading.Tasks.Task;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>Both halves of the clients' table in docs/fhir-from-firely.md, so that it stays true.</summary>
internal static class FirelyClientSnippets
{
    public static async Task FirelyAsync(Hl7.Fhir.Rest.FhirClient client, string id, Action<object?> show)
    {
        var patient = await client.ReadAsync<Patient>($"Patient/{id}");
        show(await client.ReadAsync<Patient>($"Patient/{id}/_history/1"));
        show(await client.ConditionalCreateAsync(patient!, new SearchParams().Where("identifier=urn:x|1")));
        show(await client.UpdateAsync(patient!, versionAware: true));
        show(await client.PatchAsync<Patient>(id, new Parameters()
            .AddReplacePatchParameter("Patient.active", new FhirBoolean(false))));
        var page = await client.SearchAsync<Patient>(new SearchParams().LimitTo(1));
        while (page is not null)
        {
            show(page.GetResources());
            page = await client.ContinueAsync(page);
        }

        show(await client.HistoryAsync($"Patient/{id}"));
        show(await client.InstanceOperationAsync(
            new Uri($"Patient/{id}", UriKind.Relative), "everything", useGet: true));
        show(await client.TransactionAsync(new TransactionBuilder(client.Endpoint).Read("Patient", id).ToBundle()));
        show(await client.ValidateResourceAsync(patient!));
        var parameters = new Parameters().Add("valueSet", new ValueSet { Url = "urn:colors" });
        show(await client.TypeOperationAsync<ValueSet>("expand", parameters));
        show(await client.CapabilityStatementAsync());
        await client.DeleteAsync($"Patient/{id}");
        try
        {
            await client.ReadAsync<Patient>($"Patient/{id}");
        }
        catch (FhirOperationException failure)
        {
            show(failure.Outcome);
        }
    }

    public static async Task OursAsync(FirelyFhirClient client, string id, Action<object?> show)
    {
        Patient patient = await client.ReadAsync<Patient>(id);
        show(await client.ReadVersionAsync<Patient>(id, "1"));
        show(await client.CreateAsync(patient, new FhirCreateOptions { IfNoneExist = "identifier=urn:x|1" }));
        var read = await client.ReadAsync<Patient>(id);
        show(await client.UpdateAsync(patient, new FhirUpdateOptions { IfMatch = read.ETag }));
        show(await client.PatchAsync<Patient>(id, new JsonPatch().Replace("/active", false)));
        await foreach (var page in client.SearchAsync<Patient>(new SearchParams().LimitTo(1)).AsPages())
        {
            show(page.Values);
        }

        await foreach (var version in client.HistoryAsync<Patient>(id))
        {
            show(version.Resource);
        }

        await foreach (var resource in client.EverythingAsync(id))
        {
            show(resource);
        }

        show(await client.SubmitAsync(new TransactionBuilder(client.Endpoint).Read("Patient", id).ToBundle()));
        show(await client.ValidateAsync(patient));
        var parameters = new Parameters().Add("valueSet", new ValueSet { Url = "urn:colors" });
        show(await client.InvokeAsync<ValueSet>("expand", parameters, new FhirInvokeOptions { Type = "ValueSet" }));
        show(await client.GetCapabilitiesAsync());
        await client.DeleteAsync<Patient>(id);
        try
        {
            await client.ReadAsync<Patient>(id);
        }
        catch (HealthDataRequestFailedException failure)
        {
            show(failure.GetOutcome());
        }
    }

    public static async Task ExportAsync(FirelyFhirClient client) =>
        await client.Typed.ExportAsync(Azure.WaitUntil.Started);
}
