namespace HealthData.Tool.Dicom;

/// <summary>The options that say which service to call, and as whom.</summary>
internal sealed class DicomConnection(CliHost host)
{
    private readonly Option<Uri> _endpoint = new("--endpoint")
    {
        Description = "The service's address, such as "
            + "https://{workspace}-{service}.dicom.azurehealthcareapis.com/v2. "
            + "Plain http, for this machine, needs no token.",
        HelpName = "URL",
        Required = true,
        Recursive = true,
        CustomParser = ParseEndpoint,
    };

    private readonly Option<string?> _audience = new("--audience")
    {
        Description = "Whom tokens are for, where it does not follow from the endpoint.",
        HelpName = "URL",
        Recursive = true,
    };

    private readonly Option<string?> _partition = new("--partition")
    {
        Description = "The data partition, if the service has them.",
        HelpName = "NAME",
        Recursive = true,
    };

    private readonly Option<bool> _noToken = new("--no-token")
    {
        Description = "Send no token, to a server that asks for none over https.",
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
    }

    public DicomWebClient CreateClient(ParseResult input)
    {
        var endpoint = input.GetRequiredValue(_endpoint);
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
                "Plain http is for this machine only. Use https, or --allow-http for a server in your own network.");
        }

        return isHttp || input.GetValue(_noToken)
            ? new DicomWebClient(endpoint, options)
            : new DicomWebClient(endpoint, host.Credential(), options);
    }

    private static Uri? ParseEndpoint(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var endpoint)
            && (endpoint.Scheme == Uri.UriSchemeHttps || endpoint.Scheme == Uri.UriSchemeHttp))
        {
            return endpoint;
        }

        result.AddError("--endpoint must be an absolute https address.");
        return null;
    }
}
