using System.Net.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HealthData.Core.Tests.Injection;

public sealed class FactoryTransportTests
{
    [Fact]
    public async Task The_factorys_client_neither_times_out_nor_follows_nor_logs()
    {
        using var logs = new Logs();
        var services = new ServiceCollection();
        services.AddLogging(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        services.AddHttpClient("control");
        var transport = FactoryTransport.Register(services, "test");
        await using var provider = services.BuildServiceProvider();
        await using var target = RawServer.Answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        await using var server = RawServer.Answering(
            $"HTTP/1.1 307 Moved\r\nLocation: {target.Endpoint}\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n");
        var options = new TestClientOptions();
        transport.SetOn(options, provider);
        var service = TestService.Create(server.Endpoint, options);

        for (var call = 0; call < 2; call++)
        {
            var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => service.Get());
            Assert.Equal(307, exception.Status);
        }

        Assert.Equal(0, target.Requests);
        Assert.All(server.Heads, head => Assert.DoesNotContain("Cookie", head, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(logs.Lines);
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        using var client = factory.CreateClient("test");
        Assert.Equal(Timeout.InfiniteTimeSpan, client.Timeout);
        using var control = factory.CreateClient("control");
        using var answer = await control.GetAsync(target.Endpoint, TestContext.Current.CancellationToken);
        Assert.NotEmpty(logs.Lines);
    }

    private sealed class Logs : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState,
            Exception?,
            string> formatter) =>
            Lines.Add(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
