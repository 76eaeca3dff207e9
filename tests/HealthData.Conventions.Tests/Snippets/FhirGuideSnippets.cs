using Azure;
using Azure.Core;
using HealthData.Core;
using HealthData.Fhir;
using HealthData.Fhir.R4;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The code of docs/fhir.md.</summary>
internal static class FhirGuideSnippets
{
    public static FhirClient CreateLocal()
    {
        var client = new FhirClient(new Uri("http://localhost:8080/fhir"));
        return client;
    }

    public static async Task ReadAsync(FhirClient client, ETag lastSeen)
    {
        Patient patient = await client.ReadAsync<Patient>("7");
        Patient earlier = await client.ReadVersionAsync<Patient>("7", "1");

        NullableResponse<Patient> found = await client.ReadIfExistsAsync<Patient>("8");
        Console.WriteLine(found.HasValue ? "There is a patient." : "There is none, or no longer.");

        FhirResponse<Patient> changed = await client.ReadAsync<Patient>(
            "7", new FhirReadOptions { IfNoneMatch = lastSeen });
        Console.WriteLine(changed.IsUnchanged ? "Nothing has changed." : $"Version {changed.VersionId} is new.");
    }

    public static async Task WriteAsync(FhirClient client, Patient draft)
    {
        FhirResponse<Patient> created = await client.CreateAsync(
            draft,
            new FhirCreateOptions { IfNoneExist = Patient.Search.Identifier.Is("http://hospital.example/mrn", "7") });

        Patient patient = created.Value;
        patient.Active = true;
        await client.UpdateAsync(patient, new FhirUpdateOptions { IfMatch = created.ETag });
        await client.UpdateAsync(patient, "identifier=http://hospital.example/mrn|7");
    }

    public static async Task PatchAsync(FhirClient client)
    {
        await client.PatchAsync<Patient>("7", new JsonPatch().Test("/active", true).Replace("/active", false));
        await client.PatchAsync<Patient>("7", new FhirPathPatch().Replace("Patient.active", true));
    }

    public static async Task DeleteAsync(FhirClient client)
    {
        await client.DeleteAsync<Patient>("7");
        await client.DeleteAsync<Patient>("8", new FhirDeleteOptions { HardDelete = true });

        Response<int?> deleted = await client.DeleteAsync<Observation>(
            "status=entered-in-error", new FhirConditionalDeleteOptions { MaxCount = 100 });
        Console.WriteLine($"{deleted.Value} observations are deleted.");
    }

    public static async Task HistoryAsync(FhirClient client)
    {
        await foreach (FhirVersion<Patient> version in client.HistoryAsync<Patient>("7"))
        {
            Console.WriteLine($"{version.VersionId}: {(version.IsDeleted ? "deleted" : version.LastModified)}");
        }
    }

    public static async Task SearchAsync(FhirClient client)
    {
        var query = new FhirQuery<Observation>
        {
            Where =
            {
                Observation.Search.Code.Is("http://loinc.org", "8867-4"),
                Observation.Search.Date.AtLeast("2026-01"),
                Observation.Search.Patient.Where(Patient.Search.Birthdate.LessThan("1960")),
            },
            Include = { Observation.Search.Subject },
            Sort = "-date",
            PageSize = 500,
        };
        await foreach (Observation observation in client.SearchAsync(query))
        {
            Console.WriteLine(observation.Id);
        }
    }

    public static async Task<string?> PagesAsync(FhirClient client, FhirQuery<Observation> query, string? token)
    {
        await foreach (FhirPage<Observation> page in client.SearchAsync(query).AsPages(token))
        {
            Console.WriteLine($"{page.Values.Count} matches, {page.Included.Count} included");
            foreach (ItemProblem problem in page.Problems)
            {
                Console.WriteLine($"{problem.Location}: {problem.Message}");
            }

            token = page.ContinuationToken;
        }

        return token;
    }

    public static async Task CompartmentsAsync(FhirClient client)
    {
        await foreach (Resource resource in client.EverythingAsync("7"))
        {
            Console.WriteLine(resource.TypeName);
        }

        await foreach (Observation observation in client.SearchCompartmentAsync<Observation>("Patient", "7"))
        {
            Console.WriteLine(observation.Id);
        }
    }

