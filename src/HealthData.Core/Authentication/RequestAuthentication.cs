using System.Text;

namespace HealthData.Core;

/// <summary>The way in which a client's requests say who sends them, where no token does.</summary>
/// <remarks>It is added to requests for the endpoint's own origin and to no others, once for each attempt. Over plain
/// http it needs <see cref="HealthDataClientOptions.AllowInsecureEndpoint"/>, on this machine too.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class RequestAuthentication
{
    private const string CustomAdvice =
        "The service didn't accept what the authentication delegate added. Check the delegate.";

    private readonly Action<Request, CancellationToken> _apply;
    private readonly Func<Request, CancellationToken, ValueTask> _applyAsync;

    private RequestAuthentication(
        string advice,
        Action<Request, CancellationToken> apply,
        Func<Request, CancellationToken, ValueTask>? applyAsync = null)
    {
        Advice = advice;
        _apply = apply;
        _applyAsync = applyAsync ?? Completed;

        ValueTask Completed(Request request, CancellationToken cancellationToken)
        {
            apply(request, cancellationToken);
            return default;
        }
    }

    /// <summary>What helps when the service does not accept it.</summary>
    internal string Advice { get; }

    /// <summary>The header that it sets; null if that is not known.</summary>
    internal string? HeaderName { get; private init; }

    /// <summary>Authenticates by a user name and a password (HTTP Basic, RFC 7617).</summary>
    /// <param name="userName">The user name, without a colon.</param>
    /// <param name="password">The password.</param>
    /// <returns>The way to authenticate.</returns>
    /// <exception cref="ArgumentException">The user name has a colon.</exception>
    public static RequestAuthentication Basic(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (userName.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("A user name can't contain a colon (RFC 7617).", nameof(userName));
        }

        var value = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"));
        return new(
            "The service didn't accept the user name and password. Check both.",
            (request, _) => request.Headers.SetValue(HttpHeader.Names.Authorization, value))
        {
            HeaderName = HttpHeader.Names.Authorization,
        };
    }

    /// <summary>Authenticates by a key in a header. The key can be replaced while the client lives.</summary>
    /// <param name="name">The header's name, such as <c>X-Api-Key</c>.</param>
    /// <param name="key">The key. <c>Update</c> replaces it for later requests.</param>
    /// <returns>The way to authenticate.</returns>
    /// <exception cref="ArgumentException">The name is not a valid header name, or the key is not a valid header
    /// value.</exception>
    public static RequestAuthentication Header(string name, AzureKeyCredential key)
    {
        ArgumentNullException.ThrowIfNull(key);
        RequestGuards.HeaderName(name, nameof(name));
        RequestGuards.HeaderValue(key.Key, nameof(key));
        return new(
            "The service didn't accept the key. Check the key and the name of its header.",
            (request, _) => request.Headers.SetValue(name, RequestGuards.HeaderValue(key.Key, nameof(key))))
        {
            HeaderName = name,
        };
    }

    /// <summary>Authenticates by code of the caller's, which signs each attempt.</summary>
    /// <param name="apply">Changes the request. It may be called by several threads at once, and must not wait.</param>
    /// <returns>The way to authenticate.</returns>
    public static RequestAuthentication Custom(Action<Request> apply)
    {
        ArgumentNullException.ThrowIfNull(apply);
        return new(CustomAdvice, (request, _) => apply(request));
    }

    /// <summary>Authenticates by code of the caller's, which signs each attempt.</summary>
    /// <param name="apply">Changes the request. It may be called by several threads at once. A synchronous call blocks
    /// its thread until it ends.</param>
    /// <returns>The way to authenticate.</returns>
    public static RequestAuthentication Custom(Func<Request, CancellationToken, ValueTask> apply)
    {
        ArgumentNullException.ThrowIfNull(apply);
        return new(
            CustomAdvice,
            (request, cancellationToken) => apply(request, cancellationToken).AsTask().GetAwaiter().GetResult(),
            apply);
    }

    internal HttpPipelinePolicy CreatePolicy() => new Policy(_apply, _applyAsync);

    private sealed class Policy(
        Action<Request, CancellationToken> apply, Func<Request, CancellationToken, ValueTask> applyAsync)
        : HttpPipelinePolicy
    {
        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            apply(message.Request, message.CancellationToken);
            ProcessNext(message, pipeline);
        }

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            await applyAsync(message.Request, message.CancellationToken).ConfigureAwait(false);
            await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        }
    }
}
