namespace HealthData.Core.Tests.Support;

internal sealed class Policy(Action<HttpMessage> act) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) => act(message);
}
