namespace HealthData.Fhir.R4;

public static partial class FhirJson
{
    private const int LargeLength = 8 * 1024 * 1024;
    private const int MostPrepared = 32 * LargeLength;

    /// <summary>Reads a resource of any type from a stream, to its end.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>The resource; an <see cref="UnknownResource"/> if FHIR R4 does not define its type.</returns>
    /// <exception cref="FhirFormatException">The data is not JSON or not a resource, or it is longer than
    /// <see cref="FhirJsonOptions.MaxLength"/>.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public static Resource ParseResource(Stream stream, FhirJsonOptions? options = null) =>
        Parse<Resource>(stream, options);

    /// <summary>Reads a resource, a data type or a part of one from a stream, to its end.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>The object.</returns>
    /// <exception cref="FhirFormatException">The data is not JSON or not of the type, or it is longer than
    /// <see cref="FhirJsonOptions.MaxLength"/>.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="NotSupportedException">As for bytes.</exception>
    public static T Parse<T>(Stream stream, FhirJsonOptions? options = null)
        where T : FhirObject
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= FhirJsonOptions.Default;
        using var buffer = new PooledBuffer();
        Prepare(buffer, stream, options, MostPrepared);
        while (stream.Read(buffer.GetSpan(4096)) is var count and > 0)
        {
            Advance(buffer, count, options);
        }

        return Parse<T>(buffer, options);
    }

    /// <summary>Reads a resource of any type from a stream, to its end.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The resource; an <see cref="UnknownResource"/> if FHIR R4 does not define its type.</returns>
    /// <exception cref="FhirFormatException">The data is not JSON or not a resource, or it is longer than
    /// <see cref="FhirJsonOptions.MaxLength"/>.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static ValueTask<Resource> ParseResourceAsync(
        Stream stream, FhirJsonOptions? options = null, CancellationToken cancellationToken = default) =>
        ParseAsync<Resource>(stream, options, cancellationToken);

    /// <summary>Reads a resource, a data type or a part of one from a stream, to its end.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">How to read; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The object.</returns>
    /// <exception cref="FhirFormatException">The data is not JSON or not of the type, or it is longer than
    /// <see cref="FhirJsonOptions.MaxLength"/>.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    /// <exception cref="NotSupportedException">As for bytes.</exception>
    public static async ValueTask<T> ParseAsync<T>(
        Stream stream, FhirJsonOptions? options = null, CancellationToken cancellationToken = default)
        where T : FhirObject
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= FhirJsonOptions.Default;
        using var buffer = new PooledBuffer();
        Prepare(buffer, stream, options, LargeLength);
        var isAsked = false;
        while (true)
        {
            var count = await stream.ReadAsync(buffer.GetMemory(4096), cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                break;
            }

            Advance(buffer, count, options);
            if (buffer.WrittenSpan.Length > LargeLength && !isAsked)
            {
                isAsked = true;
                if (IsBundle<T>(buffer, options))
                {
                    return (T)(FhirObject)await ParseBundleAsync(stream, buffer, options, cancellationToken)
                        .ConfigureAwait(false);
                }

                Prepare(buffer, stream, options, MostPrepared);
            }
        }

        return Parse<T>(buffer, options);
    }

    /// <summary>Writes an object to a stream.</summary>
    /// <param name="value">The object.</param>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">How to write; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="InvalidOperationException">The objects are nested more than 500 deep, one contains itself, or a
    /// list of objects holds null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public static void Serialize(FhirObject value, Stream stream, FhirJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new PooledBuffer();
        Serialize(value, buffer, options);
        stream.Write(buffer.WrittenSpan);
    }

    /// <summary>Writes an object to a stream.</summary>
    /// <param name="value">The object.</param>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">How to write; <see cref="FhirJsonOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="InvalidOperationException">The objects are nested more than 500 deep, one contains itself, or a
    /// list of objects holds null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static async ValueTask SerializeAsync(
        FhirObject value, Stream stream, FhirJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new PooledBuffer();
        Serialize(value, buffer, options);
        await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads what a stream gave. When values refer to the buffer, it is theirs.</summary>
    private static T Parse<T>(PooledBuffer buffer, FhirJsonOptions options)
        where T : FhirObject
    {
        var value = (T)ObjectText.Parse(
            typeof(T), buffer.WrittenSpan, options, SharedInput.Of(buffer), out var isShared);
        if (isShared)
        {
            buffer.Abandon();
        }

        return value;
    }

    /// <summary>Gets room for the rest of a stream, if its length is known, so that nothing is copied when the buffer
    /// grows.</summary>
    private static void Prepare(PooledBuffer buffer, Stream stream, FhirJsonOptions options, int most)
    {
        if (!stream.CanSeek)
        {
            return;
        }

        var length = stream.Length - stream.Position;
        if (length > options.MaxLength - buffer.WrittenSpan.Length)
        {
            throw TooLarge(options);
        }

        buffer.GetSpan((int)Math.Clamp(length, 0, most) + 1);
    }

    private static FhirFormatException TooLarge(FhirJsonOptions options, string type = "Resource") =>
        new([new FhirIssue(Faults.TooLarge, type, options.MaxLength)]);

    private static bool IsBundle<T>(PooledBuffer start, FhirJsonOptions options) =>
        !options.IsStrict && typeof(T).IsAssignableFrom(typeof(Bundle))
        && EntryMembers.TypeOf(start.WrittenSpan) == nameof(Bundle);

    /// <summary>Reads a large bundle entry by entry, so that its JSON is not in memory as a whole.</summary>
    private static async ValueTask<Bundle> ParseBundleAsync(
        Stream stream, PooledBuffer start, FhirJsonOptions options, CancellationToken cancellationToken)
    {
        using var reader = await FhirBundleReader.OpenAsync(stream, start, options, cancellationToken)
            .ConfigureAwait(false);
        var entries = new List<BundleEntry>();
        await foreach (var entry in reader.ReadEntriesAsync(cancellationToken).ConfigureAwait(false))
        {
            if (reader.Position > options.MaxLength)
            {
                throw TooLarge(options, nameof(Bundle));
            }

            entry.AddTo(entries);
        }

        reader.Header.Entry = entries;
        return reader.Header;
    }

    /// <summary>Counts bytes that were read, up to the limit.</summary>
    private static void Advance(PooledBuffer buffer, int count, FhirJsonOptions options)
    {
        buffer.Advance(count);
        if (buffer.WrittenSpan.Length > options.MaxLength)
        {
            throw TooLarge(options);
        }
    }
}
