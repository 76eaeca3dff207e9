using Azure.Identity;
using Azure.Messaging.EventHubs;
using HealthData.MedTech.Fhir;

namespace HealthData.Tool;

/// <summary>Turns failures into a line on the error stream and an exit code.</summary>
internal static class Guard
{
    public static async Task<int> RunAsync(Output output, Func<Task<int>> run, CancellationToken cancellationToken)
    {
        try
        {
            return await run();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            output.Error("Canceled.");
            return output.Host.IsTerminated ? ExitCode.Terminated : ExitCode.Canceled;
        }
        catch (Exception exception) when (exception is ArgumentException or MisuseException)
        {
            output.Error(WithoutParameter(exception.Message));
            return ExitCode.Misuse;
        }
        catch (OutputClosedException)
        {
            return ExitCode.Failed;
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            output.Error(exception);
            if (exception is RequestFailedException { ErrorCode: HealthDataErrorCode.MissingToken })
            {
                output.Error(
                    "Sign in with 'az login'. For a server without tokens, use --no-token, --user, or --header.");
            }

            return ExitCode.Failed;
        }
    }

    /// <summary>Whether a failure comes of the service, the network, the credential, the disk or the data.</summary>
    public static bool IsExpected(Exception exception) => exception is RequestFailedException
        or EventHubsException or MedTechException or AuthenticationFailedException or DicomFormatException
        or IOException or UnauthorizedAccessException;

    // What a parameter of a method is called says nothing to whoever typed an option.
    private static string WithoutParameter(string message)
    {
        var end = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
