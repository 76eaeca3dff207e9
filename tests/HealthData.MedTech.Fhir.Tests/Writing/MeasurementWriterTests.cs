namespace HealthData.MedTech.Fhir.Tests.Writing;

public sealed class MeasurementWriterTests
{
    private static readonly DateTimeOffset Time = Texts.Start;

    [Fact]
    public async Task New_observation_is_that_of_the_engine_with_its_id()
    {
        await using var lab = await MedTechLab.StartAsync();
        var measurements = MedTechLab.Normalize(Texts.Weight("d1", "p1", Time, "70.5"));
        var expected = Assert.Single(new ObservationProjector(Texts.FhirMapping).Project(measurements));

        var outcome = Assert.Single((await lab.CreateWriter().WriteAsync(measurements, MedTechLab.Token)).Outcomes);

        Assert.Equal(MeasurementWriteStatus.Created, outcome.Status);
        Assert.Equal(expected.Id, outcome.Id);
        var wanted = JsonNode.Parse(expected.Utf8Json.Span)!.AsObject();
        var stored = Assert.Single(lab.All("Observation"));
        foreach (var one in new[] { wanted, stored })
        {
            one.Remove("issued");
            one.Remove("meta");
        }

        Assert.Equal(wanted.ToJsonString(), stored.ToJsonString());
    }

    [Fact]
    public async Task Same_measurements_again_change_nothing()
    {
        await using var lab = await MedTechLab.StartAsync();
        var measurements = MedTechLab.Normalize(
            Texts.HeartRate("d1", "p1", Time, 60), Texts.HeartRate("d1", "p1", Time.AddMinutes(1), 61));
        await lab.CreateWriter().WriteAsync(measurements, MedTechLab.Token);
        var before = lab.Fhir.Resources;

        var result = await lab.CreateWriter().WriteAsync(measurements, MedTechLab.Token);

        Assert.Equal(MeasurementWriteStatus.Unchanged, Assert.Single(result.Outcomes).Status);
        Assert.Equal(before, lab.Fhir.Resources);
    }

    [Fact]
    public async Task Later_measurements_are_merged_into_the_observation_that_is_there()
    {
        await using var lab = await MedTechLab.StartAsync();
        await WriteAsync(lab, Texts.HeartRate("d1", "p1", Time, 60));
        var id = (string?)Assert.Single(lab.All("Observation"))["id"];
        Annotate(lab, id!);

        var result = await WriteAsync(lab, Texts.HeartRate("d1", "p1", Time.AddMinutes(2), 62));

        Assert.Equal(MeasurementWriteStatus.Updated, Assert.Single(result.Outcomes).Status);
        var observation = Assert.Single(lab.All("Observation"));
        Assert.StartsWith("60 E 62 E", Data(observation), StringComparison.Ordinal);
        Assert.Equal("amended", (string?)observation["status"]);
        Assert.Equal("kept", (string?)observation["note"]![0]!["text"]);
    }

