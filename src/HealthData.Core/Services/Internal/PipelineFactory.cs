namespace HealthData.Core;

/// <summary>Puts our policies into the places that Azure.Core has for them.</summary>
internal static class PipelineFactory
{
    public static HttpPipeline Build(
        Uri endpoint, TokenCredential? credential, HealthDataClientOptions options, ServiceProfile profile)
    {
        var build = new HttpPipelineOptions(options);
        var guard = new RequestGuardPolicy(endpoint, options.AllowedOrigins);
        build.PerCallPolicies.Add(guard);
        HttpPipelinePolicy? authentication = credential is null
            ? options.Authentication?.CreatePolicy()
            : new BearerTokenAuthenticationPolicy(
                new CheckedCredential(credential), profile.GetScope(endpoint, options.Audience));
        if (authentication is not null)
        {
            build.PerRetryPolicies.Add(new SameOriginPolicy(endpoint, authentication));
        }

        build.PerRetryPolicies.Add(
            new BoundedBufferPolicy(options.MaxBufferedResponseBytes));

        // Azure.Core takes these two from the options only. They are the user's, who may create several clients with
        // them, and get them back as they were.
        lock (options)
        {
            var (transport, retryPolicy) = (options.Transport, options.RetryPolicy);
            try
            {
                options.Transport = new GuardedTransport(transport, guard);
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
}
