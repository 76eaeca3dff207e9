using System.Diagnostics;
using System.Runtime.CompilerServices;
using Azure.Messaging.EventHubs.Producer;
using HealthData.MedTech.EventHubs;
using HealthData.Tool.MedTech.Hub;

namespace HealthData.Tool.MedTech.Send;

/// <summary><c>send</c>: sends device messages to an event hub.</summary>
internal sealed class SendCommand : Command
{
    private readonly HubConnection _hub;
    private readonly MessageInput _messages;
    private readonly DeviceField _device = new();

    private readonly Option<bool> _https = new("--https")
    {
        Description = "Send over HTTPS instead of AMQP.",
    };

    private readonly Option<string?> _failed = new("--failed")
    {
        Description = "A new file for the messages that aren't known to be sent. You can send it again.",
        HelpName = "FILE",
    };

    public SendCommand(CliHost host)
        : base("send", Examples.AddTo(
            "Sends device messages to an event hub, those of each device in order.",
            "healthdata medtech send --event-hub devices messages.jsonl",
            "healthdata medtech send --event-hub devices --https --device-id device.id messages.jsonl"))
    {
        _hub = new HubConnection(host);
        _messages = new MessageInput(host);
        _hub.AddTo(this, isRequired: true);
        Add(_https);
        _device.AddTo(this);
        Add(_failed);
        _messages.AddFilesTo(this);
        SetAction((input, cancellationToken) =>
        {
            var output = new Output(host, input.GetValue(CommonOptions.Json), input.GetValue(CommonOptions.Verbose));
            return Guard.RunAsync(output, () => RunAsync(input, output, cancellationToken), cancellationToken);
        });
    }

    private async Task<int> RunAsync(ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var (address, fields) = (_hub.Read(input), _device.Read(input));
        var options = new DeviceMessageSenderOptions();
        var isHttps = input.GetValue(_https);
        await using var producer = isHttps ? null : CreateProducer(address);
        var sender = producer is null
            ? new DeviceMessageSender(CreateClient(address), options)
            : new DeviceMessageSender(producer, options);
        using var unsent = input.GetValue(_failed) is { } path ? FailedFile.Create(path) : null;
        var report = new SendReport(output, unsent);
        var started = Stopwatch.GetTimestamp();
        try
        {
            await output.WithProgressAsync("Send", knowsTotal: false, async progress =>
            {
                options.Progress = progress;
                var outcomes = sender.SendAsync(ReadAsync(input, fields, report), cancellationToken);
                await foreach (var outcome in outcomes.WithCancellation(cancellationToken))
                {
                    report.Add(outcome);
                }

                return true;
            });
        }
        catch (InvalidDataException exception)
        {
            output.Error(exception.Message);
            return ExitCode.Failed;
        }
        finally
        {
            report.End(Stopwatch.GetElapsedTime(started));
        }

        if (report.IsEmpty)
        {
            output.Error("There are no messages to send.");
            return ExitCode.Empty;
        }

        return ExitCode.Of(report.HasFailed);
    }

    private EventHubProducerClient CreateProducer(HubAddress address) => address.ConnectionString is { } text
        ? new EventHubProducerClient(text)
        : new EventHubProducerClient(address.Host, address.EventHub, _hub.Host.Credential());

    private DeviceMessageClient CreateClient(HubAddress address)
    {
        var options = new DeviceMessageClientOptions();
        if (_hub.Host.Transport is { } transport)
        {
            options.Transport = transport;
        }

        return address.Endpoint.Scheme == Uri.UriSchemeHttp
            ? new DeviceMessageClient(address.Endpoint, options)
            : new DeviceMessageClient(address.Endpoint, _hub.Host.Credential(), options);
    }

    private async IAsyncEnumerable<DeviceMessageContent> ReadAsync(
        ParseResult input,
        string[] fields,
        SendReport report,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var name in _messages.NamesOf(input).DefaultIfEmpty("-"))
        {
            await using var stream = _messages.Open(name);
            var lines = new MessageLines(stream, areEnvelopes: false);
            await foreach (var line in lines.ReadAsync(behind: 0, cancellationToken))
            {
                var source = $"{name}({line.Position})";
                if (DeviceField.TryFind(line.OriginalBytes, fields, out var device))
                {
                    yield return new DeviceMessageContent(device, BinaryData.FromBytes(line.OriginalBytes))
                    {
                        Source = source,
                    };
                }
                else
                {
                    report.Reject(source, line.OriginalBytes);
                }
            }
        }
    }
}
