using Microsoft.Win32.SafeHandles;

namespace HealthData.Tool;

/// <summary>The standard output, whose failures are told: the console's own stream takes a closed pipe for a
/// sink.</summary>
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
            return new StreamWriter(
                stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
            { AutoFlush = true };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.Out;
        }
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
