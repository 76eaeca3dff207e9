using HealthData.Tool.Management;
using HealthData.Tool.MedTech.Run;
using HealthData.Tool.MedTech.Send;
using HealthData.Tool.MedTech.Service;

namespace HealthData.Tool.MedTech;

/// <summary>The area of device messages.</summary>
internal static class MedTechCommand
{
    public static Command Create(CliHost host) =>
        new("medtech", "Runs MedTech service mappings, moves them from and to the service, and sends device messages.")
        {
            new NormalizeCommand(host),
            new ValidateCommand(host),
            new MapCommand(host),
            new ExplainCommand(host),
            new CompareCommand(host),
            RunCommand.Create(host),
            new SendCommand(host),
            new PullCommand(new ManagementConnection(host)),
            new PushCommand(new ManagementConnection(host)),
        };
}
