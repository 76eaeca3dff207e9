using System.Diagnostics;

namespace HealthData.Peers.Tests.Npm;

/// <summary>A server of an npm package, in a process of its own.</summary>
internal sealed class NpmServer : IAsyncDisposable
{
    private const string Ready = "listens on ";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task _output;
    private readonly Task<string> _errors;

    private NpmServer(Process process, Uri endpoint, Task<string> errors)
    {
        _process = process;
        _errors = errors;
        Endpoint = endpoint;
        _output = process.StandardOutput.ReadToEndAsync();
    }

    public Uri Endpoint { get; }

    /// <summary>Starts a server, and waits until it says that it listens on an address.</summary>
    public static async Task<NpmServer> StartAsync(
        IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var process = NpmPackages.Start(arguments, environment);
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        try
        {
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                var at = line.IndexOf(Ready, StringComparison.Ordinal);
                if (at >= 0)
                {
                    return new NpmServer(process, new Uri(line[(at + Ready.Length)..].Trim()), errors);
                }
            }
        }
        catch (OperationCanceledException)
        {
        }

        process.Kill();
        throw new InvalidOperationException($"The server did not get ready:\n{await errors}");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await Task.WhenAll(_output, _errors, _process.WaitForExitAsync(CancellationToken.None));
        _process.Dispose();
    }
}
