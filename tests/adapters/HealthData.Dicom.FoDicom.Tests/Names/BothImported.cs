using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.Imaging.Codec;
using FellowOakDicom.Imaging.Mathematics;
using FellowOakDicom.Imaging.Reconstruction;
using FellowOakDicom.Imaging.Render;
using FellowOakDicom.IO;
using FellowOakDicom.IO.Buffer;
using FellowOakDicom.IO.Reader;
using FellowOakDicom.IO.Writer;
using FellowOakDicom.Log;
using FellowOakDicom.Media;
using FellowOakDicom.Memory;
using FellowOakDicom.Network;
using FellowOakDicom.Network.Client;
using FellowOakDicom.Printing;
using FellowOakDicom.Serialization;
using FellowOakDicom.StructuredReport;
using FellowOakDicom.Tools;
using HealthData.Core;
using HealthData.Dicom;
using HealthData.Dicom.FoDicom;

namespace Elsewhere;

/// <summary>A file that imports all of fo-dicom and of the SDK for DICOM, outside of their namespaces, and names every
/// type of the SDK and some of fo-dicom's.</summary>
internal static class BothImported
{
    public static Type[] Theirs { get; } =
    [
        typeof(DicomDataset), typeof(DicomFile), typeof(DicomTag), typeof(DicomUID), typeof(DicomImage),
        typeof(IDicomClient),
    ];

    public static Type[] Types { get; } =
    [
        typeof(AccessedEventArgs), typeof(AttributeDefinition), typeof(AttributeDictionary), typeof(AttributeEntry),
        typeof(AttributeSet), typeof(AttributeTag), typeof(BulkDataOptions), typeof(ChangeAction),
        typeof(ChangeFeedEntry), typeof(ChangeFeedOptions), typeof(ChangeFeedProcessor),
        typeof(ChangeFeedProcessorOptions), typeof(ChangeState), typeof(DateRange), typeof(DateTimeRange),
        typeof(DicomExportError), typeof(DicomExportItem), typeof(DicomExportOperation), typeof(DicomExportOptions),
        typeof(DicomExportResult), typeof(DicomFormatException), typeof(DicomJobOperation<>),
        typeof(DicomModelFactory), typeof(DicomOperationDetails), typeof(DicomOperationStatus),
        typeof(DicomPageExtensions), typeof(DicomPartition), typeof(DicomReindexOperation),
        typeof(DicomReindexResult), typeof(DicomResponseExtensions), typeof(DicomTransfer),
        typeof(DicomTransferOptions), typeof(DicomUpdateOperation), typeof(DicomUpdateResult), typeof(DicomWebClient),
        typeof(DicomWebClientOptions), typeof(DownloadOutcome), typeof(ExistingFile), typeof(ExtendedQueryTag),
        typeof(ExtendedQueryTagError), typeof(ExtendedQueryTagStatus), typeof(FileStateStore),
        typeof(FoDicomConversions), typeof(FoDicomQueries), typeof(FoDicomResultExtensions),
        typeof(FoDicomRetrieveExtensions), typeof(FoDicomStoreExtensions), typeof(HealthDataAudience),
        typeof(HealthDataClientOptions), typeof(HealthDataEndpoints), typeof(HealthDataErrorCode),
        typeof(HealthDataModelFactory), typeof(HealthDataOperation<>), typeof(HealthDataRequestFailedException),
        typeof(HealthDataTransport), typeof(HealthDataTransportOptions), typeof(HealthDataWorkspaceBuilder),
        typeof(InstanceContent), typeof(InstanceQuery), typeof(InstanceResult), typeof(ItemProblem),
        typeof(ItemProblemCode), typeof(Keyword), typeof(MemoryStateStore), typeof(MetadataOptions),
        typeof(Part10File), typeof(Part10ReadOptions), typeof(PersonName), typeof(ProblemPolicy), typeof(QueryStatus),
        typeof(QueryTagLevel), typeof(RenderOptions), typeof(RenderedFormat), typeof(RenderedImage),
        typeof(RequestAuthentication), typeof(RetrieveOptions), typeof(RetrievedBulkData),
        typeof(RetrievedDicomFiles), typeof(RetrievedFrame), typeof(RetrievedFrames), typeof(RetrievedInstance),
        typeof(RetrievedInstances), typeof(RetrievedMetadata), typeof(SaveOptions), typeof(SaveResult),
        typeof(SavedFile), typeof(SearchQuery), typeof(SeriesQuery), typeof(SeriesResult), typeof(ServiceIssue),
        typeof(StateEntry), typeof(StateStore), typeof(StoreOptions), typeof(StoreOutcome), typeof(StoreResult),
        typeof(StoreStatus), typeof(StudyQuery), typeof(StudyResult), typeof(TransferJournalException),
        typeof(TransferJournalFault), typeof(TransferProgress), typeof(TransferVerifyOptions),
        typeof(TransferVerifyResult), typeof(TransferredInstance), typeof(Uid), typeof(UnreadableInstanceException),
        typeof(ValueRepresentation), typeof(Workitem), typeof(WorkitemErrorCode), typeof(WorkitemQuery),
        typeof(WorkitemResult), typeof(WorkitemState),
    ];
}
