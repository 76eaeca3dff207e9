namespace HealthData.Core;

/// <summary>Adds the token to requests for the endpoint's origin, and to no others.</summary>
internal sealed class SameOriginPolicy(Uri endpoint, HttpPipelinePolicy authentication) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (Origins.AreSame(message.Request.Uri.ToUri(), endpoint))
        {
            authentication.Process(message, pipeline);
        }
        else
        {
            ProcessNext(message, pipeline);
        }
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        Origins.AreSame(message.Request.Uri.ToUri(), endpoint)
            ? authentication.ProcessAsync(message, pipeline)
            : ProcessNextAsync(message, pipeline);
}
