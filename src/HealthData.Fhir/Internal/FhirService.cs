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
        Advise = static (status, _) => Advise(status),
    };

    /// <summary>The query parameters whose values tell of no patient.</summary>
    public static IReadOnlyList<string> LoggedQueryParameters { get; } =
        ["_count", "_sort", "_total", "_elements", "_summary", "_include", "_revinclude", "_type", "hardDelete"];

    public static ClientTelemetry Telemetry { get; } = new(
        "HealthData.Fhir", typeof(FhirService).Assembly.GetName().Version!.ToString());

    private static string? Advise(int status) => status switch
    {
        404 => "The server has no such resource. If it should, check the resource's type and id, and the "
            + "endpoint's path.",
        410 => "The resource was deleted. Its history may still have earlier versions.",
        412 => "The condition of the request wasn't met. Read the current version and try again, or narrow the "
            + "search that names the resource.",
        422 => "The server rejected the resource. The issues describe what to change.",
        _ => null,
    };
}
