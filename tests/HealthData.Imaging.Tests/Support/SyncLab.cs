using Azure.Core;

namespace HealthData.Imaging.Tests.Support;

/// <summary>A workspace with an archive and a FHIR service, and synchronizers whose waits take no time.</summary>
internal sealed class SyncLab : IAsyncDisposable
{
    public const string Mrn = "https://north.example/mrn";

    private const int InstanceLength = 4_096;

    private SyncLab(FakeWorkspace workspace, ManualTime clock)
    {
        Workspace = workspace;
        Clock = clock;
        Dicom = workspace.CreateDicomClient(options => options.Retry.MaxRetries = 0);
        Fhir = workspace.CreateFhirClient(options => options.Retry.MaxRetries = 0);
        Projector = new ImagingProjector(Dicom.Endpoint, new ImagingProjectorOptions { PatientSystem = Mrn });
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public FakeWorkspace Workspace { get; }

    /// <summary>The clock of the services and of the synchronizers.</summary>
    public ManualTime Clock { get; }

    public DicomWebClient Dicom { get; }

    public FhirClient Fhir { get; }

    public ImagingProjector Projector { get; }

    public static async Task<SyncLab> StartAsync(Action<FakeWorkspaceOptions>? configure = null)
    {
        var clock = new ManualTime();
        var options = new FakeWorkspaceOptions { UseHttps = false, TimeProvider = clock, RecordedRequests = 1_000_000 };
        configure?.Invoke(options);
        return new SyncLab(await FakeWorkspace.StartAsync(options, Token), clock);
    }

    public ImagingSynchronizer Create(StateStore? store = null, Action<ImagingSynchronizerOptions>? configure = null)
    {
        var options = new ImagingSynchronizerOptions { TimeProvider = Clock };
        options.Projector.PatientSystem = Mrn;
        configure?.Invoke(options);
        return new ImagingSynchronizer(Dicom, Fhir, store ?? new MemoryStateStore(), options);
    }

    public static string Study(int number) => $"1.2.826.{number}";

    /// <summary>Stores an instance, at a time of its own.</summary>
    public void Add(string study, int number)
    {
        Clock.Advance(TimeSpan.FromMilliseconds(1));
        Workspace.Dicom.AddGenerated(study, study + ".1", $"{study}.1.{number}", InstanceLength);
    }

    public Task DeleteAsync(string study, int number)
    {
        Clock.Advance(TimeSpan.FromMilliseconds(1));
        return Dicom.DeleteInstanceAsync(study, study + ".1", $"{study}.1.{number}", Token);
    }

    /// <summary>The requests that a service got, as method and path without the address.</summary>
    public List<string> Requests(string method, string part) =>
    [
        .. Workspace.Requests.Where(request => request.Method == method
            && request.Path.Contains(part, StringComparison.Ordinal)).Select(request => request.Path),
    ];

    public JsonObject? Stored(string study) =>
        Workspace.Fhir.Find("ImagingStudy", Projector.GetImagingStudyId(study)) is { } json
            ? JsonNode.Parse(json)!.AsObject()
            : null;

    /// <summary>Checks that the resources are those of the archive as it is now, each once.</summary>
    public async Task AssertInSyncAsync(IEnumerable<string> studies)
    {
        var inArchive = Workspace.Dicom.Instances.Select(instance => instance.StudyInstanceUid).ToHashSet();
        var live = 0;
        foreach (var study in studies)
        {
            var stored = Stored(study);
            if (!inArchive.Contains(study))
            {
                Assert.Null(stored);
                continue;
            }

            live++;
            RetrievedMetadata metadata = await Dicom.RetrieveStudyMetadataAsync(study, cancellationToken: Token);
            var expected = Projector.Project(await Projector.ReadAsync(study, metadata, Token)).Study();
            expected.Remove("meta");
            stored?.Remove("meta");
            Assert.True(
                JsonNode.DeepEquals(expected, stored),
                $"{study}\nexpected {expected.ToJsonString()}\nstored   {stored?.ToJsonString()}");
        }

        var types = Workspace.Fhir.Resources.CountBy(json => JsonNode.Parse(json)!["resourceType"]!.GetValue<string>())
            .ToDictionary();
        Assert.Equal(live, types.GetValueOrDefault("ImagingStudy"));
        Assert.InRange(types.GetValueOrDefault("Patient"), 0, 1);
        Assert.InRange(types.GetValueOrDefault("Endpoint"), 0, 1);
    }

    /// <summary>Waits until a synchronizer with a store has acknowledged the last change.</summary>
    public async Task AwaitDoneAsync(StateStore store, params Task[] runs)
    {
        var last = (await Dicom.GetLatestChangeAsync(false, Token)).Value!.Timestamp;
        while (await ReadCheckpointAsync(store) is not { } time || time < last)
        {
            Assert.DoesNotContain(runs, run => run.IsFaulted);
            await Task.Delay(10, Token);
        }
    }

    private async Task<DateTimeOffset?> ReadCheckpointAsync(StateStore store)
    {
        var entry = await store.ReadAsync("imaging " + Projector.Source, Token);
        return entry is null ? null : JsonNode.Parse(entry.Value)!["time"]!.GetValue<DateTimeOffset>();
    }

    /// <summary>Does something before the services answer requests of a method and a path.</summary>
    public void Before(string method, string part, Action act) => Workspace.Faults.Add(new FakeFault
    {
        When = request =>
        {
            if (request.Method == method && request.Path.Contains(part, StringComparison.Ordinal))
            {
                act();
            }

            return false;
        },
    });

    public ValueTask DisposeAsync() => Workspace.DisposeAsync();
}
