namespace HealthData.Testing;

/// <summary>
/// The operations of a <see cref="FakeWorkspace"/>, to choose what a <see cref="FakeFault"/> hits. Each name starts
/// with that of its service.
/// </summary>
public enum FakeOperation
{
    /// <summary>A request that no operation answers.</summary>
    Unknown,

    /// <summary>A store of DICOM instances (PS3.18 10.5), with POST or PUT.</summary>
    DicomStore,

    /// <summary>A retrieval of a DICOM study, series or instance (PS3.18 10.4).</summary>
    DicomRetrieve,

    /// <summary>A retrieval of DICOM frames (PS3.18 10.4).</summary>
    DicomRetrieveFrames,

    /// <summary>A retrieval of a rendered DICOM instance or frame (PS3.18 10.4).</summary>
    DicomRetrieveRendered,

    /// <summary>A deletion of a DICOM study, series or instance.</summary>
    DicomDelete,

    /// <summary>A search for DICOM studies, series or instances (PS3.18 10.6).</summary>
    DicomSearch,

    /// <summary>A retrieval of the metadata of a DICOM study, series or instance (PS3.18 10.4).</summary>
    DicomRetrieveMetadata,
}
