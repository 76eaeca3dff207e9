using System.Text.Json;
using HealthData.MedTech;
using HealthData.MedTech.EventHubs;
using HealthData.MedTech.EventHubs.Tests.Support;
using HealthData.MedTech.Fhir;
using HealthData.Storage.Blobs.Tests.Support;

namespace HealthData.FirstLines.Tests;

/// <summary>The first lines that a user types for the mappings of the MedTech service.</summary>
public sealed class MedTechTests
{
    private const string Body =
        """{"deviceId":"band-1","endDate":"2026-03-01T08:00:00Z","heartRate":78,"patient":"7"}""";

    private const string DeviceJson = """
        {"templateType":"CollectionContent","template":[{"templateType":"JsonPathContent","template":{
        "typeName":"heartrate","typeMatchExpression":"$..[?(@heartRate)]","deviceIdExpression":"$.deviceId",
        "patientIdExpression":"$.patient","timestampExpression":"$.endDate",
        "values":[{"valueName":"hr","valueExpression":"$.heartRate","required":true}]}}]}
        """;

    private const string FhirJson = """
        {"templateType":"CollectionFhir","template":[{"templateType":"CodeValueFhir","template":{
        "typeName":"heartrate","codes":[{"code":"8867-4","system":"http://loinc.org"}],
        "value":{"valueType":"Quantity","valueName":"hr","unit":"count/min"}}}]}
        """;

    [Fact]
    public void Message_gives_measurements_by_a_mapping_that_was_built_in_code()
    {
        DeviceMapping mapping = new DeviceMappingBuilder()
            .AddJsonPathContent("heartrate", template => template
                .TypeMatch("$..[?(@heartRate)]").DeviceId("$.deviceId").Timestamp("$.endDate")
                .Value("hr", "$.heartRate", required: true))
            .Build();
        var deviceJson = mapping.ToJson();

        var normalizer = new MeasurementNormalizer(DeviceMapping.Parse(deviceJson));
        NormalizationResult result = normalizer.Normalize(DeviceMessage.FromBody(Body));

        Assert.Empty(result.Problems);
        NormalizedMeasurement measurement = Assert.Single(result.Measurements);
        Assert.Equal(("heartrate", "band-1"), (measurement.Type, measurement.DeviceId));
        Assert.Equal("78", measurement.Properties.Single(property => property.Name == "hr").Value);
    }

    [Fact]
    public async Task Message_becomes_an_observation_on_the_server()
    {
        await using var workspace = await FakeWorkspace.StartAsync(
            cancellationToken: TestContext.Current.CancellationToken);
        var fhir = workspace.CreateFhirClient();
        DeviceMapping deviceMapping = new DeviceMappingBuilder()
            .AddJsonPathContent("heartrate", template => template
                .TypeMatch("$..[?(@heartRate)]").DeviceId("$.deviceId").Timestamp("$.endDate").PatientId("$.deviceId")
                .Value("hr", "$.heartRate", required: true))
            .Build();
        FhirMapping fhirMapping = FhirMapping.Parse("""
            {"templateType":"CollectionFhir","template":[{"templateType":"CodeValueFhir","template":{
              "typeName":"heartrate","codes":[],"value":{"valueType":"Quantity","valueName":"hr"}}}]}
            """);

        var pipeline = new MedTechPipeline(deviceMapping, fhirMapping, fhir,
            new MedTechPipelineOptions { DeadLetters = new FileDeadLetterSink("dead.jsonl") });
        await pipeline.RunAsync(Messages(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(3, workspace.Fhir.Count);

        static async IAsyncEnumerable<MedTechMessage> Messages()
        {
            await Task.CompletedTask;
            yield return new MedTechMessage(System.Text.Encoding.UTF8.GetBytes(Body), "1");
        }
    }

    [Fact]
    public async Task Event_hub_becomes_observations_until_the_run_is_canceled()
    {
        using var hub = new HubServer(1);
        await using var blobs = await BlobServer.StartAsync();
        await using var workspace = await FakeWorkspace.StartAsync(
            cancellationToken: TestContext.Current.CancellationToken);
        var (deviceMapping, fhirMapping) = (DeviceMapping.Parse(DeviceJson), FhirMapping.Parse(FhirJson));
        var (fhir, credential, hubNamespace) = (
            workspace.CreateFhirClient(), workspace.Credential, "contoso.servicebus.windows.net");
        var blobContainer = blobs.CreateClient();
        await blobContainer.CreateIfNotExistsAsync(cancellationToken: TestContext.Current.CancellationToken);

        var pipeline = new MedTechPipeline(deviceMapping, fhirMapping, fhir,
            new MedTechPipelineOptions { DeadLetters = new FileDeadLetterSink("dead.jsonl") });
        var processor = new EventHubsMedTechProcessor(
            pipeline, blobContainer, "$Default", hubNamespace, "devices", credential);
        Assert.NotNull(processor);

        // The same over a connection string, and soon.
        var (done, options) = (new TaskCompletionSource(), new MedTechPipelineOptions { BatchWindow = TimeSpan.Zero });
        options.BatchDone = _ => done.TrySetResult();
        hub.Log.Add("band-1", Body);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var run = new EventHubsMedTechProcessor(
            new MedTechPipeline(deviceMapping, fhirMapping, fhir, options),
            blobContainer, "$Default", hub.ConnectionString).RunAsync(stop.Token);
        await Task.WhenAny(run, done.Task);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.Equal(3, workspace.Fhir.Count);
    }

    [Fact]
    public void Messages_become_Observations()
    {
        List<ReadOnlyMemory<byte>> sent = [];
        void Send(ReadOnlyMemory<byte> json) => sent.Add(json);
        var body = Body;

        var normalizer = new MeasurementNormalizer(DeviceMapping.Parse(DeviceJson));
        NormalizationResult result = normalizer.Normalize(DeviceMessage.FromBody(body));
        var projector = new ObservationProjector(FhirMapping.Parse(FhirJson));
        foreach (ProjectedObservation observation in projector.Project(result.Measurements))
        {
            Send(observation.Utf8Json);
        }

        using var json = JsonDocument.Parse(Assert.Single(sent));
        Assert.Equal("Observation", json.RootElement.GetProperty("resourceType").GetString());
        Assert.Equal(78, json.RootElement.GetProperty("valueQuantity").GetProperty("value").GetInt32());
    }

    [Fact]
    public void Why_there_is_no_data_is_told()
    {
        var (deviceMapping, fhirMapping) = (DeviceMapping.Parse(DeviceJson), FhirMapping.Parse(FhirJson));
        var message = DeviceMessage.FromBody("""{"deviceId":"band-1","heartrate":78}""");

        MessageExplanation why = new MappingExplainer(deviceMapping, fhirMapping).Explain(message);
        var text = why.ToText();
        var page = why.ToHtml(maskValues: true);

        Assert.Contains("there is no heartRate, but deviceId, heartrate.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("band-1", page, StringComparison.Ordinal);
        Assert.Equal("$.Body", Assert.Single(why.Templates).Miss!.Location);
    }
}
