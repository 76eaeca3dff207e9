namespace HealthData.Tool;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Done = 0;

    /// <summary>A call, or a part of what it was to do, failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line asks for something that can't be.</summary>
    public const int Misuse = 2;

    /// <summary>There was nothing to save, to store, or to load.</summary>
    public const int Empty = 3;

    /// <summary>What was compared differs.</summary>
    public const int Different = 4;

    /// <summary>Ctrl+C: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Canceled = 130;

    /// <summary>SIGTERM: 128 and its number.</summary>
    public const int Terminated = 143;

    public static int Of(bool hasFailed) => hasFailed ? Failed : Done;
}
