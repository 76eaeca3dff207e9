using Azure.Core.Pipeline;
using Azure.Identity;

namespace HealthData.Tool;

/// <summary>What surrounds a run: its streams, the terminal if there is one, and what clients are made with.</summary>
internal sealed class CliHost
{
    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Opens the standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = StandardStream.OpenInput;

    /// <summary>Whether a person looks at both streams, so that bars can be drawn.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Asks a person a question; null where nobody is there to answer.</summary>
    public Func<string, bool>? Confirm { get; init; }

    public Func<TokenCredential> Credential { get; init; } = static () => new DefaultAzureCredential();

    /// <summary>Another transport than that of the process; null for that one.</summary>
    public HttpPipelineTransport? Transport { get; init; }

    /// <summary>Gets how many characters fit in a line of the terminal; null where there is none.</summary>
    public int? Width { get; init; }

    /// <summary>Gets or sets a value that indicates whether the process was asked to end by SIGTERM.</summary>
    public bool IsTerminated { get; set; }

    /// <summary>Gets or sets how long a run may take to end when it was asked to.</summary>
    public TimeSpan StopTime { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets the value of an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    public static CliHost ForProcess() => new()
    {
        Out = StandardStream.OpenOutput(),
        Error = Console.Error,
        ShowsProgress = !Console.IsOutputRedirected && !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? null : StandardStream.Width(),
        Confirm = Console.IsInputRedirected || Console.IsErrorRedirected ? null : Ask,
    };

    private static bool Ask(string question)
    {
        Console.Error.Write(question + " [y/N] ");
        return Console.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }
}
