using System.Text;

namespace HealthData.Dicom;

/// <summary>What names an instance, read from all of a file.</summary>
internal sealed class InstanceIdentity
{
    private static readonly Part10ReadOptions Options = new()
    {
        MaxValueBytes = 4096,
        MaxHeaderBytes = long.MaxValue,
        MaxDepth = 1024,
    };

    private InstanceIdentity()
    {
    }

    public string? SopInstanceUid { get; private set; }

    public string? StudyInstanceUid { get; private set; }

    public string? SeriesInstanceUid { get; private set; }

    /// <summary>Reads from where the stream stands to the end of the last element; the stream stays open.</summary>
    /// <exception cref="DicomFormatException">The data is not DICOM, or is broken.</exception>
    public static async ValueTask<InstanceIdentity> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var reader = new ElementReader(stream, Options);
        var identity = new InstanceIdentity();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (reader.Kind == ElementKind.Element && reader.Depth == 0 && !reader.InFileMeta)
            {
                identity.Take(reader.Tag, reader.Value.Span);
            }
        }

        return identity;
    }

    private void Take(uint tag, ReadOnlySpan<byte> value)
    {
        switch (tag)
        {
            case Part10Tags.SopInstanceUid:
                SopInstanceUid = Text(value);
                break;
            case Part10Tags.StudyInstanceUid:
                StudyInstanceUid = Text(value);
                break;
            case Part10Tags.SeriesInstanceUid:
                SeriesInstanceUid = Text(value);
                break;
        }
    }

    private static string Text(ReadOnlySpan<byte> value) => Encoding.Latin1.GetString(value.Trim(" \0"u8));
}
