namespace HealthData.Management;

/// <summary>What is particular to Azure Resource Manager among the services.</summary>
internal static class ManagementService
{
    private const string PublicHost = "management.azure.com";
    private const string GovernmentHost = "management.usgovcloudapi.net";

    public static ServiceProfile Profile { get; } = new()
    {
        Domains = [PublicHost, GovernmentHost],
        Resource = static (endpoint, cloud) => "https://" + (
            cloud == "azure.us" || endpoint.IdnHost.EndsWith(GovernmentHost, StringComparison.OrdinalIgnoreCase)
                ? GovernmentHost
                : PublicHost),
        Interpret = ManagementFailure.Interpret,
        Codes = ManagementFailure.Codes,
        Advise = static (status, _) => Advise(status),
    };

    /// <summary>Makes the way to the resources below a path.</summary>
    public static ServicePipeline Connect(
        ManagementClientOptions options, TokenCredential? credential, string scopePath, ClientTelemetry telemetry)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(EndpointOf(options), credential, options, Profile, telemetry) { ScopePath = scopePath };
    }

    /// <summary>Opens a call that names the version of the API.</summary>
    public static ServiceCall Open(
        ServicePipeline service, RequestOperation operation, string apiVersion, params ReadOnlySpan<string> values)
    {
        var call = service.Open(operation, values);
        call.Request.Uri.AppendQuery("api-version", apiVersion, escapeValue: true);
        Accept(call);
        return call;
    }

    /// <summary>Follows a link, which names the version itself.</summary>
    public static ServiceCall OpenLink(ServicePipeline service, RequestOperation operation, Uri link)
    {
        var call = service.OpenLink(operation, link);
        Accept(call);
        return call;
    }

    /// <summary>Sets a body in JSON.</summary>
    public static void SetContent(ServiceCall call, Action<Utf8JsonWriter> write) =>
        call.SetContent(RequestContent.Create(JsonText.Write(write)), "application/json", isReplayable: true);

    private static void Accept(ServiceCall call) => call.Request.Headers.SetValue("Accept", "application/json");

    private static Uri EndpointOf(ManagementClientOptions options) => options.Endpoint ?? EndpointGuard.Parse(
        "https://" + (options.Audience == HealthDataAudience.AzureUSGovernment ? GovernmentHost : PublicHost));

    private static string? Advise(int status) => status switch
    {
        403 => "The identity lacks a role on the resource: Reader to read it, Contributor to change it, and EventGrid "
            + "EventSubscription Contributor for event subscriptions.",
        404 => "There is no such resource. Check its name, and the resource id of the workspace.",
        409 => "The resource is being changed, or its state doesn't allow this. Wait until its operation has "
            + "completed.",
        412 => "The resource has changed since it was read. Read it again, and make your change in what you read.",
        _ => null,
    };
}
