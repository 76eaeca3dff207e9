namespace HealthData.Testing;

/// <summary>
/// The operations of a <see cref="FakeWorkspace"/>, to choose what a <see cref="FakeFault"/> hits. Each name starts
/// with that of its service.
/// </summary>
public enum FakeOperation
{
    /// <summary>A request that no operation handles.</summary>
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

    /// <summary>A read of the DICOM service's change feed, or of its latest entry.</summary>
    DicomChangeFeed,

    /// <summary>A creation of a DICOM workitem (PS3.18 11.4).</summary>
    DicomCreateWorkitem,

    /// <summary>A retrieval of a DICOM workitem (PS3.18 11.5).</summary>
    DicomRetrieveWorkitem,

    /// <summary>An update of a DICOM workitem (PS3.18 11.6).</summary>
    DicomUpdateWorkitem,

    /// <summary>A change of the state of a DICOM workitem (PS3.18 11.7).</summary>
    DicomChangeWorkitemState,

    /// <summary>A request to cancel a DICOM workitem (PS3.18 11.8).</summary>
    DicomRequestWorkitemCancellation,

    /// <summary>A search for DICOM workitems (PS3.18 11.9).</summary>
    DicomSearchWorkitems,

    /// <summary>A request for the state of a long-running DICOM operation.</summary>
    DicomOperation,

    /// <summary>A read or change of the DICOM service's extended query tags.</summary>
    DicomExtendedQueryTags,

    /// <summary>A list of the DICOM service's data partitions.</summary>
    DicomPartitions,

    /// <summary>The start of a bulk update of DICOM studies.</summary>
    DicomBulkUpdate,

    /// <summary>The start of an export of DICOM instances.</summary>
    DicomExport,

    /// <summary>A read of the FHIR service's capability statement, SMART configuration or versions.</summary>
    FhirCapabilities,

    /// <summary>A read of a FHIR resource or of one of its versions.</summary>
    FhirRead,

    /// <summary>A list of the versions of a FHIR resource, a type or all resources.</summary>
    FhirHistory,

    /// <summary>A search for FHIR resources, or for more resources that it includes.</summary>
    FhirSearch,

    /// <summary>A creation of a FHIR resource.</summary>
    FhirCreate,

    /// <summary>An update of a FHIR resource.</summary>
    FhirUpdate,

    /// <summary>A patch of a FHIR resource.</summary>
    FhirPatch,

    /// <summary>A deletion of FHIR resources, or of the history of one.</summary>
    FhirDelete,

    /// <summary>A FHIR batch or transaction.</summary>
    FhirBundle,

    /// <summary>A page of everything about a patient (<c>$everything</c>).</summary>
    FhirEverything,

    /// <summary>The start of an export (<c>$export</c>).</summary>
    FhirExport,

    /// <summary>The start of an import (<c>$import</c>).</summary>
    FhirImport,

    /// <summary>The start of a bulk deletion (<c>$bulk-delete</c>).</summary>
    FhirBulkDelete,

    /// <summary>The start of a bulk update (<c>$bulk-update</c>).</summary>
    FhirBulkUpdate,

    /// <summary>The start of a reindexing (<c>$reindex</c>).</summary>
    FhirReindex,

    /// <summary>A request for the status of a FHIR job, or for its cancellation.</summary>
    FhirJob,

    /// <summary>A FHIR operation that returns a response immediately, such as <c>$convert-data</c> or
    /// <c>$validate</c>.</summary>
    FhirOperation,

    /// <summary>A read of a file in the storage account of jobs.</summary>
    StorageRead,

    /// <summary>A read of resources in Azure Resource Manager.</summary>
    ManagementRead,

    /// <summary>A creation or an update of a resource in Azure Resource Manager.</summary>
    ManagementWrite,

    /// <summary>A deletion of a resource in Azure Resource Manager.</summary>
    ManagementDelete,

    /// <summary>A request for the state of an operation in Azure Resource Manager.</summary>
    ManagementOperation,
}
