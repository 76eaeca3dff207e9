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
    /// <exception cref="FhirFormatException">A line is not a resource, or it is too long:
    /// <see cref="FhirFormatException.Line"/>. <see cref="ReadLinesAsync"/> goes on after such a line.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static async IAsyncEnumerable<Resource> ReadAsync(
        Stream stream,
        FhirJsonOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var lines = new LineReader(stream, options ?? FhirJsonOptions.Default);
        while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return ParseLine(lines, options);
        }
    }

    /// <summary>Reads the lines of a sequence as they arrive, and goes on after one that is not a resource. Empty lines
    /// are passed over.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The lines, in their order: each with a resource and what deviates in it, or with what is wrong and its
    /// bytes.</returns>
    /// <exception cref="FhirFormatException">A line is longer than the options allow.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static async IAsyncEnumerable<FhirNdjsonLine> ReadLinesAsync(
        Stream stream,
        FhirJsonOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var lines = new LineReader(stream, options ?? FhirJsonOptions.Default);
        while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            var isRead = FhirJson.TryParse<Resource>(lines.Line, out var resource, out var issues, options);
            var located = FhirFormatException.AtLine(issues, lines.Number);
            yield return new FhirNdjsonLine(lines.Number, resource, located, isRead ? [] : lines.Line.ToArray());
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

    private static Resource ParseLine(LineReader lines, FhirJsonOptions? options)
    {
        try
        {
            return FhirJson.ParseResource(lines.Line, options);
        }
        catch (FhirFormatException exception)
        {
            throw exception.AtLine(lines.Number);
        }
    }
}
