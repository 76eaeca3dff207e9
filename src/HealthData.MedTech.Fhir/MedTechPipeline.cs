namespace HealthData.MedTech.Fhir;

/// <summary>
/// A pipeline from device messages to Observations on a FHIR service: normalizes, groups by count and time, and writes.
/// Its checkpoint stands behind what is written for good, or in the dead letters.
/// </summary>
/// <remarks>
/// <para>A FHIR service that is busy or failing holds the pipeline back: it reads no further, and writes the same batch
/// again, at the delays of the client's <see cref="Azure.Core.ClientOptions.Retry"/>, until it is written or the run is
/// canceled. Status 429 also halves the number of batches that are written at once. A service that takes no requests
/// of the client, such as with status 401, ends the run.</para>
/// <para>After a run has ended, for whatever reason, start behind the last checkpoint. Messages that come again change
/// nothing.</para>
/// </remarks>
/// <example>
/// <code>
/// var pipeline = new MedTechPipeline(deviceMapping, fhirMapping, fhirClient,
///     new MedTechPipelineOptions { DeadLetters = new FileDeadLetterSink("dead.jsonl") });
/// await pipeline.RunAsync(messages, "0", cancellationToken);
/// </code>
/// </example>
/// <threadsafety>All members are safe for concurrent use: one pipeline serves all partitions.</threadsafety>
public class MedTechPipeline
{
    private readonly FhirClient _client;
    private readonly MedTechPipelineOptions _options;
    private readonly WorkGate _gate;
    private MappingPair _mappings;

    /// <summary>Initializes a new instance of the <see cref="MedTechPipeline"/> class.</summary>
    /// <param name="deviceMapping">The device mapping.</param>
    /// <param name="fhirMapping">The FHIR mapping.</param>
    /// <param name="client">The client of the FHIR service.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <exception cref="ArgumentNullException">A mapping or <paramref name="client"/> is null.</exception>
    /// <exception cref="MappingException">
    /// <see cref="NormalizationOptions.CheckJsonPathSyntax"/> is set, and a JSONPath can't be parsed.
    /// </exception>
    public MedTechPipeline(
        DeviceMapping deviceMapping,
        FhirMapping fhirMapping,
        FhirClient client,
        MedTechPipelineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = client;
        _options = options ?? new MedTechPipelineOptions();
        _gate = new WorkGate(_options.MaxWriters, TimeProvider.System);
        _mappings = new MappingPair(deviceMapping, fhirMapping, client, _options);
    }

    /// <summary>Creates a pipeline whose batches another writer takes.</summary>
    internal MedTechPipeline(FhirClient client, MedTechPipelineOptions options, MappingPair mappings)
    {
        _client = client;
        _options = options;
        _gate = new WorkGate(options.MaxWriters, TimeProvider.System);
        _mappings = mappings;
    }

    /// <summary>Creates a pipeline for mocking.</summary>
    protected MedTechPipeline()
    {
        _client = null!;
        _options = new MedTechPipelineOptions();
        _gate = null!;
        _mappings = null!;
    }

    /// <summary>Gets the device mapping.</summary>
    public virtual DeviceMapping DeviceMapping => Volatile.Read(ref _mappings).Normalizer.Mapping;

    /// <summary>Gets the FHIR mapping.</summary>
    public virtual FhirMapping FhirMapping => Volatile.Read(ref _mappings).FhirMapping;

    /// <summary>Gets the maximum number of messages in a batch.</summary>
    internal int BatchSize => _options.BatchSize;

    /// <summary>Changes the mappings, also while the pipeline runs: the next batch uses both new ones.</summary>
    /// <param name="deviceMapping">The device mapping.</param>
    /// <param name="fhirMapping">The FHIR mapping.</param>
    /// <exception cref="ArgumentNullException">A mapping is null.</exception>
    /// <exception cref="MappingException">As for the constructor; the mappings stay as they were.</exception>
    public virtual void ChangeMappings(DeviceMapping deviceMapping, FhirMapping fhirMapping) =>
        Volatile.Write(ref _mappings, new MappingPair(deviceMapping, fhirMapping, _client, _options));

    /// <summary>Processes the messages of a partition, until they end.</summary>
    /// <param name="messages">The messages, in order, from behind the last checkpoint on.</param>
    /// <param name="partition">The name of the partition.</param>
    /// <param name="cancellationToken">Ends the run. The messages behind the last checkpoint have to come again.
    /// </param>
    /// <returns>A task that ends when all messages are done.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="MedTechException">A message can't be processed, and there is no
    /// <see cref="MedTechPipelineOptions.DeadLetters"/>; or more of a batch than
    /// <see cref="MedTechPipelineOptions.MaxDeadLetterShare"/> can't be.</exception>
    /// <exception cref="HealthDataRequestFailedException">The FHIR service can't be used at all.</exception>
    /// <exception cref="InvalidOperationException">Another process has moved the checkpoint of the partition.
    /// </exception>
    /// <remarks>What the messages, the sink, or the checkpoint throw is thrown on.</remarks>
    public virtual Task RunAsync(
        IAsyncEnumerable<MedTechMessage> messages,
        string partition = "0",
        CancellationToken cancellationToken = default) =>
        RunAsync(messages, partition, null, cancellationToken);

    /// <summary>Processes the messages of a partition, until they end, and tells of each checkpoint.</summary>
    /// <param name="messages">The messages, in order, from behind the last checkpoint on.</param>
    /// <param name="partition">The name of the partition.</param>
    /// <param name="checkpointReached">What is called when a checkpoint of this run is reached, behind what is written
    /// for good and after <see cref="MedTechPipelineOptions.CheckpointReached"/>; null for nothing.</param>
    /// <param name="cancellationToken">Ends the run. The messages behind the last checkpoint have to come again.
    /// </param>
    /// <returns>A task that ends when all messages are done.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="checkpointReached"/> is null.
    /// </exception>
    /// <exception cref="MedTechException">A message can't be processed, and there is no
    /// <see cref="MedTechPipelineOptions.DeadLetters"/>; or more of a batch than
    /// <see cref="MedTechPipelineOptions.MaxDeadLetterShare"/> can't be.</exception>
    /// <exception cref="HealthDataRequestFailedException">The FHIR service can't be used at all.</exception>
    /// <exception cref="InvalidOperationException">Another process has moved the checkpoint of the partition.
    /// </exception>
    /// <remarks>What the messages, the sink, or the checkpoint throw is thrown on.</remarks>
    public virtual async Task RunAsync(
        IAsyncEnumerable<MedTechMessage> messages,
        string partition,
        Func<MedTechCheckpoint, CancellationToken, Task>? checkpointReached,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        ArgumentNullException.ThrowIfNull(partition);
        var checkpoint = new CheckpointWriter(_options, partition, checkpointReached);
        await checkpoint.ReadAsync(cancellationToken).ConfigureAwait(false);
        var reader = new BatchReader(messages, _options, cancellationToken);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false) is [_, ..] batch)
            {
                var run = new BatchRun(
                    _client, _options, Volatile.Read(ref _mappings), _gate, partition, batch);
                await run.RunAsync(checkpoint, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Reads the position behind which a partition goes on.</summary>
    /// <param name="partition">The name of the partition.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The position of the last message that is done; null where <see
    /// cref="MedTechPipelineOptions.Checkpoints"/> has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="partition"/> is null.</exception>
    public virtual Task<string?> ReadCheckpointAsync(
        string partition = "0", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(partition);
        return new CheckpointWriter(_options, partition).ReadAsync(cancellationToken);
    }
}
