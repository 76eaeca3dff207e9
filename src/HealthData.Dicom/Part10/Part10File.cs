using System.Diagnostics;

namespace HealthData.Dicom;

/// <summary>
/// A DICOM file (PS3.10 section 7) up to its pixel data: the file meta information and the data set, from any standard
/// transfer syntax.
/// </summary>
/// <remarks>
/// <para>Values are decoded when you request them, with the character set of their data set (PS3.3 C.12.1.1.2); bytes
/// that cannot be decoded become U+FFFD. Group lengths are left out. Files without preamble or without file meta
/// information are read, too.</para>
/// <para>Reading from several threads is safe.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Part10File
{
    private Part10File(
        AttributeSet fileMeta, AttributeSet dataSet, ElementReader reader, IReadOnlyList<AttributeTag> omitted)
    {
        FileMeta = fileMeta;
        DataSet = dataSet;
        TransferSyntaxUid = reader.TransferSyntaxUid;
        OmittedTags = omitted;
        if (reader.Kind != ElementKind.PixelData)
        {
            return;
        }

        PixelDataTag = new AttributeTag(reader.Tag);
        PixelDataOffset = reader.IsDeflated ? null : reader.ValueOffset;
        PixelDataLength = reader.Length == ElementReader.UndefinedLength ? null : reader.Length;
    }

    /// <summary>Gets the file meta information, group 0002; empty if the file has none.</summary>
    public AttributeSet FileMeta { get; }

    /// <summary>Gets the data set up to the pixel data.</summary>
    public AttributeSet DataSet { get; }

    /// <summary>Gets the transfer syntax (0002,0010), or the one that the data looks like if the file names none;
    /// null for a file without a data set.</summary>
    public string? TransferSyntaxUid { get; }

    /// <summary>Gets the tag of the pixel data: (7FE0,0010), (7FE0,0008) or (7FE0,0009); null if there is none.
    /// </summary>
    public AttributeTag? PixelDataTag { get; }

    /// <summary>Gets the position of the first byte of the pixel data's value, counted from the first byte that was
    /// read;
    /// null if there is none or if the data set is deflated.</summary>
    public long? PixelDataOffset { get; }

    /// <summary>Gets the length of native pixel data in bytes as the file declares it; null if it is encapsulated in
    /// fragments, or if there is none.</summary>
    public long? PixelDataLength { get; }

    /// <summary>Gets the attributes of the top level whose values were too long to be loaded
    /// (<see cref="Part10ReadOptions.MaxValueBytes"/>); they are not in the sets.</summary>
    public IReadOnlyList<AttributeTag> OmittedTags { get; }

    /// <summary>Reads a file from the current position of a stream, up to its pixel data.</summary>
    /// <param name="stream">The stream; it need not be able to seek, stays open, and may be read beyond the data set.
    /// </param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The file.</returns>
    /// <exception cref="DicomFormatException">The data is not DICOM, is broken, or passes a limit.</exception>
    public static Task<Part10File> ReadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, Part10ReadOptions.Default, cancellationToken);

    /// <summary>Reads a file from the current position of a stream, up to its pixel data.</summary>
    /// <param name="stream">The stream; it need not be able to seek, stays open, and may be read beyond the data set.
    /// </param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The file.</returns>
    /// <exception cref="DicomFormatException">The data is not DICOM, is broken, or passes a limit.</exception>
    public static async Task<Part10File> ReadAsync(
        Stream stream, Part10ReadOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        using var reader = new ElementReader(stream, options);
        return await ReadAsync(reader, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a file from memory, up to its pixel data.</summary>
    /// <param name="data">The bytes; the sets refer to them, so that they must not change.</param>
    /// <param name="options">The limits; null for the default ones.</param>
    /// <returns>The file.</returns>
    /// <exception cref="DicomFormatException">The data is not DICOM, is broken, or passes a limit.</exception>
    public static Part10File Read(ReadOnlyMemory<byte> data, Part10ReadOptions? options = null)
    {
        using var reader = new ElementReader(data, options);
        var read = ReadAsync(reader, CancellationToken.None);
        return read.IsCompletedSuccessfully ? read.Result : read.AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Tells how many attributes there are; no value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"DICOM file, {DataSet.Count} attributes";

    private static async ValueTask<Part10File> ReadAsync(ElementReader reader, CancellationToken cancellationToken)
    {
        var builder = new AttributeSetBuilder();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false) && reader.Kind != ElementKind.PixelData)
        {
            builder.Take(reader);
        }

        var (fileMeta, dataSet) = builder.Build();
        return new(fileMeta, dataSet, reader, builder.Omitted);
    }
}
