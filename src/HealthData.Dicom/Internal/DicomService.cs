namespace HealthData.Dicom;

/// <summary>What is particular to the DICOM service among the services.</summary>
internal static class DicomService
{
    private const string Domain = "dicom.azurehealthcareapis.";

    public static ServiceProfile Profile { get; } = new()
    {
        Domains = [Domain + "com", Domain + "us"],
        Resource = static (_, cloud) => "https://dicom.healthcareapis." + cloud,
        Advise = Advise,
        Interpret = DicomFailure.Interpret,
    };

    /// <summary>The query parameters whose values tell of no patient.</summary>
    public static IReadOnlyList<string> LoggedQueryParameters { get; } =
    [
        "limit", "offset", "includefield", "fuzzymatching", "quality", "startTime", "endTime", "includeMetadata",
    ];

    public static ClientTelemetry Telemetry { get; } = new(
        "HealthData.Dicom", typeof(DicomService).Assembly.GetName().Version!.ToString());

    /// <summary>Gives a bare host of the Azure DICOM service its version segment.</summary>
    public static Uri Complete(Uri endpoint, DicomWebClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        var isBare = endpoint is { IsAbsoluteUri: true, AbsolutePath: "/" or "" } && Profile.Owns(endpoint);
        if (!isBare && options.Version is not null)
        {
            throw new ArgumentException(
                "The options specify a service version, but the endpoint has a path or isn't an Azure DICOM service. "
                + "Remove the version from the options, and end the endpoint with it.",
                nameof(options));
        }

        return !isBare
            ? endpoint
            : new Uri(endpoint, options.Version == DicomWebClientOptions.ServiceVersion.V1 ? "/v1" : "/v2");
    }

    /// <summary>Tells whether an endpoint is that of version 1, or of its preview.</summary>
    public static bool IsVersion1(Uri endpoint)
    {
        var version = endpoint.AbsolutePath.TrimEnd('/');
        version = version[(version.LastIndexOf('/') + 1)..];
        return version.Equals("v1", StringComparison.OrdinalIgnoreCase)
            || version.StartsWith("v1.0", StringComparison.OrdinalIgnoreCase);
    }

    private static string? Advise(int status, bool isOwnHost) => (status, isOwnHost) switch
    {
        (400, _) => "The request isn't valid. Check the UIDs, and the attributes and values of a search. For the "
            + "service's own message, see ServiceMessage of the exception.",
        (403, true) =>
            "The identity needs the role 'DICOM Data Owner' (or 'DICOM Data Reader' to read) on the service. A new "
            + "assignment takes up to 5 minutes to take effect. The service's network rules or private link might "
            + "also block this machine.",
        (404, true) => "The service has no such study, series, instance, or frame. If it should, check the endpoint's "
            + "version segment, such as /v2, and the data partition.",
        (404, false) => "The server has no such study, series, instance, or frame. If it should, check that the "
            + "endpoint has the path of the DICOMweb service, such as /dicom-web.",
        (405, _) => "The server doesn't support this operation.",
        (406, _) => "The service can't return the response in the requested format. Request another transfer "
            + "syntax, or '*' for the stored one.",
        (424, true) => "The service couldn't reach its storage or its encryption key.",
        _ => null,
    };
}
