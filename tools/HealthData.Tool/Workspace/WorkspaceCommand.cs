using HealthData.Tool.Management;

namespace HealthData.Tool.Workspace;

/// <summary>The area of a workspace.</summary>
internal static class WorkspaceCommand
{
    public static Command Create(CliHost host) =>
        new("workspace", "Shows a workspace of Azure Health Data Services.")
        {
            new ServicesCommand(new ManagementConnection(host)),
        };
}
