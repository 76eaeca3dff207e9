namespace HealthData.Core;

/// <summary>Adds the token to requests for the endpoint's origin, and to no others.</summary>
internal sealed class SameOriginTokenPolicy(Uri endpoint, TokenCredential credential, string scope) : HttpPipelinePolicy
{
    private readonly BearerTokenAuthenticationPolicy _bearer = new(new CheckedCredential(credential), scope);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (RequestGuardPolicy.IsSameOrigin(message.Request.Uri.ToUri(), endpoint))
        {
            _bearer.Process(message, pipeline);
        }
        else
        {
            ProcessNext(message, pipeline);
        }
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        RequestGuardPolicy.IsSameOrigin(message.Request.Uri.ToUri(), endpoint)
            ? _bearer.ProcessAsync(message, pipeline)
            : ProcessNextAsync(message, pipeline);
}
