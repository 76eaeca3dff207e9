namespace HealthData.MedTech.Fhir;

/// <summary>A sink that appends messages to a file, one a line as JSON, with their bytes as base64.</summary>
/// <remarks>The messages are patient data: only the owner may read a file that the sink creates.</remarks>
/// <threadsafety>All members are safe for concurrent use. One process at a time writes to a file.</threadsafety>
public sealed class FileDeadLetterSink : DeadLetterSink, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Initializes a new instance of the <see cref="FileDeadLetterSink"/> class.</summary>
    /// <param name="path">The file. It is created with the first message.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public FileDeadLetterSink(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        FilePath = Path.GetFullPath(path);
    }

    /// <summary>Gets the full path of the file.</summary>
    public string FilePath { get; }

    /// <summary>Reads the messages of a file, such as to process them again.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The messages, as they are needed. A last line that was not written to its end is left out: its message
    /// comes again after a restart.</returns>
    /// <exception cref="InvalidDataException">A line is no dead letter; thrown while enumerating.</exception>
    /// <exception cref="IOException">The file can't be read; thrown while enumerating.</exception>
    public static async IAsyncEnumerable<DeadLetter> ReadAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var file = FileFailure.Guard(path, () => new StreamReader(path));
        var line = await file.ReadLineAsync(cancellationToken).ConfigureAwait(false);
        while (line is not null)
        {
            var next = await file.ReadLineAsync(cancellationToken).ConfigureAwait(false);
            if (DeadLetterText.TryRead(line, out var letter))
            {
                yield return letter;
            }
            else if (next is not null)
            {
                throw new InvalidDataException("A line of the file is no dead letter.");
            }

            line = next;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file can't be written.</exception>
    public override async Task WriteAsync(
        IReadOnlyList<DeadLetter> letters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(letters);
        var lines = DeadLetterText.Write(letters);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // What has begun is ended: half a line helps nobody.
            FileFailure.Guard(FilePath, () => Append(lines.Span));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Releases what the sink holds. The file is closed after each write.</summary>
    public void Dispose() => _turn.Dispose();

    private bool Append(ReadOnlySpan<byte> lines)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Read,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(FilePath, options);
        file.Position = EndOfLines(file);
        file.SetLength(file.Position);
        file.Write(lines);
        file.Flush(flushToDisk: true);
        return true;
    }

    // A process that was killed may have left a line without its end. Nothing counts on it.
    private static long EndOfLines(FileStream file)
    {
        Span<byte> last = stackalloc byte[1];
        for (var end = file.Length; end > 0; end--)
        {
            file.Position = end - 1;
            file.ReadExactly(last);
            if (last[0] == (byte)'\n')
            {
                return end;
            }
        }

        return 0;
    }
}
