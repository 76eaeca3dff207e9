using System.Diagnostics;

namespace HealthData.Fhir.Tests.Safety;

/// <summary>Each method, asynchronous or not, ends as canceled at once.</summary>
public sealed class CancellationTests
{
    // What a call would wait for if it were not canceled takes far longer.
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(10);

    private static readonly JsonPatch Patch = new JsonPatch().Remove("/active");

    private static readonly Dictionary<string, Func<FhirCalls, Task>> Methods = new()
    {
        ["Read"] = calls => calls.ReadAsync<Patient>("p1"),
        ["ReadIfExists"] = calls => calls.ReadIfExistsAsync<Patient>("p1"),
        ["ReadVersion"] = calls => calls.ReadVersionAsync<Patient>("p1", "1"),
        ["Create"] = calls => calls.CreateAsync(new Patient()),
        ["Update"] = calls => calls.UpdateAsync(new Patient { Id = "p1" }),
        ["Update by condition"] = calls => calls.UpdateAsync(new Patient(), "identifier=7"),
        ["Delete"] = calls => calls.DeleteAsync<Patient>("p1"),
        ["History"] = calls => calls.HistoryAsync<Patient>("p1"),
        ["Search"] = calls => calls.SearchAsync<Patient>(),
        ["Search by name"] = calls => calls.SearchAsync("Patient"),
        ["Pages"] = calls => calls.PagesAsync<Patient>(),
        ["Everything"] = calls => calls.EverythingAsync("p1"),
        ["Submit"] = calls => calls.SubmitAsync(new FhirBatch()),
        ["Export"] = calls => calls.ExportAsync(WaitUntil.Completed),
        ["Import"] = calls => calls.ImportAsync(WaitUntil.Completed, [new("Patient", new("https://s.example/p"))]),
        ["BulkDelete"] = calls => calls.BulkDeleteAsync(WaitUntil.Completed, "Patient", null),
        ["PurgeDeleted"] = calls => calls.PurgeDeletedAsync(WaitUntil.Completed),
        ["BulkUpdate"] = calls => calls.BulkUpdateAsync(WaitUntil.Completed, new(), "Patient", null),
        ["Reindex"] = calls => calls.ReindexAsync(WaitUntil.Completed),
        ["GetCapabilities"] = calls => calls.GetCapabilitiesAsync(),
        ["Patch"] = calls => calls.PatchAsync<Patient>("p1", Patch),
        ["Patch by condition"] = calls => calls.PatchAsync<Patient>(new FhirQuery<Patient>("_id=p1"), Patch),
        ["Delete by condition"] = calls => calls.DeleteAsync(new FhirQuery<Patient>("_id=p1")),
        ["PurgeHistory"] = calls => calls.PurgeHistoryAsync<Patient>("p1"),
        ["SearchCompartment"] = calls => calls.SearchCompartmentAsync<Observation>("Patient", "p1"),
        ["GetDocumentReferences"] = calls => calls.GetDocumentReferencesAsync("p1"),
        ["Validate"] = calls => calls.ValidateAsync(new Patient()),
        ["Validate by id"] = calls => calls.ValidateAsync<Patient>("p1"),
        ["MemberMatch"] = calls => calls.MemberMatchAsync(new Patient(), new Coverage()),
        ["Expand"] = calls => calls.ExpandAsync(new ValueSet()),
        ["Expand by id"] = calls => calls.ExpandAsync("v"),
        ["Expand by address"] = calls => calls.ExpandAsync(new Uri("urn:v")),
        ["GetVersions"] = calls => calls.GetVersionsAsync(),
        ["GetSmartConfiguration"] = calls => calls.GetSmartConfigurationAsync(),
        ["GetSearchParameterStates"] = calls => calls.GetSearchParameterStatesAsync(),
        ["UpdateSearchParameterStates"] = calls => calls.UpdateSearchParameterStatesAsync(
            new SearchParameterState("urn:x", SearchParameterStatus.Supported)),
        ["Invoke"] = calls => calls.InvokeAsync<Resource>("$x"),
        ["ConvertData to a resource"] = calls =>
            calls.ConvertDataAsync<Resource>(ConvertDataType.Json, "{}", "t"),
        ["ConvertData"] = calls => calls.ConvertDataAsync(ConvertDataType.Json, "{}", "t"),
    };

    public static TheoryData<string, bool> Names()
    {
        var data = new TheoryData<string, bool>();
        foreach (var name in Methods.Keys)
        {
            data.Add(name, true);
            data.Add(name, false);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_method_with_a_token_canceled_before_sends_nothing(string name, bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        var token = new CancellationToken(canceled: true);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Methods[name](new FhirCalls(lab.Client, isAsync, token)));

        Assert.Equal(token, exception.CancellationToken);
        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_method_that_gets_no_answer_is_canceled(string name, bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        using var source = new CancellationTokenSource();
        var watch = new Stopwatch();
        using var start = source.Token.Register(watch.Start);
        lab.Workspace.Faults.Add(new FakeFault
        {
            Connection = FakeConnectionFault.Stall,
            When = _ =>
            {
                source.CancelAfter(TimeSpan.FromMilliseconds(20));
                return true;
            },
        });

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Task.Run(() => Methods[name](new FhirCalls(lab.Client, isAsync, source.Token)), FhirLab.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.True(watch.Elapsed < AtOnce, $"It took {watch.Elapsed} to end.");
    }
}
