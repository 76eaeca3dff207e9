namespace HealthData.Contracts.Tests.Fhir;

/// <summary>Holds the requests of the FHIR clients against the stubs of their service.</summary>
[Collection(FhirCollection.Name)]
public sealed class FhirContractTests(FhirServers servers)
{
    public static TheoryData<string, ServerKind> Calls =>
    [
        .. from server in Enum.GetValues<ServerKind>()
           from call in FhirContracts.All
           select new TheoryDataRow<string, ServerKind>(call.Name, server),
    ];

    [Theory, MemberData(nameof(Calls))]
    public async Task A_call_makes_the_request_of_its_contract(string call, ServerKind server)
    {
        var flaw = (await servers.CallAsync(FhirContracts.Named(call), server)).Flaw;
        Assert.True(flaw is null, flaw);
    }

    [Fact]
    public void Every_operation_has_a_contract()
    {
        var operations = OperationRoutes.Of(typeof(FhirClient).Assembly);
        var missing = operations.Where(route => !StubFolder.Fhir.Stubs.Any(route.IsMatch)).Select(route => route.Name);

        Assert.NotEmpty(operations);
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_stub_is_used() => Assert.Equal(
        StubFolder.Fhir.Stubs.Select(stub => stub.Name).Order(),
        FhirContracts.All.Select(call => call.Stub).Distinct().Order());

    [Fact]
    public void Every_stub_is_named_after_its_file() => Assert.All(
        StubFolder.Fhir.Stubs, stub => Assert.Equal(Path.GetFileNameWithoutExtension(stub.File), stub.Name));
}
