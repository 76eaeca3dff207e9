using Azure.Identity;
using HealthData.Core;
using HealthData.Fhir;
using HealthData.Fhir.R4;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The code of the documents about the FHIR client.</summary>
internal static class FhirSnippets
{
    public static FhirClient Create()
    {
        var client = new FhirClient(HealthDataEndpoints.Fhir("myworkspace", "myservice"), new DefaultAzureCredential());
        return client;
    }

    public static async Task ChangeAsync(FhirClient client)
    {
        FhirResponse<Patient> created = await client.CreateAsync(new Patient { Active = true });
        Patient patient = await client.ReadAsync<Patient>(created.Id!);
        patient.Active = false;
        await client.UpdateAsync(patient, new FhirUpdateOptions { IfMatch = created.ETag });

        await foreach (Observation found in client.SearchAsync<Observation>("code=8867-4"))
        {
            Console.WriteLine(found.Id);
        }
    }
}
