using System.Diagnostics;
using System.Globalization;

namespace HealthData.Core.Tests.Support;

/// <summary>This program in a process of its own, in another role.</summary>
internal sealed class RoleProcess : IDisposable
{
    private readonly Process _process;

    private RoleProcess(Process process) => _process = process;

    public StreamReader Output => _process.StandardOutput;

    public StreamWriter Input => _process.StandardInput;

    /// <summary>Gets the processor time of a process that runs.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static RoleProcess Start(params IEnumerable<object> arguments) =>
        StartProgram(null, arguments);

    /// <summary>Starts another program in a role; this one where there is none.</summary>
    public static RoleProcess StartProgram(string? program, params IEnumerable<object> arguments)
    {
        var start = new ProcessStartInfo(program ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        // Processes that live for seconds are not to spend most of them on what helps in hours.
        start.Environment["DOTNET_TieredPGO"] = "0";
        if (program is null)
        {
            start.ArgumentList.Add(typeof(RoleProcess).Assembly.Location);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(Convert.ToString(argument, CultureInfo.InvariantCulture)!);
        }

        return new RoleProcess(Process.Start(start)!);
    }

    /// <summary>Ends the process with SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        Assert.Equal(128 + 9, _process.ExitCode);
    }

    /// <summary>Pauses the process: it does nothing, and all its connections stay.</summary>
    public Task PauseAsync() => SignalAsync("-STOP");

    /// <summary>Lets a paused process go on.</summary>
    public Task ResumeAsync() => SignalAsync("-CONT");

    public async Task<string> ReadLineAsync(CancellationToken cancellationToken) =>
        await Output.ReadLineAsync(cancellationToken) ?? throw new EndOfStreamException("The process has ended.");

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private async Task SignalAsync(string signal)
    {
        string[] arguments = [signal, _process.Id.ToString(CultureInfo.InvariantCulture)];
        using var kill = Process.Start("kill", arguments);
        await kill.WaitForExitAsync(CancellationToken.None);
        Assert.Equal(0, kill.ExitCode);
    }
}
