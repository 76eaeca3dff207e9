using System.Security.Cryptography;

namespace HealthData.Events;

/// <summary>A secret that deliveries carry, in a header or in the query of the webhook's URL.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class WebhookSecret
{
    private readonly byte[] _hash;

    private WebhookSecret(string name, string value, bool isInQuery)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(value);
        Name = name;
        IsInQuery = isInQuery;
        _hash = Hash(value);
    }

    /// <summary>Gets the name of the header or of the query parameter.</summary>
    public string Name { get; }

    /// <summary>Gets a value that indicates whether the secret is in the query.</summary>
    public bool IsInQuery { get; }

    /// <summary>Creates a secret in a header: a static delivery property of the subscription.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The secret.</param>
    /// <returns>The secret.</returns>
    /// <exception cref="ArgumentException">The name or the value is empty.</exception>
    public static WebhookSecret InHeader(string name, string value) => new(name, value, isInQuery: false);

    /// <summary>Creates a secret in the query of the webhook's URL, which logs of requests may show.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The secret, unescaped.</param>
    /// <returns>The secret.</returns>
    /// <exception cref="ArgumentException">The name or the value is empty.</exception>
    public static WebhookSecret InQuery(string name, string value) => new(name, value, isInQuery: true);

    /// <summary>Compares in a time that tells neither how much of a value is right nor the secret's length.</summary>
    internal bool IsIn(WebhookRequest request)
    {
        var value = IsInQuery ? request.GetQuery(Name) : request.GetHeader(Name);
        return CryptographicOperations.FixedTimeEquals(Hash(value ?? ""), _hash);
    }

    private static byte[] Hash(string value) => SHA256.HashData(Encoding.UTF8.GetBytes(value));
}
