namespace HealthData.Fhir.Tests.Operations;

public sealed class ValidationTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_server_says_is_a_value(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(1);

        var ofDraft = await lab.Calls.ValidateAsync(new Patient { Active = true }, "http://hospital.example/p|1");
        var address = lab.LastRequest.Path;
        var ofStored = await lab.Calls.ValidateAsync<Patient>("p1", "urn:p");

        Assert.True(ofDraft.IsValid);
        Assert.Equal("information", Assert.Single(ofDraft.Issues).Severity);
        Assert.EndsWith(
            "/Patient/$validate?profile=http://hospital.example/p%7C1", address, StringComparison.Ordinal);
        Assert.True(ofStored.IsValid);
        Assert.EndsWith("/Patient/p1/$validate?profile=urn:p", lab.LastRequest.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", false)]
    [InlineData("fatal", false)]
    [InlineData("warning", true)]
    public async Task An_error_is_no_failure_of_the_call(string severity, bool isValid)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(200, $$"""
            {"resourceType":"OperationOutcome","issue":[
              {"severity":"information","code":"informational"},
              {"severity":"{{severity}}","code":"value","diagnostics":"wrong","expression":["Patient.name"]}]}
            """));

        var result = await lab.Calls.ValidateAsync(new Patient());

        Assert.Equal((isValid, 2), (result.IsValid, result.Issues.Count));
        Assert.Equal(
            ("value", "wrong", "Patient.name"),
            (result.Issues[1].Code, result.Issues[1].Text, result.Issues[1].Location));
    }

    [Theory]
    [InlineData("<html>Sign in</html>")]
    [InlineData("")]
    [InlineData("""{"resourceType":"Patient"}""")]
    public async Task Anything_else_than_an_outcome_is_a_failure(string body)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(200, body));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.ValidateAsync(new Patient()));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
    }
}
