using System.Collections.Frozen;

namespace HealthData.Imaging;

/// <summary>The modalities that DICOM defines: those that acquire (CID 29), and the others (CID 32).</summary>
internal static class ModalityCodes
{
    private static readonly FrozenSet<string> Acquiring = Set(
        "AR BDUS BI BMD CFM CR CT DG DMS DX ECG EEG EMG EOG EPS ES GM HD IO IVOCT IVUS KER LEN LS MG MR NM OAM OCT OP "
        + "OPM OPT OPTBSV OPTENF OPV OSS POS PT PX RESP RF RG RTIMAGE SM SRF TG US VA XA XC");

    private static readonly FrozenSet<string> Others = Set(
        "ANN ASMT AU CTPROTOCOL DOC FID HC IOL KO M3D OT PLAN PR REG RTDOSE RTINTENT RTPLAN RTRAD RTRECORD RTSEGANN "
        + "RTSTRUCT RWV SEG SMR SR STAIN TEXTUREMAP XAPROTOCOL");

    public static bool IsAcquiring(string modality) => Acquiring.Contains(modality);

    public static bool IsKnown(string modality) => Acquiring.Contains(modality) || Others.Contains(modality);

    private static FrozenSet<string> Set(string codes) => codes.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
