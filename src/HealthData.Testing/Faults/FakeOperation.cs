namespace HealthData.Testing;

/// <summary>The operations of a <see cref="FakeWorkspace"/>, to choose what a <see cref="FakeFault"/> hits.</summary>
public enum FakeOperation
{
    /// <summary>A request that no operation answers.</summary>
    Unknown,

    /// <summary>DICOM: storing (PS3.18 10.5), with POST or PUT.</summary>
    Store,

    /// <summary>DICOM: retrieving a study, a series or an instance (PS3.18 10.4).</summary>
    Retrieve,

    /// <summary>DICOM: retrieving frames.</summary>
    RetrieveFrames,

    /// <summary>DICOM: retrieving a rendered instance or frame.</summary>
    RetrieveRendered,

    /// <summary>DICOM: deleting at any level.</summary>
    Delete,

    /// <summary>DICOM: searching for studies, series or instances (PS3.18 10.6).</summary>
    Search,

    /// <summary>DICOM: retrieving the metadata of a study, a series or an instance (PS3.18 10.4).</summary>
    RetrieveMetadata,
}
