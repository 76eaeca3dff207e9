using HealthData.Fhir.Firely;
using Hl7.Fhir.Rest;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Firely;

public sealed class FirelyOperationTests
{
    private static readonly Poco.Coverage Old = new() { Identifier = { new Poco.Identifier("urn:payer", "c7") } };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_resource_is_validated_as_it_is_or_as_it_is_stored(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        var calls = FirelyCalls.Of(lab, isAsync);

        var stored = await calls.ValidateAsync<Poco.Patient>("p1");
        var given = await calls.ValidateAsync(new Poco.Patient { Active = true }, "urn:profile");
        lab.Workspace.Faults.Add(FakeFault.Respond(200, """{"resourceType":"Patient"}"""));
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => calls.ValidateAsync(new Poco.Patient()));

        Assert.All([stored, given], outcome => Assert.True(outcome.Success));
        Assert.EndsWith(
            "/Patient/$validate?profile=urn:profile",
            lab.Workspace.Requests.ToList()[1].Path,
            StringComparison.Ordinal);
        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_value_set_is_expanded_by_id_by_address_or_itself(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Fhir.Add(FhirJson.Serialize(Colors("v1").ToR4()));
        var calls = FirelyCalls.Of(lab, isAsync);
        var options = new FhirExpandOptions { Filter = "re", Offset = 1, Count = 1 };

        Poco.ValueSet[] sets =
        [
            await calls.ExpandAsync("v1", options),
            await calls.ExpandAsync(new Uri("urn:colors:set"), options),
            await calls.ExpandAsync(Colors(null), options),
        ];

        Assert.All(sets, set => Assert.Equal("green", Assert.Single(set.Expansion!.Contains).Code));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Data_is_converted_to_a_resource(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        var calls = FirelyCalls.Of(lab, isAsync);

        var bundle = await calls.ConvertDataAsync<Poco.Bundle>(ConvertDataType.Hl7v2, "MSH|^~\\&|\r", "ADT_A01");
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => calls.ConvertDataAsync<Poco.Patient>(ConvertDataType.Hl7v2, "MSH|^~\\&|\r", "ADT_A01"));

        Assert.Equal(Poco.Bundle.BundleType.Batch, bundle.Type);
        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_member_gets_the_identifier_of_the_service(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Fhir.Add(FhirJson.Serialize(Member("Doe", "p7").ToR4()));
        lab.Workspace.Fhir.Add("""
            {"resourceType":"Coverage","id":"c","identifier":[{"system":"urn:payer","value":"c7"}],
             "beneficiary":{"reference":"Patient/p7"}}
            """);
        var calls = FirelyCalls.Of(lab, isAsync);

        var matched = await calls.MemberMatchAsync(Member("Doe", null), Old);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => calls.MemberMatchAsync(Member("Roe", null), Old));

        Assert.Equal(("Doe", "p7"), (Assert.Single(matched.Name).Family, Assert.Single(matched.Identifier).Value));
        Assert.Equal(
            Poco.OperationOutcome.IssueType.NotFound, Assert.Single(failure.GetOutcome()!.Issue).Code);
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient","id":"p7"}""", true)]
    [InlineData("""{"resourceType":"Parameters"}""", false)]
    [InlineData("""{"resourceType":"Parameters","parameter":"x"}""", false)]
    [InlineData("""{"resourceType":"Parameters","parameter":[{"name":7}]}""", false)]
    [InlineData("""{"resourceType":"Bundle"}""", false)]
    public async Task A_patient_may_come_alone(string body, bool isPatient)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(200, body));

        var call = FirelyCalls.Of(lab, isAsync: true).MemberMatchAsync(Member("Doe", null), Old);

        if (isPatient)
        {
            Assert.Equal("p7", (await call).Id);
        }
        else
        {
            var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => call);
            Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_operation_is_invoked_by_its_name(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        var calls = FirelyCalls.Of(lab, isAsync);
        lab.Workspace.Faults.Add(FakeFault.Respond(
            200, """{"resourceType":"Parameters","parameter":[{"name":"result","valueBoolean":true}]}"""));

        var parameters = await calls.InvokeAsync<Poco.Parameters>(
            "$translate", new Poco.Parameters().Add("code", new Poco.Code("f")));
        var bundle = await calls.InvokeAsync<Poco.Bundle>(
            "everything", options: new FhirInvokeOptions { Type = "Patient", Id = "p1", UsesGet = true });
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => calls.InvokeAsync<Poco.Patient>(
            "everything", options: new FhirInvokeOptions { Type = "Patient", Id = "p1", UsesGet = true }));

        Assert.True(Assert.IsType<Poco.FhirBoolean>(parameters.Value.Parameter.Single().Value).Value);
        Assert.Equal("p1", Assert.Single(bundle.Value.Entry).Resource?.Id);
        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_server_tells_what_it_can_do(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();

        var statement = await FirelyCalls.Of(lab, isAsync).GetCapabilitiesAsync();

        Assert.Equal(Poco.FHIRVersion.N4_0_1, statement.FhirVersion);
        Assert.Contains(
            Assert.Single(statement.Rest).Resource, resource => resource.Type == Poco.ResourceType.Patient.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_belongs_to_a_patient_is_found(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);
        lab.AddObservations(2);
        lab.Workspace.Fhir.Add("""
            {"resourceType":"DocumentReference","id":"d1","status":"current","content":[{"attachment":{}}],
             "subject":{"reference":"Patient/p1"}}
            """);
        var calls = FirelyCalls.Of(lab, isAsync);

        var everything = await calls.EverythingAsync("p1");
        var documents = await calls.GetDocumentReferencesAsync("p1", "_count=5");
        var observations = await calls.SearchCompartmentAsync<Poco.Observation>(
            "Patient", "p1", new SearchParams().LimitTo(5));
        var all = await calls.SearchCompartmentAsync<Poco.Resource>("Patient", "p1");

        Assert.Equal(["d1", "o1", "p1"], everything.Select(one => one.Id).Order());
        Assert.Equal("d1", Assert.Single(documents).Id);
        Assert.Equal("o1", Assert.Single(observations).Id);
        Assert.Contains(all, one => one is Poco.Observation { Id: "o1" });
    }

    private static Poco.Patient Member(string family, string? id) => new()
    {
        Id = id,
        Name = { new Poco.HumanName { Family = family } },
        BirthDate = "1974-12-25",
    };

    private static Poco.ValueSet Colors(string? id) => new()
    {
        Id = id,
        Url = "urn:colors:set",
        Status = Poco.PublicationStatus.Active,
        Compose = new Poco.ValueSet.ComposeComponent
        {
            Include =
            {
                new Poco.ValueSet.ConceptSetComponent
                {
                    System = "urn:colors",
                    Concept =
                    {
                        new Poco.ValueSet.ConceptReferenceComponent { Code = "red" },
                        new Poco.ValueSet.ConceptReferenceComponent { Code = "green" },
                    },
                },
            },
        },
    };
}
