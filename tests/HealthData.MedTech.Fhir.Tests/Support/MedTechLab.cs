namespace HealthData.MedTech.Fhir.Tests.Support;

/// <summary>A fake workspace with a client, whose retries hardly wait.</summary>
internal sealed class MedTechLab : IAsyncDisposable
{
    private MedTechLab(FakeWorkspace workspace)
    {
        Workspace = workspace;
        Client = CreateClient();
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public FakeWorkspace Workspace { get; }

    public FhirClient Client { get; }

    public FakeFhirService Fhir => Workspace.Fhir;

    public static async Task<MedTechLab> StartAsync(Action<FakeFhirOptions>? configure = null)
    {
        var options = new FakeWorkspaceOptions { UseHttps = false };
        configure?.Invoke(options.Fhir);
        return new MedTechLab(await FakeWorkspace.StartAsync(options, Token));
    }

    /// <summary>Creates a client that does something before it sends batches that have a request.</summary>
    public FhirClient CreateClient(string method, string url, Func<Task> before) =>
        Workspace.CreateFhirClient(options =>
        {
            SetDelays(options);
            options.Transport = new BatchTransport(options.Transport, method, url, before);
        });

    public FhirClient CreateClient(HttpPipelinePolicy? policy = null) => Workspace.CreateFhirClient(options =>
    {
        SetDelays(options);
        if (policy is not null)
        {
            options.AddPolicy(policy, HttpPipelinePosition.PerRetry);
        }
    });

    public MeasurementWriter CreateWriter(MeasurementWriterOptions? options = null, FhirClient? client = null) =>
        new(client ?? Client, Texts.FhirMapping, options);

    public static IReadOnlyList<NormalizedMeasurement> Normalize(params IEnumerable<string> bodies)
    {
        var normalizer = new MeasurementNormalizer(Texts.DeviceMapping);
        return [.. bodies.SelectMany(body => normalizer.Normalize(DeviceMessage.FromBody(body)).Measurements)];
    }

    /// <summary>Gets the current resources of a type.</summary>
    public IReadOnlyList<JsonObject> All(string type) =>
    [
        .. Fhir.Resources.Select(json => JsonNode.Parse(json)!.AsObject())
            .Where(resource => (string?)resource["resourceType"] == type),
    ];

    /// <summary>Gets the current resources without what each write changes, in the order of their ids.</summary>
    public IReadOnlyList<string> Contents() =>
    [
        .. Fhir.Resources.Select(json => JsonNode.Parse(json)!.AsObject())
            .Select(resource =>
            {
                resource.Remove("meta");
                resource.Remove("issued");
                return $"{resource["resourceType"]}/{resource["id"]} {resource.ToJsonString()}";
            })
            .Order(StringComparer.Ordinal),
    ];

    public string AddPatient(string identifier, string id) => Fhir.Add(
        $$"""{"resourceType":"Patient","id":"{{id}}","identifier":[{"value":"{{identifier}}"}]}""");

    public string AddDevice(string identifier, string id, string? patient) => Fhir.Add(patient is null
        ? $$"""{"resourceType":"Device","id":"{{id}}","identifier":[{"value":"{{identifier}}"}]}"""
        : $$"""
            {"resourceType":"Device","id":"{{id}}","identifier":[{"value":"{{identifier}}"}],
            "patient":{"reference":"Patient/{{patient}}" } }
            """);

    public ValueTask DisposeAsync() => Workspace.DisposeAsync();

    private static void SetDelays(FhirClientOptions options)
    {
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(2);
        options.Retry.Mode = RetryMode.Fixed;
    }
}
