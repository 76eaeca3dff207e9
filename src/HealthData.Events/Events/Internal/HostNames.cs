namespace HealthData.Events;

/// <summary>Checks the host names in events, and keeps the newest one: most events come from one service.</summary>
internal sealed class HostNames
{
    private static readonly SearchValues<char> Characters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:[]");

    private volatile string? _newest;

    public static Uri Address(string host, string path) => new($"https://{host}{path}");

    /// <summary>Gives the name; null if it isn't a host name with or without a port, and nothing more.</summary>
    public string? Check(ReadOnlySpan<byte> text)
    {
        if (_newest is { } newest && Ascii.Equals(text, newest))
        {
            return newest;
        }

        var host = Encoding.UTF8.GetString(text);
        if (host.AsSpan().ContainsAnyExcept(Characters)
            || !Uri.TryCreate($"https://{host}/", UriKind.Absolute, out var address)
            || address.AbsolutePath.Length != 1)
        {
            return null;
        }

        _newest = host;
        return host;
    }
}
