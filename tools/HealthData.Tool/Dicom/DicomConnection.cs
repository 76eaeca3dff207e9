namespace HealthData.Tool.Dicom;

/// <summary>The options that say which service to call, and as whom.</summary>
internal sealed class DicomConnection(CliHost host)
{
    private const string EndpointVariable = "HEALTHDATA_DICOM_ENDPOINT";

    private readonly Login _login = new(host);

    private readonly Option<Uri> _endpoint = new("--endpoint")
    {
        Description = "The address of the service, such as "
            + "https://{workspace}-{service}.dicom.azurehealthcareapis.com/v2 or http://localhost:8042/dicom-web. "
            + $"Default: the environment variable {EndpointVariable}.",
        HelpName = "URL",
        Recursive = true,
        CustomParser = ParseEndpoint,
    };

    private readonly Option<string?> _audience = new("--audience")
    {
        Description = "The audience of tokens, if the tool can't derive it from the endpoint.",
        HelpName = "URL",
        Recursive = true,
    };

    private readonly Option<string?> _partition = new("--partition")
    {
        Description = "The data partition, if the service has data partitions.",
        HelpName = "NAME",
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

    public CliHost Host => host;

    public void AddTo(Command command)
    {
        command.Add(_endpoint);
        command.Add(_audience);
        command.Add(_partition);
        command.Add(_noToken);
        command.Add(_allowHttp);
        _login.AddTo(command);
    }

    public DicomWebClient CreateClient(ParseResult input)
    {
        var endpoint = input.GetValue(_endpoint) ?? FromVariable();
        var options = new DicomWebClientOptions
        {
            AllowInsecureEndpoint = input.GetValue(_allowHttp),
            Partition = input.GetValue(_partition),
        };
        if (input.GetValue(_audience) is { } audience)
        {
            options.Audience = new HealthDataAudience(audience);
        }

        if (host.Transport is { } transport)
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
            return new DicomWebClient(endpoint, options);
        }

        return isHttp || input.GetValue(_noToken)
            ? new DicomWebClient(endpoint, options)
            : new DicomWebClient(endpoint, host.Credential(), options);
    }

    private Uri FromVariable() => host.Variable(EndpointVariable) switch
    {
        null or "" => throw new MisuseException(
            $"Use the option '--endpoint' or set the environment variable {EndpointVariable}."),
        var text => Parse(text) ?? throw new MisuseException(Complaint(EndpointVariable, text)),
    };

    private static Uri? Parse(string text) => Uri.TryCreate(text, UriKind.Absolute, out var endpoint)
        && (endpoint.Scheme == Uri.UriSchemeHttps || endpoint.Scheme == Uri.UriSchemeHttp)
            ? endpoint
            : null;

    private static Uri? ParseEndpoint(ArgumentResult result)
    {
        if (Parse(result.Tokens[0].Value) is { } endpoint)
        {
            return endpoint;
        }

        result.AddError(Complaint("--endpoint", result.Tokens[0].Value));
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
