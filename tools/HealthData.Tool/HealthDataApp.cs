using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using HealthData.Tool.Dicom;
using HealthData.Tool.MedTech;

namespace HealthData.Tool;

/// <summary>The command line: one command for each area, and the exit codes.</summary>
internal static class HealthDataApp
{
    private static readonly TimeSpan GraceAfterCancel = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, CliHost host, CancellationToken cancellationToken = default)
    {
        var input = CreateCommand(host).Parse(args);
        var misuse = input.Action as ParseErrorAction;
        if (misuse is not null)
        {
            misuse.ShowHelp = input.CommandResult.Command.Subcommands.Count > 0;
        }

        using var terminating = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(
            PosixSignal.SIGTERM, _ => host.IsTerminated = true);
        var configuration = new InvocationConfiguration
        {
            Output = misuse is null ? host.Out : host.Error,
            Error = host.Error,
            ProcessTerminationTimeout = GraceAfterCancel,
        };
        var code = await input.InvokeAsync(configuration, cancellationToken);
        return misuse is null ? code : ExitCode.Misuse;
    }

    public static RootCommand CreateCommand(CliHost host) => new("Works with Azure Health Data Services.")
    {
        CommonOptions.Json,
        CommonOptions.Verbose,
        DicomCommand.Create(host),
        MedTechCommand.Create(host),
        CompletionCommand.Create(host),
    };
}
