namespace HealthData.Tool;

/// <summary>The options that say which service to call, and as whom.</summary>
internal abstract class ServiceConnection<TClient>
{
    private readonly string _variable;
    private readonly Login _login;
    private readonly Option<Uri> _endpoint;

    private readonly Option<string?> _audience = new("--audience")
    {
        Description = "The audience of tokens, if the tool can't derive it from the endpoint.",
        HelpName = "URL",
        Recursive = true,
    };

    private readonly Option<bool> _noToken = new("--no-token")
    {
        Description = "Don't send a token. Use this for an https server that doesn't require one.",
        Recursive = true,
    };

    private readonly Option<bool> _allowHttp = new("--allow-http")
    {
        Description = "Allow plain http to another machine, such as a server in your own network.",
        Recursive = true,
    };

    /// <param name="host">What surrounds the run.</param>
    /// <param name="variable">The environment variable that has the address where no option does.</param>
    /// <param name="addresses">What addresses look like.</param>
    /// <param name="option">The option that has the address.</param>
    protected ServiceConnection(CliHost host, string variable, string addresses, string option = "--endpoint")
    {
        Host = host;
        _variable = variable;
        _login = new Login(host);
        _endpoint = new Option<Uri>(option)
        {
            Description = $"The address of the service, such as {addresses}. "
                + $"Default: the environment variable {variable}.",
            HelpName = "URL",
            Recursive = true,
            CustomParser = result => ParseEndpoint(option, result),
        };
    }

    public CliHost Host { get; }

    public virtual void AddTo(Command command)
    {
        command.Add(_endpoint);
        command.Add(_audience);
        command.Add(_noToken);
        command.Add(_allowHttp);
        _login.AddTo(command);
    }

    /// <summary>Adds only the address, for a command that calls several services.</summary>
    public void AddEndpointTo(Command command) => command.Add(_endpoint);

    public abstract TClient CreateClient(ParseResult input);

    /// <summary>Sets the options of a client, and gives the address and the credential; null for none.</summary>
    protected (Uri Endpoint, TokenCredential? Credential) Configure(ParseResult input, HealthDataClientOptions options)
    {
        var endpoint = input.GetValue(_endpoint) ?? FromVariable();
        options.AllowInsecureEndpoint = input.GetValue(_allowHttp);
        if (input.GetValue(_audience) is { } audience)
        {
            options.Audience = new HealthDataAudience(audience);
        }

        if (Host.Transport is { } transport)
        {
            options.Transport = transport;
        }

        var isHttp = endpoint.Scheme == Uri.UriSchemeHttp;
        if (isHttp && !endpoint.IsLoopback && !options.AllowInsecureEndpoint)
        {
            throw new MisuseException(
                "Plain http is allowed only for this machine. Use https, or use --allow-http for a server in your own "
                + "network.");
        }

        if (_login.Read(input) is { } authentication)
        {
            // Plain http to this machine shows a password to nobody else.
            options.AllowInsecureEndpoint |= endpoint.IsLoopback;
            options.Authentication = authentication;
            return (endpoint, null);
        }

        return (endpoint, isHttp || input.GetValue(_noToken) ? null : Host.Credential());
    }

    private Uri FromVariable() => Host.Variable(_variable) switch
    {
        null or "" => throw new MisuseException(
            $"Use the option '{_endpoint.Name}' or set the environment variable {_variable}."),
        var text => Parse(text) ?? throw new MisuseException(Complaint(_variable, text)),
    };

    private static Uri? Parse(string text) => Uri.TryCreate(text, UriKind.Absolute, out var endpoint)
        && (endpoint.Scheme == Uri.UriSchemeHttps || endpoint.Scheme == Uri.UriSchemeHttp)
            ? endpoint
            : null;

    private static Uri? ParseEndpoint(string option, ArgumentResult result)
    {
        if (Parse(result.Tokens[0].Value) is { } endpoint)
        {
            return endpoint;
        }

        result.AddError(Complaint(option, result.Tokens[0].Value));
        return null;
    }

    private static string Complaint(string source, string text)
    {
        var scheme = text.Contains("://", StringComparison.Ordinal) ? null
            : Uri.TryCreate("http://" + text, UriKind.Absolute, out var plain) && plain.IsLoopback ? "http://"
            : "https://";
        return $"{source} must be an absolute http or https address"
            + (scheme is null ? "." : $", such as {scheme}{PlainText.Clean(text)}.");
    }
}
