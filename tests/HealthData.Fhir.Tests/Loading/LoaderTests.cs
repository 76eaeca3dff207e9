using HealthData.Dicom.Tests.Support;

namespace HealthData.Fhir.Tests.Loading;

public sealed class LoaderTests
{
    private const string Urn = "urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a";

    [Fact]
    public async Task Resources_with_ids_are_put_and_others_created()
    {
        await using var lab = await FhirLab.StartAsync();
        var json = """{"resourceType":"Patient","id":"a.1","birthDate":"1960-01","x":[ 1.10 ]}""";
        ResourceContent[] contents =
        [
            ResourceContent.FromJson(BinaryData.FromString("\uFEFF" + json), "here"),
            ResourceContent.FromResource(new Observation { Status = ObservationStatus.Final }),
        ];

        var outcomes = await LoadAsync(lab, contents);

        Assert.Equal([(201, true), (201, true)], outcomes.Select(outcome => (outcome.Status ?? 0, outcome.Succeeded)));
        Assert.Equal(("a.1", "1", "here", 1), Told(outcomes[0]));
        Assert.Equal(json, outcomes[0].Content!.Json.ToString());
        Assert.Contains("1.10", lab.Workspace.Fhir.Find("Patient", "a.1"), StringComparison.Ordinal);
        Assert.NotNull(lab.Workspace.Fhir.Find("Observation", outcomes[1].Id!));
        Assert.Equal(1, lab.Workspace.Requests.Total);
    }

    [Fact]
    public async Task What_refers_to_each_other_is_one_transaction()
    {
        await using var lab = await FhirLab.StartAsync();
        ResourceContent[] contents =
        [
            ResourceContent.FromResource(new Observation { Subject = new Reference(Urn) }),
            .. LoadServer.Patients("p"),
            ResourceContent.FromResource(new Patient()),
        ];
        contents[2].FullUrl = Urn;

        var outcomes = await LoadAsync(lab, contents);

        Assert.All(outcomes, outcome => Assert.Equal(201, outcome.Status));
        Assert.Contains(
            $"Patient/{outcomes[2].Id}",
            lab.Workspace.Fhir.Find("Observation", outcomes[0].Id!),
            StringComparison.Ordinal);
        Assert.Equal(2, lab.Workspace.Requests.Total);
    }

    [Fact]
    public async Task A_group_that_no_transaction_can_take_is_told_for_each()
    {
        await using var lab = await FhirLab.StartAsync();
        var contents = Enumerable.Range(0, 501)
            .Select(_ => ResourceContent.FromResource(new Observation { Subject = new Reference(Urn) }))
            .ToList();
        contents[7].FullUrl = Urn;
        contents.AddRange(LoadServer.Patients("p"));

        var outcomes = await LoadAsync(lab, contents);

        Assert.All(outcomes[..501], outcome =>
        {
            Assert.Equal(
                (null, 0, ItemProblemCode.GroupTooLarge), (outcome.Status, outcome.Attempts, outcome.Problem?.Code));
            Assert.Contains("501", outcome.Problem!.Message, StringComparison.Ordinal);
        });
        Assert.Equal(201, outcomes[501].Status);
        Assert.Equal(1, lab.Workspace.Fhir.Count);
    }

    [Fact]
    public async Task A_group_larger_than_a_request_is_told_for_each()
    {
        await using var lab = await FhirLab.StartAsync();
        var patient = ResourceContent.FromResource(new Patient());
        patient.FullUrl = Urn;

        var outcomes = await LoadAsync(
            lab,
            [patient, ResourceContent.FromResource(new Observation { Subject = new Reference(Urn) })],
            new FhirLoaderOptions { MaxRequestBytes = 300 });

        Assert.All(outcomes, outcome => Assert.Equal(ItemProblemCode.GroupTooLarge, outcome.Problem?.Code));
        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    [Fact]
    public async Task A_reference_to_nothing_near_is_told()
    {
        await using var lab = await FhirLab.StartAsync();

        var outcomes = await LoadAsync(
            lab, [ResourceContent.FromResource(new Observation { Subject = new Reference(Urn) })]);

        Assert.Equal(ItemProblemCode.Unresolved, Assert.Single(outcomes).Problem?.Code);
        Assert.Equal(0, lab.Workspace.Fhir.Count);
    }

    [Fact]
    public async Task A_conditional_reference_is_resolved_in_a_transaction()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);

