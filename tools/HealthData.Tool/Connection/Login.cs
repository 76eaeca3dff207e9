namespace HealthData.Tool;

/// <summary>The options of servers that ask for a user name and a password, or for a key in a header.</summary>
internal sealed class Login(CliHost host)
{
    private const string UserVariable = "HEALTHDATA_USER";
    private const string PasswordVariable = "HEALTHDATA_PASSWORD";
    private const string HeaderVariable = "HEALTHDATA_HEADER";

    private readonly Option<string?> _user = new("--user", "-u")
    {
        Description = $"The user name for Basic authentication. Set the password in {PasswordVariable}. "
            + $"Default: the environment variable {UserVariable}.",
        HelpName = "NAME[:PASSWORD]",
        Recursive = true,
    };

    private readonly Option<string?> _header = new("--header")
    {
        Description = $"An authentication header. Default: the environment variable {HeaderVariable}.",
        HelpName = "NAME:VALUE",
        Recursive = true,
    };

    public void AddTo(Command command)
    {
        command.Add(_user);
        command.Add(_header);
    }

    /// <summary>Gets how to authenticate; null where neither is given.</summary>
    public RequestAuthentication? Read(ParseResult input)
    {
        var user = input.GetValue(_user);
        var header = input.GetValue(_header);
        if (user is not null && header is not null)
        {
            throw new MisuseException("Use --user or --header, but not both.");
        }

        user ??= header is null ? Variable(UserVariable) : null;
        header ??= user is null ? Variable(HeaderVariable) : null;
        return user is not null ? Basic(user) : header is not null ? Header(header) : null;
    }

    private RequestAuthentication Basic(string user)
    {
        var colon = user.IndexOf(':', StringComparison.Ordinal);
        var password = colon < 0 ? Variable(PasswordVariable) : user[(colon + 1)..];
        return RequestAuthentication.Basic(
            colon < 0 ? user : user[..colon],
            password ?? throw new MisuseException($"Set the password for --user in {PasswordVariable}."));
    }

    private static RequestAuthentication Header(string header) =>
        header.Split(':', 2, StringSplitOptions.TrimEntries) is
        [{ Length: > 0 } name, { Length: > 0 } value]
            ? RequestAuthentication.Header(name, new AzureKeyCredential(value))
            : throw new MisuseException("--header must be NAME:VALUE.");

    private string? Variable(string name) => host.Variable(name) is { Length: > 0 } value ? value : null;
}
