namespace HealthData.MedTech.EventHubs;

/// <summary>A sink that writes each message to a blob of its own, as the JSON object that
/// <see cref="FileDeadLetterSink"/> writes as a line.</summary>
/// <remarks>
/// <para>The name of a blob is the partition and the position, such as
/// <c>contoso.servicebus.windows.net/devices/$default/3/1042.json</c>, so that a message that comes again replaces its
/// blob.</para>
/// <para>The messages are patient data: give them a container, and a role, of their own.</para>
/// </remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public sealed class BlobDeadLetterSink : DeadLetterSink
{
    private const int MaxParallelWrites = 8;

    private readonly BlobContainerClient _container;
    private readonly string _prefix;

    /// <summary>Initializes a new instance of the <see cref="BlobDeadLetterSink"/> class.</summary>
    /// <param name="container">The container of the blobs. It has to exist.</param>
    /// <param name="prefix">What the blobs' names begin with, such as <c>dead/</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public BlobDeadLetterSink(BlobContainerClient container, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(container);
        ArgumentNullException.ThrowIfNull(prefix);
        _container = container;
        _prefix = prefix;
    }

    /// <inheritdoc/>
    /// <exception cref="RequestFailedException">The storage refused or failed.</exception>
    public override Task WriteAsync(IReadOnlyList<DeadLetter> letters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(letters);
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = MaxParallelWrites,
            CancellationToken = cancellationToken,
        };
        return Parallel.ForEachAsync(letters, options, async (letter, token) =>
        {
            var name = $"{_prefix}{letter.Partition}/{Uri.EscapeDataString(letter.Message.Position)}.json";
            var headers = new BlobHttpHeaders { ContentType = "application/json" };
            await _container.GetBlobClient(name).UploadAsync(
                BinaryData.FromBytes(DeadLetterText.Write([letter])),
                new BlobUploadOptions { HttpHeaders = headers },
                token).ConfigureAwait(false);
        });
    }
}