        var outcomes = await LoadAsync(lab, [ResourceContent.FromResource(
            new Observation { Id = "o", Subject = new Reference("Patient?identifier=urn:x|2") })]);

        Assert.Equal(201, Assert.Single(outcomes).Status);
        Assert.Contains(
            "\"Patient/p2\"", lab.Workspace.Fhir.Find("Observation", "o"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_its_identifier_already_is_not_created_again()
    {
        await using var lab = await FhirLab.StartAsync();
        var options = new FhirLoaderOptions { IfNoneExistByIdentifier = true };
        ResourceContent[] Contents() =>
        [
            ResourceContent.FromResource(new Patient { Identifier = { new Identifier("urn:x|y", "7,$ä") } }),
        ];

        var first = Assert.Single(await LoadAsync(lab, Contents(), options));
        var second = Assert.Single(await LoadAsync(lab, Contents(), options));

        Assert.Equal((201, 200), (first.Status, second.Status));
        Assert.Equal(first.Id, second.Id);
        Assert.Equal(1, lab.Workspace.Fhir.Count);
    }

    [Fact]
    public async Task Requests_end_at_the_batch_size_and_at_the_bytes()
    {
        await using var lab = await FhirLab.StartAsync();
        var progress = new Recorder();
        var options = new FhirLoaderOptions
        {
            BatchSize = 4,
            MaxRequestBytes = 620,
            Parallel = 1,
            Progress = progress,
        };

        var outcomes = await LoadAsync(lab, LoadServer.Patients("1", "2", "3", "4", "5", "6", "7"), options);

        Assert.All(outcomes, outcome => Assert.Equal(201, outcome.Status));
        Assert.Equal(3, lab.Workspace.Requests.Total);
        Assert.Equal(
            new TransferProgress(outcomes.Sum(outcome => outcome.Content!.Length), 7), progress.Reports[^1]);
    }

    [Fact]
    public async Task Of_two_contents_for_one_resource_the_later_wins()
    {
        await using var lab = await FhirLab.StartAsync();
        var contents = Enumerable.Range(0, 20).Select(number =>
            ResourceContent.FromResource(new Patient { Id = "p", Language = $"l{number}" }));

        var outcomes = await LoadAsync(lab, contents);

        Assert.Equal(
            Enumerable.Range(1, 20).Select(number => $"{number}"), outcomes.Select(outcome => outcome.VersionId));
        Assert.Contains("\"l19\"", lab.Workspace.Fhir.Find("Patient", "p"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Into_a_service_that_is_busy_and_fails_each_comes_once()
    {
        var entries = 0;
        await using var lab = await FhirLab.StartAsync(configure: options =>
            options.BatchEntryStatus = (_, _) => Interlocked.Increment(ref entries) % 100 == 0 ? 503 : null);
        lab.Workspace.Faults.Add(new FakeFault
        {
            When = request => request.Number % 10 == 0,
            Times = int.MaxValue,
            Status = 429,
            Headers = new Dictionary<string, string> { ["x-ms-retry-after-ms"] = "1" },
        });
        var contents = LoadServer.Patients(Enumerable.Range(0, 2000).Select(number => $"p{number}"));

        var outcomes = await LoadAsync(lab, contents, new FhirLoaderOptions { BatchSize = 50 });

        Assert.Equal(2000, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.Equal((201, "1"), (outcome.Status, outcome.VersionId)));
        Assert.Contains(outcomes, outcome => outcome.Attempts > 1);
        Assert.Equal(2000, lab.Workspace.Fhir.Count);
    }

    private static (string?, string?, string?, int) Told(EntryOutcome outcome) =>
        (outcome.Id, outcome.VersionId, outcome.Source, outcome.Attempts);

    private static async Task<List<EntryOutcome>> LoadAsync(
        FhirLab lab, IEnumerable<ResourceContent> contents, FhirLoaderOptions? options = null)
    {
        var outcomes = await new FhirLoader(lab.Client, options)
            .LoadAsync(contents.ToAsyncEnumerable(), FhirLab.Token)
            .ToListAsync(FhirLab.Token);
        return [.. outcomes.OrderBy(outcome => outcome.Index)];
    }
}
