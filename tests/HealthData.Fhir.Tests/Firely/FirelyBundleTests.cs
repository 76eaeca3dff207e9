using HealthData.Fhir.Firely;
using Hl7.Fhir.Rest;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Firely;

public sealed class FirelyBundleTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_transaction_of_a_builder_has_an_outcome_for_each_entry(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);
        var transaction = new TransactionBuilder(
                lab.Workspace.FhirEndpoint.AbsoluteUri, Poco.Bundle.BundleType.Transaction)
            .Create(new Poco.Patient { Active = true })
            .Update("p1", new Poco.Patient { Id = "p1", Active = false }, "1")
            .Delete("Patient", "p2")
            .ToBundle();

        var result = await FirelyCalls.Of(lab, isAsync).SubmitAsync(transaction);

        result.EnsureComplete();
        Assert.Equal([201, 200, 204], result.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal(("p1", "2"), (result.Outcomes[1].Id, result.Outcomes[1].VersionId));
        var created = Assert.IsType<Poco.Patient>(result.Outcomes[0].ToPoco());
        Assert.Equal((result.Outcomes[0].Id, true), (created.Id, created.Active));
        Assert.Same(created, result.Outcomes[0].ToPoco());
        Assert.Null(result.Outcomes[2].ToPoco());
        Assert.Equal((2, 1), (lab.Workspace.Fhir.Count, lab.Workspace.Requests.Total));
    }

    [Fact]
    public async Task A_bundle_of_another_kind_is_refused()
    {
        await using var lab = await FhirLab.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => FirelyCalls.Of(lab, isAsync: true).SubmitAsync(
            new Poco.Bundle { Type = Poco.Bundle.BundleType.Searchset }));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }
}
