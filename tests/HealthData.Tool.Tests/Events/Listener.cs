using System.Text;
using System.Threading.Channels;

namespace HealthData.Tool.Tests.Events;

/// <summary>A run of <c>events listen</c> in this process, whose lines can be waited for.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private readonly CancellationTokenSource _interrupt = new();
    private readonly Lines _output = new();
    private readonly Lines _error = new();
    private readonly Task<int> _run;

    private Listener(string[] options, TextWriter? output)
    {
        var host = new CliHost { Out = output ?? _output, Error = _error };
        _run = HealthDataApp.RunAsync(["events", "listen", "--port", "0", .. options], host, _interrupt.Token);
    }

    /// <summary>Gets the address that the command told.</summary>
    public string Url { get; private set; } = string.Empty;

    public HttpClient Client { get; } = new();

    public static async Task<Listener> StartAsync(TextWriter? output, params string[] options)
    {
        var listener = new Listener(options, output);
        listener.Url = (await listener.ErrorAsync()).Split(' ')[2].TrimEnd('.');
        return listener;
    }

    public static Task<Listener> StartAsync(params string[] options) => StartAsync(null, options);

    public Task<string> LineAsync() => _output.NextAsync();

    public Task<string> ErrorAsync() => _error.NextAsync();

    public Task<CliResult> SendAsync(params string[] options) =>
        InProcess.RunAsync(["events", "send", Url, .. options]);

    public async Task<int> PostAsync(string body, string contentType = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, contentType);
        using var response = await Client.PostAsync(Url, content, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }

    /// <summary>Interrupts the run, and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        await _interrupt.CancelAsync();
        return await EndAsync();
    }

    public Task<int> EndAsync() => _run.WaitAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _interrupt.CancelAsync();
        await _run;
        Client.Dispose();
        _interrupt.Dispose();
    }

    private sealed class Lines : StringWriter
    {
        private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

        public override void WriteLine(string? value) => _lines.Writer.TryWrite(value ?? string.Empty);

        public Task<string> NextAsync() => _lines.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask();
    }
}
