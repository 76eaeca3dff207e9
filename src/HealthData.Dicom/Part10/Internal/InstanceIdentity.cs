using System.Text;

namespace HealthData.Dicom;

/// <summary>What names an instance and says whether a service can take it, read from the first part of a
/// file.</summary>
internal sealed class InstanceIdentity
{
    private static readonly Part10ReadOptions Options = new() { MaxValueBytes = 4096 };

    private static readonly Part10ReadOptions WholeOptions = new()
    {
        MaxValueBytes = 4096,
        MaxHeaderBytes = long.MaxValue,
        MaxDepth = 1024,
    };

    private InstanceIdentity()
    {
    }

    /// <summary>By the file meta information, or by the look of the data where that is missing.</summary>
    public string? TransferSyntaxUid { get; private set; }

    public string? SopClassUid { get; private set; }

    public string? SopInstanceUid { get; private set; }

    public string? StudyInstanceUid { get; private set; }

    public string? SeriesInstanceUid { get; private set; }

    /// <summary>True where the attribute is there, though it may be empty.</summary>
    public bool HasPatientId { get; private set; }

    /// <summary>Reads from where the stream stands up to the Series Instance UID; the stream stays open.</summary>
    /// <exception cref="DicomFormatException">The data is not DICOM or is broken before that.</exception>
    public static async ValueTask<InstanceIdentity> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var reader = new ElementReader(stream, Options);
        return await ReadAsync(reader, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="ReadAsync(Stream, CancellationToken)"/>
    public static InstanceIdentity Read(ReadOnlyMemory<byte> data)
    {
        using var reader = new ElementReader(data, Options);
        var read = ReadAsync(reader, CancellationToken.None);
        return read.IsCompletedSuccessfully ? read.Result : read.AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Reads from where the stream stands to the end of the last element; the stream stays open.</summary>
    /// <exception cref="DicomFormatException">The data is not DICOM, or is broken.</exception>
    public static async ValueTask<InstanceIdentity> ReadWholeAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var reader = new ElementReader(stream, WholeOptions);
        return await ReadAsync(reader, cancellationToken, toEnd: true).ConfigureAwait(false);
    }

    private static async ValueTask<InstanceIdentity> ReadAsync(
        ElementReader reader, CancellationToken cancellationToken, bool toEnd = false)
    {
        var identity = new InstanceIdentity();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (reader.Kind != ElementKind.Element || reader.Depth > 0 || reader.InFileMeta)
            {
                continue;
            }

            if (reader.Tag > Part10Tags.SeriesInstanceUid && !toEnd)
            {
                break;
            }

            identity.Take(reader.Tag, reader.Value.Span);
        }

        identity.TransferSyntaxUid = reader.TransferSyntaxUid;
        return identity;
    }

    private void Take(uint tag, ReadOnlySpan<byte> value)
    {
        switch (tag)
        {
            case Part10Tags.SopClassUid:
                SopClassUid = Text(value);
                break;
            case Part10Tags.SopInstanceUid:
                SopInstanceUid = Text(value);
                break;
            case Part10Tags.StudyInstanceUid:
                StudyInstanceUid = Text(value);
                break;
            case Part10Tags.SeriesInstanceUid:
                SeriesInstanceUid = Text(value);
                break;
            case Part10Tags.PatientId:
                HasPatientId = true;
                break;
        }
    }

    private static string Text(ReadOnlySpan<byte> value) => Encoding.Latin1.GetString(value.Trim(" \0"u8));
}
