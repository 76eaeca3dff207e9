using HealthData.Events;
using HealthData.Management;

namespace HealthData.Contracts.Tests.Management;

/// <summary>
/// Makes clients of Azure Resource Manager's address whose connections all end at a server on this machine.
/// </summary>
internal sealed class ManagementClients(ContractServer server) : IDisposable
{
    public const string Workspace = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/"
        + "Microsoft.HealthcareApis/workspaces/contracts";

    private const string Scope = "https://management.azure.com/.default";

    private readonly LocalTransports _transports = new();

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public WorkspaceClient Resources => new(
        Workspace,
        new FixedCredential(Scope),
        new WorkspaceClientOptions { Transport = _transports.Create(server.HttpsPort) });

    public EventSubscriptionClient Subscriptions => new(
        Workspace,
        new FixedCredential(Scope),
        new EventSubscriptionClientOptions { Transport = _transports.Create(server.HttpsPort) });

    public void Dispose() => _transports.Dispose();
}
