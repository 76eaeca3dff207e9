using System.CommandLine.Invocation;
using HealthData.Tool.Dicom;
using HealthData.Tool.Events;
using HealthData.Tool.Fhir;
using HealthData.Tool.Imaging;
using HealthData.Tool.MedTech;
using HealthData.Tool.Workspace;

namespace HealthData.Tool;

/// <summary>The command line: one command for each area, and the exit codes.</summary>
internal static class HealthDataApp
{
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, CliHost host, CancellationToken cancellationToken = default)
    {
        var input = CreateCommand(host).Parse(args);
        var misuse = input.Action as ParseErrorAction;
        if (misuse is not null)
        {
            misuse.ShowHelp = input.CommandResult.Command.Subcommands.Count > 0;
        }

        var configuration = new InvocationConfiguration
        {
            Output = misuse is null ? host.Out : host.Error,
            Error = host.Error,
            ProcessTerminationTimeout = null,
        };
        using var watch = new TerminationWatch(host, cancellationToken);
        var code = await watch.RunAsync(canceling => input.InvokeAsync(configuration, canceling));
        return misuse is null ? code : ExitCode.Misuse;
    }

    public static RootCommand CreateCommand(CliHost host) => new("Works with Azure Health Data Services.")
    {
        CommonOptions.Json,
        CommonOptions.Verbose,
        DicomCommand.Create(host),
        FhirCommand.Create(host),
        ImagingCommand.Create(host),
        MedTechCommand.Create(host),
        EventsCommand.Create(host),
        WorkspaceCommand.Create(host),
        CompletionCommand.Create(host),
    };
}
