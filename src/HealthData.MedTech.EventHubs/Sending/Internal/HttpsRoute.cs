namespace HealthData.MedTech.EventHubs;

/// <summary>The way over HTTPS.</summary>
internal sealed class HttpsRoute(Func<IReadOnlyList<DeviceMessageContent>, CancellationToken, Task> send) : SendRoute
{
    private const long DefaultMaxBytes = 1 << 20;

    public override ItemProblem? Check(DeviceMessageContent message) => MessageJson.CanWrite(message)
        ? null
        : new ItemProblem(
            ItemProblemCode.Malformed,
            "The body isn't UTF-8 text, which is all that can be sent over HTTPS.",
            advice: "Send the message over AMQP.");

    public override ValueTask<SendBatch> OpenAsync(
        string deviceId, long? maxBytes, CancellationToken cancellationToken) =>
        new(new Batch(send, maxBytes ?? DefaultMaxBytes));

    private sealed class Batch(
        Func<IReadOnlyList<DeviceMessageContent>, CancellationToken, Task> send, long maxBytes) : SendBatch
    {
        private const int Brackets = 2;

        private readonly List<DeviceMessageContent> _messages = [];
        private long _bytes = Brackets;

        public override bool TryAdd(DeviceMessageContent message)
        {
            // Alone it has two brackets, of which one makes the comma.
            var bytes = MessageJson.Write([message]).Length - (_messages.Count == 0 ? Brackets : 1);
            if (_bytes + bytes > maxBytes)
            {
                return false;
            }

            _bytes += bytes;
            _messages.Add(message);
            return true;
        }

        public override Task SendAsync(CancellationToken cancellationToken) => send(_messages, cancellationToken);

        public override void Dispose()
        {
        }
    }
}
