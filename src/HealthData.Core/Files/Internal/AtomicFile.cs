using System.Buffers;
using System.Collections.Concurrent;

namespace HealthData.Core;

/// <summary>
/// A file that is written under a temporary name and renamed when it is complete. Until then only its owner may read
/// it, and it is locked, so that another process can tell a file that was left behind. Failures tell no path: it may
/// name a patient.
/// </summary>
internal sealed class AtomicFile : IAsyncDisposable
{
    private const int BufferSize = 128 * 1024;
    private const string Suffix = ".part";
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdef");
    private static readonly TimeSpan YoungFile = TimeSpan.FromSeconds(5);

    // On Unix a move that must not overwrite looks first and renames then; between the two, another saver of this
    // process might have moved its file there.
    private static readonly object Moving = new();

    // The files of this process, which are locked only when they are there.
    private static readonly ConcurrentDictionary<string, byte> Active = new(StringComparer.Ordinal);

    private readonly string _temporary;
    private readonly FileStream _file;
    private bool _isMoved;

    private AtomicFile(string temporary)
    {
        _temporary = temporary;
        Active[temporary] = 0;
        try
        {
            _file = FileFailure.Guard(temporary, () => new FileStream(temporary, Options()));
        }
        catch
        {
            Active.TryRemove(temporary, out _);
            throw;
        }
    }

    /// <summary>Gets the content, to be read back from its start.</summary>
    public Stream Content => _file;

    /// <summary>Creates a file in the folder of its final name, so that renaming is one step.</summary>
    public static AtomicFile Create(string folder) => new(Path.Combine(folder, $".{Guid.NewGuid():N}{Suffix}"));

    /// <summary>Saves content under a path.</summary>
    public static async Task<SavedFile> SaveAsync(
        string path, SaveOptions? options, Stream content, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        path = Path.GetFullPath(path);
        var existing = options?.ExistingFile ?? ExistingFile.Fail;
        if (existing == ExistingFile.Fail && File.Exists(path))
        {
            throw AlreadyThere();
        }

        if (existing == ExistingFile.Keep && TryKeep(path) is { } kept)
        {
            return kept;
        }

        var file = Create(Path.GetDirectoryName(path)!);
        await using (file.ConfigureAwait(false))
        {
            var written = 0L;
            var length = await file.FillAsync(content, OnBytes, cancellationToken).ConfigureAwait(false);
            var saved = file.TryName(path, length, existing) ?? throw AlreadyThere();
            options?.Progress?.Report(new TransferProgress(length, 1, length, 1));
            return saved;

            void OnBytes(ReadOnlySpan<byte> bytes) =>
                options?.Progress?.Report(new TransferProgress(written += bytes.Length, 0, null, 1));
        }
    }

    /// <summary>Deletes the temporary files in a folder that no process holds any more.</summary>
    public static void Sweep(string folder)
    {
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, $".*{Suffix}"))
            {
                if (IsTemporary(Path.GetFileName(path)) && !Active.ContainsKey(path) && IsOld(path) && IsFree(path))
                {
                    Discard(path);
                }
            }
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            // What can't be swept is no reason not to save.
        }
    }

    public static IOException AlreadyThere() =>
        new("A file with this name already exists. Choose another folder, or keep or replace files.");

    /// <summary>Gives the file its name, or keeps the one that has it; null if there is one that must not be
    /// touched.</summary>
    public SavedFile? TryName(string path, long length, ExistingFile existing)
    {
        if (TryMove(path, existing == ExistingFile.Replace))
        {
            return new SavedFile(path, length);
        }

        if (existing != ExistingFile.Keep)
        {
            return null;
        }

        if (TryKeep(path) is { } kept)
        {
            return kept;
        }

        TryMove(path, overwrite: true);
        return new SavedFile(path, length);
    }

    /// <summary>Gives the file that has a name already; null where there is none. An empty file, or a link that leads
    /// nowhere, is not what was saved.</summary>
    public static SavedFile? TryKeep(string path)
    {
        try
        {
            return FileFailure.Guard(path, () => RegularFile.Length(path)) is > 0 and var length
                ? new SavedFile(path, length, wasKept: true)
                : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Writes all content, and returns its length.</summary>
    public async ValueTask<long> FillAsync(
        Stream content, ReadOnlySpanAction? onBytes, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            int read;
            while ((read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                await WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                onBytes?.Invoke(buffer.AsSpan(0, read));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return FileFailure.Guard(_temporary, () =>
        {
            _file.Flush(flushToDisk: true);
            return _file.Length;
        });
    }

    // False if there is a file of this name already, and it is not to be replaced.
    private bool TryMove(string path, bool overwrite)
    {
        try
        {
            UnixFileModes.Share(_file);
            lock (Moving)
            {
                File.Move(_temporary, path, overwrite);
            }

            return _isMoved = true;
        }
        catch (IOException) when (!overwrite && Path.Exists(path))
        {
            return false;
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            throw FileFailure.WithoutPath(exception, path);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isMoved)
        {
            Discard(_temporary);
        }

        Active.TryRemove(_temporary, out _);
        await _file.DisposeAsync().ConfigureAwait(false);
        if (!_isMoved)
        {
            Discard(_temporary);
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None,
            BufferSize = 0,
            Options = FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static bool IsTemporary(string name) =>
        name.Length == 1 + 32 + Suffix.Length && !name.AsSpan(1, 32).ContainsAnyExcept(Hex);

    // Another process locks its file only when it is there.
    private static bool IsOld(string path) =>
        File.GetLastWriteTimeUtc(path) < TimeProvider.System.GetUtcNow().UtcDateTime - YoungFile;

    private static bool IsFree(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            return false;
        }
    }

    // What went wrong before counts more than a temporary file that stays.
    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
        }
    }

    private async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await _file.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            throw FileFailure.WithoutPath(exception, _temporary);
        }
    }
}
