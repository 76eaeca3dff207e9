using MedTechWorker;

namespace HealthData.Samples.Tests;

public sealed class SettingsTests
{
    public static TheoryData<string> Required => [.. Sample.EventHubs.Keys];

    [Theory, MemberData(nameof(Required))]
    public void Setting_that_is_missing_is_told(string name)
    {
        var variables = Sample.EventHubs;
        variables.Remove(name);

        var problem = Assert.Single(Sample.ProblemsOf(variables));

        Assert.StartsWith($"Set {name}, such as ", problem, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Required))]
    public void Setting_that_is_empty_is_told_as_missing(string name)
    {
        var variables = Sample.EventHubs;
        variables[name] = "";

        Assert.StartsWith($"Set {name}, ", Assert.Single(Sample.ProblemsOf(variables)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEALTHDATA_SOURCE", "RabbitMq")]
    [InlineData("HEALTHDATA_FHIR_ENDPOINT", "fabrikam")]
    [InlineData("HEALTHDATA_FHIR_ENDPOINT", "http://contoso.example")]
    [InlineData("HEALTHDATA_EVENT_HUBS_NAMESPACE", "sb://contoso.servicebus.windows.net")]
    [InlineData("HEALTHDATA_CHECKPOINT_CONTAINER", "http://account.example/checkpoints")]
    [InlineData("HEALTHDATA_DEAD_LETTER_CONTAINER", "letters/of/dead")]
    [InlineData("HEALTHDATA_DEVICE_MAPPING", "nowhere.json")]
    [InlineData("HEALTHDATA_FHIR_MAPPING", "nowhere.json")]
    public void Setting_that_is_wrong_is_told_without_its_value(string name, string value)
    {
        var variables = Sample.EventHubs;
        variables[name] = value;

        var problem = Assert.Single(Sample.ProblemsOf(variables));

        Assert.Contains(name, problem, StringComparison.Ordinal);
        Assert.DoesNotContain(value, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Mapping_with_an_error_is_told_with_its_line()
    {
        var variables = Sample.EventHubs;
        variables["HEALTHDATA_DEVICE_MAPPING"] = Repository.PathOf(Sample.Folder + "/mappings/fhir.json");

        Assert.Contains(
            Sample.ProblemsOf(variables),
            problem => problem.StartsWith(
                "The mapping of HEALTHDATA_DEVICE_MAPPING can't be used: line 2: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_that_is_missing_is_told_at_once() =>
        Assert.Equal(Sample.EventHubs.Count, Sample.ProblemsOf([]).Count);

    [Fact]
    public void Kafka_needs_no_checkpoints_and_with_its_servers_no_namespace()
    {
        var settings = Sample.Read(Sample.Kafka("localhost:9092"));

        Assert.Equal(MessageSource.Kafka, settings.Source);
        Assert.Equal("localhost:9092", settings.KafkaServers);
        Assert.Null(settings.CheckpointContainer);
    }

    [Fact]
    public void Kafka_without_servers_is_the_endpoint_of_the_namespace()
    {
        var variables = Sample.Kafka("");
        Assert.StartsWith(
            "Set HEALTHDATA_EVENT_HUBS_NAMESPACE, ",
            Assert.Single(Sample.ProblemsOf(variables)),
            StringComparison.Ordinal);

        variables["HEALTHDATA_EVENT_HUBS_NAMESPACE"] = "contoso.servicebus.windows.net";
        Assert.Null(Sample.Read(variables).KafkaServers);
    }

    [Fact]
    public void Telemetry_is_exported_only_to_an_endpoint()
    {
        var variables = Sample.EventHubs;
        Assert.False(Sample.Read(variables).ExportsTelemetry);

        variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://localhost:4317";
        Assert.True(Sample.Read(variables).ExportsTelemetry);
    }
}
