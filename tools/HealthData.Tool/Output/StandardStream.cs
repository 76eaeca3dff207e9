using System.IO.Pipelines;
using Microsoft.Win32.SafeHandles;

namespace HealthData.Tool;

/// <summary>The standard streams. The console's own take a closed pipe for a sink, and reads of them do not end before
/// something comes.</summary>
internal static class StandardStream
{
    private const int OutputHandle = 1;

    public static TextWriter OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.Out;
        }

        try
        {
            var handle = new SafeFileHandle(OutputHandle, ownsHandle: false);
            var stream = new FileStream(handle, FileAccess.Write, bufferSize: 1);

            // In a file the stream would write at a place of its own, over what other processes write there.
            return stream.CanSeek
                ? Console.Out
                : new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
                {
                    AutoFlush = true,
                };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.Out;
        }
    }

    /// <summary>Opens the input, so that a token ends a read of it.</summary>
    public static Stream OpenInput()
    {
        var pipe = new Pipe();
        _ = Task.Run(() => FillAsync(pipe.Writer));
        return pipe.Reader.AsStream();
    }

    private static async Task FillAsync(PipeWriter writer)
    {
        Exception? failure = null;
        try
        {
            await using var input = Console.OpenStandardInput();
            await input.CopyToAsync(writer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failure = exception;
        }

        await writer.CompleteAsync(failure);
    }

    public static int? Width()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
