using Azure.Core;
using Azure.Core.Pipeline;

namespace HealthData.Tool.Tests.Support;

/// <summary>Runs the app in this process.</summary>
internal static class InProcess
{
    public static Task<CliResult> RunAsync(params string[] args) => RunAsync(args, confirm: null);

    public static async Task<CliResult> RunAsync(
        string[] args,
        Func<string, bool>? confirm = null,
        TokenCredential? credential = null,
        HttpPipelineTransport? transport = null,
        IReadOnlyDictionary<string, string>? variables = null,
        SharedWriter? output = null,
        CancellationToken cancellationToken = default)
    {
        using var error = new StringWriter();
        output ??= new SharedWriter();
        var host = new CliHost
        {
            Out = output,
            Error = error,
            Confirm = confirm,
            Credential = () => credential ?? throw new InvalidOperationException("A token was asked for."),
            Transport = transport,
            Variable = name => variables?.GetValueOrDefault(name),
        };
        var code = await HealthDataApp.RunAsync(args, host, cancellationToken);
        return new CliResult(code, output.ToString(), error.ToString());
    }
}
