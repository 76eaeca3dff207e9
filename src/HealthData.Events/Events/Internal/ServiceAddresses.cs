namespace HealthData.Events;

/// <summary>Checks the services that events name, and keeps the newest one: most come from one service.</summary>
internal sealed class ServiceAddresses
{
    private static readonly SearchValues<char> Characters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:[]");

    private volatile ServiceAddress? _newest;

    /// <summary>Gives the service; null if the text isn't a host name with or without a port and nothing more, nor an
    /// address on this machine.</summary>
    public ServiceAddress? Check(ReadOnlySpan<byte> text)
    {
        if (_newest is { } newest && Ascii.Equals(text, newest.Text))
        {
            return newest;
        }

        var checkedNow = Create(Encoding.UTF8.GetString(text));
        if (checkedNow is not null)
        {
            _newest = checkedNow;
        }

        return checkedNow;
    }

    private static ServiceAddress? Create(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Characters))
        {
            return Uri.TryCreate($"https://{text}/", UriKind.Absolute, out var address)
                && address.AbsolutePath.Length == 1
                    ? new ServiceAddress(text, text, null)
                    : null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var whole)
            && whole is { IsLoopback: true, UserInfo: "", Query: "", Fragment: "" }
            && (whole.Scheme == Uri.UriSchemeHttps || whole.Scheme == Uri.UriSchemeHttp)
                ? new ServiceAddress(text, whole.Authority, whole)
                : null;
    }
}
