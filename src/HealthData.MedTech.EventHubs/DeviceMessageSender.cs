namespace HealthData.MedTech.EventHubs;

/// <summary>Sends messages of devices to an event hub, in batches of one device each, and tells what became of each
/// message.</summary>
/// <remarks>
/// <para>The device is the partition key, so that the messages of a device arrive in order. Those of a device that come
/// behind one that isn't known to be sent are held back for the rest of the call: sent again together, they are in
/// order still.</para>
/// <para>A message that is too large is rejected, and the others go on. When no message can be sent, since the identity
/// may not or since there is no such event hub, the rest is not sent.</para>
/// </remarks>
/// <example>
/// <code>
/// var sender = new DeviceMessageSender(new DeviceMessageClient(endpoint, credential));
/// SendResult result = await sender.SendAsync([new DeviceMessageContent("band-1", body)]);
/// result.EnsureComplete();
/// </code>
/// </example>
/// <threadsafety>All members are safe for concurrent use. Calls at the same time know nothing of each other: send the
/// messages of a device in one of them.</threadsafety>
public class DeviceMessageSender
{
    private readonly SendRoute _route;
    private readonly DeviceMessageSenderOptions _options;

    /// <summary>Initializes a new instance of the <see cref="DeviceMessageSender"/> class that sends over AMQP.
    /// </summary>
    /// <param name="producer">The client of the event hub, with its own retries; the caller disposes of it.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="producer"/> is null.</exception>
    public DeviceMessageSender(EventHubProducerClient producer, DeviceMessageSenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(producer);
        _route = new AmqpRoute(producer);
        _options = options ?? new DeviceMessageSenderOptions();
    }

    /// <summary>Initializes a new instance of the <see cref="DeviceMessageSender"/> class that sends over HTTPS.
    /// </summary>
    /// <param name="client">The client of the event hub.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    public DeviceMessageSender(DeviceMessageClient client, DeviceMessageSenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        _route = new HttpsRoute(client.SendAsync);
        _options = options ?? new DeviceMessageSenderOptions();
    }

    /// <summary>Initializes a new instance of the <see cref="DeviceMessageSender"/> class for mocking.</summary>
    protected DeviceMessageSender()
    {
        _route = null!;
        _options = null!;
    }

    /// <summary>Sends messages.</summary>
    /// <param name="messages">The messages, those of a device in order.</param>
    /// <param name="cancellationToken">Cancels the call. Messages may have been sent.</param>
    /// <returns>What became of each message.</returns>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    public virtual async Task<SendResult> SendAsync(
        IEnumerable<DeviceMessageContent> messages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        List<SendOutcome> outcomes = [];
        var sent = SendAsync(ReadAsync(messages), cancellationToken);
        await foreach (var outcome in sent.ConfigureAwait(false))
        {
            outcomes.Add(outcome);
        }

        return new SendResult(outcomes);
    }

    /// <summary>Sends messages while they come.</summary>
    /// <param name="messages">The messages, those of a device in order. What it throws is thrown behind the outcomes of
    /// the messages before.</param>
    /// <param name="cancellationToken">Cancels the call. The outcomes of the messages that were read come first.
    /// </param>
    /// <returns>What became of each message, in the order of the messages.</returns>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    public virtual IAsyncEnumerable<SendOutcome> SendAsync(
        IAsyncEnumerable<DeviceMessageContent> messages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return new SendRun(_route, _options).SendAsync(messages, cancellationToken);
    }

    private static async IAsyncEnumerable<DeviceMessageContent> ReadAsync(IEnumerable<DeviceMessageContent> messages)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var message in messages)
        {
            yield return message;
        }
    }
}
