namespace HealthData.Dicom;

/// <summary>What is particular to the DICOM service among the services.</summary>
internal static class DicomService
{
    public static ServiceProfile Profile { get; } = new()
    {
        Kind = "dicom",
        Roles = "'DICOM Data Owner' (or 'DICOM Data Reader' to read)",
        MissingHint = "Nothing is stored there; or the endpoint lacks its version segment, such as /v2, or the data " +
            "partition is another.",
        Resource = static (_, domain) => "https://dicom.healthcareapis." + domain,
    };

    public static ClientTelemetry Telemetry { get; } = new(
        "HealthData.Dicom", typeof(DicomService).Assembly.GetName().Version!.ToString());

    /// <summary>Gives a bare host of the Azure DICOM service its version segment.</summary>
    public static Uri Complete(Uri endpoint, DicomWebClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint is { IsAbsoluteUri: true, AbsolutePath: "/" or "" } &&
            endpoint.IdnHost.Contains(".dicom.azurehealthcareapis.", StringComparison.OrdinalIgnoreCase)
                ? new Uri(endpoint, options.Version == DicomWebClientOptions.ServiceVersion.V1 ? "/v1" : "/v2")
                : endpoint;
    }
}
