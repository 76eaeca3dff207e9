using HealthData.Imaging;

namespace HealthData.Tool.Imaging;

/// <summary>A file with the UIDs of studies that are done, one a line.</summary>
internal sealed class StudyJournal : IAsyncDisposable
{
    private readonly HashSet<string> _done;
    private readonly StreamWriter? _writer;

    private StudyJournal(HashSet<string> done, StreamWriter? writer) => (_done, _writer) = (done, writer);

    public static async Task<StudyJournal> OpenAsync(FileInfo? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return new StudyJournal([], null);
        }

        HashSet<string> done = file.Exists
            ? [.. await File.ReadAllLinesAsync(file.FullName, cancellationToken)]
            : [];
        return new StudyJournal(done, new StreamWriter(file.FullName, append: true) { AutoFlush = true });
    }

    /// <summary>Leaves out what is done.</summary>
    public async IAsyncEnumerable<string> Skip(IAsyncEnumerable<string> studies)
    {
        await foreach (var study in studies)
        {
            if (!_done.Contains(study))
            {
                yield return study;
            }
        }
    }

    public Task AddAsync(StudyOutcome outcome) => _writer is not null && outcome.Succeeded
        ? _writer.WriteLineAsync(outcome.StudyInstanceUid)
        : Task.CompletedTask;

    public ValueTask DisposeAsync() => _writer?.DisposeAsync() ?? ValueTask.CompletedTask;
}
