using Hl7.Fhir.Rest;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Firely;

public sealed class FirelyChangeTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_patch_changes_parts_of_a_resource(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);
        var calls = FirelyCalls.Of(lab, isAsync);

        var json = await calls.PatchAsync<Poco.Patient>("p1", new JsonPatch().Add("/active", true));
        var path = await calls.PatchAsync<Poco.Patient>(
            new SearchParams().Where("identifier=urn:x|2"),
            new FhirPathPatch().Add("Patient", "active", new BooleanValue(false)));
        var stale = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => calls.PatchAsync<Poco.Patient>(
            "p1", new JsonPatch().Remove("/active"), new FhirPatchOptions { IfMatch = new ETag("W/\"1\"") }));

        Assert.Equal(("p1", "2", true), (json.Id, json.VersionId, json.Value.Active));
        Assert.Equal(("p2", "2", false), (path.Id, path.VersionId, path.Value.Active));
        Assert.Equal(412, stale.Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Deletions_are_soft_or_hard_by_id_or_by_search(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(4);
        var calls = FirelyCalls.Of(lab, isAsync);
        var three = new SearchParams().Where("identifier=urn:x|1,urn:x|2,urn:x|3").LimitTo(1).OrderBy("_id");

        var several = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => calls.DeleteAsync<Poco.Patient>(three));
        int? count = await calls.DeleteAsync<Poco.Patient>(three, new FhirConditionalDeleteOptions { MaxCount = 100 });
        await calls.DeleteAsync<Poco.Patient>("p4", new FhirDeleteOptions { HardDelete = true });

        Assert.Equal((412, 3, 0), (several.Status, count, lab.Workspace.Fhir.Count));
        Assert.Equal([true, false], (await calls.HistoryAsync<Poco.Patient>("p1")).Select(one => one.IsDeleted));
        var purged = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => calls.HistoryAsync<Poco.Patient>("p4"));
        Assert.Equal(404, purged.Status);
    }

    [Fact]
    public async Task A_condition_for_all_resources_of_a_type_is_refused()
    {
        await using var lab = await FhirLab.StartAsync();
        var calls = FirelyCalls.Of(lab, isAsync: true);
        SearchParams[] conditions = [new(), new SearchParams().LimitTo(5), new SearchParams().Include("Patient:link")];

        foreach (var condition in conditions)
        {
            await Assert.ThrowsAsync<ArgumentException>(() => calls.DeleteAsync<Poco.Patient>(condition));
            await Assert.ThrowsAsync<ArgumentException>(
                () => calls.PatchAsync<Poco.Patient>(condition, new JsonPatch().Remove("/active")));
        }

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Histories_are_of_a_resource_a_type_or_all(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        var calls = FirelyCalls.Of(lab, isAsync);
        var patient = (await calls.CreateAsync(new Poco.Patient())).Value;
        await calls.UpdateAsync(patient);
        await calls.CreateAsync(new Poco.Observation { Status = Poco.ObservationStatus.Final });
        await calls.DeleteAsync<Poco.Patient>(patient.Id!);

        var one = await calls.HistoryAsync<Poco.Patient>(patient.Id);
        var type = await calls.HistoryAsync<Poco.Patient>(query: "_count=1");
        var all = await calls.HistoryAsync<Poco.Resource>();
        await calls.UpdateAsync(new Poco.Patient { Id = patient.Id });
        await calls.PurgeHistoryAsync<Poco.Patient>(patient.Id!);

        Assert.Equal(["3", "2", "1"], one.Select(version => version.VersionId));
        Assert.Equal([null, patient.Id, patient.Id], one.Select(version => version.Resource?.Id));
        Assert.Equal([true, false, false], one.Select(version => version.IsDeleted));
        Assert.Equal((3, 4), (type.Count, all.Count));
        Assert.Single(all, version => version.Resource is Poco.Observation);
        Assert.Equal("4", Assert.Single(await calls.HistoryAsync<Poco.Patient>(patient.Id)).VersionId);
        await Assert.ThrowsAsync<ArgumentException>(() => calls.HistoryAsync<Poco.Resource>(patient.Id));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_condition_keeps_a_resource_from_being_created_twice(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);

        var created = await FirelyCalls.Of(lab, isAsync).CreateAsync(
            new Poco.Patient(), new FhirCreateOptions { IfNoneExist = "identifier=urn:x|1" });

        Assert.Equal((false, "p1", 1), (created.IsCreated, created.Id, lab.Workspace.Fhir.Count));
    }
}
