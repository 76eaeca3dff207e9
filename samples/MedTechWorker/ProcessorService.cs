namespace MedTechWorker;

/// <summary>Runs the processor until the host stops, and stops the host when the processor can't go on.</summary>
internal sealed partial class ProcessorService(
    Processor processor, WorkerState state, IHostApplicationLifetime lifetime, ILogger<ProcessorService> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        state.IsRunning = true;
        using var stopping = stoppingToken.Register(() => state.IsRunning = false);
        LogStarted();
        try
        {
            await processor.RunAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            LogStopped();
        }
        catch (Exception exception)
        {
            state.HasFailed = true;
            LogFailed(exception);
        }
        finally
        {
            state.IsRunning = false;
            lifetime.StopApplication();
        }
    }

    [LoggerMessage(LogLevel.Information, "The processor runs.")]
    private partial void LogStarted();

    [LoggerMessage(LogLevel.Information, "The processor has stopped in order.")]
    private partial void LogStopped();

    [LoggerMessage(LogLevel.Critical, "The processor can't go on.")]
    private partial void LogFailed(Exception exception);
}
