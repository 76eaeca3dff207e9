using Azure.Identity;
using HealthData.Testing;

namespace FhirTasks;

/// <summary>The service that the tasks call: the user's own, or one inside this process with a few patients.</summary>
internal sealed class Service : IAsyncDisposable
{
    public const string Variable = "HEALTHDATA_FHIR_ENDPOINT";

    private readonly FakeWorkspace? _workspace;

    private Service(FhirClient client, TokenCredential? credential, FakeWorkspace? workspace)
    {
        Client = client;
        Credential = credential;
        _workspace = workspace;
    }

    public FhirClient Client { get; }

    /// <summary>Who reads the storage of exports; null for nobody in particular.</summary>
    public TokenCredential? Credential { get; }

    public static Task<Service> OpenAsync(CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } address)
        {
            return StartAsync(cancellationToken);
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var endpoint))
        {
            throw new ArgumentException($"{Variable} must be an absolute address.");
        }

        var credential = endpoint.Scheme == Uri.UriSchemeHttp ? null : new DefaultAzureCredential();
        var client = credential is null ? new FhirClient(endpoint) : new FhirClient(endpoint, credential);
        return Task.FromResult(new Service(client, credential, null));
    }

    public static async Task<Service> StartAsync(CancellationToken cancellationToken)
    {
        var workspace = await FakeWorkspace.StartAsync(cancellationToken: cancellationToken);
        foreach (var resource in SampleData.Patients(25))
        {
            workspace.Fhir.Add(FhirJson.Serialize(resource));
        }

        return new Service(workspace.CreateFhirClient(), workspace.Credential, workspace);
    }

    public ValueTask DisposeAsync() => _workspace?.DisposeAsync() ?? ValueTask.CompletedTask;
}
