using System.Net.Http.Headers;

namespace HealthData.Tool.Events;

/// <summary>Sends a test event to a webhook, as Event Grid does.</summary>
internal sealed class SendCommand : Command
{
    private static readonly TimeSpan ResponseTime = TimeSpan.FromSeconds(30);

    private readonly Argument<Uri> _webhook = new("url")
    {
        Description = "The address of the webhook.",
        CustomParser = WebhookAddress.Parse,
    };

    private readonly Option<string> _type = new("--type")
    {
        Description = "The type of the event.",
        DefaultValueFactory = _ => TestEvent.Types[0],
    };

    private readonly Option<string> _workspace = new("--workspace")
    {
        Description = "The workspace that the event is from.",
        DefaultValueFactory = _ => "test",
    };

    private readonly Option<long> _number = new("--number")
    {
        Description = "The version of the resource, or the sequence number of the instance.",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<bool> _isCloudEvent = new("--cloud-event")
    {
        Description = "Send a CloudEvent instead of the Event Grid schema.",
    };

    private readonly Option<string?> _header = new("--header")
    {
        Description = "A header of the request, such as the webhook's secret.",
        HelpName = "NAME:VALUE",
    };

    public SendCommand(CliHost host)
        : base("send", Examples.AddTo(
            "Sends a test event to a webhook, and prints the status.",
            "healthdata events send http://localhost:5000/events --type DicomImageCreated"))
    {
        _type.AcceptOnlyFromAmong([.. TestEvent.Types]);
        Add(_webhook);
        Add(_type);
        Add(_workspace);
        Add(_number);
        Add(_isCloudEvent);
        Add(_header);
        SetAction((input, cancellationToken) =>
        {
            var output = new Output(host, input.GetValue(CommonOptions.Json), input.GetValue(CommonOptions.Verbose));
            return Guard.RunAsync(output, () => RunAsync(input, output, cancellationToken), cancellationToken);
        });
    }

    private async Task<int> RunAsync(ParseResult input, Output output, CancellationToken cancellationToken)
    {
        using var request = CreateRequest(input);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var client = new HttpClient(handler) { Timeout = ResponseTime };
        try
        {
            using var response = await client.SendAsync(request, cancellationToken);
            var status = (int)response.StatusCode;
            if (output.IsJson)
            {
                output.Json(json => json.WriteNumber("status", status));
            }
            else
            {
                output.Line(string.Create(CultureInfo.InvariantCulture, $"Status {status}."));
            }

            // Event Grid counts no other status as success.
            return ExitCode.Of(hasFailed: status is < 200 or > 204);
        }
        catch (HttpRequestException exception)
        {
            output.Error(exception.Message);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            output.Error("The webhook didn't respond within 30 seconds.");
            return ExitCode.Failed;
        }
    }

    private HttpRequestMessage CreateRequest(ParseResult input)
    {
        var workspace = input.GetRequiredValue(_workspace);
        if (workspace.Length == 0 || !workspace.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            throw new MisuseException("--workspace must be letters, digits, and hyphens.");
        }

        var isCloudEvent = input.GetValue(_isCloudEvent);
        var source = TestEvent.Create(input.GetRequiredValue(_type), workspace, input.GetValue(_number));
        var request = new HttpRequestMessage(HttpMethod.Post, input.GetRequiredValue(_webhook))
        {
            Content = new ReadOnlyMemoryContent(
                isCloudEvent ? source.ToBinaryData().ToMemory() : TestEvent.ToEventGrid(source)),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(
            isCloudEvent ? "application/cloudevents+json" : "application/json", "utf-8");
        request.Headers.Add("aeg-event-type", "Notification");
        request.Headers.Add("aeg-delivery-count", "0");
        if (input.GetValue(_header) is { } header && !TryAdd(request, header))
        {
            throw new MisuseException("--header must be NAME:VALUE.");
        }

        return request;
    }

    private static bool TryAdd(HttpRequestMessage request, string header) =>
        header.Split(':', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, { Length: > 0 } value]
        && request.Headers.TryAddWithoutValidation(name, value);
}
