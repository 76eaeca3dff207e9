namespace HealthData.MedTech.Kafka.Tests.Workers;

/// <summary>A cluster as a stage of workers: the topics of the mock have four partitions each.</summary>
internal sealed class KafkaStage(KafkaLab lab, Uri fhir, string folder, IReadOnlyList<string> topics)
    : IWorkerStage, IDisposable
{
    public const int PartitionsEach = 4;

    private readonly List<IConsumer<byte[], byte[]>> _groups = [.. topics.Select(lab.CreateConsumer)];

    public string NameOf(int partition) => string.Create(
        CultureInfo.InvariantCulture, $"{TopicOf(partition)}/{TopicOf(partition)}/{partition % PartitionsEach}");

    public void Add(int partition, IEnumerable<string> bodies) =>
        lab.Send(new TopicPartition(TopicOf(partition), partition % PartitionsEach), bodies);

    public RoleProcess StartWorker(string name) => RoleProcess.Start(
        [WorkerRole.Role, lab.Servers, fhir, Path.Combine(folder, name + ".jsonl"), .. topics]);

    public IReadOnlyList<long> Done() =>
    [
        .. topics.Zip(_groups, lab.Committed).SelectMany(offsets => offsets).Select(offset => Math.Max(0, offset)),
    ];

    // The mock can't.
    public void Cut(int partition)
    {
    }

    /// <summary>Gets the names of the dead letters of all workers.</summary>
    public async Task<IReadOnlyList<string>> ReadDeadLettersAsync()
    {
        List<DeadLetter> letters = [];
        foreach (var file in Directory.GetFiles(folder, "*.jsonl"))
        {
            await foreach (var letter in FileDeadLetterSink.ReadAsync(file, KafkaLab.Token))
            {
                letters.Add(letter);
            }
        }

        return StormEnd.NamesOf(letters);
    }

    public void Dispose() => _groups.ForEach(group => group.Dispose());

    private string TopicOf(int partition) => topics[partition / PartitionsEach];
}
