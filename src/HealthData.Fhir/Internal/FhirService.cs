namespace HealthData.Fhir;

/// <summary>What is particular to the FHIR service among the services.</summary>
internal static class FhirService
{
    private const string Domain = "fhir.azurehealthcareapis.";

    public static ServiceProfile Profile { get; } = new()
    {
        Domains = [Domain + "com", Domain + "us"],
        Resource = static (endpoint, _) => endpoint.AbsoluteUri.TrimEnd('/'),
        Interpret = OutcomeReader.Interpret,
        Codes = OutcomeReader.Codes,
        Advise = Advise,
    };

    /// <summary>The query parameters whose values tell of no patient.</summary>
    public static IReadOnlyList<string> LoggedQueryParameters { get; } =
        ["_count", "_sort", "_total", "_elements", "_summary", "_include", "_revinclude", "_type", "hardDelete"];

    public static ClientTelemetry Telemetry { get; } = new(
        "HealthData.Fhir", typeof(FhirService).Assembly.GetName().Version!.ToString());

    private static string? Advise(int status, bool isOwnHost) => (status, isOwnHost) switch
    {
        (403, true) => "The identity needs a role on the FHIR service, such as 'FHIR Data Contributor' (or 'FHIR Data "
            + "Reader' to read), and a new assignment takes a few minutes to take effect.",
        (404, _) => "The server has no such resource. If it should, check the resource's type and id, and the "
            + "endpoint's path.",
        (410, _) => "The resource was deleted. Its history may still have earlier versions.",
        (412, _) => "The condition of the request wasn't met. Read the current version and try again, or narrow the "
            + "search that names the resource.",
        (422, _) => "The server rejected the resource. The issues describe what to change.",
        _ => null,
    };
}
