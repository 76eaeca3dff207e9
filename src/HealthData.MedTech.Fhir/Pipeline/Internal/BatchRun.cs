namespace HealthData.MedTech.Fhir;

/// <summary>Processes one batch of a partition, up to its checkpoint.</summary>
internal sealed class BatchRun(
    FhirClient client,
    MedTechPipelineOptions options,
    MappingPair mappings,
    WorkGate gate,
    string partition,
    IReadOnlyList<MedTechMessage> batch)
{
    // A share of a few messages tells nothing.
    private const int MinJudgedBatch = 10;

    private readonly List<NormalizedMeasurement> _measurements = [];
    private readonly Dictionary<NormalizedMeasurement, int> _origins = new(ReferenceEqualityComparer.Instance);
    private readonly MedTechProblem?[] _problems = new MedTechProblem?[batch.Count];
    private readonly List<MeasurementWriteOutcome> _outcomes = [];
    private int _unmatched;

    public async Task RunAsync(CheckpointWriter checkpoint, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        using var span = MedTechTelemetry.Start(MedTechTelemetry.Batch);
        try
        {
            await RunStepsAsync(checkpoint, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            span.Fail(exception);
            throw;
        }

        MedTechTelemetry.CountMessages(batch.Count, _unmatched);
        MedTechTelemetry.Record(Stopwatch.GetElapsedTime(started));
    }

    private async Task RunStepsAsync(CheckpointWriter checkpoint, CancellationToken cancellationToken)
    {
        Normalize();
        await WriteAsync(cancellationToken).ConfigureAwait(false);
        foreach (var outcome in _outcomes.Where(outcome => !outcome.Succeeded))
        {
            foreach (var measurement in outcome.Measurements)
            {
                _problems[_origins[measurement]] ??= outcome.Problem;
            }
        }

        var letters = await BuryAsync(cancellationToken).ConfigureAwait(false);
        var reached = new MedTechCheckpoint(partition, batch[^1].Position);
        await checkpoint.WriteAsync(reached, cancellationToken).ConfigureAwait(false);
        options.BatchDone?.Invoke(new MedTechBatchReport(reached, batch.Count, _unmatched, _outcomes, letters));
    }

    private void Normalize()
    {
        for (var i = 0; i < batch.Count; i++)
        {
            var result = mappings.Normalizer.Normalize(batch[i].ToDeviceMessage());
            foreach (var measurement in result.Measurements)
            {
                _measurements.Add(measurement);
                _origins[measurement] = i;
            }

            if (result.Problems is [var problem, ..])
            {
                _problems[i] = new MedTechProblem(problem);
            }
            else if (result.Measurements.Count == 0)
            {
                _unmatched++;
                _problems[i] = options.DeadLettersUnmatched ? new MedTechProblem(MedTechProblemCode.NoMatch) : null;
            }
        }
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        var open = _measurements;
        for (var attempt = 1; open.Count > 0; attempt++)
        {
            var problem = new MedTechProblem(MedTechProblemCode.FhirServiceUnavailable);
            try
            {
                var result = await WriteOnceAsync(open, cancellationToken).ConfigureAwait(false);
                var held = result.Outcomes.Where(outcome => outcome.Problem is { IsTransient: true }).ToList();
                _outcomes.AddRange(result.Outcomes.Except(held));
                if (held.Count == 0)
                {
                    return;
                }

                problem = held[0].Problem!;
                open = [.. held.SelectMany(outcome => outcome.Measurements)];
            }
            catch (HealthDataRequestFailedException failure) when (failure.MayPass)
            {
                // The same again, as if the answer had said so.
            }

            options.HeldBack?.Invoke(problem);
            MedTechTelemetry.CountRetry();
            await client.WaitAsync(attempt, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<MeasurementWriteResult> WriteOnceAsync(
        List<NormalizedMeasurement> open, CancellationToken cancellationToken)
    {
        var era = await gate.EnterAsync(cancellationToken).ConfigureAwait(false);
        var isGood = true;
        try
        {
            return await mappings.Writer.WriteAsync(open, SlowDown, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            gate.Leave(isGood);
        }

        void SlowDown()
        {
            isGood = false;
            gate.SlowDown(era);
        }
    }

    // Many messages that can't be processed say more about the mappings than about the messages.
    private void Judge()
    {
        var bad = _problems.Where(problem => problem is { Code: not MedTechProblemCode.NoMatch }).ToList();
        if (batch.Count >= MinJudgedBatch && bad.Count > options.MaxDeadLetterShare * batch.Count)
        {
            throw new MedTechException(
                new MedTechProblem(MedTechProblemCode.TooManyDeadLetters), new MedTechException(bad[0]!));
        }
    }

    private async Task<IReadOnlyList<DeadLetter>> BuryAsync(CancellationToken cancellationToken)
    {
        if (options.DeadLetters is not null)
        {
            Judge();
        }

        List<DeadLetter> letters = [];
        for (var i = 0; i < batch.Count; i++)
        {
            if (_problems[i] is { } problem)
            {
                MedTechTelemetry.CountDeadLetter(problem.Code.ToString());
                letters.Add(new DeadLetter(partition, batch[i], problem.Code, problem.Message, problem.Advice));
            }
        }

        if (letters.Count > 0)
        {
            if (options.DeadLetters is not { } sink)
            {
                throw new MedTechException(_problems.First(problem => problem is not null)!);
            }

            await sink.WriteAsync(letters, cancellationToken).ConfigureAwait(false);
        }

        return letters;
    }
}
