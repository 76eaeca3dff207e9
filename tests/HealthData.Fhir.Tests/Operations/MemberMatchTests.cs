namespace HealthData.Fhir.Tests.Operations;

public sealed class MemberMatchTests
{
    private static readonly Coverage Old = new() { Identifier = { new Identifier("urn:payer", "c7") } };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_member_gets_the_identifier_of_the_service(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        Add(lab);

        var matched = await lab.Calls.MemberMatchAsync(Member("Doe"), Old);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.MemberMatchAsync(Member("Roe"), Old));

        Assert.Equal("Doe", Assert.Single(matched.Name).Family);
        Assert.Equal("p7", Assert.Single(matched.Identifier).Value);
        Assert.Equal("UMB", Assert.Single(matched.Identifier[0].Type!.Coding).Code);
        Assert.Equal((422, "not-found"), (failure.Status, failure.ErrorCode));
        Assert.EndsWith("/Patient/$member-match", lab.LastRequest.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient","id":"p7"}""", true)]
    [InlineData("""{"resourceType":"Parameters"}""", false)]
    [InlineData("""{"resourceType":"Bundle"}""", false)]
    public async Task A_patient_may_come_alone(string body, bool isPatient)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(200, body));

        var call = lab.Calls.MemberMatchAsync(Member("Doe"), Old);

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

    private static void Add(FhirLab lab)
    {
        var patient = Member("Doe");
        patient.Id = "p7";
        lab.Workspace.Fhir.Add(FhirJson.Serialize(patient));
        lab.Workspace.Fhir.Add(FhirJson.Serialize(new Coverage
        {
            Id = "c",
            Identifier = { new Identifier("urn:payer", "c7") },
            Beneficiary = Reference.To("Patient", "p7"),
        }));
    }

    private static Patient Member(string family) => new()
    {
        Name = { new HumanName { Family = family } },
        BirthDate = new FhirDate("1974-12-25"),
    };
}
