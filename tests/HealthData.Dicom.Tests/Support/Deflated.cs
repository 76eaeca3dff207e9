using System.IO.Compression;
using HealthData.Dicom.Tests.Part10;

namespace HealthData.Dicom.Tests.Support;

/// <summary>Files whose data set is deflated: only the file meta information can be read as it goes by.</summary>
internal static class Deflated
{
    private const int MetaStart = 132 + 12;

    /// <summary>The data set of a file, deflated behind a file meta information of its own.</summary>
    /// <param name="file">The file.</param>
    /// <param name="metaInstance">The SOP Instance UID that the file meta information says.</param>
    public static byte[] Of(TestFile file, string? metaInstance = null)
    {
        var plain = file.ToBytes();
        var meta = DicomBytes.Bare.Explicit(0x00020003, "UI", metaInstance ?? file.Instance)
            .Explicit(0x00020010, "UI", DicomBytes.Deflated);
        using var dataSet = new MemoryStream();
        using (var deflate = new DeflateStream(dataSet, CompressionMode.Compress, leaveOpen: true))
        {
            deflate.Write(plain.AsSpan(MetaStart + BitConverter.ToInt32(plain, MetaStart - 4)));
        }

        return DicomBytes.Bare.Raw(new byte[128]).Raw("DICM"u8.ToArray())
            .Explicit(0x00020000, "UL", BitConverter.GetBytes((uint)meta.Length)).Raw(meta.ToArray())
            .Raw(dataSet.ToArray()).ToArray();
    }
}
