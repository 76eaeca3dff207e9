namespace HealthData.Fhir.Tests.Support;

/// <summary>A fake workspace with a client, whose retries do not wait.</summary>
internal sealed class FhirLab : IAsyncDisposable
{
    private FhirLab(FakeWorkspace workspace, bool isAsync)
    {
        Workspace = workspace;
        Client = workspace.CreateFhirClient(options =>
        {
            options.Retry.Delay = TimeSpan.FromMilliseconds(1);
            options.Retry.Mode = RetryMode.Fixed;
        });
        Calls = new FhirCalls(Client, isAsync, Token);
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public FakeWorkspace Workspace { get; }

    public FhirClient Client { get; }

    public FhirCalls Calls { get; }

    /// <summary>Gets the latest request that arrived.</summary>
    public FakeRequest LastRequest => Workspace.Requests.ToList()[^1];

    public static async Task<FhirLab> StartAsync(bool isAsync = true, Action<FakeFhirOptions>? configure = null)
    {
        var options = new FakeWorkspaceOptions { UseHttps = false };
        configure?.Invoke(options.Fhir);
        return new FhirLab(await FakeWorkspace.StartAsync(options, Token), isAsync);
    }

    /// <summary>Adds patients p1, p2 and so on, each with its number as the identifier.</summary>
    public void AddPatients(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            Workspace.Fhir.Add(FhirJson.Serialize(
                new Patient { Id = $"p{number}", Identifier = { new Identifier("urn:x", $"{number}") } }));
        }
    }

    /// <summary>Adds observations o1, o2 and so on, one for each of the first patients.</summary>
    public void AddObservations(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            Workspace.Fhir.Add(FhirJson.Serialize(
                new Observation { Id = $"o{number}", Subject = Reference.To("Patient", $"p{number}") }));
        }
    }

    public ValueTask DisposeAsync() => Workspace.DisposeAsync();
}
