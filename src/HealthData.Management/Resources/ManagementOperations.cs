namespace HealthData.Management;

/// <summary>Every operation of the client, with its route, its good answers and its retry class.</summary>
internal static class ManagementOperations
{
    private const string Service = "/iotconnectors/{service}";
    private const string Destinations = Service + "/fhirdestinations";
    private const string Destination = Destinations + "/{destination}";
    private const string State =
        "/subscriptions/{subscription}/providers/Microsoft.HealthcareApis/locations/{location}/operationresults/{id}";

    public static RequestOperation GetDicomServices { get; } = Reading(nameof(GetDicomServices), "/dicomservices");

    public static RequestOperation GetFhirServices { get; } = Reading(nameof(GetFhirServices), "/fhirservices");

    public static RequestOperation GetMedTechServices { get; } = Reading(nameof(GetMedTechServices), "/iotconnectors");

    public static RequestOperation GetMedTechService { get; } = Reading(nameof(GetMedTechService), Service);

    public static RequestOperation GetMedTechDestinations { get; } =
        Reading(nameof(GetMedTechDestinations), Destinations);

    public static RequestOperation GetMedTechDestination { get; } = Reading(nameof(GetMedTechDestination), Destination);

    public static RequestOperation UpdateMedTechService { get; } = Writing(nameof(UpdateMedTechService), Service);

    public static RequestOperation UpdateMedTechDestination { get; } =
        Writing(nameof(UpdateMedTechDestination), Destination);

    public static RequestOperation UpdateServiceStatus { get; } = Asking("MedTechServiceOperation");

    public static RequestOperation UpdateDestinationStatus { get; } = Asking("MedTechDestinationOperation");

    private static RequestOperation Reading(string name, string route) =>
        new($"WorkspaceClient.{name}", RequestMethod.Get, route, RetryClass.Safe, 200) { IsScoped = true };

    private static RequestOperation Writing(string name, string route) =>
        new($"WorkspaceClient.{name}", RequestMethod.Put, route, RetryClass.Safe, 200, 201, 202)
        {
            IsScoped = true,
        };

    private static RequestOperation Asking(string name) =>
        new($"{name}.UpdateStatus", RequestMethod.Get, State, RetryClass.Safe, 200, 201, 202, 204);
}
