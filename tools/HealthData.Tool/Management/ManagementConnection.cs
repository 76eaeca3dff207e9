using HealthData.Events;
using HealthData.Management;

namespace HealthData.Tool.Management;

/// <summary>The options that say which workspace in Azure Resource Manager to work on.</summary>
internal sealed class ManagementConnection
{
    private const string WorkspaceVariable = "HEALTHDATA_WORKSPACE_ID";
    private const string EndpointVariable = "HEALTHDATA_MANAGEMENT_ENDPOINT";

    private readonly Option<string?> _workspace = new("--workspace")
    {
        Description = "The Azure Resource Manager id of the workspace, from 'az healthcareapis workspace show'. "
            + $"Default: the environment variable {WorkspaceVariable}.",
        HelpName = "ID",
    };

    private readonly Option<string?> _endpoint = new("--management-endpoint")
    {
        Description = "The address of Azure Resource Manager in another cloud than the public one. "
            + $"Default: the environment variable {EndpointVariable}.",
        HelpName = "URL",
    };

    public ManagementConnection(CliHost host) => Host = host;

    public CliHost Host { get; }

    public void AddTo(Command command)
    {
        command.Add(_workspace);
        command.Add(_endpoint);
    }

    public WorkspaceClient CreateWorkspaceClient(ParseResult input)
    {
        var (workspace, options) = (WorkspaceOf(input), new WorkspaceClientOptions());
        return Configure(input, options) is { } credential
            ? new WorkspaceClient(workspace, credential, options)
            : new WorkspaceClient(workspace, options);
    }

    public EventSubscriptionClient CreateSubscriptionClient(ParseResult input)
    {
        var (workspace, options) = (WorkspaceOf(input), new EventSubscriptionClientOptions());
        return Configure(input, options) is { } credential
            ? new EventSubscriptionClient(workspace, credential, options)
            : new EventSubscriptionClient(workspace, options);
    }

    private string WorkspaceOf(ParseResult input) => Given(input.GetValue(_workspace), WorkspaceVariable)
        ?? throw new MisuseException(
            $"Use the option '--workspace' or set the environment variable {WorkspaceVariable}.");

    private TokenCredential? Configure(ParseResult input, ManagementClientOptions options)
    {
        if (Host.Transport is { } transport)
        {
            options.Transport = transport;
        }

        if (Given(input.GetValue(_endpoint), EndpointVariable) is { } text)
        {
            options.Endpoint = Uri.TryCreate(text, UriKind.Absolute, out var endpoint)
                ? endpoint
                : throw new MisuseException("--management-endpoint must be an absolute https address.");
        }

        return options.Endpoint?.Scheme == Uri.UriSchemeHttp ? null : Host.Credential();
    }

    private string? Given(string? value, string variable) =>
        value ?? (Host.Variable(variable) is { Length: > 0 } set ? set : null);
}
