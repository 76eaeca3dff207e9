using System.Text;

namespace HealthData.Core;

/// <summary>How a client's requests say who sends them, where that is not a token.</summary>
public sealed class RequestAuthentication
{
    private readonly Func<Request, CancellationToken, ValueTask> _apply;

    private RequestAuthentication(string advice, Func<Request, CancellationToken, ValueTask> apply)
    {
        Advice = advice;
        _apply = apply;
    }

    internal string Advice { get; }

    /// <summary>A user name and a password.</summary>
    /// <param name="userName">The name.</param>
    /// <param name="password">The password.</param>
    /// <returns>The way to authenticate.</returns>
    public static RequestAuthentication Basic(string userName, string password)
    {
        var value = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"));
        return new("Check the user name and the password.", (request, _) => Set(request, "Authorization", value));
    }

    /// <summary>A key in a header, which may be replaced while the client lives.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="key">The key.</param>
    /// <returns>The way to authenticate.</returns>
    public static RequestAuthentication Header(string name, AzureKeyCredential key) =>
        new("Check the key.", (request, _) => Set(request, name, key.Key));

    /// <summary>Anything else, asked for each attempt.</summary>
    /// <param name="apply">Changes the request.</param>
    /// <returns>The way to authenticate.</returns>
    public static RequestAuthentication Custom(Func<Request, CancellationToken, ValueTask> apply) =>
        new("Check what your delegate adds.", apply);

    internal HttpPipelinePolicy CreatePolicy() => new Policy(_apply);

    private static ValueTask Set(Request request, string name, string value)
    {
        request.Headers.SetValue(name, RequestGuards.HeaderValue(value, nameof(value)));
        return default;
    }

    private sealed class Policy(Func<Request, CancellationToken, ValueTask> apply) : HttpPipelinePolicy
    {
        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            apply(message.Request, message.CancellationToken).AsTask().GetAwaiter().GetResult();
            ProcessNext(message, pipeline);
        }

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            await apply(message.Request, message.CancellationToken).ConfigureAwait(false);
            await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        }
    }
}
