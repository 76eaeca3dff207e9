namespace HealthData.MedTech.EventHubs;

/// <summary>The way over AMQP.</summary>
internal sealed class AmqpRoute(EventHubProducerClient producer) : SendRoute
{
    public override async ValueTask<SendBatch> OpenAsync(
        string deviceId, long? maxBytes, CancellationToken cancellationToken)
    {
        var options = new CreateBatchOptions { PartitionKey = deviceId, MaximumSizeInBytes = maxBytes };
        return new Batch(producer, await producer.CreateBatchAsync(options, cancellationToken).ConfigureAwait(false));
    }

    private sealed class Batch(EventHubProducerClient producer, EventDataBatch batch) : SendBatch
    {
        public override bool TryAdd(DeviceMessageContent message)
        {
            var data = new EventData(message.Body);
            foreach (var (name, value) in message.Properties)
            {
                data.Properties[name] = value;
            }

            return batch.TryAdd(data);
        }

        public override Task SendAsync(CancellationToken cancellationToken) =>
            producer.SendAsync(batch, cancellationToken);

        public override void Dispose() => batch.Dispose();
    }
}
