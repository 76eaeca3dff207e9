namespace HealthData.Fhir.Tests.Safety;

/// <summary>A proxy, a portal, or another server answers where a FHIR server should.</summary>
public sealed class BadAnswerTests
{
    private const string Canary = "Quattrocchi";

    private static readonly Dictionary<string, Func<FhirCalls, Task>> Methods = new()
    {
        ["Read"] = calls => calls.ReadAsync<Patient>("p1"),
        ["Create"] = calls => calls.CreateAsync(new Patient()),
        ["Update"] = calls => calls.UpdateAsync(new Patient { Id = "p1" }),
        ["Patch"] = calls => calls.PatchAsync<Patient>("p1", new JsonPatch().Remove("/active")),
        ["History"] = calls => calls.HistoryAsync<Patient>("p1"),
        ["Search"] = calls => calls.SearchAsync<Patient>(),
        ["SearchCompartment"] = calls => calls.SearchCompartmentAsync<Observation>("Patient", "p1"),
        ["Submit"] = calls => calls.SubmitAsync(new FhirBatch()),
        ["Validate"] = calls => calls.ValidateAsync(new Patient()),
        ["MemberMatch"] = calls => calls.MemberMatchAsync(new Patient(), new Coverage()),
        ["Expand"] = calls => calls.ExpandAsync("v1"),
        ["GetDocumentReferences"] = calls => calls.GetDocumentReferencesAsync("p1"),
        ["GetSearchParameterStates"] = calls => calls.GetSearchParameterStatesAsync(),
        ["GetCapabilities"] = calls => calls.GetCapabilitiesAsync(),
        ["GetVersions"] = calls => calls.GetVersionsAsync(),
        ["GetSmartConfiguration"] = calls => calls.GetSmartConfigurationAsync(),
        ["Invoke"] = calls => calls.InvokeAsync<Resource>("$x"),
        ["ConvertData"] = calls => calls.ConvertDataAsync<Bundle>(ConvertDataType.Json, "{}", "t"),
    };

    public static TheoryData<string, string> Answers()
    {
        var data = new TheoryData<string, string>();
        foreach (var name in Methods.Keys)
        {
            data.Add(name, $"<html><body>Sign in, {Canary}</body></html>");
            data.Add(name, $"[\"{Canary}\"]");
            data.Add(name, $"\"{Canary}");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_that_is_not_FHIR_is_a_failure_that_tells_nothing_of_it(string name, string body)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(200, body));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => Methods[name](lab.Calls));

        Assert.Equal((200, HealthDataErrorCode.ResponseMalformed), (failure.Status, failure.ErrorCode));
        Assert.DoesNotContain(Canary, failure.ToString(), StringComparison.Ordinal);
        Assert.NotNull(failure.Advice);
    }
}
