namespace HealthData.Contracts.Tests.Dicom;

/// <summary>Holds the requests of <see cref="DicomWebClient"/> against the stubs of its service.</summary>
[Collection(DicomCollection.Name)]
public sealed class DicomContractTests(DicomServers servers)
{
    public static TheoryData<string, ServerKind> Calls
    {
        get
        {
            var rows = from server in Enum.GetValues<ServerKind>()
                       from call in DicomContracts.All
                       select new TheoryDataRow<string, ServerKind>(call.Name, server);
            return [.. rows];
        }
    }

    public static TheoryData<ServerKind> Kinds => [.. Enum.GetValues<ServerKind>()];

    [Theory, MemberData(nameof(Calls))]
    public async Task A_call_makes_the_request_of_its_contract(string call, ServerKind server)
    {
        var flaw = await ExplainAsync(DicomContracts.Named(call), server);
        Assert.True(flaw is null, flaw);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_changed_header_is_told_with_what_was_expected(ServerKind server)
    {
        var changed = new ContractCall<DicomClients>("retrieve-instance", clients => RetrieveContracts.InstanceAsync(
            clients.Default, new RetrieveOptions { TransferSyntax = "1.2.840.10008.1.2.4.50" }));

        Assert.Equal(
            """
            The request differs from the contract 'retrieve-instance' (tests/contracts/dicom/retrieve-instance.json):
              header Accept
                expected: equalTo "multipart/related; type="application/dicom"; transfer-syntax=*"
                actual:   "multipart/related; type="application/dicom"; transfer-syntax=1.2.840.10008.1.2.4.50"
            """,
            await ExplainAsync(changed, server));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_query_parameter_more_is_told(ServerKind server)
    {
        var changed = new ContractCall<DicomClients>("search-studies", clients => SearchContracts.StudiesAsync(
            clients.Default, new StudyQuery { FuzzyMatching = true }));

        Assert.Equal(
            """
            The request differs from the contract 'search-studies' (tests/contracts/dicom/search-studies.json):
              query parameter fuzzymatching
                expected: (nothing)
                actual:   "true"
            """,
            await ExplainAsync(changed, server));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_second_request_is_told(ServerKind server)
    {
        var twice = new ContractCall<DicomClients>("delete-study", async clients =>
        {
            await clients.Default.DeleteStudyAsync(Uids.Study, DicomClients.Token);
            await clients.Default.DeleteStudyAsync(Uids.Study, DicomClients.Token);
        });

        Assert.StartsWith(
            "One request is expected by the contract 'delete-study' (tests/contracts/dicom/delete-study.json), "
                + "but there were 2:",
            await ExplainAsync(twice, server),
            StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_call_that_sends_nothing_is_told_with_its_failure(ServerKind server)
    {
        var refused = new ContractCall<DicomClients>("delete-study", clients =>
            clients.Default.DeleteStudyAsync("..", DicomClients.Token));

        var flaw = await ExplainAsync(refused, server);

        Assert.Contains("but there were 0:", flaw, StringComparison.Ordinal);
        Assert.Contains(nameof(ArgumentException), flaw, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_operation_has_a_contract()
    {
        var operations = OperationRoutes.Of(typeof(DicomWebClient).Assembly);
        var missing = operations.Where(route => !StubFolder.Dicom.Stubs.Any(route.IsMatch)).Select(route => route.Name);

        Assert.NotEmpty(operations);
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_stub_is_used() => Assert.Equal(
        StubFolder.Dicom.Stubs.Select(stub => stub.Name).Order(),
        DicomContracts.All.Select(call => call.Stub).Distinct().Order());

    [Fact]
    public void Every_stub_is_named_after_its_file() => Assert.All(
        StubFolder.Dicom.Stubs, stub => Assert.Equal(Path.GetFileNameWithoutExtension(stub.File), stub.Name));

    private async Task<string?> ExplainAsync(ContractCall<DicomClients> call, ServerKind server) =>
        (await servers.CallAsync(call, server)).Flaw;
}
