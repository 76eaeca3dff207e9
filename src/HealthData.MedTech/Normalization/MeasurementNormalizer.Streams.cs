using System.Runtime.CompilerServices;

namespace HealthData.MedTech;

/// <content>Streams of messages, one a line.</content>
public sealed partial class MeasurementNormalizer
{
    /// <summary>
    /// Takes the measurements from messages that stand one on a line (NDJSON), in constant memory. Lines end with a
    /// line feed, with or without a carriage return; blank lines are skipped; a byte order mark at the start is too.
    /// </summary>
    /// <param name="stream">The messages in UTF-8. It is read to its end and left open.</param>
    /// <param name="options">How to read the stream.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One result for each line that is not blank, in the stream's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public IAsyncEnumerable<NormalizedLine> NormalizeAsync(
        Stream stream, MessageStreamOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAsync(
            stream,
            options ?? new MessageStreamOptions(),
            (number, _, result) => new NormalizedLine(number, result),
            cancellationToken);
    }

    /// <summary>
    /// Reads lines, and makes of each what the caller wants of it; of one that is too long without its message.
    /// </summary>
    internal async IAsyncEnumerable<T> ReadAsync<T>(
        Stream stream,
        MessageStreamOptions options,
        Func<long, DeviceMessage?, NormalizationResult, T> select,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new LineReader(stream, options.MaxLineLength);
        var run = _runs.Rent();
        while (await lines.FillAsync(cancellationToken).ConfigureAwait(false))
        {
            while (lines.TryRead(out var line))
            {
                DeviceMessage? message = null;
                if (lines.IsTooLong)
                {
                    run.Collector.VisitProblem(NormalizationProblem.TooLong(options.MaxLineLength));
                }
                else if (lines.IsUtf16)
                {
                    run.Collector.VisitProblem(NormalizationProblem.OtherEncoding());
                }
                else
                {
                    message = options.LinesAreEnvelopes
                        ? DeviceMessage.FromEnvelope(line, options.EnqueuedTime)
                        : DeviceMessage.FromBody(line, options.EnqueuedTime);
                    run.Run(message.Value, run.Collector);
                }

                yield return select(lines.LineNumber, message, run.Collector.Take());
            }
        }

        RunPool.Return(run);
    }
}
