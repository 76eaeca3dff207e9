namespace HealthData.Fhir.Tests.Operations;

public sealed class InvokeTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_operation_is_invoked_by_its_name_anywhere(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.AddPatients(1);
        var ofType = new FhirInvokeOptions { Type = "Patient", Query = "profile=urn:x|1" };
        var ofInstance = new FhirInvokeOptions { Type = "Patient", Id = "p1", UsesGet = true };

        OperationOutcome outcome = await lab.Calls.InvokeAsync<OperationOutcome>(
            "$validate", new Patient { Active = true }, ofType);
        Resource any = await lab.Calls.InvokeAsync<Resource>("everything", options: ofInstance);
        lab.Workspace.Faults.Add(FakeFault.Respond(200, """{"resourceType":"Parameters","id":"7"}""", times: 2));
        var onSystem = await lab.Calls.InvokeAsync<Parameters>("$x.y-z_1", new Parameters());
        var byGet = await lab.Calls.InvokeAsync<Parameters>("$x", options: new FhirInvokeOptions { UsesGet = true });

        Assert.Single(outcome.Issue);
        Assert.Single(Assert.IsType<Bundle>(any).Entry);
        Assert.Equal(("7", "7"), (onSystem.Id, byGet.Value.Id));
        Assert.Equal(
            [
                "POST /Patient/$validate?profile=urn:x%7C1", "GET /Patient/p1/$everything", "POST /$x.y-z_1", "GET /$x",
            ],
            lab.Workspace.Requests.Select(request =>
                $"{request.Method} {request.Path[lab.Workspace.FhirEndpoint.AbsolutePath.TrimEnd('/').Length..]}"));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(204)]
    public async Task An_operation_may_return_nothing(int status)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(status));

        var response = await lab.Calls.InvokeAsync<Resource>("$x");

        Assert.Equal((false, status), (response.HasValue, response.GetRawResponse().Status));
        Assert.NotEqual(0, lab.LastRequest.BodyLength);
    }

    [Fact]
    public async Task Another_resource_than_the_expected_one_is_a_failure()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(200, """{"resourceType":"Bundle"}"""));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.InvokeAsync<Parameters>("$x"));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Only_a_GET_is_sent_again(bool usesGet, int attempts)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(503));
        lab.Workspace.Faults.Add(FakeFault.Respond(200));

        await Record.ExceptionAsync(
            () => lab.Calls.InvokeAsync<Resource>("$x", options: new FhirInvokeOptions { UsesGet = usesGet }));

        Assert.Equal(attempts, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData("")]
    [InlineData("$")]
    [InlineData("$a/b")]
    [InlineData("$a?b")]
    [InlineData("$$a")]
    [InlineData("$ä")]
    public async Task A_name_that_would_change_the_address_is_refused(string name)
    {
        await using var lab = await FhirLab.StartAsync();
        var withoutType = new FhirInvokeOptions { Id = "p1" };
        var withBody = new FhirInvokeOptions { UsesGet = true };

        await Assert.ThrowsAnyAsync<ArgumentException>(() => lab.Calls.InvokeAsync<Resource>(name));
        await Assert.ThrowsAsync<ArgumentException>(
            () => lab.Calls.InvokeAsync<Resource>("$x", options: withoutType));
        await Assert.ThrowsAsync<ArgumentException>(
            () => lab.Calls.InvokeAsync<Resource>("$x", new Parameters(), withBody));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }
}
