using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace HealthData.MedTech.EventHubs;

/// <summary>One call of a sender: batches of one device each, one after the other, and those of several devices at
/// once. Nothing of a device is sent behind a message that isn't known to be sent.</summary>
internal sealed class SendRun(SendRoute route, DeviceMessageSenderOptions options)
{
    private readonly ConcurrentDictionary<string, Exception> _held = new(StringComparer.Ordinal);
    private volatile Exception? _end;
    private long _bytes;
    private int _items;

    public async IAsyncEnumerable<SendOutcome> SendAsync(
        IAsyncEnumerable<DeviceMessageContent> messages,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // A caller that has had enough ends the reading, too.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var window = new MessageWindow(
            messages.GetAsyncEnumerator(stop.Token), options.MaxDelay, options.TimeProvider ?? TimeProvider.System);
        try
        {
            while (await window.ReadAsync().ConfigureAwait(false))
            {
                foreach (var outcome in await SendAsync(window.Messages, cancellationToken).ConfigureAwait(false))
                {
                    Report(outcome.Content);
                    yield return outcome;
                }

                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await window.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static ItemProblem TooLarge() => new(
        ItemProblemCode.TooLarge,
        "The message is larger than the event hub takes.",
        advice: "Send less in a message, or ask for a higher limit of the event hub.");

    private async Task<SendOutcome[]> SendAsync(
        List<DeviceMessageContent> messages, CancellationToken cancellationToken)
    {
        var outcomes = new SendOutcome[messages.Count];
        var devices = Enumerable.Range(0, messages.Count)
            .GroupBy(place => messages[place].DeviceId, StringComparer.Ordinal)
            .Select(places => new DeviceMessages(places.Key, [.. places], messages, outcomes));

        // Devices that are left when the call is canceled get an outcome, too.
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Parallel };
        await Parallel.ForEachAsync(
            devices, parallel, async (device, _) => await SendAsync(device, cancellationToken).ConfigureAwait(false))
            .ConfigureAwait(false);
        return outcomes;
    }

    private async Task SendAsync(DeviceMessages device, CancellationToken cancellationToken)
    {
        var most = device.Left;
        while (device.Left > 0)
        {
            var cause = _end ?? _held.GetValueOrDefault(device.DeviceId);
            if (cause is not null || cancellationToken.IsCancellationRequested)
            {
                device.Tell(device.Left, SendStatus.NotSent, failure: cause);
            }
            else if (route.Check(device[0]) is { } problem)
            {
                device.Tell(1, SendStatus.Rejected, problem);
            }
            else
            {
                most = await SendBatchAsync(device, Math.Min(most, device.Left), cancellationToken)
                    .ConfigureAwait(false);
            }
        }
    }

    /// <summary>Sends the next messages at once, and gives the most to send so.</summary>
    private async Task<int> SendBatchAsync(DeviceMessages device, int most, CancellationToken cancellationToken)
    {
        var count = 0;
        try
        {
            using var batch = await route.OpenAsync(device.DeviceId, options.MaxBatchBytes, cancellationToken)
                .ConfigureAwait(false);
            while (count < most && route.Check(device[count]) is null && batch.TryAdd(device[count]))
            {
                count++;
            }

            if (count == 0)
            {
                device.Tell(1, SendStatus.Rejected, TooLarge());
                return device.Left;
            }

            await batch.SendAsync(cancellationToken).ConfigureAwait(false);
            device.Tell(count, SendStatus.Sent);
            return device.Left;
        }
        catch (Exception exception) when (HubFailure.IsTooLarge(exception) && count > 1)
        {
            // Together they are too large for the service, which counts otherwise.
            return count / 2;
        }
        catch (Exception exception) when (HubFailure.IsTooLarge(exception))
        {
            device.Tell(1, SendStatus.Rejected, TooLarge(), exception);
        }
        catch (Exception exception)
        {
            Hold(device, count, exception, cancellationToken.IsCancellationRequested);
        }

        return most;
    }

    private void Hold(DeviceMessages device, int count, Exception exception, bool isCanceled)
    {
        _held.TryAdd(device.DeviceId, exception);
        if (HubFailure.EndsSending(exception))
        {
            _end = exception;
        }

        if (count == 0)
        {
            device.Tell(1, isCanceled ? SendStatus.NotSent : SendStatus.Failed, failure: exception);
            return;
        }

        device.Tell(
            count,
            HubFailure.IsNotTaken(exception) ? SendStatus.Failed : SendStatus.Unknown,
            failure: exception);
    }

    private void Report(DeviceMessageContent message)
    {
        _bytes += message.Body.Length;
        _items++;
        options.Progress?.Report(new TransferProgress(_bytes, _items));
    }
}