    public static async Task SubmitAsync(FhirClient client, Patient patient)
    {
        var transaction = new FhirTransaction();
        Reference subject = transaction.Create(patient, "identifier=http://hospital.example/mrn|7");
        transaction.Create(new Observation { Subject = subject });
        BundleResult stored = await client.SubmitAsync(transaction);
        stored.EnsureComplete();

        var batch = new FhirBatch();
        batch.Read<Patient>("7");
        batch.Delete<Observation>("o1");
        BundleResult result = await client.SubmitAsync(batch);
        foreach (EntryOutcome outcome in result.Outcomes.Where(outcome => !outcome.Succeeded))
        {
            Console.WriteLine($"Entry {outcome.Index}: {outcome.Status}. {outcome.Advice}");
        }
    }

    public static async Task LoadAsync(FhirClient client, string folder)
    {
        var loader = new FhirLoader(client, new FhirLoaderOptions { Parallel = 8 });
        await foreach (EntryOutcome outcome in loader.LoadAsync(ResourceContent.FromFolder(folder)))
        {
            if (!outcome.Succeeded)
            {
                Console.WriteLine($"{outcome.Source}: {outcome.Status}. {outcome.Problem?.Message ?? outcome.Advice}");
            }
        }
    }

    public static async Task ExportAsync(
        FhirClient client, TokenCredential storageCredential, string folder, DateTimeOffset lastRun)
    {
        FhirExportOperation export = await client.ExportAsync(
            WaitUntil.Completed, new FhirExportOptions { Types = { "Patient", "Observation" }, Since = lastRun });
        SaveResult saved = await export.Value.SaveAsync(folder, storageCredential);
        saved.EnsureComplete();

        await foreach (Patient patient in export.Value.ReadResourcesAsync<Patient>(storageCredential))
        {
            Console.WriteLine(patient.Id);
        }
    }

    public static async Task ImportAsync(FhirClient client, Uri file)
    {
        FhirImportOperation import = await client.ImportAsync(
            WaitUntil.Started, [new FhirImportInput("Patient", file)]);
        string id = import.Id;

        var resumed = new FhirImportOperation(id, client);
        FhirImportResult result = await resumed.WaitForCompletionAsync();
        foreach (FhirImportFile failed in result.Errors)
        {
            Console.WriteLine($"{failed.Count} resources of {failed.InputUrl} are not stored. See {failed.Url}.");
        }
    }

    public static async Task BulkAsync(FhirClient client)
    {
        Parameters patch = new FhirPathPatch().Replace("Patient.active", false).ToParameters();
        FhirBulkUpdateOperation update = await client.BulkUpdateAsync(
            WaitUntil.Completed, patch, "Patient", "active=true");
        Console.WriteLine($"{update.Value.Updated.Values.Sum()} are updated.");

        FhirBulkDeleteOperation delete = await client.BulkDeleteAsync(
            WaitUntil.Completed, "Observation", "status=entered-in-error");
        Console.WriteLine($"{delete.Value.Deleted.Values.Sum()} are deleted.");
    }

    public static async Task OperationsAsync(FhirClient client, string hl7Message, Patient patient)
    {
        Bundle converted = await client.ConvertDataAsync<Bundle>(ConvertDataType.Hl7v2, hl7Message, "ADT_A01");
        FhirValidationResult validation = await client.ValidateAsync(patient);
        ValueSet expanded = await client.ExpandAsync(new Uri("http://hospital.example/colors"));
        Resource bundle = await client.InvokeAsync<Resource>(
            "$everything", options: new FhirInvokeOptions { Type = "Patient", Id = "7", UsesGet = true });
    }

    public static async Task<bool> CapabilitiesAsync(FhirClient client)
    {
        FhirCapabilities server = await client.GetCapabilitiesAsync();
        bool canPatch = server.Supports<Patient>(TypeRestfulInteraction.Patch);
        return canPatch;
    }

    public static async Task<BinaryData> RawAsync(FhirClient client)
    {
        BinaryData json = await client.Raw.ReadAsync("Patient", "7");
        FhirResponse<BinaryData> created = await client.Raw.CreateAsync(json);
        return created.Value;
    }

    public static async Task HeadersAsync(FhirClient client, string requestId)
    {
        Patient patient = await client
            .With(request => request.Headers.Add("X-Request-Id", requestId))
            .ReadAsync<Patient>("7");
    }

    public static async Task FailAsync(FhirClient client)
    {
        try
        {
            await client.ReadAsync<Patient>("8");
        }
        catch (HealthDataRequestFailedException failure)
        {
            Console.WriteLine($"{failure.Message} {failure.Advice}");
            foreach (ServiceIssue issue in failure.Issues)
            {
                Console.WriteLine(issue.Code);
            }
        }
    }
}
