using HealthData.MedTech.EventHubs;

namespace HealthData.Tool.MedTech.Send;

/// <summary>Counts what became of messages, tells the first reasons of failures, and keeps what isn't sent.</summary>
internal sealed class SendReport(Output output, FailedFile? unsent)
{
    private const int MaxReasons = 10;

    private static readonly SendStatus[] Statuses =
        [SendStatus.Sent, SendStatus.Rejected, SendStatus.Failed, SendStatus.Unknown, SendStatus.NotSent];

    private readonly Lock _lock = new();
    private readonly int[] _counts = new int[Statuses.Length];
    private long _bytes;

    public bool IsEmpty => Messages == 0;

    public bool HasFailed => Messages > Count(SendStatus.Sent);

    private int Messages => _counts.Sum();

    /// <summary>Tells a message that names no device.</summary>
    public void Reject(string source, ReadOnlyMemory<byte> line) =>
        Add(SendStatus.Rejected, source, line, "The message has no field that --device-id names.");

    public void Add(SendOutcome outcome)
    {
        if (outcome.Succeeded)
        {
            _bytes += outcome.Content.Body.Length;
        }

        var reason = outcome.Problem?.Message ?? outcome.Failure?.Message;
        Add(
            outcome.Status,
            outcome.Source!,
            outcome.Content.Body.ToMemory(),
            outcome.Status == SendStatus.NotSent ? outcome.Advice : $"{reason} {outcome.Advice}".Trim());
    }

    public void End(TimeSpan elapsed)
    {
        var left = Messages - Count(SendStatus.Sent);
        if (left > MaxReasons)
        {
            output.Error($"{PlainText.Count(left - MaxReasons, "more message", "more messages")} not sent.");
        }

        if (unsent is { Count: > 0 })
        {
            output.Error(
                $"The file for --failed has {PlainText.Count(unsent.Count, "message", "messages")} to send again.");
        }

        if (output.IsJson)
        {
            output.Json(json =>
            {
                json.WriteNumber("messages", Messages);
                foreach (var status in Statuses)
                {
                    json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName($"{status}"), Count(status));
                }
            });
        }
        else if (!IsEmpty)
        {
            var details = Statuses.Skip(1).Where(status => Count(status) > 0).Select(
                status => string.Create(CultureInfo.InvariantCulture, $", {Count(status):N0} {TextOf(status)}"));
            output.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{Count(SendStatus.Sent):N0} of {PlainText.Count(Messages, "message", "messages")} sent"
                    + $"{string.Concat(details)}. {PlainText.Size(_bytes)} in {elapsed.TotalSeconds:0.0} s."));
        }
    }

    private static string TextOf(SendStatus status) => status switch
    {
        SendStatus.Rejected => "rejected",
        SendStatus.Failed => "failed",
        SendStatus.Unknown => "unknown",
        _ => "not sent",
    };

    // Lines are read while others are sent.
    private void Add(SendStatus status, string source, ReadOnlyMemory<byte> line, string? reason)
    {
        lock (_lock)
        {
            _counts[(int)status]++;
            if (status == SendStatus.Sent)
            {
                return;
            }

            unsent?.Add(line.Span);
            if (Messages - Count(SendStatus.Sent) <= MaxReasons)
            {
                output.Error(PlainText.Clean($"{source}: {TextOf(status)}: {reason}"));
            }
        }
    }

    private int Count(SendStatus status) => _counts[(int)status];
}
