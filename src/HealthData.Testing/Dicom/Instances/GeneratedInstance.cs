using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Makes an MPEG-4 instance (PS3.5 A.4.6) of any length whose fragments are a pattern.</summary>
internal static class GeneratedInstance
{
    private const string VideoStorage = "1.2.840.10008.5.1.4.1.1.77.1.4.1";
    private const string Mpeg4 = "1.2.840.10008.1.2.4.102";
    private const int SmallestLength = 4096;

    public static (FakeDicomInstance Info, InstanceHeader Header, StoredContent Content) Create(
        InstanceKey key,
        long length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, SmallestLength);
        ArgumentOutOfRangeException.ThrowIfNotEqual(length % 2, 0, nameof(length));
        CheckUid(key.Study);
        CheckUid(key.Series);
        CheckUid(key.Instance);
        var prefix = Prefix(key);
        var header = new InstanceHeader(Part10File.Read(prefix));
        var info = new FakeDicomInstance(key, VideoStorage, Mpeg4, length);
        return (info, header, new GeneratedContent(prefix, length));
    }

    private static void CheckUid(string uid)
    {
        if (!UidRule.Allows(uid))
        {
            throw new ArgumentException("A UID has 1 to 64 characters of [A-Za-z0-9.-].", nameof(uid));
        }
    }

    private static byte[] Prefix(InstanceKey key)
    {
        using var writer = new Part10Writer(implicitVr: false);
        writer.WritePrefix();
        writer.WriteFileMeta(VideoStorage, key.Instance, Mpeg4);
        writer.Write(Keyword.SOPClassUID, VideoStorage);
        writer.Write(Keyword.SOPInstanceUID, key.Instance);
        writer.Write(Keyword.Modality, "ES");
        writer.Write(Keyword.PatientName, "Generated^Video");
        writer.Write(Keyword.PatientID, "GENERATED");
        writer.Write(Keyword.StudyInstanceUID, key.Study);
        writer.Write(Keyword.SeriesInstanceUID, key.Series);
        writer.Write(Keyword.SamplesPerPixel, 3);
        writer.Write(Keyword.PhotometricInterpretation, "YBR_PARTIAL_420");
        writer.Write(Keyword.NumberOfFrames, "1");
        writer.Write(Keyword.Rows, 1080);
        writer.Write(Keyword.Columns, 1920);
        writer.Write(Keyword.BitsAllocated, 8);
        writer.Write(Keyword.BitsStored, 8);
        writer.Write(Keyword.HighBit, 7);
        writer.Write(Keyword.PixelRepresentation, 0);
        writer.WriteHeader(Part10Tags.PixelData, VrCode.OB, ElementReader.UndefinedLength);
        writer.WriteHeader(Part10Tags.Item, 0, 0);
        return writer.ToArray();
    }
}
