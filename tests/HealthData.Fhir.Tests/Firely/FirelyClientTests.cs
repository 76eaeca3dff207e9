using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Firely;

public sealed class FirelyClientTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_resource_goes_from_its_creation_to_its_deletion(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        var calls = FirelyCalls.Of(lab, isAsync);

        var created = await calls.CreateAsync(new Poco.Patient { Active = true, BirthDate = "1974-12" });
        Poco.Patient patient = await calls.ReadAsync<Poco.Patient>(created.Id!);
        patient.Active = false;
        var updated = await calls.UpdateAsync(patient, new FhirUpdateOptions { IfMatch = created.ETag });
        var stale = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => calls.UpdateAsync(patient, new FhirUpdateOptions { IfMatch = created.ETag }));
        var first = await calls.ReadVersionAsync<Poco.Patient>(created.Id!, "1");
        var same = await calls.ReadAsync<Poco.Patient>(
            created.Id!, new FhirReadOptions { IfNoneMatch = updated.ETag });
        var deleted = await calls.DeleteAsync<Poco.Patient>(created.Id!);
        var absent = await calls.ReadIfExistsAsync<Poco.Patient>(created.Id!);

        Assert.Equal((true, "1", new ETag("W/\"1\"")), (created.IsCreated, created.VersionId, created.ETag));
        Assert.Equal((created.Id, "1974-12"), (patient.Id, patient.BirthDate));
        Assert.Equal((false, "2", false), (updated.IsCreated, updated.VersionId, updated.Value.Active));
        Assert.Equal((412, "conflict"), (stale.Status, stale.ErrorCode));
        Assert.Equal((true, "1"), (first.Value.Active, first.VersionId));
        Assert.Equal((false, true), (same.HasValue, same.IsUnchanged));
        Assert.Equal((204, false), (deleted.Status, absent.HasValue));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Content_that_the_model_does_not_know_is_kept(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Fhir.Add(
            """{"resourceType":"Patient","id":"p1","shoe":{"size":42,"laces":[{"half":true}]},"gender":"odd"}""");
        var calls = FirelyCalls.Of(lab, isAsync);

        var patient = (await calls.ReadIfExistsAsync<Poco.Patient>("p1")).Value!;
        patient.Active = true;
        await calls.UpdateAsync(patient);

        var stored = lab.Workspace.Fhir.Find("Patient", "p1");
        Assert.Contains("\"shoe\":{\"size\":42,\"laces\":[{\"half\":true}]}", stored, StringComparison.Ordinal);
        Assert.Contains("\"gender\":\"odd\"", stored, StringComparison.Ordinal);
        Assert.Contains("\"active\":true", stored, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_search_names_what_an_update_is_for(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);

        var updated = await FirelyCalls.Of(lab, isAsync).UpdateAsync(
            new Poco.Patient { Active = true, Identifier = { new Poco.Identifier("urn:x", "2") } },
            "identifier=urn:x|2");

        Assert.Equal(("p2", "2"), (updated.Id, updated.VersionId));
    }

    [Fact]
    public async Task A_class_that_is_no_resource_of_one_kind_is_refused()
    {
        await using var lab = await FhirLab.StartAsync();
        var calls = FirelyCalls.Of(lab, isAsync: true);

        await Assert.ThrowsAsync<NotSupportedException>(() => calls.ReadAsync<Poco.Resource>("p1"));
        await Assert.ThrowsAsync<NotSupportedException>(() => calls.ReadAsync<Poco.DomainResource>("p1"));
        await Assert.ThrowsAsync<NotSupportedException>(() => calls.ReadAsync<Poco.DynamicResource>("p1"));
        await Assert.ThrowsAsync<ArgumentException>(() => calls.UpdateAsync(new Poco.Patient()));
        await Assert.ThrowsAsync<ArgumentException>(() => calls.ReadAsync<Poco.Patient>("../p1"));

        Assert.Equal(0, lab.Workspace.Requests.Total);
    }
}
