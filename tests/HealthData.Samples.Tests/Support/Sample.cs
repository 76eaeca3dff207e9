using MedTechWorker;

namespace HealthData.Samples.Tests.Support;

/// <summary>The worker's files and settings.</summary>
internal static class Sample
{
    public const string Folder = "samples/MedTechWorker";
    public const string Infrastructure = Folder + "/infra/main.bicep";

    /// <summary>Gets settings of a worker on Event Hubs.</summary>
    public static Dictionary<string, string> EventHubs => new()
    {
        ["HEALTHDATA_FHIR_ENDPOINT"] = "https://contoso-fhir.fhir.azurehealthcareapis.com",
        ["HEALTHDATA_EVENT_HUBS_NAMESPACE"] = "contoso.servicebus.windows.net",
        ["HEALTHDATA_EVENT_HUB"] = "devices",
        ["HEALTHDATA_CHECKPOINT_CONTAINER"] = "https://account.blob.core.windows.net/checkpoints",
        ["HEALTHDATA_DEAD_LETTER_CONTAINER"] = "https://account.blob.core.windows.net/dead-letters",
    };

    /// <summary>Gets settings of a worker on Kafka.</summary>
    public static Dictionary<string, string> Kafka(string servers) => new()
    {
        ["HEALTHDATA_SOURCE"] = "kafka",
        ["HEALTHDATA_FHIR_ENDPOINT"] = "https://contoso-fhir.fhir.azurehealthcareapis.com",
        ["HEALTHDATA_EVENT_HUB"] = "devices",
        ["HEALTHDATA_CONSUMER_GROUP"] = "worker",
        ["HEALTHDATA_KAFKA_SERVERS"] = servers,
        ["HEALTHDATA_DEAD_LETTER_CONTAINER"] = "https://account.blob.core.windows.net/dead-letters",
    };

    public static WorkerSettings Read(Dictionary<string, string> variables)
    {
        var reader = new SettingsReader(variables.GetValueOrDefault);
        var settings = WorkerSettings.Read(reader);
        Assert.Empty(reader.Problems);
        return settings;
    }

    public static IReadOnlyList<string> ProblemsOf(Dictionary<string, string> variables)
    {
        var reader = new SettingsReader(variables.GetValueOrDefault);
        WorkerSettings.Read(reader);
        return reader.Problems;
    }
}
