namespace HealthData.Tool;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Done = 0;

    /// <summary>A call, or a part of what it was to do, failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line asks for something that cannot be.</summary>
    public const int Misuse = 2;

    /// <summary>Ctrl+C: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Canceled = 130;
}
