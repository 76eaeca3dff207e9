using System.Buffers;
using System.Text.Encodings.Web;
using Spectre.Console;

namespace HealthData.Tool;

/// <summary>Writes results to the one stream, and what went wrong to the other.</summary>
internal sealed class Output(CliHost host, bool isJson, bool isVerbose)
{
    // The lines are for programs and terminals, not for web pages: names stay readable in their own script.
    private static readonly JsonWriterOptions JsonOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private IAnsiConsole? _live;

    public bool IsJson => isJson;

    public bool IsVerbose => isVerbose;

    public CliHost Host => host;

    /// <exception cref="OutputClosedException">The output takes no more.</exception>
    public void Line(string text)
    {
        try
        {
            host.Out.WriteLine(text);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw new OutputClosedException();
        }
    }

    /// <summary>Writes an object in a line of its own.</summary>
    public void Json(Action<Utf8JsonWriter> writeMembers)
    {
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, JsonOptions))
        {
            writer.WriteStartObject();
            writeMembers(writer);
            writer.WriteEndObject();
        }

        Line(Encoding.UTF8.GetString(_buffer.WrittenSpan));
    }

    // What can't be said is no reason to stop.
    public void Error(string text)
    {
        try
        {
            if (_live is { } console)
            {
                console.WriteLine(text);
            }
            else
            {
                host.Error.WriteLine(text);
            }
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
        }
    }

    // A stream that nobody reads, that has no room, or that was closed before the process began.
    private static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException;

    public void Error(Exception exception)
    {
        var place = exception.Data["Path"] is string path ? $"{PlainText.Clean(path)}: " : string.Empty;
        Error(place + exception.Message);
        if (isVerbose && exception is HealthDataRequestFailedException { ServiceMessage: { Length: > 0 } message })
        {
            Error(PlainText.Clean(message));
        }
    }

    /// <summary>Runs work with a bar on a terminal, and nothing in a pipe.</summary>
    /// <param name="name">What the bar is called.</param>
    /// <param name="knowsTotal">Whether the work reports how much there is.</param>
    /// <param name="work">What to do; it reports its progress.</param>
    public async Task<T> WithProgressAsync<T>(
        string name, bool knowsTotal, Func<IProgress<TransferProgress>, Task<T>> work)
    {
        if (!host.ShowsProgress || isJson)
        {
            return await work(new Relay<TransferProgress>(static _ => { }));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(host.Error) });
        if (console.Profile.Width < ProgressBar.LeastWidth)
        {
            return await work(new Relay<TransferProgress>(static _ => { }));
        }

        _live = console;
        try
        {
            return await ProgressBar.RunAsync(console, name, knowsTotal, work);
        }
        finally
        {
            _live = null;
        }
    }
}
