namespace HealthData.Dicom;

/// <summary>Writes files that are there as a whole or not at all.</summary>
internal static class AtomicFile
{
    private const int BufferSize = 128 * 1024;

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
            Move(temporary, path, overwrite);
            return length;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>A name that nobody else uses, in the folder of the final name so that renaming is one step.</summary>
    public static string TemporaryName(string folder) => Path.Combine(folder, $".{Guid.NewGuid():N}.part");

    public static async Task<long> FillAsync(
        string temporary, Stream content, Action<int>? onBytes, CancellationToken cancellationToken)
    {
        var file = new FileStream(
            temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        await using (file.ConfigureAwait(false))
        {
            var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
            try
            {
                int read;
                while ((read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
                {
                    await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                    onBytes?.Invoke(read);
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }

            file.Flush(flushToDisk: true);
            return file.Length;
        }
    }

    public static void Move(string temporary, string path, bool overwrite)
    {
        try
        {
            File.Move(temporary, path, overwrite);
        }
        catch (IOException) when (!overwrite && File.Exists(path))
        {
            throw AlreadyThere();
        }
    }

    private static IOException AlreadyThere() =>
        new("A file of this name is there already. Choose another folder, or allow to replace it.");
}
