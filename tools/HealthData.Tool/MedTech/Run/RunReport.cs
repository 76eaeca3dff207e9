using HealthData.MedTech.Fhir;

namespace HealthData.Tool.MedTech.Run;

/// <summary>Tells and counts what becomes of messages.</summary>
internal sealed class RunReport(Output output)
{
    private readonly Lock _lock = new();
    private readonly int[] _counts = new int[Enum.GetValues<MeasurementWriteStatus>().Length];
    private long _messages;
    private long _unmatched;
    private long _deadLetters;
    private long _lines;
    private bool _isHeldBack;
    private string? _lastFailure;

    /// <summary>Whether the input had no messages.</summary>
    public bool IsEmpty => _lines == 0;

    public bool HasFailed => _deadLetters > 0;

    /// <summary>Gives a sink that tells each message before it goes to another one.</summary>
    public DeadLetterSink Tell(DeadLetterSink? next) => DeadLetterSink.Create(async (letters, cancellationToken) =>
    {
        foreach (var letter in letters)
        {
            output.Error($"{letter.Partition}({letter.Message.Position}): error {letter.Reason}: {letter.Description} "
                + letter.Advice);
        }

        if (next is not null)
        {
            await next.WriteAsync(letters, cancellationToken);
        }
    });

    public void Add(MedTechBatchReport batch)
    {
        // The partitions of an event hub have their batches at the same time.
        lock (_lock)
        {
            _isHeldBack = false;
            _lastFailure = null;
            _messages += batch.Messages;
            _unmatched += batch.Unmatched;
            _deadLetters += batch.DeadLetters.Count;
            foreach (var outcome in batch.Outcomes)
            {
                _counts[(int)outcome.Status]++;
            }
        }
    }

    /// <summary>Tells a failure of the event hub that is gotten over, once until something was written.</summary>
    public void Tell(Exception failure)
    {
        lock (_lock)
        {
            if (_lastFailure != failure.Message)
            {
                _lastFailure = failure.Message;
                output.Error($"Waiting: {PlainText.Clean(failure.Message)}");
            }
        }
    }

    public void AddLines(long count) => _lines += count;

    public void HeldBack(MedTechProblem problem)
    {
        lock (_lock)
        {
            if (!_isHeldBack)
            {
                _isHeldBack = true;
                output.Error($"Waiting: {problem.Message}");
            }
        }
    }

    public void End()
    {
        if (output.IsJson)
        {
            output.Json(json =>
            {
                json.WriteNumber("messages", _messages);
                json.WriteNumber("created", Count(MeasurementWriteStatus.Created));
                json.WriteNumber("updated", Count(MeasurementWriteStatus.Updated));
                json.WriteNumber("unchanged", Count(MeasurementWriteStatus.Unchanged));
                json.WriteNumber("deadLetters", _deadLetters);
                json.WriteNumber("unmatched", _unmatched);
            });
            return;
        }

        output.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{_messages:N0} messages: {Count(MeasurementWriteStatus.Created):N0} Observations created, "
                + $"{Count(MeasurementWriteStatus.Updated):N0} updated, "
                + $"{Count(MeasurementWriteStatus.Unchanged):N0} unchanged, {_deadLetters:N0} messages rejected, "
                + $"{_unmatched:N0} without a match."));
    }

    private int Count(MeasurementWriteStatus status) => _counts[(int)status];
}
