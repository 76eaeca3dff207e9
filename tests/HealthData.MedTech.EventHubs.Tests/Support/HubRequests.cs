using Amqp;
using Amqp.Framing;
using Amqp.Listener;
using Amqp.Types;

namespace HealthData.MedTech.EventHubs.Tests.Support;

/// <summary>Answers requests over AMQP.</summary>
internal sealed class HubRequests(Func<Message, Message> answer) : IRequestProcessor
{
    public int Credit => 100;

    public static Message Reply(int status, Map? body) => new()
    {
        ApplicationProperties = new ApplicationProperties
        {
            ["status-code"] = status,
            ["status-description"] = "OK",
        },
        BodySection = body is null ? null : new AmqpValue { Value = body },
    };

    public void Process(Amqp.Listener.RequestContext requestContext)
    {
        ArgumentNullException.ThrowIfNull(requestContext);
        requestContext.Complete(answer(requestContext.Message));
    }
}
