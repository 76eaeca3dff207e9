using Azure.Identity;

namespace Quickstart;

/// <summary>Turns failures into a line on the error stream and an exit code.</summary>
internal static class Guarded
{
    public static async Task<int> RunAsync(Func<Task<bool>> run)
    {
        try
        {
            return await run() ? 0 : 1;
        }
        catch (Exception exception) when (exception is RequestFailedException or DicomFormatException or IOException
            or ArgumentException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
        catch (AuthenticationFailedException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message.Split('\n')[0]);
            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Canceled.");
            return 1;
        }
    }
}
