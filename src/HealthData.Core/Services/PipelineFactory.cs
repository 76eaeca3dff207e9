namespace HealthData.Core;

/// <summary>Puts our policies into the places that Azure.Core has for them.</summary>
internal static class PipelineFactory
{
    private static readonly HealthDataTransportOptions Defaults = new();

    // Clients that ask for nothing special share their connections, as those of Azure.Core do.
    private static readonly Lazy<HttpPipelineTransport> SharedTransport = new(
        () => HealthDataTransport.Create(Defaults));

    public static HttpPipeline Build(
        Uri endpoint, TokenCredential? credential, HealthDataClientOptions options, ServiceProfile profile)
    {
        var build = new HttpPipelineOptions(options);
        var guard = new RequestGuardPolicy(endpoint, options.AllowedOrigins);
        build.PerCallPolicies.Add(guard);
        if (CreateAuthentication(endpoint, credential, options, profile) is { } authentication)
        {
            build.PerRetryPolicies.Add(new SameOriginPolicy(endpoint, authentication));
        }

        if (options.ExpectContinue)
        {
            build.PerRetryPolicies.Add(new ExpectContinuePolicy());
        }

        // Azure.Core takes these two from the options only. They are the user's, who may create several clients with
        // them, and get them back as they were.
        lock (options)
        {
            var (transport, retryPolicy) = (options.Transport, options.RetryPolicy);
            try
            {
                options.Transport = new GuardedTransport(
                    Choose(transport, options.ConnectTimeout),
                    guard,
                    new ResponseBuffer(options.MaxBufferedResponseBytes));
                options.RetryPolicy = retryPolicy ?? new ResiliencePolicy(options);
                return HttpPipelineBuilder.Build(build);
            }
            finally
            {
                options.Transport = transport;
                options.RetryPolicy = retryPolicy;
            }
        }
    }

    private static HttpPipelinePolicy? CreateAuthentication(
        Uri endpoint, TokenCredential? credential, HealthDataClientOptions options, ServiceProfile profile)
    {
        if (credential is not null)
        {
            return new TokenPolicy(
                new CheckedCredential(credential, options.LongestPause, options.TimeProvider),
                profile.GetScope(endpoint, options.Audience));
        }

        if (options.Authentication is { HeaderName: { } header })
        {
            options.Diagnostics.LoggedHeaderNames.Remove(header);
        }

        return options.Authentication?.CreatePolicy();
    }

    private static HttpPipelineTransport Choose(
        HttpPipelineTransport transport, TimeSpan connectTimeout) => transport switch
        {
            _ when transport != HttpClientTransport.Shared => RedirectGuard.Check(transport),
            _ when connectTimeout == Defaults.ConnectTimeout => SharedTransport.Value,
            _ => HealthDataTransport.Create(new HealthDataTransportOptions { ConnectTimeout = connectTimeout }),
        };
}
