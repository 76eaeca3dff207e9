namespace HealthData.Contracts.Tests.Fhir;

/// <summary>A part of any stub changed, and the call that held no longer holds.</summary>
[Collection(FhirCollection.Name)]
public sealed class ChangedStubTests(FhirServers servers)
{
    public static TheoryData<string> Stubs => [.. StubFolder.Fhir.Stubs.Select(stub => stub.Name)];

    public static TheoryData<string> StubsWithBody =>
        [.. StubFolder.Fhir.Stubs.Where(stub => stub.Request.Body.Count > 0).Select(stub => stub.Name)];

    [Theory, MemberData(nameof(Stubs))]
    public async Task A_changed_request_line_is_not_matched(string stub)
    {
        var method = await CallAsync(StubFolder.Fhir[stub].With("request", "\"method\": \"", "\"method\": \"X"));
        var url = await CallAsync(StubFolder.Fhir[stub].With("request", "\"url\": \"/", "\"url\": \"/x"));

        Assert.Contains("\n  method\n", method.Difference, StringComparison.Ordinal);
        Assert.Contains("\n  url\n", url.Difference, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(StubsWithBody))]
    public async Task A_changed_body_is_not_matched(string stub)
    {
        var report = await CallAsync(StubFolder.Fhir[stub].With("bodyPatterns", "\" }\n    ]", "x\" }\n    ]"));

        Assert.Contains("\n  body\n", report.Difference, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Stubs))]
    public async Task A_header_that_the_stub_does_not_name_is_told(string stub)
    {
        var changed = StubFolder.Fhir[stub];
        foreach (var header in changed.Request.Headers.Where(header => header.Value != ValuePattern.Absent))
        {
            var report = await CallAsync(changed.With("headers", $"\"{header.Key}\": {{", $"\"X-{header.Key}\": {{"));

            Assert.Contains($"\n  header X-{header.Key}\n", report.Difference, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Stubs))]
    public async Task A_changed_status_fails_the_call(string stub)
    {
        var held = StubFolder.Fhir[stub];
        var report = await CallAsync(
            held.With("response", $"\"status\": {held.Response.Status}", "\"status\": 418"));

        // The loader asks again for each entry.
        Assert.NotNull(stub == "load" ? report.Flaw : report.Failure);
    }

    private Task<ContractReport> CallAsync(Stub stub) => servers.CallAsync(
        FhirContracts.All.First(call => call.Stub == stub.Name), ServerKind.InProcess, StubFolder.Of([stub]));
}
