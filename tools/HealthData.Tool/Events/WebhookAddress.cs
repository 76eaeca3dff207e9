namespace HealthData.Tool.Events;

/// <summary>Reads the address of a webhook.</summary>
internal static class WebhookAddress
{
    public static Uri? Parse(ArgumentResult argument)
    {
        if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
        {
            return url;
        }

        argument.AddError("The address must begin with http:// or https://.");
        return null;
    }
}
