using System.Buffers.Binary;
using HealthData.Dicom;

namespace HealthData.Testing;

internal sealed partial class Part10Writer
{
    // A UID derived from a UUID (PS3.5 B.2), chosen once for this implementation.
    public const string ImplementationClassUid = "2.25.251829204583720475639201847562930184756";
    public const string ImplementationVersionName = "HEALTHDATA_1";

    private int _metaStart;
    private bool _setImplicitVr;

    /// <summary>Writes the file meta information, which is in explicit VR little endian for every data set.</summary>
    public void WriteFileMeta(string? sopClassUid, string? sopInstanceUid, string transferSyntaxUid)
    {
        StartFileMeta();
        WriteElement(Part10Tags.MetaVersion, VrCode.OB, [0, 1]);
        if (sopClassUid is not null)
        {
            WriteText(Part10Tags.MediaStorageSopClassUid, VrCode.UI, sopClassUid);
        }

        if (sopInstanceUid is not null)
        {
            WriteText(Part10Tags.MediaStorageSopInstanceUid, VrCode.UI, sopInstanceUid);
        }

        WriteText(Part10Tags.TransferSyntaxUid, VrCode.UI, transferSyntaxUid);
        WriteText(Part10Tags.ImplementationClassUid, VrCode.UI, ImplementationClassUid);
        WriteText(Part10Tags.ImplementationVersionName, VrCode.SH, ImplementationVersionName);
        EndFileMeta();
    }

    public void StartFileMeta()
    {
        _setImplicitVr = ImplicitVr;
        ImplicitVr = false;
        WriteUInt32(Part10Tags.MetaGroupLength, 0);
        _metaStart = Count;
    }

    public void EndFileMeta()
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_buffer.AsSpan(_metaStart - 4), (uint)(Count - _metaStart));
        ImplicitVr = _setImplicitVr;
    }
}
