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
    };

    /// <summary>The query parameters whose values tell of no patient.</summary>
    public static IReadOnlyList<string> LoggedQueryParameters { get; } =
        ["limit", "offset", "includefield", "fuzzymatching", "quality"];

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
                "The options name a version of the service, and the endpoint has a path or is no Azure DICOM "
                + "service: leave the version out, and let the endpoint end with it.",
                nameof(options));
        }

        return !isBare
            ? endpoint
            : new Uri(endpoint, options.Version == DicomWebClientOptions.ServiceVersion.V1 ? "/v1" : "/v2");
    }

    private static string? Advise(int status, bool isOwnHost) => (status, isOwnHost) switch
    {
        (400, _) => "The service finds the request wrong: check the UIDs, and the attributes and values of a search. "
            + "Its own words are in the exception's ServiceMessage.",
        (403, true) =>
            "The identity needs the role 'DICOM Data Owner' (or 'DICOM Data Reader' to read) on the service, and "
            + "a new assignment takes up to 5 minutes to work; or the service's network rules or private link keep "
            + "this machine out.",
        (404, true) => "The service has no such study, series, instance or frame. If it should, check the endpoint's "
            + "version segment, such as /v2, and the data partition.",
        (404, false) => "The server has no such study, series, instance or frame. If it should, check that the "
            + "endpoint's path is that of the DICOMweb service, such as /dicom-web.",
        (405, _) => "The server doesn't offer this operation.",
        (406, _) => "The service can't give the answer in the form that was asked for: ask for another transfer "
            + "syntax, or for '*', the one that is stored.",
        (424, true) => "The service could not reach its storage or its encryption key.",
        _ => null,
    };
}
