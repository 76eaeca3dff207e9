using HealthData.Fhir.Firely;
using Hl7.Fhir.Rest;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Firely;

public sealed class FirelyOutcomeTests
{
    private const string Outcome =
        """{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","shoe":42}]}""";

    [Fact]
    public async Task A_failure_has_the_outcome_that_arrived()
    {
        await using var lab = await FhirLab.StartAsync();
        var calls = FirelyCalls.Of(lab, isAsync: true);
        lab.Workspace.Faults.Add(FakeFault.Respond(422, "\uFEFF" + Outcome));
        lab.Workspace.Faults.Add(FakeFault.Respond(404, "<html>"));
        lab.Workspace.Faults.Add(FakeFault.Respond(404));

        var failures = new List<HealthDataRequestFailedException>();
        for (var number = 0; number < 3; number++)
        {
            failures.Add(await Assert.ThrowsAsync<HealthDataRequestFailedException>(
                () => calls.ReadAsync<Poco.Patient>("p1")));
        }

        var issue = Assert.Single(failures[0].GetOutcome()!.Issue);
        Assert.Equal(
            (Poco.OperationOutcome.IssueSeverity.Error, Poco.OperationOutcome.IssueType.Invalid),
            (issue.Severity, issue.Code));
        Assert.True(issue.HasOverflow);
        Assert.Equal([422, 404, 404], failures.Select(failure => failure.Status));
        Assert.All(failures.Skip(1), failure => Assert.Null(failure.GetOutcome()));
    }

    [Fact]
    public async Task A_write_that_asks_for_the_outcome_gets_it()
    {
        await using var lab = await FhirLab.StartAsync();
        var calls = FirelyCalls.Of(lab, isAsync: true);
        lab.Workspace.Faults.Add(FakeFault.Respond(201, Outcome));

        var told = await calls.CreateAsync(
            new Poco.Patient(), new FhirCreateOptions { Return = FhirReturn.OperationOutcome });
        var whole = await calls.CreateAsync(new Poco.Patient());

        Assert.Equal((false, "invalid"), (told.HasValue, Assert.Single(told.Issues).Code));
        Assert.Single(told.GetOutcome()!.Issue);
        Assert.Null(whole.GetOutcome());
    }

    [Fact]
    public async Task A_page_and_an_entry_have_the_outcomes_that_arrived()
    {
        await using var lab = await FhirLab.StartAsync();
        var calls = FirelyCalls.Of(lab, isAsync: true);
        lab.Workspace.Faults.Add(FakeFault.Respond(200, $$$"""
            {"resourceType":"Bundle","type":"searchset","entry":[
              {"resource":{{{Outcome}}},"search":{"mode":"outcome"}},{"resource":{"resourceType":"Patient","id":"p1"}}]}
            """));
        lab.Workspace.Faults.Add(FakeFault.Respond(200, $$$"""
            {"resourceType":"Bundle","type":"batch-response","entry":[
              {"response":{"status":"400","outcome":{{{Outcome}}}}},{"response":{"status":"204"}}]}
            """));

        var page = Assert.Single(await calls.PagesAsync<Poco.Patient>(new SearchParams()));
        var result = await calls.SubmitAsync(new Poco.Bundle
        {
            Type = Poco.Bundle.BundleType.Batch,
            Entry = { new Poco.Bundle.EntryComponent(), new Poco.Bundle.EntryComponent() },
        });

        Assert.Equal((1, "invalid"), (page.Values.Count, Assert.Single(page.Issues).Code));
        Assert.Single(Assert.Single(page.Outcomes).Issue);
        Assert.Single(result.Outcomes[0].GetOutcome()!.Issue);
        Assert.Null(result.Outcomes[1].GetOutcome());
    }
}
