using HealthData.Fhir;
using HealthData.Fhir.R4;

namespace Quickstart;

/// <summary>Creates, reads, and finds resources, stores two that refer to each other, and loads many.</summary>
internal sealed class FhirWalk(FhirClient client)
{
    private const int Loaded = 1000;
    private const string Loinc = "http://loinc.org";
    private const string HeartRateCode = "8867-4";

    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var draft = new Patient { Name = { new HumanName { Family = "Quickstart" } } };
        FhirResponse<Patient> created = await client.CreateAsync(draft, null, cancellationToken);
        Patient read = await client.ReadAsync<Patient>(created.Id!, null, cancellationToken);

        var transaction = new FhirTransaction();
        Reference subject = transaction.Create(new Patient { Active = true });
        transaction.Create(HeartRate(subject, 72));
        BundleResult stored = await client.SubmitAsync(transaction, cancellationToken);

        var loaded = await ProgressBars.RunAsync(
            "Load", Loaded, progress => LoadAsync(Reference.To(read), progress, cancellationToken));
        var found = 0;
        await foreach (var match in client.SearchAsync(
            new FhirQuery<Observation>
            {
                Where = { Observation.Search.Code.Is(Loinc, HeartRateCode) },
                PageSize = 250,
            },
            cancellationToken))
        {
            found++;
        }

        var table = new Table().AddColumns("Step", "Result").Border(TableBorder.Rounded);
        table.AddRow("Created and read", Markup.Escape($"Patient/{read.Id}, version {created.VersionId}"));
        table.AddRow("Transaction", $"{stored.Outcomes.Count(outcome => outcome.Succeeded)} of 2 stored");
        table.AddRow("Loaded", $"{loaded} of {Loaded} resources");
        table.AddRow("Found by search", $"{found} of {Loaded + 1} observations");
        AnsiConsole.Write(table);
        return stored.IsComplete && loaded == Loaded && found == Loaded + 1;
    }

    private static Observation HeartRate(Reference subject, int perMinute) => new()
    {
        Status = ObservationStatus.Final,
        Code = new CodeableConcept(Loinc, HeartRateCode, "Heart rate"),
        Subject = subject,
        Value = new Quantity(perMinute, "/min", "beats/minute"),
    };

    private async Task<int> LoadAsync(
        Reference subject, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var contents = Enumerable.Range(0, Loaded)
            .Select(number => ResourceContent.FromResource(HeartRate(subject, 60 + (number % 40))))
            .ToAsyncEnumerable();
        var succeeded = 0;
        await foreach (EntryOutcome outcome in new FhirLoader(client).LoadAsync(contents, cancellationToken))
        {
            succeeded += outcome.Succeeded ? 1 : 0;
            progress.Report(succeeded);
        }

        return succeeded;
    }
}
