using HealthData.Tool.MedTech.Run;

namespace HealthData.Tool.MedTech;

/// <summary>The area of device messages.</summary>
internal static class MedTechCommand
{
    public static Command Create(CliHost host) =>
        new("medtech", "Runs MedTech service mappings on this machine.")
        {
            new NormalizeCommand(host),
            new ValidateCommand(host),
            new MapCommand(host),
            new ExplainCommand(host),
            new CompareCommand(host),
            RunCommand.Create(host),
        };
}
