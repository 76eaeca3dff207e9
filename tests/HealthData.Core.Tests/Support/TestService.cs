namespace HealthData.Core.Tests.Support;

/// <summary>A client of a made-up service over the real pipeline.</summary>
internal static class TestService
{
    public const string Package = "HealthData.Core.Tests";

    public static readonly ServiceProfile Profile = new()
    {
        Domains = ["service.example", "h.example", "lab.azurehealthcareapis.com", "lab.azurehealthcareapis.us"],
        Resource = (_, cloud) => $"https://lab.healthcareapis.{cloud}",
        Advise = (status, isOwnHost) => status == 404 && isOwnHost ? "Check the sample's number." : null,
        Codes = new HashSet<string> { "SampleMissing" },
    };

    public static readonly ClientTelemetry Telemetry = new(Package, "1.0.0");

    public static readonly RequestOperation Read = Operation("Read", RequestMethod.Get, RetryClass.Safe);

    public static readonly RequestOperation Stream = new(
        "TestClient.Stream", RequestMethod.Get, "/streams/{item}", RetryClass.Safe, 200)
    { IsStreamed = true };

    public static readonly RequestOperation Delete = Operation("Delete", RequestMethod.Delete, RetryClass.Safe);

    public static RequestOperation Operation(string name, RequestMethod method, RetryClass retry) =>
        new("TestClient." + name, method, "/items/{item}", retry, 200, 202, 204);

    public static ServicePipeline Create(HealthDataClientOptions options, TokenCredential? credential = null) =>
        Create(new Uri(
            credential is null ? "http://localhost:9/v2" : "https://service.example/v2"), options, credential);

    public static ServicePipeline Create(
        Uri endpoint, HealthDataClientOptions options, TokenCredential? credential = null) =>
        new(endpoint, credential, options, Profile, Telemetry);

    public static async Task<Response> Send(
        this ServiceCall call, bool async, CancellationToken cancellationToken = default) =>
        async
            ? await call.SendAsync(cancellationToken)
            : await Task.Run(() => call.Send(cancellationToken), CancellationToken.None);

    public static Task<Response> Get(
        this ServicePipeline service, bool async = true, CancellationToken cancellationToken = default) =>
        service.Open(Read, "one").Send(async, cancellationToken);
}
