using System.Runtime.InteropServices;

namespace HealthData.Tool;

/// <summary>Cancels a run at Ctrl+C and at SIGTERM, and ends it after its stop time whether it has come to an end or
/// not. A second signal ends the process at once.</summary>
internal sealed class TerminationWatch : IDisposable
{
    private readonly CliHost _host;
    private readonly CancellationTokenSource _canceling;
    private readonly TaskCompletionSource<int> _overdue = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PosixSignalRegistration[] _registrations;

    public TerminationWatch(CliHost host, CancellationToken cancellationToken)
    {
        _host = host;
        _canceling = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, End),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, End),
        ];
    }

    public async Task<int> RunAsync(Func<CancellationToken, Task<int>> run) =>
        await await Task.WhenAny(run(_canceling.Token), _overdue.Task);

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _canceling.Dispose();
    }

    private void End(PosixSignalContext context)
    {
        if (_canceling.IsCancellationRequested)
        {
            return;
        }

        context.Cancel = true;
        _host.IsTerminated = context.Signal == PosixSignal.SIGTERM;
        _ = CancelAsync(_host.IsTerminated ? ExitCode.Terminated : ExitCode.Canceled);
    }

    private async Task CancelAsync(int code)
    {
        _ = _canceling.CancelAsync();
        await Task.Delay(_host.StopTime);
        _overdue.TrySetResult(code);
    }
}
