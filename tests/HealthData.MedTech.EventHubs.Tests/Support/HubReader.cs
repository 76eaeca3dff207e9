using System.Threading.Channels;
using Amqp;
using Amqp.Framing;
using Amqp.Listener;
using Amqp.Types;

namespace HealthData.MedTech.EventHubs.Tests.Support;

/// <summary>One who reads a partition.</summary>
internal sealed class HubReader(HubLog log, int partition, int next, long? epoch, ListenerLink link) : IMessageSource
{
    private readonly Channel<bool> _signal = Channel.CreateUnbounded<bool>();
    private int _next = next;

    public int Partition => partition;

    public long? Epoch => epoch;

    public bool IsClosed => link.IsClosed;

    public void Signal() => _signal.Writer.TryWrite(true);

    public void Rob() => link.Close(
        TimeSpan.Zero,
        new Error(new Symbol("amqp:link:stolen")) { Description = "New receiver with a higher epoch." });

    public void Cut() => link.Session.Connection.Close(TimeSpan.Zero, new Error(new Symbol("amqp:connection:forced")));

    public async Task<ReceiveContext> GetMessageAsync(ListenerLink link)
    {
        while (true)
        {
            if (log.Read(partition, _next) is { } message)
            {
                _next++;
                return new ReceiveContext(link, message);
            }

            await _signal.Reader.ReadAsync().ConfigureAwait(false);
        }
    }

    public void DisposeMessage(ReceiveContext receiveContext, DispositionContext dispositionContext)
    {
        ArgumentNullException.ThrowIfNull(dispositionContext);
        dispositionContext.Complete();
    }
}
