namespace MedTechWorker;

/// <summary>The settings of the worker.</summary>
internal sealed record WorkerSettings
{
    private const string Host = "contoso.servicebus.windows.net";

    public MessageSource Source { get; init; }

    public required Uri FhirEndpoint { get; init; }

    /// <summary>Gets the host of the Event Hubs namespace; empty where <see cref="KafkaServers"/> are set.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>Gets the event hub or the topic.</summary>
    public required string Hub { get; init; }

    public required string Group { get; init; }

    /// <summary>Gets the container of the checkpoints; null where Kafka keeps offsets.</summary>
    public Uri? CheckpointContainer { get; init; }

    public required Uri DeadLetterContainer { get; init; }

    /// <summary>Gets the servers of Kafka; null for the Kafka endpoint of the namespace.</summary>
    public string? KafkaServers { get; init; }

    public required Mappings Mappings { get; init; }

    /// <summary>Gets the client id of a user-assigned identity; null for the default credential.</summary>
    public string? ClientId { get; init; }

    public bool ExportsTelemetry { get; init; }

    /// <summary>Reads the settings. They are valid if the reader has no problems.</summary>
    public static WorkerSettings Read(SettingsReader reader)
    {
        var source = reader.Choose("HEALTHDATA_SOURCE", MessageSource.EventHubs);
        var servers = source == MessageSource.Kafka ? reader.Find("HEALTHDATA_KAFKA_SERVERS") : null;
        return new WorkerSettings
        {
            Source = source,
            FhirEndpoint = reader.RequireAddress(
                "HEALTHDATA_FHIR_ENDPOINT", "https://contoso-fhir.fhir.azurehealthcareapis.com"),
            Namespace = servers is null ? ReadNamespace(reader) : "",
            Hub = reader.Require("HEALTHDATA_EVENT_HUB", "devices"),
            Group = reader.Find("HEALTHDATA_CONSUMER_GROUP") ?? "$Default",
            CheckpointContainer = source == MessageSource.EventHubs
                ? reader.RequireAddress(
                    "HEALTHDATA_CHECKPOINT_CONTAINER", "https://account.blob.core.windows.net/checkpoints")
                : null,
            DeadLetterContainer = reader.RequireAddress(
                "HEALTHDATA_DEAD_LETTER_CONTAINER", "https://account.blob.core.windows.net/dead-letters"),
            KafkaServers = servers,
            Mappings = Mappings.Read(reader),
            ClientId = reader.Find("AZURE_CLIENT_ID"),
            ExportsTelemetry = reader.Find(Telemetry.EndpointVariable) is not null,
        };
    }

    private static string ReadNamespace(SettingsReader reader)
    {
        const string Name = "HEALTHDATA_EVENT_HUBS_NAMESPACE";
        var host = reader.Require(Name, Host);
        if (host.Length > 0 && Uri.CheckHostName(host) != UriHostNameType.Dns)
        {
            reader.Add($"{Name} must be a host, such as {Host}.");
        }

        return host;
    }
}
