using Azure.Messaging.EventHubs;

namespace HealthData.Tool.MedTech.Hub;

/// <summary>The options that say which event hub to use.</summary>
internal sealed class HubConnection(CliHost host)
{
    private const string NamespaceVariable = "HEALTHDATA_EVENT_HUBS_NAMESPACE";
    private const string ConnectionStringVariable = "HEALTHDATA_EVENT_HUBS_CONNECTION_STRING";

    private readonly Option<string?> _eventHub = new("--event-hub")
    {
        Description = "The event hub.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _namespace = new("--namespace")
    {
        Description = "The host of the namespace of the event hub, such as contoso.servicebus.windows.net. Default: "
            + $"the environment variable {NamespaceVariable}. A connection string, such as that of an IoT hub, can be "
            + $"set in {ConnectionStringVariable} instead.",
        HelpName = "HOST",
    };

    public CliHost Host => host;

    public void AddTo(Command command, bool isRequired)
    {
        _eventHub.Required = isRequired;
        command.Add(_eventHub);
        command.Add(_namespace);
    }

    /// <summary>Tells whether an event hub is named.</summary>
    public bool IsGiven(ParseResult input) => input.GetValue(_eventHub) is { Length: > 0 };

    public HubAddress Read(ParseResult input)
    {
        var eventHub = input.GetValue(_eventHub) is { Length: > 0 } name ? name
            : throw new MisuseException("--event-hub must be a name.");
        if (input.GetValue(_namespace) is { } given)
        {
            return new HubAddress(Parse(given), null, eventHub);
        }

        return host.Variable(ConnectionStringVariable) is { Length: > 0 } text
            ? new HubAddress(null, Complete(text, eventHub), eventHub)
            : host.Variable(NamespaceVariable) is { Length: > 0 } known
                ? new HubAddress(Parse(known), null, eventHub)
            : throw new MisuseException(
                $"Use the option '--namespace' or set the environment variable {NamespaceVariable} or "
                + $"{ConnectionStringVariable}.");
    }

    private static Uri Parse(string text)
    {
        var address = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        return Uri.TryCreate(address, UriKind.Absolute, out var found) && found.PathAndQuery == "/"
            ? found
            : throw new MisuseException("--namespace must be a host, such as contoso.servicebus.windows.net.");
    }

    // What is wrong about it must not show its key.
    private static string Complete(string text, string eventHub)
    {
        try
        {
            return EventHubsConnectionStringProperties.Parse(text).EventHubName switch
            {
                null or "" => $"{text.TrimEnd(';')};EntityPath={eventHub}",
                var named when named == eventHub => text,
                _ => throw new MisuseException($"{ConnectionStringVariable} names another event hub."),
            };
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            throw new MisuseException($"{ConnectionStringVariable} isn't a connection string of Event Hubs.");
        }
    }
}
