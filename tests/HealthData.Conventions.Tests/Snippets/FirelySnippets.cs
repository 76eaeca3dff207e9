using Azure.Identity;
using HealthData.Core;
using HealthData.Fhir;
using HealthData.Fhir.Firely;
using Hl7.Fhir.Model;
using Hl7.Fhir.Rest;
using Task = System.Threading.Tasks.Task;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The code of the documents about the client for Firely's model: no name of ours is ambiguous beside its
/// names.</summary>
internal static class FirelySnippets
{
    public static FirelyFhirClient Create()
    {
        var client = new FirelyFhirClient(
            HealthDataEndpoints.Fhir("myworkspace", "myservice"), new DefaultAzureCredential());
        return client;
    }

    public static async Task ChangeAsync(FirelyFhirClient client)
    {
        FhirResponse<Patient> created = await client.CreateAsync(new Patient { Active = true });
        Patient patient = await client.ReadAsync<Patient>(created.Id!);
        patient.Active = false;
        await client.UpdateAsync(patient, new FhirUpdateOptions { IfMatch = created.ETag });

        await foreach (Observation found in client.SearchAsync<Observation>(new SearchParams().Where("code=8867-4")))
        {
            Console.WriteLine(found.Id);
        }

        Bundle transaction = new TransactionBuilder(client.Endpoint, Bundle.BundleType.Transaction)
            .Create(new Observation { Subject = new ResourceReference($"Patient/{created.Id}") })
            .ToBundle();
        BundleResult result = await client.SubmitAsync(transaction);
        result.EnsureComplete();
    }
}
