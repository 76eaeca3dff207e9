namespace HealthData.Core;

/// <summary>Adds the token to requests for the endpoint's origin, and to no others.</summary>
internal sealed class SameOriginPolicy(Uri endpoint, HttpPipelinePolicy authentication) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (Applies(message))
        {
            authentication.Process(message, pipeline);
        }
        else
        {
            ProcessNext(message, pipeline);
        }
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        Applies(message)
            ? authentication.ProcessAsync(message, pipeline)
            : ProcessNextAsync(message, pipeline);

    private bool Applies(HttpMessage message) =>
        CallState.Find(message) is not { Operation.IsForeign: true }
        && Origins.AreSame(message.Request.Uri.ToUri(), endpoint);
}
