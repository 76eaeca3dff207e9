using System.Buffers;

namespace HealthData.Core;

/// <summary>
/// Writes a file under a temporary name and renames it when it is complete. Failures tell no path: it may name a
/// patient.
/// </summary>
internal static class AtomicFile
{
    private const int BufferSize = 128 * 1024;

    // On Unix a move that must not overwrite looks first and renames then; between the two, another saver of this
    // process might have moved its file there.
    private static readonly object Moving = new();

    public static async Task<long> WriteAsync(
        string path, bool overwrite, Stream content, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!overwrite && File.Exists(path))
        {
            throw AlreadyThere();
        }

        var temporary = TemporaryName(Path.GetDirectoryName(Path.GetFullPath(path))!);
        try
        {
            var length = await FillAsync(temporary, content, null, cancellationToken).ConfigureAwait(false);
            return TryMove(temporary, path, overwrite) ? length : throw AlreadyThere();
        }
        finally
        {
            Discard(temporary);
        }
    }

    /// <summary>A name that nobody else uses, in the folder of the final name so that renaming is one step.</summary>
    public static string TemporaryName(string folder) => Path.Combine(folder, $".{Guid.NewGuid():N}.part");

    public static async Task<long> FillAsync(
        string temporary, Stream content, Action<int>? onBytes, CancellationToken cancellationToken)
    {
        var file = FileFailure.Guard(() => new FileStream(
            temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous));
        await using (file.ConfigureAwait(false))
        {
            var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
            try
            {
                int read;
                while ((read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
                {
                    await WriteAsync(file, buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                    onBytes?.Invoke(read);
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }

            return FileFailure.Guard(() =>
            {
                file.Flush(flushToDisk: true);
                return file.Length;
            });
        }
    }

    /// <summary>Gives the file its name; false if there is one of this name already, and it is not to be
    /// replaced.</summary>
    public static bool TryMove(string temporary, string path, bool overwrite)
    {
        try
        {
            lock (Moving)
            {
                File.Move(temporary, path, overwrite);
            }

            return true;
        }
        catch (IOException) when (!overwrite && File.Exists(path))
        {
            return false;
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            throw FileFailure.WithoutPath(exception);
        }
    }

    /// <summary>Deletes a temporary file, if it is there and can be deleted; what went wrong before counts
    /// more.</summary>
    public static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
        }
    }

    public static IOException AlreadyThere() =>
        new("A file of this name is there already. Choose another folder, or allow to replace it.");

    private static async ValueTask WriteAsync(
        FileStream file, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await file.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            throw FileFailure.WithoutPath(exception);
        }
    }
}