    [Fact]
    public async Task Observation_under_another_id_is_found_by_its_identifier()
    {
        await using var lab = await MedTechLab.StartAsync();
        await WriteAsync(lab, Texts.HeartRate("d1", "p1", Time, 60));
        var text = Assert.Single(lab.All("Observation"));
        var moved = text.DeepClone().AsObject();
        moved["id"] = "old-id";
        lab.Fhir.Add(moved.ToJsonString());
        await lab.Client.Raw.DeleteAsync("Observation", (string)text["id"]!, null, MedTechLab.Token);

        var result = await WriteAsync(lab, Texts.HeartRate("d1", "p1", Time.AddMinutes(1), 61));

        Assert.Equal("old-id", Assert.Single(result.Outcomes).Id);
        Assert.StartsWith("60 61 E", Data(Assert.Single(lab.All("Observation"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleted_observation_is_created_again()
    {
        await using var lab = await MedTechLab.StartAsync();
        await WriteAsync(lab, Texts.HeartRate("d1", "p1", Time, 60));
        var id = (string)Assert.Single(lab.All("Observation"))["id"]!;
        await lab.Client.Raw.DeleteAsync("Observation", id, null, MedTechLab.Token);

        var result = await WriteAsync(lab, Texts.HeartRate("d1", "p1", Time.AddMinutes(1), 61));

        Assert.Equal(MeasurementWriteStatus.Created, Assert.Single(result.Outcomes).Status);
        Assert.StartsWith("E 61 E", Data(Assert.Single(lab.All("Observation"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_between_read_and_write_is_not_lost()
    {
        await using var lab = await MedTechLab.StartAsync();
        await WriteAsync(lab, Texts.HeartRate("d1", "p1", Time, 60));
        var id = (string)Assert.Single(lab.All("Observation"))["id"]!;
        var between = new Interruption(() => Annotate(lab, id), times: 3);

        var result = await lab.CreateWriter(client: Interrupted(lab, between)).WriteAsync(
            MedTechLab.Normalize(Texts.HeartRate("d1", "p1", Time.AddMinutes(1), 61)), MedTechLab.Token);

        Assert.Equal(MeasurementWriteStatus.Updated, Assert.Single(result.Outcomes).Status);
        var observation = Assert.Single(lab.All("Observation"));
        Assert.Equal(3, observation["note"]!.AsArray().Count);
        Assert.StartsWith("60 61 E", Data(observation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Observation_that_another_has_just_created_loses_nothing()
    {
        await using var lab = await MedTechLab.StartAsync();
        var first = MedTechLab.Normalize(Texts.HeartRate("d1", "p1", Time, 60));
        var client = lab.CreateClient(
            "PUT", "Observation/", () => lab.CreateWriter().WriteAsync(first, MedTechLab.Token));

        var result = await lab.CreateWriter(client: client).WriteAsync(
            MedTechLab.Normalize(Texts.HeartRate("d1", "p1", Time.AddMinutes(1), 61)), MedTechLab.Token);

        result.EnsureComplete();
        Assert.StartsWith("60 61 E", Data(Assert.Single(lab.All("Observation"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conflict_without_end_fails_for_the_time_being()
    {
        await using var lab = await MedTechLab.StartAsync(fhir => fhir.BatchEntryStatus = (method, url) =>
            method == "PUT" && url.StartsWith("Observation/", StringComparison.Ordinal) ? 412 : null);
        var writes = 0;
        var client = Interrupted(lab, new Interruption(() => writes++, int.MaxValue));

        var result = await lab.CreateWriter(new() { MaxAttempts = 3 }, client).WriteAsync(
            MedTechLab.Normalize(Texts.HeartRate("d1", "p1", Time, 60)), MedTechLab.Token);

        var problem = Assert.Single(result.Outcomes).Problem!;
        Assert.Equal(MedTechProblemCode.VersionConflict, problem.Code);
        Assert.True(problem.IsTransient);
        Assert.Equal(3, writes);
    }

    [Fact]
    public async Task Write_whose_answer_is_lost_is_told_as_what_it_was()
    {
        await using var lab = await MedTechLab.StartAsync();
        lab.AddDevice("d1", "own", "one");

        // Behind the searches for the device and the Observation.
        var lost = lab.Workspace.Faults.Add(new FakeFault
        {
            Skip = 2,
            Moment = FakeFaultMoment.AfterActing,
            Connection = FakeConnectionFault.Reset,
        });

        var result = await WriteAsync(lab, Texts.HeartRate("d1", "p1", Time, 60));

        Assert.Equal(MeasurementWriteStatus.Created, Assert.Single(result.Outcomes).Status);
        Assert.Equal("1", (string?)Assert.Single(lab.All("Observation"))["meta"]!["versionId"]);
        Assert.Equal(1, lost.Hits);
    }

    [Fact]
    public async Task Refused_observation_leaves_the_others_alone()
    {
        var refused = 0;
        await using var lab = await MedTechLab.StartAsync(fhir => fhir.BatchEntryStatus = (method, url) =>
            method == "PUT" && url.StartsWith("Observation/", StringComparison.Ordinal) && refused++ == 0 ? 422 : null);

        var result = await WriteAsync(
            lab, Texts.Weight("d1", "p1", Time, "70"), Texts.Weight("d2", "p2", Time, "71"));

        Assert.Equal(
            (MedTechProblemCode.FhirServiceRejected, 422),
            (result.Outcomes[0].Problem!.Code, result.Outcomes[0].Problem!.Status));
        Assert.True(result.Outcomes[1].Succeeded);
    }

    [Fact]
    public async Task Service_that_denies_ends_the_write()
    {
        await using var lab = await MedTechLab.StartAsync(fhir =>
            fhir.BatchEntryStatus = (method, _) => method == "PUT" ? 403 : null);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => WriteAsync(lab, Texts.Weight("d1", "p1", Time, "70")));

        Assert.Equal(403, failure.Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Observation_that_fails_keeps_those_after_it_back_unless_isolated(bool isolates)
    {
        await using var lab = await MedTechLab.StartAsync();
        var options = new MeasurementWriterOptions
        {
            Projection = new ProjectionOptions { IsolateObservations = isolates },
        };

        var result = await WriteAsync(
            lab,
            options,
            Texts.Weight("d1", "p1", Time, "70"),
            Texts.Weight("d1", "p1", Time.AddMinutes(1), "\"heavy\""),
            Texts.Weight("d1", "p1", Time.AddMinutes(2), "72"),
            Texts.Weight("d2", "p2", Time, "80"));

        Assert.Equal(
            [
                null,
                MedTechProblemCode.InvalidQuantityFhirValue,
                isolates ? null : MedTechProblemCode.GroupFailed,
                null,
            ],
            result.Outcomes.Select(outcome => outcome.Problem?.Code));
        Assert.Equal("InvalidQuantityFhirValueException", result.Outcomes[1].Problem!.ServiceException);
    }

    [Fact]
    public async Task Type_without_a_template_and_missing_correlation_are_named_as_the_service_does()
    {
        await using var lab = await MedTechLab.StartAsync();

        var result = await WriteAsync(
            lab,
            Texts.Message("d1", "p1", Time, "\"other\":1"),
            Texts.Message("d1", "p1", Time, "\"steps\":1"),
            Texts.Weight("d1", "p1", Time, "70"));

        Assert.Equal(
            [MedTechProblemCode.TemplateNotFound, MedTechProblemCode.CorrelationIdNotDefined, null],
            result.Outcomes.Select(outcome => outcome.Problem?.Code));
        Assert.Single(result.Outcomes[0].Measurements);
        Assert.Equal("CorrelationIdNotDefinedException", result.Outcomes[1].Problem!.ServiceException);
        Assert.Throws<MedTechException>(result.EnsureComplete);
    }

    [Fact]
    public async Task Two_readings_in_one_second_share_an_observation_as_in_the_service()
    {
        await using var lab = await MedTechLab.StartAsync();

        await WriteAsync(
            lab,
            Texts.Weight("d1", "p1", Time, "70"),
            Texts.Weight("d1", "p1", Time.AddMilliseconds(500), "71"));

        Assert.Equal("71", Assert.Single(lab.All("Observation"))["valueQuantity"]!["value"]!.ToJsonString());
    }

    [Fact]
    public async Task Batch_takes_a_few_requests_whatever_it_holds()
    {
        await using var lab = await MedTechLab.StartAsync();
        await WriteAsync(lab, [.. Enumerable.Range(0, 90).Select(Body)]);
        lab.Workspace.Requests.Clear();

        await WriteAsync(lab, [.. Enumerable.Range(0, 90).Select(Body)]);
        await WriteAsync(lab, [.. Enumerable.Range(90, 90).Select(Body)]);

        // The first finds devices and Observations; the second also writes.
        Assert.Equal(2 + 3, lab.Workspace.Requests.Count);

        static string Body(int number) =>
            Texts.Weight($"d{number % 90}", $"p{number % 90}", Time.AddMinutes(number), "70");
    }

    [Fact]
    public async Task Search_for_an_identifier_goes_to_the_last_page()
    {
        await using var lab = await MedTechLab.StartAsync(fhir => fhir.DefaultPageSize = 2);
        foreach (var number in Enumerable.Range(0, 5))
        {
            lab.AddDevice("d1", $"device-{number}", "one");
        }

        var search = new IdentifierSearch(lab.Client, new BatchSender(lab.Client, 100, 1_000_000));
        var answers = await search.FindAsync([new IdentifierKey("Device", null, "d1")], MedTechLab.Token);

        Assert.Equal(5, answers[0].Found!.Count);
    }

    private static FhirClient Interrupted(MedTechLab lab, Interruption between) =>
        lab.CreateClient("PUT", "Observation/", between.HappenAsync);

    private static void Annotate(MedTechLab lab, string id)
    {
        var observation = JsonNode.Parse(lab.Fhir.Find("Observation", id)!)!.AsObject();
        var notes = observation["note"]?.AsArray() ?? [];
        observation["note"] = new JsonArray(
            [.. notes.Select(note => note!.DeepClone()), new JsonObject { ["text"] = "kept" }]);
        lab.Fhir.Add(observation.ToJsonString());
    }

    private static string Data(JsonObject observation) => (string)observation["valueSampledData"]!["data"]!;

    private static Task<MeasurementWriteResult> WriteAsync(MedTechLab lab, params IEnumerable<string> bodies) =>
        WriteAsync(lab, new MeasurementWriterOptions(), bodies);

    private static Task<MeasurementWriteResult> WriteAsync(
        MedTechLab lab, MeasurementWriterOptions options, params IEnumerable<string> bodies) =>
        lab.CreateWriter(options).WriteAsync(MedTechLab.Normalize(bodies), MedTechLab.Token);
}
