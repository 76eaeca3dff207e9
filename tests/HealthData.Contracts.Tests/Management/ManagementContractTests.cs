using HealthData.Events;
using HealthData.Management;

namespace HealthData.Contracts.Tests.Management;

/// <summary>Holds the requests to Azure Resource Manager against their stubs.</summary>
public sealed class ManagementContractTests(ManagementServers servers) : IClassFixture<ManagementServers>
{
    public static TheoryData<string, ServerKind> Calls
    {
        get
        {
            var rows = from server in Enum.GetValues<ServerKind>()
                       from call in ManagementContracts.All
                       select new TheoryDataRow<string, ServerKind>(call.Name, server);
            return [.. rows];
        }
    }

    [Theory, MemberData(nameof(Calls))]
    public async Task A_call_makes_the_request_of_its_contract_and_reads_the_answer(string call, ServerKind server)
    {
        var report = await servers.CallAsync(ManagementContracts.All.Single(one => one.Name == call), server);

        Assert.True(report.Flaw is null, report.Flaw);
        Assert.Null(report.Failure);
    }

    [Fact]
    public void Every_operation_has_a_contract()
    {
        OperationRoute[] operations =
        [
            .. OperationRoutes.Of(typeof(WorkspaceClient).Assembly),
            .. OperationRoutes.Of(typeof(EventSubscriptionClient).Assembly),
        ];

        Assert.NotEmpty(operations);
        Assert.Empty(operations
            .Where(route => !StubFolder.Management.Stubs.Any(route.IsMatch)).Select(route => route.Name));
    }

    [Fact]
    public void Every_stub_is_used_and_named_after_its_file()
    {
        Assert.Equal(
            StubFolder.Management.Stubs.Select(stub => stub.Name).Order(),
            ManagementContracts.All.Select(call => call.Stub).Distinct().Order());
        Assert.All(
            StubFolder.Management.Stubs,
            stub => Assert.Equal(Path.GetFileNameWithoutExtension(stub.File), stub.Name));
    }
}
