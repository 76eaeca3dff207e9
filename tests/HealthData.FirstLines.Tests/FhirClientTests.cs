using HealthData.Fhir;
using HealthData.Fhir.R4;

namespace HealthData.FirstLines.Tests;

/// <summary>The first lines that a user types for a FHIR service.</summary>
public sealed class FhirClientTests
{
    private const string Mrn = "http://hospital.example/mrn";

    [Fact]
    public async Task Resource_is_created_if_none_exists_read_and_updated_if_unchanged()
    {
        await using var scans = await Scans.StartAsync();
        var fhir = scans.Workspace.CreateFhirClient();
        var draft = new Patient { Identifier = { new Identifier(Mrn, "7") } };

        FhirResponse<Patient> created = await fhir.CreateAsync(
            draft, new FhirCreateOptions { IfNoneExist = Patient.Search.Identifier.Is(Mrn, "7") }, Scans.Token);
        NullableResponse<Patient> found = await fhir.ReadIfExistsAsync<Patient>("8", Scans.Token);
        Patient patient = await fhir.ReadAsync<Patient>(created.Id!, cancellationToken: Scans.Token);
        patient.Active = true;
        await fhir.UpdateAsync(patient, new FhirUpdateOptions { IfMatch = created.ETag }, Scans.Token);
        BinaryData json = await fhir.Raw.ReadAsync("Patient", created.Id!, cancellationToken: Scans.Token);

        Assert.Contains("\"active\":true", json.ToString(), StringComparison.Ordinal);
        Assert.False(found.HasValue);
        Assert.Contains(
            "\"active\":true", scans.Workspace.Fhir.Find("Patient", created.Id!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_gives_matches_and_its_pages_what_was_included()
    {
        await using var scans = await Scans.StartAsync();
        var fhir = scans.Workspace.CreateFhirClient();
        await fhir.SubmitAsync(HeartRates(3), Scans.Token);
        List<Observation> matches = [];
        var included = 0;
        string? token = null;

        var query = new FhirQuery<Observation>
        {
            Where =
            {
                Observation.Search.Code.Is("http://loinc.org", "8867-4"),
                Observation.Search.Subject.Where(Patient.Search.Identifier.IsOfSystem(Mrn)),
            },
            Include = { Observation.Search.Subject },
            PageSize = 2,
        };
        await foreach (Observation observation in fhir.SearchAsync(query, Scans.Token))
        {
            matches.Add(observation);
        }

        await foreach (FhirPage<Observation> page in fhir.SearchAsync(query, Scans.Token).AsPages(token))
        {
            Assert.Empty(page.Problems);
            included += page.Included.Count;
            token = page.ContinuationToken;
        }

        Assert.Equal((3, 3, null), (matches.Count, included, token));
    }

    [Fact]
    public async Task Transaction_stores_what_refers_to_each_other()
    {
        await using var scans = await Scans.StartAsync();
        var fhir = scans.Workspace.CreateFhirClient();

        BundleResult result = await fhir.SubmitAsync(HeartRates(1), Scans.Token);
        result.EnsureComplete();

        Assert.Equal(
            $"Patient/{result.Outcomes[0].Id}", ((Observation)result.Outcomes[1].Resource!).Subject?.Url);
    }

    [Fact]
    public async Task Ndjson_file_is_loaded()
    {
        await using var scans = await Scans.StartAsync();
        var fhir = scans.Workspace.CreateFhirClient();
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            path, """{"resourceType":"Patient","id":"1"}""" + "\n{}\n" + """{"resourceType":"Patient"}""", Scans.Token);
        List<string> report = [];

        var loader = new FhirLoader(fhir, new FhirLoaderOptions { Progress = new Progress<TransferProgress>() });
        await foreach (EntryOutcome outcome in loader.LoadAsync(ResourceContent.FromNdjson(path), Scans.Token))
        {
            report.Add($"{outcome.Source}: {outcome.Status} {outcome.Problem?.Code}");
        }

        File.Delete(path);
        Assert.Equal([$"{path}:1: 201 ", $"{path}:2:  Malformed", $"{path}:3: 201 "], report.Order());
    }

    [Fact]
    public async Task Export_is_saved_to_disk()
    {
        await using var scans = await Scans.StartAsync();
        var fhir = scans.Workspace.CreateFhirClient();
        scans.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"7"}""");
        scans.Workspace.Fhir.Add("""{"resourceType":"Observation","id":"8"}""");
        var lastRun = DateTimeOffset.UnixEpoch;
        var storageCredential = scans.Workspace.Credential;
        var folder = Directory.CreateTempSubdirectory("healthdata-");

        var export = await fhir.ExportAsync(
            WaitUntil.Completed, new FhirExportOptions { Types = { "Patient" }, Since = lastRun }, Scans.Token);
        SaveResult saved = await export.Value.SaveAsync(
            folder.FullName, storageCredential, cancellationToken: Scans.Token);
        saved.EnsureComplete();
        var resumed = new FhirExportOperation(export.Id, fhir);
        List<string?> ids = [];
        await foreach (Patient patient in (await resumed.WaitForCompletionAsync(Scans.Token)).Value
            .ReadResourcesAsync<Patient>(storageCredential).WithCancellation(Scans.Token))
        {
            ids.Add(patient.Id);
        }

        var file = Assert.Single(saved.Files);
        Assert.Equal(Path.Combine(folder.FullName, "Patient-1.ndjson"), file.Path);
        Assert.Contains("\"id\":\"7\"", await File.ReadAllTextAsync(file.Path, Scans.Token), StringComparison.Ordinal);
        Assert.Equal(["7"], ids);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Data_is_converted_and_a_resource_is_patched()
    {
        await using var scans = await Scans.StartAsync();
        var fhir = scans.Workspace.CreateFhirClient();
        scans.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"7","active":true}""");
        const string hl7Message = "MSH|^~\\&|\r";

        Bundle bundle = await fhir.ConvertDataAsync<Bundle>(
            ConvertDataType.Hl7v2, hl7Message, rootTemplate: "ADT_A01", cancellationToken: Scans.Token);
        await fhir.PatchAsync<Patient>(
            "7", new JsonPatch().Replace("/active", false), cancellationToken: Scans.Token);
        await fhir.PatchAsync<Patient>(
            "7", new FhirPathPatch().Add("Patient", "birthDate", "1974-12-25"), cancellationToken: Scans.Token);
        await fhir.With(request => request.Headers.Add("X-Correlation", "8"))
            .DeleteAsync<Patient>("8", cancellationToken: Scans.Token);

        Assert.Empty(bundle.Entry);
        Patient patient = await fhir.ReadAsync<Patient>("7", cancellationToken: Scans.Token);
        Assert.Equal((false, "1974-12-25"), (patient.Active, patient.BirthDate?.Text));
    }

    private static FhirTransaction HeartRates(int count)
    {
        var transaction = new FhirTransaction();
        for (var number = 1; number <= count; number++)
        {
            var patient = new Patient { Identifier = { new Identifier(Mrn, $"{number}") } };
            Reference subject = transaction.Create(
                patient, ifNoneExist: Patient.Search.Identifier.Is(Mrn, $"{number}"));
            transaction.Create(new Observation
            {
                Status = ObservationStatus.Final,
                Code = new CodeableConcept("http://loinc.org", "8867-4"),
                Subject = subject,
            });
        }

        return transaction;
    }
}
