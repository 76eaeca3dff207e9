using HealthData.Core.Tests.Support;

namespace HealthData.Fhir.Tests.Support;

/// <summary>A fake workspace over https with a client whose waits end at once, and a folder for files.</summary>
internal sealed class JobLab : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("healthdata-jobs-");

    private JobLab(FakeWorkspace workspace, bool isAsync)
    {
        Workspace = workspace;
        Client = workspace.CreateFhirClient(options => options.TimeProvider = Time);
        Calls = new FhirCalls(Client, isAsync, Token);
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public FakeWorkspace Workspace { get; }

    public FhirClient Client { get; }

    public FhirCalls Calls { get; }

    public ManualTime Time { get; } = new();

    public string Folder => _folder.FullName;

    /// <summary>Gets the requests for files.</summary>
    public IEnumerable<FakeRequest> FileRequests =>
        Workspace.Requests.Where(request => request.Path.StartsWith("/storage/", StringComparison.Ordinal));

    public static async Task<JobLab> StartAsync(bool isAsync = true, int polls = 2)
    {
        var options = new FakeWorkspaceOptions();
        options.Fhir.PollsBeforeCompletion = polls;
        return new JobLab(await FakeWorkspace.StartAsync(options, Token), isAsync);
    }

    /// <summary>Adds patients p1, p2 and so on, and an observation o1.</summary>
    public void AddResources(int patients)
    {
        for (var number = 1; number <= patients; number++)
        {
            Workspace.Fhir.Add($$"""{"resourceType":"Patient","id":"p{{number}}"}""");
        }

        Workspace.Fhir.Add("""{"resourceType":"Observation","id":"o1","subject":{"reference":"Patient/p1"}}""");
    }

    /// <summary>Gives the saved files, by name.</summary>
    public string[] SavedNames() =>
        [.. _folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal)];

    public async ValueTask DisposeAsync()
    {
        await Workspace.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
