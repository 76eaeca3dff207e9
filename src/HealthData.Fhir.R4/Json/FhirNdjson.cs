namespace HealthData.Fhir.R4;

/// <summary>The reader and writer of sequences of resources, one a line (<c>application/fhir+ndjson</c>), as bulk
/// export and import have them.</summary>
/// <seealso href="http://hl7.org/fhir/R4/nd-json.html"/>
public static class FhirNdjson
{
    private const int Block = 64 * 1024;

    /// <summary>Reads resources as they arrive. Only one line at a time is in memory; empty lines are passed
    /// over.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The resources, in their order.</returns>
    /// <exception cref="FhirFormatException">A line is not a resource:
    /// <see cref="FhirFormatException.Line"/>.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static async IAsyncEnumerable<Resource> ReadAsync(
        Stream stream,
        FhirJsonOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new PooledBuffer();
        var line = 0L;
        var searched = 0;
        var isEnd = false;
        while (!isEnd)
        {
            var count = await stream.ReadAsync(buffer.GetMemory(Block), cancellationToken).ConfigureAwait(false);
            isEnd = count == 0;
            buffer.Advance(count);
            var start = 0;
            while (TryFindLine(buffer.WrittenSpan, start, ref searched, isEnd, out var length))
            {
                line++;
                if (ParseLine(buffer.WrittenSpan.Slice(start, length), line, options) is { } resource)
                {
                    yield return resource;
                }

                start = Math.Min(start + length + 1, buffer.WrittenSpan.Length);
                searched = start;
            }

            buffer.Remove(start);
            searched -= start;
        }
    }

    /// <summary>Writes resources as they come.</summary>
    /// <param name="resources">The resources.</param>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static async Task WriteAsync(
        IAsyncEnumerable<Resource> resources, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(resources);
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new PooledBuffer();
        await foreach (var resource in resources.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Append(resource, buffer);
            await FlushAsync(buffer, stream, Block, cancellationToken).ConfigureAwait(false);
        }

        await FlushAsync(buffer, stream, 1, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes resources.</summary>
    /// <param name="resources">The resources.</param>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static async Task WriteAsync(
        IEnumerable<Resource> resources, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(resources);
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new PooledBuffer();
        foreach (var resource in resources)
        {
            Append(resource, buffer);
            await FlushAsync(buffer, stream, Block, cancellationToken).ConfigureAwait(false);
        }

        await FlushAsync(buffer, stream, 1, cancellationToken).ConfigureAwait(false);
    }

    private static void Append(Resource resource, PooledBuffer buffer)
    {
        FhirJson.Serialize(resource, buffer);
        buffer.Write("\n"u8);
    }

    private static async ValueTask FlushAsync(
        PooledBuffer buffer, Stream stream, int least, CancellationToken cancellationToken)
    {
        if (buffer.WrittenMemory.Length < least)
        {
            return;
        }

        await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        buffer.Clear();
    }

    private static bool TryFindLine(ReadOnlySpan<byte> data, int start, ref int searched, bool isEnd, out int length)
    {
        var end = data[searched..].IndexOf((byte)'\n');
        length = end >= 0 ? searched + end - start : data.Length - start;
        searched = data.Length;
        return end >= 0 || (isEnd && length > 0);
    }

    private static Resource? ParseLine(ReadOnlySpan<byte> line, long number, FhirJsonOptions? options)
    {
        if (line.IndexOfAnyExcept(" \t\r\uFEFF"u8) < 0)
        {
            return null;
        }

        try
        {
            return FhirJson.ParseResource(line, options);
        }
        catch (FhirFormatException exception)
        {
            throw exception.AtLine(number);
        }
    }
}
