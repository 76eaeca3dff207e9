namespace HealthData.Dicom;

/// <summary>The attributes of the DICOM data dictionary (PS3.6) by keyword. The value of each is its
/// tag; for a repeating group it is the first tag of the range.</summary>
public enum Keyword : uint
{
    /// <summary>No attribute.</summary>
    None = 0,

    /// <summary>(0002,0000) UL, multiplicity 1.</summary>
    FileMetaInformationGroupLength = 0x00020000,

    /// <summary>(0002,0001) OB, multiplicity 1.</summary>
    FileMetaInformationVersion = 0x00020001,

    /// <summary>(0002,0002) UI, multiplicity 1.</summary>
    MediaStorageSOPClassUID = 0x00020002,

    /// <summary>(0002,0003) UI, multiplicity 1.</summary>
    MediaStorageSOPInstanceUID = 0x00020003,

    /// <summary>(0002,0010) UI, multiplicity 1.</summary>
    TransferSyntaxUID = 0x00020010,

    /// <summary>(0002,0012) UI, multiplicity 1.</summary>
    ImplementationClassUID = 0x00020012,

    /// <summary>(0002,0013) SH, multiplicity 1.</summary>
    ImplementationVersionName = 0x00020013,

    /// <summary>(0002,0016) AE, multiplicity 1.</summary>
    SourceApplicationEntityTitle = 0x00020016,

    /// <summary>(0002,0017) AE, multiplicity 1.</summary>
    SendingApplicationEntityTitle = 0x00020017,

    /// <summary>(0002,0018) AE, multiplicity 1.</summary>
    ReceivingApplicationEntityTitle = 0x00020018,

    /// <summary>(0002,0026) UR, multiplicity 1.</summary>
    SourcePresentationAddress = 0x00020026,

    /// <summary>(0002,0027) UR, multiplicity 1.</summary>
    SendingPresentationAddress = 0x00020027,

    /// <summary>(0002,0028) UR, multiplicity 1.</summary>
    ReceivingPresentationAddress = 0x00020028,

    /// <summary>(0002,0031) OB, multiplicity 1.</summary>
    RTVMetaInformationVersion = 0x00020031,

    /// <summary>(0002,0032) UI, multiplicity 1.</summary>
    RTVCommunicationSOPClassUID = 0x00020032,

    /// <summary>(0002,0033) UI, multiplicity 1.</summary>
    RTVCommunicationSOPInstanceUID = 0x00020033,

    /// <summary>(0002,0035) OB, multiplicity 1.</summary>
    RTVSourceIdentifier = 0x00020035,

    /// <summary>(0002,0036) OB, multiplicity 1.</summary>
    RTVFlowIdentifier = 0x00020036,

    /// <summary>(0002,0037) UL, multiplicity 1.</summary>
    RTVFlowRTPSamplingRate = 0x00020037,

    /// <summary>(0002,0038) FD, multiplicity 1.</summary>
    RTVFlowActualFrameDuration = 0x00020038,

    /// <summary>(0002,0100) UI, multiplicity 1.</summary>
    PrivateInformationCreatorUID = 0x00020100,

    /// <summary>(0002,0102) OB, multiplicity 1.</summary>
    PrivateInformation = 0x00020102,

    /// <summary>(0004,1130) CS, multiplicity 1.</summary>
    FileSetID = 0x00041130,

    /// <summary>(0004,1141) CS, multiplicity 1-8.</summary>
    FileSetDescriptorFileID = 0x00041141,

    /// <summary>(0004,1142) CS, multiplicity 1.</summary>
    SpecificCharacterSetOfFileSetDescriptorFile = 0x00041142,

    /// <summary>(0004,1200) UL, multiplicity 1.</summary>
    OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = 0x00041200,

    /// <summary>(0004,1202) UL, multiplicity 1.</summary>
    OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity = 0x00041202,

    /// <summary>(0004,1212) US, multiplicity 1.</summary>
    FileSetConsistencyFlag = 0x00041212,

    /// <summary>(0004,1220) SQ, multiplicity 1.</summary>
    DirectoryRecordSequence = 0x00041220,

    /// <summary>(0004,1400) UL, multiplicity 1.</summary>
    OffsetOfTheNextDirectoryRecord = 0x00041400,

    /// <summary>(0004,1410) US, multiplicity 1.</summary>
    RecordInUseFlag = 0x00041410,

    /// <summary>(0004,1420) UL, multiplicity 1.</summary>
    OffsetOfReferencedLowerLevelDirectoryEntity = 0x00041420,

    /// <summary>(0004,1430) CS, multiplicity 1.</summary>
    DirectoryRecordType = 0x00041430,

    /// <summary>(0004,1432) UI, multiplicity 1.</summary>
    PrivateRecordUID = 0x00041432,

    /// <summary>(0004,1500) CS, multiplicity 1-8.</summary>
    ReferencedFileID = 0x00041500,

    /// <summary>(0004,1504) UL, multiplicity 1, retired.</summary>
    MRDRDirectoryRecordOffset = 0x00041504,

    /// <summary>(0004,1510) UI, multiplicity 1.</summary>
    ReferencedSOPClassUIDInFile = 0x00041510,

    /// <summary>(0004,1511) UI, multiplicity 1.</summary>
    ReferencedSOPInstanceUIDInFile = 0x00041511,

    /// <summary>(0004,1512) UI, multiplicity 1.</summary>
    ReferencedTransferSyntaxUIDInFile = 0x00041512,

    /// <summary>(0004,151A) UI, multiplicity 1-n.</summary>
    ReferencedRelatedGeneralSOPClassUIDInFile = 0x0004151A,

    /// <summary>(0004,1600) UL, multiplicity 1, retired.</summary>
    NumberOfReferences = 0x00041600,

    /// <summary>(0006,0001) SQ, multiplicity 1.</summary>
    CurrentFrameFunctionalGroupsSequence = 0x00060001,

    /// <summary>(0008,0001) UL, multiplicity 1, retired.</summary>
    LengthToEnd = 0x00080001,

    /// <summary>(0008,0005) CS, multiplicity 1-n.</summary>
    SpecificCharacterSet = 0x00080005,

    /// <summary>(0008,0006) SQ, multiplicity 1.</summary>
    LanguageCodeSequence = 0x00080006,

    /// <summary>(0008,0008) CS, multiplicity 2-n.</summary>
    ImageType = 0x00080008,

    /// <summary>(0008,0010) SH, multiplicity 1, retired.</summary>
    RecognitionCode = 0x00080010,

    /// <summary>(0008,0012) DA, multiplicity 1.</summary>
    InstanceCreationDate = 0x00080012,

    /// <summary>(0008,0013) TM, multiplicity 1.</summary>
    InstanceCreationTime = 0x00080013,

    /// <summary>(0008,0014) UI, multiplicity 1.</summary>
    InstanceCreatorUID = 0x00080014,

    /// <summary>(0008,0015) DT, multiplicity 1.</summary>
    InstanceCoercionDateTime = 0x00080015,

    /// <summary>(0008,0016) UI, multiplicity 1.</summary>
    SOPClassUID = 0x00080016,

    /// <summary>(0008,0017) UI, multiplicity 1.</summary>
    AcquisitionUID = 0x00080017,

    /// <summary>(0008,0018) UI, multiplicity 1.</summary>
    SOPInstanceUID = 0x00080018,

    /// <summary>(0008,0019) UI, multiplicity 1.</summary>
    PyramidUID = 0x00080019,

    /// <summary>(0008,001A) UI, multiplicity 1-n.</summary>
    RelatedGeneralSOPClassUID = 0x0008001A,

    /// <summary>(0008,001B) UI, multiplicity 1.</summary>
    OriginalSpecializedSOPClassUID = 0x0008001B,

    /// <summary>(0008,001C) CS, multiplicity 1.</summary>
    SyntheticData = 0x0008001C,

    /// <summary>(0008,0020) DA, multiplicity 1.</summary>
    StudyDate = 0x00080020,

    /// <summary>(0008,0021) DA, multiplicity 1.</summary>
    SeriesDate = 0x00080021,

    /// <summary>(0008,0022) DA, multiplicity 1.</summary>
    AcquisitionDate = 0x00080022,

    /// <summary>(0008,0023) DA, multiplicity 1.</summary>
    ContentDate = 0x00080023,

    /// <summary>(0008,0024) DA, multiplicity 1, retired.</summary>
    OverlayDate = 0x00080024,

    /// <summary>(0008,0025) DA, multiplicity 1, retired.</summary>
    CurveDate = 0x00080025,

    /// <summary>(0008,002A) DT, multiplicity 1.</summary>
    AcquisitionDateTime = 0x0008002A,

    /// <summary>(0008,0030) TM, multiplicity 1.</summary>
    StudyTime = 0x00080030,

    /// <summary>(0008,0031) TM, multiplicity 1.</summary>
    SeriesTime = 0x00080031,

    /// <summary>(0008,0032) TM, multiplicity 1.</summary>
    AcquisitionTime = 0x00080032,

    /// <summary>(0008,0033) TM, multiplicity 1.</summary>
    ContentTime = 0x00080033,

    /// <summary>(0008,0034) TM, multiplicity 1, retired.</summary>
    OverlayTime = 0x00080034,

    /// <summary>(0008,0035) TM, multiplicity 1, retired.</summary>
    CurveTime = 0x00080035,

    /// <summary>(0008,0040) US, multiplicity 1, retired.</summary>
    DataSetType = 0x00080040,

    /// <summary>(0008,0041) LO, multiplicity 1, retired.</summary>
    DataSetSubtype = 0x00080041,

    /// <summary>(0008,0042) CS, multiplicity 1, retired.</summary>
    NuclearMedicineSeriesType = 0x00080042,

    /// <summary>(0008,0050) SH, multiplicity 1.</summary>
    AccessionNumber = 0x00080050,

    /// <summary>(0008,0051) SQ, multiplicity 1.</summary>
    IssuerOfAccessionNumberSequence = 0x00080051,

    /// <summary>(0008,0052) CS, multiplicity 1.</summary>
    QueryRetrieveLevel = 0x00080052,

    /// <summary>(0008,0053) CS, multiplicity 1.</summary>
    QueryRetrieveView = 0x00080053,

    /// <summary>(0008,0054) AE, multiplicity 1-n.</summary>
    RetrieveAETitle = 0x00080054,

    /// <summary>(0008,0055) AE, multiplicity 1.</summary>
    StationAETitle = 0x00080055,

    /// <summary>(0008,0056) CS, multiplicity 1.</summary>
    InstanceAvailability = 0x00080056,

    /// <summary>(0008,0058) UI, multiplicity 1-n.</summary>
    FailedSOPInstanceUIDList = 0x00080058,

    /// <summary>(0008,0060) CS, multiplicity 1.</summary>
    Modality = 0x00080060,

    /// <summary>(0008,0061) CS, multiplicity 1-n.</summary>
    ModalitiesInStudy = 0x00080061,

    /// <summary>(0008,0062) UI, multiplicity 1-n.</summary>
    SOPClassesInStudy = 0x00080062,

    /// <summary>(0008,0063) SQ, multiplicity 1.</summary>
    AnatomicRegionsInStudyCodeSequence = 0x00080063,

    /// <summary>(0008,0064) CS, multiplicity 1.</summary>
    ConversionType = 0x00080064,

    /// <summary>(0008,0068) CS, multiplicity 1.</summary>
    PresentationIntentType = 0x00080068,

    /// <summary>(0008,0070) LO, multiplicity 1.</summary>
    Manufacturer = 0x00080070,

    /// <summary>(0008,0080) LO, multiplicity 1.</summary>
    InstitutionName = 0x00080080,

    /// <summary>(0008,0081) ST, multiplicity 1.</summary>
    InstitutionAddress = 0x00080081,

    /// <summary>(0008,0082) SQ, multiplicity 1.</summary>
    InstitutionCodeSequence = 0x00080082,

    /// <summary>(0008,0090) PN, multiplicity 1.</summary>
    ReferringPhysicianName = 0x00080090,

    /// <summary>(0008,0092) ST, multiplicity 1.</summary>
    ReferringPhysicianAddress = 0x00080092,

    /// <summary>(0008,0094) SH, multiplicity 1-n.</summary>
    ReferringPhysicianTelephoneNumbers = 0x00080094,

    /// <summary>(0008,0096) SQ, multiplicity 1.</summary>
    ReferringPhysicianIdentificationSequence = 0x00080096,

    /// <summary>(0008,009C) PN, multiplicity 1-n.</summary>
    ConsultingPhysicianName = 0x0008009C,

    /// <summary>(0008,009D) SQ, multiplicity 1.</summary>
    ConsultingPhysicianIdentificationSequence = 0x0008009D,

    /// <summary>(0008,0100) SH, multiplicity 1.</summary>
    CodeValue = 0x00080100,

    /// <summary>(0008,0101) LO, multiplicity 1.</summary>
    ExtendedCodeValue = 0x00080101,

    /// <summary>(0008,0102) SH, multiplicity 1.</summary>
    CodingSchemeDesignator = 0x00080102,

    /// <summary>(0008,0103) SH, multiplicity 1.</summary>
    CodingSchemeVersion = 0x00080103,

    /// <summary>(0008,0104) LO, multiplicity 1.</summary>
    CodeMeaning = 0x00080104,

    /// <summary>(0008,0105) CS, multiplicity 1.</summary>
    MappingResource = 0x00080105,

    /// <summary>(0008,0106) DT, multiplicity 1.</summary>
    ContextGroupVersion = 0x00080106,

    /// <summary>(0008,0107) DT, multiplicity 1.</summary>
    ContextGroupLocalVersion = 0x00080107,

    /// <summary>(0008,0108) LT, multiplicity 1.</summary>
    ExtendedCodeMeaning = 0x00080108,

    /// <summary>(0008,0109) SQ, multiplicity 1.</summary>
    CodingSchemeResourcesSequence = 0x00080109,

    /// <summary>(0008,010A) CS, multiplicity 1.</summary>
    CodingSchemeURLType = 0x0008010A,

    /// <summary>(0008,010B) CS, multiplicity 1.</summary>
    ContextGroupExtensionFlag = 0x0008010B,

    /// <summary>(0008,010C) UI, multiplicity 1.</summary>
    CodingSchemeUID = 0x0008010C,

    /// <summary>(0008,010D) UI, multiplicity 1.</summary>
    ContextGroupExtensionCreatorUID = 0x0008010D,

    /// <summary>(0008,010E) UR, multiplicity 1.</summary>
    CodingSchemeURL = 0x0008010E,

    /// <summary>(0008,010F) CS, multiplicity 1.</summary>
    ContextIdentifier = 0x0008010F,

    /// <summary>(0008,0110) SQ, multiplicity 1.</summary>
    CodingSchemeIdentificationSequence = 0x00080110,

    /// <summary>(0008,0112) LO, multiplicity 1.</summary>
    CodingSchemeRegistry = 0x00080112,

    /// <summary>(0008,0114) ST, multiplicity 1.</summary>
    CodingSchemeExternalID = 0x00080114,

    /// <summary>(0008,0115) ST, multiplicity 1.</summary>
    CodingSchemeName = 0x00080115,

    /// <summary>(0008,0116) ST, multiplicity 1.</summary>
    CodingSchemeResponsibleOrganization = 0x00080116,

    /// <summary>(0008,0117) UI, multiplicity 1.</summary>
    ContextUID = 0x00080117,

    /// <summary>(0008,0118) UI, multiplicity 1.</summary>
    MappingResourceUID = 0x00080118,

    /// <summary>(0008,0119) UC, multiplicity 1.</summary>
    LongCodeValue = 0x00080119,

    /// <summary>(0008,0120) UR, multiplicity 1.</summary>
    URNCodeValue = 0x00080120,

    /// <summary>(0008,0121) SQ, multiplicity 1.</summary>
    EquivalentCodeSequence = 0x00080121,

    /// <summary>(0008,0122) LO, multiplicity 1.</summary>
    MappingResourceName = 0x00080122,

    /// <summary>(0008,0123) SQ, multiplicity 1.</summary>
    ContextGroupIdentificationSequence = 0x00080123,

    /// <summary>(0008,0124) SQ, multiplicity 1.</summary>
    MappingResourceIdentificationSequence = 0x00080124,

    /// <summary>(0008,0201) SH, multiplicity 1.</summary>
    TimezoneOffsetFromUTC = 0x00080201,

    /// <summary>(0008,0220) SQ, multiplicity 1.</summary>
    ResponsibleGroupCodeSequence = 0x00080220,

    /// <summary>(0008,0221) CS, multiplicity 1.</summary>
    EquipmentModality = 0x00080221,

    /// <summary>(0008,0222) LO, multiplicity 1.</summary>
    ManufacturerRelatedModelGroup = 0x00080222,

    /// <summary>(0008,0300) SQ, multiplicity 1.</summary>
    PrivateDataElementCharacteristicsSequence = 0x00080300,

    /// <summary>(0008,0301) US, multiplicity 1.</summary>
    PrivateGroupReference = 0x00080301,

    /// <summary>(0008,0302) LO, multiplicity 1.</summary>
    PrivateCreatorReference = 0x00080302,

    /// <summary>(0008,0303) CS, multiplicity 1.</summary>
    BlockIdentifyingInformationStatus = 0x00080303,

    /// <summary>(0008,0304) US, multiplicity 1-n.</summary>
    NonidentifyingPrivateElements = 0x00080304,

    /// <summary>(0008,0305) SQ, multiplicity 1.</summary>
    DeidentificationActionSequence = 0x00080305,

    /// <summary>(0008,0306) US, multiplicity 1-n.</summary>
    IdentifyingPrivateElements = 0x00080306,

    /// <summary>(0008,0307) CS, multiplicity 1.</summary>
    DeidentificationAction = 0x00080307,

    /// <summary>(0008,0308) US, multiplicity 1.</summary>
    PrivateDataElement = 0x00080308,

    /// <summary>(0008,0309) UL, multiplicity 1-3.</summary>
    PrivateDataElementValueMultiplicity = 0x00080309,

    /// <summary>(0008,030A) CS, multiplicity 1.</summary>
    PrivateDataElementValueRepresentation = 0x0008030A,

    /// <summary>(0008,030B) UL, multiplicity 1-2.</summary>
    PrivateDataElementNumberOfItems = 0x0008030B,

    /// <summary>(0008,030C) UC, multiplicity 1.</summary>
    PrivateDataElementName = 0x0008030C,

    /// <summary>(0008,030D) UC, multiplicity 1.</summary>
    PrivateDataElementKeyword = 0x0008030D,

    /// <summary>(0008,030E) UT, multiplicity 1.</summary>
    PrivateDataElementDescription = 0x0008030E,

    /// <summary>(0008,030F) UT, multiplicity 1.</summary>
    PrivateDataElementEncoding = 0x0008030F,

    /// <summary>(0008,0310) SQ, multiplicity 1.</summary>
    PrivateDataElementDefinitionSequence = 0x00080310,

    /// <summary>(0008,0400) SQ, multiplicity 1.</summary>
    ScopeOfInventorySequence = 0x00080400,

    /// <summary>(0008,0401) LT, multiplicity 1.</summary>
    InventoryPurpose = 0x00080401,

    /// <summary>(0008,0402) LT, multiplicity 1.</summary>
    InventoryInstanceDescription = 0x00080402,

    /// <summary>(0008,0403) CS, multiplicity 1.</summary>
    InventoryLevel = 0x00080403,

    /// <summary>(0008,0404) DT, multiplicity 1.</summary>
    ItemInventoryDateTime = 0x00080404,

    /// <summary>(0008,0405) CS, multiplicity 1.</summary>
    RemovedFromOperationalUse = 0x00080405,

    /// <summary>(0008,0406) SQ, multiplicity 1.</summary>
    ReasonForRemovalCodeSequence = 0x00080406,

    /// <summary>(0008,0407) UR, multiplicity 1.</summary>
    StoredInstanceBaseURI = 0x00080407,

    /// <summary>(0008,0408) UR, multiplicity 1.</summary>
    FolderAccessURI = 0x00080408,

    /// <summary>(0008,0409) UR, multiplicity 1.</summary>
    FileAccessURI = 0x00080409,

    /// <summary>(0008,040A) CS, multiplicity 1.</summary>
    ContainerFileType = 0x0008040A,

    /// <summary>(0008,040B) UR, multiplicity 1.</summary>
    FilenameInContainer = 0x0008040B,

    /// <summary>(0008,040C) UV, multiplicity 1.</summary>
    FileOffsetInContainer = 0x0008040C,

    /// <summary>(0008,040D) UV, multiplicity 1.</summary>
    FileLengthInContainer = 0x0008040D,

    /// <summary>(0008,040E) UI, multiplicity 1.</summary>
    StoredInstanceTransferSyntaxUID = 0x0008040E,

    /// <summary>(0008,040F) CS, multiplicity 1-n.</summary>
    ExtendedMatchingMechanisms = 0x0008040F,

    /// <summary>(0008,0410) SQ, multiplicity 1.</summary>
    RangeMatchingSequence = 0x00080410,

    /// <summary>(0008,0411) SQ, multiplicity 1.</summary>
    ListOfUIDMatchingSequence = 0x00080411,

    /// <summary>(0008,0412) SQ, multiplicity 1.</summary>
    EmptyValueMatchingSequence = 0x00080412,

    /// <summary>(0008,0413) SQ, multiplicity 1.</summary>
    GeneralMatchingSequence = 0x00080413,

    /// <summary>(0008,0414) US, multiplicity 1.</summary>
    RequestedStatusInterval = 0x00080414,

    /// <summary>(0008,0415) CS, multiplicity 1.</summary>
    RetainInstances = 0x00080415,

    /// <summary>(0008,0416) DT, multiplicity 1.</summary>
    ExpirationDateTime = 0x00080416,

    /// <summary>(0008,0417) CS, multiplicity 1.</summary>
    TransactionStatus = 0x00080417,

    /// <summary>(0008,0418) LT, multiplicity 1.</summary>
    TransactionStatusComment = 0x00080418,

    /// <summary>(0008,0419) SQ, multiplicity 1.</summary>
    FileSetAccessSequence = 0x00080419,

    /// <summary>(0008,041A) SQ, multiplicity 1.</summary>
    FileAccessSequence = 0x0008041A,

    /// <summary>(0008,041B) OB, multiplicity 1.</summary>
    RecordKey = 0x0008041B,

    /// <summary>(0008,041C) OB, multiplicity 1.</summary>
    PriorRecordKey = 0x0008041C,

    /// <summary>(0008,041D) SQ, multiplicity 1.</summary>
    MetadataSequence = 0x0008041D,

    /// <summary>(0008,041E) SQ, multiplicity 1.</summary>
    UpdatedMetadataSequence = 0x0008041E,

    /// <summary>(0008,041F) DT, multiplicity 1.</summary>
    StudyUpdateDateTime = 0x0008041F,

    /// <summary>(0008,0420) SQ, multiplicity 1.</summary>
    InventoryAccessEndPointsSequence = 0x00080420,

    /// <summary>(0008,0421) SQ, multiplicity 1.</summary>
    StudyAccessEndPointsSequence = 0x00080421,

    /// <summary>(0008,0422) SQ, multiplicity 1.</summary>
    IncorporatedInventoryInstanceSequence = 0x00080422,

    /// <summary>(0008,0423) SQ, multiplicity 1.</summary>
    InventoriedStudiesSequence = 0x00080423,

    /// <summary>(0008,0424) SQ, multiplicity 1.</summary>
    InventoriedSeriesSequence = 0x00080424,

    /// <summary>(0008,0425) SQ, multiplicity 1.</summary>
    InventoriedInstancesSequence = 0x00080425,

    /// <summary>(0008,0426) CS, multiplicity 1.</summary>
    InventoryCompletionStatus = 0x00080426,

    /// <summary>(0008,0427) UL, multiplicity 1.</summary>
    NumberOfStudyRecordsInInstance = 0x00080427,

    /// <summary>(0008,0428) UV, multiplicity 1.</summary>
    TotalNumberOfStudyRecords = 0x00080428,

    /// <summary>(0008,0429) UV, multiplicity 1.</summary>
    MaximumNumberOfRecords = 0x00080429,

    /// <summary>(0008,1000) AE, multiplicity 1, retired.</summary>
    NetworkID = 0x00081000,

    /// <summary>(0008,1010) SH, multiplicity 1.</summary>
    StationName = 0x00081010,

    /// <summary>(0008,1030) LO, multiplicity 1.</summary>
    StudyDescription = 0x00081030,

    /// <summary>(0008,1032) SQ, multiplicity 1.</summary>
    ProcedureCodeSequence = 0x00081032,

    /// <summary>(0008,103E) LO, multiplicity 1.</summary>
    SeriesDescription = 0x0008103E,

    /// <summary>(0008,103F) SQ, multiplicity 1.</summary>
    SeriesDescriptionCodeSequence = 0x0008103F,

    /// <summary>(0008,1040) LO, multiplicity 1.</summary>
    InstitutionalDepartmentName = 0x00081040,

    /// <summary>(0008,1041) SQ, multiplicity 1.</summary>
    InstitutionalDepartmentTypeCodeSequence = 0x00081041,

    /// <summary>(0008,1048) PN, multiplicity 1-n.</summary>
    PhysiciansOfRecord = 0x00081048,

    /// <summary>(0008,1049) SQ, multiplicity 1.</summary>
    PhysiciansOfRecordIdentificationSequence = 0x00081049,

    /// <summary>(0008,1050) PN, multiplicity 1-n.</summary>
    PerformingPhysicianName = 0x00081050,

    /// <summary>(0008,1052) SQ, multiplicity 1.</summary>
    PerformingPhysicianIdentificationSequence = 0x00081052,

    /// <summary>(0008,1060) PN, multiplicity 1-n.</summary>
    NameOfPhysiciansReadingStudy = 0x00081060,

    /// <summary>(0008,1062) SQ, multiplicity 1.</summary>
    PhysiciansReadingStudyIdentificationSequence = 0x00081062,

    /// <summary>(0008,1070) PN, multiplicity 1-n.</summary>
    OperatorsName = 0x00081070,

    /// <summary>(0008,1072) SQ, multiplicity 1.</summary>
    OperatorIdentificationSequence = 0x00081072,

    /// <summary>(0008,1080) LO, multiplicity 1-n.</summary>
    AdmittingDiagnosesDescription = 0x00081080,

    /// <summary>(0008,1084) SQ, multiplicity 1.</summary>
    AdmittingDiagnosesCodeSequence = 0x00081084,

    /// <summary>(0008,1088) LO, multiplicity 1.</summary>
    PyramidDescription = 0x00081088,

    /// <summary>(0008,1090) LO, multiplicity 1.</summary>
    ManufacturerModelName = 0x00081090,

    /// <summary>(0008,1100) SQ, multiplicity 1, retired.</summary>
    ReferencedResultsSequence = 0x00081100,

    /// <summary>(0008,1110) SQ, multiplicity 1.</summary>
    ReferencedStudySequence = 0x00081110,

    /// <summary>(0008,1111) SQ, multiplicity 1.</summary>
    ReferencedPerformedProcedureStepSequence = 0x00081111,

    /// <summary>(0008,1112) SQ, multiplicity 1.</summary>
    ReferencedInstancesBySOPClassSequence = 0x00081112,

    /// <summary>(0008,1115) SQ, multiplicity 1.</summary>
    ReferencedSeriesSequence = 0x00081115,

    /// <summary>(0008,1120) SQ, multiplicity 1.</summary>
    ReferencedPatientSequence = 0x00081120,

    /// <summary>(0008,1125) SQ, multiplicity 1.</summary>
    ReferencedVisitSequence = 0x00081125,

    /// <summary>(0008,1130) SQ, multiplicity 1, retired.</summary>
    ReferencedOverlaySequence = 0x00081130,

    /// <summary>(0008,1134) SQ, multiplicity 1.</summary>
    ReferencedStereometricInstanceSequence = 0x00081134,

    /// <summary>(0008,113A) SQ, multiplicity 1.</summary>
    ReferencedWaveformSequence = 0x0008113A,

    /// <summary>(0008,1140) SQ, multiplicity 1.</summary>
    ReferencedImageSequence = 0x00081140,

    /// <summary>(0008,1145) SQ, multiplicity 1, retired.</summary>
    ReferencedCurveSequence = 0x00081145,

    /// <summary>(0008,114A) SQ, multiplicity 1.</summary>
    ReferencedInstanceSequence = 0x0008114A,

    /// <summary>(0008,114B) SQ, multiplicity 1.</summary>
    ReferencedRealWorldValueMappingInstanceSequence = 0x0008114B,

    /// <summary>(0008,1150) UI, multiplicity 1.</summary>
    ReferencedSOPClassUID = 0x00081150,

    /// <summary>(0008,1155) UI, multiplicity 1.</summary>
    ReferencedSOPInstanceUID = 0x00081155,

    /// <summary>(0008,1156) SQ, multiplicity 1.</summary>
    DefinitionSourceSequence = 0x00081156,

    /// <summary>(0008,115A) UI, multiplicity 1-n.</summary>
    SOPClassesSupported = 0x0008115A,

    /// <summary>(0008,1160) IS, multiplicity 1-n.</summary>
    ReferencedFrameNumber = 0x00081160,

    /// <summary>(0008,1161) UL, multiplicity 1-n.</summary>
    SimpleFrameList = 0x00081161,

    /// <summary>(0008,1162) UL, multiplicity 3-3n.</summary>
    CalculatedFrameList = 0x00081162,

    /// <summary>(0008,1163) FD, multiplicity 2.</summary>
    TimeRange = 0x00081163,

    /// <summary>(0008,1164) SQ, multiplicity 1.</summary>
    FrameExtractionSequence = 0x00081164,

    /// <summary>(0008,1167) UI, multiplicity 1.</summary>
    MultiFrameSourceSOPInstanceUID = 0x00081167,

    /// <summary>(0008,1190) UR, multiplicity 1.</summary>
    RetrieveURL = 0x00081190,

    /// <summary>(0008,1195) UI, multiplicity 1.</summary>
    TransactionUID = 0x00081195,

    /// <summary>(0008,1196) US, multiplicity 1.</summary>
    WarningReason = 0x00081196,

    /// <summary>(0008,1197) US, multiplicity 1.</summary>
    FailureReason = 0x00081197,

    /// <summary>(0008,1198) SQ, multiplicity 1.</summary>
    FailedSOPSequence = 0x00081198,

    /// <summary>(0008,1199) SQ, multiplicity 1.</summary>
    ReferencedSOPSequence = 0x00081199,

    /// <summary>(0008,119A) SQ, multiplicity 1.</summary>
    OtherFailuresSequence = 0x0008119A,

    /// <summary>(0008,119B) SQ, multiplicity 1.</summary>
    FailedStudySequence = 0x0008119B,

    /// <summary>(0008,1200) SQ, multiplicity 1.</summary>
    StudiesContainingOtherReferencedInstancesSequence = 0x00081200,

    /// <summary>(0008,1250) SQ, multiplicity 1.</summary>
    RelatedSeriesSequence = 0x00081250,

    /// <summary>(0008,2110) CS, multiplicity 1, retired.</summary>
    LossyImageCompressionRetired = 0x00082110,

    /// <summary>(0008,2111) ST, multiplicity 1.</summary>
    DerivationDescription = 0x00082111,

    /// <summary>(0008,2112) SQ, multiplicity 1.</summary>
    SourceImageSequence = 0x00082112,

    /// <summary>(0008,2120) SH, multiplicity 1.</summary>
    StageName = 0x00082120,

    /// <summary>(0008,2122) IS, multiplicity 1.</summary>
    StageNumber = 0x00082122,

    /// <summary>(0008,2124) IS, multiplicity 1.</summary>
    NumberOfStages = 0x00082124,

    /// <summary>(0008,2127) SH, multiplicity 1.</summary>
    ViewName = 0x00082127,

    /// <summary>(0008,2128) IS, multiplicity 1.</summary>
    ViewNumber = 0x00082128,

    /// <summary>(0008,2129) IS, multiplicity 1.</summary>
    NumberOfEventTimers = 0x00082129,

    /// <summary>(0008,212A) IS, multiplicity 1.</summary>
    NumberOfViewsInStage = 0x0008212A,

    /// <summary>(0008,2130) DS, multiplicity 1-n.</summary>
    EventElapsedTimes = 0x00082130,

    /// <summary>(0008,2132) LO, multiplicity 1-n.</summary>
    EventTimerNames = 0x00082132,

    /// <summary>(0008,2133) SQ, multiplicity 1.</summary>
    EventTimerSequence = 0x00082133,

    /// <summary>(0008,2134) FD, multiplicity 1.</summary>
    EventTimeOffset = 0x00082134,

    /// <summary>(0008,2135) SQ, multiplicity 1.</summary>
    EventCodeSequence = 0x00082135,

    /// <summary>(0008,2142) IS, multiplicity 1.</summary>
    StartTrim = 0x00082142,

    /// <summary>(0008,2143) IS, multiplicity 1.</summary>
    StopTrim = 0x00082143,

    /// <summary>(0008,2144) IS, multiplicity 1.</summary>
    RecommendedDisplayFrameRate = 0x00082144,

    /// <summary>(0008,2200) CS, multiplicity 1, retired.</summary>
    TransducerPosition = 0x00082200,

    /// <summary>(0008,2204) CS, multiplicity 1, retired.</summary>
    TransducerOrientation = 0x00082204,

    /// <summary>(0008,2208) CS, multiplicity 1, retired.</summary>
    AnatomicStructure = 0x00082208,

    /// <summary>(0008,2218) SQ, multiplicity 1.</summary>
    AnatomicRegionSequence = 0x00082218,

    /// <summary>(0008,2220) SQ, multiplicity 1.</summary>
    AnatomicRegionModifierSequence = 0x00082220,

    /// <summary>(0008,2228) SQ, multiplicity 1.</summary>
    PrimaryAnatomicStructureSequence = 0x00082228,

    /// <summary>(0008,2229) SQ, multiplicity 1, retired.</summary>
    AnatomicStructureSpaceOrRegionSequence = 0x00082229,

    /// <summary>(0008,2230) SQ, multiplicity 1.</summary>
    PrimaryAnatomicStructureModifierSequence = 0x00082230,

    /// <summary>(0008,2240) SQ, multiplicity 1, retired.</summary>
    TransducerPositionSequence = 0x00082240,

    /// <summary>(0008,2242) SQ, multiplicity 1, retired.</summary>
    TransducerPositionModifierSequence = 0x00082242,

    /// <summary>(0008,2244) SQ, multiplicity 1, retired.</summary>
    TransducerOrientationSequence = 0x00082244,

    /// <summary>(0008,2246) SQ, multiplicity 1, retired.</summary>
    TransducerOrientationModifierSequence = 0x00082246,

    /// <summary>(0008,2251) SQ, multiplicity 1, retired.</summary>
    AnatomicStructureSpaceOrRegionCodeSequenceTrial = 0x00082251,

    /// <summary>(0008,2253) SQ, multiplicity 1, retired.</summary>
    AnatomicPortalOfEntranceCodeSequenceTrial = 0x00082253,

    /// <summary>(0008,2255) SQ, multiplicity 1, retired.</summary>
    AnatomicApproachDirectionCodeSequenceTrial = 0x00082255,

    /// <summary>(0008,2256) ST, multiplicity 1, retired.</summary>
    AnatomicPerspectiveDescriptionTrial = 0x00082256,

    /// <summary>(0008,2257) SQ, multiplicity 1, retired.</summary>
    AnatomicPerspectiveCodeSequenceTrial = 0x00082257,

    /// <summary>(0008,2258) ST, multiplicity 1, retired.</summary>
    AnatomicLocationOfExaminingInstrumentDescriptionTrial = 0x00082258,

    /// <summary>(0008,2259) SQ, multiplicity 1, retired.</summary>
    AnatomicLocationOfExaminingInstrumentCodeSequenceTrial = 0x00082259,

    /// <summary>(0008,225A) SQ, multiplicity 1, retired.</summary>
    AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial = 0x0008225A,

    /// <summary>(0008,225C) SQ, multiplicity 1, retired.</summary>
    OnAxisBackgroundAnatomicStructureCodeSequenceTrial = 0x0008225C,

    /// <summary>(0008,3001) SQ, multiplicity 1.</summary>
    AlternateRepresentationSequence = 0x00083001,

    /// <summary>(0008,3002) UI, multiplicity 1-n.</summary>
    AvailableTransferSyntaxUID = 0x00083002,

    /// <summary>(0008,3010) UI, multiplicity 1-n.</summary>
    IrradiationEventUID = 0x00083010,

    /// <summary>(0008,3011) SQ, multiplicity 1.</summary>
    SourceIrradiationEventSequence = 0x00083011,

    /// <summary>(0008,3012) UI, multiplicity 1.</summary>
    RadiopharmaceuticalAdministrationEventUID = 0x00083012,

    /// <summary>(0008,4000) LT, multiplicity 1, retired.</summary>
    IdentifyingComments = 0x00084000,

    /// <summary>(0008,9007) CS, multiplicity 4-5.</summary>
    FrameType = 0x00089007,

    /// <summary>(0008,9092) SQ, multiplicity 1.</summary>
    ReferencedImageEvidenceSequence = 0x00089092,

    /// <summary>(0008,9121) SQ, multiplicity 1.</summary>
    ReferencedRawDataSequence = 0x00089121,

    /// <summary>(0008,9123) UI, multiplicity 1.</summary>
    CreatorVersionUID = 0x00089123,

    /// <summary>(0008,9124) SQ, multiplicity 1.</summary>
    DerivationImageSequence = 0x00089124,

    /// <summary>(0008,9154) SQ, multiplicity 1.</summary>
    SourceImageEvidenceSequence = 0x00089154,

    /// <summary>(0008,9205) CS, multiplicity 1.</summary>
    PixelPresentation = 0x00089205,

    /// <summary>(0008,9206) CS, multiplicity 1.</summary>
    VolumetricProperties = 0x00089206,

    /// <summary>(0008,9207) CS, multiplicity 1.</summary>
    VolumeBasedCalculationTechnique = 0x00089207,

    /// <summary>(0008,9208) CS, multiplicity 1.</summary>
    ComplexImageComponent = 0x00089208,

    /// <summary>(0008,9209) CS, multiplicity 1.</summary>
    AcquisitionContrast = 0x00089209,

    /// <summary>(0008,9215) SQ, multiplicity 1.</summary>
    DerivationCodeSequence = 0x00089215,

    /// <summary>(0008,9237) SQ, multiplicity 1.</summary>
    ReferencedPresentationStateSequence = 0x00089237,

    /// <summary>(0008,9410) SQ, multiplicity 1.</summary>
    ReferencedOtherPlaneSequence = 0x00089410,

    /// <summary>(0008,9458) SQ, multiplicity 1.</summary>
    FrameDisplaySequence = 0x00089458,

    /// <summary>(0008,9459) FL, multiplicity 1.</summary>
    RecommendedDisplayFrameRateInFloat = 0x00089459,

    /// <summary>(0008,9460) CS, multiplicity 1.</summary>
    SkipFrameRangeFlag = 0x00089460,

    /// <summary>(0010,0010) PN, multiplicity 1.</summary>
    PatientName = 0x00100010,

    /// <summary>(0010,0020) LO, multiplicity 1.</summary>
    PatientID = 0x00100020,

    /// <summary>(0010,0021) LO, multiplicity 1.</summary>
    IssuerOfPatientID = 0x00100021,

    /// <summary>(0010,0022) CS, multiplicity 1.</summary>
    TypeOfPatientID = 0x00100022,

    /// <summary>(0010,0024) SQ, multiplicity 1.</summary>
    IssuerOfPatientIDQualifiersSequence = 0x00100024,

    /// <summary>(0010,0026) SQ, multiplicity 1.</summary>
    SourcePatientGroupIdentificationSequence = 0x00100026,

    /// <summary>(0010,0027) SQ, multiplicity 1.</summary>
    GroupOfPatientsIdentificationSequence = 0x00100027,

    /// <summary>(0010,0028) US, multiplicity 3.</summary>
    SubjectRelativePositionInImage = 0x00100028,

    /// <summary>(0010,0030) DA, multiplicity 1.</summary>
    PatientBirthDate = 0x00100030,

    /// <summary>(0010,0032) TM, multiplicity 1.</summary>
    PatientBirthTime = 0x00100032,

    /// <summary>(0010,0033) LO, multiplicity 1.</summary>
    PatientBirthDateInAlternativeCalendar = 0x00100033,

    /// <summary>(0010,0034) LO, multiplicity 1.</summary>
    PatientDeathDateInAlternativeCalendar = 0x00100034,

    /// <summary>(0010,0035) CS, multiplicity 1.</summary>
    PatientAlternativeCalendar = 0x00100035,

    /// <summary>(0010,0040) CS, multiplicity 1.</summary>
    PatientSex = 0x00100040,

    /// <summary>(0010,0050) SQ, multiplicity 1.</summary>
    PatientInsurancePlanCodeSequence = 0x00100050,

    /// <summary>(0010,0101) SQ, multiplicity 1.</summary>
    PatientPrimaryLanguageCodeSequence = 0x00100101,

    /// <summary>(0010,0102) SQ, multiplicity 1.</summary>
    PatientPrimaryLanguageModifierCodeSequence = 0x00100102,

    /// <summary>(0010,0200) CS, multiplicity 1.</summary>
    QualityControlSubject = 0x00100200,

    /// <summary>(0010,0201) SQ, multiplicity 1.</summary>
    QualityControlSubjectTypeCodeSequence = 0x00100201,

    /// <summary>(0010,0212) UC, multiplicity 1.</summary>
    StrainDescription = 0x00100212,

    /// <summary>(0010,0213) LO, multiplicity 1.</summary>
    StrainNomenclature = 0x00100213,

    /// <summary>(0010,0214) LO, multiplicity 1.</summary>
    StrainStockNumber = 0x00100214,

    /// <summary>(0010,0215) SQ, multiplicity 1.</summary>
    StrainSourceRegistryCodeSequence = 0x00100215,

    /// <summary>(0010,0216) SQ, multiplicity 1.</summary>
    StrainStockSequence = 0x00100216,

    /// <summary>(0010,0217) LO, multiplicity 1.</summary>
    StrainSource = 0x00100217,

    /// <summary>(0010,0218) UT, multiplicity 1.</summary>
    StrainAdditionalInformation = 0x00100218,

    /// <summary>(0010,0219) SQ, multiplicity 1.</summary>
    StrainCodeSequence = 0x00100219,

    /// <summary>(0010,0221) SQ, multiplicity 1.</summary>
    GeneticModificationsSequence = 0x00100221,

    /// <summary>(0010,0222) UC, multiplicity 1.</summary>
    GeneticModificationsDescription = 0x00100222,

    /// <summary>(0010,0223) LO, multiplicity 1.</summary>
    GeneticModificationsNomenclature = 0x00100223,

    /// <summary>(0010,0229) SQ, multiplicity 1.</summary>
    GeneticModificationsCodeSequence = 0x00100229,

    /// <summary>(0010,1000) LO, multiplicity 1-n, retired.</summary>
    OtherPatientIDs = 0x00101000,

    /// <summary>(0010,1001) PN, multiplicity 1-n.</summary>
    OtherPatientNames = 0x00101001,

    /// <summary>(0010,1002) SQ, multiplicity 1.</summary>
    OtherPatientIDsSequence = 0x00101002,

    /// <summary>(0010,1005) PN, multiplicity 1.</summary>
    PatientBirthName = 0x00101005,

    /// <summary>(0010,1010) AS, multiplicity 1.</summary>
    PatientAge = 0x00101010,

    /// <summary>(0010,1020) DS, multiplicity 1.</summary>
    PatientSize = 0x00101020,

    /// <summary>(0010,1021) SQ, multiplicity 1.</summary>
    PatientSizeCodeSequence = 0x00101021,

    /// <summary>(0010,1022) DS, multiplicity 1.</summary>
    PatientBodyMassIndex = 0x00101022,

    /// <summary>(0010,1023) DS, multiplicity 1.</summary>
    MeasuredAPDimension = 0x00101023,

    /// <summary>(0010,1024) DS, multiplicity 1.</summary>
    MeasuredLateralDimension = 0x00101024,

    /// <summary>(0010,1030) DS, multiplicity 1.</summary>
    PatientWeight = 0x00101030,

    /// <summary>(0010,1040) LO, multiplicity 1.</summary>
    PatientAddress = 0x00101040,

    /// <summary>(0010,1050) LO, multiplicity 1-n, retired.</summary>
    InsurancePlanIdentification = 0x00101050,

    /// <summary>(0010,1060) PN, multiplicity 1.</summary>
    PatientMotherBirthName = 0x00101060,

    /// <summary>(0010,1080) LO, multiplicity 1.</summary>
    MilitaryRank = 0x00101080,

    /// <summary>(0010,1081) LO, multiplicity 1.</summary>
    BranchOfService = 0x00101081,

    /// <summary>(0010,1090) LO, multiplicity 1, retired.</summary>
    MedicalRecordLocator = 0x00101090,

    /// <summary>(0010,1100) SQ, multiplicity 1.</summary>
    ReferencedPatientPhotoSequence = 0x00101100,

    /// <summary>(0010,2000) LO, multiplicity 1-n.</summary>
    MedicalAlerts = 0x00102000,

    /// <summary>(0010,2110) LO, multiplicity 1-n.</summary>
    Allergies = 0x00102110,

    /// <summary>(0010,2150) LO, multiplicity 1.</summary>
    CountryOfResidence = 0x00102150,

    /// <summary>(0010,2152) LO, multiplicity 1.</summary>
    RegionOfResidence = 0x00102152,

    /// <summary>(0010,2154) SH, multiplicity 1-n.</summary>
    PatientTelephoneNumbers = 0x00102154,

    /// <summary>(0010,2155) LT, multiplicity 1.</summary>
    PatientTelecomInformation = 0x00102155,

    /// <summary>(0010,2160) SH, multiplicity 1.</summary>
    EthnicGroup = 0x00102160,

    /// <summary>(0010,2180) SH, multiplicity 1.</summary>
    Occupation = 0x00102180,

    /// <summary>(0010,21A0) CS, multiplicity 1.</summary>
    SmokingStatus = 0x001021A0,

    /// <summary>(0010,21B0) LT, multiplicity 1.</summary>
    AdditionalPatientHistory = 0x001021B0,

    /// <summary>(0010,21C0) US, multiplicity 1.</summary>
    PregnancyStatus = 0x001021C0,

    /// <summary>(0010,21D0) DA, multiplicity 1.</summary>
    LastMenstrualDate = 0x001021D0,

    /// <summary>(0010,21F0) LO, multiplicity 1.</summary>
    PatientReligiousPreference = 0x001021F0,

    /// <summary>(0010,2201) LO, multiplicity 1.</summary>
    PatientSpeciesDescription = 0x00102201,

    /// <summary>(0010,2202) SQ, multiplicity 1.</summary>
    PatientSpeciesCodeSequence = 0x00102202,

    /// <summary>(0010,2203) CS, multiplicity 1.</summary>
    PatientSexNeutered = 0x00102203,

    /// <summary>(0010,2210) CS, multiplicity 1.</summary>
    AnatomicalOrientationType = 0x00102210,

    /// <summary>(0010,2292) LO, multiplicity 1.</summary>
    PatientBreedDescription = 0x00102292,

    /// <summary>(0010,2293) SQ, multiplicity 1.</summary>
    PatientBreedCodeSequence = 0x00102293,

    /// <summary>(0010,2294) SQ, multiplicity 1.</summary>
    BreedRegistrationSequence = 0x00102294,

    /// <summary>(0010,2295) LO, multiplicity 1.</summary>
    BreedRegistrationNumber = 0x00102295,

    /// <summary>(0010,2296) SQ, multiplicity 1.</summary>
    BreedRegistryCodeSequence = 0x00102296,

    /// <summary>(0010,2297) PN, multiplicity 1.</summary>
    ResponsiblePerson = 0x00102297,

    /// <summary>(0010,2298) CS, multiplicity 1.</summary>
    ResponsiblePersonRole = 0x00102298,

    /// <summary>(0010,2299) LO, multiplicity 1.</summary>
    ResponsibleOrganization = 0x00102299,

    /// <summary>(0010,4000) LT, multiplicity 1.</summary>
    PatientComments = 0x00104000,

    /// <summary>(0010,9431) FL, multiplicity 1.</summary>
    ExaminedBodyThickness = 0x00109431,

    /// <summary>(0012,0010) LO, multiplicity 1.</summary>
    ClinicalTrialSponsorName = 0x00120010,

    /// <summary>(0012,0020) LO, multiplicity 1.</summary>
    ClinicalTrialProtocolID = 0x00120020,

    /// <summary>(0012,0021) LO, multiplicity 1.</summary>
    ClinicalTrialProtocolName = 0x00120021,

    /// <summary>(0012,0022) LO, multiplicity 1.</summary>
    IssuerOfClinicalTrialProtocolID = 0x00120022,

    /// <summary>(0012,0023) SQ, multiplicity 1.</summary>
    OtherClinicalTrialProtocolIDsSequence = 0x00120023,

    /// <summary>(0012,0030) LO, multiplicity 1.</summary>
    ClinicalTrialSiteID = 0x00120030,

    /// <summary>(0012,0031) LO, multiplicity 1.</summary>
    ClinicalTrialSiteName = 0x00120031,

    /// <summary>(0012,0032) LO, multiplicity 1.</summary>
    IssuerOfClinicalTrialSiteID = 0x00120032,

    /// <summary>(0012,0040) LO, multiplicity 1.</summary>
    ClinicalTrialSubjectID = 0x00120040,

    /// <summary>(0012,0041) LO, multiplicity 1.</summary>
    IssuerOfClinicalTrialSubjectID = 0x00120041,

    /// <summary>(0012,0042) LO, multiplicity 1.</summary>
    ClinicalTrialSubjectReadingID = 0x00120042,

    /// <summary>(0012,0043) LO, multiplicity 1.</summary>
    IssuerOfClinicalTrialSubjectReadingID = 0x00120043,

    /// <summary>(0012,0050) LO, multiplicity 1.</summary>
    ClinicalTrialTimePointID = 0x00120050,

    /// <summary>(0012,0051) ST, multiplicity 1.</summary>
    ClinicalTrialTimePointDescription = 0x00120051,

    /// <summary>(0012,0052) FD, multiplicity 1.</summary>
    LongitudinalTemporalOffsetFromEvent = 0x00120052,

    /// <summary>(0012,0053) CS, multiplicity 1.</summary>
    LongitudinalTemporalEventType = 0x00120053,

    /// <summary>(0012,0054) SQ, multiplicity 1.</summary>
    ClinicalTrialTimePointTypeCodeSequence = 0x00120054,

    /// <summary>(0012,0055) LO, multiplicity 1.</summary>
    IssuerOfClinicalTrialTimePointID = 0x00120055,

    /// <summary>(0012,0060) LO, multiplicity 1.</summary>
    ClinicalTrialCoordinatingCenterName = 0x00120060,

    /// <summary>(0012,0062) CS, multiplicity 1.</summary>
    PatientIdentityRemoved = 0x00120062,

    /// <summary>(0012,0063) LO, multiplicity 1-n.</summary>
    DeidentificationMethod = 0x00120063,

    /// <summary>(0012,0064) SQ, multiplicity 1.</summary>
    DeidentificationMethodCodeSequence = 0x00120064,

    /// <summary>(0012,0071) LO, multiplicity 1.</summary>
    ClinicalTrialSeriesID = 0x00120071,

    /// <summary>(0012,0072) LO, multiplicity 1.</summary>
    ClinicalTrialSeriesDescription = 0x00120072,

    /// <summary>(0012,0073) LO, multiplicity 1.</summary>
    IssuerOfClinicalTrialSeriesID = 0x00120073,

    /// <summary>(0012,0081) LO, multiplicity 1.</summary>
    ClinicalTrialProtocolEthicsCommitteeName = 0x00120081,

    /// <summary>(0012,0082) LO, multiplicity 1.</summary>
    ClinicalTrialProtocolEthicsCommitteeApprovalNumber = 0x00120082,

    /// <summary>(0012,0083) SQ, multiplicity 1.</summary>
    ConsentForClinicalTrialUseSequence = 0x00120083,

    /// <summary>(0012,0084) CS, multiplicity 1.</summary>
    DistributionType = 0x00120084,

    /// <summary>(0012,0085) CS, multiplicity 1.</summary>
    ConsentForDistributionFlag = 0x00120085,

    /// <summary>(0012,0086) DA, multiplicity 1.</summary>
    EthicsCommitteeApprovalEffectivenessStartDate = 0x00120086,

    /// <summary>(0012,0087) DA, multiplicity 1.</summary>
    EthicsCommitteeApprovalEffectivenessEndDate = 0x00120087,

    /// <summary>(0014,0023) ST, multiplicity 1, retired.</summary>
    CADFileFormat = 0x00140023,

    /// <summary>(0014,0024) ST, multiplicity 1, retired.</summary>
    ComponentReferenceSystem = 0x00140024,

    /// <summary>(0014,0025) ST, multiplicity 1.</summary>
    ComponentManufacturingProcedure = 0x00140025,

    /// <summary>(0014,0028) ST, multiplicity 1.</summary>
    ComponentManufacturer = 0x00140028,

    /// <summary>(0014,0030) DS, multiplicity 1-n.</summary>
    MaterialThickness = 0x00140030,

    /// <summary>(0014,0032) DS, multiplicity 1-n.</summary>
    MaterialPipeDiameter = 0x00140032,

    /// <summary>(0014,0034) DS, multiplicity 1-n.</summary>
    MaterialIsolationDiameter = 0x00140034,

    /// <summary>(0014,0042) ST, multiplicity 1.</summary>
    MaterialGrade = 0x00140042,

    /// <summary>(0014,0044) ST, multiplicity 1.</summary>
    MaterialPropertiesDescription = 0x00140044,

    /// <summary>(0014,0045) ST, multiplicity 1, retired.</summary>
    MaterialPropertiesFileFormatRetired = 0x00140045,

    /// <summary>(0014,0046) LT, multiplicity 1.</summary>
    MaterialNotes = 0x00140046,

    /// <summary>(0014,0050) CS, multiplicity 1.</summary>
    ComponentShape = 0x00140050,

    /// <summary>(0014,0052) CS, multiplicity 1.</summary>
    CurvatureType = 0x00140052,

    /// <summary>(0014,0054) DS, multiplicity 1.</summary>
    OuterDiameter = 0x00140054,

    /// <summary>(0014,0056) DS, multiplicity 1.</summary>
    InnerDiameter = 0x00140056,

    /// <summary>(0014,0100) LO, multiplicity 1-n.</summary>
    ComponentWelderIDs = 0x00140100,

    /// <summary>(0014,0101) CS, multiplicity 1.</summary>
    SecondaryApprovalStatus = 0x00140101,

    /// <summary>(0014,0102) DA, multiplicity 1.</summary>
    SecondaryReviewDate = 0x00140102,

    /// <summary>(0014,0103) TM, multiplicity 1.</summary>
    SecondaryReviewTime = 0x00140103,

    /// <summary>(0014,0104) PN, multiplicity 1.</summary>
    SecondaryReviewerName = 0x00140104,

    /// <summary>(0014,0105) ST, multiplicity 1.</summary>
    RepairID = 0x00140105,

    /// <summary>(0014,0106) SQ, multiplicity 1.</summary>
    MultipleComponentApprovalSequence = 0x00140106,

    /// <summary>(0014,0107) CS, multiplicity 1-n.</summary>
    OtherApprovalStatus = 0x00140107,

    /// <summary>(0014,0108) CS, multiplicity 1-n.</summary>
    OtherSecondaryApprovalStatus = 0x00140108,

    /// <summary>(0014,0200) SQ, multiplicity 1.</summary>
    DataElementLabelSequence = 0x00140200,

    /// <summary>(0014,0201) SQ, multiplicity 1.</summary>
    DataElementLabelItemSequence = 0x00140201,

    /// <summary>(0014,0202) AT, multiplicity 1.</summary>
    DataElement = 0x00140202,

    /// <summary>(0014,0203) LO, multiplicity 1.</summary>
    DataElementName = 0x00140203,

    /// <summary>(0014,0204) LO, multiplicity 1.</summary>
    DataElementDescription = 0x00140204,

    /// <summary>(0014,0205) CS, multiplicity 1.</summary>
    DataElementConditionality = 0x00140205,

    /// <summary>(0014,0206) IS, multiplicity 1.</summary>
    DataElementMinimumCharacters = 0x00140206,

    /// <summary>(0014,0207) IS, multiplicity 1.</summary>
    DataElementMaximumCharacters = 0x00140207,

    /// <summary>(0014,1010) ST, multiplicity 1.</summary>
    ActualEnvironmentalConditions = 0x00141010,

    /// <summary>(0014,1020) DA, multiplicity 1.</summary>
    ExpiryDate = 0x00141020,

    /// <summary>(0014,1040) ST, multiplicity 1.</summary>
    EnvironmentalConditions = 0x00141040,

    /// <summary>(0014,2002) SQ, multiplicity 1.</summary>
    EvaluatorSequence = 0x00142002,

    /// <summary>(0014,2004) IS, multiplicity 1.</summary>
    EvaluatorNumber = 0x00142004,

    /// <summary>(0014,2006) PN, multiplicity 1.</summary>
    EvaluatorName = 0x00142006,

    /// <summary>(0014,2008) IS, multiplicity 1.</summary>
    EvaluationAttempt = 0x00142008,

    /// <summary>(0014,2012) SQ, multiplicity 1.</summary>
    IndicationSequence = 0x00142012,

    /// <summary>(0014,2014) IS, multiplicity 1.</summary>
    IndicationNumber = 0x00142014,

    /// <summary>(0014,2016) SH, multiplicity 1.</summary>
    IndicationLabel = 0x00142016,

    /// <summary>(0014,2018) ST, multiplicity 1.</summary>
    IndicationDescription = 0x00142018,

    /// <summary>(0014,201A) CS, multiplicity 1-n.</summary>
    IndicationType = 0x0014201A,

    /// <summary>(0014,201C) CS, multiplicity 1.</summary>
    IndicationDisposition = 0x0014201C,

    /// <summary>(0014,201E) SQ, multiplicity 1.</summary>
    IndicationROISequence = 0x0014201E,

    /// <summary>(0014,2030) SQ, multiplicity 1.</summary>
    IndicationPhysicalPropertySequence = 0x00142030,

    /// <summary>(0014,2032) SH, multiplicity 1.</summary>
    PropertyLabel = 0x00142032,

    /// <summary>(0014,2202) IS, multiplicity 1.</summary>
    CoordinateSystemNumberOfAxes = 0x00142202,

    /// <summary>(0014,2204) SQ, multiplicity 1.</summary>
    CoordinateSystemAxesSequence = 0x00142204,

    /// <summary>(0014,2206) ST, multiplicity 1.</summary>
    CoordinateSystemAxisDescription = 0x00142206,

    /// <summary>(0014,2208) CS, multiplicity 1.</summary>
    CoordinateSystemDataSetMapping = 0x00142208,

    /// <summary>(0014,220A) IS, multiplicity 1.</summary>
    CoordinateSystemAxisNumber = 0x0014220A,

    /// <summary>(0014,220C) CS, multiplicity 1.</summary>
    CoordinateSystemAxisType = 0x0014220C,

    /// <summary>(0014,220E) CS, multiplicity 1.</summary>
    CoordinateSystemAxisUnits = 0x0014220E,

    /// <summary>(0014,2210) OB, multiplicity 1.</summary>
    CoordinateSystemAxisValues = 0x00142210,

    /// <summary>(0014,2220) SQ, multiplicity 1.</summary>
    CoordinateSystemTransformSequence = 0x00142220,

    /// <summary>(0014,2222) ST, multiplicity 1.</summary>
    TransformDescription = 0x00142222,

    /// <summary>(0014,2224) IS, multiplicity 1.</summary>
    TransformNumberOfAxes = 0x00142224,

    /// <summary>(0014,2226) IS, multiplicity 1-n.</summary>
    TransformOrderOfAxes = 0x00142226,

    /// <summary>(0014,2228) CS, multiplicity 1.</summary>
    TransformedAxisUnits = 0x00142228,

    /// <summary>(0014,222A) DS, multiplicity 1-n.</summary>
    CoordinateSystemTransformRotationAndScaleMatrix = 0x0014222A,

    /// <summary>(0014,222C) DS, multiplicity 1-n.</summary>
    CoordinateSystemTransformTranslationMatrix = 0x0014222C,

    /// <summary>(0014,3011) DS, multiplicity 1.</summary>
    InternalDetectorFrameTime = 0x00143011,

    /// <summary>(0014,3012) DS, multiplicity 1.</summary>
    NumberOfFramesIntegrated = 0x00143012,

    /// <summary>(0014,3020) SQ, multiplicity 1.</summary>
    DetectorTemperatureSequence = 0x00143020,

    /// <summary>(0014,3022) ST, multiplicity 1.</summary>
    SensorName = 0x00143022,

    /// <summary>(0014,3024) DS, multiplicity 1.</summary>
    HorizontalOffsetOfSensor = 0x00143024,

    /// <summary>(0014,3026) DS, multiplicity 1.</summary>
    VerticalOffsetOfSensor = 0x00143026,

    /// <summary>(0014,3028) DS, multiplicity 1.</summary>
    SensorTemperature = 0x00143028,

    /// <summary>(0014,3040) SQ, multiplicity 1.</summary>
    DarkCurrentSequence = 0x00143040,

    /// <summary>(0014,3050) OB or OW, multiplicity 1.</summary>
    DarkCurrentCounts = 0x00143050,

    /// <summary>(0014,3060) SQ, multiplicity 1.</summary>
    GainCorrectionReferenceSequence = 0x00143060,

    /// <summary>(0014,3070) OB or OW, multiplicity 1.</summary>
    AirCounts = 0x00143070,

    /// <summary>(0014,3071) DS, multiplicity 1.</summary>
    KVUsedInGainCalibration = 0x00143071,

    /// <summary>(0014,3072) DS, multiplicity 1.</summary>
    MAUsedInGainCalibration = 0x00143072,

    /// <summary>(0014,3073) DS, multiplicity 1.</summary>
    NumberOfFramesUsedForIntegration = 0x00143073,

    /// <summary>(0014,3074) LO, multiplicity 1.</summary>
    FilterMaterialUsedInGainCalibration = 0x00143074,

    /// <summary>(0014,3075) DS, multiplicity 1.</summary>
    FilterThicknessUsedInGainCalibration = 0x00143075,

    /// <summary>(0014,3076) DA, multiplicity 1.</summary>
    DateOfGainCalibration = 0x00143076,

    /// <summary>(0014,3077) TM, multiplicity 1.</summary>
    TimeOfGainCalibration = 0x00143077,

    /// <summary>(0014,3080) OB, multiplicity 1.</summary>
    BadPixelImage = 0x00143080,

    /// <summary>(0014,3099) LT, multiplicity 1.</summary>
    CalibrationNotes = 0x00143099,

    /// <summary>(0014,3100) LT, multiplicity 1.</summary>
    LinearityCorrectionTechnique = 0x00143100,

    /// <summary>(0014,3101) LT, multiplicity 1.</summary>
    BeamHardeningCorrectionTechnique = 0x00143101,

    /// <summary>(0014,4002) SQ, multiplicity 1.</summary>
    PulserEquipmentSequence = 0x00144002,

    /// <summary>(0014,4004) CS, multiplicity 1.</summary>
    PulserType = 0x00144004,

    /// <summary>(0014,4006) LT, multiplicity 1.</summary>
    PulserNotes = 0x00144006,

    /// <summary>(0014,4008) SQ, multiplicity 1.</summary>
    ReceiverEquipmentSequence = 0x00144008,

    /// <summary>(0014,400A) CS, multiplicity 1.</summary>
    AmplifierType = 0x0014400A,

    /// <summary>(0014,400C) LT, multiplicity 1.</summary>
    ReceiverNotes = 0x0014400C,

    /// <summary>(0014,400E) SQ, multiplicity 1.</summary>
    PreAmplifierEquipmentSequence = 0x0014400E,

    /// <summary>(0014,400F) LT, multiplicity 1.</summary>
    PreAmplifierNotes = 0x0014400F,

    /// <summary>(0014,4010) SQ, multiplicity 1.</summary>
    TransmitTransducerSequence = 0x00144010,

    /// <summary>(0014,4011) SQ, multiplicity 1.</summary>
    ReceiveTransducerSequence = 0x00144011,

    /// <summary>(0014,4012) US, multiplicity 1.</summary>
    NumberOfElements = 0x00144012,

    /// <summary>(0014,4013) CS, multiplicity 1.</summary>
    ElementShape = 0x00144013,

    /// <summary>(0014,4014) DS, multiplicity 1.</summary>
    ElementDimensionA = 0x00144014,

    /// <summary>(0014,4015) DS, multiplicity 1.</summary>
    ElementDimensionB = 0x00144015,

    /// <summary>(0014,4016) DS, multiplicity 1.</summary>
    ElementPitchA = 0x00144016,

    /// <summary>(0014,4017) DS, multiplicity 1.</summary>
    MeasuredBeamDimensionA = 0x00144017,

    /// <summary>(0014,4018) DS, multiplicity 1.</summary>
    MeasuredBeamDimensionB = 0x00144018,

    /// <summary>(0014,4019) DS, multiplicity 1.</summary>
    LocationOfMeasuredBeamDiameter = 0x00144019,

    /// <summary>(0014,401A) DS, multiplicity 1.</summary>
    NominalFrequency = 0x0014401A,

    /// <summary>(0014,401B) DS, multiplicity 1.</summary>
    MeasuredCenterFrequency = 0x0014401B,

    /// <summary>(0014,401C) DS, multiplicity 1.</summary>
    MeasuredBandwidth = 0x0014401C,

    /// <summary>(0014,401D) DS, multiplicity 1.</summary>
    ElementPitchB = 0x0014401D,

    /// <summary>(0014,4020) SQ, multiplicity 1.</summary>
    PulserSettingsSequence = 0x00144020,

    /// <summary>(0014,4022) DS, multiplicity 1.</summary>
    PulseWidth = 0x00144022,

    /// <summary>(0014,4024) DS, multiplicity 1.</summary>
    ExcitationFrequency = 0x00144024,

    /// <summary>(0014,4026) CS, multiplicity 1.</summary>
    ModulationType = 0x00144026,

    /// <summary>(0014,4028) DS, multiplicity 1.</summary>
    Damping = 0x00144028,

    /// <summary>(0014,4030) SQ, multiplicity 1.</summary>
    ReceiverSettingsSequence = 0x00144030,

    /// <summary>(0014,4031) DS, multiplicity 1.</summary>
    AcquiredSoundpathLength = 0x00144031,

    /// <summary>(0014,4032) CS, multiplicity 1.</summary>
    AcquisitionCompressionType = 0x00144032,

    /// <summary>(0014,4033) IS, multiplicity 1.</summary>
    AcquisitionSampleSize = 0x00144033,

    /// <summary>(0014,4034) DS, multiplicity 1.</summary>
    RectifierSmoothing = 0x00144034,

    /// <summary>(0014,4035) SQ, multiplicity 1.</summary>
    DACSequence = 0x00144035,

    /// <summary>(0014,4036) CS, multiplicity 1.</summary>
    DACType = 0x00144036,

    /// <summary>(0014,4038) DS, multiplicity 1-n.</summary>
    DACGainPoints = 0x00144038,

    /// <summary>(0014,403A) DS, multiplicity 1-n.</summary>
    DACTimePoints = 0x0014403A,

    /// <summary>(0014,403C) DS, multiplicity 1-n.</summary>
    DACAmplitude = 0x0014403C,

    /// <summary>(0014,4040) SQ, multiplicity 1.</summary>
    PreAmplifierSettingsSequence = 0x00144040,

    /// <summary>(0014,4050) SQ, multiplicity 1.</summary>
    TransmitTransducerSettingsSequence = 0x00144050,

    /// <summary>(0014,4051) SQ, multiplicity 1.</summary>
    ReceiveTransducerSettingsSequence = 0x00144051,

    /// <summary>(0014,4052) DS, multiplicity 1.</summary>
    IncidentAngle = 0x00144052,

    /// <summary>(0014,4054) ST, multiplicity 1.</summary>
    CouplingTechnique = 0x00144054,

    /// <summary>(0014,4056) ST, multiplicity 1.</summary>
    CouplingMedium = 0x00144056,

    /// <summary>(0014,4057) DS, multiplicity 1.</summary>
    CouplingVelocity = 0x00144057,

    /// <summary>(0014,4058) DS, multiplicity 1.</summary>
    ProbeCenterLocationX = 0x00144058,

    /// <summary>(0014,4059) DS, multiplicity 1.</summary>
    ProbeCenterLocationZ = 0x00144059,

    /// <summary>(0014,405A) DS, multiplicity 1.</summary>
    SoundPathLength = 0x0014405A,

    /// <summary>(0014,405C) ST, multiplicity 1.</summary>
    DelayLawIdentifier = 0x0014405C,

    /// <summary>(0014,4060) SQ, multiplicity 1.</summary>
    GateSettingsSequence = 0x00144060,

    /// <summary>(0014,4062) DS, multiplicity 1.</summary>
    GateThreshold = 0x00144062,

    /// <summary>(0014,4064) DS, multiplicity 1.</summary>
    VelocityOfSound = 0x00144064,

    /// <summary>(0014,4070) SQ, multiplicity 1.</summary>
    CalibrationSettingsSequence = 0x00144070,

    /// <summary>(0014,4072) ST, multiplicity 1.</summary>
    CalibrationProcedure = 0x00144072,

    /// <summary>(0014,4074) SH, multiplicity 1.</summary>
    ProcedureVersion = 0x00144074,

    /// <summary>(0014,4076) DA, multiplicity 1.</summary>
    ProcedureCreationDate = 0x00144076,

    /// <summary>(0014,4078) DA, multiplicity 1.</summary>
    ProcedureExpirationDate = 0x00144078,

    /// <summary>(0014,407A) DA, multiplicity 1.</summary>
    ProcedureLastModifiedDate = 0x0014407A,

    /// <summary>(0014,407C) TM, multiplicity 1-n.</summary>
    CalibrationTime = 0x0014407C,

    /// <summary>(0014,407E) DA, multiplicity 1-n.</summary>
    CalibrationDate = 0x0014407E,

    /// <summary>(0014,4080) SQ, multiplicity 1.</summary>
    ProbeDriveEquipmentSequence = 0x00144080,

    /// <summary>(0014,4081) CS, multiplicity 1.</summary>
    DriveType = 0x00144081,

    /// <summary>(0014,4082) LT, multiplicity 1.</summary>
    ProbeDriveNotes = 0x00144082,

    /// <summary>(0014,4083) SQ, multiplicity 1.</summary>
    DriveProbeSequence = 0x00144083,

    /// <summary>(0014,4084) DS, multiplicity 1.</summary>
    ProbeInductance = 0x00144084,

    /// <summary>(0014,4085) DS, multiplicity 1.</summary>
    ProbeResistance = 0x00144085,

    /// <summary>(0014,4086) SQ, multiplicity 1.</summary>
    ReceiveProbeSequence = 0x00144086,

    /// <summary>(0014,4087) SQ, multiplicity 1.</summary>
    ProbeDriveSettingsSequence = 0x00144087,

    /// <summary>(0014,4088) DS, multiplicity 1.</summary>
    BridgeResistors = 0x00144088,

    /// <summary>(0014,4089) DS, multiplicity 1.</summary>
    ProbeOrientationAngle = 0x00144089,

    /// <summary>(0014,408B) DS, multiplicity 1.</summary>
    UserSelectedGainY = 0x0014408B,

    /// <summary>(0014,408C) DS, multiplicity 1.</summary>
    UserSelectedPhase = 0x0014408C,

    /// <summary>(0014,408D) DS, multiplicity 1.</summary>
    UserSelectedOffsetX = 0x0014408D,

    /// <summary>(0014,408E) DS, multiplicity 1.</summary>
    UserSelectedOffsetY = 0x0014408E,

    /// <summary>(0014,4091) SQ, multiplicity 1.</summary>
    ChannelSettingsSequence = 0x00144091,

    /// <summary>(0014,4092) DS, multiplicity 1.</summary>
    ChannelThreshold = 0x00144092,

    /// <summary>(0014,409A) SQ, multiplicity 1.</summary>
    ScannerSettingsSequence = 0x0014409A,

    /// <summary>(0014,409B) ST, multiplicity 1.</summary>
    ScanProcedure = 0x0014409B,

    /// <summary>(0014,409C) DS, multiplicity 1.</summary>
    TranslationRateX = 0x0014409C,

    /// <summary>(0014,409D) DS, multiplicity 1.</summary>
    TranslationRateY = 0x0014409D,

    /// <summary>(0014,409F) DS, multiplicity 1.</summary>
    ChannelOverlap = 0x0014409F,

    /// <summary>(0014,40A0) LO, multiplicity 1-n.</summary>
    ImageQualityIndicatorType = 0x001440A0,

    /// <summary>(0014,40A1) LO, multiplicity 1-n.</summary>
    ImageQualityIndicatorMaterial = 0x001440A1,

    /// <summary>(0014,40A2) LO, multiplicity 1-n.</summary>
    ImageQualityIndicatorSize = 0x001440A2,

    /// <summary>(0014,5002) IS, multiplicity 1.</summary>
    LINACEnergy = 0x00145002,

    /// <summary>(0014,5004) IS, multiplicity 1.</summary>
    LINACOutput = 0x00145004,

    /// <summary>(0014,5100) US, multiplicity 1.</summary>
    ActiveAperture = 0x00145100,

    /// <summary>(0014,5101) DS, multiplicity 1.</summary>
    TotalAperture = 0x00145101,

    /// <summary>(0014,5102) DS, multiplicity 1.</summary>
    ApertureElevation = 0x00145102,

    /// <summary>(0014,5103) DS, multiplicity 1.</summary>
    MainLobeAngle = 0x00145103,

    /// <summary>(0014,5104) DS, multiplicity 1.</summary>
    MainRoofAngle = 0x00145104,

    /// <summary>(0014,5105) CS, multiplicity 1.</summary>
    ConnectorType = 0x00145105,

    /// <summary>(0014,5106) SH, multiplicity 1.</summary>
    WedgeModelNumber = 0x00145106,

    /// <summary>(0014,5107) DS, multiplicity 1.</summary>
    WedgeAngleFloat = 0x00145107,

    /// <summary>(0014,5108) DS, multiplicity 1.</summary>
    WedgeRoofAngle = 0x00145108,

    /// <summary>(0014,5109) CS, multiplicity 1.</summary>
    WedgeElement1Position = 0x00145109,

    /// <summary>(0014,510A) DS, multiplicity 1.</summary>
    WedgeMaterialVelocity = 0x0014510A,

    /// <summary>(0014,510B) SH, multiplicity 1.</summary>
    WedgeMaterial = 0x0014510B,

    /// <summary>(0014,510C) DS, multiplicity 1.</summary>
    WedgeOffsetZ = 0x0014510C,

    /// <summary>(0014,510D) DS, multiplicity 1.</summary>
    WedgeOriginOffsetX = 0x0014510D,

    /// <summary>(0014,510E) DS, multiplicity 1.</summary>
    WedgeTimeDelay = 0x0014510E,

    /// <summary>(0014,510F) SH, multiplicity 1.</summary>
    WedgeName = 0x0014510F,

    /// <summary>(0014,5110) SH, multiplicity 1.</summary>
    WedgeManufacturerName = 0x00145110,

    /// <summary>(0014,5111) LO, multiplicity 1.</summary>
    WedgeDescription = 0x00145111,

    /// <summary>(0014,5112) DS, multiplicity 1.</summary>
    NominalBeamAngle = 0x00145112,

    /// <summary>(0014,5113) DS, multiplicity 1.</summary>
    WedgeOffsetX = 0x00145113,

    /// <summary>(0014,5114) DS, multiplicity 1.</summary>
    WedgeOffsetY = 0x00145114,

    /// <summary>(0014,5115) DS, multiplicity 1.</summary>
    WedgeTotalLength = 0x00145115,

    /// <summary>(0014,5116) DS, multiplicity 1.</summary>
    WedgeInContactLength = 0x00145116,

    /// <summary>(0014,5117) DS, multiplicity 1.</summary>
    WedgeFrontGap = 0x00145117,

    /// <summary>(0014,5118) DS, multiplicity 1.</summary>
    WedgeTotalHeight = 0x00145118,

    /// <summary>(0014,5119) DS, multiplicity 1.</summary>
    WedgeFrontHeight = 0x00145119,

    /// <summary>(0014,511A) DS, multiplicity 1.</summary>
    WedgeRearHeight = 0x0014511A,

    /// <summary>(0014,511B) DS, multiplicity 1.</summary>
    WedgeTotalWidth = 0x0014511B,

    /// <summary>(0014,511C) DS, multiplicity 1.</summary>
    WedgeInContactWidth = 0x0014511C,

    /// <summary>(0014,511D) DS, multiplicity 1.</summary>
    WedgeChamferHeight = 0x0014511D,

    /// <summary>(0014,511E) CS, multiplicity 1.</summary>
    WedgeCurve = 0x0014511E,

    /// <summary>(0014,511F) DS, multiplicity 1.</summary>
    RadiusAlongWedge = 0x0014511F,

    /// <summary>(0016,0001) DS, multiplicity 1.</summary>
    WhitePoint = 0x00160001,

    /// <summary>(0016,0002) DS, multiplicity 3.</summary>
    PrimaryChromaticities = 0x00160002,

    /// <summary>(0016,0003) UT, multiplicity 1.</summary>
    BatteryLevel = 0x00160003,

    /// <summary>(0016,0004) DS, multiplicity 1.</summary>
    ExposureTimeInSeconds = 0x00160004,

    /// <summary>(0016,0005) DS, multiplicity 1.</summary>
    FNumber = 0x00160005,

    /// <summary>(0016,0006) IS, multiplicity 1.</summary>
    OECFRows = 0x00160006,

    /// <summary>(0016,0007) IS, multiplicity 1.</summary>
    OECFColumns = 0x00160007,

    /// <summary>(0016,0008) UC, multiplicity 1-n.</summary>
    OECFColumnNames = 0x00160008,

    /// <summary>(0016,0009) DS, multiplicity 1-n.</summary>
    OECFValues = 0x00160009,

    /// <summary>(0016,000A) IS, multiplicity 1.</summary>
    SpatialFrequencyResponseRows = 0x0016000A,

    /// <summary>(0016,000B) IS, multiplicity 1.</summary>
    SpatialFrequencyResponseColumns = 0x0016000B,

    /// <summary>(0016,000C) UC, multiplicity 1-n.</summary>
    SpatialFrequencyResponseColumnNames = 0x0016000C,

    /// <summary>(0016,000D) DS, multiplicity 1-n.</summary>
    SpatialFrequencyResponseValues = 0x0016000D,

    /// <summary>(0016,000E) IS, multiplicity 1.</summary>
    ColorFilterArrayPatternRows = 0x0016000E,

    /// <summary>(0016,000F) IS, multiplicity 1.</summary>
    ColorFilterArrayPatternColumns = 0x0016000F,

    /// <summary>(0016,0010) DS, multiplicity 1-n.</summary>
    ColorFilterArrayPatternValues = 0x00160010,

    /// <summary>(0016,0011) US, multiplicity 1.</summary>
    FlashFiringStatus = 0x00160011,

    /// <summary>(0016,0012) US, multiplicity 1.</summary>
    FlashReturnStatus = 0x00160012,

    /// <summary>(0016,0013) US, multiplicity 1.</summary>
    FlashMode = 0x00160013,

    /// <summary>(0016,0014) US, multiplicity 1.</summary>
    FlashFunctionPresent = 0x00160014,

    /// <summary>(0016,0015) US, multiplicity 1.</summary>
    FlashRedEyeMode = 0x00160015,

    /// <summary>(0016,0016) US, multiplicity 1.</summary>
    ExposureProgram = 0x00160016,

    /// <summary>(0016,0017) UT, multiplicity 1.</summary>
    SpectralSensitivity = 0x00160017,

    /// <summary>(0016,0018) IS, multiplicity 1.</summary>
    PhotographicSensitivity = 0x00160018,

    /// <summary>(0016,0019) IS, multiplicity 1.</summary>
    SelfTimerMode = 0x00160019,

    /// <summary>(0016,001A) US, multiplicity 1.</summary>
    SensitivityType = 0x0016001A,

    /// <summary>(0016,001B) IS, multiplicity 1.</summary>
    StandardOutputSensitivity = 0x0016001B,

    /// <summary>(0016,001C) IS, multiplicity 1.</summary>
    RecommendedExposureIndex = 0x0016001C,

    /// <summary>(0016,001D) IS, multiplicity 1.</summary>
    ISOSpeed = 0x0016001D,

    /// <summary>(0016,001E) IS, multiplicity 1.</summary>
    ISOSpeedLatitudeyyy = 0x0016001E,

    /// <summary>(0016,001F) IS, multiplicity 1.</summary>
    ISOSpeedLatitudezzz = 0x0016001F,

    /// <summary>(0016,0020) UT, multiplicity 1.</summary>
    EXIFVersion = 0x00160020,

    /// <summary>(0016,0021) DS, multiplicity 1.</summary>
    ShutterSpeedValue = 0x00160021,

    /// <summary>(0016,0022) DS, multiplicity 1.</summary>
    ApertureValue = 0x00160022,

    /// <summary>(0016,0023) DS, multiplicity 1.</summary>
    BrightnessValue = 0x00160023,

    /// <summary>(0016,0024) DS, multiplicity 1.</summary>
    ExposureBiasValue = 0x00160024,

    /// <summary>(0016,0025) DS, multiplicity 1.</summary>
    MaxApertureValue = 0x00160025,

    /// <summary>(0016,0026) DS, multiplicity 1.</summary>
    SubjectDistance = 0x00160026,

    /// <summary>(0016,0027) US, multiplicity 1.</summary>
    MeteringMode = 0x00160027,

    /// <summary>(0016,0028) US, multiplicity 1.</summary>
    LightSource = 0x00160028,

    /// <summary>(0016,0029) DS, multiplicity 1.</summary>
    FocalLength = 0x00160029,

    /// <summary>(0016,002A) IS, multiplicity 2-4.</summary>
    SubjectArea = 0x0016002A,

    /// <summary>(0016,002B) OB, multiplicity 1.</summary>
    MakerNote = 0x0016002B,

    /// <summary>(0016,0030) DS, multiplicity 1.</summary>
    Temperature = 0x00160030,

    /// <summary>(0016,0031) DS, multiplicity 1.</summary>
    Humidity = 0x00160031,

    /// <summary>(0016,0032) DS, multiplicity 1.</summary>
    Pressure = 0x00160032,

    /// <summary>(0016,0033) DS, multiplicity 1.</summary>
    WaterDepth = 0x00160033,

    /// <summary>(0016,0034) DS, multiplicity 1.</summary>
    Acceleration = 0x00160034,

    /// <summary>(0016,0035) DS, multiplicity 1.</summary>
    CameraElevationAngle = 0x00160035,

    /// <summary>(0016,0036) DS, multiplicity 1-2.</summary>
    FlashEnergy = 0x00160036,

    /// <summary>(0016,0037) IS, multiplicity 2.</summary>
    SubjectLocation = 0x00160037,

    /// <summary>(0016,0038) DS, multiplicity 1.</summary>
    PhotographicExposureIndex = 0x00160038,

    /// <summary>(0016,0039) US, multiplicity 1.</summary>
    SensingMethod = 0x00160039,

    /// <summary>(0016,003A) US, multiplicity 1.</summary>
    FileSource = 0x0016003A,

    /// <summary>(0016,003B) US, multiplicity 1.</summary>
    SceneType = 0x0016003B,

    /// <summary>(0016,0041) US, multiplicity 1.</summary>
    CustomRendered = 0x00160041,

    /// <summary>(0016,0042) US, multiplicity 1.</summary>
    ExposureMode = 0x00160042,

    /// <summary>(0016,0043) US, multiplicity 1.</summary>
    WhiteBalance = 0x00160043,

    /// <summary>(0016,0044) DS, multiplicity 1.</summary>
    DigitalZoomRatio = 0x00160044,

    /// <summary>(0016,0045) IS, multiplicity 1.</summary>
    FocalLengthIn35mmFilm = 0x00160045,

    /// <summary>(0016,0046) US, multiplicity 1.</summary>
    SceneCaptureType = 0x00160046,

    /// <summary>(0016,0047) US, multiplicity 1.</summary>
    GainControl = 0x00160047,

    /// <summary>(0016,0048) US, multiplicity 1.</summary>
    Contrast = 0x00160048,

    /// <summary>(0016,0049) US, multiplicity 1.</summary>
    Saturation = 0x00160049,

    /// <summary>(0016,004A) US, multiplicity 1.</summary>
    Sharpness = 0x0016004A,

    /// <summary>(0016,004B) OB, multiplicity 1.</summary>
    DeviceSettingDescription = 0x0016004B,

    /// <summary>(0016,004C) US, multiplicity 1.</summary>
    SubjectDistanceRange = 0x0016004C,

    /// <summary>(0016,004D) UT, multiplicity 1.</summary>
    CameraOwnerName = 0x0016004D,

    /// <summary>(0016,004E) DS, multiplicity 4.</summary>
    LensSpecification = 0x0016004E,

    /// <summary>(0016,004F) UT, multiplicity 1.</summary>
    LensMake = 0x0016004F,

    /// <summary>(0016,0050) UT, multiplicity 1.</summary>
    LensModel = 0x00160050,

    /// <summary>(0016,0051) UT, multiplicity 1.</summary>
    LensSerialNumber = 0x00160051,

    /// <summary>(0016,0061) CS, multiplicity 1.</summary>
    InteroperabilityIndex = 0x00160061,

    /// <summary>(0016,0062) OB, multiplicity 1.</summary>
    InteroperabilityVersion = 0x00160062,

    /// <summary>(0016,0070) OB, multiplicity 1.</summary>
    GPSVersionID = 0x00160070,

    /// <summary>(0016,0071) CS, multiplicity 1.</summary>
    GPSLatitudeRef = 0x00160071,

    /// <summary>(0016,0072) DS, multiplicity 3.</summary>
    GPSLatitude = 0x00160072,

    /// <summary>(0016,0073) CS, multiplicity 1.</summary>
    GPSLongitudeRef = 0x00160073,

    /// <summary>(0016,0074) DS, multiplicity 3.</summary>
    GPSLongitude = 0x00160074,

    /// <summary>(0016,0075) US, multiplicity 1.</summary>
    GPSAltitudeRef = 0x00160075,

    /// <summary>(0016,0076) DS, multiplicity 1.</summary>
    GPSAltitude = 0x00160076,

    /// <summary>(0016,0077) DT, multiplicity 1.</summary>
    GPSTimeStamp = 0x00160077,

    /// <summary>(0016,0078) UT, multiplicity 1.</summary>
    GPSSatellites = 0x00160078,

    /// <summary>(0016,0079) CS, multiplicity 1.</summary>
    GPSStatus = 0x00160079,

    /// <summary>(0016,007A) CS, multiplicity 1.</summary>
    GPSMeasureMode = 0x0016007A,

    /// <summary>(0016,007B) DS, multiplicity 1.</summary>
    GPSDOP = 0x0016007B,

    /// <summary>(0016,007C) CS, multiplicity 1.</summary>
    GPSSpeedRef = 0x0016007C,

    /// <summary>(0016,007D) DS, multiplicity 1.</summary>
    GPSSpeed = 0x0016007D,

    /// <summary>(0016,007E) CS, multiplicity 1.</summary>
    GPSTrackRef = 0x0016007E,

    /// <summary>(0016,007F) DS, multiplicity 1.</summary>
    GPSTrack = 0x0016007F,

    /// <summary>(0016,0080) CS, multiplicity 1.</summary>
    GPSImgDirectionRef = 0x00160080,

    /// <summary>(0016,0081) DS, multiplicity 1.</summary>
    GPSImgDirection = 0x00160081,

    /// <summary>(0016,0082) UT, multiplicity 1.</summary>
    GPSMapDatum = 0x00160082,

    /// <summary>(0016,0083) CS, multiplicity 1.</summary>
    GPSDestLatitudeRef = 0x00160083,

    /// <summary>(0016,0084) DS, multiplicity 3.</summary>
    GPSDestLatitude = 0x00160084,

    /// <summary>(0016,0085) CS, multiplicity 1.</summary>
    GPSDestLongitudeRef = 0x00160085,

    /// <summary>(0016,0086) DS, multiplicity 3.</summary>
    GPSDestLongitude = 0x00160086,

    /// <summary>(0016,0087) CS, multiplicity 1.</summary>
    GPSDestBearingRef = 0x00160087,

    /// <summary>(0016,0088) DS, multiplicity 1.</summary>
    GPSDestBearing = 0x00160088,

    /// <summary>(0016,0089) CS, multiplicity 1.</summary>
    GPSDestDistanceRef = 0x00160089,

    /// <summary>(0016,008A) DS, multiplicity 1.</summary>
    GPSDestDistance = 0x0016008A,

    /// <summary>(0016,008B) OB, multiplicity 1.</summary>
    GPSProcessingMethod = 0x0016008B,

    /// <summary>(0016,008C) OB, multiplicity 1.</summary>
    GPSAreaInformation = 0x0016008C,

    /// <summary>(0016,008D) DT, multiplicity 1.</summary>
    GPSDateStamp = 0x0016008D,

    /// <summary>(0016,008E) IS, multiplicity 1.</summary>
    GPSDifferential = 0x0016008E,

    /// <summary>(0016,1001) CS, multiplicity 1.</summary>
    LightSourcePolarization = 0x00161001,

    /// <summary>(0016,1002) DS, multiplicity 1.</summary>
    EmitterColorTemperature = 0x00161002,

    /// <summary>(0016,1003) CS, multiplicity 1.</summary>
    ContactMethod = 0x00161003,

    /// <summary>(0016,1004) CS, multiplicity 1-n.</summary>
    ImmersionMedia = 0x00161004,

    /// <summary>(0016,1005) DS, multiplicity 1.</summary>
    OpticalMagnificationFactor = 0x00161005,

    /// <summary>(0018,0010) LO, multiplicity 1.</summary>
    ContrastBolusAgent = 0x00180010,

    /// <summary>(0018,0012) SQ, multiplicity 1.</summary>
    ContrastBolusAgentSequence = 0x00180012,

    /// <summary>(0018,0013) FL, multiplicity 1.</summary>
    ContrastBolusT1Relaxivity = 0x00180013,

    /// <summary>(0018,0014) SQ, multiplicity 1.</summary>
    ContrastBolusAdministrationRouteSequence = 0x00180014,

    /// <summary>(0018,0015) CS, multiplicity 1.</summary>
    BodyPartExamined = 0x00180015,

    /// <summary>(0018,0020) CS, multiplicity 1-n.</summary>
    ScanningSequence = 0x00180020,

    /// <summary>(0018,0021) CS, multiplicity 1-n.</summary>
    SequenceVariant = 0x00180021,

    /// <summary>(0018,0022) CS, multiplicity 1-n.</summary>
    ScanOptions = 0x00180022,

    /// <summary>(0018,0023) CS, multiplicity 1.</summary>
    MRAcquisitionType = 0x00180023,

    /// <summary>(0018,0024) SH, multiplicity 1.</summary>
    SequenceName = 0x00180024,

    /// <summary>(0018,0025) CS, multiplicity 1.</summary>
    AngioFlag = 0x00180025,

    /// <summary>(0018,0026) SQ, multiplicity 1.</summary>
    InterventionDrugInformationSequence = 0x00180026,

    /// <summary>(0018,0027) TM, multiplicity 1.</summary>
    InterventionDrugStopTime = 0x00180027,

    /// <summary>(0018,0028) DS, multiplicity 1.</summary>
    InterventionDrugDose = 0x00180028,

    /// <summary>(0018,0029) SQ, multiplicity 1.</summary>
    InterventionDrugCodeSequence = 0x00180029,

    /// <summary>(0018,002A) SQ, multiplicity 1.</summary>
    AdditionalDrugSequence = 0x0018002A,

    /// <summary>(0018,0030) LO, multiplicity 1-n, retired.</summary>
    Radionuclide = 0x00180030,

    /// <summary>(0018,0031) LO, multiplicity 1.</summary>
    Radiopharmaceutical = 0x00180031,

    /// <summary>(0018,0032) DS, multiplicity 1, retired.</summary>
    EnergyWindowCenterline = 0x00180032,

    /// <summary>(0018,0033) DS, multiplicity 1-n, retired.</summary>
    EnergyWindowTotalWidth = 0x00180033,

    /// <summary>(0018,0034) LO, multiplicity 1.</summary>
    InterventionDrugName = 0x00180034,

    /// <summary>(0018,0035) TM, multiplicity 1.</summary>
    InterventionDrugStartTime = 0x00180035,

    /// <summary>(0018,0036) SQ, multiplicity 1.</summary>
    InterventionSequence = 0x00180036,

    /// <summary>(0018,0037) CS, multiplicity 1, retired.</summary>
    TherapyType = 0x00180037,

    /// <summary>(0018,0038) CS, multiplicity 1.</summary>
    InterventionStatus = 0x00180038,

    /// <summary>(0018,0039) CS, multiplicity 1, retired.</summary>
    TherapyDescription = 0x00180039,

    /// <summary>(0018,003A) ST, multiplicity 1.</summary>
    InterventionDescription = 0x0018003A,

    /// <summary>(0018,0040) IS, multiplicity 1.</summary>
    CineRate = 0x00180040,

    /// <summary>(0018,0042) CS, multiplicity 1.</summary>
    InitialCineRunState = 0x00180042,

    /// <summary>(0018,0050) DS, multiplicity 1.</summary>
    SliceThickness = 0x00180050,

    /// <summary>(0018,0060) DS, multiplicity 1.</summary>
    KVP = 0x00180060,

    /// <summary>(0018,0070) IS, multiplicity 1.</summary>
    CountsAccumulated = 0x00180070,

    /// <summary>(0018,0071) CS, multiplicity 1.</summary>
    AcquisitionTerminationCondition = 0x00180071,

    /// <summary>(0018,0072) DS, multiplicity 1.</summary>
    EffectiveDuration = 0x00180072,

    /// <summary>(0018,0073) CS, multiplicity 1.</summary>
    AcquisitionStartCondition = 0x00180073,

    /// <summary>(0018,0074) IS, multiplicity 1.</summary>
    AcquisitionStartConditionData = 0x00180074,

    /// <summary>(0018,0075) IS, multiplicity 1.</summary>
    AcquisitionTerminationConditionData = 0x00180075,

    /// <summary>(0018,0080) DS, multiplicity 1.</summary>
    RepetitionTime = 0x00180080,

    /// <summary>(0018,0081) DS, multiplicity 1.</summary>
    EchoTime = 0x00180081,

    /// <summary>(0018,0082) DS, multiplicity 1.</summary>
    InversionTime = 0x00180082,

    /// <summary>(0018,0083) DS, multiplicity 1.</summary>
    NumberOfAverages = 0x00180083,

    /// <summary>(0018,0084) DS, multiplicity 1.</summary>
    ImagingFrequency = 0x00180084,

    /// <summary>(0018,0085) SH, multiplicity 1.</summary>
    ImagedNucleus = 0x00180085,

    /// <summary>(0018,0086) IS, multiplicity 1-n.</summary>
    EchoNumbers = 0x00180086,

    /// <summary>(0018,0087) DS, multiplicity 1.</summary>
    MagneticFieldStrength = 0x00180087,

    /// <summary>(0018,0088) DS, multiplicity 1.</summary>
    SpacingBetweenSlices = 0x00180088,

    /// <summary>(0018,0089) IS, multiplicity 1.</summary>
    NumberOfPhaseEncodingSteps = 0x00180089,

    /// <summary>(0018,0090) DS, multiplicity 1.</summary>
    DataCollectionDiameter = 0x00180090,

    /// <summary>(0018,0091) IS, multiplicity 1.</summary>
    EchoTrainLength = 0x00180091,

    /// <summary>(0018,0093) DS, multiplicity 1.</summary>
    PercentSampling = 0x00180093,

    /// <summary>(0018,0094) DS, multiplicity 1.</summary>
    PercentPhaseFieldOfView = 0x00180094,

    /// <summary>(0018,0095) DS, multiplicity 1.</summary>
    PixelBandwidth = 0x00180095,

    /// <summary>(0018,1000) LO, multiplicity 1.</summary>
    DeviceSerialNumber = 0x00181000,

    /// <summary>(0018,1002) UI, multiplicity 1.</summary>
    DeviceUID = 0x00181002,

    /// <summary>(0018,1003) LO, multiplicity 1.</summary>
    DeviceID = 0x00181003,

    /// <summary>(0018,1004) LO, multiplicity 1.</summary>
    PlateID = 0x00181004,

    /// <summary>(0018,1005) LO, multiplicity 1.</summary>
    GeneratorID = 0x00181005,

    /// <summary>(0018,1006) LO, multiplicity 1.</summary>
    GridID = 0x00181006,

    /// <summary>(0018,1007) LO, multiplicity 1.</summary>
    CassetteID = 0x00181007,

    /// <summary>(0018,1008) LO, multiplicity 1.</summary>
    GantryID = 0x00181008,

    /// <summary>(0018,1009) UT, multiplicity 1.</summary>
    UniqueDeviceIdentifier = 0x00181009,

    /// <summary>(0018,100A) SQ, multiplicity 1.</summary>
    UDISequence = 0x0018100A,

    /// <summary>(0018,100B) UI, multiplicity 1-n.</summary>
    ManufacturerDeviceClassUID = 0x0018100B,

    /// <summary>(0018,1010) LO, multiplicity 1.</summary>
    SecondaryCaptureDeviceID = 0x00181010,

    /// <summary>(0018,1011) LO, multiplicity 1, retired.</summary>
    HardcopyCreationDeviceID = 0x00181011,

    /// <summary>(0018,1012) DA, multiplicity 1.</summary>
    DateOfSecondaryCapture = 0x00181012,

    /// <summary>(0018,1014) TM, multiplicity 1.</summary>
    TimeOfSecondaryCapture = 0x00181014,

    /// <summary>(0018,1016) LO, multiplicity 1.</summary>
    SecondaryCaptureDeviceManufacturer = 0x00181016,

    /// <summary>(0018,1017) LO, multiplicity 1, retired.</summary>
    HardcopyDeviceManufacturer = 0x00181017,

    /// <summary>(0018,1018) LO, multiplicity 1.</summary>
    SecondaryCaptureDeviceManufacturerModelName = 0x00181018,

    /// <summary>(0018,1019) LO, multiplicity 1-n.</summary>
    SecondaryCaptureDeviceSoftwareVersions = 0x00181019,

    /// <summary>(0018,101A) LO, multiplicity 1-n, retired.</summary>
    HardcopyDeviceSoftwareVersion = 0x0018101A,

    /// <summary>(0018,101B) LO, multiplicity 1, retired.</summary>
    HardcopyDeviceManufacturerModelName = 0x0018101B,

    /// <summary>(0018,1020) LO, multiplicity 1-n.</summary>
    SoftwareVersions = 0x00181020,

    /// <summary>(0018,1022) SH, multiplicity 1.</summary>
    VideoImageFormatAcquired = 0x00181022,

    /// <summary>(0018,1023) LO, multiplicity 1.</summary>
    DigitalImageFormatAcquired = 0x00181023,

    /// <summary>(0018,1030) LO, multiplicity 1.</summary>
    ProtocolName = 0x00181030,

    /// <summary>(0018,1040) LO, multiplicity 1.</summary>
    ContrastBolusRoute = 0x00181040,

    /// <summary>(0018,1041) DS, multiplicity 1.</summary>
    ContrastBolusVolume = 0x00181041,

    /// <summary>(0018,1042) TM, multiplicity 1.</summary>
    ContrastBolusStartTime = 0x00181042,

    /// <summary>(0018,1043) TM, multiplicity 1.</summary>
    ContrastBolusStopTime = 0x00181043,

    /// <summary>(0018,1044) DS, multiplicity 1.</summary>
    ContrastBolusTotalDose = 0x00181044,

    /// <summary>(0018,1045) IS, multiplicity 1.</summary>
    SyringeCounts = 0x00181045,

    /// <summary>(0018,1046) DS, multiplicity 1-n.</summary>
    ContrastFlowRate = 0x00181046,

    /// <summary>(0018,1047) DS, multiplicity 1-n.</summary>
    ContrastFlowDuration = 0x00181047,

    /// <summary>(0018,1048) CS, multiplicity 1.</summary>
    ContrastBolusIngredient = 0x00181048,

    /// <summary>(0018,1049) DS, multiplicity 1.</summary>
    ContrastBolusIngredientConcentration = 0x00181049,

    /// <summary>(0018,1050) DS, multiplicity 1.</summary>
    SpatialResolution = 0x00181050,

    /// <summary>(0018,1060) DS, multiplicity 1.</summary>
    TriggerTime = 0x00181060,

    /// <summary>(0018,1061) LO, multiplicity 1.</summary>
    TriggerSourceOrType = 0x00181061,

    /// <summary>(0018,1062) IS, multiplicity 1.</summary>
    NominalInterval = 0x00181062,

    /// <summary>(0018,1063) DS, multiplicity 1.</summary>
    FrameTime = 0x00181063,

    /// <summary>(0018,1064) LO, multiplicity 1.</summary>
    CardiacFramingType = 0x00181064,

    /// <summary>(0018,1065) DS, multiplicity 1-n.</summary>
    FrameTimeVector = 0x00181065,

    /// <summary>(0018,1066) DS, multiplicity 1.</summary>
    FrameDelay = 0x00181066,

    /// <summary>(0018,1067) DS, multiplicity 1.</summary>
    ImageTriggerDelay = 0x00181067,

    /// <summary>(0018,1068) DS, multiplicity 1.</summary>
    MultiplexGroupTimeOffset = 0x00181068,

    /// <summary>(0018,1069) DS, multiplicity 1.</summary>
    TriggerTimeOffset = 0x00181069,

    /// <summary>(0018,106A) CS, multiplicity 1.</summary>
    SynchronizationTrigger = 0x0018106A,

    /// <summary>(0018,106C) US, multiplicity 2.</summary>
    SynchronizationChannel = 0x0018106C,

    /// <summary>(0018,106E) UL, multiplicity 1.</summary>
    TriggerSamplePosition = 0x0018106E,

    /// <summary>(0018,1070) LO, multiplicity 1.</summary>
    RadiopharmaceuticalRoute = 0x00181070,

    /// <summary>(0018,1071) DS, multiplicity 1.</summary>
    RadiopharmaceuticalVolume = 0x00181071,

    /// <summary>(0018,1072) TM, multiplicity 1.</summary>
    RadiopharmaceuticalStartTime = 0x00181072,

    /// <summary>(0018,1073) TM, multiplicity 1.</summary>
    RadiopharmaceuticalStopTime = 0x00181073,

    /// <summary>(0018,1074) DS, multiplicity 1.</summary>
    RadionuclideTotalDose = 0x00181074,

    /// <summary>(0018,1075) DS, multiplicity 1.</summary>
    RadionuclideHalfLife = 0x00181075,

    /// <summary>(0018,1076) DS, multiplicity 1.</summary>
    RadionuclidePositronFraction = 0x00181076,

    /// <summary>(0018,1077) DS, multiplicity 1.</summary>
    RadiopharmaceuticalSpecificActivity = 0x00181077,

    /// <summary>(0018,1078) DT, multiplicity 1.</summary>
    RadiopharmaceuticalStartDateTime = 0x00181078,

    /// <summary>(0018,1079) DT, multiplicity 1.</summary>
    RadiopharmaceuticalStopDateTime = 0x00181079,

    /// <summary>(0018,1080) CS, multiplicity 1.</summary>
    BeatRejectionFlag = 0x00181080,

    /// <summary>(0018,1081) IS, multiplicity 1.</summary>
    LowRRValue = 0x00181081,

    /// <summary>(0018,1082) IS, multiplicity 1.</summary>
    HighRRValue = 0x00181082,

    /// <summary>(0018,1083) IS, multiplicity 1.</summary>
    IntervalsAcquired = 0x00181083,

    /// <summary>(0018,1084) IS, multiplicity 1.</summary>
    IntervalsRejected = 0x00181084,

    /// <summary>(0018,1085) LO, multiplicity 1.</summary>
    PVCRejection = 0x00181085,

    /// <summary>(0018,1086) IS, multiplicity 1.</summary>
    SkipBeats = 0x00181086,

    /// <summary>(0018,1088) IS, multiplicity 1.</summary>
    HeartRate = 0x00181088,

    /// <summary>(0018,1090) IS, multiplicity 1.</summary>
    CardiacNumberOfImages = 0x00181090,

    /// <summary>(0018,1094) IS, multiplicity 1.</summary>
    TriggerWindow = 0x00181094,

    /// <summary>(0018,1100) DS, multiplicity 1.</summary>
    ReconstructionDiameter = 0x00181100,

    /// <summary>(0018,1110) DS, multiplicity 1.</summary>
    DistanceSourceToDetector = 0x00181110,

    /// <summary>(0018,1111) DS, multiplicity 1.</summary>
    DistanceSourceToPatient = 0x00181111,

    /// <summary>(0018,1114) DS, multiplicity 1.</summary>
    EstimatedRadiographicMagnificationFactor = 0x00181114,

    /// <summary>(0018,1120) DS, multiplicity 1.</summary>
    GantryDetectorTilt = 0x00181120,

    /// <summary>(0018,1121) DS, multiplicity 1.</summary>
    GantryDetectorSlew = 0x00181121,

    /// <summary>(0018,1130) DS, multiplicity 1.</summary>
    TableHeight = 0x00181130,

    /// <summary>(0018,1131) DS, multiplicity 1.</summary>
    TableTraverse = 0x00181131,

    /// <summary>(0018,1134) CS, multiplicity 1.</summary>
    TableMotion = 0x00181134,

    /// <summary>(0018,1135) DS, multiplicity 1-n.</summary>
    TableVerticalIncrement = 0x00181135,

    /// <summary>(0018,1136) DS, multiplicity 1-n.</summary>
    TableLateralIncrement = 0x00181136,

    /// <summary>(0018,1137) DS, multiplicity 1-n.</summary>
    TableLongitudinalIncrement = 0x00181137,

    /// <summary>(0018,1138) DS, multiplicity 1.</summary>
    TableAngle = 0x00181138,

    /// <summary>(0018,113A) CS, multiplicity 1.</summary>
    TableType = 0x0018113A,

    /// <summary>(0018,1140) CS, multiplicity 1.</summary>
    RotationDirection = 0x00181140,

    /// <summary>(0018,1141) DS, multiplicity 1, retired.</summary>
    AngularPosition = 0x00181141,

    /// <summary>(0018,1142) DS, multiplicity 1-n.</summary>
    RadialPosition = 0x00181142,

    /// <summary>(0018,1143) DS, multiplicity 1.</summary>
    ScanArc = 0x00181143,

    /// <summary>(0018,1144) DS, multiplicity 1.</summary>
    AngularStep = 0x00181144,

    /// <summary>(0018,1145) DS, multiplicity 1.</summary>
    CenterOfRotationOffset = 0x00181145,

    /// <summary>(0018,1146) DS, multiplicity 1-n, retired.</summary>
    RotationOffset = 0x00181146,

    /// <summary>(0018,1147) CS, multiplicity 1.</summary>
    FieldOfViewShape = 0x00181147,

    /// <summary>(0018,1149) IS, multiplicity 1-2.</summary>
    FieldOfViewDimensions = 0x00181149,

    /// <summary>(0018,1150) IS, multiplicity 1.</summary>
    ExposureTime = 0x00181150,

    /// <summary>(0018,1151) IS, multiplicity 1.</summary>
    XRayTubeCurrent = 0x00181151,

    /// <summary>(0018,1152) IS, multiplicity 1.</summary>
    Exposure = 0x00181152,

    /// <summary>(0018,1153) IS, multiplicity 1.</summary>
    ExposureInuAs = 0x00181153,

    /// <summary>(0018,1154) DS, multiplicity 1.</summary>
    AveragePulseWidth = 0x00181154,

    /// <summary>(0018,1155) CS, multiplicity 1.</summary>
    RadiationSetting = 0x00181155,

    /// <summary>(0018,1156) CS, multiplicity 1.</summary>
    RectificationType = 0x00181156,

    /// <summary>(0018,115A) CS, multiplicity 1.</summary>
    RadiationMode = 0x0018115A,

    /// <summary>(0018,115E) DS, multiplicity 1.</summary>
    ImageAndFluoroscopyAreaDoseProduct = 0x0018115E,

    /// <summary>(0018,1160) SH, multiplicity 1.</summary>
    FilterType = 0x00181160,

    /// <summary>(0018,1161) LO, multiplicity 1-n.</summary>
    TypeOfFilters = 0x00181161,

    /// <summary>(0018,1162) DS, multiplicity 1.</summary>
    IntensifierSize = 0x00181162,

    /// <summary>(0018,1164) DS, multiplicity 2.</summary>
    ImagerPixelSpacing = 0x00181164,

    /// <summary>(0018,1166) CS, multiplicity 1-n.</summary>
    Grid = 0x00181166,

    /// <summary>(0018,1170) IS, multiplicity 1.</summary>
    GeneratorPower = 0x00181170,

    /// <summary>(0018,1180) SH, multiplicity 1.</summary>
    CollimatorGridName = 0x00181180,

    /// <summary>(0018,1181) CS, multiplicity 1.</summary>
    CollimatorType = 0x00181181,

    /// <summary>(0018,1182) IS, multiplicity 1-2.</summary>
    FocalDistance = 0x00181182,

    /// <summary>(0018,1183) DS, multiplicity 1-2.</summary>
    XFocusCenter = 0x00181183,

    /// <summary>(0018,1184) DS, multiplicity 1-2.</summary>
    YFocusCenter = 0x00181184,

    /// <summary>(0018,1190) DS, multiplicity 1-n.</summary>
    FocalSpots = 0x00181190,

    /// <summary>(0018,1191) CS, multiplicity 1.</summary>
    AnodeTargetMaterial = 0x00181191,

    /// <summary>(0018,11A0) DS, multiplicity 1.</summary>
    BodyPartThickness = 0x001811A0,

    /// <summary>(0018,11A2) DS, multiplicity 1.</summary>
    CompressionForce = 0x001811A2,

    /// <summary>(0018,11A3) DS, multiplicity 1.</summary>
    CompressionPressure = 0x001811A3,

    /// <summary>(0018,11A4) LO, multiplicity 1.</summary>
    PaddleDescription = 0x001811A4,

    /// <summary>(0018,11A5) DS, multiplicity 1.</summary>
    CompressionContactArea = 0x001811A5,

    /// <summary>(0018,11B0) LO, multiplicity 1.</summary>
    AcquisitionMode = 0x001811B0,

    /// <summary>(0018,11B1) LO, multiplicity 1.</summary>
    DoseModeName = 0x001811B1,

    /// <summary>(0018,11B2) CS, multiplicity 1.</summary>
    AcquiredSubtractionMaskFlag = 0x001811B2,

    /// <summary>(0018,11B3) CS, multiplicity 1.</summary>
    FluoroscopyPersistenceFlag = 0x001811B3,

    /// <summary>(0018,11B4) CS, multiplicity 1.</summary>
    FluoroscopyLastImageHoldPersistenceFlag = 0x001811B4,

    /// <summary>(0018,11B5) IS, multiplicity 1.</summary>
    UpperLimitNumberOfPersistentFluoroscopyFrames = 0x001811B5,

    /// <summary>(0018,11B6) CS, multiplicity 1.</summary>
    ContrastBolusAutoInjectionTriggerFlag = 0x001811B6,

    /// <summary>(0018,11B7) FD, multiplicity 1.</summary>
    ContrastBolusInjectionDelay = 0x001811B7,

    /// <summary>(0018,11B8) SQ, multiplicity 1.</summary>
    XAAcquisitionPhaseDetailsSequence = 0x001811B8,

    /// <summary>(0018,11B9) FD, multiplicity 1.</summary>
    XAAcquisitionFrameRate = 0x001811B9,

    /// <summary>(0018,11BA) SQ, multiplicity 1.</summary>
    XAPlaneDetailsSequence = 0x001811BA,

    /// <summary>(0018,11BB) LO, multiplicity 1.</summary>
    AcquisitionFieldOfViewLabel = 0x001811BB,

    /// <summary>(0018,11BC) SQ, multiplicity 1.</summary>
    XRayFilterDetailsSequence = 0x001811BC,

    /// <summary>(0018,11BD) FD, multiplicity 1.</summary>
    XAAcquisitionDuration = 0x001811BD,

    /// <summary>(0018,11BE) CS, multiplicity 1.</summary>
    ReconstructionPipelineType = 0x001811BE,

    /// <summary>(0018,11BF) SQ, multiplicity 1.</summary>
    ImageFilterDetailsSequence = 0x001811BF,

    /// <summary>(0018,11C0) CS, multiplicity 1.</summary>
    AppliedMaskSubtractionFlag = 0x001811C0,

    /// <summary>(0018,11C1) SQ, multiplicity 1.</summary>
    RequestedSeriesDescriptionCodeSequence = 0x001811C1,

    /// <summary>(0018,1200) DA, multiplicity 1-n.</summary>
    DateOfLastCalibration = 0x00181200,

    /// <summary>(0018,1201) TM, multiplicity 1-n.</summary>
    TimeOfLastCalibration = 0x00181201,

    /// <summary>(0018,1202) DT, multiplicity 1.</summary>
    DateTimeOfLastCalibration = 0x00181202,

    /// <summary>(0018,1203) DT, multiplicity 1.</summary>
    CalibrationDateTime = 0x00181203,

    /// <summary>(0018,1204) DA, multiplicity 1.</summary>
    DateOfManufacture = 0x00181204,

    /// <summary>(0018,1205) DA, multiplicity 1.</summary>
    DateOfInstallation = 0x00181205,

    /// <summary>(0018,1210) SH, multiplicity 1-n.</summary>
    ConvolutionKernel = 0x00181210,

    /// <summary>(0018,1240) IS, multiplicity 1-n, retired.</summary>
    UpperLowerPixelValues = 0x00181240,

    /// <summary>(0018,1242) IS, multiplicity 1.</summary>
    ActualFrameDuration = 0x00181242,

    /// <summary>(0018,1243) IS, multiplicity 1.</summary>
    CountRate = 0x00181243,

    /// <summary>(0018,1244) US, multiplicity 1.</summary>
    PreferredPlaybackSequencing = 0x00181244,

    /// <summary>(0018,1250) SH, multiplicity 1.</summary>
    ReceiveCoilName = 0x00181250,

    /// <summary>(0018,1251) SH, multiplicity 1.</summary>
    TransmitCoilName = 0x00181251,

    /// <summary>(0018,1260) SH, multiplicity 1.</summary>
    PlateType = 0x00181260,

    /// <summary>(0018,1261) LO, multiplicity 1.</summary>
    PhosphorType = 0x00181261,

    /// <summary>(0018,1271) FD, multiplicity 1.</summary>
    WaterEquivalentDiameter = 0x00181271,

    /// <summary>(0018,1272) SQ, multiplicity 1.</summary>
    WaterEquivalentDiameterCalculationMethodCodeSequence = 0x00181272,

    /// <summary>(0018,1300) DS, multiplicity 1.</summary>
    ScanVelocity = 0x00181300,

    /// <summary>(0018,1301) CS, multiplicity 1-n.</summary>
    WholeBodyTechnique = 0x00181301,

    /// <summary>(0018,1302) IS, multiplicity 1.</summary>
    ScanLength = 0x00181302,

    /// <summary>(0018,1310) US, multiplicity 4.</summary>
    AcquisitionMatrix = 0x00181310,

    /// <summary>(0018,1312) CS, multiplicity 1.</summary>
    InPlanePhaseEncodingDirection = 0x00181312,

    /// <summary>(0018,1314) DS, multiplicity 1.</summary>
    FlipAngle = 0x00181314,

    /// <summary>(0018,1315) CS, multiplicity 1.</summary>
    VariableFlipAngleFlag = 0x00181315,

    /// <summary>(0018,1316) DS, multiplicity 1.</summary>
    SAR = 0x00181316,

    /// <summary>(0018,1318) DS, multiplicity 1.</summary>
    dBdt = 0x00181318,

    /// <summary>(0018,1320) FL, multiplicity 1.</summary>
    B1rms = 0x00181320,

    /// <summary>(0018,1400) LO, multiplicity 1.</summary>
    AcquisitionDeviceProcessingDescription = 0x00181400,

    /// <summary>(0018,1401) LO, multiplicity 1.</summary>
    AcquisitionDeviceProcessingCode = 0x00181401,

    /// <summary>(0018,1402) CS, multiplicity 1.</summary>
    CassetteOrientation = 0x00181402,

    /// <summary>(0018,1403) CS, multiplicity 1.</summary>
    CassetteSize = 0x00181403,

    /// <summary>(0018,1404) US, multiplicity 1.</summary>
    ExposuresOnPlate = 0x00181404,

    /// <summary>(0018,1405) IS, multiplicity 1.</summary>
    RelativeXRayExposure = 0x00181405,

    /// <summary>(0018,1411) DS, multiplicity 1.</summary>
    ExposureIndex = 0x00181411,

    /// <summary>(0018,1412) DS, multiplicity 1.</summary>
    TargetExposureIndex = 0x00181412,

    /// <summary>(0018,1413) DS, multiplicity 1.</summary>
    DeviationIndex = 0x00181413,

    /// <summary>(0018,1450) DS, multiplicity 1.</summary>
    ColumnAngulation = 0x00181450,

    /// <summary>(0018,1460) DS, multiplicity 1.</summary>
    TomoLayerHeight = 0x00181460,

    /// <summary>(0018,1470) DS, multiplicity 1.</summary>
    TomoAngle = 0x00181470,

    /// <summary>(0018,1480) DS, multiplicity 1.</summary>
    TomoTime = 0x00181480,

    /// <summary>(0018,1490) CS, multiplicity 1.</summary>
    TomoType = 0x00181490,

    /// <summary>(0018,1491) CS, multiplicity 1.</summary>
    TomoClass = 0x00181491,

    /// <summary>(0018,1495) IS, multiplicity 1.</summary>
    NumberOfTomosynthesisSourceImages = 0x00181495,

    /// <summary>(0018,1500) CS, multiplicity 1.</summary>
    PositionerMotion = 0x00181500,

    /// <summary>(0018,1508) CS, multiplicity 1.</summary>
    PositionerType = 0x00181508,

    /// <summary>(0018,1510) DS, multiplicity 1.</summary>
    PositionerPrimaryAngle = 0x00181510,

    /// <summary>(0018,1511) DS, multiplicity 1.</summary>
    PositionerSecondaryAngle = 0x00181511,

    /// <summary>(0018,1520) DS, multiplicity 1-n.</summary>
    PositionerPrimaryAngleIncrement = 0x00181520,

    /// <summary>(0018,1521) DS, multiplicity 1-n.</summary>
    PositionerSecondaryAngleIncrement = 0x00181521,

    /// <summary>(0018,1530) DS, multiplicity 1.</summary>
    DetectorPrimaryAngle = 0x00181530,

    /// <summary>(0018,1531) DS, multiplicity 1.</summary>
    DetectorSecondaryAngle = 0x00181531,

    /// <summary>(0018,1600) CS, multiplicity 1-3.</summary>
    ShutterShape = 0x00181600,

    /// <summary>(0018,1602) IS, multiplicity 1.</summary>
    ShutterLeftVerticalEdge = 0x00181602,

    /// <summary>(0018,1604) IS, multiplicity 1.</summary>
    ShutterRightVerticalEdge = 0x00181604,

    /// <summary>(0018,1606) IS, multiplicity 1.</summary>
    ShutterUpperHorizontalEdge = 0x00181606,

    /// <summary>(0018,1608) IS, multiplicity 1.</summary>
    ShutterLowerHorizontalEdge = 0x00181608,

    /// <summary>(0018,1610) IS, multiplicity 2.</summary>
    CenterOfCircularShutter = 0x00181610,

    /// <summary>(0018,1612) IS, multiplicity 1.</summary>
    RadiusOfCircularShutter = 0x00181612,

    /// <summary>(0018,1620) IS, multiplicity 2-2n.</summary>
    VerticesOfThePolygonalShutter = 0x00181620,

    /// <summary>(0018,1622) US, multiplicity 1.</summary>
    ShutterPresentationValue = 0x00181622,

    /// <summary>(0018,1623) US, multiplicity 1.</summary>
    ShutterOverlayGroup = 0x00181623,

    /// <summary>(0018,1624) US, multiplicity 3.</summary>
    ShutterPresentationColorCIELabValue = 0x00181624,

    /// <summary>(0018,1630) CS, multiplicity 1.</summary>
    OutlineShapeType = 0x00181630,

    /// <summary>(0018,1631) FD, multiplicity 1.</summary>
    OutlineLeftVerticalEdge = 0x00181631,

    /// <summary>(0018,1632) FD, multiplicity 1.</summary>
    OutlineRightVerticalEdge = 0x00181632,

    /// <summary>(0018,1633) FD, multiplicity 1.</summary>
    OutlineUpperHorizontalEdge = 0x00181633,

    /// <summary>(0018,1634) FD, multiplicity 1.</summary>
    OutlineLowerHorizontalEdge = 0x00181634,

    /// <summary>(0018,1635) FD, multiplicity 2.</summary>
    CenterOfCircularOutline = 0x00181635,

    /// <summary>(0018,1636) FD, multiplicity 1.</summary>
    DiameterOfCircularOutline = 0x00181636,

    /// <summary>(0018,1637) UL, multiplicity 1.</summary>
    NumberOfPolygonalVertices = 0x00181637,

    /// <summary>(0018,1638) OF, multiplicity 1.</summary>
    VerticesOfThePolygonalOutline = 0x00181638,

    /// <summary>(0018,1700) CS, multiplicity 1-3.</summary>
    CollimatorShape = 0x00181700,

    /// <summary>(0018,1702) IS, multiplicity 1.</summary>
    CollimatorLeftVerticalEdge = 0x00181702,

    /// <summary>(0018,1704) IS, multiplicity 1.</summary>
    CollimatorRightVerticalEdge = 0x00181704,

    /// <summary>(0018,1706) IS, multiplicity 1.</summary>
    CollimatorUpperHorizontalEdge = 0x00181706,

    /// <summary>(0018,1708) IS, multiplicity 1.</summary>
    CollimatorLowerHorizontalEdge = 0x00181708,

    /// <summary>(0018,1710) IS, multiplicity 2.</summary>
    CenterOfCircularCollimator = 0x00181710,

    /// <summary>(0018,1712) IS, multiplicity 1.</summary>
    RadiusOfCircularCollimator = 0x00181712,

    /// <summary>(0018,1720) IS, multiplicity 2-2n.</summary>
    VerticesOfThePolygonalCollimator = 0x00181720,

    /// <summary>(0018,1800) CS, multiplicity 1.</summary>
    AcquisitionTimeSynchronized = 0x00181800,

    /// <summary>(0018,1801) SH, multiplicity 1.</summary>
    TimeSource = 0x00181801,

    /// <summary>(0018,1802) CS, multiplicity 1.</summary>
    TimeDistributionProtocol = 0x00181802,

    /// <summary>(0018,1803) LO, multiplicity 1.</summary>
    NTPSourceAddress = 0x00181803,

    /// <summary>(0018,2001) IS, multiplicity 1-n.</summary>
    PageNumberVector = 0x00182001,

    /// <summary>(0018,2002) SH, multiplicity 1-n.</summary>
    FrameLabelVector = 0x00182002,

    /// <summary>(0018,2003) DS, multiplicity 1-n.</summary>
    FramePrimaryAngleVector = 0x00182003,

    /// <summary>(0018,2004) DS, multiplicity 1-n.</summary>
    FrameSecondaryAngleVector = 0x00182004,

    /// <summary>(0018,2005) DS, multiplicity 1-n.</summary>
    SliceLocationVector = 0x00182005,

    /// <summary>(0018,2006) SH, multiplicity 1-n.</summary>
    DisplayWindowLabelVector = 0x00182006,

    /// <summary>(0018,2010) DS, multiplicity 2.</summary>
    NominalScannedPixelSpacing = 0x00182010,

    /// <summary>(0018,2020) CS, multiplicity 1.</summary>
    DigitizingDeviceTransportDirection = 0x00182020,

    /// <summary>(0018,2030) DS, multiplicity 1.</summary>
    RotationOfScannedFilm = 0x00182030,

    /// <summary>(0018,2041) SQ, multiplicity 1.</summary>
    BiopsyTargetSequence = 0x00182041,

    /// <summary>(0018,2042) UI, multiplicity 1.</summary>
    TargetUID = 0x00182042,

    /// <summary>(0018,2043) FL, multiplicity 2.</summary>
    LocalizingCursorPosition = 0x00182043,

    /// <summary>(0018,2044) FL, multiplicity 3.</summary>
    CalculatedTargetPosition = 0x00182044,

    /// <summary>(0018,2045) SH, multiplicity 1.</summary>
    TargetLabel = 0x00182045,

    /// <summary>(0018,2046) FL, multiplicity 1.</summary>
    DisplayedZValue = 0x00182046,

    /// <summary>(0018,3100) CS, multiplicity 1.</summary>
    IVUSAcquisition = 0x00183100,

    /// <summary>(0018,3101) DS, multiplicity 1.</summary>
    IVUSPullbackRate = 0x00183101,

    /// <summary>(0018,3102) DS, multiplicity 1.</summary>
    IVUSGatedRate = 0x00183102,

    /// <summary>(0018,3103) IS, multiplicity 1.</summary>
    IVUSPullbackStartFrameNumber = 0x00183103,

    /// <summary>(0018,3104) IS, multiplicity 1.</summary>
    IVUSPullbackStopFrameNumber = 0x00183104,

    /// <summary>(0018,3105) IS, multiplicity 1-n.</summary>
    LesionNumber = 0x00183105,

    /// <summary>(0018,4000) LT, multiplicity 1, retired.</summary>
    AcquisitionComments = 0x00184000,

    /// <summary>(0018,5000) SH, multiplicity 1-n.</summary>
    OutputPower = 0x00185000,

    /// <summary>(0018,5010) LO, multiplicity 1-n.</summary>
    TransducerData = 0x00185010,

    /// <summary>(0018,5011) SQ, multiplicity 1.</summary>
    TransducerIdentificationSequence = 0x00185011,

    /// <summary>(0018,5012) DS, multiplicity 1.</summary>
    FocusDepth = 0x00185012,

    /// <summary>(0018,5020) LO, multiplicity 1.</summary>
    ProcessingFunction = 0x00185020,

    /// <summary>(0018,5021) LO, multiplicity 1, retired.</summary>
    PostprocessingFunction = 0x00185021,

    /// <summary>(0018,5022) DS, multiplicity 1.</summary>
    MechanicalIndex = 0x00185022,

    /// <summary>(0018,5024) DS, multiplicity 1.</summary>
    BoneThermalIndex = 0x00185024,

    /// <summary>(0018,5026) DS, multiplicity 1.</summary>
    CranialThermalIndex = 0x00185026,

    /// <summary>(0018,5027) DS, multiplicity 1.</summary>
    SoftTissueThermalIndex = 0x00185027,

    /// <summary>(0018,5028) DS, multiplicity 1.</summary>
    SoftTissueFocusThermalIndex = 0x00185028,

    /// <summary>(0018,5029) DS, multiplicity 1.</summary>
    SoftTissueSurfaceThermalIndex = 0x00185029,

    /// <summary>(0018,5030) DS, multiplicity 1, retired.</summary>
    DynamicRange = 0x00185030,

    /// <summary>(0018,5040) DS, multiplicity 1, retired.</summary>
    TotalGain = 0x00185040,

    /// <summary>(0018,5050) IS, multiplicity 1.</summary>
    DepthOfScanField = 0x00185050,

    /// <summary>(0018,5100) CS, multiplicity 1.</summary>
    PatientPosition = 0x00185100,

    /// <summary>(0018,5101) CS, multiplicity 1.</summary>
    ViewPosition = 0x00185101,

    /// <summary>(0018,5104) SQ, multiplicity 1.</summary>
    ProjectionEponymousNameCodeSequence = 0x00185104,

    /// <summary>(0018,5210) DS, multiplicity 6, retired.</summary>
    ImageTransformationMatrix = 0x00185210,

    /// <summary>(0018,5212) DS, multiplicity 3, retired.</summary>
    ImageTranslationVector = 0x00185212,

    /// <summary>(0018,6000) DS, multiplicity 1.</summary>
    Sensitivity = 0x00186000,

    /// <summary>(0018,6011) SQ, multiplicity 1.</summary>
    SequenceOfUltrasoundRegions = 0x00186011,

    /// <summary>(0018,6012) US, multiplicity 1.</summary>
    RegionSpatialFormat = 0x00186012,

    /// <summary>(0018,6014) US, multiplicity 1.</summary>
    RegionDataType = 0x00186014,

    /// <summary>(0018,6016) UL, multiplicity 1.</summary>
    RegionFlags = 0x00186016,

    /// <summary>(0018,6018) UL, multiplicity 1.</summary>
    RegionLocationMinX0 = 0x00186018,

    /// <summary>(0018,601A) UL, multiplicity 1.</summary>
    RegionLocationMinY0 = 0x0018601A,

    /// <summary>(0018,601C) UL, multiplicity 1.</summary>
    RegionLocationMaxX1 = 0x0018601C,

    /// <summary>(0018,601E) UL, multiplicity 1.</summary>
    RegionLocationMaxY1 = 0x0018601E,

    /// <summary>(0018,6020) SL, multiplicity 1.</summary>
    ReferencePixelX0 = 0x00186020,

    /// <summary>(0018,6022) SL, multiplicity 1.</summary>
    ReferencePixelY0 = 0x00186022,

    /// <summary>(0018,6024) US, multiplicity 1.</summary>
    PhysicalUnitsXDirection = 0x00186024,

    /// <summary>(0018,6026) US, multiplicity 1.</summary>
    PhysicalUnitsYDirection = 0x00186026,

    /// <summary>(0018,6028) FD, multiplicity 1.</summary>
    ReferencePixelPhysicalValueX = 0x00186028,

    /// <summary>(0018,602A) FD, multiplicity 1.</summary>
    ReferencePixelPhysicalValueY = 0x0018602A,

    /// <summary>(0018,602C) FD, multiplicity 1.</summary>
    PhysicalDeltaX = 0x0018602C,

    /// <summary>(0018,602E) FD, multiplicity 1.</summary>
    PhysicalDeltaY = 0x0018602E,

    /// <summary>(0018,6030) UL, multiplicity 1.</summary>
    TransducerFrequency = 0x00186030,

    /// <summary>(0018,6031) CS, multiplicity 1.</summary>
    TransducerType = 0x00186031,

    /// <summary>(0018,6032) UL, multiplicity 1.</summary>
    PulseRepetitionFrequency = 0x00186032,

    /// <summary>(0018,6034) FD, multiplicity 1.</summary>
    DopplerCorrectionAngle = 0x00186034,

    /// <summary>(0018,6036) FD, multiplicity 1.</summary>
    SteeringAngle = 0x00186036,

    /// <summary>(0018,6038) UL, multiplicity 1, retired.</summary>
    DopplerSampleVolumeXPositionRetired = 0x00186038,

    /// <summary>(0018,6039) SL, multiplicity 1.</summary>
    DopplerSampleVolumeXPosition = 0x00186039,

    /// <summary>(0018,603A) UL, multiplicity 1, retired.</summary>
    DopplerSampleVolumeYPositionRetired = 0x0018603A,

    /// <summary>(0018,603B) SL, multiplicity 1.</summary>
    DopplerSampleVolumeYPosition = 0x0018603B,

    /// <summary>(0018,603C) UL, multiplicity 1, retired.</summary>
    TMLinePositionX0Retired = 0x0018603C,

    /// <summary>(0018,603D) SL, multiplicity 1.</summary>
    TMLinePositionX0 = 0x0018603D,

    /// <summary>(0018,603E) UL, multiplicity 1, retired.</summary>
    TMLinePositionY0Retired = 0x0018603E,

    /// <summary>(0018,603F) SL, multiplicity 1.</summary>
    TMLinePositionY0 = 0x0018603F,

    /// <summary>(0018,6040) UL, multiplicity 1, retired.</summary>
    TMLinePositionX1Retired = 0x00186040,

    /// <summary>(0018,6041) SL, multiplicity 1.</summary>
    TMLinePositionX1 = 0x00186041,

    /// <summary>(0018,6042) UL, multiplicity 1, retired.</summary>
    TMLinePositionY1Retired = 0x00186042,

    /// <summary>(0018,6043) SL, multiplicity 1.</summary>
    TMLinePositionY1 = 0x00186043,

    /// <summary>(0018,6044) US, multiplicity 1.</summary>
    PixelComponentOrganization = 0x00186044,

    /// <summary>(0018,6046) UL, multiplicity 1.</summary>
    PixelComponentMask = 0x00186046,

    /// <summary>(0018,6048) UL, multiplicity 1.</summary>
    PixelComponentRangeStart = 0x00186048,

    /// <summary>(0018,604A) UL, multiplicity 1.</summary>
    PixelComponentRangeStop = 0x0018604A,

    /// <summary>(0018,604C) US, multiplicity 1.</summary>
    PixelComponentPhysicalUnits = 0x0018604C,

    /// <summary>(0018,604E) US, multiplicity 1.</summary>
    PixelComponentDataType = 0x0018604E,

    /// <summary>(0018,6050) UL, multiplicity 1.</summary>
    NumberOfTableBreakPoints = 0x00186050,

    /// <summary>(0018,6052) UL, multiplicity 1-n.</summary>
    TableOfXBreakPoints = 0x00186052,

    /// <summary>(0018,6054) FD, multiplicity 1-n.</summary>
    TableOfYBreakPoints = 0x00186054,

    /// <summary>(0018,6056) UL, multiplicity 1.</summary>
    NumberOfTableEntries = 0x00186056,

    /// <summary>(0018,6058) UL, multiplicity 1-n.</summary>
    TableOfPixelValues = 0x00186058,

    /// <summary>(0018,605A) FL, multiplicity 1-n.</summary>
    TableOfParameterValues = 0x0018605A,

    /// <summary>(0018,6060) FL, multiplicity 1-n.</summary>
    RWaveTimeVector = 0x00186060,

    /// <summary>(0018,6070) US, multiplicity 1.</summary>
    ActiveImageAreaOverlayGroup = 0x00186070,

    /// <summary>(0018,7000) CS, multiplicity 1.</summary>
    DetectorConditionsNominalFlag = 0x00187000,

    /// <summary>(0018,7001) DS, multiplicity 1.</summary>
    DetectorTemperature = 0x00187001,

    /// <summary>(0018,7004) CS, multiplicity 1.</summary>
    DetectorType = 0x00187004,

    /// <summary>(0018,7005) CS, multiplicity 1.</summary>
    DetectorConfiguration = 0x00187005,

    /// <summary>(0018,7006) LT, multiplicity 1.</summary>
    DetectorDescription = 0x00187006,

    /// <summary>(0018,7008) LT, multiplicity 1.</summary>
    DetectorMode = 0x00187008,

    /// <summary>(0018,700A) SH, multiplicity 1.</summary>
    DetectorID = 0x0018700A,

    /// <summary>(0018,700C) DA, multiplicity 1.</summary>
    DateOfLastDetectorCalibration = 0x0018700C,

    /// <summary>(0018,700E) TM, multiplicity 1.</summary>
    TimeOfLastDetectorCalibration = 0x0018700E,

    /// <summary>(0018,7010) IS, multiplicity 1.</summary>
    ExposuresOnDetectorSinceLastCalibration = 0x00187010,

    /// <summary>(0018,7011) IS, multiplicity 1.</summary>
    ExposuresOnDetectorSinceManufactured = 0x00187011,

    /// <summary>(0018,7012) DS, multiplicity 1.</summary>
    DetectorTimeSinceLastExposure = 0x00187012,

    /// <summary>(0018,7014) DS, multiplicity 1.</summary>
    DetectorActiveTime = 0x00187014,

    /// <summary>(0018,7016) DS, multiplicity 1.</summary>
    DetectorActivationOffsetFromExposure = 0x00187016,

    /// <summary>(0018,701A) DS, multiplicity 2.</summary>
    DetectorBinning = 0x0018701A,

    /// <summary>(0018,7020) DS, multiplicity 2.</summary>
    DetectorElementPhysicalSize = 0x00187020,

    /// <summary>(0018,7022) DS, multiplicity 2.</summary>
    DetectorElementSpacing = 0x00187022,

    /// <summary>(0018,7024) CS, multiplicity 1.</summary>
    DetectorActiveShape = 0x00187024,

    /// <summary>(0018,7026) DS, multiplicity 1-2.</summary>
    DetectorActiveDimensions = 0x00187026,

    /// <summary>(0018,7028) DS, multiplicity 2.</summary>
    DetectorActiveOrigin = 0x00187028,

    /// <summary>(0018,702A) LO, multiplicity 1.</summary>
    DetectorManufacturerName = 0x0018702A,

    /// <summary>(0018,702B) LO, multiplicity 1.</summary>
    DetectorManufacturerModelName = 0x0018702B,

    /// <summary>(0018,7030) DS, multiplicity 2.</summary>
    FieldOfViewOrigin = 0x00187030,

    /// <summary>(0018,7032) DS, multiplicity 1.</summary>
    FieldOfViewRotation = 0x00187032,

    /// <summary>(0018,7034) CS, multiplicity 1.</summary>
    FieldOfViewHorizontalFlip = 0x00187034,

    /// <summary>(0018,7036) FL, multiplicity 2.</summary>
    PixelDataAreaOriginRelativeToFOV = 0x00187036,

    /// <summary>(0018,7038) FL, multiplicity 1.</summary>
    PixelDataAreaRotationAngleRelativeToFOV = 0x00187038,

    /// <summary>(0018,7040) LT, multiplicity 1.</summary>
    GridAbsorbingMaterial = 0x00187040,

    /// <summary>(0018,7041) LT, multiplicity 1.</summary>
    GridSpacingMaterial = 0x00187041,

    /// <summary>(0018,7042) DS, multiplicity 1.</summary>
    GridThickness = 0x00187042,

    /// <summary>(0018,7044) DS, multiplicity 1.</summary>
    GridPitch = 0x00187044,

    /// <summary>(0018,7046) IS, multiplicity 2.</summary>
    GridAspectRatio = 0x00187046,

    /// <summary>(0018,7048) DS, multiplicity 1.</summary>
    GridPeriod = 0x00187048,

    /// <summary>(0018,704C) DS, multiplicity 1.</summary>
    GridFocalDistance = 0x0018704C,

    /// <summary>(0018,7050) CS, multiplicity 1-n.</summary>
    FilterMaterial = 0x00187050,

    /// <summary>(0018,7052) DS, multiplicity 1-n.</summary>
    FilterThicknessMinimum = 0x00187052,

    /// <summary>(0018,7054) DS, multiplicity 1-n.</summary>
    FilterThicknessMaximum = 0x00187054,

    /// <summary>(0018,7056) FL, multiplicity 1-n.</summary>
    FilterBeamPathLengthMinimum = 0x00187056,

    /// <summary>(0018,7058) FL, multiplicity 1-n.</summary>
    FilterBeamPathLengthMaximum = 0x00187058,

    /// <summary>(0018,7060) CS, multiplicity 1.</summary>
    ExposureControlMode = 0x00187060,

    /// <summary>(0018,7062) LT, multiplicity 1.</summary>
    ExposureControlModeDescription = 0x00187062,

    /// <summary>(0018,7064) CS, multiplicity 1.</summary>
    ExposureStatus = 0x00187064,

    /// <summary>(0018,7065) DS, multiplicity 1.</summary>
    PhototimerSetting = 0x00187065,

    /// <summary>(0018,8150) DS, multiplicity 1.</summary>
    ExposureTimeInuS = 0x00188150,

    /// <summary>(0018,8151) DS, multiplicity 1.</summary>
    XRayTubeCurrentInuA = 0x00188151,

    /// <summary>(0018,9004) CS, multiplicity 1.</summary>
    ContentQualification = 0x00189004,

    /// <summary>(0018,9005) SH, multiplicity 1.</summary>
    PulseSequenceName = 0x00189005,

    /// <summary>(0018,9006) SQ, multiplicity 1.</summary>
    MRImagingModifierSequence = 0x00189006,

    /// <summary>(0018,9008) CS, multiplicity 1.</summary>
    EchoPulseSequence = 0x00189008,

    /// <summary>(0018,9009) CS, multiplicity 1.</summary>
    InversionRecovery = 0x00189009,

    /// <summary>(0018,9010) CS, multiplicity 1.</summary>
    FlowCompensation = 0x00189010,

    /// <summary>(0018,9011) CS, multiplicity 1.</summary>
    MultipleSpinEcho = 0x00189011,

    /// <summary>(0018,9012) CS, multiplicity 1.</summary>
    MultiPlanarExcitation = 0x00189012,

    /// <summary>(0018,9014) CS, multiplicity 1.</summary>
    PhaseContrast = 0x00189014,

    /// <summary>(0018,9015) CS, multiplicity 1.</summary>
    TimeOfFlightContrast = 0x00189015,

    /// <summary>(0018,9016) CS, multiplicity 1.</summary>
    Spoiling = 0x00189016,

    /// <summary>(0018,9017) CS, multiplicity 1.</summary>
    SteadyStatePulseSequence = 0x00189017,

    /// <summary>(0018,9018) CS, multiplicity 1.</summary>
    EchoPlanarPulseSequence = 0x00189018,

    /// <summary>(0018,9019) FD, multiplicity 1.</summary>
    TagAngleFirstAxis = 0x00189019,

    /// <summary>(0018,9020) CS, multiplicity 1.</summary>
    MagnetizationTransfer = 0x00189020,

    /// <summary>(0018,9021) CS, multiplicity 1.</summary>
    T2Preparation = 0x00189021,

    /// <summary>(0018,9022) CS, multiplicity 1.</summary>
    BloodSignalNulling = 0x00189022,

    /// <summary>(0018,9024) CS, multiplicity 1.</summary>
    SaturationRecovery = 0x00189024,

    /// <summary>(0018,9025) CS, multiplicity 1.</summary>
    SpectrallySelectedSuppression = 0x00189025,

    /// <summary>(0018,9026) CS, multiplicity 1.</summary>
    SpectrallySelectedExcitation = 0x00189026,

    /// <summary>(0018,9027) CS, multiplicity 1.</summary>
    SpatialPresaturation = 0x00189027,

    /// <summary>(0018,9028) CS, multiplicity 1.</summary>
    Tagging = 0x00189028,

    /// <summary>(0018,9029) CS, multiplicity 1.</summary>
    OversamplingPhase = 0x00189029,

    /// <summary>(0018,9030) FD, multiplicity 1.</summary>
    TagSpacingFirstDimension = 0x00189030,

    /// <summary>(0018,9032) CS, multiplicity 1.</summary>
    GeometryOfKSpaceTraversal = 0x00189032,

    /// <summary>(0018,9033) CS, multiplicity 1.</summary>
    SegmentedKSpaceTraversal = 0x00189033,

    /// <summary>(0018,9034) CS, multiplicity 1.</summary>
    RectilinearPhaseEncodeReordering = 0x00189034,

    /// <summary>(0018,9035) FD, multiplicity 1.</summary>
    TagThickness = 0x00189035,

    /// <summary>(0018,9036) CS, multiplicity 1.</summary>
    PartialFourierDirection = 0x00189036,

    /// <summary>(0018,9037) CS, multiplicity 1.</summary>
    CardiacSynchronizationTechnique = 0x00189037,

    /// <summary>(0018,9041) LO, multiplicity 1.</summary>
    ReceiveCoilManufacturerName = 0x00189041,

    /// <summary>(0018,9042) SQ, multiplicity 1.</summary>
    MRReceiveCoilSequence = 0x00189042,

    /// <summary>(0018,9043) CS, multiplicity 1.</summary>
    ReceiveCoilType = 0x00189043,

    /// <summary>(0018,9044) CS, multiplicity 1.</summary>
    QuadratureReceiveCoil = 0x00189044,

    /// <summary>(0018,9045) SQ, multiplicity 1.</summary>
    MultiCoilDefinitionSequence = 0x00189045,

    /// <summary>(0018,9046) LO, multiplicity 1.</summary>
    MultiCoilConfiguration = 0x00189046,

    /// <summary>(0018,9047) SH, multiplicity 1.</summary>
    MultiCoilElementName = 0x00189047,

    /// <summary>(0018,9048) CS, multiplicity 1.</summary>
    MultiCoilElementUsed = 0x00189048,

    /// <summary>(0018,9049) SQ, multiplicity 1.</summary>
    MRTransmitCoilSequence = 0x00189049,

    /// <summary>(0018,9050) LO, multiplicity 1.</summary>
    TransmitCoilManufacturerName = 0x00189050,

    /// <summary>(0018,9051) CS, multiplicity 1.</summary>
    TransmitCoilType = 0x00189051,

    /// <summary>(0018,9052) FD, multiplicity 1-2.</summary>
    SpectralWidth = 0x00189052,

    /// <summary>(0018,9053) FD, multiplicity 1-2.</summary>
    ChemicalShiftReference = 0x00189053,

    /// <summary>(0018,9054) CS, multiplicity 1.</summary>
    VolumeLocalizationTechnique = 0x00189054,

    /// <summary>(0018,9058) US, multiplicity 1.</summary>
    MRAcquisitionFrequencyEncodingSteps = 0x00189058,

    /// <summary>(0018,9059) CS, multiplicity 1.</summary>
    Decoupling = 0x00189059,

    /// <summary>(0018,9060) CS, multiplicity 1-2.</summary>
    DecoupledNucleus = 0x00189060,

    /// <summary>(0018,9061) FD, multiplicity 1-2.</summary>
    DecouplingFrequency = 0x00189061,

    /// <summary>(0018,9062) CS, multiplicity 1.</summary>
    DecouplingMethod = 0x00189062,

    /// <summary>(0018,9063) FD, multiplicity 1-2.</summary>
    DecouplingChemicalShiftReference = 0x00189063,

    /// <summary>(0018,9064) CS, multiplicity 1.</summary>
    KSpaceFiltering = 0x00189064,

    /// <summary>(0018,9065) CS, multiplicity 1-2.</summary>
    TimeDomainFiltering = 0x00189065,

    /// <summary>(0018,9066) US, multiplicity 1-2.</summary>
    NumberOfZeroFills = 0x00189066,

    /// <summary>(0018,9067) CS, multiplicity 1.</summary>
    BaselineCorrection = 0x00189067,

    /// <summary>(0018,9069) FD, multiplicity 1.</summary>
    ParallelReductionFactorInPlane = 0x00189069,

    /// <summary>(0018,9070) FD, multiplicity 1.</summary>
    CardiacRRIntervalSpecified = 0x00189070,

    /// <summary>(0018,9073) FD, multiplicity 1.</summary>
    AcquisitionDuration = 0x00189073,

    /// <summary>(0018,9074) DT, multiplicity 1.</summary>
    FrameAcquisitionDateTime = 0x00189074,

    /// <summary>(0018,9075) CS, multiplicity 1.</summary>
    DiffusionDirectionality = 0x00189075,

    /// <summary>(0018,9076) SQ, multiplicity 1.</summary>
    DiffusionGradientDirectionSequence = 0x00189076,

    /// <summary>(0018,9077) CS, multiplicity 1.</summary>
    ParallelAcquisition = 0x00189077,

    /// <summary>(0018,9078) CS, multiplicity 1.</summary>
    ParallelAcquisitionTechnique = 0x00189078,

    /// <summary>(0018,9079) FD, multiplicity 1-n.</summary>
    InversionTimes = 0x00189079,

    /// <summary>(0018,9080) ST, multiplicity 1.</summary>
    MetaboliteMapDescription = 0x00189080,

    /// <summary>(0018,9081) CS, multiplicity 1.</summary>
    PartialFourier = 0x00189081,

    /// <summary>(0018,9082) FD, multiplicity 1.</summary>
    EffectiveEchoTime = 0x00189082,

    /// <summary>(0018,9083) SQ, multiplicity 1.</summary>
    MetaboliteMapCodeSequence = 0x00189083,

    /// <summary>(0018,9084) SQ, multiplicity 1.</summary>
    ChemicalShiftSequence = 0x00189084,

    /// <summary>(0018,9085) CS, multiplicity 1.</summary>
    CardiacSignalSource = 0x00189085,

    /// <summary>(0018,9087) FD, multiplicity 1.</summary>
    DiffusionBValue = 0x00189087,

    /// <summary>(0018,9089) FD, multiplicity 3.</summary>
    DiffusionGradientOrientation = 0x00189089,

    /// <summary>(0018,9090) FD, multiplicity 3.</summary>
    VelocityEncodingDirection = 0x00189090,

    /// <summary>(0018,9091) FD, multiplicity 1.</summary>
    VelocityEncodingMinimumValue = 0x00189091,

    /// <summary>(0018,9092) SQ, multiplicity 1.</summary>
    VelocityEncodingAcquisitionSequence = 0x00189092,

    /// <summary>(0018,9093) US, multiplicity 1.</summary>
    NumberOfKSpaceTrajectories = 0x00189093,

    /// <summary>(0018,9094) CS, multiplicity 1.</summary>
    CoverageOfKSpace = 0x00189094,

    /// <summary>(0018,9095) UL, multiplicity 1.</summary>
    SpectroscopyAcquisitionPhaseRows = 0x00189095,

    /// <summary>(0018,9096) FD, multiplicity 1, retired.</summary>
    ParallelReductionFactorInPlaneRetired = 0x00189096,

    /// <summary>(0018,9098) FD, multiplicity 1-2.</summary>
    TransmitterFrequency = 0x00189098,

    /// <summary>(0018,9100) CS, multiplicity 1-2.</summary>
    ResonantNucleus = 0x00189100,

    /// <summary>(0018,9101) CS, multiplicity 1.</summary>
    FrequencyCorrection = 0x00189101,

    /// <summary>(0018,9103) SQ, multiplicity 1.</summary>
    MRSpectroscopyFOVGeometrySequence = 0x00189103,

    /// <summary>(0018,9104) FD, multiplicity 1.</summary>
    SlabThickness = 0x00189104,

    /// <summary>(0018,9105) FD, multiplicity 3.</summary>
    SlabOrientation = 0x00189105,

    /// <summary>(0018,9106) FD, multiplicity 3.</summary>
    MidSlabPosition = 0x00189106,

    /// <summary>(0018,9107) SQ, multiplicity 1.</summary>
    MRSpatialSaturationSequence = 0x00189107,

    /// <summary>(0018,9112) SQ, multiplicity 1.</summary>
    MRTimingAndRelatedParametersSequence = 0x00189112,

    /// <summary>(0018,9114) SQ, multiplicity 1.</summary>
    MREchoSequence = 0x00189114,

    /// <summary>(0018,9115) SQ, multiplicity 1.</summary>
    MRModifierSequence = 0x00189115,

    /// <summary>(0018,9117) SQ, multiplicity 1.</summary>
    MRDiffusionSequence = 0x00189117,

    /// <summary>(0018,9118) SQ, multiplicity 1.</summary>
    CardiacSynchronizationSequence = 0x00189118,

    /// <summary>(0018,9119) SQ, multiplicity 1.</summary>
    MRAveragesSequence = 0x00189119,

    /// <summary>(0018,9125) SQ, multiplicity 1.</summary>
    MRFOVGeometrySequence = 0x00189125,

    /// <summary>(0018,9126) SQ, multiplicity 1.</summary>
    VolumeLocalizationSequence = 0x00189126,

    /// <summary>(0018,9127) UL, multiplicity 1.</summary>
    SpectroscopyAcquisitionDataColumns = 0x00189127,

    /// <summary>(0018,9147) CS, multiplicity 1.</summary>
    DiffusionAnisotropyType = 0x00189147,

    /// <summary>(0018,9151) DT, multiplicity 1.</summary>
    FrameReferenceDateTime = 0x00189151,

    /// <summary>(0018,9152) SQ, multiplicity 1.</summary>
    MRMetaboliteMapSequence = 0x00189152,

    /// <summary>(0018,9155) FD, multiplicity 1.</summary>
    ParallelReductionFactorOutOfPlane = 0x00189155,

    /// <summary>(0018,9159) UL, multiplicity 1.</summary>
    SpectroscopyAcquisitionOutOfPlanePhaseSteps = 0x00189159,

    /// <summary>(0018,9166) CS, multiplicity 1, retired.</summary>
    BulkMotionStatus = 0x00189166,

    /// <summary>(0018,9168) FD, multiplicity 1.</summary>
    ParallelReductionFactorSecondInPlane = 0x00189168,

    /// <summary>(0018,9169) CS, multiplicity 1.</summary>
    CardiacBeatRejectionTechnique = 0x00189169,

    /// <summary>(0018,9170) CS, multiplicity 1.</summary>
    RespiratoryMotionCompensationTechnique = 0x00189170,

    /// <summary>(0018,9171) CS, multiplicity 1.</summary>
    RespiratorySignalSource = 0x00189171,

    /// <summary>(0018,9172) CS, multiplicity 1.</summary>
    BulkMotionCompensationTechnique = 0x00189172,

    /// <summary>(0018,9173) CS, multiplicity 1.</summary>
    BulkMotionSignalSource = 0x00189173,

    /// <summary>(0018,9174) CS, multiplicity 1.</summary>
    ApplicableSafetyStandardAgency = 0x00189174,

    /// <summary>(0018,9175) LO, multiplicity 1.</summary>
    ApplicableSafetyStandardDescription = 0x00189175,

    /// <summary>(0018,9176) SQ, multiplicity 1.</summary>
    OperatingModeSequence = 0x00189176,

    /// <summary>(0018,9177) CS, multiplicity 1.</summary>
    OperatingModeType = 0x00189177,

    /// <summary>(0018,9178) CS, multiplicity 1.</summary>
    OperatingMode = 0x00189178,

    /// <summary>(0018,9179) CS, multiplicity 1.</summary>
    SpecificAbsorptionRateDefinition = 0x00189179,

    /// <summary>(0018,9180) CS, multiplicity 1.</summary>
    GradientOutputType = 0x00189180,

    /// <summary>(0018,9181) FD, multiplicity 1.</summary>
    SpecificAbsorptionRateValue = 0x00189181,

    /// <summary>(0018,9182) FD, multiplicity 1.</summary>
    GradientOutput = 0x00189182,

    /// <summary>(0018,9183) CS, multiplicity 1.</summary>
    FlowCompensationDirection = 0x00189183,

    /// <summary>(0018,9184) FD, multiplicity 1.</summary>
    TaggingDelay = 0x00189184,

    /// <summary>(0018,9185) ST, multiplicity 1.</summary>
    RespiratoryMotionCompensationTechniqueDescription = 0x00189185,

    /// <summary>(0018,9186) SH, multiplicity 1.</summary>
    RespiratorySignalSourceID = 0x00189186,

    /// <summary>(0018,9195) FD, multiplicity 1, retired.</summary>
    ChemicalShiftMinimumIntegrationLimitInHz = 0x00189195,

    /// <summary>(0018,9196) FD, multiplicity 1, retired.</summary>
    ChemicalShiftMaximumIntegrationLimitInHz = 0x00189196,

    /// <summary>(0018,9197) SQ, multiplicity 1.</summary>
    MRVelocityEncodingSequence = 0x00189197,

    /// <summary>(0018,9198) CS, multiplicity 1.</summary>
    FirstOrderPhaseCorrection = 0x00189198,

    /// <summary>(0018,9199) CS, multiplicity 1.</summary>
    WaterReferencedPhaseCorrection = 0x00189199,

    /// <summary>(0018,9200) CS, multiplicity 1.</summary>
    MRSpectroscopyAcquisitionType = 0x00189200,

    /// <summary>(0018,9214) CS, multiplicity 1.</summary>
    RespiratoryCyclePosition = 0x00189214,

    /// <summary>(0018,9217) FD, multiplicity 1.</summary>
    VelocityEncodingMaximumValue = 0x00189217,

    /// <summary>(0018,9218) FD, multiplicity 1.</summary>
    TagSpacingSecondDimension = 0x00189218,

    /// <summary>(0018,9219) SS, multiplicity 1.</summary>
    TagAngleSecondAxis = 0x00189219,

    /// <summary>(0018,9220) FD, multiplicity 1.</summary>
    FrameAcquisitionDuration = 0x00189220,

    /// <summary>(0018,9226) SQ, multiplicity 1.</summary>
    MRImageFrameTypeSequence = 0x00189226,

    /// <summary>(0018,9227) SQ, multiplicity 1.</summary>
    MRSpectroscopyFrameTypeSequence = 0x00189227,

    /// <summary>(0018,9231) US, multiplicity 1.</summary>
    MRAcquisitionPhaseEncodingStepsInPlane = 0x00189231,

    /// <summary>(0018,9232) US, multiplicity 1.</summary>
    MRAcquisitionPhaseEncodingStepsOutOfPlane = 0x00189232,

    /// <summary>(0018,9234) UL, multiplicity 1.</summary>
    SpectroscopyAcquisitionPhaseColumns = 0x00189234,

    /// <summary>(0018,9236) CS, multiplicity 1.</summary>
    CardiacCyclePosition = 0x00189236,

    /// <summary>(0018,9239) SQ, multiplicity 1.</summary>
    SpecificAbsorptionRateSequence = 0x00189239,

    /// <summary>(0018,9240) US, multiplicity 1.</summary>
    RFEchoTrainLength = 0x00189240,

    /// <summary>(0018,9241) US, multiplicity 1.</summary>
    GradientEchoTrainLength = 0x00189241,

    /// <summary>(0018,9250) CS, multiplicity 1.</summary>
    ArterialSpinLabelingContrast = 0x00189250,

    /// <summary>(0018,9251) SQ, multiplicity 1.</summary>
    MRArterialSpinLabelingSequence = 0x00189251,

    /// <summary>(0018,9252) LO, multiplicity 1.</summary>
    ASLTechniqueDescription = 0x00189252,

    /// <summary>(0018,9253) US, multiplicity 1.</summary>
    ASLSlabNumber = 0x00189253,

    /// <summary>(0018,9254) FD, multiplicity 1.</summary>
    ASLSlabThickness = 0x00189254,

    /// <summary>(0018,9255) FD, multiplicity 3.</summary>
    ASLSlabOrientation = 0x00189255,

    /// <summary>(0018,9256) FD, multiplicity 3.</summary>
    ASLMidSlabPosition = 0x00189256,

    /// <summary>(0018,9257) CS, multiplicity 1.</summary>
    ASLContext = 0x00189257,

    /// <summary>(0018,9258) UL, multiplicity 1.</summary>
    ASLPulseTrainDuration = 0x00189258,

    /// <summary>(0018,9259) CS, multiplicity 1.</summary>
    ASLCrusherFlag = 0x00189259,

    /// <summary>(0018,925A) FD, multiplicity 1.</summary>
    ASLCrusherFlowLimit = 0x0018925A,

    /// <summary>(0018,925B) LO, multiplicity 1.</summary>
    ASLCrusherDescription = 0x0018925B,

    /// <summary>(0018,925C) CS, multiplicity 1.</summary>
    ASLBolusCutoffFlag = 0x0018925C,

    /// <summary>(0018,925D) SQ, multiplicity 1.</summary>
    ASLBolusCutoffTimingSequence = 0x0018925D,

    /// <summary>(0018,925E) LO, multiplicity 1.</summary>
    ASLBolusCutoffTechnique = 0x0018925E,

    /// <summary>(0018,925F) UL, multiplicity 1.</summary>
    ASLBolusCutoffDelayTime = 0x0018925F,

    /// <summary>(0018,9260) SQ, multiplicity 1.</summary>
    ASLSlabSequence = 0x00189260,

    /// <summary>(0018,9295) FD, multiplicity 1.</summary>
    ChemicalShiftMinimumIntegrationLimitInppm = 0x00189295,

    /// <summary>(0018,9296) FD, multiplicity 1.</summary>
    ChemicalShiftMaximumIntegrationLimitInppm = 0x00189296,

    /// <summary>(0018,9297) CS, multiplicity 1.</summary>
    WaterReferenceAcquisition = 0x00189297,

    /// <summary>(0018,9298) IS, multiplicity 1.</summary>
    EchoPeakPosition = 0x00189298,

    /// <summary>(0018,9301) SQ, multiplicity 1.</summary>
    CTAcquisitionTypeSequence = 0x00189301,

    /// <summary>(0018,9302) CS, multiplicity 1.</summary>
    AcquisitionType = 0x00189302,

    /// <summary>(0018,9303) FD, multiplicity 1.</summary>
    TubeAngle = 0x00189303,

    /// <summary>(0018,9304) SQ, multiplicity 1.</summary>
    CTAcquisitionDetailsSequence = 0x00189304,

    /// <summary>(0018,9305) FD, multiplicity 1.</summary>
    RevolutionTime = 0x00189305,

    /// <summary>(0018,9306) FD, multiplicity 1.</summary>
    SingleCollimationWidth = 0x00189306,

    /// <summary>(0018,9307) FD, multiplicity 1.</summary>
    TotalCollimationWidth = 0x00189307,

    /// <summary>(0018,9308) SQ, multiplicity 1.</summary>
    CTTableDynamicsSequence = 0x00189308,

    /// <summary>(0018,9309) FD, multiplicity 1.</summary>
    TableSpeed = 0x00189309,

    /// <summary>(0018,9310) FD, multiplicity 1.</summary>
    TableFeedPerRotation = 0x00189310,

    /// <summary>(0018,9311) FD, multiplicity 1.</summary>
    SpiralPitchFactor = 0x00189311,

    /// <summary>(0018,9312) SQ, multiplicity 1.</summary>
    CTGeometrySequence = 0x00189312,

    /// <summary>(0018,9313) FD, multiplicity 3.</summary>
    DataCollectionCenterPatient = 0x00189313,

    /// <summary>(0018,9314) SQ, multiplicity 1.</summary>
    CTReconstructionSequence = 0x00189314,

    /// <summary>(0018,9315) CS, multiplicity 1.</summary>
    ReconstructionAlgorithm = 0x00189315,

    /// <summary>(0018,9316) CS, multiplicity 1.</summary>
    ConvolutionKernelGroup = 0x00189316,

    /// <summary>(0018,9317) FD, multiplicity 2.</summary>
    ReconstructionFieldOfView = 0x00189317,

    /// <summary>(0018,9318) FD, multiplicity 3.</summary>
    ReconstructionTargetCenterPatient = 0x00189318,

    /// <summary>(0018,9319) FD, multiplicity 1.</summary>
    ReconstructionAngle = 0x00189319,

    /// <summary>(0018,9320) SH, multiplicity 1.</summary>
    ImageFilter = 0x00189320,

    /// <summary>(0018,9321) SQ, multiplicity 1.</summary>
    CTExposureSequence = 0x00189321,

    /// <summary>(0018,9322) FD, multiplicity 2.</summary>
    ReconstructionPixelSpacing = 0x00189322,

    /// <summary>(0018,9323) CS, multiplicity 1-n.</summary>
    ExposureModulationType = 0x00189323,

    /// <summary>(0018,9324) FD, multiplicity 1, retired.</summary>
    EstimatedDoseSaving = 0x00189324,

    /// <summary>(0018,9325) SQ, multiplicity 1.</summary>
    CTXRayDetailsSequence = 0x00189325,

    /// <summary>(0018,9326) SQ, multiplicity 1.</summary>
    CTPositionSequence = 0x00189326,

    /// <summary>(0018,9327) FD, multiplicity 1.</summary>
    TablePosition = 0x00189327,

    /// <summary>(0018,9328) FD, multiplicity 1.</summary>
    ExposureTimeInms = 0x00189328,

    /// <summary>(0018,9329) SQ, multiplicity 1.</summary>
    CTImageFrameTypeSequence = 0x00189329,

    /// <summary>(0018,9330) FD, multiplicity 1.</summary>
    XRayTubeCurrentInmA = 0x00189330,

    /// <summary>(0018,9332) FD, multiplicity 1.</summary>
    ExposureInmAs = 0x00189332,

    /// <summary>(0018,9333) CS, multiplicity 1.</summary>
    ConstantVolumeFlag = 0x00189333,

    /// <summary>(0018,9334) CS, multiplicity 1.</summary>
    FluoroscopyFlag = 0x00189334,

    /// <summary>(0018,9335) FD, multiplicity 1.</summary>
    DistanceSourceToDataCollectionCenter = 0x00189335,

    /// <summary>(0018,9337) US, multiplicity 1.</summary>
    ContrastBolusAgentNumber = 0x00189337,

    /// <summary>(0018,9338) SQ, multiplicity 1.</summary>
    ContrastBolusIngredientCodeSequence = 0x00189338,

    /// <summary>(0018,9340) SQ, multiplicity 1.</summary>
    ContrastAdministrationProfileSequence = 0x00189340,

    /// <summary>(0018,9341) SQ, multiplicity 1.</summary>
    ContrastBolusUsageSequence = 0x00189341,

    /// <summary>(0018,9342) CS, multiplicity 1.</summary>
    ContrastBolusAgentAdministered = 0x00189342,

    /// <summary>(0018,9343) CS, multiplicity 1.</summary>
    ContrastBolusAgentDetected = 0x00189343,

    /// <summary>(0018,9344) CS, multiplicity 1.</summary>
    ContrastBolusAgentPhase = 0x00189344,

    /// <summary>(0018,9345) FD, multiplicity 1.</summary>
    CTDIvol = 0x00189345,

    /// <summary>(0018,9346) SQ, multiplicity 1.</summary>
    CTDIPhantomTypeCodeSequence = 0x00189346,

    /// <summary>(0018,9351) FL, multiplicity 1.</summary>
    CalciumScoringMassFactorPatient = 0x00189351,

    /// <summary>(0018,9352) FL, multiplicity 3.</summary>
    CalciumScoringMassFactorDevice = 0x00189352,

    /// <summary>(0018,9353) FL, multiplicity 1.</summary>
    EnergyWeightingFactor = 0x00189353,

    /// <summary>(0018,9360) SQ, multiplicity 1.</summary>
    CTAdditionalXRaySourceSequence = 0x00189360,

    /// <summary>(0018,9361) CS, multiplicity 1.</summary>
    MultienergyCTAcquisition = 0x00189361,

    /// <summary>(0018,9362) SQ, multiplicity 1.</summary>
    MultienergyCTAcquisitionSequence = 0x00189362,

    /// <summary>(0018,9363) SQ, multiplicity 1.</summary>
    MultienergyCTProcessingSequence = 0x00189363,

    /// <summary>(0018,9364) SQ, multiplicity 1.</summary>
    MultienergyCTCharacteristicsSequence = 0x00189364,

    /// <summary>(0018,9365) SQ, multiplicity 1.</summary>
    MultienergyCTXRaySourceSequence = 0x00189365,

    /// <summary>(0018,9366) US, multiplicity 1.</summary>
    XRaySourceIndex = 0x00189366,

    /// <summary>(0018,9367) UC, multiplicity 1.</summary>
    XRaySourceID = 0x00189367,

    /// <summary>(0018,9368) CS, multiplicity 1.</summary>
    MultienergySourceTechnique = 0x00189368,

    /// <summary>(0018,9369) DT, multiplicity 1.</summary>
    SourceStartDateTime = 0x00189369,

    /// <summary>(0018,936A) DT, multiplicity 1.</summary>
    SourceEndDateTime = 0x0018936A,

    /// <summary>(0018,936B) US, multiplicity 1.</summary>
    SwitchingPhaseNumber = 0x0018936B,

    /// <summary>(0018,936C) DS, multiplicity 1.</summary>
    SwitchingPhaseNominalDuration = 0x0018936C,

    /// <summary>(0018,936D) DS, multiplicity 1.</summary>
    SwitchingPhaseTransitionDuration = 0x0018936D,

    /// <summary>(0018,936E) DS, multiplicity 1.</summary>
    EffectiveBinEnergy = 0x0018936E,

    /// <summary>(0018,936F) SQ, multiplicity 1.</summary>
    MultienergyCTXRayDetectorSequence = 0x0018936F,

    /// <summary>(0018,9370) US, multiplicity 1.</summary>
    XRayDetectorIndex = 0x00189370,

    /// <summary>(0018,9371) UC, multiplicity 1.</summary>
    XRayDetectorID = 0x00189371,

    /// <summary>(0018,9372) CS, multiplicity 1.</summary>
    MultienergyDetectorType = 0x00189372,

    /// <summary>(0018,9373) ST, multiplicity 1.</summary>
    XRayDetectorLabel = 0x00189373,

    /// <summary>(0018,9374) DS, multiplicity 1.</summary>
    NominalMaxEnergy = 0x00189374,

    /// <summary>(0018,9375) DS, multiplicity 1.</summary>
    NominalMinEnergy = 0x00189375,

    /// <summary>(0018,9376) US, multiplicity 1-n.</summary>
    ReferencedXRayDetectorIndex = 0x00189376,

    /// <summary>(0018,9377) US, multiplicity 1-n.</summary>
    ReferencedXRaySourceIndex = 0x00189377,

    /// <summary>(0018,9378) US, multiplicity 1-n.</summary>
    ReferencedPathIndex = 0x00189378,

    /// <summary>(0018,9379) SQ, multiplicity 1.</summary>
    MultienergyCTPathSequence = 0x00189379,

    /// <summary>(0018,937A) US, multiplicity 1.</summary>
    MultienergyCTPathIndex = 0x0018937A,

    /// <summary>(0018,937B) UT, multiplicity 1.</summary>
    MultienergyAcquisitionDescription = 0x0018937B,

    /// <summary>(0018,937C) FD, multiplicity 1.</summary>
    MonoenergeticEnergyEquivalent = 0x0018937C,

    /// <summary>(0018,937D) SQ, multiplicity 1.</summary>
    MaterialCodeSequence = 0x0018937D,

    /// <summary>(0018,937E) CS, multiplicity 1.</summary>
    DecompositionMethod = 0x0018937E,

    /// <summary>(0018,937F) UT, multiplicity 1.</summary>
    DecompositionDescription = 0x0018937F,

    /// <summary>(0018,9380) SQ, multiplicity 1.</summary>
    DecompositionAlgorithmIdentificationSequence = 0x00189380,

    /// <summary>(0018,9381) SQ, multiplicity 1.</summary>
    DecompositionMaterialSequence = 0x00189381,

    /// <summary>(0018,9382) SQ, multiplicity 1.</summary>
    MaterialAttenuationSequence = 0x00189382,

    /// <summary>(0018,9383) DS, multiplicity 1.</summary>
    PhotonEnergy = 0x00189383,

    /// <summary>(0018,9384) DS, multiplicity 1.</summary>
    XRayMassAttenuationCoefficient = 0x00189384,

    /// <summary>(0018,9401) SQ, multiplicity 1.</summary>
    ProjectionPixelCalibrationSequence = 0x00189401,

    /// <summary>(0018,9402) FL, multiplicity 1.</summary>
    DistanceSourceToIsocenter = 0x00189402,

    /// <summary>(0018,9403) FL, multiplicity 1.</summary>
    DistanceObjectToTableTop = 0x00189403,

    /// <summary>(0018,9404) FL, multiplicity 2.</summary>
    ObjectPixelSpacingInCenterOfBeam = 0x00189404,

    /// <summary>(0018,9405) SQ, multiplicity 1.</summary>
    PositionerPositionSequence = 0x00189405,

    /// <summary>(0018,9406) SQ, multiplicity 1.</summary>
    TablePositionSequence = 0x00189406,

    /// <summary>(0018,9407) SQ, multiplicity 1.</summary>
    CollimatorShapeSequence = 0x00189407,

    /// <summary>(0018,9410) CS, multiplicity 1.</summary>
    PlanesInAcquisition = 0x00189410,

    /// <summary>(0018,9412) SQ, multiplicity 1.</summary>
    XAXRFFrameCharacteristicsSequence = 0x00189412,

    /// <summary>(0018,9417) SQ, multiplicity 1.</summary>
    FrameAcquisitionSequence = 0x00189417,

    /// <summary>(0018,9420) CS, multiplicity 1.</summary>
    XRayReceptorType = 0x00189420,

    /// <summary>(0018,9423) LO, multiplicity 1.</summary>
    AcquisitionProtocolName = 0x00189423,

    /// <summary>(0018,9424) LT, multiplicity 1.</summary>
    AcquisitionProtocolDescription = 0x00189424,

    /// <summary>(0018,9425) CS, multiplicity 1.</summary>
    ContrastBolusIngredientOpaque = 0x00189425,

    /// <summary>(0018,9426) FL, multiplicity 1.</summary>
    DistanceReceptorPlaneToDetectorHousing = 0x00189426,

    /// <summary>(0018,9427) CS, multiplicity 1.</summary>
    IntensifierActiveShape = 0x00189427,

    /// <summary>(0018,9428) FL, multiplicity 1-2.</summary>
    IntensifierActiveDimensions = 0x00189428,

    /// <summary>(0018,9429) FL, multiplicity 2.</summary>
    PhysicalDetectorSize = 0x00189429,

    /// <summary>(0018,9430) FL, multiplicity 2.</summary>
    PositionOfIsocenterProjection = 0x00189430,

    /// <summary>(0018,9432) SQ, multiplicity 1.</summary>
    FieldOfViewSequence = 0x00189432,

    /// <summary>(0018,9433) LO, multiplicity 1.</summary>
    FieldOfViewDescription = 0x00189433,

    /// <summary>(0018,9434) SQ, multiplicity 1.</summary>
    ExposureControlSensingRegionsSequence = 0x00189434,

    /// <summary>(0018,9435) CS, multiplicity 1.</summary>
    ExposureControlSensingRegionShape = 0x00189435,

    /// <summary>(0018,9436) SS, multiplicity 1.</summary>
    ExposureControlSensingRegionLeftVerticalEdge = 0x00189436,

    /// <summary>(0018,9437) SS, multiplicity 1.</summary>
    ExposureControlSensingRegionRightVerticalEdge = 0x00189437,

    /// <summary>(0018,9438) SS, multiplicity 1.</summary>
    ExposureControlSensingRegionUpperHorizontalEdge = 0x00189438,

    /// <summary>(0018,9439) SS, multiplicity 1.</summary>
    ExposureControlSensingRegionLowerHorizontalEdge = 0x00189439,

    /// <summary>(0018,9440) SS, multiplicity 2.</summary>
    CenterOfCircularExposureControlSensingRegion = 0x00189440,

    /// <summary>(0018,9441) US, multiplicity 1.</summary>
    RadiusOfCircularExposureControlSensingRegion = 0x00189441,

    /// <summary>(0018,9442) SS, multiplicity 2-n.</summary>
    VerticesOfThePolygonalExposureControlSensingRegion = 0x00189442,

    /// <summary>(0018,9447) FL, multiplicity 1.</summary>
    ColumnAngulationPatient = 0x00189447,

    /// <summary>(0018,9449) FL, multiplicity 1.</summary>
    BeamAngle = 0x00189449,

    /// <summary>(0018,9451) SQ, multiplicity 1.</summary>
    FrameDetectorParametersSequence = 0x00189451,

    /// <summary>(0018,9452) FL, multiplicity 1.</summary>
    CalculatedAnatomyThickness = 0x00189452,

    /// <summary>(0018,9455) SQ, multiplicity 1.</summary>
    CalibrationSequence = 0x00189455,

    /// <summary>(0018,9456) SQ, multiplicity 1.</summary>
    ObjectThicknessSequence = 0x00189456,

    /// <summary>(0018,9457) CS, multiplicity 1.</summary>
    PlaneIdentification = 0x00189457,

    /// <summary>(0018,9461) FL, multiplicity 1-2.</summary>
    FieldOfViewDimensionsInFloat = 0x00189461,

    /// <summary>(0018,9462) SQ, multiplicity 1.</summary>
    IsocenterReferenceSystemSequence = 0x00189462,

    /// <summary>(0018,9463) FL, multiplicity 1.</summary>
    PositionerIsocenterPrimaryAngle = 0x00189463,

    /// <summary>(0018,9464) FL, multiplicity 1.</summary>
    PositionerIsocenterSecondaryAngle = 0x00189464,

    /// <summary>(0018,9465) FL, multiplicity 1.</summary>
    PositionerIsocenterDetectorRotationAngle = 0x00189465,

    /// <summary>(0018,9466) FL, multiplicity 1.</summary>
    TableXPositionToIsocenter = 0x00189466,

    /// <summary>(0018,9467) FL, multiplicity 1.</summary>
    TableYPositionToIsocenter = 0x00189467,

    /// <summary>(0018,9468) FL, multiplicity 1.</summary>
    TableZPositionToIsocenter = 0x00189468,

    /// <summary>(0018,9469) FL, multiplicity 1.</summary>
    TableHorizontalRotationAngle = 0x00189469,

    /// <summary>(0018,9470) FL, multiplicity 1.</summary>
    TableHeadTiltAngle = 0x00189470,

    /// <summary>(0018,9471) FL, multiplicity 1.</summary>
    TableCradleTiltAngle = 0x00189471,

    /// <summary>(0018,9472) SQ, multiplicity 1.</summary>
    FrameDisplayShutterSequence = 0x00189472,

    /// <summary>(0018,9473) FL, multiplicity 1.</summary>
    AcquiredImageAreaDoseProduct = 0x00189473,

    /// <summary>(0018,9474) CS, multiplicity 1.</summary>
    CArmPositionerTabletopRelationship = 0x00189474,

    /// <summary>(0018,9476) SQ, multiplicity 1.</summary>
    XRayGeometrySequence = 0x00189476,

    /// <summary>(0018,9477) SQ, multiplicity 1.</summary>
    IrradiationEventIdentificationSequence = 0x00189477,

    /// <summary>(0018,9504) SQ, multiplicity 1.</summary>
    XRay3DFrameTypeSequence = 0x00189504,

    /// <summary>(0018,9506) SQ, multiplicity 1.</summary>
    ContributingSourcesSequence = 0x00189506,

    /// <summary>(0018,9507) SQ, multiplicity 1.</summary>
    XRay3DAcquisitionSequence = 0x00189507,

    /// <summary>(0018,9508) FL, multiplicity 1.</summary>
    PrimaryPositionerScanArc = 0x00189508,

    /// <summary>(0018,9509) FL, multiplicity 1.</summary>
    SecondaryPositionerScanArc = 0x00189509,

    /// <summary>(0018,9510) FL, multiplicity 1.</summary>
    PrimaryPositionerScanStartAngle = 0x00189510,

    /// <summary>(0018,9511) FL, multiplicity 1.</summary>
    SecondaryPositionerScanStartAngle = 0x00189511,

    /// <summary>(0018,9514) FL, multiplicity 1.</summary>
    PrimaryPositionerIncrement = 0x00189514,

    /// <summary>(0018,9515) FL, multiplicity 1.</summary>
    SecondaryPositionerIncrement = 0x00189515,

    /// <summary>(0018,9516) DT, multiplicity 1.</summary>
    StartAcquisitionDateTime = 0x00189516,

    /// <summary>(0018,9517) DT, multiplicity 1.</summary>
    EndAcquisitionDateTime = 0x00189517,

    /// <summary>(0018,9518) SS, multiplicity 1.</summary>
    PrimaryPositionerIncrementSign = 0x00189518,

    /// <summary>(0018,9519) SS, multiplicity 1.</summary>
    SecondaryPositionerIncrementSign = 0x00189519,

    /// <summary>(0018,9524) LO, multiplicity 1.</summary>
    ApplicationName = 0x00189524,

    /// <summary>(0018,9525) LO, multiplicity 1.</summary>
    ApplicationVersion = 0x00189525,

    /// <summary>(0018,9526) LO, multiplicity 1.</summary>
    ApplicationManufacturer = 0x00189526,

    /// <summary>(0018,9527) CS, multiplicity 1.</summary>
    AlgorithmType = 0x00189527,

    /// <summary>(0018,9528) LO, multiplicity 1.</summary>
    AlgorithmDescription = 0x00189528,

    /// <summary>(0018,9530) SQ, multiplicity 1.</summary>
    XRay3DReconstructionSequence = 0x00189530,

    /// <summary>(0018,9531) LO, multiplicity 1.</summary>
    ReconstructionDescription = 0x00189531,

    /// <summary>(0018,9538) SQ, multiplicity 1.</summary>
    PerProjectionAcquisitionSequence = 0x00189538,

    /// <summary>(0018,9541) SQ, multiplicity 1.</summary>
    DetectorPositionSequence = 0x00189541,

    /// <summary>(0018,9542) SQ, multiplicity 1.</summary>
    XRayAcquisitionDoseSequence = 0x00189542,

    /// <summary>(0018,9543) FD, multiplicity 1.</summary>
    XRaySourceIsocenterPrimaryAngle = 0x00189543,

    /// <summary>(0018,9544) FD, multiplicity 1.</summary>
    XRaySourceIsocenterSecondaryAngle = 0x00189544,

    /// <summary>(0018,9545) FD, multiplicity 1.</summary>
    BreastSupportIsocenterPrimaryAngle = 0x00189545,

    /// <summary>(0018,9546) FD, multiplicity 1.</summary>
    BreastSupportIsocenterSecondaryAngle = 0x00189546,

    /// <summary>(0018,9547) FD, multiplicity 1.</summary>
    BreastSupportXPositionToIsocenter = 0x00189547,

    /// <summary>(0018,9548) FD, multiplicity 1.</summary>
    BreastSupportYPositionToIsocenter = 0x00189548,

    /// <summary>(0018,9549) FD, multiplicity 1.</summary>
    BreastSupportZPositionToIsocenter = 0x00189549,

    /// <summary>(0018,9550) FD, multiplicity 1.</summary>
    DetectorIsocenterPrimaryAngle = 0x00189550,

    /// <summary>(0018,9551) FD, multiplicity 1.</summary>
    DetectorIsocenterSecondaryAngle = 0x00189551,

    /// <summary>(0018,9552) FD, multiplicity 1.</summary>
    DetectorXPositionToIsocenter = 0x00189552,

    /// <summary>(0018,9553) FD, multiplicity 1.</summary>
    DetectorYPositionToIsocenter = 0x00189553,

    /// <summary>(0018,9554) FD, multiplicity 1.</summary>
    DetectorZPositionToIsocenter = 0x00189554,

    /// <summary>(0018,9555) SQ, multiplicity 1.</summary>
    XRayGridSequence = 0x00189555,

    /// <summary>(0018,9556) SQ, multiplicity 1.</summary>
    XRayFilterSequence = 0x00189556,

    /// <summary>(0018,9557) FD, multiplicity 3.</summary>
    DetectorActiveAreaTLHCPosition = 0x00189557,

    /// <summary>(0018,9558) FD, multiplicity 6.</summary>
    DetectorActiveAreaOrientation = 0x00189558,

    /// <summary>(0018,9559) CS, multiplicity 1.</summary>
    PositionerPrimaryAngleDirection = 0x00189559,

    /// <summary>(0018,9601) SQ, multiplicity 1.</summary>
    DiffusionBMatrixSequence = 0x00189601,

    /// <summary>(0018,9602) FD, multiplicity 1.</summary>
    DiffusionBValueXX = 0x00189602,

    /// <summary>(0018,9603) FD, multiplicity 1.</summary>
    DiffusionBValueXY = 0x00189603,

    /// <summary>(0018,9604) FD, multiplicity 1.</summary>
    DiffusionBValueXZ = 0x00189604,

    /// <summary>(0018,9605) FD, multiplicity 1.</summary>
    DiffusionBValueYY = 0x00189605,

    /// <summary>(0018,9606) FD, multiplicity 1.</summary>
    DiffusionBValueYZ = 0x00189606,

    /// <summary>(0018,9607) FD, multiplicity 1.</summary>
    DiffusionBValueZZ = 0x00189607,

    /// <summary>(0018,9621) SQ, multiplicity 1.</summary>
    FunctionalMRSequence = 0x00189621,

    /// <summary>(0018,9622) CS, multiplicity 1.</summary>
    FunctionalSettlingPhaseFramesPresent = 0x00189622,

    /// <summary>(0018,9623) DT, multiplicity 1.</summary>
    FunctionalSyncPulse = 0x00189623,

    /// <summary>(0018,9624) CS, multiplicity 1.</summary>
    SettlingPhaseFrame = 0x00189624,

    /// <summary>(0018,9701) DT, multiplicity 1.</summary>
    DecayCorrectionDateTime = 0x00189701,

    /// <summary>(0018,9715) FD, multiplicity 1.</summary>
    StartDensityThreshold = 0x00189715,

    /// <summary>(0018,9716) FD, multiplicity 1.</summary>
    StartRelativeDensityDifferenceThreshold = 0x00189716,

    /// <summary>(0018,9717) FD, multiplicity 1.</summary>
    StartCardiacTriggerCountThreshold = 0x00189717,

    /// <summary>(0018,9718) FD, multiplicity 1.</summary>
    StartRespiratoryTriggerCountThreshold = 0x00189718,

    /// <summary>(0018,9719) FD, multiplicity 1.</summary>
    TerminationCountsThreshold = 0x00189719,

    /// <summary>(0018,9720) FD, multiplicity 1.</summary>
    TerminationDensityThreshold = 0x00189720,

    /// <summary>(0018,9721) FD, multiplicity 1.</summary>
    TerminationRelativeDensityThreshold = 0x00189721,

    /// <summary>(0018,9722) FD, multiplicity 1.</summary>
    TerminationTimeThreshold = 0x00189722,

    /// <summary>(0018,9723) FD, multiplicity 1.</summary>
    TerminationCardiacTriggerCountThreshold = 0x00189723,

    /// <summary>(0018,9724) FD, multiplicity 1.</summary>
    TerminationRespiratoryTriggerCountThreshold = 0x00189724,

    /// <summary>(0018,9725) CS, multiplicity 1.</summary>
    DetectorGeometry = 0x00189725,

    /// <summary>(0018,9726) FD, multiplicity 1.</summary>
    TransverseDetectorSeparation = 0x00189726,

    /// <summary>(0018,9727) FD, multiplicity 1.</summary>
    AxialDetectorDimension = 0x00189727,

    /// <summary>(0018,9729) US, multiplicity 1.</summary>
    RadiopharmaceuticalAgentNumber = 0x00189729,

    /// <summary>(0018,9732) SQ, multiplicity 1.</summary>
    PETFrameAcquisitionSequence = 0x00189732,

    /// <summary>(0018,9733) SQ, multiplicity 1.</summary>
    PETDetectorMotionDetailsSequence = 0x00189733,

    /// <summary>(0018,9734) SQ, multiplicity 1.</summary>
    PETTableDynamicsSequence = 0x00189734,

    /// <summary>(0018,9735) SQ, multiplicity 1.</summary>
    PETPositionSequence = 0x00189735,

    /// <summary>(0018,9736) SQ, multiplicity 1.</summary>
    PETFrameCorrectionFactorsSequence = 0x00189736,

    /// <summary>(0018,9737) SQ, multiplicity 1.</summary>
    RadiopharmaceuticalUsageSequence = 0x00189737,

    /// <summary>(0018,9738) CS, multiplicity 1.</summary>
    AttenuationCorrectionSource = 0x00189738,

    /// <summary>(0018,9739) US, multiplicity 1.</summary>
    NumberOfIterations = 0x00189739,

    /// <summary>(0018,9740) US, multiplicity 1.</summary>
    NumberOfSubsets = 0x00189740,

    /// <summary>(0018,9749) SQ, multiplicity 1.</summary>
    PETReconstructionSequence = 0x00189749,

    /// <summary>(0018,9751) SQ, multiplicity 1.</summary>
    PETFrameTypeSequence = 0x00189751,

    /// <summary>(0018,9755) CS, multiplicity 1.</summary>
    TimeOfFlightInformationUsed = 0x00189755,

    /// <summary>(0018,9756) CS, multiplicity 1.</summary>
    ReconstructionType = 0x00189756,

    /// <summary>(0018,9758) CS, multiplicity 1.</summary>
    DecayCorrected = 0x00189758,

    /// <summary>(0018,9759) CS, multiplicity 1.</summary>
    AttenuationCorrected = 0x00189759,

    /// <summary>(0018,9760) CS, multiplicity 1.</summary>
    ScatterCorrected = 0x00189760,

    /// <summary>(0018,9761) CS, multiplicity 1.</summary>
    DeadTimeCorrected = 0x00189761,

    /// <summary>(0018,9762) CS, multiplicity 1.</summary>
    GantryMotionCorrected = 0x00189762,

    /// <summary>(0018,9763) CS, multiplicity 1.</summary>
    PatientMotionCorrected = 0x00189763,

    /// <summary>(0018,9764) CS, multiplicity 1.</summary>
    CountLossNormalizationCorrected = 0x00189764,

    /// <summary>(0018,9765) CS, multiplicity 1.</summary>
    RandomsCorrected = 0x00189765,

    /// <summary>(0018,9766) CS, multiplicity 1.</summary>
    NonUniformRadialSamplingCorrected = 0x00189766,

    /// <summary>(0018,9767) CS, multiplicity 1.</summary>
    SensitivityCalibrated = 0x00189767,

    /// <summary>(0018,9768) CS, multiplicity 1.</summary>
    DetectorNormalizationCorrection = 0x00189768,

    /// <summary>(0018,9769) CS, multiplicity 1.</summary>
    IterativeReconstructionMethod = 0x00189769,

    /// <summary>(0018,9770) CS, multiplicity 1.</summary>
    AttenuationCorrectionTemporalRelationship = 0x00189770,

    /// <summary>(0018,9771) SQ, multiplicity 1.</summary>
    PatientPhysiologicalStateSequence = 0x00189771,

    /// <summary>(0018,9772) SQ, multiplicity 1.</summary>
    PatientPhysiologicalStateCodeSequence = 0x00189772,

    /// <summary>(0018,9801) FD, multiplicity 1-n.</summary>
    DepthsOfFocus = 0x00189801,

    /// <summary>(0018,9803) SQ, multiplicity 1.</summary>
    ExcludedIntervalsSequence = 0x00189803,

    /// <summary>(0018,9804) DT, multiplicity 1.</summary>
    ExclusionStartDateTime = 0x00189804,

    /// <summary>(0018,9805) FD, multiplicity 1.</summary>
    ExclusionDuration = 0x00189805,

    /// <summary>(0018,9806) SQ, multiplicity 1.</summary>
    USImageDescriptionSequence = 0x00189806,

    /// <summary>(0018,9807) SQ, multiplicity 1.</summary>
    ImageDataTypeSequence = 0x00189807,

    /// <summary>(0018,9808) CS, multiplicity 1.</summary>
    DataType = 0x00189808,

    /// <summary>(0018,9809) SQ, multiplicity 1.</summary>
    TransducerScanPatternCodeSequence = 0x00189809,

    /// <summary>(0018,980B) CS, multiplicity 1.</summary>
    AliasedDataType = 0x0018980B,

    /// <summary>(0018,980C) CS, multiplicity 1.</summary>
    PositionMeasuringDeviceUsed = 0x0018980C,

    /// <summary>(0018,980D) SQ, multiplicity 1.</summary>
    TransducerGeometryCodeSequence = 0x0018980D,

    /// <summary>(0018,980E) SQ, multiplicity 1.</summary>
    TransducerBeamSteeringCodeSequence = 0x0018980E,

    /// <summary>(0018,980F) SQ, multiplicity 1.</summary>
    TransducerApplicationCodeSequence = 0x0018980F,

    /// <summary>(0018,9810) US or SS, multiplicity 1.</summary>
    ZeroVelocityPixelValue = 0x00189810,

    /// <summary>(0018,9821) SQ, multiplicity 1.</summary>
    PhotoacousticExcitationCharacteristicsSequence = 0x00189821,

    /// <summary>(0018,9822) FD, multiplicity 1.</summary>
    ExcitationSpectralWidth = 0x00189822,

    /// <summary>(0018,9823) FD, multiplicity 1.</summary>
    ExcitationEnergy = 0x00189823,

    /// <summary>(0018,9824) FD, multiplicity 1.</summary>
    ExcitationPulseDuration = 0x00189824,

    /// <summary>(0018,9825) SQ, multiplicity 1.</summary>
    ExcitationWavelengthSequence = 0x00189825,

    /// <summary>(0018,9826) FD, multiplicity 1.</summary>
    ExcitationWavelength = 0x00189826,

    /// <summary>(0018,9828) CS, multiplicity 1.</summary>
    IlluminationTranslationFlag = 0x00189828,

    /// <summary>(0018,9829) CS, multiplicity 1.</summary>
    AcousticCouplingMediumFlag = 0x00189829,

    /// <summary>(0018,982A) SQ, multiplicity 1.</summary>
    AcousticCouplingMediumCodeSequence = 0x0018982A,

    /// <summary>(0018,982B) FD, multiplicity 1.</summary>
    AcousticCouplingMediumTemperature = 0x0018982B,

    /// <summary>(0018,982C) SQ, multiplicity 1.</summary>
    TransducerResponseSequence = 0x0018982C,

    /// <summary>(0018,982D) FD, multiplicity 1.</summary>
    CenterFrequency = 0x0018982D,

    /// <summary>(0018,982E) FD, multiplicity 1.</summary>
    FractionalBandwidth = 0x0018982E,

    /// <summary>(0018,982F) FD, multiplicity 1.</summary>
    LowerCutoffFrequency = 0x0018982F,

    /// <summary>(0018,9830) FD, multiplicity 1.</summary>
    UpperCutoffFrequency = 0x00189830,

    /// <summary>(0018,9831) SQ, multiplicity 1.</summary>
    TransducerTechnologySequence = 0x00189831,

    /// <summary>(0018,9832) SQ, multiplicity 1.</summary>
    SoundSpeedCorrectionMechanismCodeSequence = 0x00189832,

    /// <summary>(0018,9833) FD, multiplicity 1.</summary>
    ObjectSoundSpeed = 0x00189833,

    /// <summary>(0018,9834) FD, multiplicity 1.</summary>
    AcousticCouplingMediumSoundSpeed = 0x00189834,

    /// <summary>(0018,9835) SQ, multiplicity 1.</summary>
    PhotoacousticImageFrameTypeSequence = 0x00189835,

    /// <summary>(0018,9836) SQ, multiplicity 1.</summary>
    ImageDataTypeCodeSequence = 0x00189836,

    /// <summary>(0018,9900) LO, multiplicity 1.</summary>
    ReferenceLocationLabel = 0x00189900,

    /// <summary>(0018,9901) UT, multiplicity 1.</summary>
    ReferenceLocationDescription = 0x00189901,

    /// <summary>(0018,9902) SQ, multiplicity 1.</summary>
    ReferenceBasisCodeSequence = 0x00189902,

    /// <summary>(0018,9903) SQ, multiplicity 1.</summary>
    ReferenceGeometryCodeSequence = 0x00189903,

    /// <summary>(0018,9904) DS, multiplicity 1.</summary>
    OffsetDistance = 0x00189904,

    /// <summary>(0018,9905) CS, multiplicity 1.</summary>
    OffsetDirection = 0x00189905,

    /// <summary>(0018,9906) SQ, multiplicity 1.</summary>
    PotentialScheduledProtocolCodeSequence = 0x00189906,

    /// <summary>(0018,9907) SQ, multiplicity 1.</summary>
    PotentialRequestedProcedureCodeSequence = 0x00189907,

    /// <summary>(0018,9908) UC, multiplicity 1-n.</summary>
    PotentialReasonsForProcedure = 0x00189908,

    /// <summary>(0018,9909) SQ, multiplicity 1.</summary>
    PotentialReasonsForProcedureCodeSequence = 0x00189909,

    /// <summary>(0018,990A) UC, multiplicity 1-n.</summary>
    PotentialDiagnosticTasks = 0x0018990A,

    /// <summary>(0018,990B) SQ, multiplicity 1.</summary>
    ContraindicationsCodeSequence = 0x0018990B,

    /// <summary>(0018,990C) SQ, multiplicity 1.</summary>
    ReferencedDefinedProtocolSequence = 0x0018990C,

    /// <summary>(0018,990D) SQ, multiplicity 1.</summary>
    ReferencedPerformedProtocolSequence = 0x0018990D,

    /// <summary>(0018,990E) SQ, multiplicity 1.</summary>
    PredecessorProtocolSequence = 0x0018990E,

    /// <summary>(0018,990F) UT, multiplicity 1.</summary>
    ProtocolPlanningInformation = 0x0018990F,

    /// <summary>(0018,9910) UT, multiplicity 1.</summary>
    ProtocolDesignRationale = 0x00189910,

    /// <summary>(0018,9911) SQ, multiplicity 1.</summary>
    PatientSpecificationSequence = 0x00189911,

    /// <summary>(0018,9912) SQ, multiplicity 1.</summary>
    ModelSpecificationSequence = 0x00189912,

    /// <summary>(0018,9913) SQ, multiplicity 1.</summary>
    ParametersSpecificationSequence = 0x00189913,

    /// <summary>(0018,9914) SQ, multiplicity 1.</summary>
    InstructionSequence = 0x00189914,

    /// <summary>(0018,9915) US, multiplicity 1.</summary>
    InstructionIndex = 0x00189915,

    /// <summary>(0018,9916) LO, multiplicity 1.</summary>
    InstructionText = 0x00189916,

    /// <summary>(0018,9917) UT, multiplicity 1.</summary>
    InstructionDescription = 0x00189917,

    /// <summary>(0018,9918) CS, multiplicity 1.</summary>
    InstructionPerformedFlag = 0x00189918,

    /// <summary>(0018,9919) DT, multiplicity 1.</summary>
    InstructionPerformedDateTime = 0x00189919,

    /// <summary>(0018,991A) UT, multiplicity 1.</summary>
    InstructionPerformanceComment = 0x0018991A,

    /// <summary>(0018,991B) SQ, multiplicity 1.</summary>
    PatientPositioningInstructionSequence = 0x0018991B,

    /// <summary>(0018,991C) SQ, multiplicity 1.</summary>
    PositioningMethodCodeSequence = 0x0018991C,

    /// <summary>(0018,991D) SQ, multiplicity 1.</summary>
    PositioningLandmarkSequence = 0x0018991D,

    /// <summary>(0018,991E) UI, multiplicity 1.</summary>
    TargetFrameOfReferenceUID = 0x0018991E,

    /// <summary>(0018,991F) SQ, multiplicity 1.</summary>
    AcquisitionProtocolElementSpecificationSequence = 0x0018991F,

    /// <summary>(0018,9920) SQ, multiplicity 1.</summary>
    AcquisitionProtocolElementSequence = 0x00189920,

    /// <summary>(0018,9921) US, multiplicity 1.</summary>
    ProtocolElementNumber = 0x00189921,

    /// <summary>(0018,9922) LO, multiplicity 1.</summary>
    ProtocolElementName = 0x00189922,

    /// <summary>(0018,9923) UT, multiplicity 1.</summary>
    ProtocolElementCharacteristicsSummary = 0x00189923,

    /// <summary>(0018,9924) UT, multiplicity 1.</summary>
    ProtocolElementPurpose = 0x00189924,

    /// <summary>(0018,9930) CS, multiplicity 1.</summary>
    AcquisitionMotion = 0x00189930,

    /// <summary>(0018,9931) SQ, multiplicity 1.</summary>
    AcquisitionStartLocationSequence = 0x00189931,

    /// <summary>(0018,9932) SQ, multiplicity 1.</summary>
    AcquisitionEndLocationSequence = 0x00189932,

    /// <summary>(0018,9933) SQ, multiplicity 1.</summary>
    ReconstructionProtocolElementSpecificationSequence = 0x00189933,

    /// <summary>(0018,9934) SQ, multiplicity 1.</summary>
    ReconstructionProtocolElementSequence = 0x00189934,

    /// <summary>(0018,9935) SQ, multiplicity 1.</summary>
    StorageProtocolElementSpecificationSequence = 0x00189935,

    /// <summary>(0018,9936) SQ, multiplicity 1.</summary>
    StorageProtocolElementSequence = 0x00189936,

    /// <summary>(0018,9937) LO, multiplicity 1.</summary>
    RequestedSeriesDescription = 0x00189937,

    /// <summary>(0018,9938) US, multiplicity 1-n.</summary>
    SourceAcquisitionProtocolElementNumber = 0x00189938,

    /// <summary>(0018,9939) US, multiplicity 1-n.</summary>
    SourceAcquisitionBeamNumber = 0x00189939,

    /// <summary>(0018,993A) US, multiplicity 1-n.</summary>
    SourceReconstructionProtocolElementNumber = 0x0018993A,

    /// <summary>(0018,993B) SQ, multiplicity 1.</summary>
    ReconstructionStartLocationSequence = 0x0018993B,

    /// <summary>(0018,993C) SQ, multiplicity 1.</summary>
    ReconstructionEndLocationSequence = 0x0018993C,

    /// <summary>(0018,993D) SQ, multiplicity 1.</summary>
    ReconstructionAlgorithmSequence = 0x0018993D,

    /// <summary>(0018,993E) SQ, multiplicity 1.</summary>
    ReconstructionTargetCenterLocationSequence = 0x0018993E,

    /// <summary>(0018,9941) UT, multiplicity 1.</summary>
    ImageFilterDescription = 0x00189941,

    /// <summary>(0018,9942) FD, multiplicity 1.</summary>
    CTDIvolNotificationTrigger = 0x00189942,

    /// <summary>(0018,9943) FD, multiplicity 1.</summary>
    DLPNotificationTrigger = 0x00189943,

    /// <summary>(0018,9944) CS, multiplicity 1.</summary>
    AutoKVPSelectionType = 0x00189944,

    /// <summary>(0018,9945) FD, multiplicity 1.</summary>
    AutoKVPUpperBound = 0x00189945,

    /// <summary>(0018,9946) FD, multiplicity 1.</summary>
    AutoKVPLowerBound = 0x00189946,

    /// <summary>(0018,9947) CS, multiplicity 1.</summary>
    ProtocolDefinedPatientPosition = 0x00189947,

    /// <summary>(0018,A001) SQ, multiplicity 1.</summary>
    ContributingEquipmentSequence = 0x0018A001,

    /// <summary>(0018,A002) DT, multiplicity 1.</summary>
    ContributionDateTime = 0x0018A002,

    /// <summary>(0018,A003) ST, multiplicity 1.</summary>
    ContributionDescription = 0x0018A003,

    /// <summary>(0020,000D) UI, multiplicity 1.</summary>
    StudyInstanceUID = 0x0020000D,

    /// <summary>(0020,000E) UI, multiplicity 1.</summary>
    SeriesInstanceUID = 0x0020000E,

    /// <summary>(0020,0010) SH, multiplicity 1.</summary>
    StudyID = 0x00200010,

    /// <summary>(0020,0011) IS, multiplicity 1.</summary>
    SeriesNumber = 0x00200011,

    /// <summary>(0020,0012) IS, multiplicity 1.</summary>
    AcquisitionNumber = 0x00200012,

    /// <summary>(0020,0013) IS, multiplicity 1.</summary>
    InstanceNumber = 0x00200013,

    /// <summary>(0020,0014) IS, multiplicity 1, retired.</summary>
    IsotopeNumber = 0x00200014,

    /// <summary>(0020,0015) IS, multiplicity 1, retired.</summary>
    PhaseNumber = 0x00200015,

    /// <summary>(0020,0016) IS, multiplicity 1, retired.</summary>
    IntervalNumber = 0x00200016,

    /// <summary>(0020,0017) IS, multiplicity 1, retired.</summary>
    TimeSlotNumber = 0x00200017,

    /// <summary>(0020,0018) IS, multiplicity 1, retired.</summary>
    AngleNumber = 0x00200018,

    /// <summary>(0020,0019) IS, multiplicity 1.</summary>
    ItemNumber = 0x00200019,

    /// <summary>(0020,0020) CS, multiplicity 2.</summary>
    PatientOrientation = 0x00200020,

    /// <summary>(0020,0022) IS, multiplicity 1, retired.</summary>
    OverlayNumber = 0x00200022,

    /// <summary>(0020,0024) IS, multiplicity 1, retired.</summary>
    CurveNumber = 0x00200024,

    /// <summary>(0020,0026) IS, multiplicity 1, retired.</summary>
    LUTNumber = 0x00200026,

    /// <summary>(0020,0027) LO, multiplicity 1.</summary>
    PyramidLabel = 0x00200027,

    /// <summary>(0020,0030) DS, multiplicity 3, retired.</summary>
    ImagePosition = 0x00200030,

    /// <summary>(0020,0032) DS, multiplicity 3.</summary>
    ImagePositionPatient = 0x00200032,

    /// <summary>(0020,0035) DS, multiplicity 6, retired.</summary>
    ImageOrientation = 0x00200035,

    /// <summary>(0020,0037) DS, multiplicity 6.</summary>
    ImageOrientationPatient = 0x00200037,

    /// <summary>(0020,0050) DS, multiplicity 1, retired.</summary>
    Location = 0x00200050,

    /// <summary>(0020,0052) UI, multiplicity 1.</summary>
    FrameOfReferenceUID = 0x00200052,

    /// <summary>(0020,0060) CS, multiplicity 1.</summary>
    Laterality = 0x00200060,

    /// <summary>(0020,0062) CS, multiplicity 1.</summary>
    ImageLaterality = 0x00200062,

    /// <summary>(0020,0070) LO, multiplicity 1, retired.</summary>
    ImageGeometryType = 0x00200070,

    /// <summary>(0020,0080) CS, multiplicity 1-n, retired.</summary>
    MaskingImage = 0x00200080,

    /// <summary>(0020,00AA) IS, multiplicity 1, retired.</summary>
    ReportNumber = 0x002000AA,

    /// <summary>(0020,0100) IS, multiplicity 1.</summary>
    TemporalPositionIdentifier = 0x00200100,

    /// <summary>(0020,0105) IS, multiplicity 1.</summary>
    NumberOfTemporalPositions = 0x00200105,

    /// <summary>(0020,0110) DS, multiplicity 1.</summary>
    TemporalResolution = 0x00200110,

    /// <summary>(0020,0200) UI, multiplicity 1.</summary>
    SynchronizationFrameOfReferenceUID = 0x00200200,

    /// <summary>(0020,0242) UI, multiplicity 1.</summary>
    SOPInstanceUIDOfConcatenationSource = 0x00200242,

    /// <summary>(0020,1000) IS, multiplicity 1, retired.</summary>
    SeriesInStudy = 0x00201000,

    /// <summary>(0020,1001) IS, multiplicity 1, retired.</summary>
    AcquisitionsInSeries = 0x00201001,

    /// <summary>(0020,1002) IS, multiplicity 1.</summary>
    ImagesInAcquisition = 0x00201002,

    /// <summary>(0020,1003) IS, multiplicity 1, retired.</summary>
    ImagesInSeries = 0x00201003,

    /// <summary>(0020,1004) IS, multiplicity 1, retired.</summary>
    AcquisitionsInStudy = 0x00201004,

    /// <summary>(0020,1005) IS, multiplicity 1, retired.</summary>
    ImagesInStudy = 0x00201005,

    /// <summary>(0020,1020) LO, multiplicity 1-n, retired.</summary>
    Reference = 0x00201020,

    /// <summary>(0020,103F) LO, multiplicity 1.</summary>
    TargetPositionReferenceIndicator = 0x0020103F,

    /// <summary>(0020,1040) LO, multiplicity 1.</summary>
    PositionReferenceIndicator = 0x00201040,

    /// <summary>(0020,1041) DS, multiplicity 1.</summary>
    SliceLocation = 0x00201041,

    /// <summary>(0020,1070) IS, multiplicity 1-n, retired.</summary>
    OtherStudyNumbers = 0x00201070,

    /// <summary>(0020,1200) IS, multiplicity 1.</summary>
    NumberOfPatientRelatedStudies = 0x00201200,

    /// <summary>(0020,1202) IS, multiplicity 1.</summary>
    NumberOfPatientRelatedSeries = 0x00201202,

    /// <summary>(0020,1204) IS, multiplicity 1.</summary>
    NumberOfPatientRelatedInstances = 0x00201204,

    /// <summary>(0020,1206) IS, multiplicity 1.</summary>
    NumberOfStudyRelatedSeries = 0x00201206,

    /// <summary>(0020,1208) IS, multiplicity 1.</summary>
    NumberOfStudyRelatedInstances = 0x00201208,

    /// <summary>(0020,1209) IS, multiplicity 1.</summary>
    NumberOfSeriesRelatedInstances = 0x00201209,

    /// <summary>(0020,3100) CS, multiplicity 1-n, repeating, retired.</summary>
    SourceImageIDs = 0x00203100,

    /// <summary>(0020,3401) CS, multiplicity 1, retired.</summary>
    ModifyingDeviceID = 0x00203401,

    /// <summary>(0020,3402) CS, multiplicity 1, retired.</summary>
    ModifiedImageID = 0x00203402,

    /// <summary>(0020,3403) DA, multiplicity 1, retired.</summary>
    ModifiedImageDate = 0x00203403,

    /// <summary>(0020,3404) LO, multiplicity 1, retired.</summary>
    ModifyingDeviceManufacturer = 0x00203404,

    /// <summary>(0020,3405) TM, multiplicity 1, retired.</summary>
    ModifiedImageTime = 0x00203405,

    /// <summary>(0020,3406) LO, multiplicity 1, retired.</summary>
    ModifiedImageDescription = 0x00203406,

    /// <summary>(0020,4000) LT, multiplicity 1.</summary>
    ImageComments = 0x00204000,

    /// <summary>(0020,5000) AT, multiplicity 1-n, retired.</summary>
    OriginalImageIdentification = 0x00205000,

    /// <summary>(0020,5002) LO, multiplicity 1-n, retired.</summary>
    OriginalImageIdentificationNomenclature = 0x00205002,

    /// <summary>(0020,9056) SH, multiplicity 1.</summary>
    StackID = 0x00209056,

    /// <summary>(0020,9057) UL, multiplicity 1.</summary>
    InStackPositionNumber = 0x00209057,

    /// <summary>(0020,9071) SQ, multiplicity 1.</summary>
    FrameAnatomySequence = 0x00209071,

    /// <summary>(0020,9072) CS, multiplicity 1.</summary>
    FrameLaterality = 0x00209072,

    /// <summary>(0020,9111) SQ, multiplicity 1.</summary>
    FrameContentSequence = 0x00209111,

    /// <summary>(0020,9113) SQ, multiplicity 1.</summary>
    PlanePositionSequence = 0x00209113,

    /// <summary>(0020,9116) SQ, multiplicity 1.</summary>
    PlaneOrientationSequence = 0x00209116,

    /// <summary>(0020,9128) UL, multiplicity 1.</summary>
    TemporalPositionIndex = 0x00209128,

    /// <summary>(0020,9153) FD, multiplicity 1.</summary>
    NominalCardiacTriggerDelayTime = 0x00209153,

    /// <summary>(0020,9154) FL, multiplicity 1.</summary>
    NominalCardiacTriggerTimePriorToRPeak = 0x00209154,

    /// <summary>(0020,9155) FL, multiplicity 1.</summary>
    ActualCardiacTriggerTimePriorToRPeak = 0x00209155,

    /// <summary>(0020,9156) US, multiplicity 1.</summary>
    FrameAcquisitionNumber = 0x00209156,

    /// <summary>(0020,9157) UL, multiplicity 1-n.</summary>
    DimensionIndexValues = 0x00209157,

    /// <summary>(0020,9158) LT, multiplicity 1.</summary>
    FrameComments = 0x00209158,

    /// <summary>(0020,9161) UI, multiplicity 1.</summary>
    ConcatenationUID = 0x00209161,

    /// <summary>(0020,9162) US, multiplicity 1.</summary>
    InConcatenationNumber = 0x00209162,

    /// <summary>(0020,9163) US, multiplicity 1.</summary>
    InConcatenationTotalNumber = 0x00209163,

    /// <summary>(0020,9164) UI, multiplicity 1.</summary>
    DimensionOrganizationUID = 0x00209164,

    /// <summary>(0020,9165) AT, multiplicity 1.</summary>
    DimensionIndexPointer = 0x00209165,

    /// <summary>(0020,9167) AT, multiplicity 1.</summary>
    FunctionalGroupPointer = 0x00209167,

    /// <summary>(0020,9170) SQ, multiplicity 1.</summary>
    UnassignedSharedConvertedAttributesSequence = 0x00209170,

    /// <summary>(0020,9171) SQ, multiplicity 1.</summary>
    UnassignedPerFrameConvertedAttributesSequence = 0x00209171,

    /// <summary>(0020,9172) SQ, multiplicity 1.</summary>
    ConversionSourceAttributesSequence = 0x00209172,

    /// <summary>(0020,9213) LO, multiplicity 1.</summary>
    DimensionIndexPrivateCreator = 0x00209213,

    /// <summary>(0020,9221) SQ, multiplicity 1.</summary>
    DimensionOrganizationSequence = 0x00209221,

    /// <summary>(0020,9222) SQ, multiplicity 1.</summary>
    DimensionIndexSequence = 0x00209222,

    /// <summary>(0020,9228) UL, multiplicity 1.</summary>
    ConcatenationFrameOffsetNumber = 0x00209228,

    /// <summary>(0020,9238) LO, multiplicity 1.</summary>
    FunctionalGroupPrivateCreator = 0x00209238,

    /// <summary>(0020,9241) FL, multiplicity 1.</summary>
    NominalPercentageOfCardiacPhase = 0x00209241,

    /// <summary>(0020,9245) FL, multiplicity 1.</summary>
    NominalPercentageOfRespiratoryPhase = 0x00209245,

    /// <summary>(0020,9246) FL, multiplicity 1.</summary>
    StartingRespiratoryAmplitude = 0x00209246,

    /// <summary>(0020,9247) CS, multiplicity 1.</summary>
    StartingRespiratoryPhase = 0x00209247,

    /// <summary>(0020,9248) FL, multiplicity 1.</summary>
    EndingRespiratoryAmplitude = 0x00209248,

    /// <summary>(0020,9249) CS, multiplicity 1.</summary>
    EndingRespiratoryPhase = 0x00209249,

    /// <summary>(0020,9250) CS, multiplicity 1.</summary>
    RespiratoryTriggerType = 0x00209250,

    /// <summary>(0020,9251) FD, multiplicity 1.</summary>
    RRIntervalTimeNominal = 0x00209251,

    /// <summary>(0020,9252) FD, multiplicity 1.</summary>
    ActualCardiacTriggerDelayTime = 0x00209252,

    /// <summary>(0020,9253) SQ, multiplicity 1.</summary>
    RespiratorySynchronizationSequence = 0x00209253,

    /// <summary>(0020,9254) FD, multiplicity 1.</summary>
    RespiratoryIntervalTime = 0x00209254,

    /// <summary>(0020,9255) FD, multiplicity 1.</summary>
    NominalRespiratoryTriggerDelayTime = 0x00209255,

    /// <summary>(0020,9256) FD, multiplicity 1.</summary>
    RespiratoryTriggerDelayThreshold = 0x00209256,

    /// <summary>(0020,9257) FD, multiplicity 1.</summary>
    ActualRespiratoryTriggerDelayTime = 0x00209257,

    /// <summary>(0020,9301) FD, multiplicity 3.</summary>
    ImagePositionVolume = 0x00209301,

    /// <summary>(0020,9302) FD, multiplicity 6.</summary>
    ImageOrientationVolume = 0x00209302,

    /// <summary>(0020,9307) CS, multiplicity 1.</summary>
    UltrasoundAcquisitionGeometry = 0x00209307,

    /// <summary>(0020,9308) FD, multiplicity 3.</summary>
    ApexPosition = 0x00209308,

    /// <summary>(0020,9309) FD, multiplicity 16.</summary>
    VolumeToTransducerMappingMatrix = 0x00209309,

    /// <summary>(0020,930A) FD, multiplicity 16.</summary>
    VolumeToTableMappingMatrix = 0x0020930A,

    /// <summary>(0020,930B) CS, multiplicity 1.</summary>
    VolumeToTransducerRelationship = 0x0020930B,

    /// <summary>(0020,930C) CS, multiplicity 1.</summary>
    PatientFrameOfReferenceSource = 0x0020930C,

    /// <summary>(0020,930D) FD, multiplicity 1.</summary>
    TemporalPositionTimeOffset = 0x0020930D,

    /// <summary>(0020,930E) SQ, multiplicity 1.</summary>
    PlanePositionVolumeSequence = 0x0020930E,

    /// <summary>(0020,930F) SQ, multiplicity 1.</summary>
    PlaneOrientationVolumeSequence = 0x0020930F,

    /// <summary>(0020,9310) SQ, multiplicity 1.</summary>
    TemporalPositionSequence = 0x00209310,

    /// <summary>(0020,9311) CS, multiplicity 1.</summary>
    DimensionOrganizationType = 0x00209311,

    /// <summary>(0020,9312) UI, multiplicity 1.</summary>
    VolumeFrameOfReferenceUID = 0x00209312,

    /// <summary>(0020,9313) UI, multiplicity 1.</summary>
    TableFrameOfReferenceUID = 0x00209313,

    /// <summary>(0020,9421) LO, multiplicity 1.</summary>
    DimensionDescriptionLabel = 0x00209421,

    /// <summary>(0020,9450) SQ, multiplicity 1.</summary>
    PatientOrientationInFrameSequence = 0x00209450,

    /// <summary>(0020,9453) LO, multiplicity 1.</summary>
    FrameLabel = 0x00209453,

    /// <summary>(0020,9518) US, multiplicity 1-n.</summary>
    AcquisitionIndex = 0x00209518,

    /// <summary>(0020,9529) SQ, multiplicity 1.</summary>
    ContributingSOPInstancesReferenceSequence = 0x00209529,

    /// <summary>(0020,9536) US, multiplicity 1.</summary>
    ReconstructionIndex = 0x00209536,

    /// <summary>(0022,0001) US, multiplicity 1.</summary>
    LightPathFilterPassThroughWavelength = 0x00220001,

    /// <summary>(0022,0002) US, multiplicity 2.</summary>
    LightPathFilterPassBand = 0x00220002,

    /// <summary>(0022,0003) US, multiplicity 1.</summary>
    ImagePathFilterPassThroughWavelength = 0x00220003,

    /// <summary>(0022,0004) US, multiplicity 2.</summary>
    ImagePathFilterPassBand = 0x00220004,

    /// <summary>(0022,0005) CS, multiplicity 1.</summary>
    PatientEyeMovementCommanded = 0x00220005,

    /// <summary>(0022,0006) SQ, multiplicity 1.</summary>
    PatientEyeMovementCommandCodeSequence = 0x00220006,

    /// <summary>(0022,0007) FL, multiplicity 1.</summary>
    SphericalLensPower = 0x00220007,

    /// <summary>(0022,0008) FL, multiplicity 1.</summary>
    CylinderLensPower = 0x00220008,

    /// <summary>(0022,0009) FL, multiplicity 1.</summary>
    CylinderAxis = 0x00220009,

    /// <summary>(0022,000A) FL, multiplicity 1.</summary>
    EmmetropicMagnification = 0x0022000A,

    /// <summary>(0022,000B) FL, multiplicity 1.</summary>
    IntraOcularPressure = 0x0022000B,

    /// <summary>(0022,000C) FL, multiplicity 1.</summary>
    HorizontalFieldOfView = 0x0022000C,

    /// <summary>(0022,000D) CS, multiplicity 1.</summary>
    PupilDilated = 0x0022000D,

    /// <summary>(0022,000E) FL, multiplicity 1.</summary>
    DegreeOfDilation = 0x0022000E,

    /// <summary>(0022,000F) FD, multiplicity 1.</summary>
    VertexDistance = 0x0022000F,

    /// <summary>(0022,0010) FL, multiplicity 1.</summary>
    StereoBaselineAngle = 0x00220010,

    /// <summary>(0022,0011) FL, multiplicity 1.</summary>
    StereoBaselineDisplacement = 0x00220011,

    /// <summary>(0022,0012) FL, multiplicity 1.</summary>
    StereoHorizontalPixelOffset = 0x00220012,

    /// <summary>(0022,0013) FL, multiplicity 1.</summary>
    StereoVerticalPixelOffset = 0x00220013,

    /// <summary>(0022,0014) FL, multiplicity 1.</summary>
    StereoRotation = 0x00220014,

    /// <summary>(0022,0015) SQ, multiplicity 1.</summary>
    AcquisitionDeviceTypeCodeSequence = 0x00220015,

    /// <summary>(0022,0016) SQ, multiplicity 1.</summary>
    IlluminationTypeCodeSequence = 0x00220016,

    /// <summary>(0022,0017) SQ, multiplicity 1.</summary>
    LightPathFilterTypeStackCodeSequence = 0x00220017,

    /// <summary>(0022,0018) SQ, multiplicity 1.</summary>
    ImagePathFilterTypeStackCodeSequence = 0x00220018,

    /// <summary>(0022,0019) SQ, multiplicity 1.</summary>
    LensesCodeSequence = 0x00220019,

    /// <summary>(0022,001A) SQ, multiplicity 1.</summary>
    ChannelDescriptionCodeSequence = 0x0022001A,

    /// <summary>(0022,001B) SQ, multiplicity 1.</summary>
    RefractiveStateSequence = 0x0022001B,

    /// <summary>(0022,001C) SQ, multiplicity 1.</summary>
    MydriaticAgentCodeSequence = 0x0022001C,

    /// <summary>(0022,001D) SQ, multiplicity 1.</summary>
    RelativeImagePositionCodeSequence = 0x0022001D,

    /// <summary>(0022,001E) FL, multiplicity 1.</summary>
    CameraAngleOfView = 0x0022001E,

    /// <summary>(0022,0020) SQ, multiplicity 1.</summary>
    StereoPairsSequence = 0x00220020,

    /// <summary>(0022,0021) SQ, multiplicity 1.</summary>
    LeftImageSequence = 0x00220021,

    /// <summary>(0022,0022) SQ, multiplicity 1.</summary>
    RightImageSequence = 0x00220022,

    /// <summary>(0022,0028) CS, multiplicity 1.</summary>
    StereoPairsPresent = 0x00220028,

    /// <summary>(0022,0030) FL, multiplicity 1.</summary>
    AxialLengthOfTheEye = 0x00220030,

    /// <summary>(0022,0031) SQ, multiplicity 1.</summary>
    OphthalmicFrameLocationSequence = 0x00220031,

    /// <summary>(0022,0032) FL, multiplicity 2-2n.</summary>
    ReferenceCoordinates = 0x00220032,

    /// <summary>(0022,0035) FL, multiplicity 1.</summary>
    DepthSpatialResolution = 0x00220035,

    /// <summary>(0022,0036) FL, multiplicity 1.</summary>
    MaximumDepthDistortion = 0x00220036,

    /// <summary>(0022,0037) FL, multiplicity 1.</summary>
    AlongScanSpatialResolution = 0x00220037,

    /// <summary>(0022,0038) FL, multiplicity 1.</summary>
    MaximumAlongScanDistortion = 0x00220038,

    /// <summary>(0022,0039) CS, multiplicity 1.</summary>
    OphthalmicImageOrientation = 0x00220039,

    /// <summary>(0022,0041) FL, multiplicity 1.</summary>
    DepthOfTransverseImage = 0x00220041,

    /// <summary>(0022,0042) SQ, multiplicity 1.</summary>
    MydriaticAgentConcentrationUnitsSequence = 0x00220042,

    /// <summary>(0022,0048) FL, multiplicity 1.</summary>
    AcrossScanSpatialResolution = 0x00220048,

    /// <summary>(0022,0049) FL, multiplicity 1.</summary>
    MaximumAcrossScanDistortion = 0x00220049,

    /// <summary>(0022,004E) DS, multiplicity 1.</summary>
    MydriaticAgentConcentration = 0x0022004E,

    /// <summary>(0022,0055) FL, multiplicity 1.</summary>
    IlluminationWaveLength = 0x00220055,

    /// <summary>(0022,0056) FL, multiplicity 1.</summary>
    IlluminationPower = 0x00220056,

    /// <summary>(0022,0057) FL, multiplicity 1.</summary>
    IlluminationBandwidth = 0x00220057,

    /// <summary>(0022,0058) SQ, multiplicity 1.</summary>
    MydriaticAgentSequence = 0x00220058,

    /// <summary>(0022,1007) SQ, multiplicity 1.</summary>
    OphthalmicAxialMeasurementsRightEyeSequence = 0x00221007,

    /// <summary>(0022,1008) SQ, multiplicity 1.</summary>
    OphthalmicAxialMeasurementsLeftEyeSequence = 0x00221008,

    /// <summary>(0022,1009) CS, multiplicity 1.</summary>
    OphthalmicAxialMeasurementsDeviceType = 0x00221009,

    /// <summary>(0022,1010) CS, multiplicity 1.</summary>
    OphthalmicAxialLengthMeasurementsType = 0x00221010,

    /// <summary>(0022,1012) SQ, multiplicity 1.</summary>
    OphthalmicAxialLengthSequence = 0x00221012,

    /// <summary>(0022,1019) FL, multiplicity 1.</summary>
    OphthalmicAxialLength = 0x00221019,

    /// <summary>(0022,1024) SQ, multiplicity 1.</summary>
    LensStatusCodeSequence = 0x00221024,

    /// <summary>(0022,1025) SQ, multiplicity 1.</summary>
    VitreousStatusCodeSequence = 0x00221025,

    /// <summary>(0022,1028) SQ, multiplicity 1.</summary>
    IOLFormulaCodeSequence = 0x00221028,

    /// <summary>(0022,1029) LO, multiplicity 1.</summary>
    IOLFormulaDetail = 0x00221029,

    /// <summary>(0022,1033) FL, multiplicity 1.</summary>
    KeratometerIndex = 0x00221033,

    /// <summary>(0022,1035) SQ, multiplicity 1.</summary>
    SourceOfOphthalmicAxialLengthCodeSequence = 0x00221035,

    /// <summary>(0022,1036) SQ, multiplicity 1.</summary>
    SourceOfCornealSizeDataCodeSequence = 0x00221036,

    /// <summary>(0022,1037) FL, multiplicity 1.</summary>
    TargetRefraction = 0x00221037,

    /// <summary>(0022,1039) CS, multiplicity 1.</summary>
    RefractiveProcedureOccurred = 0x00221039,

    /// <summary>(0022,1040) SQ, multiplicity 1.</summary>
    RefractiveSurgeryTypeCodeSequence = 0x00221040,

    /// <summary>(0022,1044) SQ, multiplicity 1.</summary>
    OphthalmicUltrasoundMethodCodeSequence = 0x00221044,

    /// <summary>(0022,1045) SQ, multiplicity 1.</summary>
    SurgicallyInducedAstigmatismSequence = 0x00221045,

    /// <summary>(0022,1046) CS, multiplicity 1.</summary>
    TypeOfOpticalCorrection = 0x00221046,

    /// <summary>(0022,1047) SQ, multiplicity 1.</summary>
    ToricIOLPowerSequence = 0x00221047,

    /// <summary>(0022,1048) SQ, multiplicity 1.</summary>
    PredictedToricErrorSequence = 0x00221048,

    /// <summary>(0022,1049) CS, multiplicity 1.</summary>
    PreSelectedForImplantation = 0x00221049,

    /// <summary>(0022,104A) SQ, multiplicity 1.</summary>
    ToricIOLPowerForExactEmmetropiaSequence = 0x0022104A,

    /// <summary>(0022,104B) SQ, multiplicity 1.</summary>
    ToricIOLPowerForExactTargetRefractionSequence = 0x0022104B,

    /// <summary>(0022,1050) SQ, multiplicity 1.</summary>
    OphthalmicAxialLengthMeasurementsSequence = 0x00221050,

    /// <summary>(0022,1053) FL, multiplicity 1.</summary>
    IOLPower = 0x00221053,

    /// <summary>(0022,1054) FL, multiplicity 1.</summary>
    PredictedRefractiveError = 0x00221054,

    /// <summary>(0022,1059) FL, multiplicity 1.</summary>
    OphthalmicAxialLengthVelocity = 0x00221059,

    /// <summary>(0022,1065) LO, multiplicity 1.</summary>
    LensStatusDescription = 0x00221065,

    /// <summary>(0022,1066) LO, multiplicity 1.</summary>
    VitreousStatusDescription = 0x00221066,

    /// <summary>(0022,1090) SQ, multiplicity 1.</summary>
    IOLPowerSequence = 0x00221090,

    /// <summary>(0022,1092) SQ, multiplicity 1.</summary>
    LensConstantSequence = 0x00221092,

    /// <summary>(0022,1093) LO, multiplicity 1.</summary>
    IOLManufacturer = 0x00221093,

    /// <summary>(0022,1094) LO, multiplicity 1, retired.</summary>
    LensConstantDescription = 0x00221094,

    /// <summary>(0022,1095) LO, multiplicity 1.</summary>
    ImplantName = 0x00221095,

    /// <summary>(0022,1096) SQ, multiplicity 1.</summary>
    KeratometryMeasurementTypeCodeSequence = 0x00221096,

    /// <summary>(0022,1097) LO, multiplicity 1.</summary>
    ImplantPartNumber = 0x00221097,

    /// <summary>(0022,1100) SQ, multiplicity 1.</summary>
    ReferencedOphthalmicAxialMeasurementsSequence = 0x00221100,

    /// <summary>(0022,1101) SQ, multiplicity 1.</summary>
    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence = 0x00221101,

    /// <summary>(0022,1103) SQ, multiplicity 1.</summary>
    RefractiveErrorBeforeRefractiveSurgeryCodeSequence = 0x00221103,

    /// <summary>(0022,1121) FL, multiplicity 1.</summary>
    IOLPowerForExactEmmetropia = 0x00221121,

    /// <summary>(0022,1122) FL, multiplicity 1.</summary>
    IOLPowerForExactTargetRefraction = 0x00221122,

    /// <summary>(0022,1125) SQ, multiplicity 1.</summary>
    AnteriorChamberDepthDefinitionCodeSequence = 0x00221125,

    /// <summary>(0022,1127) SQ, multiplicity 1.</summary>
    LensThicknessSequence = 0x00221127,

    /// <summary>(0022,1128) SQ, multiplicity 1.</summary>
    AnteriorChamberDepthSequence = 0x00221128,

    /// <summary>(0022,112A) SQ, multiplicity 1.</summary>
    CalculationCommentSequence = 0x0022112A,

    /// <summary>(0022,112B) CS, multiplicity 1.</summary>
    CalculationCommentType = 0x0022112B,

    /// <summary>(0022,112C) LT, multiplicity 1.</summary>
    CalculationComment = 0x0022112C,

    /// <summary>(0022,1130) FL, multiplicity 1.</summary>
    LensThickness = 0x00221130,

    /// <summary>(0022,1131) FL, multiplicity 1.</summary>
    AnteriorChamberDepth = 0x00221131,

    /// <summary>(0022,1132) SQ, multiplicity 1.</summary>
    SourceOfLensThicknessDataCodeSequence = 0x00221132,

    /// <summary>(0022,1133) SQ, multiplicity 1.</summary>
    SourceOfAnteriorChamberDepthDataCodeSequence = 0x00221133,

    /// <summary>(0022,1134) SQ, multiplicity 1.</summary>
    SourceOfRefractiveMeasurementsSequence = 0x00221134,

    /// <summary>(0022,1135) SQ, multiplicity 1.</summary>
    SourceOfRefractiveMeasurementsCodeSequence = 0x00221135,

    /// <summary>(0022,1140) CS, multiplicity 1.</summary>
    OphthalmicAxialLengthMeasurementModified = 0x00221140,

    /// <summary>(0022,1150) SQ, multiplicity 1.</summary>
    OphthalmicAxialLengthDataSourceCodeSequence = 0x00221150,

    /// <summary>(0022,1153) SQ, multiplicity 1, retired.</summary>
    OphthalmicAxialLengthAcquisitionMethodCodeSequence = 0x00221153,

    /// <summary>(0022,1155) FL, multiplicity 1.</summary>
    SignalToNoiseRatio = 0x00221155,

    /// <summary>(0022,1159) LO, multiplicity 1.</summary>
    OphthalmicAxialLengthDataSourceDescription = 0x00221159,

    /// <summary>(0022,1210) SQ, multiplicity 1.</summary>
    OphthalmicAxialLengthMeasurementsTotalLengthSequence = 0x00221210,

    /// <summary>(0022,1211) SQ, multiplicity 1.</summary>
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence = 0x00221211,

    /// <summary>(0022,1212) SQ, multiplicity 1.</summary>
    OphthalmicAxialLengthMeasurementsLengthSummationSequence = 0x00221212,

    /// <summary>(0022,1220) SQ, multiplicity 1.</summary>
    UltrasoundOphthalmicAxialLengthMeasurementsSequence = 0x00221220,

    /// <summary>(0022,1225) SQ, multiplicity 1.</summary>
    OpticalOphthalmicAxialLengthMeasurementsSequence = 0x00221225,

    /// <summary>(0022,1230) SQ, multiplicity 1.</summary>
    UltrasoundSelectedOphthalmicAxialLengthSequence = 0x00221230,

    /// <summary>(0022,1250) SQ, multiplicity 1.</summary>
    OphthalmicAxialLengthSelectionMethodCodeSequence = 0x00221250,

    /// <summary>(0022,1255) SQ, multiplicity 1.</summary>
    OpticalSelectedOphthalmicAxialLengthSequence = 0x00221255,

    /// <summary>(0022,1257) SQ, multiplicity 1.</summary>
    SelectedSegmentalOphthalmicAxialLengthSequence = 0x00221257,

    /// <summary>(0022,1260) SQ, multiplicity 1.</summary>
    SelectedTotalOphthalmicAxialLengthSequence = 0x00221260,

    /// <summary>(0022,1262) SQ, multiplicity 1.</summary>
    OphthalmicAxialLengthQualityMetricSequence = 0x00221262,

    /// <summary>(0022,1265) SQ, multiplicity 1, retired.</summary>
    OphthalmicAxialLengthQualityMetricTypeCodeSequence = 0x00221265,

    /// <summary>(0022,1273) LO, multiplicity 1, retired.</summary>
    OphthalmicAxialLengthQualityMetricTypeDescription = 0x00221273,

    /// <summary>(0022,1300) SQ, multiplicity 1.</summary>
    IntraocularLensCalculationsRightEyeSequence = 0x00221300,

    /// <summary>(0022,1310) SQ, multiplicity 1.</summary>
    IntraocularLensCalculationsLeftEyeSequence = 0x00221310,

    /// <summary>(0022,1330) SQ, multiplicity 1.</summary>
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence = 0x00221330,

    /// <summary>(0022,1415) CS, multiplicity 1.</summary>
    OphthalmicMappingDeviceType = 0x00221415,

    /// <summary>(0022,1420) SQ, multiplicity 1.</summary>
    AcquisitionMethodCodeSequence = 0x00221420,

    /// <summary>(0022,1423) SQ, multiplicity 1.</summary>
    AcquisitionMethodAlgorithmSequence = 0x00221423,

    /// <summary>(0022,1436) SQ, multiplicity 1.</summary>
    OphthalmicThicknessMapTypeCodeSequence = 0x00221436,

    /// <summary>(0022,1443) SQ, multiplicity 1.</summary>
    OphthalmicThicknessMappingNormalsSequence = 0x00221443,

    /// <summary>(0022,1445) SQ, multiplicity 1.</summary>
    RetinalThicknessDefinitionCodeSequence = 0x00221445,

    /// <summary>(0022,1450) SQ, multiplicity 1.</summary>
    PixelValueMappingToCodedConceptSequence = 0x00221450,

    /// <summary>(0022,1452) US or SS, multiplicity 1.</summary>
    MappedPixelValue = 0x00221452,

    /// <summary>(0022,1454) LO, multiplicity 1.</summary>
    PixelValueMappingExplanation = 0x00221454,

    /// <summary>(0022,1458) SQ, multiplicity 1.</summary>
    OphthalmicThicknessMapQualityThresholdSequence = 0x00221458,

    /// <summary>(0022,1460) FL, multiplicity 1.</summary>
    OphthalmicThicknessMapThresholdQualityRating = 0x00221460,

    /// <summary>(0022,1463) FL, multiplicity 2.</summary>
    AnatomicStructureReferencePoint = 0x00221463,

    /// <summary>(0022,1465) SQ, multiplicity 1.</summary>
    RegistrationToLocalizerSequence = 0x00221465,

    /// <summary>(0022,1466) CS, multiplicity 1.</summary>
    RegisteredLocalizerUnits = 0x00221466,

    /// <summary>(0022,1467) FL, multiplicity 2.</summary>
    RegisteredLocalizerTopLeftHandCorner = 0x00221467,

    /// <summary>(0022,1468) FL, multiplicity 2.</summary>
    RegisteredLocalizerBottomRightHandCorner = 0x00221468,

    /// <summary>(0022,1470) SQ, multiplicity 1.</summary>
    OphthalmicThicknessMapQualityRatingSequence = 0x00221470,

    /// <summary>(0022,1472) SQ, multiplicity 1.</summary>
    RelevantOPTAttributesSequence = 0x00221472,

    /// <summary>(0022,1512) SQ, multiplicity 1.</summary>
    TransformationMethodCodeSequence = 0x00221512,

    /// <summary>(0022,1513) SQ, multiplicity 1.</summary>
    TransformationAlgorithmSequence = 0x00221513,

    /// <summary>(0022,1515) CS, multiplicity 1.</summary>
    OphthalmicAxialLengthMethod = 0x00221515,

    /// <summary>(0022,1517) FL, multiplicity 1.</summary>
    OphthalmicFOV = 0x00221517,

    /// <summary>(0022,1518) SQ, multiplicity 1.</summary>
    TwoDimensionalToThreeDimensionalMapSequence = 0x00221518,

    /// <summary>(0022,1525) SQ, multiplicity 1.</summary>
    WideFieldOphthalmicPhotographyQualityRatingSequence = 0x00221525,

    /// <summary>(0022,1526) SQ, multiplicity 1.</summary>
    WideFieldOphthalmicPhotographyQualityThresholdSequence = 0x00221526,

    /// <summary>(0022,1527) FL, multiplicity 1.</summary>
    WideFieldOphthalmicPhotographyThresholdQualityRating = 0x00221527,

    /// <summary>(0022,1528) FL, multiplicity 1.</summary>
    XCoordinatesCenterPixelViewAngle = 0x00221528,

    /// <summary>(0022,1529) FL, multiplicity 1.</summary>
    YCoordinatesCenterPixelViewAngle = 0x00221529,

    /// <summary>(0022,1530) UL, multiplicity 1.</summary>
    NumberOfMapPoints = 0x00221530,

    /// <summary>(0022,1531) OF, multiplicity 1.</summary>
    TwoDimensionalToThreeDimensionalMapData = 0x00221531,

    /// <summary>(0022,1612) SQ, multiplicity 1.</summary>
    DerivationAlgorithmSequence = 0x00221612,

    /// <summary>(0022,1615) SQ, multiplicity 1.</summary>
    OphthalmicImageTypeCodeSequence = 0x00221615,

    /// <summary>(0022,1616) LO, multiplicity 1.</summary>
    OphthalmicImageTypeDescription = 0x00221616,

    /// <summary>(0022,1618) SQ, multiplicity 1.</summary>
    ScanPatternTypeCodeSequence = 0x00221618,

    /// <summary>(0022,1620) SQ, multiplicity 1.</summary>
    ReferencedSurfaceMeshIdentificationSequence = 0x00221620,

    /// <summary>(0022,1622) CS, multiplicity 1.</summary>
    OphthalmicVolumetricPropertiesFlag = 0x00221622,

    /// <summary>(0022,1624) FL, multiplicity 1.</summary>
    OphthalmicAnatomicReferencePointXCoordinate = 0x00221624,

    /// <summary>(0022,1626) FL, multiplicity 1.</summary>
    OphthalmicAnatomicReferencePointYCoordinate = 0x00221626,

    /// <summary>(0022,1628) SQ, multiplicity 1.</summary>
    OphthalmicEnFaceImageQualityRatingSequence = 0x00221628,

    /// <summary>(0022,1630) DS, multiplicity 1.</summary>
    QualityThreshold = 0x00221630,

    /// <summary>(0022,1640) SQ, multiplicity 1.</summary>
    OCTBscanAnalysisAcquisitionParametersSequence = 0x00221640,

    /// <summary>(0022,1642) UL, multiplicity 1.</summary>
    NumberOfBscansPerFrame = 0x00221642,

    /// <summary>(0022,1643) FL, multiplicity 1.</summary>
    BscanSlabThickness = 0x00221643,

    /// <summary>(0022,1644) FL, multiplicity 1.</summary>
    DistanceBetweenBscanSlabs = 0x00221644,

    /// <summary>(0022,1645) FL, multiplicity 1.</summary>
    BscanCycleTime = 0x00221645,

    /// <summary>(0022,1646) FL, multiplicity 1-n.</summary>
    BscanCycleTimeVector = 0x00221646,

    /// <summary>(0022,1649) FL, multiplicity 1.</summary>
    AscanRate = 0x00221649,

    /// <summary>(0022,1650) FL, multiplicity 1.</summary>
    BscanRate = 0x00221650,

    /// <summary>(0022,1658) UL, multiplicity 1.</summary>
    SurfaceMeshZPixelOffset = 0x00221658,

    /// <summary>(0024,0010) FL, multiplicity 1.</summary>
    VisualFieldHorizontalExtent = 0x00240010,

    /// <summary>(0024,0011) FL, multiplicity 1.</summary>
    VisualFieldVerticalExtent = 0x00240011,

    /// <summary>(0024,0012) CS, multiplicity 1.</summary>
    VisualFieldShape = 0x00240012,

    /// <summary>(0024,0016) SQ, multiplicity 1.</summary>
    ScreeningTestModeCodeSequence = 0x00240016,

    /// <summary>(0024,0018) FL, multiplicity 1.</summary>
    MaximumStimulusLuminance = 0x00240018,

    /// <summary>(0024,0020) FL, multiplicity 1.</summary>
    BackgroundLuminance = 0x00240020,

    /// <summary>(0024,0021) SQ, multiplicity 1.</summary>
    StimulusColorCodeSequence = 0x00240021,

    /// <summary>(0024,0024) SQ, multiplicity 1.</summary>
    BackgroundIlluminationColorCodeSequence = 0x00240024,

    /// <summary>(0024,0025) FL, multiplicity 1.</summary>
    StimulusArea = 0x00240025,

    /// <summary>(0024,0028) FL, multiplicity 1.</summary>
    StimulusPresentationTime = 0x00240028,

    /// <summary>(0024,0032) SQ, multiplicity 1.</summary>
    FixationSequence = 0x00240032,

    /// <summary>(0024,0033) SQ, multiplicity 1.</summary>
    FixationMonitoringCodeSequence = 0x00240033,

    /// <summary>(0024,0034) SQ, multiplicity 1.</summary>
    VisualFieldCatchTrialSequence = 0x00240034,

    /// <summary>(0024,0035) US, multiplicity 1.</summary>
    FixationCheckedQuantity = 0x00240035,

    /// <summary>(0024,0036) US, multiplicity 1.</summary>
    PatientNotProperlyFixatedQuantity = 0x00240036,

    /// <summary>(0024,0037) CS, multiplicity 1.</summary>
    PresentedVisualStimuliDataFlag = 0x00240037,

    /// <summary>(0024,0038) US, multiplicity 1.</summary>
    NumberOfVisualStimuli = 0x00240038,

    /// <summary>(0024,0039) CS, multiplicity 1.</summary>
    ExcessiveFixationLossesDataFlag = 0x00240039,

    /// <summary>(0024,0040) CS, multiplicity 1.</summary>
    ExcessiveFixationLosses = 0x00240040,

    /// <summary>(0024,0042) US, multiplicity 1.</summary>
    StimuliRetestingQuantity = 0x00240042,

    /// <summary>(0024,0044) LT, multiplicity 1.</summary>
    CommentsOnPatientPerformanceOfVisualField = 0x00240044,

    /// <summary>(0024,0045) CS, multiplicity 1.</summary>
    FalseNegativesEstimateFlag = 0x00240045,

    /// <summary>(0024,0046) FL, multiplicity 1.</summary>
    FalseNegativesEstimate = 0x00240046,

    /// <summary>(0024,0048) US, multiplicity 1.</summary>
    NegativeCatchTrialsQuantity = 0x00240048,

    /// <summary>(0024,0050) US, multiplicity 1.</summary>
    FalseNegativesQuantity = 0x00240050,

    /// <summary>(0024,0051) CS, multiplicity 1.</summary>
    ExcessiveFalseNegativesDataFlag = 0x00240051,

    /// <summary>(0024,0052) CS, multiplicity 1.</summary>
    ExcessiveFalseNegatives = 0x00240052,

    /// <summary>(0024,0053) CS, multiplicity 1.</summary>
    FalsePositivesEstimateFlag = 0x00240053,

    /// <summary>(0024,0054) FL, multiplicity 1.</summary>
    FalsePositivesEstimate = 0x00240054,

    /// <summary>(0024,0055) CS, multiplicity 1.</summary>
    CatchTrialsDataFlag = 0x00240055,

    /// <summary>(0024,0056) US, multiplicity 1.</summary>
    PositiveCatchTrialsQuantity = 0x00240056,

    /// <summary>(0024,0057) CS, multiplicity 1.</summary>
    TestPointNormalsDataFlag = 0x00240057,

    /// <summary>(0024,0058) SQ, multiplicity 1.</summary>
    TestPointNormalsSequence = 0x00240058,

    /// <summary>(0024,0059) CS, multiplicity 1.</summary>
    GlobalDeviationProbabilityNormalsFlag = 0x00240059,

    /// <summary>(0024,0060) US, multiplicity 1.</summary>
    FalsePositivesQuantity = 0x00240060,

    /// <summary>(0024,0061) CS, multiplicity 1.</summary>
    ExcessiveFalsePositivesDataFlag = 0x00240061,

    /// <summary>(0024,0062) CS, multiplicity 1.</summary>
    ExcessiveFalsePositives = 0x00240062,

    /// <summary>(0024,0063) CS, multiplicity 1.</summary>
    VisualFieldTestNormalsFlag = 0x00240063,

    /// <summary>(0024,0064) SQ, multiplicity 1.</summary>
    ResultsNormalsSequence = 0x00240064,

    /// <summary>(0024,0065) SQ, multiplicity 1.</summary>
    AgeCorrectedSensitivityDeviationAlgorithmSequence = 0x00240065,

    /// <summary>(0024,0066) FL, multiplicity 1.</summary>
    GlobalDeviationFromNormal = 0x00240066,

    /// <summary>(0024,0067) SQ, multiplicity 1.</summary>
    GeneralizedDefectSensitivityDeviationAlgorithmSequence = 0x00240067,

    /// <summary>(0024,0068) FL, multiplicity 1.</summary>
    LocalizedDeviationFromNormal = 0x00240068,

    /// <summary>(0024,0069) LO, multiplicity 1.</summary>
    PatientReliabilityIndicator = 0x00240069,

    /// <summary>(0024,0070) FL, multiplicity 1.</summary>
    VisualFieldMeanSensitivity = 0x00240070,

    /// <summary>(0024,0071) FL, multiplicity 1.</summary>
    GlobalDeviationProbability = 0x00240071,

    /// <summary>(0024,0072) CS, multiplicity 1.</summary>
    LocalDeviationProbabilityNormalsFlag = 0x00240072,

    /// <summary>(0024,0073) FL, multiplicity 1.</summary>
    LocalizedDeviationProbability = 0x00240073,

    /// <summary>(0024,0074) CS, multiplicity 1.</summary>
    ShortTermFluctuationCalculated = 0x00240074,

    /// <summary>(0024,0075) FL, multiplicity 1.</summary>
    ShortTermFluctuation = 0x00240075,

    /// <summary>(0024,0076) CS, multiplicity 1.</summary>
    ShortTermFluctuationProbabilityCalculated = 0x00240076,

    /// <summary>(0024,0077) FL, multiplicity 1.</summary>
    ShortTermFluctuationProbability = 0x00240077,

    /// <summary>(0024,0078) CS, multiplicity 1.</summary>
    CorrectedLocalizedDeviationFromNormalCalculated = 0x00240078,

    /// <summary>(0024,0079) FL, multiplicity 1.</summary>
    CorrectedLocalizedDeviationFromNormal = 0x00240079,

    /// <summary>(0024,0080) CS, multiplicity 1.</summary>
    CorrectedLocalizedDeviationFromNormalProbabilityCalculated = 0x00240080,

    /// <summary>(0024,0081) FL, multiplicity 1.</summary>
    CorrectedLocalizedDeviationFromNormalProbability = 0x00240081,

    /// <summary>(0024,0083) SQ, multiplicity 1.</summary>
    GlobalDeviationProbabilitySequence = 0x00240083,

    /// <summary>(0024,0085) SQ, multiplicity 1.</summary>
    LocalizedDeviationProbabilitySequence = 0x00240085,

    /// <summary>(0024,0086) CS, multiplicity 1.</summary>
    FovealSensitivityMeasured = 0x00240086,

    /// <summary>(0024,0087) FL, multiplicity 1.</summary>
    FovealSensitivity = 0x00240087,

    /// <summary>(0024,0088) FL, multiplicity 1.</summary>
    VisualFieldTestDuration = 0x00240088,

    /// <summary>(0024,0089) SQ, multiplicity 1.</summary>
    VisualFieldTestPointSequence = 0x00240089,

    /// <summary>(0024,0090) FL, multiplicity 1.</summary>
    VisualFieldTestPointXCoordinate = 0x00240090,

    /// <summary>(0024,0091) FL, multiplicity 1.</summary>
    VisualFieldTestPointYCoordinate = 0x00240091,

    /// <summary>(0024,0092) FL, multiplicity 1.</summary>
    AgeCorrectedSensitivityDeviationValue = 0x00240092,

    /// <summary>(0024,0093) CS, multiplicity 1.</summary>
    StimulusResults = 0x00240093,

    /// <summary>(0024,0094) FL, multiplicity 1.</summary>
    SensitivityValue = 0x00240094,

    /// <summary>(0024,0095) CS, multiplicity 1.</summary>
    RetestStimulusSeen = 0x00240095,

    /// <summary>(0024,0096) FL, multiplicity 1.</summary>
    RetestSensitivityValue = 0x00240096,

    /// <summary>(0024,0097) SQ, multiplicity 1.</summary>
    VisualFieldTestPointNormalsSequence = 0x00240097,

    /// <summary>(0024,0098) FL, multiplicity 1.</summary>
    QuantifiedDefect = 0x00240098,

    /// <summary>(0024,0100) FL, multiplicity 1.</summary>
    AgeCorrectedSensitivityDeviationProbabilityValue = 0x00240100,

    /// <summary>(0024,0102) CS, multiplicity 1.</summary>
    GeneralizedDefectCorrectedSensitivityDeviationFlag = 0x00240102,

    /// <summary>(0024,0103) FL, multiplicity 1.</summary>
    GeneralizedDefectCorrectedSensitivityDeviationValue = 0x00240103,

    /// <summary>(0024,0104) FL, multiplicity 1.</summary>
    GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue = 0x00240104,

    /// <summary>(0024,0105) FL, multiplicity 1.</summary>
    MinimumSensitivityValue = 0x00240105,

    /// <summary>(0024,0106) CS, multiplicity 1.</summary>
    BlindSpotLocalized = 0x00240106,

    /// <summary>(0024,0107) FL, multiplicity 1.</summary>
    BlindSpotXCoordinate = 0x00240107,

    /// <summary>(0024,0108) FL, multiplicity 1.</summary>
    BlindSpotYCoordinate = 0x00240108,

    /// <summary>(0024,0110) SQ, multiplicity 1.</summary>
    VisualAcuityMeasurementSequence = 0x00240110,

    /// <summary>(0024,0112) SQ, multiplicity 1.</summary>
    RefractiveParametersUsedOnPatientSequence = 0x00240112,

    /// <summary>(0024,0113) CS, multiplicity 1.</summary>
    MeasurementLaterality = 0x00240113,

    /// <summary>(0024,0114) SQ, multiplicity 1.</summary>
    OphthalmicPatientClinicalInformationLeftEyeSequence = 0x00240114,

    /// <summary>(0024,0115) SQ, multiplicity 1.</summary>
    OphthalmicPatientClinicalInformationRightEyeSequence = 0x00240115,

    /// <summary>(0024,0117) CS, multiplicity 1.</summary>
    FovealPointNormativeDataFlag = 0x00240117,

    /// <summary>(0024,0118) FL, multiplicity 1.</summary>
    FovealPointProbabilityValue = 0x00240118,

    /// <summary>(0024,0120) CS, multiplicity 1.</summary>
    ScreeningBaselineMeasured = 0x00240120,

    /// <summary>(0024,0122) SQ, multiplicity 1.</summary>
    ScreeningBaselineMeasuredSequence = 0x00240122,

    /// <summary>(0024,0124) CS, multiplicity 1.</summary>
    ScreeningBaselineType = 0x00240124,

    /// <summary>(0024,0126) FL, multiplicity 1.</summary>
    ScreeningBaselineValue = 0x00240126,

    /// <summary>(0024,0202) LO, multiplicity 1.</summary>
    AlgorithmSource = 0x00240202,

    /// <summary>(0024,0306) LO, multiplicity 1.</summary>
    DataSetName = 0x00240306,

    /// <summary>(0024,0307) LO, multiplicity 1.</summary>
    DataSetVersion = 0x00240307,

    /// <summary>(0024,0308) LO, multiplicity 1.</summary>
    DataSetSource = 0x00240308,

    /// <summary>(0024,0309) LO, multiplicity 1.</summary>
    DataSetDescription = 0x00240309,

    /// <summary>(0024,0317) SQ, multiplicity 1.</summary>
    VisualFieldTestReliabilityGlobalIndexSequence = 0x00240317,

    /// <summary>(0024,0320) SQ, multiplicity 1.</summary>
    VisualFieldGlobalResultsIndexSequence = 0x00240320,

    /// <summary>(0024,0325) SQ, multiplicity 1.</summary>
    DataObservationSequence = 0x00240325,

    /// <summary>(0024,0338) CS, multiplicity 1.</summary>
    IndexNormalsFlag = 0x00240338,

    /// <summary>(0024,0341) FL, multiplicity 1.</summary>
    IndexProbability = 0x00240341,

    /// <summary>(0024,0344) SQ, multiplicity 1.</summary>
    IndexProbabilitySequence = 0x00240344,

    /// <summary>(0028,0002) US, multiplicity 1.</summary>
    SamplesPerPixel = 0x00280002,

    /// <summary>(0028,0003) US, multiplicity 1.</summary>
    SamplesPerPixelUsed = 0x00280003,

    /// <summary>(0028,0004) CS, multiplicity 1.</summary>
    PhotometricInterpretation = 0x00280004,

    /// <summary>(0028,0005) US, multiplicity 1, retired.</summary>
    ImageDimensions = 0x00280005,

    /// <summary>(0028,0006) US, multiplicity 1.</summary>
    PlanarConfiguration = 0x00280006,

    /// <summary>(0028,0008) IS, multiplicity 1.</summary>
    NumberOfFrames = 0x00280008,

    /// <summary>(0028,0009) AT, multiplicity 1-n.</summary>
    FrameIncrementPointer = 0x00280009,

    /// <summary>(0028,000A) AT, multiplicity 1-n.</summary>
    FrameDimensionPointer = 0x0028000A,

    /// <summary>(0028,0010) US, multiplicity 1.</summary>
    Rows = 0x00280010,

    /// <summary>(0028,0011) US, multiplicity 1.</summary>
    Columns = 0x00280011,

    /// <summary>(0028,0012) US, multiplicity 1, retired.</summary>
    Planes = 0x00280012,

    /// <summary>(0028,0014) US, multiplicity 1.</summary>
    UltrasoundColorDataPresent = 0x00280014,

    /// <summary>(0028,0030) DS, multiplicity 2.</summary>
    PixelSpacing = 0x00280030,

    /// <summary>(0028,0031) DS, multiplicity 2.</summary>
    ZoomFactor = 0x00280031,

    /// <summary>(0028,0032) DS, multiplicity 2.</summary>
    ZoomCenter = 0x00280032,

    /// <summary>(0028,0034) IS, multiplicity 2.</summary>
    PixelAspectRatio = 0x00280034,

    /// <summary>(0028,0040) CS, multiplicity 1, retired.</summary>
    ImageFormat = 0x00280040,

    /// <summary>(0028,0050) LO, multiplicity 1-n, retired.</summary>
    ManipulatedImage = 0x00280050,

    /// <summary>(0028,0051) CS, multiplicity 1-n.</summary>
    CorrectedImage = 0x00280051,

    /// <summary>(0028,005F) LO, multiplicity 1, retired.</summary>
    CompressionRecognitionCode = 0x0028005F,

    /// <summary>(0028,0060) CS, multiplicity 1, retired.</summary>
    CompressionCode = 0x00280060,

    /// <summary>(0028,0061) SH, multiplicity 1, retired.</summary>
    CompressionOriginator = 0x00280061,

    /// <summary>(0028,0062) LO, multiplicity 1, retired.</summary>
    CompressionLabel = 0x00280062,

    /// <summary>(0028,0063) SH, multiplicity 1, retired.</summary>
    CompressionDescription = 0x00280063,

    /// <summary>(0028,0065) CS, multiplicity 1-n, retired.</summary>
    CompressionSequence = 0x00280065,

    /// <summary>(0028,0066) AT, multiplicity 1-n, retired.</summary>
    CompressionStepPointers = 0x00280066,

    /// <summary>(0028,0068) US, multiplicity 1, retired.</summary>
    RepeatInterval = 0x00280068,

    /// <summary>(0028,0069) US, multiplicity 1, retired.</summary>
    BitsGrouped = 0x00280069,

    /// <summary>(0028,0070) US, multiplicity 1-n, retired.</summary>
    PerimeterTable = 0x00280070,

    /// <summary>(0028,0071) US or SS, multiplicity 1, retired.</summary>
    PerimeterValue = 0x00280071,

    /// <summary>(0028,0080) US, multiplicity 1, retired.</summary>
    PredictorRows = 0x00280080,

    /// <summary>(0028,0081) US, multiplicity 1, retired.</summary>
    PredictorColumns = 0x00280081,

    /// <summary>(0028,0082) US, multiplicity 1-n, retired.</summary>
    PredictorConstants = 0x00280082,

    /// <summary>(0028,0090) CS, multiplicity 1, retired.</summary>
    BlockedPixels = 0x00280090,

    /// <summary>(0028,0091) US, multiplicity 1, retired.</summary>
    BlockRows = 0x00280091,

    /// <summary>(0028,0092) US, multiplicity 1, retired.</summary>
    BlockColumns = 0x00280092,

    /// <summary>(0028,0093) US, multiplicity 1, retired.</summary>
    RowOverlap = 0x00280093,

    /// <summary>(0028,0094) US, multiplicity 1, retired.</summary>
    ColumnOverlap = 0x00280094,

    /// <summary>(0028,0100) US, multiplicity 1.</summary>
    BitsAllocated = 0x00280100,

    /// <summary>(0028,0101) US, multiplicity 1.</summary>
    BitsStored = 0x00280101,

    /// <summary>(0028,0102) US, multiplicity 1.</summary>
    HighBit = 0x00280102,

    /// <summary>(0028,0103) US, multiplicity 1.</summary>
    PixelRepresentation = 0x00280103,

    /// <summary>(0028,0104) US or SS, multiplicity 1, retired.</summary>
    SmallestValidPixelValue = 0x00280104,

    /// <summary>(0028,0105) US or SS, multiplicity 1, retired.</summary>
    LargestValidPixelValue = 0x00280105,

    /// <summary>(0028,0106) US or SS, multiplicity 1.</summary>
    SmallestImagePixelValue = 0x00280106,

    /// <summary>(0028,0107) US or SS, multiplicity 1.</summary>
    LargestImagePixelValue = 0x00280107,

    /// <summary>(0028,0108) US or SS, multiplicity 1.</summary>
    SmallestPixelValueInSeries = 0x00280108,

    /// <summary>(0028,0109) US or SS, multiplicity 1.</summary>
    LargestPixelValueInSeries = 0x00280109,

    /// <summary>(0028,0110) US or SS, multiplicity 1, retired.</summary>
    SmallestImagePixelValueInPlane = 0x00280110,

    /// <summary>(0028,0111) US or SS, multiplicity 1, retired.</summary>
    LargestImagePixelValueInPlane = 0x00280111,

    /// <summary>(0028,0120) US or SS, multiplicity 1.</summary>
    PixelPaddingValue = 0x00280120,

    /// <summary>(0028,0121) US or SS, multiplicity 1.</summary>
    PixelPaddingRangeLimit = 0x00280121,

    /// <summary>(0028,0122) FL, multiplicity 1.</summary>
    FloatPixelPaddingValue = 0x00280122,

    /// <summary>(0028,0123) FD, multiplicity 1.</summary>
    DoubleFloatPixelPaddingValue = 0x00280123,

    /// <summary>(0028,0124) FL, multiplicity 1.</summary>
    FloatPixelPaddingRangeLimit = 0x00280124,

    /// <summary>(0028,0125) FD, multiplicity 1.</summary>
    DoubleFloatPixelPaddingRangeLimit = 0x00280125,

    /// <summary>(0028,0200) US, multiplicity 1, retired.</summary>
    ImageLocation = 0x00280200,

    /// <summary>(0028,0300) CS, multiplicity 1.</summary>
    QualityControlImage = 0x00280300,

    /// <summary>(0028,0301) CS, multiplicity 1.</summary>
    BurnedInAnnotation = 0x00280301,

    /// <summary>(0028,0302) CS, multiplicity 1.</summary>
    RecognizableVisualFeatures = 0x00280302,

    /// <summary>(0028,0303) CS, multiplicity 1.</summary>
    LongitudinalTemporalInformationModified = 0x00280303,

    /// <summary>(0028,0304) UI, multiplicity 1.</summary>
    ReferencedColorPaletteInstanceUID = 0x00280304,

    /// <summary>(0028,0400) LO, multiplicity 1, retired.</summary>
    TransformLabel = 0x00280400,

    /// <summary>(0028,0401) LO, multiplicity 1, retired.</summary>
    TransformVersionNumber = 0x00280401,

    /// <summary>(0028,0402) US, multiplicity 1, retired.</summary>
    NumberOfTransformSteps = 0x00280402,

    /// <summary>(0028,0403) LO, multiplicity 1-n, retired.</summary>
    SequenceOfCompressedData = 0x00280403,

    /// <summary>(0028,0404) AT, multiplicity 1-n, retired.</summary>
    DetailsOfCoefficients = 0x00280404,

    /// <summary>(0028,0410) US, multiplicity 1, repeating, retired.</summary>
    RowsForNthOrderCoefficients = 0x00280410,

    /// <summary>(0028,0411) US, multiplicity 1, repeating, retired.</summary>
    ColumnsForNthOrderCoefficients = 0x00280411,

    /// <summary>(0028,0412) LO, multiplicity 1-n, repeating, retired.</summary>
    CoefficientCoding = 0x00280412,

    /// <summary>(0028,0413) AT, multiplicity 1-n, repeating, retired.</summary>
    CoefficientCodingPointers = 0x00280413,

    /// <summary>(0028,0700) LO, multiplicity 1, retired.</summary>
    DCTLabel = 0x00280700,

    /// <summary>(0028,0701) CS, multiplicity 1-n, retired.</summary>
    DataBlockDescription = 0x00280701,

    /// <summary>(0028,0702) AT, multiplicity 1-n, retired.</summary>
    DataBlock = 0x00280702,

    /// <summary>(0028,0710) US, multiplicity 1, retired.</summary>
    NormalizationFactorFormat = 0x00280710,

    /// <summary>(0028,0720) US, multiplicity 1, retired.</summary>
    ZonalMapNumberFormat = 0x00280720,

    /// <summary>(0028,0721) AT, multiplicity 1-n, retired.</summary>
    ZonalMapLocation = 0x00280721,

    /// <summary>(0028,0722) US, multiplicity 1, retired.</summary>
    ZonalMapFormat = 0x00280722,

    /// <summary>(0028,0730) US, multiplicity 1, retired.</summary>
    AdaptiveMapFormat = 0x00280730,

    /// <summary>(0028,0740) US, multiplicity 1, retired.</summary>
    CodeNumberFormat = 0x00280740,

    /// <summary>(0028,0800) CS, multiplicity 1-n, repeating, retired.</summary>
    CodeLabel = 0x00280800,

    /// <summary>(0028,0802) US, multiplicity 1, repeating, retired.</summary>
    NumberOfTables = 0x00280802,

    /// <summary>(0028,0803) AT, multiplicity 1-n, repeating, retired.</summary>
    CodeTableLocation = 0x00280803,

    /// <summary>(0028,0804) US, multiplicity 1, repeating, retired.</summary>
    BitsForCodeWord = 0x00280804,

    /// <summary>(0028,0808) AT, multiplicity 1-n, repeating, retired.</summary>
    ImageDataLocation = 0x00280808,

    /// <summary>(0028,0A02) CS, multiplicity 1.</summary>
    PixelSpacingCalibrationType = 0x00280A02,

    /// <summary>(0028,0A04) LO, multiplicity 1.</summary>
    PixelSpacingCalibrationDescription = 0x00280A04,

    /// <summary>(0028,1040) CS, multiplicity 1.</summary>
    PixelIntensityRelationship = 0x00281040,

    /// <summary>(0028,1041) SS, multiplicity 1.</summary>
    PixelIntensityRelationshipSign = 0x00281041,

    /// <summary>(0028,1050) DS, multiplicity 1-n.</summary>
    WindowCenter = 0x00281050,

    /// <summary>(0028,1051) DS, multiplicity 1-n.</summary>
    WindowWidth = 0x00281051,

    /// <summary>(0028,1052) DS, multiplicity 1.</summary>
    RescaleIntercept = 0x00281052,

    /// <summary>(0028,1053) DS, multiplicity 1.</summary>
    RescaleSlope = 0x00281053,

    /// <summary>(0028,1054) LO, multiplicity 1.</summary>
    RescaleType = 0x00281054,

    /// <summary>(0028,1055) LO, multiplicity 1-n.</summary>
    WindowCenterWidthExplanation = 0x00281055,

    /// <summary>(0028,1056) CS, multiplicity 1.</summary>
    VOILUTFunction = 0x00281056,

    /// <summary>(0028,1080) CS, multiplicity 1, retired.</summary>
    GrayScale = 0x00281080,

    /// <summary>(0028,1090) CS, multiplicity 1.</summary>
    RecommendedViewingMode = 0x00281090,

    /// <summary>(0028,1100) US or SS, multiplicity 3, retired.</summary>
    GrayLookupTableDescriptor = 0x00281100,

    /// <summary>(0028,1101) US or SS, multiplicity 3.</summary>
    RedPaletteColorLookupTableDescriptor = 0x00281101,

    /// <summary>(0028,1102) US or SS, multiplicity 3.</summary>
    GreenPaletteColorLookupTableDescriptor = 0x00281102,

    /// <summary>(0028,1103) US or SS, multiplicity 3.</summary>
    BluePaletteColorLookupTableDescriptor = 0x00281103,

    /// <summary>(0028,1104) US, multiplicity 3.</summary>
    AlphaPaletteColorLookupTableDescriptor = 0x00281104,

    /// <summary>(0028,1111) US or SS, multiplicity 4, retired.</summary>
    LargeRedPaletteColorLookupTableDescriptor = 0x00281111,

    /// <summary>(0028,1112) US or SS, multiplicity 4, retired.</summary>
    LargeGreenPaletteColorLookupTableDescriptor = 0x00281112,

    /// <summary>(0028,1113) US or SS, multiplicity 4, retired.</summary>
    LargeBluePaletteColorLookupTableDescriptor = 0x00281113,

    /// <summary>(0028,1199) UI, multiplicity 1.</summary>
    PaletteColorLookupTableUID = 0x00281199,

    /// <summary>(0028,1200) US or SS or OW, multiplicity 1-n, retired.</summary>
    GrayLookupTableData = 0x00281200,

    /// <summary>(0028,1201) OW, multiplicity 1.</summary>
    RedPaletteColorLookupTableData = 0x00281201,

    /// <summary>(0028,1202) OW, multiplicity 1.</summary>
    GreenPaletteColorLookupTableData = 0x00281202,

    /// <summary>(0028,1203) OW, multiplicity 1.</summary>
    BluePaletteColorLookupTableData = 0x00281203,

    /// <summary>(0028,1204) OW, multiplicity 1.</summary>
    AlphaPaletteColorLookupTableData = 0x00281204,

    /// <summary>(0028,1211) OW, multiplicity 1, retired.</summary>
    LargeRedPaletteColorLookupTableData = 0x00281211,

    /// <summary>(0028,1212) OW, multiplicity 1, retired.</summary>
    LargeGreenPaletteColorLookupTableData = 0x00281212,

    /// <summary>(0028,1213) OW, multiplicity 1, retired.</summary>
    LargeBluePaletteColorLookupTableData = 0x00281213,

    /// <summary>(0028,1214) UI, multiplicity 1, retired.</summary>
    LargePaletteColorLookupTableUID = 0x00281214,

    /// <summary>(0028,1221) OW, multiplicity 1.</summary>
    SegmentedRedPaletteColorLookupTableData = 0x00281221,

    /// <summary>(0028,1222) OW, multiplicity 1.</summary>
    SegmentedGreenPaletteColorLookupTableData = 0x00281222,

    /// <summary>(0028,1223) OW, multiplicity 1.</summary>
    SegmentedBluePaletteColorLookupTableData = 0x00281223,

    /// <summary>(0028,1224) OW, multiplicity 1.</summary>
    SegmentedAlphaPaletteColorLookupTableData = 0x00281224,

    /// <summary>(0028,1230) SQ, multiplicity 1.</summary>
    StoredValueColorRangeSequence = 0x00281230,

    /// <summary>(0028,1231) FD, multiplicity 1.</summary>
    MinimumStoredValueMapped = 0x00281231,

    /// <summary>(0028,1232) FD, multiplicity 1.</summary>
    MaximumStoredValueMapped = 0x00281232,

    /// <summary>(0028,1300) CS, multiplicity 1.</summary>
    BreastImplantPresent = 0x00281300,

    /// <summary>(0028,1350) CS, multiplicity 1.</summary>
    PartialView = 0x00281350,

    /// <summary>(0028,1351) ST, multiplicity 1.</summary>
    PartialViewDescription = 0x00281351,

    /// <summary>(0028,1352) SQ, multiplicity 1.</summary>
    PartialViewCodeSequence = 0x00281352,

    /// <summary>(0028,135A) CS, multiplicity 1.</summary>
    SpatialLocationsPreserved = 0x0028135A,

    /// <summary>(0028,1401) SQ, multiplicity 1.</summary>
    DataFrameAssignmentSequence = 0x00281401,

    /// <summary>(0028,1402) CS, multiplicity 1.</summary>
    DataPathAssignment = 0x00281402,

    /// <summary>(0028,1403) US, multiplicity 1.</summary>
    BitsMappedToColorLookupTable = 0x00281403,

    /// <summary>(0028,1404) SQ, multiplicity 1.</summary>
    BlendingLUT1Sequence = 0x00281404,

    /// <summary>(0028,1405) CS, multiplicity 1.</summary>
    BlendingLUT1TransferFunction = 0x00281405,

    /// <summary>(0028,1406) FD, multiplicity 1.</summary>
    BlendingWeightConstant = 0x00281406,

    /// <summary>(0028,1407) US, multiplicity 3.</summary>
    BlendingLookupTableDescriptor = 0x00281407,

    /// <summary>(0028,1408) OW, multiplicity 1.</summary>
    BlendingLookupTableData = 0x00281408,

    /// <summary>(0028,140B) SQ, multiplicity 1.</summary>
    EnhancedPaletteColorLookupTableSequence = 0x0028140B,

    /// <summary>(0028,140C) SQ, multiplicity 1.</summary>
    BlendingLUT2Sequence = 0x0028140C,

    /// <summary>(0028,140D) CS, multiplicity 1.</summary>
    BlendingLUT2TransferFunction = 0x0028140D,

    /// <summary>(0028,140E) CS, multiplicity 1.</summary>
    DataPathID = 0x0028140E,

    /// <summary>(0028,140F) CS, multiplicity 1.</summary>
    RGBLUTTransferFunction = 0x0028140F,

    /// <summary>(0028,1410) CS, multiplicity 1.</summary>
    AlphaLUTTransferFunction = 0x00281410,

    /// <summary>(0028,2000) OB, multiplicity 1.</summary>
    ICCProfile = 0x00282000,

    /// <summary>(0028,2002) CS, multiplicity 1.</summary>
    ColorSpace = 0x00282002,

    /// <summary>(0028,2110) CS, multiplicity 1.</summary>
    LossyImageCompression = 0x00282110,

    /// <summary>(0028,2112) DS, multiplicity 1-n.</summary>
    LossyImageCompressionRatio = 0x00282112,

    /// <summary>(0028,2114) CS, multiplicity 1-n.</summary>
    LossyImageCompressionMethod = 0x00282114,

    /// <summary>(0028,3000) SQ, multiplicity 1.</summary>
    ModalityLUTSequence = 0x00283000,

    /// <summary>(0028,3001) SQ, multiplicity 1.</summary>
    VariableModalityLUTSequence = 0x00283001,

    /// <summary>(0028,3002) US or SS, multiplicity 3.</summary>
    LUTDescriptor = 0x00283002,

    /// <summary>(0028,3003) LO, multiplicity 1.</summary>
    LUTExplanation = 0x00283003,

    /// <summary>(0028,3004) LO, multiplicity 1.</summary>
    ModalityLUTType = 0x00283004,

    /// <summary>(0028,3006) US or OW, multiplicity 1-n.</summary>
    LUTData = 0x00283006,

    /// <summary>(0028,3010) SQ, multiplicity 1.</summary>
    VOILUTSequence = 0x00283010,

    /// <summary>(0028,3110) SQ, multiplicity 1.</summary>
    SoftcopyVOILUTSequence = 0x00283110,

    /// <summary>(0028,4000) LT, multiplicity 1, retired.</summary>
    ImagePresentationComments = 0x00284000,

    /// <summary>(0028,5000) SQ, multiplicity 1, retired.</summary>
    BiPlaneAcquisitionSequence = 0x00285000,

    /// <summary>(0028,6010) US, multiplicity 1.</summary>
    RepresentativeFrameNumber = 0x00286010,

    /// <summary>(0028,6020) US, multiplicity 1-n.</summary>
    FrameNumbersOfInterest = 0x00286020,

    /// <summary>(0028,6022) LO, multiplicity 1-n.</summary>
    FrameOfInterestDescription = 0x00286022,

    /// <summary>(0028,6023) CS, multiplicity 1-n.</summary>
    FrameOfInterestType = 0x00286023,

    /// <summary>(0028,6030) US, multiplicity 1-n, retired.</summary>
    MaskPointers = 0x00286030,

    /// <summary>(0028,6040) US, multiplicity 1-n.</summary>
    RWavePointer = 0x00286040,

    /// <summary>(0028,6100) SQ, multiplicity 1.</summary>
    MaskSubtractionSequence = 0x00286100,

    /// <summary>(0028,6101) CS, multiplicity 1.</summary>
    MaskOperation = 0x00286101,

    /// <summary>(0028,6102) US, multiplicity 2-2n.</summary>
    ApplicableFrameRange = 0x00286102,

    /// <summary>(0028,6110) US, multiplicity 1-n.</summary>
    MaskFrameNumbers = 0x00286110,

    /// <summary>(0028,6112) US, multiplicity 1.</summary>
    ContrastFrameAveraging = 0x00286112,

    /// <summary>(0028,6114) FL, multiplicity 2.</summary>
    MaskSubPixelShift = 0x00286114,

    /// <summary>(0028,6120) SS, multiplicity 1.</summary>
    TIDOffset = 0x00286120,

    /// <summary>(0028,6190) ST, multiplicity 1.</summary>
    MaskOperationExplanation = 0x00286190,

    /// <summary>(0028,7000) SQ, multiplicity 1.</summary>
    EquipmentAdministratorSequence = 0x00287000,

    /// <summary>(0028,7001) US, multiplicity 1.</summary>
    NumberOfDisplaySubsystems = 0x00287001,

    /// <summary>(0028,7002) US, multiplicity 1.</summary>
    CurrentConfigurationID = 0x00287002,

    /// <summary>(0028,7003) US, multiplicity 1.</summary>
    DisplaySubsystemID = 0x00287003,

    /// <summary>(0028,7004) SH, multiplicity 1.</summary>
    DisplaySubsystemName = 0x00287004,

    /// <summary>(0028,7005) LO, multiplicity 1.</summary>
    DisplaySubsystemDescription = 0x00287005,

    /// <summary>(0028,7006) CS, multiplicity 1.</summary>
    SystemStatus = 0x00287006,

    /// <summary>(0028,7007) LO, multiplicity 1.</summary>
    SystemStatusComment = 0x00287007,

    /// <summary>(0028,7008) SQ, multiplicity 1.</summary>
    TargetLuminanceCharacteristicsSequence = 0x00287008,

    /// <summary>(0028,7009) US, multiplicity 1.</summary>
    LuminanceCharacteristicsID = 0x00287009,

    /// <summary>(0028,700A) SQ, multiplicity 1.</summary>
    DisplaySubsystemConfigurationSequence = 0x0028700A,

    /// <summary>(0028,700B) US, multiplicity 1.</summary>
    ConfigurationID = 0x0028700B,

    /// <summary>(0028,700C) SH, multiplicity 1.</summary>
    ConfigurationName = 0x0028700C,

    /// <summary>(0028,700D) LO, multiplicity 1.</summary>
    ConfigurationDescription = 0x0028700D,

    /// <summary>(0028,700E) US, multiplicity 1.</summary>
    ReferencedTargetLuminanceCharacteristicsID = 0x0028700E,

    /// <summary>(0028,700F) SQ, multiplicity 1.</summary>
    QAResultsSequence = 0x0028700F,

    /// <summary>(0028,7010) SQ, multiplicity 1.</summary>
    DisplaySubsystemQAResultsSequence = 0x00287010,

    /// <summary>(0028,7011) SQ, multiplicity 1.</summary>
    ConfigurationQAResultsSequence = 0x00287011,

    /// <summary>(0028,7012) SQ, multiplicity 1.</summary>
    MeasurementEquipmentSequence = 0x00287012,

    /// <summary>(0028,7013) CS, multiplicity 1-n.</summary>
    MeasurementFunctions = 0x00287013,

    /// <summary>(0028,7014) CS, multiplicity 1.</summary>
    MeasurementEquipmentType = 0x00287014,

    /// <summary>(0028,7015) SQ, multiplicity 1.</summary>
    VisualEvaluationResultSequence = 0x00287015,

    /// <summary>(0028,7016) SQ, multiplicity 1.</summary>
    DisplayCalibrationResultSequence = 0x00287016,

    /// <summary>(0028,7017) US, multiplicity 1.</summary>
    DDLValue = 0x00287017,

    /// <summary>(0028,7018) FL, multiplicity 2.</summary>
    CIExyWhitePoint = 0x00287018,

    /// <summary>(0028,7019) CS, multiplicity 1.</summary>
    DisplayFunctionType = 0x00287019,

    /// <summary>(0028,701A) FL, multiplicity 1.</summary>
    GammaValue = 0x0028701A,

    /// <summary>(0028,701B) US, multiplicity 1.</summary>
    NumberOfLuminancePoints = 0x0028701B,

    /// <summary>(0028,701C) SQ, multiplicity 1.</summary>
    LuminanceResponseSequence = 0x0028701C,

    /// <summary>(0028,701D) FL, multiplicity 1.</summary>
    TargetMinimumLuminance = 0x0028701D,

    /// <summary>(0028,701E) FL, multiplicity 1.</summary>
    TargetMaximumLuminance = 0x0028701E,

    /// <summary>(0028,701F) FL, multiplicity 1.</summary>
    LuminanceValue = 0x0028701F,

    /// <summary>(0028,7020) LO, multiplicity 1.</summary>
    LuminanceResponseDescription = 0x00287020,

    /// <summary>(0028,7021) CS, multiplicity 1.</summary>
    WhitePointFlag = 0x00287021,

    /// <summary>(0028,7022) SQ, multiplicity 1.</summary>
    DisplayDeviceTypeCodeSequence = 0x00287022,

    /// <summary>(0028,7023) SQ, multiplicity 1.</summary>
    DisplaySubsystemSequence = 0x00287023,

    /// <summary>(0028,7024) SQ, multiplicity 1.</summary>
    LuminanceResultSequence = 0x00287024,

    /// <summary>(0028,7025) CS, multiplicity 1.</summary>
    AmbientLightValueSource = 0x00287025,

    /// <summary>(0028,7026) CS, multiplicity 1-n.</summary>
    MeasuredCharacteristics = 0x00287026,

    /// <summary>(0028,7027) SQ, multiplicity 1.</summary>
    LuminanceUniformityResultSequence = 0x00287027,

    /// <summary>(0028,7028) SQ, multiplicity 1.</summary>
    VisualEvaluationTestSequence = 0x00287028,

    /// <summary>(0028,7029) CS, multiplicity 1.</summary>
    TestResult = 0x00287029,

    /// <summary>(0028,702A) LO, multiplicity 1.</summary>
    TestResultComment = 0x0028702A,

    /// <summary>(0028,702B) CS, multiplicity 1.</summary>
    TestImageValidation = 0x0028702B,

    /// <summary>(0028,702C) SQ, multiplicity 1.</summary>
    TestPatternCodeSequence = 0x0028702C,

    /// <summary>(0028,702D) SQ, multiplicity 1.</summary>
    MeasurementPatternCodeSequence = 0x0028702D,

    /// <summary>(0028,702E) SQ, multiplicity 1.</summary>
    VisualEvaluationMethodCodeSequence = 0x0028702E,

    /// <summary>(0028,7FE0) UR, multiplicity 1.</summary>
    PixelDataProviderURL = 0x00287FE0,

    /// <summary>(0028,9001) UL, multiplicity 1.</summary>
    DataPointRows = 0x00289001,

    /// <summary>(0028,9002) UL, multiplicity 1.</summary>
    DataPointColumns = 0x00289002,

    /// <summary>(0028,9003) CS, multiplicity 1.</summary>
    SignalDomainColumns = 0x00289003,

    /// <summary>(0028,9099) US, multiplicity 1, retired.</summary>
    LargestMonochromePixelValue = 0x00289099,

    /// <summary>(0028,9108) CS, multiplicity 1.</summary>
    DataRepresentation = 0x00289108,

    /// <summary>(0028,9110) SQ, multiplicity 1.</summary>
    PixelMeasuresSequence = 0x00289110,

    /// <summary>(0028,9132) SQ, multiplicity 1.</summary>
    FrameVOILUTSequence = 0x00289132,

    /// <summary>(0028,9145) SQ, multiplicity 1.</summary>
    PixelValueTransformationSequence = 0x00289145,

    /// <summary>(0028,9235) CS, multiplicity 1.</summary>
    SignalDomainRows = 0x00289235,

    /// <summary>(0028,9411) FL, multiplicity 1.</summary>
    DisplayFilterPercentage = 0x00289411,

    /// <summary>(0028,9415) SQ, multiplicity 1.</summary>
    FramePixelShiftSequence = 0x00289415,

    /// <summary>(0028,9416) US, multiplicity 1.</summary>
    SubtractionItemID = 0x00289416,

    /// <summary>(0028,9422) SQ, multiplicity 1.</summary>
    PixelIntensityRelationshipLUTSequence = 0x00289422,

    /// <summary>(0028,9443) SQ, multiplicity 1.</summary>
    FramePixelDataPropertiesSequence = 0x00289443,

    /// <summary>(0028,9444) CS, multiplicity 1.</summary>
    GeometricalProperties = 0x00289444,

    /// <summary>(0028,9445) FL, multiplicity 1.</summary>
    GeometricMaximumDistortion = 0x00289445,

    /// <summary>(0028,9446) CS, multiplicity 1-n.</summary>
    ImageProcessingApplied = 0x00289446,

    /// <summary>(0028,9454) CS, multiplicity 1.</summary>
    MaskSelectionMode = 0x00289454,

    /// <summary>(0028,9474) CS, multiplicity 1.</summary>
    LUTFunction = 0x00289474,

    /// <summary>(0028,9478) FL, multiplicity 1.</summary>
    MaskVisibilityPercentage = 0x00289478,

    /// <summary>(0028,9501) SQ, multiplicity 1.</summary>
    PixelShiftSequence = 0x00289501,

    /// <summary>(0028,9502) SQ, multiplicity 1.</summary>
    RegionPixelShiftSequence = 0x00289502,

    /// <summary>(0028,9503) SS, multiplicity 2-2n.</summary>
    VerticesOfTheRegion = 0x00289503,

    /// <summary>(0028,9505) SQ, multiplicity 1.</summary>
    MultiFramePresentationSequence = 0x00289505,

    /// <summary>(0028,9506) US, multiplicity 2-2n.</summary>
    PixelShiftFrameRange = 0x00289506,

    /// <summary>(0028,9507) US, multiplicity 2-2n.</summary>
    LUTFrameRange = 0x00289507,

    /// <summary>(0028,9520) DS, multiplicity 16.</summary>
    ImageToEquipmentMappingMatrix = 0x00289520,

    /// <summary>(0028,9537) CS, multiplicity 1.</summary>
    EquipmentCoordinateSystemIdentification = 0x00289537,

    /// <summary>(0032,000A) CS, multiplicity 1, retired.</summary>
    StudyStatusID = 0x0032000A,

    /// <summary>(0032,000C) CS, multiplicity 1, retired.</summary>
    StudyPriorityID = 0x0032000C,

    /// <summary>(0032,0012) LO, multiplicity 1, retired.</summary>
    StudyIDIssuer = 0x00320012,

    /// <summary>(0032,0032) DA, multiplicity 1, retired.</summary>
    StudyVerifiedDate = 0x00320032,

    /// <summary>(0032,0033) TM, multiplicity 1, retired.</summary>
    StudyVerifiedTime = 0x00320033,

    /// <summary>(0032,0034) DA, multiplicity 1, retired.</summary>
    StudyReadDate = 0x00320034,

    /// <summary>(0032,0035) TM, multiplicity 1, retired.</summary>
    StudyReadTime = 0x00320035,

    /// <summary>(0032,1000) DA, multiplicity 1, retired.</summary>
    ScheduledStudyStartDate = 0x00321000,

    /// <summary>(0032,1001) TM, multiplicity 1, retired.</summary>
    ScheduledStudyStartTime = 0x00321001,

    /// <summary>(0032,1010) DA, multiplicity 1, retired.</summary>
    ScheduledStudyStopDate = 0x00321010,

    /// <summary>(0032,1011) TM, multiplicity 1, retired.</summary>
    ScheduledStudyStopTime = 0x00321011,

    /// <summary>(0032,1020) LO, multiplicity 1, retired.</summary>
    ScheduledStudyLocation = 0x00321020,

    /// <summary>(0032,1021) AE, multiplicity 1-n, retired.</summary>
    ScheduledStudyLocationAETitle = 0x00321021,

    /// <summary>(0032,1030) LO, multiplicity 1, retired.</summary>
    ReasonForStudy = 0x00321030,

    /// <summary>(0032,1031) SQ, multiplicity 1.</summary>
    RequestingPhysicianIdentificationSequence = 0x00321031,

    /// <summary>(0032,1032) PN, multiplicity 1.</summary>
    RequestingPhysician = 0x00321032,

    /// <summary>(0032,1033) LO, multiplicity 1.</summary>
    RequestingService = 0x00321033,

    /// <summary>(0032,1034) SQ, multiplicity 1.</summary>
    RequestingServiceCodeSequence = 0x00321034,

    /// <summary>(0032,1040) DA, multiplicity 1, retired.</summary>
    StudyArrivalDate = 0x00321040,

    /// <summary>(0032,1041) TM, multiplicity 1, retired.</summary>
    StudyArrivalTime = 0x00321041,

    /// <summary>(0032,1050) DA, multiplicity 1, retired.</summary>
    StudyCompletionDate = 0x00321050,

    /// <summary>(0032,1051) TM, multiplicity 1, retired.</summary>
    StudyCompletionTime = 0x00321051,

    /// <summary>(0032,1055) CS, multiplicity 1, retired.</summary>
    StudyComponentStatusID = 0x00321055,

    /// <summary>(0032,1060) LO, multiplicity 1.</summary>
    RequestedProcedureDescription = 0x00321060,

    /// <summary>(0032,1064) SQ, multiplicity 1.</summary>
    RequestedProcedureCodeSequence = 0x00321064,

    /// <summary>(0032,1065) SQ, multiplicity 1.</summary>
    RequestedLateralityCodeSequence = 0x00321065,

    /// <summary>(0032,1066) UT, multiplicity 1.</summary>
    ReasonForVisit = 0x00321066,

    /// <summary>(0032,1067) SQ, multiplicity 1.</summary>
    ReasonForVisitCodeSequence = 0x00321067,

    /// <summary>(0032,1070) LO, multiplicity 1.</summary>
    RequestedContrastAgent = 0x00321070,

    /// <summary>(0032,4000) LT, multiplicity 1, retired.</summary>
    StudyComments = 0x00324000,

    /// <summary>(0034,0001) SQ, multiplicity 1.</summary>
    FlowIdentifierSequence = 0x00340001,

    /// <summary>(0034,0002) OB, multiplicity 1.</summary>
    FlowIdentifier = 0x00340002,

    /// <summary>(0034,0003) UI, multiplicity 1.</summary>
    FlowTransferSyntaxUID = 0x00340003,

    /// <summary>(0034,0004) UL, multiplicity 1.</summary>
    FlowRTPSamplingRate = 0x00340004,

    /// <summary>(0034,0005) OB, multiplicity 1.</summary>
    SourceIdentifier = 0x00340005,

    /// <summary>(0034,0007) OB, multiplicity 1.</summary>
    FrameOriginTimestamp = 0x00340007,

    /// <summary>(0034,0008) CS, multiplicity 1.</summary>
    IncludesImagingSubject = 0x00340008,

    /// <summary>(0034,0009) SQ, multiplicity 1.</summary>
    FrameUsefulnessGroupSequence = 0x00340009,

    /// <summary>(0034,000A) SQ, multiplicity 1.</summary>
    RealTimeBulkDataFlowSequence = 0x0034000A,

    /// <summary>(0034,000B) SQ, multiplicity 1.</summary>
    CameraPositionGroupSequence = 0x0034000B,

    /// <summary>(0034,000C) CS, multiplicity 1.</summary>
    IncludesInformation = 0x0034000C,

    /// <summary>(0034,000D) SQ, multiplicity 1.</summary>
    TimeOfFrameGroupSequence = 0x0034000D,

    /// <summary>(0038,0004) SQ, multiplicity 1, retired.</summary>
    ReferencedPatientAliasSequence = 0x00380004,

    /// <summary>(0038,0008) CS, multiplicity 1.</summary>
    VisitStatusID = 0x00380008,

    /// <summary>(0038,0010) LO, multiplicity 1.</summary>
    AdmissionID = 0x00380010,

    /// <summary>(0038,0011) LO, multiplicity 1, retired.</summary>
    IssuerOfAdmissionID = 0x00380011,

    /// <summary>(0038,0014) SQ, multiplicity 1.</summary>
    IssuerOfAdmissionIDSequence = 0x00380014,

    /// <summary>(0038,0016) LO, multiplicity 1.</summary>
    RouteOfAdmissions = 0x00380016,

    /// <summary>(0038,001A) DA, multiplicity 1, retired.</summary>
    ScheduledAdmissionDate = 0x0038001A,

    /// <summary>(0038,001B) TM, multiplicity 1, retired.</summary>
    ScheduledAdmissionTime = 0x0038001B,

    /// <summary>(0038,001C) DA, multiplicity 1, retired.</summary>
    ScheduledDischargeDate = 0x0038001C,

    /// <summary>(0038,001D) TM, multiplicity 1, retired.</summary>
    ScheduledDischargeTime = 0x0038001D,

    /// <summary>(0038,001E) LO, multiplicity 1, retired.</summary>
    ScheduledPatientInstitutionResidence = 0x0038001E,

    /// <summary>(0038,0020) DA, multiplicity 1.</summary>
    AdmittingDate = 0x00380020,

    /// <summary>(0038,0021) TM, multiplicity 1.</summary>
    AdmittingTime = 0x00380021,

    /// <summary>(0038,0030) DA, multiplicity 1, retired.</summary>
    DischargeDate = 0x00380030,

    /// <summary>(0038,0032) TM, multiplicity 1, retired.</summary>
    DischargeTime = 0x00380032,

    /// <summary>(0038,0040) LO, multiplicity 1, retired.</summary>
    DischargeDiagnosisDescription = 0x00380040,

    /// <summary>(0038,0044) SQ, multiplicity 1, retired.</summary>
    DischargeDiagnosisCodeSequence = 0x00380044,

    /// <summary>(0038,0050) LO, multiplicity 1.</summary>
    SpecialNeeds = 0x00380050,

    /// <summary>(0038,0060) LO, multiplicity 1.</summary>
    ServiceEpisodeID = 0x00380060,

    /// <summary>(0038,0061) LO, multiplicity 1, retired.</summary>
    IssuerOfServiceEpisodeID = 0x00380061,

    /// <summary>(0038,0062) LO, multiplicity 1.</summary>
    ServiceEpisodeDescription = 0x00380062,

    /// <summary>(0038,0064) SQ, multiplicity 1.</summary>
    IssuerOfServiceEpisodeIDSequence = 0x00380064,

    /// <summary>(0038,0100) SQ, multiplicity 1.</summary>
    PertinentDocumentsSequence = 0x00380100,

    /// <summary>(0038,0101) SQ, multiplicity 1.</summary>
    PertinentResourcesSequence = 0x00380101,

    /// <summary>(0038,0102) LO, multiplicity 1.</summary>
    ResourceDescription = 0x00380102,

    /// <summary>(0038,0300) LO, multiplicity 1.</summary>
    CurrentPatientLocation = 0x00380300,

    /// <summary>(0038,0400) LO, multiplicity 1.</summary>
    PatientInstitutionResidence = 0x00380400,

    /// <summary>(0038,0500) LO, multiplicity 1.</summary>
    PatientState = 0x00380500,

    /// <summary>(0038,0502) SQ, multiplicity 1.</summary>
    PatientClinicalTrialParticipationSequence = 0x00380502,

    /// <summary>(0038,4000) LT, multiplicity 1.</summary>
    VisitComments = 0x00384000,

    /// <summary>(003A,0004) CS, multiplicity 1.</summary>
    WaveformOriginality = 0x003A0004,

    /// <summary>(003A,0005) US, multiplicity 1.</summary>
    NumberOfWaveformChannels = 0x003A0005,

    /// <summary>(003A,0010) UL, multiplicity 1.</summary>
    NumberOfWaveformSamples = 0x003A0010,

    /// <summary>(003A,001A) DS, multiplicity 1.</summary>
    SamplingFrequency = 0x003A001A,

    /// <summary>(003A,0020) SH, multiplicity 1.</summary>
    MultiplexGroupLabel = 0x003A0020,

    /// <summary>(003A,0200) SQ, multiplicity 1.</summary>
    ChannelDefinitionSequence = 0x003A0200,

    /// <summary>(003A,0202) IS, multiplicity 1.</summary>
    WaveformChannelNumber = 0x003A0202,

    /// <summary>(003A,0203) SH, multiplicity 1.</summary>
    ChannelLabel = 0x003A0203,

    /// <summary>(003A,0205) CS, multiplicity 1-n.</summary>
    ChannelStatus = 0x003A0205,

    /// <summary>(003A,0208) SQ, multiplicity 1.</summary>
    ChannelSourceSequence = 0x003A0208,

    /// <summary>(003A,0209) SQ, multiplicity 1.</summary>
    ChannelSourceModifiersSequence = 0x003A0209,

    /// <summary>(003A,020A) SQ, multiplicity 1.</summary>
    SourceWaveformSequence = 0x003A020A,

    /// <summary>(003A,020C) LO, multiplicity 1.</summary>
    ChannelDerivationDescription = 0x003A020C,

    /// <summary>(003A,0210) DS, multiplicity 1.</summary>
    ChannelSensitivity = 0x003A0210,

    /// <summary>(003A,0211) SQ, multiplicity 1.</summary>
    ChannelSensitivityUnitsSequence = 0x003A0211,

    /// <summary>(003A,0212) DS, multiplicity 1.</summary>
    ChannelSensitivityCorrectionFactor = 0x003A0212,

    /// <summary>(003A,0213) DS, multiplicity 1.</summary>
    ChannelBaseline = 0x003A0213,

    /// <summary>(003A,0214) DS, multiplicity 1.</summary>
    ChannelTimeSkew = 0x003A0214,

    /// <summary>(003A,0215) DS, multiplicity 1.</summary>
    ChannelSampleSkew = 0x003A0215,

    /// <summary>(003A,0218) DS, multiplicity 1.</summary>
    ChannelOffset = 0x003A0218,

    /// <summary>(003A,021A) US, multiplicity 1.</summary>
    WaveformBitsStored = 0x003A021A,

    /// <summary>(003A,0220) DS, multiplicity 1.</summary>
    FilterLowFrequency = 0x003A0220,

    /// <summary>(003A,0221) DS, multiplicity 1.</summary>
    FilterHighFrequency = 0x003A0221,

    /// <summary>(003A,0222) DS, multiplicity 1.</summary>
    NotchFilterFrequency = 0x003A0222,

    /// <summary>(003A,0223) DS, multiplicity 1.</summary>
    NotchFilterBandwidth = 0x003A0223,

    /// <summary>(003A,0230) FL, multiplicity 1.</summary>
    WaveformDataDisplayScale = 0x003A0230,

    /// <summary>(003A,0231) US, multiplicity 3.</summary>
    WaveformDisplayBackgroundCIELabValue = 0x003A0231,

    /// <summary>(003A,0240) SQ, multiplicity 1.</summary>
    WaveformPresentationGroupSequence = 0x003A0240,

    /// <summary>(003A,0241) US, multiplicity 1.</summary>
    PresentationGroupNumber = 0x003A0241,

    /// <summary>(003A,0242) SQ, multiplicity 1.</summary>
    ChannelDisplaySequence = 0x003A0242,

    /// <summary>(003A,0244) US, multiplicity 3.</summary>
    ChannelRecommendedDisplayCIELabValue = 0x003A0244,

    /// <summary>(003A,0245) FL, multiplicity 1.</summary>
    ChannelPosition = 0x003A0245,

    /// <summary>(003A,0246) CS, multiplicity 1.</summary>
    DisplayShadingFlag = 0x003A0246,

    /// <summary>(003A,0247) FL, multiplicity 1.</summary>
    FractionalChannelDisplayScale = 0x003A0247,

    /// <summary>(003A,0248) FL, multiplicity 1.</summary>
    AbsoluteChannelDisplayScale = 0x003A0248,

    /// <summary>(003A,0300) SQ, multiplicity 1.</summary>
    MultiplexedAudioChannelsDescriptionCodeSequence = 0x003A0300,

    /// <summary>(003A,0301) IS, multiplicity 1.</summary>
    ChannelIdentificationCode = 0x003A0301,

    /// <summary>(003A,0302) CS, multiplicity 1.</summary>
    ChannelMode = 0x003A0302,

    /// <summary>(003A,0310) UI, multiplicity 1.</summary>
    MultiplexGroupUID = 0x003A0310,

    /// <summary>(003A,0311) DS, multiplicity 1.</summary>
    PowerlineFrequency = 0x003A0311,

    /// <summary>(003A,0312) SQ, multiplicity 1.</summary>
    ChannelImpedanceSequence = 0x003A0312,

    /// <summary>(003A,0313) DS, multiplicity 1.</summary>
    ImpedanceValue = 0x003A0313,

    /// <summary>(003A,0314) DT, multiplicity 1.</summary>
    ImpedanceMeasurementDateTime = 0x003A0314,

    /// <summary>(003A,0315) DS, multiplicity 1.</summary>
    ImpedanceMeasurementFrequency = 0x003A0315,

    /// <summary>(003A,0316) CS, multiplicity 1.</summary>
    ImpedanceMeasurementCurrentType = 0x003A0316,

    /// <summary>(003A,0317) CS, multiplicity 1.</summary>
    WaveformAmplifierType = 0x003A0317,

    /// <summary>(003A,0318) SQ, multiplicity 1.</summary>
    FilterLowFrequencyCharacteristicsSequence = 0x003A0318,

    /// <summary>(003A,0319) SQ, multiplicity 1.</summary>
    FilterHighFrequencyCharacteristicsSequence = 0x003A0319,

    /// <summary>(003A,0320) SQ, multiplicity 1.</summary>
    SummarizedFilterLookupTable = 0x003A0320,

    /// <summary>(003A,0321) SQ, multiplicity 1.</summary>
    NotchFilterCharacteristicsSequence = 0x003A0321,

    /// <summary>(003A,0322) CS, multiplicity 1.</summary>
    WaveformFilterType = 0x003A0322,

    /// <summary>(003A,0323) SQ, multiplicity 1.</summary>
    AnalogFilterCharacteristicsSequence = 0x003A0323,

    /// <summary>(003A,0324) DS, multiplicity 1.</summary>
    AnalogFilterRollOff = 0x003A0324,

    /// <summary>(003A,0325) SQ, multiplicity 1.</summary>
    AnalogFilterType = 0x003A0325,

    /// <summary>(003A,0326) SQ, multiplicity 1.</summary>
    DigitalFilterCharacteristicsSequence = 0x003A0326,

    /// <summary>(003A,0327) IS, multiplicity 1.</summary>
    DigitalFilterOrder = 0x003A0327,

    /// <summary>(003A,0328) SQ, multiplicity 1.</summary>
    DigitalFilterTypeCodeSequence = 0x003A0328,

    /// <summary>(003A,0329) ST, multiplicity 1.</summary>
    WaveformFilterDescription = 0x003A0329,

    /// <summary>(003A,032A) SQ, multiplicity 1.</summary>
    FilterLookupTableSequence = 0x003A032A,

    /// <summary>(003A,032B) ST, multiplicity 1.</summary>
    FilterLookupTableDescription = 0x003A032B,

    /// <summary>(003A,032C) SQ, multiplicity 1.</summary>
    FrequencyEncodingCodeSequence = 0x003A032C,

    /// <summary>(003A,032D) SQ, multiplicity 1.</summary>
    MagnitudeEncodingCodeSequence = 0x003A032D,

    /// <summary>(003A,032E) OD, multiplicity 1.</summary>
    FilterLookupTableData = 0x003A032E,

    /// <summary>(0040,0001) AE, multiplicity 1-n.</summary>
    ScheduledStationAETitle = 0x00400001,

    /// <summary>(0040,0002) DA, multiplicity 1.</summary>
    ScheduledProcedureStepStartDate = 0x00400002,

    /// <summary>(0040,0003) TM, multiplicity 1.</summary>
    ScheduledProcedureStepStartTime = 0x00400003,

    /// <summary>(0040,0004) DA, multiplicity 1.</summary>
    ScheduledProcedureStepEndDate = 0x00400004,

    /// <summary>(0040,0005) TM, multiplicity 1.</summary>
    ScheduledProcedureStepEndTime = 0x00400005,

    /// <summary>(0040,0006) PN, multiplicity 1.</summary>
    ScheduledPerformingPhysicianName = 0x00400006,

    /// <summary>(0040,0007) LO, multiplicity 1.</summary>
    ScheduledProcedureStepDescription = 0x00400007,

    /// <summary>(0040,0008) SQ, multiplicity 1.</summary>
    ScheduledProtocolCodeSequence = 0x00400008,

    /// <summary>(0040,0009) SH, multiplicity 1.</summary>
    ScheduledProcedureStepID = 0x00400009,

    /// <summary>(0040,000A) SQ, multiplicity 1.</summary>
    StageCodeSequence = 0x0040000A,

    /// <summary>(0040,000B) SQ, multiplicity 1.</summary>
    ScheduledPerformingPhysicianIdentificationSequence = 0x0040000B,

    /// <summary>(0040,0010) SH, multiplicity 1-n.</summary>
    ScheduledStationName = 0x00400010,

    /// <summary>(0040,0011) SH, multiplicity 1.</summary>
    ScheduledProcedureStepLocation = 0x00400011,

    /// <summary>(0040,0012) LO, multiplicity 1.</summary>
    PreMedication = 0x00400012,

    /// <summary>(0040,0020) CS, multiplicity 1.</summary>
    ScheduledProcedureStepStatus = 0x00400020,

    /// <summary>(0040,0026) SQ, multiplicity 1.</summary>
    OrderPlacerIdentifierSequence = 0x00400026,

    /// <summary>(0040,0027) SQ, multiplicity 1.</summary>
    OrderFillerIdentifierSequence = 0x00400027,

    /// <summary>(0040,0031) UT, multiplicity 1.</summary>
    LocalNamespaceEntityID = 0x00400031,

    /// <summary>(0040,0032) UT, multiplicity 1.</summary>
    UniversalEntityID = 0x00400032,

    /// <summary>(0040,0033) CS, multiplicity 1.</summary>
    UniversalEntityIDType = 0x00400033,

    /// <summary>(0040,0035) CS, multiplicity 1.</summary>
    IdentifierTypeCode = 0x00400035,

    /// <summary>(0040,0036) SQ, multiplicity 1.</summary>
    AssigningFacilitySequence = 0x00400036,

    /// <summary>(0040,0039) SQ, multiplicity 1.</summary>
    AssigningJurisdictionCodeSequence = 0x00400039,

    /// <summary>(0040,003A) SQ, multiplicity 1.</summary>
    AssigningAgencyOrDepartmentCodeSequence = 0x0040003A,

    /// <summary>(0040,0100) SQ, multiplicity 1.</summary>
    ScheduledProcedureStepSequence = 0x00400100,

    /// <summary>(0040,0220) SQ, multiplicity 1.</summary>
    ReferencedNonImageCompositeSOPInstanceSequence = 0x00400220,

    /// <summary>(0040,0241) AE, multiplicity 1.</summary>
    PerformedStationAETitle = 0x00400241,

    /// <summary>(0040,0242) SH, multiplicity 1.</summary>
    PerformedStationName = 0x00400242,

    /// <summary>(0040,0243) SH, multiplicity 1.</summary>
    PerformedLocation = 0x00400243,

    /// <summary>(0040,0244) DA, multiplicity 1.</summary>
    PerformedProcedureStepStartDate = 0x00400244,

    /// <summary>(0040,0245) TM, multiplicity 1.</summary>
    PerformedProcedureStepStartTime = 0x00400245,

    /// <summary>(0040,0250) DA, multiplicity 1.</summary>
    PerformedProcedureStepEndDate = 0x00400250,

    /// <summary>(0040,0251) TM, multiplicity 1.</summary>
    PerformedProcedureStepEndTime = 0x00400251,

    /// <summary>(0040,0252) CS, multiplicity 1.</summary>
    PerformedProcedureStepStatus = 0x00400252,

    /// <summary>(0040,0253) SH, multiplicity 1.</summary>
    PerformedProcedureStepID = 0x00400253,

    /// <summary>(0040,0254) LO, multiplicity 1.</summary>
    PerformedProcedureStepDescription = 0x00400254,

    /// <summary>(0040,0255) LO, multiplicity 1.</summary>
    PerformedProcedureTypeDescription = 0x00400255,

    /// <summary>(0040,0260) SQ, multiplicity 1.</summary>
    PerformedProtocolCodeSequence = 0x00400260,

    /// <summary>(0040,0261) CS, multiplicity 1.</summary>
    PerformedProtocolType = 0x00400261,

    /// <summary>(0040,0270) SQ, multiplicity 1.</summary>
    ScheduledStepAttributesSequence = 0x00400270,

    /// <summary>(0040,0275) SQ, multiplicity 1.</summary>
    RequestAttributesSequence = 0x00400275,

    /// <summary>(0040,0280) ST, multiplicity 1.</summary>
    CommentsOnThePerformedProcedureStep = 0x00400280,

    /// <summary>(0040,0281) SQ, multiplicity 1.</summary>
    PerformedProcedureStepDiscontinuationReasonCodeSequence = 0x00400281,

    /// <summary>(0040,0293) SQ, multiplicity 1.</summary>
    QuantitySequence = 0x00400293,

    /// <summary>(0040,0294) DS, multiplicity 1.</summary>
    Quantity = 0x00400294,

    /// <summary>(0040,0295) SQ, multiplicity 1.</summary>
    MeasuringUnitsSequence = 0x00400295,

    /// <summary>(0040,0296) SQ, multiplicity 1.</summary>
    BillingItemSequence = 0x00400296,

    /// <summary>(0040,0300) US, multiplicity 1, retired.</summary>
    TotalTimeOfFluoroscopy = 0x00400300,

    /// <summary>(0040,0301) US, multiplicity 1, retired.</summary>
    TotalNumberOfExposures = 0x00400301,

    /// <summary>(0040,0302) US, multiplicity 1.</summary>
    EntranceDose = 0x00400302,

    /// <summary>(0040,0303) US, multiplicity 1-2.</summary>
    ExposedArea = 0x00400303,

    /// <summary>(0040,0306) DS, multiplicity 1.</summary>
    DistanceSourceToEntrance = 0x00400306,

    /// <summary>(0040,0307) DS, multiplicity 1, retired.</summary>
    DistanceSourceToSupport = 0x00400307,

    /// <summary>(0040,030E) SQ, multiplicity 1, retired.</summary>
    ExposureDoseSequence = 0x0040030E,

    /// <summary>(0040,0310) ST, multiplicity 1.</summary>
    CommentsOnRadiationDose = 0x00400310,

    /// <summary>(0040,0312) DS, multiplicity 1.</summary>
    XRayOutput = 0x00400312,

    /// <summary>(0040,0314) DS, multiplicity 1.</summary>
    HalfValueLayer = 0x00400314,

    /// <summary>(0040,0316) DS, multiplicity 1.</summary>
    OrganDose = 0x00400316,

    /// <summary>(0040,0318) CS, multiplicity 1.</summary>
    OrganExposed = 0x00400318,

    /// <summary>(0040,0320) SQ, multiplicity 1.</summary>
    BillingProcedureStepSequence = 0x00400320,

    /// <summary>(0040,0321) SQ, multiplicity 1.</summary>
    FilmConsumptionSequence = 0x00400321,

    /// <summary>(0040,0324) SQ, multiplicity 1.</summary>
    BillingSuppliesAndDevicesSequence = 0x00400324,

    /// <summary>(0040,0330) SQ, multiplicity 1, retired.</summary>
    ReferencedProcedureStepSequence = 0x00400330,

    /// <summary>(0040,0340) SQ, multiplicity 1.</summary>
    PerformedSeriesSequence = 0x00400340,

    /// <summary>(0040,0400) LT, multiplicity 1.</summary>
    CommentsOnTheScheduledProcedureStep = 0x00400400,

    /// <summary>(0040,0440) SQ, multiplicity 1.</summary>
    ProtocolContextSequence = 0x00400440,

    /// <summary>(0040,0441) SQ, multiplicity 1.</summary>
    ContentItemModifierSequence = 0x00400441,

    /// <summary>(0040,0500) SQ, multiplicity 1.</summary>
    ScheduledSpecimenSequence = 0x00400500,

    /// <summary>(0040,050A) LO, multiplicity 1, retired.</summary>
    SpecimenAccessionNumber = 0x0040050A,

    /// <summary>(0040,0512) LO, multiplicity 1.</summary>
    ContainerIdentifier = 0x00400512,

    /// <summary>(0040,0513) SQ, multiplicity 1.</summary>
    IssuerOfTheContainerIdentifierSequence = 0x00400513,

    /// <summary>(0040,0515) SQ, multiplicity 1.</summary>
    AlternateContainerIdentifierSequence = 0x00400515,

    /// <summary>(0040,0518) SQ, multiplicity 1.</summary>
    ContainerTypeCodeSequence = 0x00400518,

    /// <summary>(0040,051A) LO, multiplicity 1.</summary>
    ContainerDescription = 0x0040051A,

    /// <summary>(0040,0520) SQ, multiplicity 1.</summary>
    ContainerComponentSequence = 0x00400520,

    /// <summary>(0040,0550) SQ, multiplicity 1, retired.</summary>
    SpecimenSequence = 0x00400550,

    /// <summary>(0040,0551) LO, multiplicity 1.</summary>
    SpecimenIdentifier = 0x00400551,

    /// <summary>(0040,0552) SQ, multiplicity 1, retired.</summary>
    SpecimenDescriptionSequenceTrial = 0x00400552,

    /// <summary>(0040,0553) ST, multiplicity 1, retired.</summary>
    SpecimenDescriptionTrial = 0x00400553,

    /// <summary>(0040,0554) UI, multiplicity 1.</summary>
    SpecimenUID = 0x00400554,

    /// <summary>(0040,0555) SQ, multiplicity 1.</summary>
    AcquisitionContextSequence = 0x00400555,

    /// <summary>(0040,0556) ST, multiplicity 1.</summary>
    AcquisitionContextDescription = 0x00400556,

    /// <summary>(0040,0560) SQ, multiplicity 1.</summary>
    SpecimenDescriptionSequence = 0x00400560,

    /// <summary>(0040,0562) SQ, multiplicity 1.</summary>
    IssuerOfTheSpecimenIdentifierSequence = 0x00400562,

    /// <summary>(0040,059A) SQ, multiplicity 1.</summary>
    SpecimenTypeCodeSequence = 0x0040059A,

    /// <summary>(0040,0600) LO, multiplicity 1.</summary>
    SpecimenShortDescription = 0x00400600,

    /// <summary>(0040,0602) UT, multiplicity 1.</summary>
    SpecimenDetailedDescription = 0x00400602,

    /// <summary>(0040,0610) SQ, multiplicity 1.</summary>
    SpecimenPreparationSequence = 0x00400610,

    /// <summary>(0040,0612) SQ, multiplicity 1.</summary>
    SpecimenPreparationStepContentItemSequence = 0x00400612,

    /// <summary>(0040,0620) SQ, multiplicity 1.</summary>
    SpecimenLocalizationContentItemSequence = 0x00400620,

    /// <summary>(0040,06FA) LO, multiplicity 1, retired.</summary>
    SlideIdentifier = 0x004006FA,

    /// <summary>(0040,0710) SQ, multiplicity 1.</summary>
    WholeSlideMicroscopyImageFrameTypeSequence = 0x00400710,

    /// <summary>(0040,071A) SQ, multiplicity 1.</summary>
    ImageCenterPointCoordinatesSequence = 0x0040071A,

    /// <summary>(0040,072A) DS, multiplicity 1.</summary>
    XOffsetInSlideCoordinateSystem = 0x0040072A,

    /// <summary>(0040,073A) DS, multiplicity 1.</summary>
    YOffsetInSlideCoordinateSystem = 0x0040073A,

    /// <summary>(0040,074A) DS, multiplicity 1.</summary>
    ZOffsetInSlideCoordinateSystem = 0x0040074A,

    /// <summary>(0040,08D8) SQ, multiplicity 1, retired.</summary>
    PixelSpacingSequence = 0x004008D8,

    /// <summary>(0040,08DA) SQ, multiplicity 1, retired.</summary>
    CoordinateSystemAxisCodeSequence = 0x004008DA,

    /// <summary>(0040,08EA) SQ, multiplicity 1.</summary>
    MeasurementUnitsCodeSequence = 0x004008EA,

    /// <summary>(0040,09F8) SQ, multiplicity 1, retired.</summary>
    VitalStainCodeSequenceTrial = 0x004009F8,

    /// <summary>(0040,1001) SH, multiplicity 1.</summary>
    RequestedProcedureID = 0x00401001,

    /// <summary>(0040,1002) LO, multiplicity 1.</summary>
    ReasonForTheRequestedProcedure = 0x00401002,

    /// <summary>(0040,1003) SH, multiplicity 1.</summary>
    RequestedProcedurePriority = 0x00401003,

    /// <summary>(0040,1004) LO, multiplicity 1.</summary>
    PatientTransportArrangements = 0x00401004,

    /// <summary>(0040,1005) LO, multiplicity 1.</summary>
    RequestedProcedureLocation = 0x00401005,

    /// <summary>(0040,1006) SH, multiplicity 1, retired.</summary>
    PlacerOrderNumberProcedure = 0x00401006,

    /// <summary>(0040,1007) SH, multiplicity 1, retired.</summary>
    FillerOrderNumberProcedure = 0x00401007,

    /// <summary>(0040,1008) LO, multiplicity 1.</summary>
    ConfidentialityCode = 0x00401008,

    /// <summary>(0040,1009) SH, multiplicity 1.</summary>
    ReportingPriority = 0x00401009,

    /// <summary>(0040,100A) SQ, multiplicity 1.</summary>
    ReasonForRequestedProcedureCodeSequence = 0x0040100A,

    /// <summary>(0040,1010) PN, multiplicity 1-n.</summary>
    NamesOfIntendedRecipientsOfResults = 0x00401010,

    /// <summary>(0040,1011) SQ, multiplicity 1.</summary>
    IntendedRecipientsOfResultsIdentificationSequence = 0x00401011,

    /// <summary>(0040,1012) SQ, multiplicity 1.</summary>
    ReasonForPerformedProcedureCodeSequence = 0x00401012,

    /// <summary>(0040,1060) LO, multiplicity 1, retired.</summary>
    RequestedProcedureDescriptionTrial = 0x00401060,

    /// <summary>(0040,1101) SQ, multiplicity 1.</summary>
    PersonIdentificationCodeSequence = 0x00401101,

    /// <summary>(0040,1102) ST, multiplicity 1.</summary>
    PersonAddress = 0x00401102,

    /// <summary>(0040,1103) LO, multiplicity 1-n.</summary>
    PersonTelephoneNumbers = 0x00401103,

    /// <summary>(0040,1104) LT, multiplicity 1.</summary>
    PersonTelecomInformation = 0x00401104,

    /// <summary>(0040,1400) LT, multiplicity 1.</summary>
    RequestedProcedureComments = 0x00401400,

    /// <summary>(0040,2001) LO, multiplicity 1, retired.</summary>
    ReasonForTheImagingServiceRequest = 0x00402001,

    /// <summary>(0040,2004) DA, multiplicity 1.</summary>
    IssueDateOfImagingServiceRequest = 0x00402004,

    /// <summary>(0040,2005) TM, multiplicity 1.</summary>
    IssueTimeOfImagingServiceRequest = 0x00402005,

    /// <summary>(0040,2006) SH, multiplicity 1, retired.</summary>
    PlacerOrderNumberImagingServiceRequestRetired = 0x00402006,

    /// <summary>(0040,2007) SH, multiplicity 1, retired.</summary>
    FillerOrderNumberImagingServiceRequestRetired = 0x00402007,

    /// <summary>(0040,2008) PN, multiplicity 1.</summary>
    OrderEnteredBy = 0x00402008,

    /// <summary>(0040,2009) SH, multiplicity 1.</summary>
    OrderEntererLocation = 0x00402009,

    /// <summary>(0040,2010) SH, multiplicity 1.</summary>
    OrderCallbackPhoneNumber = 0x00402010,

    /// <summary>(0040,2011) LT, multiplicity 1.</summary>
    OrderCallbackTelecomInformation = 0x00402011,

    /// <summary>(0040,2016) LO, multiplicity 1.</summary>
    PlacerOrderNumberImagingServiceRequest = 0x00402016,

    /// <summary>(0040,2017) LO, multiplicity 1.</summary>
    FillerOrderNumberImagingServiceRequest = 0x00402017,

    /// <summary>(0040,2400) LT, multiplicity 1.</summary>
    ImagingServiceRequestComments = 0x00402400,

    /// <summary>(0040,3001) LO, multiplicity 1.</summary>
    ConfidentialityConstraintOnPatientDataDescription = 0x00403001,

    /// <summary>(0040,4001) CS, multiplicity 1, retired.</summary>
    GeneralPurposeScheduledProcedureStepStatus = 0x00404001,

    /// <summary>(0040,4002) CS, multiplicity 1, retired.</summary>
    GeneralPurposePerformedProcedureStepStatus = 0x00404002,

    /// <summary>(0040,4003) CS, multiplicity 1, retired.</summary>
    GeneralPurposeScheduledProcedureStepPriority = 0x00404003,

    /// <summary>(0040,4004) SQ, multiplicity 1, retired.</summary>
    ScheduledProcessingApplicationsCodeSequence = 0x00404004,

    /// <summary>(0040,4005) DT, multiplicity 1.</summary>
    ScheduledProcedureStepStartDateTime = 0x00404005,

    /// <summary>(0040,4006) CS, multiplicity 1, retired.</summary>
    MultipleCopiesFlag = 0x00404006,

    /// <summary>(0040,4007) SQ, multiplicity 1, retired.</summary>
    PerformedProcessingApplicationsCodeSequence = 0x00404007,

    /// <summary>(0040,4008) DT, multiplicity 1.</summary>
    ScheduledProcedureStepExpirationDateTime = 0x00404008,

    /// <summary>(0040,4009) SQ, multiplicity 1.</summary>
    HumanPerformerCodeSequence = 0x00404009,

    /// <summary>(0040,4010) DT, multiplicity 1.</summary>
    ScheduledProcedureStepModificationDateTime = 0x00404010,

    /// <summary>(0040,4011) DT, multiplicity 1.</summary>
    ExpectedCompletionDateTime = 0x00404011,

    /// <summary>(0040,4015) SQ, multiplicity 1, retired.</summary>
    ResultingGeneralPurposePerformedProcedureStepsSequence = 0x00404015,

    /// <summary>(0040,4016) SQ, multiplicity 1, retired.</summary>
    ReferencedGeneralPurposeScheduledProcedureStepSequence = 0x00404016,

    /// <summary>(0040,4018) SQ, multiplicity 1.</summary>
    ScheduledWorkitemCodeSequence = 0x00404018,

    /// <summary>(0040,4019) SQ, multiplicity 1.</summary>
    PerformedWorkitemCodeSequence = 0x00404019,

    /// <summary>(0040,4020) CS, multiplicity 1, retired.</summary>
    InputAvailabilityFlag = 0x00404020,

    /// <summary>(0040,4021) SQ, multiplicity 1.</summary>
    InputInformationSequence = 0x00404021,

    /// <summary>(0040,4022) SQ, multiplicity 1, retired.</summary>
    RelevantInformationSequence = 0x00404022,

    /// <summary>(0040,4023) UI, multiplicity 1, retired.</summary>
    ReferencedGeneralPurposeScheduledProcedureStepTransactionUID = 0x00404023,

    /// <summary>(0040,4025) SQ, multiplicity 1.</summary>
    ScheduledStationNameCodeSequence = 0x00404025,

    /// <summary>(0040,4026) SQ, multiplicity 1.</summary>
    ScheduledStationClassCodeSequence = 0x00404026,

    /// <summary>(0040,4027) SQ, multiplicity 1.</summary>
    ScheduledStationGeographicLocationCodeSequence = 0x00404027,

    /// <summary>(0040,4028) SQ, multiplicity 1.</summary>
    PerformedStationNameCodeSequence = 0x00404028,

    /// <summary>(0040,4029) SQ, multiplicity 1.</summary>
    PerformedStationClassCodeSequence = 0x00404029,

    /// <summary>(0040,4030) SQ, multiplicity 1.</summary>
    PerformedStationGeographicLocationCodeSequence = 0x00404030,

    /// <summary>(0040,4031) SQ, multiplicity 1, retired.</summary>
    RequestedSubsequentWorkitemCodeSequence = 0x00404031,

    /// <summary>(0040,4032) SQ, multiplicity 1, retired.</summary>
    NonDICOMOutputCodeSequence = 0x00404032,

    /// <summary>(0040,4033) SQ, multiplicity 1.</summary>
    OutputInformationSequence = 0x00404033,

    /// <summary>(0040,4034) SQ, multiplicity 1.</summary>
    ScheduledHumanPerformersSequence = 0x00404034,

    /// <summary>(0040,4035) SQ, multiplicity 1.</summary>
    ActualHumanPerformersSequence = 0x00404035,

    /// <summary>(0040,4036) LO, multiplicity 1.</summary>
    HumanPerformerOrganization = 0x00404036,

    /// <summary>(0040,4037) PN, multiplicity 1.</summary>
    HumanPerformerName = 0x00404037,

    /// <summary>(0040,4040) CS, multiplicity 1.</summary>
    RawDataHandling = 0x00404040,

    /// <summary>(0040,4041) CS, multiplicity 1.</summary>
    InputReadinessState = 0x00404041,

    /// <summary>(0040,4050) DT, multiplicity 1.</summary>
    PerformedProcedureStepStartDateTime = 0x00404050,

    /// <summary>(0040,4051) DT, multiplicity 1.</summary>
    PerformedProcedureStepEndDateTime = 0x00404051,

    /// <summary>(0040,4052) DT, multiplicity 1.</summary>
    ProcedureStepCancellationDateTime = 0x00404052,

    /// <summary>(0040,4070) SQ, multiplicity 1.</summary>
    OutputDestinationSequence = 0x00404070,

    /// <summary>(0040,4071) SQ, multiplicity 1.</summary>
    DICOMStorageSequence = 0x00404071,

    /// <summary>(0040,4072) SQ, multiplicity 1.</summary>
    STOWRSStorageSequence = 0x00404072,

    /// <summary>(0040,4073) UR, multiplicity 1.</summary>
    StorageURL = 0x00404073,

    /// <summary>(0040,4074) SQ, multiplicity 1.</summary>
    XDSStorageSequence = 0x00404074,

    /// <summary>(0040,8302) DS, multiplicity 1.</summary>
    EntranceDoseInmGy = 0x00408302,

    /// <summary>(0040,8303) CS, multiplicity 1.</summary>
    EntranceDoseDerivation = 0x00408303,

    /// <summary>(0040,9092) SQ, multiplicity 1.</summary>
    ParametricMapFrameTypeSequence = 0x00409092,

    /// <summary>(0040,9094) SQ, multiplicity 1.</summary>
    ReferencedImageRealWorldValueMappingSequence = 0x00409094,

    /// <summary>(0040,9096) SQ, multiplicity 1.</summary>
    RealWorldValueMappingSequence = 0x00409096,

    /// <summary>(0040,9098) SQ, multiplicity 1.</summary>
    PixelValueMappingCodeSequence = 0x00409098,

    /// <summary>(0040,9210) SH, multiplicity 1.</summary>
    LUTLabel = 0x00409210,

    /// <summary>(0040,9211) US or SS, multiplicity 1.</summary>
    RealWorldValueLastValueMapped = 0x00409211,

    /// <summary>(0040,9212) FD, multiplicity 1-n.</summary>
    RealWorldValueLUTData = 0x00409212,

    /// <summary>(0040,9213) FD, multiplicity 1.</summary>
    DoubleFloatRealWorldValueLastValueMapped = 0x00409213,

    /// <summary>(0040,9214) FD, multiplicity 1.</summary>
    DoubleFloatRealWorldValueFirstValueMapped = 0x00409214,

    /// <summary>(0040,9216) US or SS, multiplicity 1.</summary>
    RealWorldValueFirstValueMapped = 0x00409216,

    /// <summary>(0040,9220) SQ, multiplicity 1.</summary>
    QuantityDefinitionSequence = 0x00409220,

    /// <summary>(0040,9224) FD, multiplicity 1.</summary>
    RealWorldValueIntercept = 0x00409224,

    /// <summary>(0040,9225) FD, multiplicity 1.</summary>
    RealWorldValueSlope = 0x00409225,

    /// <summary>(0040,A007) CS, multiplicity 1, retired.</summary>
    FindingsFlagTrial = 0x0040A007,

    /// <summary>(0040,A010) CS, multiplicity 1.</summary>
    RelationshipType = 0x0040A010,

    /// <summary>(0040,A020) SQ, multiplicity 1, retired.</summary>
    FindingsSequenceTrial = 0x0040A020,

    /// <summary>(0040,A021) UI, multiplicity 1, retired.</summary>
    FindingsGroupUIDTrial = 0x0040A021,

    /// <summary>(0040,A022) UI, multiplicity 1, retired.</summary>
    ReferencedFindingsGroupUIDTrial = 0x0040A022,

    /// <summary>(0040,A023) DA, multiplicity 1, retired.</summary>
    FindingsGroupRecordingDateTrial = 0x0040A023,

    /// <summary>(0040,A024) TM, multiplicity 1, retired.</summary>
    FindingsGroupRecordingTimeTrial = 0x0040A024,

    /// <summary>(0040,A026) SQ, multiplicity 1, retired.</summary>
    FindingsSourceCategoryCodeSequenceTrial = 0x0040A026,

    /// <summary>(0040,A027) LO, multiplicity 1.</summary>
    VerifyingOrganization = 0x0040A027,

    /// <summary>(0040,A028) SQ, multiplicity 1, retired.</summary>
    DocumentingOrganizationIdentifierCodeSequenceTrial = 0x0040A028,

    /// <summary>(0040,A030) DT, multiplicity 1.</summary>
    VerificationDateTime = 0x0040A030,

    /// <summary>(0040,A032) DT, multiplicity 1.</summary>
    ObservationDateTime = 0x0040A032,

    /// <summary>(0040,A033) DT, multiplicity 1.</summary>
    ObservationStartDateTime = 0x0040A033,

    /// <summary>(0040,A040) CS, multiplicity 1.</summary>
    ValueType = 0x0040A040,

    /// <summary>(0040,A043) SQ, multiplicity 1.</summary>
    ConceptNameCodeSequence = 0x0040A043,

    /// <summary>(0040,A047) LO, multiplicity 1, retired.</summary>
    MeasurementPrecisionDescriptionTrial = 0x0040A047,

    /// <summary>(0040,A050) CS, multiplicity 1.</summary>
    ContinuityOfContent = 0x0040A050,

    /// <summary>(0040,A057) CS, multiplicity 1-n, retired.</summary>
    UrgencyOrPriorityAlertsTrial = 0x0040A057,

    /// <summary>(0040,A060) LO, multiplicity 1, retired.</summary>
    SequencingIndicatorTrial = 0x0040A060,

    /// <summary>(0040,A066) SQ, multiplicity 1, retired.</summary>
    DocumentIdentifierCodeSequenceTrial = 0x0040A066,

    /// <summary>(0040,A067) PN, multiplicity 1, retired.</summary>
    DocumentAuthorTrial = 0x0040A067,

    /// <summary>(0040,A068) SQ, multiplicity 1, retired.</summary>
    DocumentAuthorIdentifierCodeSequenceTrial = 0x0040A068,

    /// <summary>(0040,A070) SQ, multiplicity 1, retired.</summary>
    IdentifierCodeSequenceTrial = 0x0040A070,

    /// <summary>(0040,A073) SQ, multiplicity 1.</summary>
    VerifyingObserverSequence = 0x0040A073,

    /// <summary>(0040,A074) OB, multiplicity 1, retired.</summary>
    ObjectBinaryIdentifierTrial = 0x0040A074,

    /// <summary>(0040,A075) PN, multiplicity 1.</summary>
    VerifyingObserverName = 0x0040A075,

    /// <summary>(0040,A076) SQ, multiplicity 1, retired.</summary>
    DocumentingObserverIdentifierCodeSequenceTrial = 0x0040A076,

    /// <summary>(0040,A078) SQ, multiplicity 1.</summary>
    AuthorObserverSequence = 0x0040A078,

    /// <summary>(0040,A07A) SQ, multiplicity 1.</summary>
    ParticipantSequence = 0x0040A07A,

    /// <summary>(0040,A07C) SQ, multiplicity 1.</summary>
    CustodialOrganizationSequence = 0x0040A07C,

    /// <summary>(0040,A080) CS, multiplicity 1.</summary>
    ParticipationType = 0x0040A080,

    /// <summary>(0040,A082) DT, multiplicity 1.</summary>
    ParticipationDateTime = 0x0040A082,

    /// <summary>(0040,A084) CS, multiplicity 1.</summary>
    ObserverType = 0x0040A084,

    /// <summary>(0040,A085) SQ, multiplicity 1, retired.</summary>
    ProcedureIdentifierCodeSequenceTrial = 0x0040A085,

    /// <summary>(0040,A088) SQ, multiplicity 1.</summary>
    VerifyingObserverIdentificationCodeSequence = 0x0040A088,

    /// <summary>(0040,A089) OB, multiplicity 1, retired.</summary>
    ObjectDirectoryBinaryIdentifierTrial = 0x0040A089,

    /// <summary>(0040,A090) SQ, multiplicity 1, retired.</summary>
    EquivalentCDADocumentSequence = 0x0040A090,

    /// <summary>(0040,A0B0) US, multiplicity 2-2n.</summary>
    ReferencedWaveformChannels = 0x0040A0B0,

    /// <summary>(0040,A110) DA, multiplicity 1, retired.</summary>
    DateOfDocumentOrVerbalTransactionTrial = 0x0040A110,

    /// <summary>(0040,A112) TM, multiplicity 1, retired.</summary>
    TimeOfDocumentCreationOrVerbalTransactionTrial = 0x0040A112,

    /// <summary>(0040,A120) DT, multiplicity 1.</summary>
    DateTime = 0x0040A120,

    /// <summary>(0040,A121) DA, multiplicity 1.</summary>
    Date = 0x0040A121,

    /// <summary>(0040,A122) TM, multiplicity 1.</summary>
    Time = 0x0040A122,

    /// <summary>(0040,A123) PN, multiplicity 1.</summary>
    PersonName = 0x0040A123,

    /// <summary>(0040,A124) UI, multiplicity 1.</summary>
    UID = 0x0040A124,

    /// <summary>(0040,A125) CS, multiplicity 2, retired.</summary>
    ReportStatusIDTrial = 0x0040A125,

    /// <summary>(0040,A130) CS, multiplicity 1.</summary>
    TemporalRangeType = 0x0040A130,

    /// <summary>(0040,A132) UL, multiplicity 1-n.</summary>
    ReferencedSamplePositions = 0x0040A132,

    /// <summary>(0040,A136) US, multiplicity 1-n, retired.</summary>
    ReferencedFrameNumbers = 0x0040A136,

    /// <summary>(0040,A138) DS, multiplicity 1-n.</summary>
    ReferencedTimeOffsets = 0x0040A138,

    /// <summary>(0040,A13A) DT, multiplicity 1-n.</summary>
    ReferencedDateTime = 0x0040A13A,

    /// <summary>(0040,A160) UT, multiplicity 1.</summary>
    TextValue = 0x0040A160,

    /// <summary>(0040,A161) FD, multiplicity 1-n.</summary>
    FloatingPointValue = 0x0040A161,

    /// <summary>(0040,A162) SL, multiplicity 1-n.</summary>
    RationalNumeratorValue = 0x0040A162,

    /// <summary>(0040,A163) UL, multiplicity 1-n.</summary>
    RationalDenominatorValue = 0x0040A163,

    /// <summary>(0040,A167) SQ, multiplicity 1, retired.</summary>
    ObservationCategoryCodeSequenceTrial = 0x0040A167,

    /// <summary>(0040,A168) SQ, multiplicity 1.</summary>
    ConceptCodeSequence = 0x0040A168,

    /// <summary>(0040,A16A) ST, multiplicity 1, retired.</summary>
    BibliographicCitationTrial = 0x0040A16A,

    /// <summary>(0040,A170) SQ, multiplicity 1.</summary>
    PurposeOfReferenceCodeSequence = 0x0040A170,

    /// <summary>(0040,A171) UI, multiplicity 1.</summary>
    ObservationUID = 0x0040A171,

    /// <summary>(0040,A172) UI, multiplicity 1, retired.</summary>
    ReferencedObservationUIDTrial = 0x0040A172,

    /// <summary>(0040,A173) CS, multiplicity 1, retired.</summary>
    ReferencedObservationClassTrial = 0x0040A173,

    /// <summary>(0040,A174) CS, multiplicity 1, retired.</summary>
    ReferencedObjectObservationClassTrial = 0x0040A174,

    /// <summary>(0040,A180) US, multiplicity 1.</summary>
    AnnotationGroupNumber = 0x0040A180,

    /// <summary>(0040,A192) DA, multiplicity 1, retired.</summary>
    ObservationDateTrial = 0x0040A192,

    /// <summary>(0040,A193) TM, multiplicity 1, retired.</summary>
    ObservationTimeTrial = 0x0040A193,

    /// <summary>(0040,A194) CS, multiplicity 1, retired.</summary>
    MeasurementAutomationTrial = 0x0040A194,

    /// <summary>(0040,A195) SQ, multiplicity 1.</summary>
    ModifierCodeSequence = 0x0040A195,

    /// <summary>(0040,A224) ST, multiplicity 1, retired.</summary>
    IdentificationDescriptionTrial = 0x0040A224,

    /// <summary>(0040,A290) CS, multiplicity 1, retired.</summary>
    CoordinatesSetGeometricTypeTrial = 0x0040A290,

    /// <summary>(0040,A296) SQ, multiplicity 1, retired.</summary>
    AlgorithmCodeSequenceTrial = 0x0040A296,

    /// <summary>(0040,A297) ST, multiplicity 1, retired.</summary>
    AlgorithmDescriptionTrial = 0x0040A297,

    /// <summary>(0040,A29A) SL, multiplicity 2-2n, retired.</summary>
    PixelCoordinatesSetTrial = 0x0040A29A,

    /// <summary>(0040,A300) SQ, multiplicity 1.</summary>
    MeasuredValueSequence = 0x0040A300,

    /// <summary>(0040,A301) SQ, multiplicity 1.</summary>
    NumericValueQualifierCodeSequence = 0x0040A301,

    /// <summary>(0040,A307) PN, multiplicity 1, retired.</summary>
    CurrentObserverTrial = 0x0040A307,

    /// <summary>(0040,A30A) DS, multiplicity 1-n.</summary>
    NumericValue = 0x0040A30A,

    /// <summary>(0040,A313) SQ, multiplicity 1, retired.</summary>
    ReferencedAccessionSequenceTrial = 0x0040A313,

    /// <summary>(0040,A33A) ST, multiplicity 1, retired.</summary>
    ReportStatusCommentTrial = 0x0040A33A,

    /// <summary>(0040,A340) SQ, multiplicity 1, retired.</summary>
    ProcedureContextSequenceTrial = 0x0040A340,

    /// <summary>(0040,A352) PN, multiplicity 1, retired.</summary>
    VerbalSourceTrial = 0x0040A352,

    /// <summary>(0040,A353) ST, multiplicity 1, retired.</summary>
    AddressTrial = 0x0040A353,

    /// <summary>(0040,A354) LO, multiplicity 1, retired.</summary>
    TelephoneNumberTrial = 0x0040A354,

    /// <summary>(0040,A358) SQ, multiplicity 1, retired.</summary>
    VerbalSourceIdentifierCodeSequenceTrial = 0x0040A358,

    /// <summary>(0040,A360) SQ, multiplicity 1.</summary>
    PredecessorDocumentsSequence = 0x0040A360,

    /// <summary>(0040,A370) SQ, multiplicity 1.</summary>
    ReferencedRequestSequence = 0x0040A370,

    /// <summary>(0040,A372) SQ, multiplicity 1.</summary>
    PerformedProcedureCodeSequence = 0x0040A372,

    /// <summary>(0040,A375) SQ, multiplicity 1.</summary>
    CurrentRequestedProcedureEvidenceSequence = 0x0040A375,

    /// <summary>(0040,A380) SQ, multiplicity 1, retired.</summary>
    ReportDetailSequenceTrial = 0x0040A380,

    /// <summary>(0040,A385) SQ, multiplicity 1.</summary>
    PertinentOtherEvidenceSequence = 0x0040A385,

    /// <summary>(0040,A390) SQ, multiplicity 1.</summary>
    HL7StructuredDocumentReferenceSequence = 0x0040A390,

    /// <summary>(0040,A402) UI, multiplicity 1, retired.</summary>
    ObservationSubjectUIDTrial = 0x0040A402,

    /// <summary>(0040,A403) CS, multiplicity 1, retired.</summary>
    ObservationSubjectClassTrial = 0x0040A403,

    /// <summary>(0040,A404) SQ, multiplicity 1, retired.</summary>
    ObservationSubjectTypeCodeSequenceTrial = 0x0040A404,

    /// <summary>(0040,A491) CS, multiplicity 1.</summary>
    CompletionFlag = 0x0040A491,

    /// <summary>(0040,A492) LO, multiplicity 1.</summary>
    CompletionFlagDescription = 0x0040A492,

    /// <summary>(0040,A493) CS, multiplicity 1.</summary>
    VerificationFlag = 0x0040A493,

    /// <summary>(0040,A494) CS, multiplicity 1.</summary>
    ArchiveRequested = 0x0040A494,

    /// <summary>(0040,A496) CS, multiplicity 1.</summary>
    PreliminaryFlag = 0x0040A496,

    /// <summary>(0040,A504) SQ, multiplicity 1.</summary>
    ContentTemplateSequence = 0x0040A504,

    /// <summary>(0040,A525) SQ, multiplicity 1.</summary>
    IdenticalDocumentsSequence = 0x0040A525,

    /// <summary>(0040,A600) CS, multiplicity 1, retired.</summary>
    ObservationSubjectContextFlagTrial = 0x0040A600,

    /// <summary>(0040,A601) CS, multiplicity 1, retired.</summary>
    ObserverContextFlagTrial = 0x0040A601,

    /// <summary>(0040,A603) CS, multiplicity 1, retired.</summary>
    ProcedureContextFlagTrial = 0x0040A603,

    /// <summary>(0040,A730) SQ, multiplicity 1.</summary>
    ContentSequence = 0x0040A730,

    /// <summary>(0040,A731) SQ, multiplicity 1, retired.</summary>
    RelationshipSequenceTrial = 0x0040A731,

    /// <summary>(0040,A732) SQ, multiplicity 1, retired.</summary>
    RelationshipTypeCodeSequenceTrial = 0x0040A732,

    /// <summary>(0040,A744) SQ, multiplicity 1, retired.</summary>
    LanguageCodeSequenceTrial = 0x0040A744,

    /// <summary>(0040,A801) SQ, multiplicity 1.</summary>
    TabulatedValuesSequence = 0x0040A801,

    /// <summary>(0040,A802) UL, multiplicity 1.</summary>
    NumberOfTableRows = 0x0040A802,

    /// <summary>(0040,A803) UL, multiplicity 1.</summary>
    NumberOfTableColumns = 0x0040A803,

    /// <summary>(0040,A804) UL, multiplicity 1.</summary>
    TableRowNumber = 0x0040A804,

    /// <summary>(0040,A805) UL, multiplicity 1.</summary>
    TableColumnNumber = 0x0040A805,

    /// <summary>(0040,A806) SQ, multiplicity 1.</summary>
    TableRowDefinitionSequence = 0x0040A806,

    /// <summary>(0040,A807) SQ, multiplicity 1.</summary>
    TableColumnDefinitionSequence = 0x0040A807,

    /// <summary>(0040,A808) SQ, multiplicity 1.</summary>
    CellValuesSequence = 0x0040A808,

    /// <summary>(0040,A992) ST, multiplicity 1, retired.</summary>
    UniformResourceLocatorTrial = 0x0040A992,

    /// <summary>(0040,B020) SQ, multiplicity 1.</summary>
    WaveformAnnotationSequence = 0x0040B020,

    /// <summary>(0040,DB00) CS, multiplicity 1.</summary>
    TemplateIdentifier = 0x0040DB00,

    /// <summary>(0040,DB06) DT, multiplicity 1, retired.</summary>
    TemplateVersion = 0x0040DB06,

    /// <summary>(0040,DB07) DT, multiplicity 1, retired.</summary>
    TemplateLocalVersion = 0x0040DB07,

    /// <summary>(0040,DB0B) CS, multiplicity 1, retired.</summary>
    TemplateExtensionFlag = 0x0040DB0B,

    /// <summary>(0040,DB0C) UI, multiplicity 1, retired.</summary>
    TemplateExtensionOrganizationUID = 0x0040DB0C,

    /// <summary>(0040,DB0D) UI, multiplicity 1, retired.</summary>
    TemplateExtensionCreatorUID = 0x0040DB0D,

    /// <summary>(0040,DB73) UL, multiplicity 1-n.</summary>
    ReferencedContentItemIdentifier = 0x0040DB73,

    /// <summary>(0040,E001) ST, multiplicity 1.</summary>
    HL7InstanceIdentifier = 0x0040E001,

    /// <summary>(0040,E004) DT, multiplicity 1.</summary>
    HL7DocumentEffectiveTime = 0x0040E004,

    /// <summary>(0040,E006) SQ, multiplicity 1.</summary>
    HL7DocumentTypeCodeSequence = 0x0040E006,

    /// <summary>(0040,E008) SQ, multiplicity 1.</summary>
    DocumentClassCodeSequence = 0x0040E008,

    /// <summary>(0040,E010) UR, multiplicity 1.</summary>
    RetrieveURI = 0x0040E010,

    /// <summary>(0040,E011) UI, multiplicity 1.</summary>
    RetrieveLocationUID = 0x0040E011,

    /// <summary>(0040,E020) CS, multiplicity 1.</summary>
    TypeOfInstances = 0x0040E020,

    /// <summary>(0040,E021) SQ, multiplicity 1.</summary>
    DICOMRetrievalSequence = 0x0040E021,

    /// <summary>(0040,E022) SQ, multiplicity 1.</summary>
    DICOMMediaRetrievalSequence = 0x0040E022,

    /// <summary>(0040,E023) SQ, multiplicity 1.</summary>
    WADORetrievalSequence = 0x0040E023,

    /// <summary>(0040,E024) SQ, multiplicity 1.</summary>
    XDSRetrievalSequence = 0x0040E024,

    /// <summary>(0040,E025) SQ, multiplicity 1.</summary>
    WADORSRetrievalSequence = 0x0040E025,

    /// <summary>(0040,E030) UI, multiplicity 1.</summary>
    RepositoryUniqueID = 0x0040E030,

    /// <summary>(0040,E031) UI, multiplicity 1.</summary>
    HomeCommunityID = 0x0040E031,

    /// <summary>(0042,0010) ST, multiplicity 1.</summary>
    DocumentTitle = 0x00420010,

    /// <summary>(0042,0011) OB, multiplicity 1.</summary>
    EncapsulatedDocument = 0x00420011,

    /// <summary>(0042,0012) LO, multiplicity 1.</summary>
    MIMETypeOfEncapsulatedDocument = 0x00420012,

    /// <summary>(0042,0013) SQ, multiplicity 1.</summary>
    SourceInstanceSequence = 0x00420013,

    /// <summary>(0042,0014) LO, multiplicity 1-n.</summary>
    ListOfMIMETypes = 0x00420014,

    /// <summary>(0042,0015) UL, multiplicity 1.</summary>
    EncapsulatedDocumentLength = 0x00420015,

    /// <summary>(0044,0001) ST, multiplicity 1.</summary>
    ProductPackageIdentifier = 0x00440001,

    /// <summary>(0044,0002) CS, multiplicity 1.</summary>
    SubstanceAdministrationApproval = 0x00440002,

    /// <summary>(0044,0003) LT, multiplicity 1.</summary>
    ApprovalStatusFurtherDescription = 0x00440003,

    /// <summary>(0044,0004) DT, multiplicity 1.</summary>
    ApprovalStatusDateTime = 0x00440004,

    /// <summary>(0044,0007) SQ, multiplicity 1.</summary>
    ProductTypeCodeSequence = 0x00440007,

    /// <summary>(0044,0008) LO, multiplicity 1-n.</summary>
    ProductName = 0x00440008,

    /// <summary>(0044,0009) LT, multiplicity 1.</summary>
    ProductDescription = 0x00440009,

    /// <summary>(0044,000A) LO, multiplicity 1.</summary>
    ProductLotIdentifier = 0x0044000A,

    /// <summary>(0044,000B) DT, multiplicity 1.</summary>
    ProductExpirationDateTime = 0x0044000B,

    /// <summary>(0044,0010) DT, multiplicity 1.</summary>
    SubstanceAdministrationDateTime = 0x00440010,

    /// <summary>(0044,0011) LO, multiplicity 1.</summary>
    SubstanceAdministrationNotes = 0x00440011,

    /// <summary>(0044,0012) LO, multiplicity 1.</summary>
    SubstanceAdministrationDeviceID = 0x00440012,

    /// <summary>(0044,0013) SQ, multiplicity 1.</summary>
    ProductParameterSequence = 0x00440013,

    /// <summary>(0044,0019) SQ, multiplicity 1.</summary>
    SubstanceAdministrationParameterSequence = 0x00440019,

    /// <summary>(0044,0100) SQ, multiplicity 1.</summary>
    ApprovalSequence = 0x00440100,

    /// <summary>(0044,0101) SQ, multiplicity 1.</summary>
    AssertionCodeSequence = 0x00440101,

    /// <summary>(0044,0102) UI, multiplicity 1.</summary>
    AssertionUID = 0x00440102,

    /// <summary>(0044,0103) SQ, multiplicity 1.</summary>
    AsserterIdentificationSequence = 0x00440103,

    /// <summary>(0044,0104) DT, multiplicity 1.</summary>
    AssertionDateTime = 0x00440104,

    /// <summary>(0044,0105) DT, multiplicity 1.</summary>
    AssertionExpirationDateTime = 0x00440105,

    /// <summary>(0044,0106) UT, multiplicity 1.</summary>
    AssertionComments = 0x00440106,

    /// <summary>(0044,0107) SQ, multiplicity 1.</summary>
    RelatedAssertionSequence = 0x00440107,

    /// <summary>(0044,0108) UI, multiplicity 1.</summary>
    ReferencedAssertionUID = 0x00440108,

    /// <summary>(0044,0109) SQ, multiplicity 1.</summary>
    ApprovalSubjectSequence = 0x00440109,

    /// <summary>(0044,010A) SQ, multiplicity 1.</summary>
    OrganizationalRoleCodeSequence = 0x0044010A,

    /// <summary>(0046,0012) LO, multiplicity 1.</summary>
    LensDescription = 0x00460012,

    /// <summary>(0046,0014) SQ, multiplicity 1.</summary>
    RightLensSequence = 0x00460014,

    /// <summary>(0046,0015) SQ, multiplicity 1.</summary>
    LeftLensSequence = 0x00460015,

    /// <summary>(0046,0016) SQ, multiplicity 1.</summary>
    UnspecifiedLateralityLensSequence = 0x00460016,

    /// <summary>(0046,0018) SQ, multiplicity 1.</summary>
    CylinderSequence = 0x00460018,

    /// <summary>(0046,0028) SQ, multiplicity 1.</summary>
    PrismSequence = 0x00460028,

    /// <summary>(0046,0030) FD, multiplicity 1.</summary>
    HorizontalPrismPower = 0x00460030,

    /// <summary>(0046,0032) CS, multiplicity 1.</summary>
    HorizontalPrismBase = 0x00460032,

    /// <summary>(0046,0034) FD, multiplicity 1.</summary>
    VerticalPrismPower = 0x00460034,

    /// <summary>(0046,0036) CS, multiplicity 1.</summary>
    VerticalPrismBase = 0x00460036,

    /// <summary>(0046,0038) CS, multiplicity 1.</summary>
    LensSegmentType = 0x00460038,

    /// <summary>(0046,0040) FD, multiplicity 1.</summary>
    OpticalTransmittance = 0x00460040,

    /// <summary>(0046,0042) FD, multiplicity 1.</summary>
    ChannelWidth = 0x00460042,

    /// <summary>(0046,0044) FD, multiplicity 1.</summary>
    PupilSize = 0x00460044,

    /// <summary>(0046,0046) FD, multiplicity 1.</summary>
    CornealSize = 0x00460046,

    /// <summary>(0046,0047) SQ, multiplicity 1.</summary>
    CornealSizeSequence = 0x00460047,

    /// <summary>(0046,0050) SQ, multiplicity 1.</summary>
    AutorefractionRightEyeSequence = 0x00460050,

    /// <summary>(0046,0052) SQ, multiplicity 1.</summary>
    AutorefractionLeftEyeSequence = 0x00460052,

    /// <summary>(0046,0060) FD, multiplicity 1.</summary>
    DistancePupillaryDistance = 0x00460060,

    /// <summary>(0046,0062) FD, multiplicity 1.</summary>
    NearPupillaryDistance = 0x00460062,

    /// <summary>(0046,0063) FD, multiplicity 1.</summary>
    IntermediatePupillaryDistance = 0x00460063,

    /// <summary>(0046,0064) FD, multiplicity 1.</summary>
    OtherPupillaryDistance = 0x00460064,

    /// <summary>(0046,0070) SQ, multiplicity 1.</summary>
    KeratometryRightEyeSequence = 0x00460070,

    /// <summary>(0046,0071) SQ, multiplicity 1.</summary>
    KeratometryLeftEyeSequence = 0x00460071,

    /// <summary>(0046,0074) SQ, multiplicity 1.</summary>
    SteepKeratometricAxisSequence = 0x00460074,

    /// <summary>(0046,0075) FD, multiplicity 1.</summary>
    RadiusOfCurvature = 0x00460075,

    /// <summary>(0046,0076) FD, multiplicity 1.</summary>
    KeratometricPower = 0x00460076,

    /// <summary>(0046,0077) FD, multiplicity 1.</summary>
    KeratometricAxis = 0x00460077,

    /// <summary>(0046,0080) SQ, multiplicity 1.</summary>
    FlatKeratometricAxisSequence = 0x00460080,

    /// <summary>(0046,0092) CS, multiplicity 1.</summary>
    BackgroundColor = 0x00460092,

    /// <summary>(0046,0094) CS, multiplicity 1.</summary>
    Optotype = 0x00460094,

    /// <summary>(0046,0095) CS, multiplicity 1.</summary>
    OptotypePresentation = 0x00460095,

    /// <summary>(0046,0097) SQ, multiplicity 1.</summary>
    SubjectiveRefractionRightEyeSequence = 0x00460097,

    /// <summary>(0046,0098) SQ, multiplicity 1.</summary>
    SubjectiveRefractionLeftEyeSequence = 0x00460098,

    /// <summary>(0046,0100) SQ, multiplicity 1.</summary>
    AddNearSequence = 0x00460100,

    /// <summary>(0046,0101) SQ, multiplicity 1.</summary>
    AddIntermediateSequence = 0x00460101,

    /// <summary>(0046,0102) SQ, multiplicity 1.</summary>
    AddOtherSequence = 0x00460102,

    /// <summary>(0046,0104) FD, multiplicity 1.</summary>
    AddPower = 0x00460104,

    /// <summary>(0046,0106) FD, multiplicity 1.</summary>
    ViewingDistance = 0x00460106,

    /// <summary>(0046,0110) SQ, multiplicity 1.</summary>
    CorneaMeasurementsSequence = 0x00460110,

    /// <summary>(0046,0111) SQ, multiplicity 1.</summary>
    SourceOfCorneaMeasurementDataCodeSequence = 0x00460111,

    /// <summary>(0046,0112) SQ, multiplicity 1.</summary>
    SteepCornealAxisSequence = 0x00460112,

    /// <summary>(0046,0113) SQ, multiplicity 1.</summary>
    FlatCornealAxisSequence = 0x00460113,

    /// <summary>(0046,0114) FD, multiplicity 1.</summary>
    CornealPower = 0x00460114,

    /// <summary>(0046,0115) FD, multiplicity 1.</summary>
    CornealAxis = 0x00460115,

    /// <summary>(0046,0116) SQ, multiplicity 1.</summary>
    CorneaMeasurementMethodCodeSequence = 0x00460116,

    /// <summary>(0046,0117) FL, multiplicity 1.</summary>
    RefractiveIndexOfCornea = 0x00460117,

    /// <summary>(0046,0118) FL, multiplicity 1.</summary>
    RefractiveIndexOfAqueousHumor = 0x00460118,

    /// <summary>(0046,0121) SQ, multiplicity 1.</summary>
    VisualAcuityTypeCodeSequence = 0x00460121,

    /// <summary>(0046,0122) SQ, multiplicity 1.</summary>
    VisualAcuityRightEyeSequence = 0x00460122,

    /// <summary>(0046,0123) SQ, multiplicity 1.</summary>
    VisualAcuityLeftEyeSequence = 0x00460123,

    /// <summary>(0046,0124) SQ, multiplicity 1.</summary>
    VisualAcuityBothEyesOpenSequence = 0x00460124,

    /// <summary>(0046,0125) CS, multiplicity 1.</summary>
    ViewingDistanceType = 0x00460125,

    /// <summary>(0046,0135) SS, multiplicity 2.</summary>
    VisualAcuityModifiers = 0x00460135,

    /// <summary>(0046,0137) FD, multiplicity 1.</summary>
    DecimalVisualAcuity = 0x00460137,

    /// <summary>(0046,0139) LO, multiplicity 1.</summary>
    OptotypeDetailedDefinition = 0x00460139,

    /// <summary>(0046,0145) SQ, multiplicity 1.</summary>
    ReferencedRefractiveMeasurementsSequence = 0x00460145,

    /// <summary>(0046,0146) FD, multiplicity 1.</summary>
    SpherePower = 0x00460146,

    /// <summary>(0046,0147) FD, multiplicity 1.</summary>
    CylinderPower = 0x00460147,

    /// <summary>(0046,0201) CS, multiplicity 1.</summary>
    CornealTopographySurface = 0x00460201,

    /// <summary>(0046,0202) FL, multiplicity 2.</summary>
    CornealVertexLocation = 0x00460202,

    /// <summary>(0046,0203) FL, multiplicity 1.</summary>
    PupilCentroidXCoordinate = 0x00460203,

    /// <summary>(0046,0204) FL, multiplicity 1.</summary>
    PupilCentroidYCoordinate = 0x00460204,

    /// <summary>(0046,0205) FL, multiplicity 1.</summary>
    EquivalentPupilRadius = 0x00460205,

    /// <summary>(0046,0207) SQ, multiplicity 1.</summary>
    CornealTopographyMapTypeCodeSequence = 0x00460207,

    /// <summary>(0046,0208) IS, multiplicity 2-2n.</summary>
    VerticesOfTheOutlineOfPupil = 0x00460208,

    /// <summary>(0046,0210) SQ, multiplicity 1.</summary>
    CornealTopographyMappingNormalsSequence = 0x00460210,

    /// <summary>(0046,0211) SQ, multiplicity 1.</summary>
    MaximumCornealCurvatureSequence = 0x00460211,

    /// <summary>(0046,0212) FL, multiplicity 1.</summary>
    MaximumCornealCurvature = 0x00460212,

    /// <summary>(0046,0213) FL, multiplicity 2.</summary>
    MaximumCornealCurvatureLocation = 0x00460213,

    /// <summary>(0046,0215) SQ, multiplicity 1.</summary>
    MinimumKeratometricSequence = 0x00460215,

    /// <summary>(0046,0218) SQ, multiplicity 1.</summary>
    SimulatedKeratometricCylinderSequence = 0x00460218,

    /// <summary>(0046,0220) FL, multiplicity 1.</summary>
    AverageCornealPower = 0x00460220,

    /// <summary>(0046,0224) FL, multiplicity 1.</summary>
    CornealISValue = 0x00460224,

    /// <summary>(0046,0227) FL, multiplicity 1.</summary>
    AnalyzedArea = 0x00460227,

    /// <summary>(0046,0230) FL, multiplicity 1.</summary>
    SurfaceRegularityIndex = 0x00460230,

    /// <summary>(0046,0232) FL, multiplicity 1.</summary>
    SurfaceAsymmetryIndex = 0x00460232,

    /// <summary>(0046,0234) FL, multiplicity 1.</summary>
    CornealEccentricityIndex = 0x00460234,

    /// <summary>(0046,0236) FL, multiplicity 1.</summary>
    KeratoconusPredictionIndex = 0x00460236,

    /// <summary>(0046,0238) FL, multiplicity 1.</summary>
    DecimalPotentialVisualAcuity = 0x00460238,

    /// <summary>(0046,0242) CS, multiplicity 1.</summary>
    CornealTopographyMapQualityEvaluation = 0x00460242,

    /// <summary>(0046,0244) SQ, multiplicity 1.</summary>
    SourceImageCornealProcessedDataSequence = 0x00460244,

    /// <summary>(0046,0247) FL, multiplicity 3.</summary>
    CornealPointLocation = 0x00460247,

    /// <summary>(0046,0248) CS, multiplicity 1.</summary>
    CornealPointEstimated = 0x00460248,

    /// <summary>(0046,0249) FL, multiplicity 1.</summary>
    AxialPower = 0x00460249,

    /// <summary>(0046,0250) FL, multiplicity 1.</summary>
    TangentialPower = 0x00460250,

    /// <summary>(0046,0251) FL, multiplicity 1.</summary>
    RefractivePower = 0x00460251,

    /// <summary>(0046,0252) FL, multiplicity 1.</summary>
    RelativeElevation = 0x00460252,

    /// <summary>(0046,0253) FL, multiplicity 1.</summary>
    CornealWavefront = 0x00460253,

    /// <summary>(0048,0001) FL, multiplicity 1.</summary>
    ImagedVolumeWidth = 0x00480001,

    /// <summary>(0048,0002) FL, multiplicity 1.</summary>
    ImagedVolumeHeight = 0x00480002,

    /// <summary>(0048,0003) FL, multiplicity 1.</summary>
    ImagedVolumeDepth = 0x00480003,

    /// <summary>(0048,0006) UL, multiplicity 1.</summary>
    TotalPixelMatrixColumns = 0x00480006,

    /// <summary>(0048,0007) UL, multiplicity 1.</summary>
    TotalPixelMatrixRows = 0x00480007,

    /// <summary>(0048,0008) SQ, multiplicity 1.</summary>
    TotalPixelMatrixOriginSequence = 0x00480008,

    /// <summary>(0048,0010) CS, multiplicity 1.</summary>
    SpecimenLabelInImage = 0x00480010,

    /// <summary>(0048,0011) CS, multiplicity 1.</summary>
    FocusMethod = 0x00480011,

    /// <summary>(0048,0012) CS, multiplicity 1.</summary>
    ExtendedDepthOfField = 0x00480012,

    /// <summary>(0048,0013) US, multiplicity 1.</summary>
    NumberOfFocalPlanes = 0x00480013,

    /// <summary>(0048,0014) FL, multiplicity 1.</summary>
    DistanceBetweenFocalPlanes = 0x00480014,

    /// <summary>(0048,0015) US, multiplicity 3.</summary>
    RecommendedAbsentPixelCIELabValue = 0x00480015,

    /// <summary>(0048,0100) SQ, multiplicity 1.</summary>
    IlluminatorTypeCodeSequence = 0x00480100,

    /// <summary>(0048,0102) DS, multiplicity 6.</summary>
    ImageOrientationSlide = 0x00480102,

    /// <summary>(0048,0105) SQ, multiplicity 1.</summary>
    OpticalPathSequence = 0x00480105,

    /// <summary>(0048,0106) SH, multiplicity 1.</summary>
    OpticalPathIdentifier = 0x00480106,

    /// <summary>(0048,0107) ST, multiplicity 1.</summary>
    OpticalPathDescription = 0x00480107,

    /// <summary>(0048,0108) SQ, multiplicity 1.</summary>
    IlluminationColorCodeSequence = 0x00480108,

    /// <summary>(0048,0110) SQ, multiplicity 1.</summary>
    SpecimenReferenceSequence = 0x00480110,

    /// <summary>(0048,0111) DS, multiplicity 1.</summary>
    CondenserLensPower = 0x00480111,

    /// <summary>(0048,0112) DS, multiplicity 1.</summary>
    ObjectiveLensPower = 0x00480112,

    /// <summary>(0048,0113) DS, multiplicity 1.</summary>
    ObjectiveLensNumericalAperture = 0x00480113,

    /// <summary>(0048,0114) CS, multiplicity 1.</summary>
    ConfocalMode = 0x00480114,

    /// <summary>(0048,0115) CS, multiplicity 1.</summary>
    TissueLocation = 0x00480115,

    /// <summary>(0048,0116) SQ, multiplicity 1.</summary>
    ConfocalMicroscopyImageFrameTypeSequence = 0x00480116,

    /// <summary>(0048,0117) FD, multiplicity 1.</summary>
    ImageAcquisitionDepth = 0x00480117,

    /// <summary>(0048,0120) SQ, multiplicity 1.</summary>
    PaletteColorLookupTableSequence = 0x00480120,

    /// <summary>(0048,0200) SQ, multiplicity 1, retired.</summary>
    ReferencedImageNavigationSequence = 0x00480200,

    /// <summary>(0048,0201) US, multiplicity 2, retired.</summary>
    TopLeftHandCornerOfLocalizerArea = 0x00480201,

    /// <summary>(0048,0202) US, multiplicity 2, retired.</summary>
    BottomRightHandCornerOfLocalizerArea = 0x00480202,

    /// <summary>(0048,0207) SQ, multiplicity 1.</summary>
    OpticalPathIdentificationSequence = 0x00480207,

    /// <summary>(0048,021A) SQ, multiplicity 1.</summary>
    PlanePositionSlideSequence = 0x0048021A,

    /// <summary>(0048,021E) SL, multiplicity 1.</summary>
    ColumnPositionInTotalImagePixelMatrix = 0x0048021E,

    /// <summary>(0048,021F) SL, multiplicity 1.</summary>
    RowPositionInTotalImagePixelMatrix = 0x0048021F,

    /// <summary>(0048,0301) CS, multiplicity 1.</summary>
    PixelOriginInterpretation = 0x00480301,

    /// <summary>(0048,0302) UL, multiplicity 1.</summary>
    NumberOfOpticalPaths = 0x00480302,

    /// <summary>(0048,0303) UL, multiplicity 1.</summary>
    TotalPixelMatrixFocalPlanes = 0x00480303,

    /// <summary>(0050,0004) CS, multiplicity 1.</summary>
    CalibrationImage = 0x00500004,

    /// <summary>(0050,0010) SQ, multiplicity 1.</summary>
    DeviceSequence = 0x00500010,

    /// <summary>(0050,0012) SQ, multiplicity 1.</summary>
    ContainerComponentTypeCodeSequence = 0x00500012,

    /// <summary>(0050,0013) FD, multiplicity 1.</summary>
    ContainerComponentThickness = 0x00500013,

    /// <summary>(0050,0014) DS, multiplicity 1.</summary>
    DeviceLength = 0x00500014,

    /// <summary>(0050,0015) FD, multiplicity 1.</summary>
    ContainerComponentWidth = 0x00500015,

    /// <summary>(0050,0016) DS, multiplicity 1.</summary>
    DeviceDiameter = 0x00500016,

    /// <summary>(0050,0017) CS, multiplicity 1.</summary>
    DeviceDiameterUnits = 0x00500017,

    /// <summary>(0050,0018) DS, multiplicity 1.</summary>
    DeviceVolume = 0x00500018,

    /// <summary>(0050,0019) DS, multiplicity 1.</summary>
    InterMarkerDistance = 0x00500019,

    /// <summary>(0050,001A) CS, multiplicity 1.</summary>
    ContainerComponentMaterial = 0x0050001A,

    /// <summary>(0050,001B) LO, multiplicity 1.</summary>
    ContainerComponentID = 0x0050001B,

    /// <summary>(0050,001C) FD, multiplicity 1.</summary>
    ContainerComponentLength = 0x0050001C,

    /// <summary>(0050,001D) FD, multiplicity 1.</summary>
    ContainerComponentDiameter = 0x0050001D,

    /// <summary>(0050,001E) LO, multiplicity 1.</summary>
    ContainerComponentDescription = 0x0050001E,

    /// <summary>(0050,0020) LO, multiplicity 1.</summary>
    DeviceDescription = 0x00500020,

    /// <summary>(0050,0021) ST, multiplicity 1.</summary>
    LongDeviceDescription = 0x00500021,

    /// <summary>(0052,0001) FL, multiplicity 1.</summary>
    ContrastBolusIngredientPercentByVolume = 0x00520001,

    /// <summary>(0052,0002) FD, multiplicity 1.</summary>
    OCTFocalDistance = 0x00520002,

    /// <summary>(0052,0003) FD, multiplicity 1.</summary>
    BeamSpotSize = 0x00520003,

    /// <summary>(0052,0004) FD, multiplicity 1.</summary>
    EffectiveRefractiveIndex = 0x00520004,

    /// <summary>(0052,0006) CS, multiplicity 1.</summary>
    OCTAcquisitionDomain = 0x00520006,

    /// <summary>(0052,0007) FD, multiplicity 1.</summary>
    OCTOpticalCenterWavelength = 0x00520007,

    /// <summary>(0052,0008) FD, multiplicity 1.</summary>
    AxialResolution = 0x00520008,

    /// <summary>(0052,0009) FD, multiplicity 1.</summary>
    RangingDepth = 0x00520009,

    /// <summary>(0052,0011) FD, multiplicity 1.</summary>
    ALineRate = 0x00520011,

    /// <summary>(0052,0012) US, multiplicity 1.</summary>
    ALinesPerFrame = 0x00520012,

    /// <summary>(0052,0013) FD, multiplicity 1.</summary>
    CatheterRotationalRate = 0x00520013,

    /// <summary>(0052,0014) FD, multiplicity 1.</summary>
    ALinePixelSpacing = 0x00520014,

    /// <summary>(0052,0016) SQ, multiplicity 1.</summary>
    ModeOfPercutaneousAccessSequence = 0x00520016,

    /// <summary>(0052,0025) SQ, multiplicity 1.</summary>
    IntravascularOCTFrameTypeSequence = 0x00520025,

    /// <summary>(0052,0026) CS, multiplicity 1.</summary>
    OCTZOffsetApplied = 0x00520026,

    /// <summary>(0052,0027) SQ, multiplicity 1.</summary>
    IntravascularFrameContentSequence = 0x00520027,

    /// <summary>(0052,0028) FD, multiplicity 1.</summary>
    IntravascularLongitudinalDistance = 0x00520028,

    /// <summary>(0052,0029) SQ, multiplicity 1.</summary>
    IntravascularOCTFrameContentSequence = 0x00520029,

    /// <summary>(0052,0030) SS, multiplicity 1.</summary>
    OCTZOffsetCorrection = 0x00520030,

    /// <summary>(0052,0031) CS, multiplicity 1.</summary>
    CatheterDirectionOfRotation = 0x00520031,

    /// <summary>(0052,0033) FD, multiplicity 1.</summary>
    SeamLineLocation = 0x00520033,

    /// <summary>(0052,0034) FD, multiplicity 1.</summary>
    FirstALineLocation = 0x00520034,

    /// <summary>(0052,0036) US, multiplicity 1.</summary>
    SeamLineIndex = 0x00520036,

    /// <summary>(0052,0038) US, multiplicity 1.</summary>
    NumberOfPaddedALines = 0x00520038,

    /// <summary>(0052,0039) CS, multiplicity 1.</summary>
    InterpolationType = 0x00520039,

    /// <summary>(0052,003A) CS, multiplicity 1.</summary>
    RefractiveIndexApplied = 0x0052003A,

    /// <summary>(0054,0010) US, multiplicity 1-n.</summary>
    EnergyWindowVector = 0x00540010,

    /// <summary>(0054,0011) US, multiplicity 1.</summary>
    NumberOfEnergyWindows = 0x00540011,

    /// <summary>(0054,0012) SQ, multiplicity 1.</summary>
    EnergyWindowInformationSequence = 0x00540012,

    /// <summary>(0054,0013) SQ, multiplicity 1.</summary>
    EnergyWindowRangeSequence = 0x00540013,

    /// <summary>(0054,0014) DS, multiplicity 1.</summary>
    EnergyWindowLowerLimit = 0x00540014,

    /// <summary>(0054,0015) DS, multiplicity 1.</summary>
    EnergyWindowUpperLimit = 0x00540015,

    /// <summary>(0054,0016) SQ, multiplicity 1.</summary>
    RadiopharmaceuticalInformationSequence = 0x00540016,

    /// <summary>(0054,0017) IS, multiplicity 1.</summary>
    ResidualSyringeCounts = 0x00540017,

    /// <summary>(0054,0018) SH, multiplicity 1.</summary>
    EnergyWindowName = 0x00540018,

    /// <summary>(0054,0020) US, multiplicity 1-n.</summary>
    DetectorVector = 0x00540020,

    /// <summary>(0054,0021) US, multiplicity 1.</summary>
    NumberOfDetectors = 0x00540021,

    /// <summary>(0054,0022) SQ, multiplicity 1.</summary>
    DetectorInformationSequence = 0x00540022,

    /// <summary>(0054,0030) US, multiplicity 1-n.</summary>
    PhaseVector = 0x00540030,

    /// <summary>(0054,0031) US, multiplicity 1.</summary>
    NumberOfPhases = 0x00540031,

    /// <summary>(0054,0032) SQ, multiplicity 1.</summary>
    PhaseInformationSequence = 0x00540032,

    /// <summary>(0054,0033) US, multiplicity 1.</summary>
    NumberOfFramesInPhase = 0x00540033,

    /// <summary>(0054,0036) IS, multiplicity 1.</summary>
    PhaseDelay = 0x00540036,

    /// <summary>(0054,0038) IS, multiplicity 1.</summary>
    PauseBetweenFrames = 0x00540038,

    /// <summary>(0054,0039) CS, multiplicity 1.</summary>
    PhaseDescription = 0x00540039,

    /// <summary>(0054,0050) US, multiplicity 1-n.</summary>
    RotationVector = 0x00540050,

    /// <summary>(0054,0051) US, multiplicity 1.</summary>
    NumberOfRotations = 0x00540051,

    /// <summary>(0054,0052) SQ, multiplicity 1.</summary>
    RotationInformationSequence = 0x00540052,

    /// <summary>(0054,0053) US, multiplicity 1.</summary>
    NumberOfFramesInRotation = 0x00540053,

    /// <summary>(0054,0060) US, multiplicity 1-n.</summary>
    RRIntervalVector = 0x00540060,

    /// <summary>(0054,0061) US, multiplicity 1.</summary>
    NumberOfRRIntervals = 0x00540061,

    /// <summary>(0054,0062) SQ, multiplicity 1.</summary>
    GatedInformationSequence = 0x00540062,

    /// <summary>(0054,0063) SQ, multiplicity 1.</summary>
    DataInformationSequence = 0x00540063,

    /// <summary>(0054,0070) US, multiplicity 1-n.</summary>
    TimeSlotVector = 0x00540070,

    /// <summary>(0054,0071) US, multiplicity 1.</summary>
    NumberOfTimeSlots = 0x00540071,

    /// <summary>(0054,0072) SQ, multiplicity 1.</summary>
    TimeSlotInformationSequence = 0x00540072,

    /// <summary>(0054,0073) DS, multiplicity 1.</summary>
    TimeSlotTime = 0x00540073,

    /// <summary>(0054,0080) US, multiplicity 1-n.</summary>
    SliceVector = 0x00540080,

    /// <summary>(0054,0081) US, multiplicity 1.</summary>
    NumberOfSlices = 0x00540081,

    /// <summary>(0054,0090) US, multiplicity 1-n.</summary>
    AngularViewVector = 0x00540090,

    /// <summary>(0054,0100) US, multiplicity 1-n.</summary>
    TimeSliceVector = 0x00540100,

    /// <summary>(0054,0101) US, multiplicity 1.</summary>
    NumberOfTimeSlices = 0x00540101,

    /// <summary>(0054,0200) DS, multiplicity 1.</summary>
    StartAngle = 0x00540200,

    /// <summary>(0054,0202) CS, multiplicity 1.</summary>
    TypeOfDetectorMotion = 0x00540202,

    /// <summary>(0054,0210) IS, multiplicity 1-n.</summary>
    TriggerVector = 0x00540210,

    /// <summary>(0054,0211) US, multiplicity 1.</summary>
    NumberOfTriggersInPhase = 0x00540211,

    /// <summary>(0054,0220) SQ, multiplicity 1.</summary>
    ViewCodeSequence = 0x00540220,

    /// <summary>(0054,0222) SQ, multiplicity 1.</summary>
    ViewModifierCodeSequence = 0x00540222,

    /// <summary>(0054,0300) SQ, multiplicity 1.</summary>
    RadionuclideCodeSequence = 0x00540300,

    /// <summary>(0054,0302) SQ, multiplicity 1.</summary>
    AdministrationRouteCodeSequence = 0x00540302,

    /// <summary>(0054,0304) SQ, multiplicity 1.</summary>
    RadiopharmaceuticalCodeSequence = 0x00540304,

    /// <summary>(0054,0306) SQ, multiplicity 1.</summary>
    CalibrationDataSequence = 0x00540306,

    /// <summary>(0054,0308) US, multiplicity 1.</summary>
    EnergyWindowNumber = 0x00540308,

    /// <summary>(0054,0400) SH, multiplicity 1.</summary>
    ImageID = 0x00540400,

    /// <summary>(0054,0410) SQ, multiplicity 1.</summary>
    PatientOrientationCodeSequence = 0x00540410,

    /// <summary>(0054,0412) SQ, multiplicity 1.</summary>
    PatientOrientationModifierCodeSequence = 0x00540412,

    /// <summary>(0054,0414) SQ, multiplicity 1.</summary>
    PatientGantryRelationshipCodeSequence = 0x00540414,

    /// <summary>(0054,0500) CS, multiplicity 1.</summary>
    SliceProgressionDirection = 0x00540500,

    /// <summary>(0054,0501) CS, multiplicity 1.</summary>
    ScanProgressionDirection = 0x00540501,

    /// <summary>(0054,1000) CS, multiplicity 2.</summary>
    SeriesType = 0x00541000,

    /// <summary>(0054,1001) CS, multiplicity 1.</summary>
    Units = 0x00541001,

    /// <summary>(0054,1002) CS, multiplicity 1.</summary>
    CountsSource = 0x00541002,

    /// <summary>(0054,1004) CS, multiplicity 1.</summary>
    ReprojectionMethod = 0x00541004,

    /// <summary>(0054,1006) CS, multiplicity 1.</summary>
    SUVType = 0x00541006,

    /// <summary>(0054,1100) CS, multiplicity 1.</summary>
    RandomsCorrectionMethod = 0x00541100,

    /// <summary>(0054,1101) LO, multiplicity 1.</summary>
    AttenuationCorrectionMethod = 0x00541101,

    /// <summary>(0054,1102) CS, multiplicity 1.</summary>
    DecayCorrection = 0x00541102,

    /// <summary>(0054,1103) LO, multiplicity 1.</summary>
    ReconstructionMethod = 0x00541103,

    /// <summary>(0054,1104) LO, multiplicity 1.</summary>
    DetectorLinesOfResponseUsed = 0x00541104,

    /// <summary>(0054,1105) LO, multiplicity 1.</summary>
    ScatterCorrectionMethod = 0x00541105,

    /// <summary>(0054,1200) DS, multiplicity 1.</summary>
    AxialAcceptance = 0x00541200,

    /// <summary>(0054,1201) IS, multiplicity 2.</summary>
    AxialMash = 0x00541201,

    /// <summary>(0054,1202) IS, multiplicity 1.</summary>
    TransverseMash = 0x00541202,

    /// <summary>(0054,1203) DS, multiplicity 2.</summary>
    DetectorElementSize = 0x00541203,

    /// <summary>(0054,1210) DS, multiplicity 1.</summary>
    CoincidenceWindowWidth = 0x00541210,

    /// <summary>(0054,1220) CS, multiplicity 1-n.</summary>
    SecondaryCountsType = 0x00541220,

    /// <summary>(0054,1300) DS, multiplicity 1.</summary>
    FrameReferenceTime = 0x00541300,

    /// <summary>(0054,1310) IS, multiplicity 1.</summary>
    PrimaryPromptsCountsAccumulated = 0x00541310,

    /// <summary>(0054,1311) IS, multiplicity 1-n.</summary>
    SecondaryCountsAccumulated = 0x00541311,

    /// <summary>(0054,1320) DS, multiplicity 1.</summary>
    SliceSensitivityFactor = 0x00541320,

    /// <summary>(0054,1321) DS, multiplicity 1.</summary>
    DecayFactor = 0x00541321,

    /// <summary>(0054,1322) DS, multiplicity 1.</summary>
    DoseCalibrationFactor = 0x00541322,

    /// <summary>(0054,1323) DS, multiplicity 1.</summary>
    ScatterFractionFactor = 0x00541323,

    /// <summary>(0054,1324) DS, multiplicity 1.</summary>
    DeadTimeFactor = 0x00541324,

    /// <summary>(0054,1330) US, multiplicity 1.</summary>
    ImageIndex = 0x00541330,

    /// <summary>(0054,1400) CS, multiplicity 1-n, retired.</summary>
    CountsIncluded = 0x00541400,

    /// <summary>(0054,1401) CS, multiplicity 1, retired.</summary>
    DeadTimeCorrectionFlag = 0x00541401,

    /// <summary>(0060,3000) SQ, multiplicity 1.</summary>
    HistogramSequence = 0x00603000,

    /// <summary>(0060,3002) US, multiplicity 1.</summary>
    HistogramNumberOfBins = 0x00603002,

    /// <summary>(0060,3004) US or SS, multiplicity 1.</summary>
    HistogramFirstBinValue = 0x00603004,

    /// <summary>(0060,3006) US or SS, multiplicity 1.</summary>
    HistogramLastBinValue = 0x00603006,

    /// <summary>(0060,3008) US, multiplicity 1.</summary>
    HistogramBinWidth = 0x00603008,

    /// <summary>(0060,3010) LO, multiplicity 1.</summary>
    HistogramExplanation = 0x00603010,

    /// <summary>(0060,3020) UL, multiplicity 1-n.</summary>
    HistogramData = 0x00603020,

    /// <summary>(0062,0001) CS, multiplicity 1.</summary>
    SegmentationType = 0x00620001,

    /// <summary>(0062,0002) SQ, multiplicity 1.</summary>
    SegmentSequence = 0x00620002,

    /// <summary>(0062,0003) SQ, multiplicity 1.</summary>
    SegmentedPropertyCategoryCodeSequence = 0x00620003,

    /// <summary>(0062,0004) US, multiplicity 1.</summary>
    SegmentNumber = 0x00620004,

    /// <summary>(0062,0005) LO, multiplicity 1.</summary>
    SegmentLabel = 0x00620005,

    /// <summary>(0062,0006) ST, multiplicity 1.</summary>
    SegmentDescription = 0x00620006,

    /// <summary>(0062,0007) SQ, multiplicity 1.</summary>
    SegmentationAlgorithmIdentificationSequence = 0x00620007,

    /// <summary>(0062,0008) CS, multiplicity 1.</summary>
    SegmentAlgorithmType = 0x00620008,

    /// <summary>(0062,0009) LO, multiplicity 1-n.</summary>
    SegmentAlgorithmName = 0x00620009,

    /// <summary>(0062,000A) SQ, multiplicity 1.</summary>
    SegmentIdentificationSequence = 0x0062000A,

    /// <summary>(0062,000B) US, multiplicity 1-n.</summary>
    ReferencedSegmentNumber = 0x0062000B,

    /// <summary>(0062,000C) US, multiplicity 1.</summary>
    RecommendedDisplayGrayscaleValue = 0x0062000C,

    /// <summary>(0062,000D) US, multiplicity 3.</summary>
    RecommendedDisplayCIELabValue = 0x0062000D,

    /// <summary>(0062,000E) US, multiplicity 1.</summary>
    MaximumFractionalValue = 0x0062000E,

    /// <summary>(0062,000F) SQ, multiplicity 1.</summary>
    SegmentedPropertyTypeCodeSequence = 0x0062000F,

    /// <summary>(0062,0010) CS, multiplicity 1.</summary>
    SegmentationFractionalType = 0x00620010,

    /// <summary>(0062,0011) SQ, multiplicity 1.</summary>
    SegmentedPropertyTypeModifierCodeSequence = 0x00620011,

    /// <summary>(0062,0012) SQ, multiplicity 1.</summary>
    UsedSegmentsSequence = 0x00620012,

    /// <summary>(0062,0013) CS, multiplicity 1.</summary>
    SegmentsOverlap = 0x00620013,

    /// <summary>(0062,0020) UT, multiplicity 1.</summary>
    TrackingID = 0x00620020,

    /// <summary>(0062,0021) UI, multiplicity 1.</summary>
    TrackingUID = 0x00620021,

    /// <summary>(0064,0002) SQ, multiplicity 1.</summary>
    DeformableRegistrationSequence = 0x00640002,

    /// <summary>(0064,0003) UI, multiplicity 1.</summary>
    SourceFrameOfReferenceUID = 0x00640003,

    /// <summary>(0064,0005) SQ, multiplicity 1.</summary>
    DeformableRegistrationGridSequence = 0x00640005,

    /// <summary>(0064,0007) UL, multiplicity 3.</summary>
    GridDimensions = 0x00640007,

    /// <summary>(0064,0008) FD, multiplicity 3.</summary>
    GridResolution = 0x00640008,

    /// <summary>(0064,0009) OF, multiplicity 1.</summary>
    VectorGridData = 0x00640009,

    /// <summary>(0064,000F) SQ, multiplicity 1.</summary>
    PreDeformationMatrixRegistrationSequence = 0x0064000F,

    /// <summary>(0064,0010) SQ, multiplicity 1.</summary>
    PostDeformationMatrixRegistrationSequence = 0x00640010,

    /// <summary>(0066,0001) UL, multiplicity 1.</summary>
    NumberOfSurfaces = 0x00660001,

    /// <summary>(0066,0002) SQ, multiplicity 1.</summary>
    SurfaceSequence = 0x00660002,

    /// <summary>(0066,0003) UL, multiplicity 1.</summary>
    SurfaceNumber = 0x00660003,

    /// <summary>(0066,0004) LT, multiplicity 1.</summary>
    SurfaceComments = 0x00660004,

    /// <summary>(0066,0009) CS, multiplicity 1.</summary>
    SurfaceProcessing = 0x00660009,

    /// <summary>(0066,000A) FL, multiplicity 1.</summary>
    SurfaceProcessingRatio = 0x0066000A,

    /// <summary>(0066,000B) LO, multiplicity 1.</summary>
    SurfaceProcessingDescription = 0x0066000B,

    /// <summary>(0066,000C) FL, multiplicity 1.</summary>
    RecommendedPresentationOpacity = 0x0066000C,

    /// <summary>(0066,000D) CS, multiplicity 1.</summary>
    RecommendedPresentationType = 0x0066000D,

    /// <summary>(0066,000E) CS, multiplicity 1.</summary>
    FiniteVolume = 0x0066000E,

    /// <summary>(0066,0010) CS, multiplicity 1.</summary>
    Manifold = 0x00660010,

    /// <summary>(0066,0011) SQ, multiplicity 1.</summary>
    SurfacePointsSequence = 0x00660011,

    /// <summary>(0066,0012) SQ, multiplicity 1.</summary>
    SurfacePointsNormalsSequence = 0x00660012,

    /// <summary>(0066,0013) SQ, multiplicity 1.</summary>
    SurfaceMeshPrimitivesSequence = 0x00660013,

    /// <summary>(0066,0015) UL, multiplicity 1.</summary>
    NumberOfSurfacePoints = 0x00660015,

    /// <summary>(0066,0016) OF, multiplicity 1.</summary>
    PointCoordinatesData = 0x00660016,

    /// <summary>(0066,0017) FL, multiplicity 3.</summary>
    PointPositionAccuracy = 0x00660017,

    /// <summary>(0066,0018) FL, multiplicity 1.</summary>
    MeanPointDistance = 0x00660018,

    /// <summary>(0066,0019) FL, multiplicity 1.</summary>
    MaximumPointDistance = 0x00660019,

    /// <summary>(0066,001A) FL, multiplicity 6.</summary>
    PointsBoundingBoxCoordinates = 0x0066001A,

    /// <summary>(0066,001B) FL, multiplicity 3.</summary>
    AxisOfRotation = 0x0066001B,

    /// <summary>(0066,001C) FL, multiplicity 3.</summary>
    CenterOfRotation = 0x0066001C,

    /// <summary>(0066,001E) UL, multiplicity 1.</summary>
    NumberOfVectors = 0x0066001E,

    /// <summary>(0066,001F) US, multiplicity 1.</summary>
    VectorDimensionality = 0x0066001F,

    /// <summary>(0066,0020) FL, multiplicity 1-n.</summary>
    VectorAccuracy = 0x00660020,

    /// <summary>(0066,0021) OF, multiplicity 1.</summary>
    VectorCoordinateData = 0x00660021,

    /// <summary>(0066,0022) OD, multiplicity 1.</summary>
    DoublePointCoordinatesData = 0x00660022,

    /// <summary>(0066,0023) OW, multiplicity 1, retired.</summary>
    TrianglePointIndexList = 0x00660023,

    /// <summary>(0066,0024) OW, multiplicity 1, retired.</summary>
    EdgePointIndexList = 0x00660024,

    /// <summary>(0066,0025) OW, multiplicity 1, retired.</summary>
    VertexPointIndexList = 0x00660025,

    /// <summary>(0066,0026) SQ, multiplicity 1.</summary>
    TriangleStripSequence = 0x00660026,

    /// <summary>(0066,0027) SQ, multiplicity 1.</summary>
    TriangleFanSequence = 0x00660027,

    /// <summary>(0066,0028) SQ, multiplicity 1.</summary>
    LineSequence = 0x00660028,

    /// <summary>(0066,0029) OW, multiplicity 1, retired.</summary>
    PrimitivePointIndexList = 0x00660029,

    /// <summary>(0066,002A) UL, multiplicity 1.</summary>
    SurfaceCount = 0x0066002A,

    /// <summary>(0066,002B) SQ, multiplicity 1.</summary>
    ReferencedSurfaceSequence = 0x0066002B,

    /// <summary>(0066,002C) UL, multiplicity 1.</summary>
    ReferencedSurfaceNumber = 0x0066002C,

    /// <summary>(0066,002D) SQ, multiplicity 1.</summary>
    SegmentSurfaceGenerationAlgorithmIdentificationSequence = 0x0066002D,

    /// <summary>(0066,002E) SQ, multiplicity 1.</summary>
    SegmentSurfaceSourceInstanceSequence = 0x0066002E,

    /// <summary>(0066,002F) SQ, multiplicity 1.</summary>
    AlgorithmFamilyCodeSequence = 0x0066002F,

    /// <summary>(0066,0030) SQ, multiplicity 1.</summary>
    AlgorithmNameCodeSequence = 0x00660030,

    /// <summary>(0066,0031) LO, multiplicity 1.</summary>
    AlgorithmVersion = 0x00660031,

    /// <summary>(0066,0032) LT, multiplicity 1.</summary>
    AlgorithmParameters = 0x00660032,

    /// <summary>(0066,0034) SQ, multiplicity 1.</summary>
    FacetSequence = 0x00660034,

    /// <summary>(0066,0035) SQ, multiplicity 1.</summary>
    SurfaceProcessingAlgorithmIdentificationSequence = 0x00660035,

    /// <summary>(0066,0036) LO, multiplicity 1.</summary>
    AlgorithmName = 0x00660036,

    /// <summary>(0066,0037) FL, multiplicity 1.</summary>
    RecommendedPointRadius = 0x00660037,

    /// <summary>(0066,0038) FL, multiplicity 1.</summary>
    RecommendedLineThickness = 0x00660038,

    /// <summary>(0066,0040) OL, multiplicity 1.</summary>
    LongPrimitivePointIndexList = 0x00660040,

    /// <summary>(0066,0041) OL, multiplicity 1.</summary>
    LongTrianglePointIndexList = 0x00660041,

    /// <summary>(0066,0042) OL, multiplicity 1.</summary>
    LongEdgePointIndexList = 0x00660042,

    /// <summary>(0066,0043) OL, multiplicity 1.</summary>
    LongVertexPointIndexList = 0x00660043,

    /// <summary>(0066,0101) SQ, multiplicity 1.</summary>
    TrackSetSequence = 0x00660101,

    /// <summary>(0066,0102) SQ, multiplicity 1.</summary>
    TrackSequence = 0x00660102,

    /// <summary>(0066,0103) OW, multiplicity 1.</summary>
    RecommendedDisplayCIELabValueList = 0x00660103,

    /// <summary>(0066,0104) SQ, multiplicity 1.</summary>
    TrackingAlgorithmIdentificationSequence = 0x00660104,

    /// <summary>(0066,0105) UL, multiplicity 1.</summary>
    TrackSetNumber = 0x00660105,

    /// <summary>(0066,0106) LO, multiplicity 1.</summary>
    TrackSetLabel = 0x00660106,

    /// <summary>(0066,0107) UT, multiplicity 1.</summary>
    TrackSetDescription = 0x00660107,

    /// <summary>(0066,0108) SQ, multiplicity 1.</summary>
    TrackSetAnatomicalTypeCodeSequence = 0x00660108,

    /// <summary>(0066,0121) SQ, multiplicity 1.</summary>
    MeasurementsSequence = 0x00660121,

    /// <summary>(0066,0124) SQ, multiplicity 1.</summary>
    TrackSetStatisticsSequence = 0x00660124,

    /// <summary>(0066,0125) OF, multiplicity 1.</summary>
    FloatingPointValues = 0x00660125,

    /// <summary>(0066,0129) OL, multiplicity 1.</summary>
    TrackPointIndexList = 0x00660129,

    /// <summary>(0066,0130) SQ, multiplicity 1.</summary>
    TrackStatisticsSequence = 0x00660130,

    /// <summary>(0066,0132) SQ, multiplicity 1.</summary>
    MeasurementValuesSequence = 0x00660132,

    /// <summary>(0066,0133) SQ, multiplicity 1.</summary>
    DiffusionAcquisitionCodeSequence = 0x00660133,

    /// <summary>(0066,0134) SQ, multiplicity 1.</summary>
    DiffusionModelCodeSequence = 0x00660134,

    /// <summary>(0068,6210) LO, multiplicity 1.</summary>
    ImplantSize = 0x00686210,

    /// <summary>(0068,6221) LO, multiplicity 1.</summary>
    ImplantTemplateVersion = 0x00686221,

    /// <summary>(0068,6222) SQ, multiplicity 1.</summary>
    ReplacedImplantTemplateSequence = 0x00686222,

    /// <summary>(0068,6223) CS, multiplicity 1.</summary>
    ImplantType = 0x00686223,

    /// <summary>(0068,6224) SQ, multiplicity 1.</summary>
    DerivationImplantTemplateSequence = 0x00686224,

    /// <summary>(0068,6225) SQ, multiplicity 1.</summary>
    OriginalImplantTemplateSequence = 0x00686225,

    /// <summary>(0068,6226) DT, multiplicity 1.</summary>
    EffectiveDateTime = 0x00686226,

    /// <summary>(0068,6230) SQ, multiplicity 1.</summary>
    ImplantTargetAnatomySequence = 0x00686230,

    /// <summary>(0068,6260) SQ, multiplicity 1.</summary>
    InformationFromManufacturerSequence = 0x00686260,

    /// <summary>(0068,6265) SQ, multiplicity 1.</summary>
    NotificationFromManufacturerSequence = 0x00686265,

    /// <summary>(0068,6270) DT, multiplicity 1.</summary>
    InformationIssueDateTime = 0x00686270,

    /// <summary>(0068,6280) ST, multiplicity 1.</summary>
    InformationSummary = 0x00686280,

    /// <summary>(0068,62A0) SQ, multiplicity 1.</summary>
    ImplantRegulatoryDisapprovalCodeSequence = 0x006862A0,

    /// <summary>(0068,62A5) FD, multiplicity 1.</summary>
    OverallTemplateSpatialTolerance = 0x006862A5,

    /// <summary>(0068,62C0) SQ, multiplicity 1.</summary>
    HPGLDocumentSequence = 0x006862C0,

    /// <summary>(0068,62D0) US, multiplicity 1.</summary>
    HPGLDocumentID = 0x006862D0,

    /// <summary>(0068,62D5) LO, multiplicity 1.</summary>
    HPGLDocumentLabel = 0x006862D5,

    /// <summary>(0068,62E0) SQ, multiplicity 1.</summary>
    ViewOrientationCodeSequence = 0x006862E0,

    /// <summary>(0068,62F0) SQ, multiplicity 1.</summary>
    ViewOrientationModifierCodeSequence = 0x006862F0,

    /// <summary>(0068,62F2) FD, multiplicity 1.</summary>
    HPGLDocumentScaling = 0x006862F2,

    /// <summary>(0068,6300) OB, multiplicity 1.</summary>
    HPGLDocument = 0x00686300,

    /// <summary>(0068,6310) US, multiplicity 1.</summary>
    HPGLContourPenNumber = 0x00686310,

    /// <summary>(0068,6320) SQ, multiplicity 1.</summary>
    HPGLPenSequence = 0x00686320,

    /// <summary>(0068,6330) US, multiplicity 1.</summary>
    HPGLPenNumber = 0x00686330,

    /// <summary>(0068,6340) LO, multiplicity 1.</summary>
    HPGLPenLabel = 0x00686340,

    /// <summary>(0068,6345) ST, multiplicity 1.</summary>
    HPGLPenDescription = 0x00686345,

    /// <summary>(0068,6346) FD, multiplicity 2.</summary>
    RecommendedRotationPoint = 0x00686346,

    /// <summary>(0068,6347) FD, multiplicity 4.</summary>
    BoundingRectangle = 0x00686347,

    /// <summary>(0068,6350) US, multiplicity 1-n.</summary>
    ImplantTemplate3DModelSurfaceNumber = 0x00686350,

    /// <summary>(0068,6360) SQ, multiplicity 1.</summary>
    SurfaceModelDescriptionSequence = 0x00686360,

    /// <summary>(0068,6380) LO, multiplicity 1.</summary>
    SurfaceModelLabel = 0x00686380,

    /// <summary>(0068,6390) FD, multiplicity 1.</summary>
    SurfaceModelScalingFactor = 0x00686390,

    /// <summary>(0068,63A0) SQ, multiplicity 1.</summary>
    MaterialsCodeSequence = 0x006863A0,

    /// <summary>(0068,63A4) SQ, multiplicity 1.</summary>
    CoatingMaterialsCodeSequence = 0x006863A4,

    /// <summary>(0068,63A8) SQ, multiplicity 1.</summary>
    ImplantTypeCodeSequence = 0x006863A8,

    /// <summary>(0068,63AC) SQ, multiplicity 1.</summary>
    FixationMethodCodeSequence = 0x006863AC,

    /// <summary>(0068,63B0) SQ, multiplicity 1.</summary>
    MatingFeatureSetsSequence = 0x006863B0,

    /// <summary>(0068,63C0) US, multiplicity 1.</summary>
    MatingFeatureSetID = 0x006863C0,

    /// <summary>(0068,63D0) LO, multiplicity 1.</summary>
    MatingFeatureSetLabel = 0x006863D0,

    /// <summary>(0068,63E0) SQ, multiplicity 1.</summary>
    MatingFeatureSequence = 0x006863E0,

    /// <summary>(0068,63F0) US, multiplicity 1.</summary>
    MatingFeatureID = 0x006863F0,

    /// <summary>(0068,6400) SQ, multiplicity 1.</summary>
    MatingFeatureDegreeOfFreedomSequence = 0x00686400,

    /// <summary>(0068,6410) US, multiplicity 1.</summary>
    DegreeOfFreedomID = 0x00686410,

    /// <summary>(0068,6420) CS, multiplicity 1.</summary>
    DegreeOfFreedomType = 0x00686420,

    /// <summary>(0068,6430) SQ, multiplicity 1.</summary>
    TwoDMatingFeatureCoordinatesSequence = 0x00686430,

    /// <summary>(0068,6440) US, multiplicity 1.</summary>
    ReferencedHPGLDocumentID = 0x00686440,

    /// <summary>(0068,6450) FD, multiplicity 2.</summary>
    TwoDMatingPoint = 0x00686450,

    /// <summary>(0068,6460) FD, multiplicity 4.</summary>
    TwoDMatingAxes = 0x00686460,

    /// <summary>(0068,6470) SQ, multiplicity 1.</summary>
    TwoDDegreeOfFreedomSequence = 0x00686470,

    /// <summary>(0068,6490) FD, multiplicity 3.</summary>
    ThreeDDegreeOfFreedomAxis = 0x00686490,

    /// <summary>(0068,64A0) FD, multiplicity 2.</summary>
    RangeOfFreedom = 0x006864A0,

    /// <summary>(0068,64C0) FD, multiplicity 3.</summary>
    ThreeDMatingPoint = 0x006864C0,

    /// <summary>(0068,64D0) FD, multiplicity 9.</summary>
    ThreeDMatingAxes = 0x006864D0,

    /// <summary>(0068,64F0) FD, multiplicity 3.</summary>
    TwoDDegreeOfFreedomAxis = 0x006864F0,

    /// <summary>(0068,6500) SQ, multiplicity 1.</summary>
    PlanningLandmarkPointSequence = 0x00686500,

    /// <summary>(0068,6510) SQ, multiplicity 1.</summary>
    PlanningLandmarkLineSequence = 0x00686510,

    /// <summary>(0068,6520) SQ, multiplicity 1.</summary>
    PlanningLandmarkPlaneSequence = 0x00686520,

    /// <summary>(0068,6530) US, multiplicity 1.</summary>
    PlanningLandmarkID = 0x00686530,

    /// <summary>(0068,6540) LO, multiplicity 1.</summary>
    PlanningLandmarkDescription = 0x00686540,

    /// <summary>(0068,6545) SQ, multiplicity 1.</summary>
    PlanningLandmarkIdentificationCodeSequence = 0x00686545,

    /// <summary>(0068,6550) SQ, multiplicity 1.</summary>
    TwoDPointCoordinatesSequence = 0x00686550,

    /// <summary>(0068,6560) FD, multiplicity 2.</summary>
    TwoDPointCoordinates = 0x00686560,

    /// <summary>(0068,6590) FD, multiplicity 3.</summary>
    ThreeDPointCoordinates = 0x00686590,

    /// <summary>(0068,65A0) SQ, multiplicity 1.</summary>
    TwoDLineCoordinatesSequence = 0x006865A0,

    /// <summary>(0068,65B0) FD, multiplicity 4.</summary>
    TwoDLineCoordinates = 0x006865B0,

    /// <summary>(0068,65D0) FD, multiplicity 6.</summary>
    ThreeDLineCoordinates = 0x006865D0,

    /// <summary>(0068,65E0) SQ, multiplicity 1.</summary>
    TwoDPlaneCoordinatesSequence = 0x006865E0,

    /// <summary>(0068,65F0) FD, multiplicity 4.</summary>
    TwoDPlaneIntersection = 0x006865F0,

    /// <summary>(0068,6610) FD, multiplicity 3.</summary>
    ThreeDPlaneOrigin = 0x00686610,

    /// <summary>(0068,6620) FD, multiplicity 3.</summary>
    ThreeDPlaneNormal = 0x00686620,

    /// <summary>(0068,7001) CS, multiplicity 1.</summary>
    ModelModification = 0x00687001,

    /// <summary>(0068,7002) CS, multiplicity 1.</summary>
    ModelMirroring = 0x00687002,

    /// <summary>(0068,7003) SQ, multiplicity 1.</summary>
    ModelUsageCodeSequence = 0x00687003,

    /// <summary>(0068,7004) UI, multiplicity 1.</summary>
    ModelGroupUID = 0x00687004,

    /// <summary>(0068,7005) UR, multiplicity 1.</summary>
    RelativeURIReferenceWithinEncapsulatedDocument = 0x00687005,

    /// <summary>(006A,0001) CS, multiplicity 1.</summary>
    AnnotationCoordinateType = 0x006A0001,

    /// <summary>(006A,0002) SQ, multiplicity 1.</summary>
    AnnotationGroupSequence = 0x006A0002,

    /// <summary>(006A,0003) UI, multiplicity 1.</summary>
    AnnotationGroupUID = 0x006A0003,

    /// <summary>(006A,0005) LO, multiplicity 1.</summary>
    AnnotationGroupLabel = 0x006A0005,

    /// <summary>(006A,0006) UT, multiplicity 1.</summary>
    AnnotationGroupDescription = 0x006A0006,

    /// <summary>(006A,0007) CS, multiplicity 1.</summary>
    AnnotationGroupGenerationType = 0x006A0007,

    /// <summary>(006A,0008) SQ, multiplicity 1.</summary>
    AnnotationGroupAlgorithmIdentificationSequence = 0x006A0008,

    /// <summary>(006A,0009) SQ, multiplicity 1.</summary>
    AnnotationPropertyCategoryCodeSequence = 0x006A0009,

    /// <summary>(006A,000A) SQ, multiplicity 1.</summary>
    AnnotationPropertyTypeCodeSequence = 0x006A000A,

    /// <summary>(006A,000B) SQ, multiplicity 1.</summary>
    AnnotationPropertyTypeModifierCodeSequence = 0x006A000B,

    /// <summary>(006A,000C) UL, multiplicity 1.</summary>
    NumberOfAnnotations = 0x006A000C,

    /// <summary>(006A,000D) CS, multiplicity 1.</summary>
    AnnotationAppliesToAllOpticalPaths = 0x006A000D,

    /// <summary>(006A,000E) SH, multiplicity 1-n.</summary>
    ReferencedOpticalPathIdentifier = 0x006A000E,

    /// <summary>(006A,000F) CS, multiplicity 1.</summary>
    AnnotationAppliesToAllZPlanes = 0x006A000F,

    /// <summary>(006A,0010) FD, multiplicity 1-n.</summary>
    CommonZCoordinateValue = 0x006A0010,

    /// <summary>(006A,0011) OL, multiplicity 1.</summary>
    AnnotationIndexList = 0x006A0011,

    /// <summary>(0070,0001) SQ, multiplicity 1.</summary>
    GraphicAnnotationSequence = 0x00700001,

    /// <summary>(0070,0002) CS, multiplicity 1.</summary>
    GraphicLayer = 0x00700002,

    /// <summary>(0070,0003) CS, multiplicity 1.</summary>
    BoundingBoxAnnotationUnits = 0x00700003,

    /// <summary>(0070,0004) CS, multiplicity 1.</summary>
    AnchorPointAnnotationUnits = 0x00700004,

    /// <summary>(0070,0005) CS, multiplicity 1.</summary>
    GraphicAnnotationUnits = 0x00700005,

    /// <summary>(0070,0006) ST, multiplicity 1.</summary>
    UnformattedTextValue = 0x00700006,

    /// <summary>(0070,0008) SQ, multiplicity 1.</summary>
    TextObjectSequence = 0x00700008,

    /// <summary>(0070,0009) SQ, multiplicity 1.</summary>
    GraphicObjectSequence = 0x00700009,

    /// <summary>(0070,0010) FL, multiplicity 2.</summary>
    BoundingBoxTopLeftHandCorner = 0x00700010,

    /// <summary>(0070,0011) FL, multiplicity 2.</summary>
    BoundingBoxBottomRightHandCorner = 0x00700011,

    /// <summary>(0070,0012) CS, multiplicity 1.</summary>
    BoundingBoxTextHorizontalJustification = 0x00700012,

    /// <summary>(0070,0014) FL, multiplicity 2.</summary>
    AnchorPoint = 0x00700014,

    /// <summary>(0070,0015) CS, multiplicity 1.</summary>
    AnchorPointVisibility = 0x00700015,

    /// <summary>(0070,0020) US, multiplicity 1.</summary>
    GraphicDimensions = 0x00700020,

    /// <summary>(0070,0021) US, multiplicity 1.</summary>
    NumberOfGraphicPoints = 0x00700021,

    /// <summary>(0070,0022) FL, multiplicity 2-n.</summary>
    GraphicData = 0x00700022,

    /// <summary>(0070,0023) CS, multiplicity 1.</summary>
    GraphicType = 0x00700023,

    /// <summary>(0070,0024) CS, multiplicity 1.</summary>
    GraphicFilled = 0x00700024,

    /// <summary>(0070,0040) IS, multiplicity 1, retired.</summary>
    ImageRotationRetired = 0x00700040,

    /// <summary>(0070,0041) CS, multiplicity 1.</summary>
    ImageHorizontalFlip = 0x00700041,

    /// <summary>(0070,0042) US, multiplicity 1.</summary>
    ImageRotation = 0x00700042,

    /// <summary>(0070,0050) US, multiplicity 2, retired.</summary>
    DisplayedAreaTopLeftHandCornerTrial = 0x00700050,

    /// <summary>(0070,0051) US, multiplicity 2, retired.</summary>
    DisplayedAreaBottomRightHandCornerTrial = 0x00700051,

    /// <summary>(0070,0052) SL, multiplicity 2.</summary>
    DisplayedAreaTopLeftHandCorner = 0x00700052,

    /// <summary>(0070,0053) SL, multiplicity 2.</summary>
    DisplayedAreaBottomRightHandCorner = 0x00700053,

    /// <summary>(0070,005A) SQ, multiplicity 1.</summary>
    DisplayedAreaSelectionSequence = 0x0070005A,

    /// <summary>(0070,0060) SQ, multiplicity 1.</summary>
    GraphicLayerSequence = 0x00700060,

    /// <summary>(0070,0062) IS, multiplicity 1.</summary>
    GraphicLayerOrder = 0x00700062,

    /// <summary>(0070,0066) US, multiplicity 1.</summary>
    GraphicLayerRecommendedDisplayGrayscaleValue = 0x00700066,

    /// <summary>(0070,0067) US, multiplicity 3, retired.</summary>
    GraphicLayerRecommendedDisplayRGBValue = 0x00700067,

    /// <summary>(0070,0068) LO, multiplicity 1.</summary>
    GraphicLayerDescription = 0x00700068,

    /// <summary>(0070,0080) CS, multiplicity 1.</summary>
    ContentLabel = 0x00700080,

    /// <summary>(0070,0081) LO, multiplicity 1.</summary>
    ContentDescription = 0x00700081,

    /// <summary>(0070,0082) DA, multiplicity 1.</summary>
    PresentationCreationDate = 0x00700082,

    /// <summary>(0070,0083) TM, multiplicity 1.</summary>
    PresentationCreationTime = 0x00700083,

    /// <summary>(0070,0084) PN, multiplicity 1.</summary>
    ContentCreatorName = 0x00700084,

    /// <summary>(0070,0086) SQ, multiplicity 1.</summary>
    ContentCreatorIdentificationCodeSequence = 0x00700086,

    /// <summary>(0070,0087) SQ, multiplicity 1.</summary>
    AlternateContentDescriptionSequence = 0x00700087,

    /// <summary>(0070,0100) CS, multiplicity 1.</summary>
    PresentationSizeMode = 0x00700100,

    /// <summary>(0070,0101) DS, multiplicity 2.</summary>
    PresentationPixelSpacing = 0x00700101,

    /// <summary>(0070,0102) IS, multiplicity 2.</summary>
    PresentationPixelAspectRatio = 0x00700102,

    /// <summary>(0070,0103) FL, multiplicity 1.</summary>
    PresentationPixelMagnificationRatio = 0x00700103,

    /// <summary>(0070,0207) LO, multiplicity 1.</summary>
    GraphicGroupLabel = 0x00700207,

    /// <summary>(0070,0208) ST, multiplicity 1.</summary>
    GraphicGroupDescription = 0x00700208,

    /// <summary>(0070,0209) SQ, multiplicity 1.</summary>
    CompoundGraphicSequence = 0x00700209,

    /// <summary>(0070,0226) UL, multiplicity 1.</summary>
    CompoundGraphicInstanceID = 0x00700226,

    /// <summary>(0070,0227) LO, multiplicity 1.</summary>
    FontName = 0x00700227,

    /// <summary>(0070,0228) CS, multiplicity 1.</summary>
    FontNameType = 0x00700228,

    /// <summary>(0070,0229) LO, multiplicity 1.</summary>
    CSSFontName = 0x00700229,

    /// <summary>(0070,0230) FD, multiplicity 1.</summary>
    RotationAngle = 0x00700230,

    /// <summary>(0070,0231) SQ, multiplicity 1.</summary>
    TextStyleSequence = 0x00700231,

    /// <summary>(0070,0232) SQ, multiplicity 1.</summary>
    LineStyleSequence = 0x00700232,

    /// <summary>(0070,0233) SQ, multiplicity 1.</summary>
    FillStyleSequence = 0x00700233,

    /// <summary>(0070,0234) SQ, multiplicity 1.</summary>
    GraphicGroupSequence = 0x00700234,

    /// <summary>(0070,0241) US, multiplicity 3.</summary>
    TextColorCIELabValue = 0x00700241,

    /// <summary>(0070,0242) CS, multiplicity 1.</summary>
    HorizontalAlignment = 0x00700242,

    /// <summary>(0070,0243) CS, multiplicity 1.</summary>
    VerticalAlignment = 0x00700243,

    /// <summary>(0070,0244) CS, multiplicity 1.</summary>
    ShadowStyle = 0x00700244,

    /// <summary>(0070,0245) FL, multiplicity 1.</summary>
    ShadowOffsetX = 0x00700245,

    /// <summary>(0070,0246) FL, multiplicity 1.</summary>
    ShadowOffsetY = 0x00700246,

    /// <summary>(0070,0247) US, multiplicity 3.</summary>
    ShadowColorCIELabValue = 0x00700247,

    /// <summary>(0070,0248) CS, multiplicity 1.</summary>
    Underlined = 0x00700248,

    /// <summary>(0070,0249) CS, multiplicity 1.</summary>
    Bold = 0x00700249,

    /// <summary>(0070,0250) CS, multiplicity 1.</summary>
    Italic = 0x00700250,

    /// <summary>(0070,0251) US, multiplicity 3.</summary>
    PatternOnColorCIELabValue = 0x00700251,

    /// <summary>(0070,0252) US, multiplicity 3.</summary>
    PatternOffColorCIELabValue = 0x00700252,

    /// <summary>(0070,0253) FL, multiplicity 1.</summary>
    LineThickness = 0x00700253,

    /// <summary>(0070,0254) CS, multiplicity 1.</summary>
    LineDashingStyle = 0x00700254,

    /// <summary>(0070,0255) UL, multiplicity 1.</summary>
    LinePattern = 0x00700255,

    /// <summary>(0070,0256) OB, multiplicity 1.</summary>
    FillPattern = 0x00700256,

    /// <summary>(0070,0257) CS, multiplicity 1.</summary>
    FillMode = 0x00700257,

    /// <summary>(0070,0258) FL, multiplicity 1.</summary>
    ShadowOpacity = 0x00700258,

    /// <summary>(0070,0261) FL, multiplicity 1.</summary>
    GapLength = 0x00700261,

    /// <summary>(0070,0262) FL, multiplicity 1.</summary>
    DiameterOfVisibility = 0x00700262,

    /// <summary>(0070,0273) FL, multiplicity 2.</summary>
    RotationPoint = 0x00700273,

    /// <summary>(0070,0274) CS, multiplicity 1.</summary>
    TickAlignment = 0x00700274,

    /// <summary>(0070,0278) CS, multiplicity 1.</summary>
    ShowTickLabel = 0x00700278,

    /// <summary>(0070,0279) CS, multiplicity 1.</summary>
    TickLabelAlignment = 0x00700279,

    /// <summary>(0070,0282) CS, multiplicity 1.</summary>
    CompoundGraphicUnits = 0x00700282,

    /// <summary>(0070,0284) FL, multiplicity 1.</summary>
    PatternOnOpacity = 0x00700284,

    /// <summary>(0070,0285) FL, multiplicity 1.</summary>
    PatternOffOpacity = 0x00700285,

    /// <summary>(0070,0287) SQ, multiplicity 1.</summary>
    MajorTicksSequence = 0x00700287,

    /// <summary>(0070,0288) FL, multiplicity 1.</summary>
    TickPosition = 0x00700288,

    /// <summary>(0070,0289) SH, multiplicity 1.</summary>
    TickLabel = 0x00700289,

    /// <summary>(0070,0294) CS, multiplicity 1.</summary>
    CompoundGraphicType = 0x00700294,

    /// <summary>(0070,0295) UL, multiplicity 1.</summary>
    GraphicGroupID = 0x00700295,

    /// <summary>(0070,0306) CS, multiplicity 1.</summary>
    ShapeType = 0x00700306,

    /// <summary>(0070,0308) SQ, multiplicity 1.</summary>
    RegistrationSequence = 0x00700308,

    /// <summary>(0070,0309) SQ, multiplicity 1.</summary>
    MatrixRegistrationSequence = 0x00700309,

    /// <summary>(0070,030A) SQ, multiplicity 1.</summary>
    MatrixSequence = 0x0070030A,

    /// <summary>(0070,030B) FD, multiplicity 16.</summary>
    FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix = 0x0070030B,

    /// <summary>(0070,030C) CS, multiplicity 1.</summary>
    FrameOfReferenceTransformationMatrixType = 0x0070030C,

    /// <summary>(0070,030D) SQ, multiplicity 1.</summary>
    RegistrationTypeCodeSequence = 0x0070030D,

    /// <summary>(0070,030F) ST, multiplicity 1.</summary>
    FiducialDescription = 0x0070030F,

    /// <summary>(0070,0310) SH, multiplicity 1.</summary>
    FiducialIdentifier = 0x00700310,

    /// <summary>(0070,0311) SQ, multiplicity 1.</summary>
    FiducialIdentifierCodeSequence = 0x00700311,

    /// <summary>(0070,0312) FD, multiplicity 1.</summary>
    ContourUncertaintyRadius = 0x00700312,

    /// <summary>(0070,0314) SQ, multiplicity 1.</summary>
    UsedFiducialsSequence = 0x00700314,

    /// <summary>(0070,0315) SQ, multiplicity 1.</summary>
    UsedRTStructureSetROISequence = 0x00700315,

    /// <summary>(0070,0318) SQ, multiplicity 1.</summary>
    GraphicCoordinatesDataSequence = 0x00700318,

    /// <summary>(0070,031A) UI, multiplicity 1.</summary>
    FiducialUID = 0x0070031A,

    /// <summary>(0070,031B) UI, multiplicity 1.</summary>
    ReferencedFiducialUID = 0x0070031B,

    /// <summary>(0070,031C) SQ, multiplicity 1.</summary>
    FiducialSetSequence = 0x0070031C,

    /// <summary>(0070,031E) SQ, multiplicity 1.</summary>
    FiducialSequence = 0x0070031E,

    /// <summary>(0070,031F) SQ, multiplicity 1.</summary>
    FiducialsPropertyCategoryCodeSequence = 0x0070031F,

    /// <summary>(0070,0401) US, multiplicity 3.</summary>
    GraphicLayerRecommendedDisplayCIELabValue = 0x00700401,

    /// <summary>(0070,0402) SQ, multiplicity 1.</summary>
    BlendingSequence = 0x00700402,

    /// <summary>(0070,0403) FL, multiplicity 1.</summary>
    RelativeOpacity = 0x00700403,

    /// <summary>(0070,0404) SQ, multiplicity 1.</summary>
    ReferencedSpatialRegistrationSequence = 0x00700404,

    /// <summary>(0070,0405) CS, multiplicity 1.</summary>
    BlendingPosition = 0x00700405,

    /// <summary>(0070,1101) UI, multiplicity 1.</summary>
    PresentationDisplayCollectionUID = 0x00701101,

    /// <summary>(0070,1102) UI, multiplicity 1.</summary>
    PresentationSequenceCollectionUID = 0x00701102,

    /// <summary>(0070,1103) US, multiplicity 1.</summary>
    PresentationSequencePositionIndex = 0x00701103,

    /// <summary>(0070,1104) SQ, multiplicity 1.</summary>
    RenderedImageReferenceSequence = 0x00701104,

    /// <summary>(0070,1201) SQ, multiplicity 1.</summary>
    VolumetricPresentationStateInputSequence = 0x00701201,

    /// <summary>(0070,1202) CS, multiplicity 1.</summary>
    PresentationInputType = 0x00701202,

    /// <summary>(0070,1203) US, multiplicity 1.</summary>
    InputSequencePositionIndex = 0x00701203,

    /// <summary>(0070,1204) CS, multiplicity 1.</summary>
    Crop = 0x00701204,

    /// <summary>(0070,1205) US, multiplicity 1-n.</summary>
    CroppingSpecificationIndex = 0x00701205,

    /// <summary>(0070,1206) CS, multiplicity 1, retired.</summary>
    CompositingMethod = 0x00701206,

    /// <summary>(0070,1207) US, multiplicity 1.</summary>
    VolumetricPresentationInputNumber = 0x00701207,

    /// <summary>(0070,1208) CS, multiplicity 1.</summary>
    ImageVolumeGeometry = 0x00701208,

    /// <summary>(0070,1209) UI, multiplicity 1.</summary>
    VolumetricPresentationInputSetUID = 0x00701209,

    /// <summary>(0070,120A) SQ, multiplicity 1.</summary>
    VolumetricPresentationInputSetSequence = 0x0070120A,

    /// <summary>(0070,120B) CS, multiplicity 1.</summary>
    GlobalCrop = 0x0070120B,

    /// <summary>(0070,120C) US, multiplicity 1-n.</summary>
    GlobalCroppingSpecificationIndex = 0x0070120C,

    /// <summary>(0070,120D) CS, multiplicity 1.</summary>
    RenderingMethod = 0x0070120D,

    /// <summary>(0070,1301) SQ, multiplicity 1.</summary>
    VolumeCroppingSequence = 0x00701301,

    /// <summary>(0070,1302) CS, multiplicity 1.</summary>
    VolumeCroppingMethod = 0x00701302,

    /// <summary>(0070,1303) FD, multiplicity 6.</summary>
    BoundingBoxCrop = 0x00701303,

    /// <summary>(0070,1304) SQ, multiplicity 1.</summary>
    ObliqueCroppingPlaneSequence = 0x00701304,

    /// <summary>(0070,1305) FD, multiplicity 4.</summary>
    Plane = 0x00701305,

    /// <summary>(0070,1306) FD, multiplicity 3.</summary>
    PlaneNormal = 0x00701306,

    /// <summary>(0070,1309) US, multiplicity 1.</summary>
    CroppingSpecificationNumber = 0x00701309,

    /// <summary>(0070,1501) CS, multiplicity 1.</summary>
    MultiPlanarReconstructionStyle = 0x00701501,

    /// <summary>(0070,1502) CS, multiplicity 1.</summary>
    MPRThicknessType = 0x00701502,

    /// <summary>(0070,1503) FD, multiplicity 1.</summary>
    MPRSlabThickness = 0x00701503,

    /// <summary>(0070,1505) FD, multiplicity 3.</summary>
    MPRTopLeftHandCorner = 0x00701505,

    /// <summary>(0070,1507) FD, multiplicity 3.</summary>
    MPRViewWidthDirection = 0x00701507,

    /// <summary>(0070,1508) FD, multiplicity 1.</summary>
    MPRViewWidth = 0x00701508,

    /// <summary>(0070,150C) UL, multiplicity 1.</summary>
    NumberOfVolumetricCurvePoints = 0x0070150C,

    /// <summary>(0070,150D) OD, multiplicity 1.</summary>
    VolumetricCurvePoints = 0x0070150D,

    /// <summary>(0070,1511) FD, multiplicity 3.</summary>
    MPRViewHeightDirection = 0x00701511,

    /// <summary>(0070,1512) FD, multiplicity 1.</summary>
    MPRViewHeight = 0x00701512,

    /// <summary>(0070,1602) CS, multiplicity 1.</summary>
    RenderProjection = 0x00701602,

    /// <summary>(0070,1603) FD, multiplicity 3.</summary>
    ViewpointPosition = 0x00701603,

    /// <summary>(0070,1604) FD, multiplicity 3.</summary>
    ViewpointLookAtPoint = 0x00701604,

    /// <summary>(0070,1605) FD, multiplicity 3.</summary>
    ViewpointUpDirection = 0x00701605,

    /// <summary>(0070,1606) FD, multiplicity 6.</summary>
    RenderFieldOfView = 0x00701606,

    /// <summary>(0070,1607) FD, multiplicity 1.</summary>
    SamplingStepSize = 0x00701607,

    /// <summary>(0070,1701) CS, multiplicity 1.</summary>
    ShadingStyle = 0x00701701,

    /// <summary>(0070,1702) FD, multiplicity 1.</summary>
    AmbientReflectionIntensity = 0x00701702,

    /// <summary>(0070,1703) FD, multiplicity 3.</summary>
    LightDirection = 0x00701703,

    /// <summary>(0070,1704) FD, multiplicity 1.</summary>
    DiffuseReflectionIntensity = 0x00701704,

    /// <summary>(0070,1705) FD, multiplicity 1.</summary>
    SpecularReflectionIntensity = 0x00701705,

    /// <summary>(0070,1706) FD, multiplicity 1.</summary>
    Shininess = 0x00701706,

    /// <summary>(0070,1801) SQ, multiplicity 1.</summary>
    PresentationStateClassificationComponentSequence = 0x00701801,

    /// <summary>(0070,1802) CS, multiplicity 1.</summary>
    ComponentType = 0x00701802,

    /// <summary>(0070,1803) SQ, multiplicity 1.</summary>
    ComponentInputSequence = 0x00701803,

    /// <summary>(0070,1804) US, multiplicity 1.</summary>
    VolumetricPresentationInputIndex = 0x00701804,

    /// <summary>(0070,1805) SQ, multiplicity 1.</summary>
    PresentationStateCompositorComponentSequence = 0x00701805,

    /// <summary>(0070,1806) SQ, multiplicity 1.</summary>
    WeightingTransferFunctionSequence = 0x00701806,

    /// <summary>(0070,1807) US, multiplicity 3, retired.</summary>
    WeightingLookupTableDescriptor = 0x00701807,

    /// <summary>(0070,1808) OB, multiplicity 1, retired.</summary>
    WeightingLookupTableData = 0x00701808,

    /// <summary>(0070,1901) SQ, multiplicity 1.</summary>
    VolumetricAnnotationSequence = 0x00701901,

    /// <summary>(0070,1903) SQ, multiplicity 1.</summary>
    ReferencedStructuredContextSequence = 0x00701903,

    /// <summary>(0070,1904) UI, multiplicity 1.</summary>
    ReferencedContentItem = 0x00701904,

    /// <summary>(0070,1905) SQ, multiplicity 1.</summary>
    VolumetricPresentationInputAnnotationSequence = 0x00701905,

    /// <summary>(0070,1907) CS, multiplicity 1.</summary>
    AnnotationClipping = 0x00701907,

    /// <summary>(0070,1A01) CS, multiplicity 1.</summary>
    PresentationAnimationStyle = 0x00701A01,

    /// <summary>(0070,1A03) FD, multiplicity 1.</summary>
    RecommendedAnimationRate = 0x00701A03,

    /// <summary>(0070,1A04) SQ, multiplicity 1.</summary>
    AnimationCurveSequence = 0x00701A04,

    /// <summary>(0070,1A05) FD, multiplicity 1.</summary>
    AnimationStepSize = 0x00701A05,

    /// <summary>(0070,1A06) FD, multiplicity 1.</summary>
    SwivelRange = 0x00701A06,

    /// <summary>(0070,1A07) OD, multiplicity 1.</summary>
    VolumetricCurveUpDirections = 0x00701A07,

    /// <summary>(0070,1A08) SQ, multiplicity 1.</summary>
    VolumeStreamSequence = 0x00701A08,

    /// <summary>(0070,1A09) LO, multiplicity 1.</summary>
    RGBATransferFunctionDescription = 0x00701A09,

    /// <summary>(0070,1B01) SQ, multiplicity 1.</summary>
    AdvancedBlendingSequence = 0x00701B01,

    /// <summary>(0070,1B02) US, multiplicity 1.</summary>
    BlendingInputNumber = 0x00701B02,

    /// <summary>(0070,1B03) SQ, multiplicity 1.</summary>
    BlendingDisplayInputSequence = 0x00701B03,

    /// <summary>(0070,1B04) SQ, multiplicity 1.</summary>
    BlendingDisplaySequence = 0x00701B04,

    /// <summary>(0070,1B06) CS, multiplicity 1.</summary>
    BlendingMode = 0x00701B06,

    /// <summary>(0070,1B07) CS, multiplicity 1.</summary>
    TimeSeriesBlending = 0x00701B07,

    /// <summary>(0070,1B08) CS, multiplicity 1.</summary>
    GeometryForDisplay = 0x00701B08,

    /// <summary>(0070,1B11) SQ, multiplicity 1.</summary>
    ThresholdSequence = 0x00701B11,

    /// <summary>(0070,1B12) SQ, multiplicity 1.</summary>
    ThresholdValueSequence = 0x00701B12,

    /// <summary>(0070,1B13) CS, multiplicity 1.</summary>
    ThresholdType = 0x00701B13,

    /// <summary>(0070,1B14) FD, multiplicity 1.</summary>
    ThresholdValue = 0x00701B14,

    /// <summary>(0072,0002) SH, multiplicity 1.</summary>
    HangingProtocolName = 0x00720002,

    /// <summary>(0072,0004) LO, multiplicity 1.</summary>
    HangingProtocolDescription = 0x00720004,

    /// <summary>(0072,0006) CS, multiplicity 1.</summary>
    HangingProtocolLevel = 0x00720006,

    /// <summary>(0072,0008) LO, multiplicity 1.</summary>
    HangingProtocolCreator = 0x00720008,

    /// <summary>(0072,000A) DT, multiplicity 1.</summary>
    HangingProtocolCreationDateTime = 0x0072000A,

    /// <summary>(0072,000C) SQ, multiplicity 1.</summary>
    HangingProtocolDefinitionSequence = 0x0072000C,

    /// <summary>(0072,000E) SQ, multiplicity 1.</summary>
    HangingProtocolUserIdentificationCodeSequence = 0x0072000E,

    /// <summary>(0072,0010) LO, multiplicity 1.</summary>
    HangingProtocolUserGroupName = 0x00720010,

    /// <summary>(0072,0012) SQ, multiplicity 1.</summary>
    SourceHangingProtocolSequence = 0x00720012,

    /// <summary>(0072,0014) US, multiplicity 1.</summary>
    NumberOfPriorsReferenced = 0x00720014,

    /// <summary>(0072,0020) SQ, multiplicity 1.</summary>
    ImageSetsSequence = 0x00720020,

    /// <summary>(0072,0022) SQ, multiplicity 1.</summary>
    ImageSetSelectorSequence = 0x00720022,

    /// <summary>(0072,0024) CS, multiplicity 1.</summary>
    ImageSetSelectorUsageFlag = 0x00720024,

    /// <summary>(0072,0026) AT, multiplicity 1.</summary>
    SelectorAttribute = 0x00720026,

    /// <summary>(0072,0028) US, multiplicity 1.</summary>
    SelectorValueNumber = 0x00720028,

    /// <summary>(0072,0030) SQ, multiplicity 1.</summary>
    TimeBasedImageSetsSequence = 0x00720030,

    /// <summary>(0072,0032) US, multiplicity 1.</summary>
    ImageSetNumber = 0x00720032,

    /// <summary>(0072,0034) CS, multiplicity 1.</summary>
    ImageSetSelectorCategory = 0x00720034,

    /// <summary>(0072,0038) US, multiplicity 2.</summary>
    RelativeTime = 0x00720038,

    /// <summary>(0072,003A) CS, multiplicity 1.</summary>
    RelativeTimeUnits = 0x0072003A,

    /// <summary>(0072,003C) SS, multiplicity 2.</summary>
    AbstractPriorValue = 0x0072003C,

    /// <summary>(0072,003E) SQ, multiplicity 1.</summary>
    AbstractPriorCodeSequence = 0x0072003E,

    /// <summary>(0072,0040) LO, multiplicity 1.</summary>
    ImageSetLabel = 0x00720040,

    /// <summary>(0072,0050) CS, multiplicity 1.</summary>
    SelectorAttributeVR = 0x00720050,

    /// <summary>(0072,0052) AT, multiplicity 1-n.</summary>
    SelectorSequencePointer = 0x00720052,

    /// <summary>(0072,0054) LO, multiplicity 1-n.</summary>
    SelectorSequencePointerPrivateCreator = 0x00720054,

    /// <summary>(0072,0056) LO, multiplicity 1.</summary>
    SelectorAttributePrivateCreator = 0x00720056,

    /// <summary>(0072,005E) AE, multiplicity 1-n.</summary>
    SelectorAEValue = 0x0072005E,

    /// <summary>(0072,005F) AS, multiplicity 1-n.</summary>
    SelectorASValue = 0x0072005F,

    /// <summary>(0072,0060) AT, multiplicity 1-n.</summary>
    SelectorATValue = 0x00720060,

    /// <summary>(0072,0061) DA, multiplicity 1-n.</summary>
    SelectorDAValue = 0x00720061,

    /// <summary>(0072,0062) CS, multiplicity 1-n.</summary>
    SelectorCSValue = 0x00720062,

    /// <summary>(0072,0063) DT, multiplicity 1-n.</summary>
    SelectorDTValue = 0x00720063,

    /// <summary>(0072,0064) IS, multiplicity 1-n.</summary>
    SelectorISValue = 0x00720064,

    /// <summary>(0072,0065) OB, multiplicity 1.</summary>
    SelectorOBValue = 0x00720065,

    /// <summary>(0072,0066) LO, multiplicity 1-n.</summary>
    SelectorLOValue = 0x00720066,

    /// <summary>(0072,0067) OF, multiplicity 1.</summary>
    SelectorOFValue = 0x00720067,

    /// <summary>(0072,0068) LT, multiplicity 1.</summary>
    SelectorLTValue = 0x00720068,

    /// <summary>(0072,0069) OW, multiplicity 1.</summary>
    SelectorOWValue = 0x00720069,

    /// <summary>(0072,006A) PN, multiplicity 1-n.</summary>
    SelectorPNValue = 0x0072006A,

    /// <summary>(0072,006B) TM, multiplicity 1-n.</summary>
    SelectorTMValue = 0x0072006B,

    /// <summary>(0072,006C) SH, multiplicity 1-n.</summary>
    SelectorSHValue = 0x0072006C,

    /// <summary>(0072,006D) UN, multiplicity 1.</summary>
    SelectorUNValue = 0x0072006D,

    /// <summary>(0072,006E) ST, multiplicity 1.</summary>
    SelectorSTValue = 0x0072006E,

    /// <summary>(0072,006F) UC, multiplicity 1-n.</summary>
    SelectorUCValue = 0x0072006F,

    /// <summary>(0072,0070) UT, multiplicity 1.</summary>
    SelectorUTValue = 0x00720070,

    /// <summary>(0072,0071) UR, multiplicity 1.</summary>
    SelectorURValue = 0x00720071,

    /// <summary>(0072,0072) DS, multiplicity 1-n.</summary>
    SelectorDSValue = 0x00720072,

    /// <summary>(0072,0073) OD, multiplicity 1.</summary>
    SelectorODValue = 0x00720073,

    /// <summary>(0072,0074) FD, multiplicity 1-n.</summary>
    SelectorFDValue = 0x00720074,

    /// <summary>(0072,0075) OL, multiplicity 1.</summary>
    SelectorOLValue = 0x00720075,

    /// <summary>(0072,0076) FL, multiplicity 1-n.</summary>
    SelectorFLValue = 0x00720076,

    /// <summary>(0072,0078) UL, multiplicity 1-n.</summary>
    SelectorULValue = 0x00720078,

    /// <summary>(0072,007A) US, multiplicity 1-n.</summary>
    SelectorUSValue = 0x0072007A,

    /// <summary>(0072,007C) SL, multiplicity 1-n.</summary>
    SelectorSLValue = 0x0072007C,

    /// <summary>(0072,007E) SS, multiplicity 1-n.</summary>
    SelectorSSValue = 0x0072007E,

    /// <summary>(0072,007F) UI, multiplicity 1-n.</summary>
    SelectorUIValue = 0x0072007F,

    /// <summary>(0072,0080) SQ, multiplicity 1.</summary>
    SelectorCodeSequenceValue = 0x00720080,

    /// <summary>(0072,0081) OV, multiplicity 1.</summary>
    SelectorOVValue = 0x00720081,

    /// <summary>(0072,0082) SV, multiplicity 1-n.</summary>
    SelectorSVValue = 0x00720082,

    /// <summary>(0072,0083) UV, multiplicity 1-n.</summary>
    SelectorUVValue = 0x00720083,

    /// <summary>(0072,0100) US, multiplicity 1.</summary>
    NumberOfScreens = 0x00720100,

    /// <summary>(0072,0102) SQ, multiplicity 1.</summary>
    NominalScreenDefinitionSequence = 0x00720102,

    /// <summary>(0072,0104) US, multiplicity 1.</summary>
    NumberOfVerticalPixels = 0x00720104,

    /// <summary>(0072,0106) US, multiplicity 1.</summary>
    NumberOfHorizontalPixels = 0x00720106,

    /// <summary>(0072,0108) FD, multiplicity 4.</summary>
    DisplayEnvironmentSpatialPosition = 0x00720108,

    /// <summary>(0072,010A) US, multiplicity 1.</summary>
    ScreenMinimumGrayscaleBitDepth = 0x0072010A,

    /// <summary>(0072,010C) US, multiplicity 1.</summary>
    ScreenMinimumColorBitDepth = 0x0072010C,

    /// <summary>(0072,010E) US, multiplicity 1.</summary>
    ApplicationMaximumRepaintTime = 0x0072010E,

    /// <summary>(0072,0200) SQ, multiplicity 1.</summary>
    DisplaySetsSequence = 0x00720200,

    /// <summary>(0072,0202) US, multiplicity 1.</summary>
    DisplaySetNumber = 0x00720202,

    /// <summary>(0072,0203) LO, multiplicity 1.</summary>
    DisplaySetLabel = 0x00720203,

    /// <summary>(0072,0204) US, multiplicity 1.</summary>
    DisplaySetPresentationGroup = 0x00720204,

    /// <summary>(0072,0206) LO, multiplicity 1.</summary>
    DisplaySetPresentationGroupDescription = 0x00720206,

    /// <summary>(0072,0208) CS, multiplicity 1.</summary>
    PartialDataDisplayHandling = 0x00720208,

    /// <summary>(0072,0210) SQ, multiplicity 1.</summary>
    SynchronizedScrollingSequence = 0x00720210,

    /// <summary>(0072,0212) US, multiplicity 2-n.</summary>
    DisplaySetScrollingGroup = 0x00720212,

    /// <summary>(0072,0214) SQ, multiplicity 1.</summary>
    NavigationIndicatorSequence = 0x00720214,

    /// <summary>(0072,0216) US, multiplicity 1.</summary>
    NavigationDisplaySet = 0x00720216,

    /// <summary>(0072,0218) US, multiplicity 1-n.</summary>
    ReferenceDisplaySets = 0x00720218,

    /// <summary>(0072,0300) SQ, multiplicity 1.</summary>
    ImageBoxesSequence = 0x00720300,

    /// <summary>(0072,0302) US, multiplicity 1.</summary>
    ImageBoxNumber = 0x00720302,

    /// <summary>(0072,0304) CS, multiplicity 1.</summary>
    ImageBoxLayoutType = 0x00720304,

    /// <summary>(0072,0306) US, multiplicity 1.</summary>
    ImageBoxTileHorizontalDimension = 0x00720306,

    /// <summary>(0072,0308) US, multiplicity 1.</summary>
    ImageBoxTileVerticalDimension = 0x00720308,

    /// <summary>(0072,0310) CS, multiplicity 1.</summary>
    ImageBoxScrollDirection = 0x00720310,

    /// <summary>(0072,0312) CS, multiplicity 1.</summary>
    ImageBoxSmallScrollType = 0x00720312,

    /// <summary>(0072,0314) US, multiplicity 1.</summary>
    ImageBoxSmallScrollAmount = 0x00720314,

    /// <summary>(0072,0316) CS, multiplicity 1.</summary>
    ImageBoxLargeScrollType = 0x00720316,

    /// <summary>(0072,0318) US, multiplicity 1.</summary>
    ImageBoxLargeScrollAmount = 0x00720318,

    /// <summary>(0072,0320) US, multiplicity 1.</summary>
    ImageBoxOverlapPriority = 0x00720320,

    /// <summary>(0072,0330) FD, multiplicity 1.</summary>
    CineRelativeToRealTime = 0x00720330,

    /// <summary>(0072,0400) SQ, multiplicity 1.</summary>
    FilterOperationsSequence = 0x00720400,

    /// <summary>(0072,0402) CS, multiplicity 1.</summary>
    FilterByCategory = 0x00720402,

    /// <summary>(0072,0404) CS, multiplicity 1.</summary>
    FilterByAttributePresence = 0x00720404,

    /// <summary>(0072,0406) CS, multiplicity 1.</summary>
    FilterByOperator = 0x00720406,

    /// <summary>(0072,0420) US, multiplicity 3.</summary>
    StructuredDisplayBackgroundCIELabValue = 0x00720420,

    /// <summary>(0072,0421) US, multiplicity 3.</summary>
    EmptyImageBoxCIELabValue = 0x00720421,

    /// <summary>(0072,0422) SQ, multiplicity 1.</summary>
    StructuredDisplayImageBoxSequence = 0x00720422,

    /// <summary>(0072,0424) SQ, multiplicity 1.</summary>
    StructuredDisplayTextBoxSequence = 0x00720424,

    /// <summary>(0072,0427) SQ, multiplicity 1.</summary>
    ReferencedFirstFrameSequence = 0x00720427,

    /// <summary>(0072,0430) SQ, multiplicity 1.</summary>
    ImageBoxSynchronizationSequence = 0x00720430,

    /// <summary>(0072,0432) US, multiplicity 2-n.</summary>
    SynchronizedImageBoxList = 0x00720432,

    /// <summary>(0072,0434) CS, multiplicity 1.</summary>
    TypeOfSynchronization = 0x00720434,

    /// <summary>(0072,0500) CS, multiplicity 1.</summary>
    BlendingOperationType = 0x00720500,

    /// <summary>(0072,0510) CS, multiplicity 1.</summary>
    ReformattingOperationType = 0x00720510,

    /// <summary>(0072,0512) FD, multiplicity 1.</summary>
    ReformattingThickness = 0x00720512,

    /// <summary>(0072,0514) FD, multiplicity 1.</summary>
    ReformattingInterval = 0x00720514,

    /// <summary>(0072,0516) CS, multiplicity 1.</summary>
    ReformattingOperationInitialViewDirection = 0x00720516,

    /// <summary>(0072,0520) CS, multiplicity 1-n.</summary>
    ThreeDRenderingType = 0x00720520,

    /// <summary>(0072,0600) SQ, multiplicity 1.</summary>
    SortingOperationsSequence = 0x00720600,

    /// <summary>(0072,0602) CS, multiplicity 1.</summary>
    SortByCategory = 0x00720602,

    /// <summary>(0072,0604) CS, multiplicity 1.</summary>
    SortingDirection = 0x00720604,

    /// <summary>(0072,0700) CS, multiplicity 2.</summary>
    DisplaySetPatientOrientation = 0x00720700,

    /// <summary>(0072,0702) CS, multiplicity 1.</summary>
    VOIType = 0x00720702,

    /// <summary>(0072,0704) CS, multiplicity 1.</summary>
    PseudoColorType = 0x00720704,

    /// <summary>(0072,0705) SQ, multiplicity 1.</summary>
    PseudoColorPaletteInstanceReferenceSequence = 0x00720705,

    /// <summary>(0072,0706) CS, multiplicity 1.</summary>
    ShowGrayscaleInverted = 0x00720706,

    /// <summary>(0072,0710) CS, multiplicity 1.</summary>
    ShowImageTrueSizeFlag = 0x00720710,

    /// <summary>(0072,0712) CS, multiplicity 1.</summary>
    ShowGraphicAnnotationFlag = 0x00720712,

    /// <summary>(0072,0714) CS, multiplicity 1.</summary>
    ShowPatientDemographicsFlag = 0x00720714,

    /// <summary>(0072,0716) CS, multiplicity 1.</summary>
    ShowAcquisitionTechniquesFlag = 0x00720716,

    /// <summary>(0072,0717) CS, multiplicity 1.</summary>
    DisplaySetHorizontalJustification = 0x00720717,

    /// <summary>(0072,0718) CS, multiplicity 1.</summary>
    DisplaySetVerticalJustification = 0x00720718,

    /// <summary>(0074,0120) FD, multiplicity 1.</summary>
    ContinuationStartMeterset = 0x00740120,

    /// <summary>(0074,0121) FD, multiplicity 1.</summary>
    ContinuationEndMeterset = 0x00740121,

    /// <summary>(0074,1000) CS, multiplicity 1.</summary>
    ProcedureStepState = 0x00741000,

    /// <summary>(0074,1002) SQ, multiplicity 1.</summary>
    ProcedureStepProgressInformationSequence = 0x00741002,

    /// <summary>(0074,1004) DS, multiplicity 1.</summary>
    ProcedureStepProgress = 0x00741004,

    /// <summary>(0074,1006) ST, multiplicity 1.</summary>
    ProcedureStepProgressDescription = 0x00741006,

    /// <summary>(0074,1007) SQ, multiplicity 1.</summary>
    ProcedureStepProgressParametersSequence = 0x00741007,

    /// <summary>(0074,1008) SQ, multiplicity 1.</summary>
    ProcedureStepCommunicationsURISequence = 0x00741008,

    /// <summary>(0074,100A) UR, multiplicity 1.</summary>
    ContactURI = 0x0074100A,

    /// <summary>(0074,100C) LO, multiplicity 1.</summary>
    ContactDisplayName = 0x0074100C,

    /// <summary>(0074,100E) SQ, multiplicity 1.</summary>
    ProcedureStepDiscontinuationReasonCodeSequence = 0x0074100E,

    /// <summary>(0074,1020) SQ, multiplicity 1.</summary>
    BeamTaskSequence = 0x00741020,

    /// <summary>(0074,1022) CS, multiplicity 1.</summary>
    BeamTaskType = 0x00741022,

    /// <summary>(0074,1024) IS, multiplicity 1, retired.</summary>
    BeamOrderIndexTrial = 0x00741024,

    /// <summary>(0074,1025) CS, multiplicity 1.</summary>
    AutosequenceFlag = 0x00741025,

    /// <summary>(0074,1026) FD, multiplicity 1.</summary>
    TableTopVerticalAdjustedPosition = 0x00741026,

    /// <summary>(0074,1027) FD, multiplicity 1.</summary>
    TableTopLongitudinalAdjustedPosition = 0x00741027,

    /// <summary>(0074,1028) FD, multiplicity 1.</summary>
    TableTopLateralAdjustedPosition = 0x00741028,

    /// <summary>(0074,102A) FD, multiplicity 1.</summary>
    PatientSupportAdjustedAngle = 0x0074102A,

    /// <summary>(0074,102B) FD, multiplicity 1.</summary>
    TableTopEccentricAdjustedAngle = 0x0074102B,

    /// <summary>(0074,102C) FD, multiplicity 1.</summary>
    TableTopPitchAdjustedAngle = 0x0074102C,

    /// <summary>(0074,102D) FD, multiplicity 1.</summary>
    TableTopRollAdjustedAngle = 0x0074102D,

    /// <summary>(0074,1030) SQ, multiplicity 1.</summary>
    DeliveryVerificationImageSequence = 0x00741030,

    /// <summary>(0074,1032) CS, multiplicity 1.</summary>
    VerificationImageTiming = 0x00741032,

    /// <summary>(0074,1034) CS, multiplicity 1.</summary>
    DoubleExposureFlag = 0x00741034,

    /// <summary>(0074,1036) CS, multiplicity 1.</summary>
    DoubleExposureOrdering = 0x00741036,

    /// <summary>(0074,1038) DS, multiplicity 1, retired.</summary>
    DoubleExposureMetersetTrial = 0x00741038,

    /// <summary>(0074,103A) DS, multiplicity 4, retired.</summary>
    DoubleExposureFieldDeltaTrial = 0x0074103A,

    /// <summary>(0074,1040) SQ, multiplicity 1.</summary>
    RelatedReferenceRTImageSequence = 0x00741040,

    /// <summary>(0074,1042) SQ, multiplicity 1.</summary>
    GeneralMachineVerificationSequence = 0x00741042,

    /// <summary>(0074,1044) SQ, multiplicity 1.</summary>
    ConventionalMachineVerificationSequence = 0x00741044,

    /// <summary>(0074,1046) SQ, multiplicity 1.</summary>
    IonMachineVerificationSequence = 0x00741046,

    /// <summary>(0074,1048) SQ, multiplicity 1.</summary>
    FailedAttributesSequence = 0x00741048,

    /// <summary>(0074,104A) SQ, multiplicity 1.</summary>
    OverriddenAttributesSequence = 0x0074104A,

    /// <summary>(0074,104C) SQ, multiplicity 1.</summary>
    ConventionalControlPointVerificationSequence = 0x0074104C,

    /// <summary>(0074,104E) SQ, multiplicity 1.</summary>
    IonControlPointVerificationSequence = 0x0074104E,

    /// <summary>(0074,1050) SQ, multiplicity 1.</summary>
    AttributeOccurrenceSequence = 0x00741050,

    /// <summary>(0074,1052) AT, multiplicity 1.</summary>
    AttributeOccurrencePointer = 0x00741052,

    /// <summary>(0074,1054) UL, multiplicity 1.</summary>
    AttributeItemSelector = 0x00741054,

    /// <summary>(0074,1056) LO, multiplicity 1.</summary>
    AttributeOccurrencePrivateCreator = 0x00741056,

    /// <summary>(0074,1057) IS, multiplicity 1-n.</summary>
    SelectorSequencePointerItems = 0x00741057,

    /// <summary>(0074,1200) CS, multiplicity 1.</summary>
    ScheduledProcedureStepPriority = 0x00741200,

    /// <summary>(0074,1202) LO, multiplicity 1.</summary>
    WorklistLabel = 0x00741202,

    /// <summary>(0074,1204) LO, multiplicity 1.</summary>
    ProcedureStepLabel = 0x00741204,

    /// <summary>(0074,1210) SQ, multiplicity 1.</summary>
    ScheduledProcessingParametersSequence = 0x00741210,

    /// <summary>(0074,1212) SQ, multiplicity 1.</summary>
    PerformedProcessingParametersSequence = 0x00741212,

    /// <summary>(0074,1216) SQ, multiplicity 1.</summary>
    UnifiedProcedureStepPerformedProcedureSequence = 0x00741216,

    /// <summary>(0074,1220) SQ, multiplicity 1, retired.</summary>
    RelatedProcedureStepSequence = 0x00741220,

    /// <summary>(0074,1222) LO, multiplicity 1, retired.</summary>
    ProcedureStepRelationshipType = 0x00741222,

    /// <summary>(0074,1224) SQ, multiplicity 1.</summary>
    ReplacedProcedureStepSequence = 0x00741224,

    /// <summary>(0074,1230) LO, multiplicity 1.</summary>
    DeletionLock = 0x00741230,

    /// <summary>(0074,1234) AE, multiplicity 1.</summary>
    ReceivingAE = 0x00741234,

    /// <summary>(0074,1236) AE, multiplicity 1.</summary>
    RequestingAE = 0x00741236,

    /// <summary>(0074,1238) LT, multiplicity 1.</summary>
    ReasonForCancellation = 0x00741238,

    /// <summary>(0074,1242) CS, multiplicity 1.</summary>
    SCPStatus = 0x00741242,

    /// <summary>(0074,1244) CS, multiplicity 1.</summary>
    SubscriptionListStatus = 0x00741244,

    /// <summary>(0074,1246) CS, multiplicity 1.</summary>
    UnifiedProcedureStepListStatus = 0x00741246,

    /// <summary>(0074,1324) UL, multiplicity 1.</summary>
    BeamOrderIndex = 0x00741324,

    /// <summary>(0074,1338) FD, multiplicity 1.</summary>
    DoubleExposureMeterset = 0x00741338,

    /// <summary>(0074,133A) FD, multiplicity 4.</summary>
    DoubleExposureFieldDelta = 0x0074133A,

    /// <summary>(0074,1401) SQ, multiplicity 1.</summary>
    BrachyTaskSequence = 0x00741401,

    /// <summary>(0074,1402) DS, multiplicity 1.</summary>
    ContinuationStartTotalReferenceAirKerma = 0x00741402,

    /// <summary>(0074,1403) DS, multiplicity 1.</summary>
    ContinuationEndTotalReferenceAirKerma = 0x00741403,

    /// <summary>(0074,1404) IS, multiplicity 1.</summary>
    ContinuationPulseNumber = 0x00741404,

    /// <summary>(0074,1405) SQ, multiplicity 1.</summary>
    ChannelDeliveryOrderSequence = 0x00741405,

    /// <summary>(0074,1406) IS, multiplicity 1.</summary>
    ReferencedChannelNumber = 0x00741406,

    /// <summary>(0074,1407) DS, multiplicity 1.</summary>
    StartCumulativeTimeWeight = 0x00741407,

    /// <summary>(0074,1408) DS, multiplicity 1.</summary>
    EndCumulativeTimeWeight = 0x00741408,

    /// <summary>(0074,1409) SQ, multiplicity 1.</summary>
    OmittedChannelSequence = 0x00741409,

    /// <summary>(0074,140A) CS, multiplicity 1.</summary>
    ReasonForChannelOmission = 0x0074140A,

    /// <summary>(0074,140B) LO, multiplicity 1.</summary>
    ReasonForChannelOmissionDescription = 0x0074140B,

    /// <summary>(0074,140C) IS, multiplicity 1.</summary>
    ChannelDeliveryOrderIndex = 0x0074140C,

    /// <summary>(0074,140D) SQ, multiplicity 1.</summary>
    ChannelDeliveryContinuationSequence = 0x0074140D,

    /// <summary>(0074,140E) SQ, multiplicity 1.</summary>
    OmittedApplicationSetupSequence = 0x0074140E,

    /// <summary>(0076,0001) LO, multiplicity 1.</summary>
    ImplantAssemblyTemplateName = 0x00760001,

    /// <summary>(0076,0003) LO, multiplicity 1.</summary>
    ImplantAssemblyTemplateIssuer = 0x00760003,

    /// <summary>(0076,0006) LO, multiplicity 1.</summary>
    ImplantAssemblyTemplateVersion = 0x00760006,

    /// <summary>(0076,0008) SQ, multiplicity 1.</summary>
    ReplacedImplantAssemblyTemplateSequence = 0x00760008,

    /// <summary>(0076,000A) CS, multiplicity 1.</summary>
    ImplantAssemblyTemplateType = 0x0076000A,

    /// <summary>(0076,000C) SQ, multiplicity 1.</summary>
    OriginalImplantAssemblyTemplateSequence = 0x0076000C,

    /// <summary>(0076,000E) SQ, multiplicity 1.</summary>
    DerivationImplantAssemblyTemplateSequence = 0x0076000E,

    /// <summary>(0076,0010) SQ, multiplicity 1.</summary>
    ImplantAssemblyTemplateTargetAnatomySequence = 0x00760010,

    /// <summary>(0076,0020) SQ, multiplicity 1.</summary>
    ProcedureTypeCodeSequence = 0x00760020,

    /// <summary>(0076,0030) LO, multiplicity 1.</summary>
    SurgicalTechnique = 0x00760030,

    /// <summary>(0076,0032) SQ, multiplicity 1.</summary>
    ComponentTypesSequence = 0x00760032,

    /// <summary>(0076,0034) SQ, multiplicity 1.</summary>
    ComponentTypeCodeSequence = 0x00760034,

    /// <summary>(0076,0036) CS, multiplicity 1.</summary>
    ExclusiveComponentType = 0x00760036,

    /// <summary>(0076,0038) CS, multiplicity 1.</summary>
    MandatoryComponentType = 0x00760038,

    /// <summary>(0076,0040) SQ, multiplicity 1.</summary>
    ComponentSequence = 0x00760040,

    /// <summary>(0076,0055) US, multiplicity 1.</summary>
    ComponentID = 0x00760055,

    /// <summary>(0076,0060) SQ, multiplicity 1.</summary>
    ComponentAssemblySequence = 0x00760060,

    /// <summary>(0076,0070) US, multiplicity 1.</summary>
    Component1ReferencedID = 0x00760070,

    /// <summary>(0076,0080) US, multiplicity 1.</summary>
    Component1ReferencedMatingFeatureSetID = 0x00760080,

    /// <summary>(0076,0090) US, multiplicity 1.</summary>
    Component1ReferencedMatingFeatureID = 0x00760090,

    /// <summary>(0076,00A0) US, multiplicity 1.</summary>
    Component2ReferencedID = 0x007600A0,

    /// <summary>(0076,00B0) US, multiplicity 1.</summary>
    Component2ReferencedMatingFeatureSetID = 0x007600B0,

    /// <summary>(0076,00C0) US, multiplicity 1.</summary>
    Component2ReferencedMatingFeatureID = 0x007600C0,

    /// <summary>(0078,0001) LO, multiplicity 1.</summary>
    ImplantTemplateGroupName = 0x00780001,

    /// <summary>(0078,0010) ST, multiplicity 1.</summary>
    ImplantTemplateGroupDescription = 0x00780010,

    /// <summary>(0078,0020) LO, multiplicity 1.</summary>
    ImplantTemplateGroupIssuer = 0x00780020,

    /// <summary>(0078,0024) LO, multiplicity 1.</summary>
    ImplantTemplateGroupVersion = 0x00780024,

    /// <summary>(0078,0026) SQ, multiplicity 1.</summary>
    ReplacedImplantTemplateGroupSequence = 0x00780026,

    /// <summary>(0078,0028) SQ, multiplicity 1.</summary>
    ImplantTemplateGroupTargetAnatomySequence = 0x00780028,

    /// <summary>(0078,002A) SQ, multiplicity 1.</summary>
    ImplantTemplateGroupMembersSequence = 0x0078002A,

    /// <summary>(0078,002E) US, multiplicity 1.</summary>
    ImplantTemplateGroupMemberID = 0x0078002E,

    /// <summary>(0078,0050) FD, multiplicity 3.</summary>
    ThreeDImplantTemplateGroupMemberMatchingPoint = 0x00780050,

    /// <summary>(0078,0060) FD, multiplicity 9.</summary>
    ThreeDImplantTemplateGroupMemberMatchingAxes = 0x00780060,

    /// <summary>(0078,0070) SQ, multiplicity 1.</summary>
    ImplantTemplateGroupMemberMatching2DCoordinatesSequence = 0x00780070,

    /// <summary>(0078,0090) FD, multiplicity 2.</summary>
    TwoDImplantTemplateGroupMemberMatchingPoint = 0x00780090,

    /// <summary>(0078,00A0) FD, multiplicity 4.</summary>
    TwoDImplantTemplateGroupMemberMatchingAxes = 0x007800A0,

    /// <summary>(0078,00B0) SQ, multiplicity 1.</summary>
    ImplantTemplateGroupVariationDimensionSequence = 0x007800B0,

    /// <summary>(0078,00B2) LO, multiplicity 1.</summary>
    ImplantTemplateGroupVariationDimensionName = 0x007800B2,

    /// <summary>(0078,00B4) SQ, multiplicity 1.</summary>
    ImplantTemplateGroupVariationDimensionRankSequence = 0x007800B4,

    /// <summary>(0078,00B6) US, multiplicity 1.</summary>
    ReferencedImplantTemplateGroupMemberID = 0x007800B6,

    /// <summary>(0078,00B8) US, multiplicity 1.</summary>
    ImplantTemplateGroupVariationDimensionRank = 0x007800B8,

    /// <summary>(0080,0001) SQ, multiplicity 1.</summary>
    SurfaceScanAcquisitionTypeCodeSequence = 0x00800001,

    /// <summary>(0080,0002) SQ, multiplicity 1.</summary>
    SurfaceScanModeCodeSequence = 0x00800002,

    /// <summary>(0080,0003) SQ, multiplicity 1.</summary>
    RegistrationMethodCodeSequence = 0x00800003,

    /// <summary>(0080,0004) FD, multiplicity 1.</summary>
    ShotDurationTime = 0x00800004,

    /// <summary>(0080,0005) FD, multiplicity 1.</summary>
    ShotOffsetTime = 0x00800005,

    /// <summary>(0080,0006) US, multiplicity 1-n.</summary>
    SurfacePointPresentationValueData = 0x00800006,

    /// <summary>(0080,0007) US, multiplicity 3-3n.</summary>
    SurfacePointColorCIELabValueData = 0x00800007,

    /// <summary>(0080,0008) SQ, multiplicity 1.</summary>
    UVMappingSequence = 0x00800008,

    /// <summary>(0080,0009) SH, multiplicity 1.</summary>
    TextureLabel = 0x00800009,

    /// <summary>(0080,0010) OF, multiplicity 1.</summary>
    UValueData = 0x00800010,

    /// <summary>(0080,0011) OF, multiplicity 1.</summary>
    VValueData = 0x00800011,

    /// <summary>(0080,0012) SQ, multiplicity 1.</summary>
    ReferencedTextureSequence = 0x00800012,

    /// <summary>(0080,0013) SQ, multiplicity 1.</summary>
    ReferencedSurfaceDataSequence = 0x00800013,

    /// <summary>(0082,0001) CS, multiplicity 1.</summary>
    AssessmentSummary = 0x00820001,

    /// <summary>(0082,0003) UT, multiplicity 1.</summary>
    AssessmentSummaryDescription = 0x00820003,

    /// <summary>(0082,0004) SQ, multiplicity 1.</summary>
    AssessedSOPInstanceSequence = 0x00820004,

    /// <summary>(0082,0005) SQ, multiplicity 1.</summary>
    ReferencedComparisonSOPInstanceSequence = 0x00820005,

    /// <summary>(0082,0006) UL, multiplicity 1.</summary>
    NumberOfAssessmentObservations = 0x00820006,

    /// <summary>(0082,0007) SQ, multiplicity 1.</summary>
    AssessmentObservationsSequence = 0x00820007,

    /// <summary>(0082,0008) CS, multiplicity 1.</summary>
    ObservationSignificance = 0x00820008,

    /// <summary>(0082,000A) UT, multiplicity 1.</summary>
    ObservationDescription = 0x0082000A,

    /// <summary>(0082,000C) SQ, multiplicity 1.</summary>
    StructuredConstraintObservationSequence = 0x0082000C,

    /// <summary>(0082,0010) SQ, multiplicity 1.</summary>
    AssessedAttributeValueSequence = 0x00820010,

    /// <summary>(0082,0016) LO, multiplicity 1.</summary>
    AssessmentSetID = 0x00820016,

    /// <summary>(0082,0017) SQ, multiplicity 1.</summary>
    AssessmentRequesterSequence = 0x00820017,

    /// <summary>(0082,0018) LO, multiplicity 1.</summary>
    SelectorAttributeName = 0x00820018,

    /// <summary>(0082,0019) LO, multiplicity 1.</summary>
    SelectorAttributeKeyword = 0x00820019,

    /// <summary>(0082,0021) SQ, multiplicity 1.</summary>
    AssessmentTypeCodeSequence = 0x00820021,

    /// <summary>(0082,0022) SQ, multiplicity 1.</summary>
    ObservationBasisCodeSequence = 0x00820022,

    /// <summary>(0082,0023) LO, multiplicity 1.</summary>
    AssessmentLabel = 0x00820023,

    /// <summary>(0082,0032) CS, multiplicity 1.</summary>
    ConstraintType = 0x00820032,

    /// <summary>(0082,0033) UT, multiplicity 1.</summary>
    SpecificationSelectionGuidance = 0x00820033,

    /// <summary>(0082,0034) SQ, multiplicity 1.</summary>
    ConstraintValueSequence = 0x00820034,

    /// <summary>(0082,0035) SQ, multiplicity 1.</summary>
    RecommendedDefaultValueSequence = 0x00820035,

    /// <summary>(0082,0036) CS, multiplicity 1.</summary>
    ConstraintViolationSignificance = 0x00820036,

    /// <summary>(0082,0037) UT, multiplicity 1.</summary>
    ConstraintViolationCondition = 0x00820037,

    /// <summary>(0082,0038) CS, multiplicity 1.</summary>
    ModifiableConstraintFlag = 0x00820038,

    /// <summary>(0088,0130) SH, multiplicity 1.</summary>
    StorageMediaFileSetID = 0x00880130,

    /// <summary>(0088,0140) UI, multiplicity 1.</summary>
    StorageMediaFileSetUID = 0x00880140,

    /// <summary>(0088,0200) SQ, multiplicity 1.</summary>
    IconImageSequence = 0x00880200,

    /// <summary>(0088,0904) LO, multiplicity 1, retired.</summary>
    TopicTitle = 0x00880904,

    /// <summary>(0088,0906) ST, multiplicity 1, retired.</summary>
    TopicSubject = 0x00880906,

    /// <summary>(0088,0910) LO, multiplicity 1, retired.</summary>
    TopicAuthor = 0x00880910,

    /// <summary>(0088,0912) LO, multiplicity 1-32, retired.</summary>
    TopicKeywords = 0x00880912,

    /// <summary>(0100,0410) CS, multiplicity 1.</summary>
    SOPInstanceStatus = 0x01000410,

    /// <summary>(0100,0420) DT, multiplicity 1.</summary>
    SOPAuthorizationDateTime = 0x01000420,

    /// <summary>(0100,0424) LT, multiplicity 1.</summary>
    SOPAuthorizationComment = 0x01000424,

    /// <summary>(0100,0426) LO, multiplicity 1.</summary>
    AuthorizationEquipmentCertificationNumber = 0x01000426,

    /// <summary>(0400,0005) US, multiplicity 1.</summary>
    MACIDNumber = 0x04000005,

    /// <summary>(0400,0010) UI, multiplicity 1.</summary>
    MACCalculationTransferSyntaxUID = 0x04000010,

    /// <summary>(0400,0015) CS, multiplicity 1.</summary>
    MACAlgorithm = 0x04000015,

    /// <summary>(0400,0020) AT, multiplicity 1-n.</summary>
    DataElementsSigned = 0x04000020,

    /// <summary>(0400,0100) UI, multiplicity 1.</summary>
    DigitalSignatureUID = 0x04000100,

    /// <summary>(0400,0105) DT, multiplicity 1.</summary>
    DigitalSignatureDateTime = 0x04000105,

    /// <summary>(0400,0110) CS, multiplicity 1.</summary>
    CertificateType = 0x04000110,

    /// <summary>(0400,0115) OB, multiplicity 1.</summary>
    CertificateOfSigner = 0x04000115,

    /// <summary>(0400,0120) OB, multiplicity 1.</summary>
    Signature = 0x04000120,

    /// <summary>(0400,0305) CS, multiplicity 1.</summary>
    CertifiedTimestampType = 0x04000305,

    /// <summary>(0400,0310) OB, multiplicity 1.</summary>
    CertifiedTimestamp = 0x04000310,

    /// <summary>(0400,0401) SQ, multiplicity 1.</summary>
    DigitalSignaturePurposeCodeSequence = 0x04000401,

    /// <summary>(0400,0402) SQ, multiplicity 1.</summary>
    ReferencedDigitalSignatureSequence = 0x04000402,

    /// <summary>(0400,0403) SQ, multiplicity 1.</summary>
    ReferencedSOPInstanceMACSequence = 0x04000403,

    /// <summary>(0400,0404) OB, multiplicity 1.</summary>
    MAC = 0x04000404,

    /// <summary>(0400,0500) SQ, multiplicity 1.</summary>
    EncryptedAttributesSequence = 0x04000500,

    /// <summary>(0400,0510) UI, multiplicity 1.</summary>
    EncryptedContentTransferSyntaxUID = 0x04000510,

    /// <summary>(0400,0520) OB, multiplicity 1.</summary>
    EncryptedContent = 0x04000520,

    /// <summary>(0400,0550) SQ, multiplicity 1.</summary>
    ModifiedAttributesSequence = 0x04000550,

    /// <summary>(0400,0551) SQ, multiplicity 1.</summary>
    NonconformingModifiedAttributesSequence = 0x04000551,

    /// <summary>(0400,0552) OB, multiplicity 1.</summary>
    NonconformingDataElementValue = 0x04000552,

    /// <summary>(0400,0561) SQ, multiplicity 1.</summary>
    OriginalAttributesSequence = 0x04000561,

    /// <summary>(0400,0562) DT, multiplicity 1.</summary>
    AttributeModificationDateTime = 0x04000562,

    /// <summary>(0400,0563) LO, multiplicity 1.</summary>
    ModifyingSystem = 0x04000563,

    /// <summary>(0400,0564) LO, multiplicity 1.</summary>
    SourceOfPreviousValues = 0x04000564,

    /// <summary>(0400,0565) CS, multiplicity 1.</summary>
    ReasonForTheAttributeModification = 0x04000565,

    /// <summary>(0400,0600) CS, multiplicity 1.</summary>
    InstanceOriginStatus = 0x04000600,

    /// <summary>(1000,0000) US, multiplicity 3, repeating, retired.</summary>
    EscapeTriplet = 0x10000000,

    /// <summary>(1000,0001) US, multiplicity 3, repeating, retired.</summary>
    RunLengthTriplet = 0x10000001,

    /// <summary>(1000,0002) US, multiplicity 1, repeating, retired.</summary>
    HuffmanTableSize = 0x10000002,

    /// <summary>(1000,0003) US, multiplicity 3, repeating, retired.</summary>
    HuffmanTableTriplet = 0x10000003,

    /// <summary>(1000,0004) US, multiplicity 1, repeating, retired.</summary>
    ShiftTableSize = 0x10000004,

    /// <summary>(1000,0005) US, multiplicity 3, repeating, retired.</summary>
    ShiftTableTriplet = 0x10000005,

    /// <summary>(1010,0000) US, multiplicity 1-n, repeating, retired.</summary>
    ZonalMap = 0x10100000,

    /// <summary>(2000,0010) IS, multiplicity 1.</summary>
    NumberOfCopies = 0x20000010,

    /// <summary>(2000,001E) SQ, multiplicity 1.</summary>
    PrinterConfigurationSequence = 0x2000001E,

    /// <summary>(2000,0020) CS, multiplicity 1.</summary>
    PrintPriority = 0x20000020,

    /// <summary>(2000,0030) CS, multiplicity 1.</summary>
    MediumType = 0x20000030,

    /// <summary>(2000,0040) CS, multiplicity 1.</summary>
    FilmDestination = 0x20000040,

    /// <summary>(2000,0050) LO, multiplicity 1.</summary>
    FilmSessionLabel = 0x20000050,

    /// <summary>(2000,0060) IS, multiplicity 1.</summary>
    MemoryAllocation = 0x20000060,

    /// <summary>(2000,0061) IS, multiplicity 1.</summary>
    MaximumMemoryAllocation = 0x20000061,

    /// <summary>(2000,0062) CS, multiplicity 1, retired.</summary>
    ColorImagePrintingFlag = 0x20000062,

    /// <summary>(2000,0063) CS, multiplicity 1, retired.</summary>
    CollationFlag = 0x20000063,

    /// <summary>(2000,0065) CS, multiplicity 1, retired.</summary>
    AnnotationFlag = 0x20000065,

    /// <summary>(2000,0067) CS, multiplicity 1, retired.</summary>
    ImageOverlayFlag = 0x20000067,

    /// <summary>(2000,0069) CS, multiplicity 1, retired.</summary>
    PresentationLUTFlag = 0x20000069,

    /// <summary>(2000,006A) CS, multiplicity 1, retired.</summary>
    ImageBoxPresentationLUTFlag = 0x2000006A,

    /// <summary>(2000,00A0) US, multiplicity 1.</summary>
    MemoryBitDepth = 0x200000A0,

    /// <summary>(2000,00A1) US, multiplicity 1.</summary>
    PrintingBitDepth = 0x200000A1,

    /// <summary>(2000,00A2) SQ, multiplicity 1.</summary>
    MediaInstalledSequence = 0x200000A2,

    /// <summary>(2000,00A4) SQ, multiplicity 1.</summary>
    OtherMediaAvailableSequence = 0x200000A4,

    /// <summary>(2000,00A8) SQ, multiplicity 1.</summary>
    SupportedImageDisplayFormatsSequence = 0x200000A8,

    /// <summary>(2000,0500) SQ, multiplicity 1.</summary>
    ReferencedFilmBoxSequence = 0x20000500,

    /// <summary>(2000,0510) SQ, multiplicity 1, retired.</summary>
    ReferencedStoredPrintSequence = 0x20000510,

    /// <summary>(2010,0010) ST, multiplicity 1.</summary>
    ImageDisplayFormat = 0x20100010,

    /// <summary>(2010,0030) CS, multiplicity 1.</summary>
    AnnotationDisplayFormatID = 0x20100030,

    /// <summary>(2010,0040) CS, multiplicity 1.</summary>
    FilmOrientation = 0x20100040,

    /// <summary>(2010,0050) CS, multiplicity 1.</summary>
    FilmSizeID = 0x20100050,

    /// <summary>(2010,0052) CS, multiplicity 1.</summary>
    PrinterResolutionID = 0x20100052,

    /// <summary>(2010,0054) CS, multiplicity 1.</summary>
    DefaultPrinterResolutionID = 0x20100054,

    /// <summary>(2010,0060) CS, multiplicity 1.</summary>
    MagnificationType = 0x20100060,

    /// <summary>(2010,0080) CS, multiplicity 1.</summary>
    SmoothingType = 0x20100080,

    /// <summary>(2010,00A6) CS, multiplicity 1.</summary>
    DefaultMagnificationType = 0x201000A6,

    /// <summary>(2010,00A7) CS, multiplicity 1-n.</summary>
    OtherMagnificationTypesAvailable = 0x201000A7,

    /// <summary>(2010,00A8) CS, multiplicity 1.</summary>
    DefaultSmoothingType = 0x201000A8,

    /// <summary>(2010,00A9) CS, multiplicity 1-n.</summary>
    OtherSmoothingTypesAvailable = 0x201000A9,

    /// <summary>(2010,0100) CS, multiplicity 1.</summary>
    BorderDensity = 0x20100100,

    /// <summary>(2010,0110) CS, multiplicity 1.</summary>
    EmptyImageDensity = 0x20100110,

    /// <summary>(2010,0120) US, multiplicity 1.</summary>
    MinDensity = 0x20100120,

    /// <summary>(2010,0130) US, multiplicity 1.</summary>
    MaxDensity = 0x20100130,

    /// <summary>(2010,0140) CS, multiplicity 1.</summary>
    Trim = 0x20100140,

    /// <summary>(2010,0150) ST, multiplicity 1.</summary>
    ConfigurationInformation = 0x20100150,

    /// <summary>(2010,0152) LT, multiplicity 1.</summary>
    ConfigurationInformationDescription = 0x20100152,

    /// <summary>(2010,0154) IS, multiplicity 1.</summary>
    MaximumCollatedFilms = 0x20100154,

    /// <summary>(2010,015E) US, multiplicity 1.</summary>
    Illumination = 0x2010015E,

    /// <summary>(2010,0160) US, multiplicity 1.</summary>
    ReflectedAmbientLight = 0x20100160,

    /// <summary>(2010,0376) DS, multiplicity 2.</summary>
    PrinterPixelSpacing = 0x20100376,

    /// <summary>(2010,0500) SQ, multiplicity 1.</summary>
    ReferencedFilmSessionSequence = 0x20100500,

    /// <summary>(2010,0510) SQ, multiplicity 1.</summary>
    ReferencedImageBoxSequence = 0x20100510,

    /// <summary>(2010,0520) SQ, multiplicity 1.</summary>
    ReferencedBasicAnnotationBoxSequence = 0x20100520,

    /// <summary>(2020,0010) US, multiplicity 1.</summary>
    ImageBoxPosition = 0x20200010,

    /// <summary>(2020,0020) CS, multiplicity 1.</summary>
    Polarity = 0x20200020,

    /// <summary>(2020,0030) DS, multiplicity 1.</summary>
    RequestedImageSize = 0x20200030,

    /// <summary>(2020,0040) CS, multiplicity 1.</summary>
    RequestedDecimateCropBehavior = 0x20200040,

    /// <summary>(2020,0050) CS, multiplicity 1.</summary>
    RequestedResolutionID = 0x20200050,

    /// <summary>(2020,00A0) CS, multiplicity 1.</summary>
    RequestedImageSizeFlag = 0x202000A0,

    /// <summary>(2020,00A2) CS, multiplicity 1.</summary>
    DecimateCropResult = 0x202000A2,

    /// <summary>(2020,0110) SQ, multiplicity 1.</summary>
    BasicGrayscaleImageSequence = 0x20200110,

    /// <summary>(2020,0111) SQ, multiplicity 1.</summary>
    BasicColorImageSequence = 0x20200111,

    /// <summary>(2020,0130) SQ, multiplicity 1, retired.</summary>
    ReferencedImageOverlayBoxSequence = 0x20200130,

    /// <summary>(2020,0140) SQ, multiplicity 1, retired.</summary>
    ReferencedVOILUTBoxSequence = 0x20200140,

    /// <summary>(2030,0010) US, multiplicity 1.</summary>
    AnnotationPosition = 0x20300010,

    /// <summary>(2030,0020) LO, multiplicity 1.</summary>
    TextString = 0x20300020,

    /// <summary>(2040,0010) SQ, multiplicity 1, retired.</summary>
    ReferencedOverlayPlaneSequence = 0x20400010,

    /// <summary>(2040,0011) US, multiplicity 1-99, retired.</summary>
    ReferencedOverlayPlaneGroups = 0x20400011,

    /// <summary>(2040,0020) SQ, multiplicity 1, retired.</summary>
    OverlayPixelDataSequence = 0x20400020,

    /// <summary>(2040,0060) CS, multiplicity 1, retired.</summary>
    OverlayMagnificationType = 0x20400060,

    /// <summary>(2040,0070) CS, multiplicity 1, retired.</summary>
    OverlaySmoothingType = 0x20400070,

    /// <summary>(2040,0072) CS, multiplicity 1, retired.</summary>
    OverlayOrImageMagnification = 0x20400072,

    /// <summary>(2040,0074) US, multiplicity 1, retired.</summary>
    MagnifyToNumberOfColumns = 0x20400074,

    /// <summary>(2040,0080) CS, multiplicity 1, retired.</summary>
    OverlayForegroundDensity = 0x20400080,

    /// <summary>(2040,0082) CS, multiplicity 1, retired.</summary>
    OverlayBackgroundDensity = 0x20400082,

    /// <summary>(2040,0090) CS, multiplicity 1, retired.</summary>
    OverlayMode = 0x20400090,

    /// <summary>(2040,0100) CS, multiplicity 1, retired.</summary>
    ThresholdDensity = 0x20400100,

    /// <summary>(2040,0500) SQ, multiplicity 1, retired.</summary>
    ReferencedImageBoxSequenceRetired = 0x20400500,

    /// <summary>(2050,0010) SQ, multiplicity 1.</summary>
    PresentationLUTSequence = 0x20500010,

    /// <summary>(2050,0020) CS, multiplicity 1.</summary>
    PresentationLUTShape = 0x20500020,

    /// <summary>(2050,0500) SQ, multiplicity 1.</summary>
    ReferencedPresentationLUTSequence = 0x20500500,

    /// <summary>(2100,0010) SH, multiplicity 1, retired.</summary>
    PrintJobID = 0x21000010,

    /// <summary>(2100,0020) CS, multiplicity 1.</summary>
    ExecutionStatus = 0x21000020,

    /// <summary>(2100,0030) CS, multiplicity 1.</summary>
    ExecutionStatusInfo = 0x21000030,

    /// <summary>(2100,0040) DA, multiplicity 1.</summary>
    CreationDate = 0x21000040,

    /// <summary>(2100,0050) TM, multiplicity 1.</summary>
    CreationTime = 0x21000050,

    /// <summary>(2100,0070) AE, multiplicity 1.</summary>
    Originator = 0x21000070,

    /// <summary>(2100,0140) AE, multiplicity 1.</summary>
    DestinationAE = 0x21000140,

    /// <summary>(2100,0160) SH, multiplicity 1.</summary>
    OwnerID = 0x21000160,

    /// <summary>(2100,0170) IS, multiplicity 1.</summary>
    NumberOfFilms = 0x21000170,

    /// <summary>(2100,0500) SQ, multiplicity 1, retired.</summary>
    ReferencedPrintJobSequencePullStoredPrint = 0x21000500,

    /// <summary>(2110,0010) CS, multiplicity 1.</summary>
    PrinterStatus = 0x21100010,

    /// <summary>(2110,0020) CS, multiplicity 1.</summary>
    PrinterStatusInfo = 0x21100020,

    /// <summary>(2110,0030) LO, multiplicity 1.</summary>
    PrinterName = 0x21100030,

    /// <summary>(2110,0099) SH, multiplicity 1, retired.</summary>
    PrintQueueID = 0x21100099,

    /// <summary>(2120,0010) CS, multiplicity 1, retired.</summary>
    QueueStatus = 0x21200010,

    /// <summary>(2120,0050) SQ, multiplicity 1, retired.</summary>
    PrintJobDescriptionSequence = 0x21200050,

    /// <summary>(2120,0070) SQ, multiplicity 1, retired.</summary>
    ReferencedPrintJobSequence = 0x21200070,

    /// <summary>(2130,0010) SQ, multiplicity 1, retired.</summary>
    PrintManagementCapabilitiesSequence = 0x21300010,

    /// <summary>(2130,0015) SQ, multiplicity 1, retired.</summary>
    PrinterCharacteristicsSequence = 0x21300015,

    /// <summary>(2130,0030) SQ, multiplicity 1, retired.</summary>
    FilmBoxContentSequence = 0x21300030,

    /// <summary>(2130,0040) SQ, multiplicity 1, retired.</summary>
    ImageBoxContentSequence = 0x21300040,

    /// <summary>(2130,0050) SQ, multiplicity 1, retired.</summary>
    AnnotationContentSequence = 0x21300050,

    /// <summary>(2130,0060) SQ, multiplicity 1, retired.</summary>
    ImageOverlayBoxContentSequence = 0x21300060,

    /// <summary>(2130,0080) SQ, multiplicity 1, retired.</summary>
    PresentationLUTContentSequence = 0x21300080,

    /// <summary>(2130,00A0) SQ, multiplicity 1.</summary>
    ProposedStudySequence = 0x213000A0,

    /// <summary>(2130,00C0) SQ, multiplicity 1.</summary>
    OriginalImageSequence = 0x213000C0,

    /// <summary>(2200,0001) CS, multiplicity 1.</summary>
    LabelUsingInformationExtractedFromInstances = 0x22000001,

    /// <summary>(2200,0002) UT, multiplicity 1.</summary>
    LabelText = 0x22000002,

    /// <summary>(2200,0003) CS, multiplicity 1.</summary>
    LabelStyleSelection = 0x22000003,

    /// <summary>(2200,0004) LT, multiplicity 1.</summary>
    MediaDisposition = 0x22000004,

    /// <summary>(2200,0005) LT, multiplicity 1.</summary>
    BarcodeValue = 0x22000005,

    /// <summary>(2200,0006) CS, multiplicity 1.</summary>
    BarcodeSymbology = 0x22000006,

    /// <summary>(2200,0007) CS, multiplicity 1.</summary>
    AllowMediaSplitting = 0x22000007,

    /// <summary>(2200,0008) CS, multiplicity 1.</summary>
    IncludeNonDICOMObjects = 0x22000008,

    /// <summary>(2200,0009) CS, multiplicity 1.</summary>
    IncludeDisplayApplication = 0x22000009,

    /// <summary>(2200,000A) CS, multiplicity 1.</summary>
    PreserveCompositeInstancesAfterMediaCreation = 0x2200000A,

    /// <summary>(2200,000B) US, multiplicity 1.</summary>
    TotalNumberOfPiecesOfMediaCreated = 0x2200000B,

    /// <summary>(2200,000C) LO, multiplicity 1.</summary>
    RequestedMediaApplicationProfile = 0x2200000C,

    /// <summary>(2200,000D) SQ, multiplicity 1.</summary>
    ReferencedStorageMediaSequence = 0x2200000D,

    /// <summary>(2200,000E) AT, multiplicity 1-n.</summary>
    FailureAttributes = 0x2200000E,

    /// <summary>(2200,000F) CS, multiplicity 1.</summary>
    AllowLossyCompression = 0x2200000F,

    /// <summary>(2200,0020) CS, multiplicity 1.</summary>
    RequestPriority = 0x22000020,

    /// <summary>(3002,0002) SH, multiplicity 1.</summary>
    RTImageLabel = 0x30020002,

    /// <summary>(3002,0003) LO, multiplicity 1.</summary>
    RTImageName = 0x30020003,

    /// <summary>(3002,0004) ST, multiplicity 1.</summary>
    RTImageDescription = 0x30020004,

    /// <summary>(3002,000A) CS, multiplicity 1.</summary>
    ReportedValuesOrigin = 0x3002000A,

    /// <summary>(3002,000C) CS, multiplicity 1.</summary>
    RTImagePlane = 0x3002000C,

    /// <summary>(3002,000D) DS, multiplicity 3.</summary>
    XRayImageReceptorTranslation = 0x3002000D,

    /// <summary>(3002,000E) DS, multiplicity 1.</summary>
    XRayImageReceptorAngle = 0x3002000E,

    /// <summary>(3002,0010) DS, multiplicity 6.</summary>
    RTImageOrientation = 0x30020010,

    /// <summary>(3002,0011) DS, multiplicity 2.</summary>
    ImagePlanePixelSpacing = 0x30020011,

    /// <summary>(3002,0012) DS, multiplicity 2.</summary>
    RTImagePosition = 0x30020012,

    /// <summary>(3002,0020) SH, multiplicity 1.</summary>
    RadiationMachineName = 0x30020020,

    /// <summary>(3002,0022) DS, multiplicity 1.</summary>
    RadiationMachineSAD = 0x30020022,

    /// <summary>(3002,0024) DS, multiplicity 1.</summary>
    RadiationMachineSSD = 0x30020024,

    /// <summary>(3002,0026) DS, multiplicity 1.</summary>
    RTImageSID = 0x30020026,

    /// <summary>(3002,0028) DS, multiplicity 1.</summary>
    SourceToReferenceObjectDistance = 0x30020028,

    /// <summary>(3002,0029) IS, multiplicity 1.</summary>
    FractionNumber = 0x30020029,

    /// <summary>(3002,0030) SQ, multiplicity 1.</summary>
    ExposureSequence = 0x30020030,

    /// <summary>(3002,0032) DS, multiplicity 1.</summary>
    MetersetExposure = 0x30020032,

    /// <summary>(3002,0034) DS, multiplicity 4.</summary>
    DiaphragmPosition = 0x30020034,

    /// <summary>(3002,0040) SQ, multiplicity 1.</summary>
    FluenceMapSequence = 0x30020040,

    /// <summary>(3002,0041) CS, multiplicity 1.</summary>
    FluenceDataSource = 0x30020041,

    /// <summary>(3002,0042) DS, multiplicity 1.</summary>
    FluenceDataScale = 0x30020042,

    /// <summary>(3002,0050) SQ, multiplicity 1.</summary>
    PrimaryFluenceModeSequence = 0x30020050,

    /// <summary>(3002,0051) CS, multiplicity 1.</summary>
    FluenceMode = 0x30020051,

    /// <summary>(3002,0052) SH, multiplicity 1.</summary>
    FluenceModeID = 0x30020052,

    /// <summary>(3002,0100) IS, multiplicity 1.</summary>
    SelectedFrameNumber = 0x30020100,

    /// <summary>(3002,0101) SQ, multiplicity 1.</summary>
    SelectedFrameFunctionalGroupsSequence = 0x30020101,

    /// <summary>(3002,0102) SQ, multiplicity 1.</summary>
    RTImageFrameGeneralContentSequence = 0x30020102,

    /// <summary>(3002,0103) SQ, multiplicity 1.</summary>
    RTImageFrameContextSequence = 0x30020103,

    /// <summary>(3002,0104) SQ, multiplicity 1.</summary>
    RTImageScopeSequence = 0x30020104,

    /// <summary>(3002,0105) CS, multiplicity 1.</summary>
    BeamModifierCoordinatesPresenceFlag = 0x30020105,

    /// <summary>(3002,0106) FD, multiplicity 1.</summary>
    StartCumulativeMeterset = 0x30020106,

    /// <summary>(3002,0107) FD, multiplicity 1.</summary>
    StopCumulativeMeterset = 0x30020107,

    /// <summary>(3002,0108) SQ, multiplicity 1.</summary>
    RTAcquisitionPatientPositionSequence = 0x30020108,

    /// <summary>(3002,0109) SQ, multiplicity 1.</summary>
    RTImageFrameImagingDevicePositionSequence = 0x30020109,

    /// <summary>(3002,010A) SQ, multiplicity 1.</summary>
    RTImageFramekVRadiationAcquisitionSequence = 0x3002010A,

    /// <summary>(3002,010B) SQ, multiplicity 1.</summary>
    RTImageFrameMVRadiationAcquisitionSequence = 0x3002010B,

    /// <summary>(3002,010C) SQ, multiplicity 1.</summary>
    RTImageFrameRadiationAcquisitionSequence = 0x3002010C,

    /// <summary>(3002,010D) SQ, multiplicity 1.</summary>
    ImagingSourcePositionSequence = 0x3002010D,

    /// <summary>(3002,010E) SQ, multiplicity 1.</summary>
    ImageReceptorPositionSequence = 0x3002010E,

    /// <summary>(3002,010F) FD, multiplicity 16.</summary>
    DevicePositionToEquipmentMappingMatrix = 0x3002010F,

    /// <summary>(3002,0110) SQ, multiplicity 1.</summary>
    DevicePositionParameterSequence = 0x30020110,

    /// <summary>(3002,0111) CS, multiplicity 1.</summary>
    ImagingSourceLocationSpecificationType = 0x30020111,

    /// <summary>(3002,0112) SQ, multiplicity 1.</summary>
    ImagingDeviceLocationMatrixSequence = 0x30020112,

    /// <summary>(3002,0113) SQ, multiplicity 1.</summary>
    ImagingDeviceLocationParameterSequence = 0x30020113,

    /// <summary>(3002,0114) SQ, multiplicity 1.</summary>
    ImagingApertureSequence = 0x30020114,

    /// <summary>(3002,0115) CS, multiplicity 1.</summary>
    ImagingApertureSpecificationType = 0x30020115,

    /// <summary>(3002,0116) US, multiplicity 1.</summary>
    NumberOfAcquisitionDevices = 0x30020116,

    /// <summary>(3002,0117) SQ, multiplicity 1.</summary>
    AcquisitionDeviceSequence = 0x30020117,

    /// <summary>(3002,0118) SQ, multiplicity 1.</summary>
    AcquisitionTaskSequence = 0x30020118,

    /// <summary>(3002,0119) SQ, multiplicity 1.</summary>
    AcquisitionTaskWorkitemCodeSequence = 0x30020119,

    /// <summary>(3002,011A) SQ, multiplicity 1.</summary>
    AcquisitionSubtaskSequence = 0x3002011A,

    /// <summary>(3002,011B) SQ, multiplicity 1.</summary>
    SubtaskWorkitemCodeSequence = 0x3002011B,

    /// <summary>(3002,011C) US, multiplicity 1.</summary>
    AcquisitionTaskIndex = 0x3002011C,

    /// <summary>(3002,011D) US, multiplicity 1.</summary>
    AcquisitionSubtaskIndex = 0x3002011D,

    /// <summary>(3002,011E) SQ, multiplicity 1.</summary>
    ReferencedBaselineParametersRTRadiationInstanceSequence = 0x3002011E,

    /// <summary>(3002,011F) SQ, multiplicity 1.</summary>
    PositionAcquisitionTemplateIdentificationSequence = 0x3002011F,

    /// <summary>(3002,0120) ST, multiplicity 1.</summary>
    PositionAcquisitionTemplateID = 0x30020120,

    /// <summary>(3002,0121) LO, multiplicity 1.</summary>
    PositionAcquisitionTemplateName = 0x30020121,

    /// <summary>(3002,0122) SQ, multiplicity 1.</summary>
    PositionAcquisitionTemplateCodeSequence = 0x30020122,

    /// <summary>(3002,0123) LT, multiplicity 1.</summary>
    PositionAcquisitionTemplateDescription = 0x30020123,

    /// <summary>(3002,0124) SQ, multiplicity 1.</summary>
    AcquisitionTaskApplicabilitySequence = 0x30020124,

    /// <summary>(3002,0125) SQ, multiplicity 1.</summary>
    ProjectionImagingAcquisitionParameterSequence = 0x30020125,

    /// <summary>(3002,0126) SQ, multiplicity 1.</summary>
    CTImagingAcquisitionParameterSequence = 0x30020126,

    /// <summary>(3002,0127) SQ, multiplicity 1.</summary>
    KVImagingGenerationParametersSequence = 0x30020127,

    /// <summary>(3002,0128) SQ, multiplicity 1.</summary>
    MVImagingGenerationParametersSequence = 0x30020128,

    /// <summary>(3002,0129) CS, multiplicity 1.</summary>
    AcquisitionSignalType = 0x30020129,

    /// <summary>(3002,012A) CS, multiplicity 1.</summary>
    AcquisitionMethod = 0x3002012A,

    /// <summary>(3002,012B) SQ, multiplicity 1.</summary>
    ScanStartPositionSequence = 0x3002012B,

    /// <summary>(3002,012C) SQ, multiplicity 1.</summary>
    ScanStopPositionSequence = 0x3002012C,

    /// <summary>(3002,012D) FD, multiplicity 1.</summary>
    ImagingSourceToBeamModifierDefinitionPlaneDistance = 0x3002012D,

    /// <summary>(3002,012E) CS, multiplicity 1.</summary>
    ScanArcType = 0x3002012E,

    /// <summary>(3002,012F) CS, multiplicity 1.</summary>
    DetectorPositioningType = 0x3002012F,

    /// <summary>(3002,0130) SQ, multiplicity 1.</summary>
    AdditionalRTAccessoryDeviceSequence = 0x30020130,

    /// <summary>(3002,0131) SQ, multiplicity 1.</summary>
    DeviceSpecificAcquisitionParameterSequence = 0x30020131,

    /// <summary>(3002,0132) SQ, multiplicity 1.</summary>
    ReferencedPositionReferenceInstanceSequence = 0x30020132,

    /// <summary>(3002,0133) SQ, multiplicity 1.</summary>
    EnergyDerivationCodeSequence = 0x30020133,

    /// <summary>(3002,0134) FD, multiplicity 1.</summary>
    MaximumCumulativeMetersetExposure = 0x30020134,

    /// <summary>(3002,0135) SQ, multiplicity 1.</summary>
    AcquisitionInitiationSequence = 0x30020135,

    /// <summary>(3004,0001) CS, multiplicity 1.</summary>
    DVHType = 0x30040001,

    /// <summary>(3004,0002) CS, multiplicity 1.</summary>
    DoseUnits = 0x30040002,

    /// <summary>(3004,0004) CS, multiplicity 1.</summary>
    DoseType = 0x30040004,

    /// <summary>(3004,0005) CS, multiplicity 1.</summary>
    SpatialTransformOfDose = 0x30040005,

    /// <summary>(3004,0006) LO, multiplicity 1.</summary>
    DoseComment = 0x30040006,

    /// <summary>(3004,0008) DS, multiplicity 3.</summary>
    NormalizationPoint = 0x30040008,

    /// <summary>(3004,000A) CS, multiplicity 1.</summary>
    DoseSummationType = 0x3004000A,

    /// <summary>(3004,000C) DS, multiplicity 2-n.</summary>
    GridFrameOffsetVector = 0x3004000C,

    /// <summary>(3004,000E) DS, multiplicity 1.</summary>
    DoseGridScaling = 0x3004000E,

    /// <summary>(3004,0010) SQ, multiplicity 1, retired.</summary>
    RTDoseROISequence = 0x30040010,

    /// <summary>(3004,0012) DS, multiplicity 1, retired.</summary>
    DoseValue = 0x30040012,

    /// <summary>(3004,0014) CS, multiplicity 1-3.</summary>
    TissueHeterogeneityCorrection = 0x30040014,

    /// <summary>(3004,0040) DS, multiplicity 3.</summary>
    DVHNormalizationPoint = 0x30040040,

    /// <summary>(3004,0042) DS, multiplicity 1.</summary>
    DVHNormalizationDoseValue = 0x30040042,

    /// <summary>(3004,0050) SQ, multiplicity 1.</summary>
    DVHSequence = 0x30040050,

    /// <summary>(3004,0052) DS, multiplicity 1.</summary>
    DVHDoseScaling = 0x30040052,

    /// <summary>(3004,0054) CS, multiplicity 1.</summary>
    DVHVolumeUnits = 0x30040054,

    /// <summary>(3004,0056) IS, multiplicity 1.</summary>
    DVHNumberOfBins = 0x30040056,

    /// <summary>(3004,0058) DS, multiplicity 2-2n.</summary>
    DVHData = 0x30040058,

    /// <summary>(3004,0060) SQ, multiplicity 1.</summary>
    DVHReferencedROISequence = 0x30040060,

    /// <summary>(3004,0062) CS, multiplicity 1.</summary>
    DVHROIContributionType = 0x30040062,

    /// <summary>(3004,0070) DS, multiplicity 1.</summary>
    DVHMinimumDose = 0x30040070,

    /// <summary>(3004,0072) DS, multiplicity 1.</summary>
    DVHMaximumDose = 0x30040072,

    /// <summary>(3004,0074) DS, multiplicity 1.</summary>
    DVHMeanDose = 0x30040074,

    /// <summary>(3006,0002) SH, multiplicity 1.</summary>
    StructureSetLabel = 0x30060002,

    /// <summary>(3006,0004) LO, multiplicity 1.</summary>
    StructureSetName = 0x30060004,

    /// <summary>(3006,0006) ST, multiplicity 1.</summary>
    StructureSetDescription = 0x30060006,

    /// <summary>(3006,0008) DA, multiplicity 1.</summary>
    StructureSetDate = 0x30060008,

    /// <summary>(3006,0009) TM, multiplicity 1.</summary>
    StructureSetTime = 0x30060009,

    /// <summary>(3006,0010) SQ, multiplicity 1.</summary>
    ReferencedFrameOfReferenceSequence = 0x30060010,

    /// <summary>(3006,0012) SQ, multiplicity 1.</summary>
    RTReferencedStudySequence = 0x30060012,

    /// <summary>(3006,0014) SQ, multiplicity 1.</summary>
    RTReferencedSeriesSequence = 0x30060014,

    /// <summary>(3006,0016) SQ, multiplicity 1.</summary>
    ContourImageSequence = 0x30060016,

    /// <summary>(3006,0018) SQ, multiplicity 1.</summary>
    PredecessorStructureSetSequence = 0x30060018,

    /// <summary>(3006,0020) SQ, multiplicity 1.</summary>
    StructureSetROISequence = 0x30060020,

    /// <summary>(3006,0022) IS, multiplicity 1.</summary>
    ROINumber = 0x30060022,

    /// <summary>(3006,0024) UI, multiplicity 1.</summary>
    ReferencedFrameOfReferenceUID = 0x30060024,

    /// <summary>(3006,0026) LO, multiplicity 1.</summary>
    ROIName = 0x30060026,

    /// <summary>(3006,0028) ST, multiplicity 1.</summary>
    ROIDescription = 0x30060028,

    /// <summary>(3006,002A) IS, multiplicity 3.</summary>
    ROIDisplayColor = 0x3006002A,

    /// <summary>(3006,002C) DS, multiplicity 1.</summary>
    ROIVolume = 0x3006002C,

    /// <summary>(3006,002D) DT, multiplicity 1.</summary>
    ROIDateTime = 0x3006002D,

    /// <summary>(3006,002E) DT, multiplicity 1.</summary>
    ROIObservationDateTime = 0x3006002E,

    /// <summary>(3006,0030) SQ, multiplicity 1.</summary>
    RTRelatedROISequence = 0x30060030,

    /// <summary>(3006,0033) CS, multiplicity 1.</summary>
    RTROIRelationship = 0x30060033,

    /// <summary>(3006,0036) CS, multiplicity 1.</summary>
    ROIGenerationAlgorithm = 0x30060036,

    /// <summary>(3006,0037) SQ, multiplicity 1.</summary>
    ROIDerivationAlgorithmIdentificationSequence = 0x30060037,

    /// <summary>(3006,0038) LO, multiplicity 1.</summary>
    ROIGenerationDescription = 0x30060038,

    /// <summary>(3006,0039) SQ, multiplicity 1.</summary>
    ROIContourSequence = 0x30060039,

    /// <summary>(3006,0040) SQ, multiplicity 1.</summary>
    ContourSequence = 0x30060040,

    /// <summary>(3006,0042) CS, multiplicity 1.</summary>
    ContourGeometricType = 0x30060042,

    /// <summary>(3006,0044) DS, multiplicity 1, retired.</summary>
    ContourSlabThickness = 0x30060044,

    /// <summary>(3006,0045) DS, multiplicity 3, retired.</summary>
    ContourOffsetVector = 0x30060045,

    /// <summary>(3006,0046) IS, multiplicity 1.</summary>
    NumberOfContourPoints = 0x30060046,

    /// <summary>(3006,0048) IS, multiplicity 1.</summary>
    ContourNumber = 0x30060048,

    /// <summary>(3006,0049) IS, multiplicity 1-n, retired.</summary>
    AttachedContours = 0x30060049,

    /// <summary>(3006,004A) SQ, multiplicity 1.</summary>
    SourcePixelPlanesCharacteristicsSequence = 0x3006004A,

    /// <summary>(3006,004B) SQ, multiplicity 1.</summary>
    SourceSeriesSequence = 0x3006004B,

    /// <summary>(3006,004C) SQ, multiplicity 1.</summary>
    SourceSeriesInformationSequence = 0x3006004C,

    /// <summary>(3006,004D) SQ, multiplicity 1.</summary>
    ROICreatorSequence = 0x3006004D,

    /// <summary>(3006,004E) SQ, multiplicity 1.</summary>
    ROIInterpreterSequence = 0x3006004E,

    /// <summary>(3006,004F) SQ, multiplicity 1.</summary>
    ROIObservationContextCodeSequence = 0x3006004F,

    /// <summary>(3006,0050) DS, multiplicity 3-3n.</summary>
    ContourData = 0x30060050,

    /// <summary>(3006,0080) SQ, multiplicity 1.</summary>
    RTROIObservationsSequence = 0x30060080,

    /// <summary>(3006,0082) IS, multiplicity 1.</summary>
    ObservationNumber = 0x30060082,

    /// <summary>(3006,0084) IS, multiplicity 1.</summary>
    ReferencedROINumber = 0x30060084,

    /// <summary>(3006,0085) SH, multiplicity 1, retired.</summary>
    ROIObservationLabel = 0x30060085,

    /// <summary>(3006,0086) SQ, multiplicity 1.</summary>
    RTROIIdentificationCodeSequence = 0x30060086,

    /// <summary>(3006,0088) ST, multiplicity 1, retired.</summary>
    ROIObservationDescription = 0x30060088,

    /// <summary>(3006,00A0) SQ, multiplicity 1.</summary>
    RelatedRTROIObservationsSequence = 0x300600A0,

    /// <summary>(3006,00A4) CS, multiplicity 1.</summary>
    RTROIInterpretedType = 0x300600A4,

    /// <summary>(3006,00A6) PN, multiplicity 1.</summary>
    ROIInterpreter = 0x300600A6,

    /// <summary>(3006,00B0) SQ, multiplicity 1.</summary>
    ROIPhysicalPropertiesSequence = 0x300600B0,

    /// <summary>(3006,00B2) CS, multiplicity 1.</summary>
    ROIPhysicalProperty = 0x300600B2,

    /// <summary>(3006,00B4) DS, multiplicity 1.</summary>
    ROIPhysicalPropertyValue = 0x300600B4,

    /// <summary>(3006,00B6) SQ, multiplicity 1.</summary>
    ROIElementalCompositionSequence = 0x300600B6,

    /// <summary>(3006,00B7) US, multiplicity 1.</summary>
    ROIElementalCompositionAtomicNumber = 0x300600B7,

    /// <summary>(3006,00B8) FL, multiplicity 1.</summary>
    ROIElementalCompositionAtomicMassFraction = 0x300600B8,

    /// <summary>(3006,00B9) SQ, multiplicity 1, retired.</summary>
    AdditionalRTROIIdentificationCodeSequence = 0x300600B9,

    /// <summary>(3006,00C0) SQ, multiplicity 1, retired.</summary>
    FrameOfReferenceRelationshipSequence = 0x300600C0,

    /// <summary>(3006,00C2) UI, multiplicity 1, retired.</summary>
    RelatedFrameOfReferenceUID = 0x300600C2,

    /// <summary>(3006,00C4) CS, multiplicity 1, retired.</summary>
    FrameOfReferenceTransformationType = 0x300600C4,

    /// <summary>(3006,00C6) DS, multiplicity 16.</summary>
    FrameOfReferenceTransformationMatrix = 0x300600C6,

    /// <summary>(3006,00C8) LO, multiplicity 1.</summary>
    FrameOfReferenceTransformationComment = 0x300600C8,

    /// <summary>(3006,00C9) SQ, multiplicity 1.</summary>
    PatientLocationCoordinatesSequence = 0x300600C9,

    /// <summary>(3006,00CA) SQ, multiplicity 1.</summary>
    PatientLocationCoordinatesCodeSequence = 0x300600CA,

    /// <summary>(3006,00CB) SQ, multiplicity 1.</summary>
    PatientSupportPositionSequence = 0x300600CB,

    /// <summary>(3008,0010) SQ, multiplicity 1.</summary>
    MeasuredDoseReferenceSequence = 0x30080010,

    /// <summary>(3008,0012) ST, multiplicity 1.</summary>
    MeasuredDoseDescription = 0x30080012,

    /// <summary>(3008,0014) CS, multiplicity 1.</summary>
    MeasuredDoseType = 0x30080014,

    /// <summary>(3008,0016) DS, multiplicity 1.</summary>
    MeasuredDoseValue = 0x30080016,

    /// <summary>(3008,0020) SQ, multiplicity 1.</summary>
    TreatmentSessionBeamSequence = 0x30080020,

    /// <summary>(3008,0021) SQ, multiplicity 1.</summary>
    TreatmentSessionIonBeamSequence = 0x30080021,

    /// <summary>(3008,0022) IS, multiplicity 1.</summary>
    CurrentFractionNumber = 0x30080022,

    /// <summary>(3008,0024) DA, multiplicity 1.</summary>
    TreatmentControlPointDate = 0x30080024,

    /// <summary>(3008,0025) TM, multiplicity 1.</summary>
    TreatmentControlPointTime = 0x30080025,

    /// <summary>(3008,002A) CS, multiplicity 1.</summary>
    TreatmentTerminationStatus = 0x3008002A,

    /// <summary>(3008,002B) SH, multiplicity 1, retired.</summary>
    TreatmentTerminationCode = 0x3008002B,

    /// <summary>(3008,002C) CS, multiplicity 1.</summary>
    TreatmentVerificationStatus = 0x3008002C,

    /// <summary>(3008,0030) SQ, multiplicity 1.</summary>
    ReferencedTreatmentRecordSequence = 0x30080030,

    /// <summary>(3008,0032) DS, multiplicity 1.</summary>
    SpecifiedPrimaryMeterset = 0x30080032,

    /// <summary>(3008,0033) DS, multiplicity 1.</summary>
    SpecifiedSecondaryMeterset = 0x30080033,

    /// <summary>(3008,0036) DS, multiplicity 1.</summary>
    DeliveredPrimaryMeterset = 0x30080036,

    /// <summary>(3008,0037) DS, multiplicity 1.</summary>
    DeliveredSecondaryMeterset = 0x30080037,

    /// <summary>(3008,003A) DS, multiplicity 1.</summary>
    SpecifiedTreatmentTime = 0x3008003A,

    /// <summary>(3008,003B) DS, multiplicity 1.</summary>
    DeliveredTreatmentTime = 0x3008003B,

    /// <summary>(3008,0040) SQ, multiplicity 1.</summary>
    ControlPointDeliverySequence = 0x30080040,

    /// <summary>(3008,0041) SQ, multiplicity 1.</summary>
    IonControlPointDeliverySequence = 0x30080041,

    /// <summary>(3008,0042) DS, multiplicity 1.</summary>
    SpecifiedMeterset = 0x30080042,

    /// <summary>(3008,0044) DS, multiplicity 1.</summary>
    DeliveredMeterset = 0x30080044,

    /// <summary>(3008,0045) FL, multiplicity 1.</summary>
    MetersetRateSet = 0x30080045,

    /// <summary>(3008,0046) FL, multiplicity 1.</summary>
    MetersetRateDelivered = 0x30080046,

    /// <summary>(3008,0047) FL, multiplicity 1-n.</summary>
    ScanSpotMetersetsDelivered = 0x30080047,

    /// <summary>(3008,0048) DS, multiplicity 1.</summary>
    DoseRateDelivered = 0x30080048,

    /// <summary>(3008,0050) SQ, multiplicity 1.</summary>
    TreatmentSummaryCalculatedDoseReferenceSequence = 0x30080050,

    /// <summary>(3008,0052) DS, multiplicity 1.</summary>
    CumulativeDoseToDoseReference = 0x30080052,

    /// <summary>(3008,0054) DA, multiplicity 1.</summary>
    FirstTreatmentDate = 0x30080054,

    /// <summary>(3008,0056) DA, multiplicity 1.</summary>
    MostRecentTreatmentDate = 0x30080056,

    /// <summary>(3008,005A) IS, multiplicity 1.</summary>
    NumberOfFractionsDelivered = 0x3008005A,

    /// <summary>(3008,0060) SQ, multiplicity 1.</summary>
    OverrideSequence = 0x30080060,

    /// <summary>(3008,0061) AT, multiplicity 1.</summary>
    ParameterSequencePointer = 0x30080061,

    /// <summary>(3008,0062) AT, multiplicity 1.</summary>
    OverrideParameterPointer = 0x30080062,

    /// <summary>(3008,0063) IS, multiplicity 1.</summary>
    ParameterItemIndex = 0x30080063,

    /// <summary>(3008,0064) IS, multiplicity 1.</summary>
    MeasuredDoseReferenceNumber = 0x30080064,

    /// <summary>(3008,0065) AT, multiplicity 1.</summary>
    ParameterPointer = 0x30080065,

    /// <summary>(3008,0066) ST, multiplicity 1.</summary>
    OverrideReason = 0x30080066,

    /// <summary>(3008,0067) US, multiplicity 1.</summary>
    ParameterValueNumber = 0x30080067,

    /// <summary>(3008,0068) SQ, multiplicity 1.</summary>
    CorrectedParameterSequence = 0x30080068,

    /// <summary>(3008,006A) FL, multiplicity 1.</summary>
    CorrectionValue = 0x3008006A,

    /// <summary>(3008,0070) SQ, multiplicity 1.</summary>
    CalculatedDoseReferenceSequence = 0x30080070,

    /// <summary>(3008,0072) IS, multiplicity 1.</summary>
    CalculatedDoseReferenceNumber = 0x30080072,

    /// <summary>(3008,0074) ST, multiplicity 1.</summary>
    CalculatedDoseReferenceDescription = 0x30080074,

    /// <summary>(3008,0076) DS, multiplicity 1.</summary>
    CalculatedDoseReferenceDoseValue = 0x30080076,

    /// <summary>(3008,0078) DS, multiplicity 1.</summary>
    StartMeterset = 0x30080078,

    /// <summary>(3008,007A) DS, multiplicity 1.</summary>
    EndMeterset = 0x3008007A,

    /// <summary>(3008,0080) SQ, multiplicity 1.</summary>
    ReferencedMeasuredDoseReferenceSequence = 0x30080080,

    /// <summary>(3008,0082) IS, multiplicity 1.</summary>
    ReferencedMeasuredDoseReferenceNumber = 0x30080082,

    /// <summary>(3008,0090) SQ, multiplicity 1.</summary>
    ReferencedCalculatedDoseReferenceSequence = 0x30080090,

    /// <summary>(3008,0092) IS, multiplicity 1.</summary>
    ReferencedCalculatedDoseReferenceNumber = 0x30080092,

    /// <summary>(3008,00A0) SQ, multiplicity 1.</summary>
    BeamLimitingDeviceLeafPairsSequence = 0x300800A0,

    /// <summary>(3008,00A1) SQ, multiplicity 1.</summary>
    EnhancedRTBeamLimitingDeviceSequence = 0x300800A1,

    /// <summary>(3008,00A2) SQ, multiplicity 1.</summary>
    EnhancedRTBeamLimitingOpeningSequence = 0x300800A2,

    /// <summary>(3008,00A3) CS, multiplicity 1.</summary>
    EnhancedRTBeamLimitingDeviceDefinitionFlag = 0x300800A3,

    /// <summary>(3008,00A4) FD, multiplicity 2-2n.</summary>
    ParallelRTBeamDelimiterOpeningExtents = 0x300800A4,

    /// <summary>(3008,00B0) SQ, multiplicity 1.</summary>
    RecordedWedgeSequence = 0x300800B0,

    /// <summary>(3008,00C0) SQ, multiplicity 1.</summary>
    RecordedCompensatorSequence = 0x300800C0,

    /// <summary>(3008,00D0) SQ, multiplicity 1.</summary>
    RecordedBlockSequence = 0x300800D0,

    /// <summary>(3008,00D1) SQ, multiplicity 1.</summary>
    RecordedBlockSlabSequence = 0x300800D1,

    /// <summary>(3008,00E0) SQ, multiplicity 1.</summary>
    TreatmentSummaryMeasuredDoseReferenceSequence = 0x300800E0,

    /// <summary>(3008,00F0) SQ, multiplicity 1.</summary>
    RecordedSnoutSequence = 0x300800F0,

    /// <summary>(3008,00F2) SQ, multiplicity 1.</summary>
    RecordedRangeShifterSequence = 0x300800F2,

    /// <summary>(3008,00F4) SQ, multiplicity 1.</summary>
    RecordedLateralSpreadingDeviceSequence = 0x300800F4,

    /// <summary>(3008,00F6) SQ, multiplicity 1.</summary>
    RecordedRangeModulatorSequence = 0x300800F6,

    /// <summary>(3008,0100) SQ, multiplicity 1.</summary>
    RecordedSourceSequence = 0x30080100,

    /// <summary>(3008,0105) LO, multiplicity 1.</summary>
    SourceSerialNumber = 0x30080105,

    /// <summary>(3008,0110) SQ, multiplicity 1.</summary>
    TreatmentSessionApplicationSetupSequence = 0x30080110,

    /// <summary>(3008,0116) CS, multiplicity 1.</summary>
    ApplicationSetupCheck = 0x30080116,

    /// <summary>(3008,0120) SQ, multiplicity 1.</summary>
    RecordedBrachyAccessoryDeviceSequence = 0x30080120,

    /// <summary>(3008,0122) IS, multiplicity 1.</summary>
    ReferencedBrachyAccessoryDeviceNumber = 0x30080122,

    /// <summary>(3008,0130) SQ, multiplicity 1.</summary>
    RecordedChannelSequence = 0x30080130,

    /// <summary>(3008,0132) DS, multiplicity 1.</summary>
    SpecifiedChannelTotalTime = 0x30080132,

    /// <summary>(3008,0134) DS, multiplicity 1.</summary>
    DeliveredChannelTotalTime = 0x30080134,

    /// <summary>(3008,0136) IS, multiplicity 1.</summary>
    SpecifiedNumberOfPulses = 0x30080136,

    /// <summary>(3008,0138) IS, multiplicity 1.</summary>
    DeliveredNumberOfPulses = 0x30080138,

    /// <summary>(3008,013A) DS, multiplicity 1.</summary>
    SpecifiedPulseRepetitionInterval = 0x3008013A,

    /// <summary>(3008,013C) DS, multiplicity 1.</summary>
    DeliveredPulseRepetitionInterval = 0x3008013C,

    /// <summary>(3008,0140) SQ, multiplicity 1.</summary>
    RecordedSourceApplicatorSequence = 0x30080140,

    /// <summary>(3008,0142) IS, multiplicity 1.</summary>
    ReferencedSourceApplicatorNumber = 0x30080142,

    /// <summary>(3008,0150) SQ, multiplicity 1.</summary>
    RecordedChannelShieldSequence = 0x30080150,

    /// <summary>(3008,0152) IS, multiplicity 1.</summary>
    ReferencedChannelShieldNumber = 0x30080152,

    /// <summary>(3008,0160) SQ, multiplicity 1.</summary>
    BrachyControlPointDeliveredSequence = 0x30080160,

    /// <summary>(3008,0162) DA, multiplicity 1.</summary>
    SafePositionExitDate = 0x30080162,

    /// <summary>(3008,0164) TM, multiplicity 1.</summary>
    SafePositionExitTime = 0x30080164,

    /// <summary>(3008,0166) DA, multiplicity 1.</summary>
    SafePositionReturnDate = 0x30080166,

    /// <summary>(3008,0168) TM, multiplicity 1.</summary>
    SafePositionReturnTime = 0x30080168,

    /// <summary>(3008,0171) SQ, multiplicity 1.</summary>
    PulseSpecificBrachyControlPointDeliveredSequence = 0x30080171,

    /// <summary>(3008,0172) US, multiplicity 1.</summary>
    PulseNumber = 0x30080172,

    /// <summary>(3008,0173) SQ, multiplicity 1.</summary>
    BrachyPulseControlPointDeliveredSequence = 0x30080173,

    /// <summary>(3008,0200) CS, multiplicity 1.</summary>
    CurrentTreatmentStatus = 0x30080200,

    /// <summary>(3008,0202) ST, multiplicity 1.</summary>
    TreatmentStatusComment = 0x30080202,

    /// <summary>(3008,0220) SQ, multiplicity 1.</summary>
    FractionGroupSummarySequence = 0x30080220,

    /// <summary>(3008,0223) IS, multiplicity 1.</summary>
    ReferencedFractionNumber = 0x30080223,

    /// <summary>(3008,0224) CS, multiplicity 1.</summary>
    FractionGroupType = 0x30080224,

    /// <summary>(3008,0230) CS, multiplicity 1.</summary>
    BeamStopperPosition = 0x30080230,

    /// <summary>(3008,0240) SQ, multiplicity 1.</summary>
    FractionStatusSummarySequence = 0x30080240,

    /// <summary>(3008,0250) DA, multiplicity 1.</summary>
    TreatmentDate = 0x30080250,

    /// <summary>(3008,0251) TM, multiplicity 1.</summary>
    TreatmentTime = 0x30080251,

    /// <summary>(300A,0002) SH, multiplicity 1.</summary>
    RTPlanLabel = 0x300A0002,

    /// <summary>(300A,0003) LO, multiplicity 1.</summary>
    RTPlanName = 0x300A0003,

    /// <summary>(300A,0004) ST, multiplicity 1.</summary>
    RTPlanDescription = 0x300A0004,

    /// <summary>(300A,0006) DA, multiplicity 1.</summary>
    RTPlanDate = 0x300A0006,

    /// <summary>(300A,0007) TM, multiplicity 1.</summary>
    RTPlanTime = 0x300A0007,

    /// <summary>(300A,0009) LO, multiplicity 1-n.</summary>
    TreatmentProtocols = 0x300A0009,

    /// <summary>(300A,000A) CS, multiplicity 1.</summary>
    PlanIntent = 0x300A000A,

    /// <summary>(300A,000B) LO, multiplicity 1-n, retired.</summary>
    TreatmentSites = 0x300A000B,

    /// <summary>(300A,000C) CS, multiplicity 1.</summary>
    RTPlanGeometry = 0x300A000C,

    /// <summary>(300A,000E) ST, multiplicity 1.</summary>
    PrescriptionDescription = 0x300A000E,

    /// <summary>(300A,0010) SQ, multiplicity 1.</summary>
    DoseReferenceSequence = 0x300A0010,

    /// <summary>(300A,0012) IS, multiplicity 1.</summary>
    DoseReferenceNumber = 0x300A0012,

    /// <summary>(300A,0013) UI, multiplicity 1.</summary>
    DoseReferenceUID = 0x300A0013,

    /// <summary>(300A,0014) CS, multiplicity 1.</summary>
    DoseReferenceStructureType = 0x300A0014,

    /// <summary>(300A,0015) CS, multiplicity 1.</summary>
    NominalBeamEnergyUnit = 0x300A0015,

    /// <summary>(300A,0016) LO, multiplicity 1.</summary>
    DoseReferenceDescription = 0x300A0016,

    /// <summary>(300A,0018) DS, multiplicity 3.</summary>
    DoseReferencePointCoordinates = 0x300A0018,

    /// <summary>(300A,001A) DS, multiplicity 1.</summary>
    NominalPriorDose = 0x300A001A,

    /// <summary>(300A,0020) CS, multiplicity 1.</summary>
    DoseReferenceType = 0x300A0020,

    /// <summary>(300A,0021) DS, multiplicity 1.</summary>
    ConstraintWeight = 0x300A0021,

    /// <summary>(300A,0022) DS, multiplicity 1.</summary>
    DeliveryWarningDose = 0x300A0022,

    /// <summary>(300A,0023) DS, multiplicity 1.</summary>
    DeliveryMaximumDose = 0x300A0023,

    /// <summary>(300A,0025) DS, multiplicity 1.</summary>
    TargetMinimumDose = 0x300A0025,

    /// <summary>(300A,0026) DS, multiplicity 1.</summary>
    TargetPrescriptionDose = 0x300A0026,

    /// <summary>(300A,0027) DS, multiplicity 1.</summary>
    TargetMaximumDose = 0x300A0027,

    /// <summary>(300A,0028) DS, multiplicity 1.</summary>
    TargetUnderdoseVolumeFraction = 0x300A0028,

    /// <summary>(300A,002A) DS, multiplicity 1.</summary>
    OrganAtRiskFullVolumeDose = 0x300A002A,

    /// <summary>(300A,002B) DS, multiplicity 1.</summary>
    OrganAtRiskLimitDose = 0x300A002B,

    /// <summary>(300A,002C) DS, multiplicity 1.</summary>
    OrganAtRiskMaximumDose = 0x300A002C,

    /// <summary>(300A,002D) DS, multiplicity 1.</summary>
    OrganAtRiskOverdoseVolumeFraction = 0x300A002D,

    /// <summary>(300A,0040) SQ, multiplicity 1.</summary>
    ToleranceTableSequence = 0x300A0040,

    /// <summary>(300A,0042) IS, multiplicity 1.</summary>
    ToleranceTableNumber = 0x300A0042,

    /// <summary>(300A,0043) SH, multiplicity 1.</summary>
    ToleranceTableLabel = 0x300A0043,

    /// <summary>(300A,0044) DS, multiplicity 1.</summary>
    GantryAngleTolerance = 0x300A0044,

    /// <summary>(300A,0046) DS, multiplicity 1.</summary>
    BeamLimitingDeviceAngleTolerance = 0x300A0046,

    /// <summary>(300A,0048) SQ, multiplicity 1.</summary>
    BeamLimitingDeviceToleranceSequence = 0x300A0048,

    /// <summary>(300A,004A) DS, multiplicity 1.</summary>
    BeamLimitingDevicePositionTolerance = 0x300A004A,

    /// <summary>(300A,004B) FL, multiplicity 1.</summary>
    SnoutPositionTolerance = 0x300A004B,

    /// <summary>(300A,004C) DS, multiplicity 1.</summary>
    PatientSupportAngleTolerance = 0x300A004C,

    /// <summary>(300A,004E) DS, multiplicity 1.</summary>
    TableTopEccentricAngleTolerance = 0x300A004E,

    /// <summary>(300A,004F) FL, multiplicity 1.</summary>
    TableTopPitchAngleTolerance = 0x300A004F,

    /// <summary>(300A,0050) FL, multiplicity 1.</summary>
    TableTopRollAngleTolerance = 0x300A0050,

    /// <summary>(300A,0051) DS, multiplicity 1.</summary>
    TableTopVerticalPositionTolerance = 0x300A0051,

    /// <summary>(300A,0052) DS, multiplicity 1.</summary>
    TableTopLongitudinalPositionTolerance = 0x300A0052,

    /// <summary>(300A,0053) DS, multiplicity 1.</summary>
    TableTopLateralPositionTolerance = 0x300A0053,

    /// <summary>(300A,0055) CS, multiplicity 1.</summary>
    RTPlanRelationship = 0x300A0055,

    /// <summary>(300A,0070) SQ, multiplicity 1.</summary>
    FractionGroupSequence = 0x300A0070,

    /// <summary>(300A,0071) IS, multiplicity 1.</summary>
    FractionGroupNumber = 0x300A0071,

    /// <summary>(300A,0072) LO, multiplicity 1.</summary>
    FractionGroupDescription = 0x300A0072,

    /// <summary>(300A,0078) IS, multiplicity 1.</summary>
    NumberOfFractionsPlanned = 0x300A0078,

    /// <summary>(300A,0079) IS, multiplicity 1.</summary>
    NumberOfFractionPatternDigitsPerDay = 0x300A0079,

    /// <summary>(300A,007A) IS, multiplicity 1.</summary>
    RepeatFractionCycleLength = 0x300A007A,

    /// <summary>(300A,007B) LT, multiplicity 1.</summary>
    FractionPattern = 0x300A007B,

    /// <summary>(300A,0080) IS, multiplicity 1.</summary>
    NumberOfBeams = 0x300A0080,

    /// <summary>(300A,0082) DS, multiplicity 3, retired.</summary>
    BeamDoseSpecificationPoint = 0x300A0082,

    /// <summary>(300A,0083) UI, multiplicity 1.</summary>
    ReferencedDoseReferenceUID = 0x300A0083,

    /// <summary>(300A,0084) DS, multiplicity 1.</summary>
    BeamDose = 0x300A0084,

    /// <summary>(300A,0086) DS, multiplicity 1.</summary>
    BeamMeterset = 0x300A0086,

    /// <summary>(300A,0088) FL, multiplicity 1.</summary>
    BeamDosePointDepth = 0x300A0088,

    /// <summary>(300A,0089) FL, multiplicity 1.</summary>
    BeamDosePointEquivalentDepth = 0x300A0089,

    /// <summary>(300A,008A) FL, multiplicity 1.</summary>
    BeamDosePointSSD = 0x300A008A,

    /// <summary>(300A,008B) CS, multiplicity 1.</summary>
    BeamDoseMeaning = 0x300A008B,

    /// <summary>(300A,008C) SQ, multiplicity 1.</summary>
    BeamDoseVerificationControlPointSequence = 0x300A008C,

    /// <summary>(300A,008D) FL, multiplicity 1, retired.</summary>
    AverageBeamDosePointDepth = 0x300A008D,

    /// <summary>(300A,008E) FL, multiplicity 1, retired.</summary>
    AverageBeamDosePointEquivalentDepth = 0x300A008E,

    /// <summary>(300A,008F) FL, multiplicity 1, retired.</summary>
    AverageBeamDosePointSSD = 0x300A008F,

    /// <summary>(300A,0090) CS, multiplicity 1.</summary>
    BeamDoseType = 0x300A0090,

    /// <summary>(300A,0091) DS, multiplicity 1.</summary>
    AlternateBeamDose = 0x300A0091,

    /// <summary>(300A,0092) CS, multiplicity 1.</summary>
    AlternateBeamDoseType = 0x300A0092,

    /// <summary>(300A,0093) CS, multiplicity 1.</summary>
    DepthValueAveragingFlag = 0x300A0093,

    /// <summary>(300A,0094) DS, multiplicity 1.</summary>
    BeamDosePointSourceToExternalContourDistance = 0x300A0094,

    /// <summary>(300A,00A0) IS, multiplicity 1.</summary>
    NumberOfBrachyApplicationSetups = 0x300A00A0,

    /// <summary>(300A,00A2) DS, multiplicity 3.</summary>
    BrachyApplicationSetupDoseSpecificationPoint = 0x300A00A2,

    /// <summary>(300A,00A4) DS, multiplicity 1.</summary>
    BrachyApplicationSetupDose = 0x300A00A4,

    /// <summary>(300A,00B0) SQ, multiplicity 1.</summary>
    BeamSequence = 0x300A00B0,

    /// <summary>(300A,00B2) SH, multiplicity 1.</summary>
    TreatmentMachineName = 0x300A00B2,

    /// <summary>(300A,00B3) CS, multiplicity 1.</summary>
    PrimaryDosimeterUnit = 0x300A00B3,

    /// <summary>(300A,00B4) DS, multiplicity 1.</summary>
    SourceAxisDistance = 0x300A00B4,

    /// <summary>(300A,00B6) SQ, multiplicity 1.</summary>
    BeamLimitingDeviceSequence = 0x300A00B6,

    /// <summary>(300A,00B8) CS, multiplicity 1.</summary>
    RTBeamLimitingDeviceType = 0x300A00B8,

    /// <summary>(300A,00BA) DS, multiplicity 1.</summary>
    SourceToBeamLimitingDeviceDistance = 0x300A00BA,

    /// <summary>(300A,00BB) FL, multiplicity 1.</summary>
    IsocenterToBeamLimitingDeviceDistance = 0x300A00BB,

    /// <summary>(300A,00BC) IS, multiplicity 1.</summary>
    NumberOfLeafJawPairs = 0x300A00BC,

    /// <summary>(300A,00BE) DS, multiplicity 3-n.</summary>
    LeafPositionBoundaries = 0x300A00BE,

    /// <summary>(300A,00C0) IS, multiplicity 1.</summary>
    BeamNumber = 0x300A00C0,

    /// <summary>(300A,00C2) LO, multiplicity 1.</summary>
    BeamName = 0x300A00C2,

    /// <summary>(300A,00C3) ST, multiplicity 1.</summary>
    BeamDescription = 0x300A00C3,

    /// <summary>(300A,00C4) CS, multiplicity 1.</summary>
    BeamType = 0x300A00C4,

    /// <summary>(300A,00C5) FD, multiplicity 1.</summary>
    BeamDeliveryDurationLimit = 0x300A00C5,

    /// <summary>(300A,00C6) CS, multiplicity 1.</summary>
    RadiationType = 0x300A00C6,

    /// <summary>(300A,00C7) CS, multiplicity 1.</summary>
    HighDoseTechniqueType = 0x300A00C7,

    /// <summary>(300A,00C8) IS, multiplicity 1.</summary>
    ReferenceImageNumber = 0x300A00C8,

    /// <summary>(300A,00CA) SQ, multiplicity 1.</summary>
    PlannedVerificationImageSequence = 0x300A00CA,

    /// <summary>(300A,00CC) LO, multiplicity 1-n.</summary>
    ImagingDeviceSpecificAcquisitionParameters = 0x300A00CC,

    /// <summary>(300A,00CE) CS, multiplicity 1.</summary>
    TreatmentDeliveryType = 0x300A00CE,

    /// <summary>(300A,00D0) IS, multiplicity 1.</summary>
    NumberOfWedges = 0x300A00D0,

    /// <summary>(300A,00D1) SQ, multiplicity 1.</summary>
    WedgeSequence = 0x300A00D1,

    /// <summary>(300A,00D2) IS, multiplicity 1.</summary>
    WedgeNumber = 0x300A00D2,

    /// <summary>(300A,00D3) CS, multiplicity 1.</summary>
    WedgeType = 0x300A00D3,

    /// <summary>(300A,00D4) SH, multiplicity 1.</summary>
    WedgeID = 0x300A00D4,

    /// <summary>(300A,00D5) IS, multiplicity 1.</summary>
    WedgeAngle = 0x300A00D5,

    /// <summary>(300A,00D6) DS, multiplicity 1.</summary>
    WedgeFactor = 0x300A00D6,

    /// <summary>(300A,00D7) FL, multiplicity 1.</summary>
    TotalWedgeTrayWaterEquivalentThickness = 0x300A00D7,

    /// <summary>(300A,00D8) DS, multiplicity 1.</summary>
    WedgeOrientation = 0x300A00D8,

    /// <summary>(300A,00D9) FL, multiplicity 1.</summary>
    IsocenterToWedgeTrayDistance = 0x300A00D9,

    /// <summary>(300A,00DA) DS, multiplicity 1.</summary>
    SourceToWedgeTrayDistance = 0x300A00DA,

    /// <summary>(300A,00DB) FL, multiplicity 1.</summary>
    WedgeThinEdgePosition = 0x300A00DB,

    /// <summary>(300A,00DC) SH, multiplicity 1.</summary>
    BolusID = 0x300A00DC,

    /// <summary>(300A,00DD) ST, multiplicity 1.</summary>
    BolusDescription = 0x300A00DD,

    /// <summary>(300A,00DE) DS, multiplicity 1.</summary>
    EffectiveWedgeAngle = 0x300A00DE,

    /// <summary>(300A,00E0) IS, multiplicity 1.</summary>
    NumberOfCompensators = 0x300A00E0,

    /// <summary>(300A,00E1) SH, multiplicity 1.</summary>
    MaterialID = 0x300A00E1,

    /// <summary>(300A,00E2) DS, multiplicity 1.</summary>
    TotalCompensatorTrayFactor = 0x300A00E2,

    /// <summary>(300A,00E3) SQ, multiplicity 1.</summary>
    CompensatorSequence = 0x300A00E3,

    /// <summary>(300A,00E4) IS, multiplicity 1.</summary>
    CompensatorNumber = 0x300A00E4,

    /// <summary>(300A,00E5) SH, multiplicity 1.</summary>
    CompensatorID = 0x300A00E5,

    /// <summary>(300A,00E6) DS, multiplicity 1.</summary>
    SourceToCompensatorTrayDistance = 0x300A00E6,

    /// <summary>(300A,00E7) IS, multiplicity 1.</summary>
    CompensatorRows = 0x300A00E7,

    /// <summary>(300A,00E8) IS, multiplicity 1.</summary>
    CompensatorColumns = 0x300A00E8,

    /// <summary>(300A,00E9) DS, multiplicity 2.</summary>
    CompensatorPixelSpacing = 0x300A00E9,

    /// <summary>(300A,00EA) DS, multiplicity 2.</summary>
    CompensatorPosition = 0x300A00EA,

    /// <summary>(300A,00EB) DS, multiplicity 1-n.</summary>
    CompensatorTransmissionData = 0x300A00EB,

    /// <summary>(300A,00EC) DS, multiplicity 1-n.</summary>
    CompensatorThicknessData = 0x300A00EC,

    /// <summary>(300A,00ED) IS, multiplicity 1.</summary>
    NumberOfBoli = 0x300A00ED,

    /// <summary>(300A,00EE) CS, multiplicity 1.</summary>
    CompensatorType = 0x300A00EE,

    /// <summary>(300A,00EF) SH, multiplicity 1.</summary>
    CompensatorTrayID = 0x300A00EF,

    /// <summary>(300A,00F0) IS, multiplicity 1.</summary>
    NumberOfBlocks = 0x300A00F0,

    /// <summary>(300A,00F2) DS, multiplicity 1.</summary>
    TotalBlockTrayFactor = 0x300A00F2,

    /// <summary>(300A,00F3) FL, multiplicity 1.</summary>
    TotalBlockTrayWaterEquivalentThickness = 0x300A00F3,

    /// <summary>(300A,00F4) SQ, multiplicity 1.</summary>
    BlockSequence = 0x300A00F4,

    /// <summary>(300A,00F5) SH, multiplicity 1.</summary>
    BlockTrayID = 0x300A00F5,

    /// <summary>(300A,00F6) DS, multiplicity 1.</summary>
    SourceToBlockTrayDistance = 0x300A00F6,

    /// <summary>(300A,00F7) FL, multiplicity 1.</summary>
    IsocenterToBlockTrayDistance = 0x300A00F7,

    /// <summary>(300A,00F8) CS, multiplicity 1.</summary>
    BlockType = 0x300A00F8,

    /// <summary>(300A,00F9) LO, multiplicity 1.</summary>
    AccessoryCode = 0x300A00F9,

    /// <summary>(300A,00FA) CS, multiplicity 1.</summary>
    BlockDivergence = 0x300A00FA,

    /// <summary>(300A,00FB) CS, multiplicity 1.</summary>
    BlockMountingPosition = 0x300A00FB,

    /// <summary>(300A,00FC) IS, multiplicity 1.</summary>
    BlockNumber = 0x300A00FC,

    /// <summary>(300A,00FE) LO, multiplicity 1.</summary>
    BlockName = 0x300A00FE,

    /// <summary>(300A,0100) DS, multiplicity 1.</summary>
    BlockThickness = 0x300A0100,

    /// <summary>(300A,0102) DS, multiplicity 1.</summary>
    BlockTransmission = 0x300A0102,

    /// <summary>(300A,0104) IS, multiplicity 1.</summary>
    BlockNumberOfPoints = 0x300A0104,

    /// <summary>(300A,0106) DS, multiplicity 2-2n.</summary>
    BlockData = 0x300A0106,

    /// <summary>(300A,0107) SQ, multiplicity 1.</summary>
    ApplicatorSequence = 0x300A0107,

    /// <summary>(300A,0108) SH, multiplicity 1.</summary>
    ApplicatorID = 0x300A0108,

    /// <summary>(300A,0109) CS, multiplicity 1.</summary>
    ApplicatorType = 0x300A0109,

    /// <summary>(300A,010A) LO, multiplicity 1.</summary>
    ApplicatorDescription = 0x300A010A,

    /// <summary>(300A,010C) DS, multiplicity 1.</summary>
    CumulativeDoseReferenceCoefficient = 0x300A010C,

    /// <summary>(300A,010E) DS, multiplicity 1.</summary>
    FinalCumulativeMetersetWeight = 0x300A010E,

    /// <summary>(300A,0110) IS, multiplicity 1.</summary>
    NumberOfControlPoints = 0x300A0110,

    /// <summary>(300A,0111) SQ, multiplicity 1.</summary>
    ControlPointSequence = 0x300A0111,

    /// <summary>(300A,0112) IS, multiplicity 1.</summary>
    ControlPointIndex = 0x300A0112,

    /// <summary>(300A,0114) DS, multiplicity 1.</summary>
    NominalBeamEnergy = 0x300A0114,

    /// <summary>(300A,0115) DS, multiplicity 1.</summary>
    DoseRateSet = 0x300A0115,

    /// <summary>(300A,0116) SQ, multiplicity 1.</summary>
    WedgePositionSequence = 0x300A0116,

    /// <summary>(300A,0118) CS, multiplicity 1.</summary>
    WedgePosition = 0x300A0118,

    /// <summary>(300A,011A) SQ, multiplicity 1.</summary>
    BeamLimitingDevicePositionSequence = 0x300A011A,

    /// <summary>(300A,011C) DS, multiplicity 2-2n.</summary>
    LeafJawPositions = 0x300A011C,

    /// <summary>(300A,011E) DS, multiplicity 1.</summary>
    GantryAngle = 0x300A011E,

    /// <summary>(300A,011F) CS, multiplicity 1.</summary>
    GantryRotationDirection = 0x300A011F,

    /// <summary>(300A,0120) DS, multiplicity 1.</summary>
    BeamLimitingDeviceAngle = 0x300A0120,

    /// <summary>(300A,0121) CS, multiplicity 1.</summary>
    BeamLimitingDeviceRotationDirection = 0x300A0121,

    /// <summary>(300A,0122) DS, multiplicity 1.</summary>
    PatientSupportAngle = 0x300A0122,

    /// <summary>(300A,0123) CS, multiplicity 1.</summary>
    PatientSupportRotationDirection = 0x300A0123,

    /// <summary>(300A,0124) DS, multiplicity 1.</summary>
    TableTopEccentricAxisDistance = 0x300A0124,

    /// <summary>(300A,0125) DS, multiplicity 1.</summary>
    TableTopEccentricAngle = 0x300A0125,

    /// <summary>(300A,0126) CS, multiplicity 1.</summary>
    TableTopEccentricRotationDirection = 0x300A0126,

    /// <summary>(300A,0128) DS, multiplicity 1.</summary>
    TableTopVerticalPosition = 0x300A0128,

    /// <summary>(300A,0129) DS, multiplicity 1.</summary>
    TableTopLongitudinalPosition = 0x300A0129,

    /// <summary>(300A,012A) DS, multiplicity 1.</summary>
    TableTopLateralPosition = 0x300A012A,

    /// <summary>(300A,012C) DS, multiplicity 3.</summary>
    IsocenterPosition = 0x300A012C,

    /// <summary>(300A,012E) DS, multiplicity 3.</summary>
    SurfaceEntryPoint = 0x300A012E,

    /// <summary>(300A,0130) DS, multiplicity 1.</summary>
    SourceToSurfaceDistance = 0x300A0130,

    /// <summary>(300A,0131) FL, multiplicity 1.</summary>
    AverageBeamDosePointSourceToExternalContourDistance = 0x300A0131,

    /// <summary>(300A,0132) FL, multiplicity 1.</summary>
    SourceToExternalContourDistance = 0x300A0132,

    /// <summary>(300A,0133) FL, multiplicity 3.</summary>
    ExternalContourEntryPoint = 0x300A0133,

    /// <summary>(300A,0134) DS, multiplicity 1.</summary>
    CumulativeMetersetWeight = 0x300A0134,

    /// <summary>(300A,0140) FL, multiplicity 1.</summary>
    TableTopPitchAngle = 0x300A0140,

    /// <summary>(300A,0142) CS, multiplicity 1.</summary>
    TableTopPitchRotationDirection = 0x300A0142,

    /// <summary>(300A,0144) FL, multiplicity 1.</summary>
    TableTopRollAngle = 0x300A0144,

    /// <summary>(300A,0146) CS, multiplicity 1.</summary>
    TableTopRollRotationDirection = 0x300A0146,

    /// <summary>(300A,0148) FL, multiplicity 1.</summary>
    HeadFixationAngle = 0x300A0148,

    /// <summary>(300A,014A) FL, multiplicity 1.</summary>
    GantryPitchAngle = 0x300A014A,

    /// <summary>(300A,014C) CS, multiplicity 1.</summary>
    GantryPitchRotationDirection = 0x300A014C,

    /// <summary>(300A,014E) FL, multiplicity 1.</summary>
    GantryPitchAngleTolerance = 0x300A014E,

    /// <summary>(300A,0150) CS, multiplicity 1.</summary>
    FixationEye = 0x300A0150,

    /// <summary>(300A,0151) DS, multiplicity 1.</summary>
    ChairHeadFramePosition = 0x300A0151,

    /// <summary>(300A,0152) DS, multiplicity 1.</summary>
    HeadFixationAngleTolerance = 0x300A0152,

    /// <summary>(300A,0153) DS, multiplicity 1.</summary>
    ChairHeadFramePositionTolerance = 0x300A0153,

    /// <summary>(300A,0154) DS, multiplicity 1.</summary>
    FixationLightAzimuthalAngleTolerance = 0x300A0154,

    /// <summary>(300A,0155) DS, multiplicity 1.</summary>
    FixationLightPolarAngleTolerance = 0x300A0155,

    /// <summary>(300A,0180) SQ, multiplicity 1.</summary>
    PatientSetupSequence = 0x300A0180,

    /// <summary>(300A,0182) IS, multiplicity 1.</summary>
    PatientSetupNumber = 0x300A0182,

    /// <summary>(300A,0183) LO, multiplicity 1.</summary>
    PatientSetupLabel = 0x300A0183,

    /// <summary>(300A,0184) LO, multiplicity 1.</summary>
    PatientAdditionalPosition = 0x300A0184,

    /// <summary>(300A,0190) SQ, multiplicity 1.</summary>
    FixationDeviceSequence = 0x300A0190,

    /// <summary>(300A,0192) CS, multiplicity 1.</summary>
    FixationDeviceType = 0x300A0192,

    /// <summary>(300A,0194) SH, multiplicity 1.</summary>
    FixationDeviceLabel = 0x300A0194,

    /// <summary>(300A,0196) ST, multiplicity 1.</summary>
    FixationDeviceDescription = 0x300A0196,

    /// <summary>(300A,0198) SH, multiplicity 1.</summary>
    FixationDevicePosition = 0x300A0198,

    /// <summary>(300A,0199) FL, multiplicity 1.</summary>
    FixationDevicePitchAngle = 0x300A0199,

    /// <summary>(300A,019A) FL, multiplicity 1.</summary>
    FixationDeviceRollAngle = 0x300A019A,

    /// <summary>(300A,01A0) SQ, multiplicity 1.</summary>
    ShieldingDeviceSequence = 0x300A01A0,

    /// <summary>(300A,01A2) CS, multiplicity 1.</summary>
    ShieldingDeviceType = 0x300A01A2,

    /// <summary>(300A,01A4) SH, multiplicity 1.</summary>
    ShieldingDeviceLabel = 0x300A01A4,

    /// <summary>(300A,01A6) ST, multiplicity 1.</summary>
    ShieldingDeviceDescription = 0x300A01A6,

    /// <summary>(300A,01A8) SH, multiplicity 1.</summary>
    ShieldingDevicePosition = 0x300A01A8,

    /// <summary>(300A,01B0) CS, multiplicity 1.</summary>
    SetupTechnique = 0x300A01B0,

    /// <summary>(300A,01B2) ST, multiplicity 1.</summary>
    SetupTechniqueDescription = 0x300A01B2,

    /// <summary>(300A,01B4) SQ, multiplicity 1.</summary>
    SetupDeviceSequence = 0x300A01B4,

    /// <summary>(300A,01B6) CS, multiplicity 1.</summary>
    SetupDeviceType = 0x300A01B6,

    /// <summary>(300A,01B8) SH, multiplicity 1.</summary>
    SetupDeviceLabel = 0x300A01B8,

    /// <summary>(300A,01BA) ST, multiplicity 1.</summary>
    SetupDeviceDescription = 0x300A01BA,

    /// <summary>(300A,01BC) DS, multiplicity 1.</summary>
    SetupDeviceParameter = 0x300A01BC,

    /// <summary>(300A,01D0) ST, multiplicity 1.</summary>
    SetupReferenceDescription = 0x300A01D0,

    /// <summary>(300A,01D2) DS, multiplicity 1.</summary>
    TableTopVerticalSetupDisplacement = 0x300A01D2,

    /// <summary>(300A,01D4) DS, multiplicity 1.</summary>
    TableTopLongitudinalSetupDisplacement = 0x300A01D4,

    /// <summary>(300A,01D6) DS, multiplicity 1.</summary>
    TableTopLateralSetupDisplacement = 0x300A01D6,

    /// <summary>(300A,0200) CS, multiplicity 1.</summary>
    BrachyTreatmentTechnique = 0x300A0200,

    /// <summary>(300A,0202) CS, multiplicity 1.</summary>
    BrachyTreatmentType = 0x300A0202,

    /// <summary>(300A,0206) SQ, multiplicity 1.</summary>
    TreatmentMachineSequence = 0x300A0206,

    /// <summary>(300A,0210) SQ, multiplicity 1.</summary>
    SourceSequence = 0x300A0210,

    /// <summary>(300A,0212) IS, multiplicity 1.</summary>
    SourceNumber = 0x300A0212,

    /// <summary>(300A,0214) CS, multiplicity 1.</summary>
    SourceType = 0x300A0214,

    /// <summary>(300A,0216) LO, multiplicity 1.</summary>
    SourceManufacturer = 0x300A0216,

    /// <summary>(300A,0218) DS, multiplicity 1.</summary>
    ActiveSourceDiameter = 0x300A0218,

    /// <summary>(300A,021A) DS, multiplicity 1.</summary>
    ActiveSourceLength = 0x300A021A,

    /// <summary>(300A,021B) SH, multiplicity 1.</summary>
    SourceModelID = 0x300A021B,

    /// <summary>(300A,021C) LO, multiplicity 1.</summary>
    SourceDescription = 0x300A021C,

    /// <summary>(300A,0222) DS, multiplicity 1.</summary>
    SourceEncapsulationNominalThickness = 0x300A0222,

    /// <summary>(300A,0224) DS, multiplicity 1.</summary>
    SourceEncapsulationNominalTransmission = 0x300A0224,

    /// <summary>(300A,0226) LO, multiplicity 1.</summary>
    SourceIsotopeName = 0x300A0226,

    /// <summary>(300A,0228) DS, multiplicity 1.</summary>
    SourceIsotopeHalfLife = 0x300A0228,

    /// <summary>(300A,0229) CS, multiplicity 1.</summary>
    SourceStrengthUnits = 0x300A0229,

    /// <summary>(300A,022A) DS, multiplicity 1.</summary>
    ReferenceAirKermaRate = 0x300A022A,

    /// <summary>(300A,022B) DS, multiplicity 1.</summary>
    SourceStrength = 0x300A022B,

    /// <summary>(300A,022C) DA, multiplicity 1.</summary>
    SourceStrengthReferenceDate = 0x300A022C,

    /// <summary>(300A,022E) TM, multiplicity 1.</summary>
    SourceStrengthReferenceTime = 0x300A022E,

    /// <summary>(300A,0230) SQ, multiplicity 1.</summary>
    ApplicationSetupSequence = 0x300A0230,

    /// <summary>(300A,0232) CS, multiplicity 1.</summary>
    ApplicationSetupType = 0x300A0232,

    /// <summary>(300A,0234) IS, multiplicity 1.</summary>
    ApplicationSetupNumber = 0x300A0234,

    /// <summary>(300A,0236) LO, multiplicity 1.</summary>
    ApplicationSetupName = 0x300A0236,

    /// <summary>(300A,0238) LO, multiplicity 1.</summary>
    ApplicationSetupManufacturer = 0x300A0238,

    /// <summary>(300A,0240) IS, multiplicity 1.</summary>
    TemplateNumber = 0x300A0240,

    /// <summary>(300A,0242) SH, multiplicity 1.</summary>
    TemplateType = 0x300A0242,

    /// <summary>(300A,0244) LO, multiplicity 1.</summary>
    TemplateName = 0x300A0244,

    /// <summary>(300A,0250) DS, multiplicity 1.</summary>
    TotalReferenceAirKerma = 0x300A0250,

    /// <summary>(300A,0260) SQ, multiplicity 1.</summary>
    BrachyAccessoryDeviceSequence = 0x300A0260,

    /// <summary>(300A,0262) IS, multiplicity 1.</summary>
    BrachyAccessoryDeviceNumber = 0x300A0262,

    /// <summary>(300A,0263) SH, multiplicity 1.</summary>
    BrachyAccessoryDeviceID = 0x300A0263,

    /// <summary>(300A,0264) CS, multiplicity 1.</summary>
    BrachyAccessoryDeviceType = 0x300A0264,

    /// <summary>(300A,0266) LO, multiplicity 1.</summary>
    BrachyAccessoryDeviceName = 0x300A0266,

    /// <summary>(300A,026A) DS, multiplicity 1.</summary>
    BrachyAccessoryDeviceNominalThickness = 0x300A026A,

    /// <summary>(300A,026C) DS, multiplicity 1.</summary>
    BrachyAccessoryDeviceNominalTransmission = 0x300A026C,

    /// <summary>(300A,0271) DS, multiplicity 1.</summary>
    ChannelEffectiveLength = 0x300A0271,

    /// <summary>(300A,0272) DS, multiplicity 1.</summary>
    ChannelInnerLength = 0x300A0272,

    /// <summary>(300A,0273) SH, multiplicity 1.</summary>
    AfterloaderChannelID = 0x300A0273,

    /// <summary>(300A,0274) DS, multiplicity 1.</summary>
    SourceApplicatorTipLength = 0x300A0274,

    /// <summary>(300A,0280) SQ, multiplicity 1.</summary>
    ChannelSequence = 0x300A0280,

    /// <summary>(300A,0282) IS, multiplicity 1.</summary>
    ChannelNumber = 0x300A0282,

    /// <summary>(300A,0284) DS, multiplicity 1.</summary>
    ChannelLength = 0x300A0284,

    /// <summary>(300A,0286) DS, multiplicity 1.</summary>
    ChannelTotalTime = 0x300A0286,

    /// <summary>(300A,0288) CS, multiplicity 1.</summary>
    SourceMovementType = 0x300A0288,

    /// <summary>(300A,028A) IS, multiplicity 1.</summary>
    NumberOfPulses = 0x300A028A,

    /// <summary>(300A,028C) DS, multiplicity 1.</summary>
    PulseRepetitionInterval = 0x300A028C,

    /// <summary>(300A,0290) IS, multiplicity 1.</summary>
    SourceApplicatorNumber = 0x300A0290,

    /// <summary>(300A,0291) SH, multiplicity 1.</summary>
    SourceApplicatorID = 0x300A0291,

    /// <summary>(300A,0292) CS, multiplicity 1.</summary>
    SourceApplicatorType = 0x300A0292,

    /// <summary>(300A,0294) LO, multiplicity 1.</summary>
    SourceApplicatorName = 0x300A0294,

    /// <summary>(300A,0296) DS, multiplicity 1.</summary>
    SourceApplicatorLength = 0x300A0296,

    /// <summary>(300A,0298) LO, multiplicity 1.</summary>
    SourceApplicatorManufacturer = 0x300A0298,

    /// <summary>(300A,029C) DS, multiplicity 1.</summary>
    SourceApplicatorWallNominalThickness = 0x300A029C,

    /// <summary>(300A,029E) DS, multiplicity 1.</summary>
    SourceApplicatorWallNominalTransmission = 0x300A029E,

    /// <summary>(300A,02A0) DS, multiplicity 1.</summary>
    SourceApplicatorStepSize = 0x300A02A0,

    /// <summary>(300A,02A1) IS, multiplicity 1.</summary>
    ApplicatorShapeReferencedROINumber = 0x300A02A1,

    /// <summary>(300A,02A2) IS, multiplicity 1.</summary>
    TransferTubeNumber = 0x300A02A2,

    /// <summary>(300A,02A4) DS, multiplicity 1.</summary>
    TransferTubeLength = 0x300A02A4,

    /// <summary>(300A,02B0) SQ, multiplicity 1.</summary>
    ChannelShieldSequence = 0x300A02B0,

    /// <summary>(300A,02B2) IS, multiplicity 1.</summary>
    ChannelShieldNumber = 0x300A02B2,

    /// <summary>(300A,02B3) SH, multiplicity 1.</summary>
    ChannelShieldID = 0x300A02B3,

    /// <summary>(300A,02B4) LO, multiplicity 1.</summary>
    ChannelShieldName = 0x300A02B4,

    /// <summary>(300A,02B8) DS, multiplicity 1.</summary>
    ChannelShieldNominalThickness = 0x300A02B8,

    /// <summary>(300A,02BA) DS, multiplicity 1.</summary>
    ChannelShieldNominalTransmission = 0x300A02BA,

    /// <summary>(300A,02C8) DS, multiplicity 1.</summary>
    FinalCumulativeTimeWeight = 0x300A02C8,

    /// <summary>(300A,02D0) SQ, multiplicity 1.</summary>
    BrachyControlPointSequence = 0x300A02D0,

    /// <summary>(300A,02D2) DS, multiplicity 1.</summary>
    ControlPointRelativePosition = 0x300A02D2,

    /// <summary>(300A,02D4) DS, multiplicity 3.</summary>
    ControlPoint3DPosition = 0x300A02D4,

    /// <summary>(300A,02D6) DS, multiplicity 1.</summary>
    CumulativeTimeWeight = 0x300A02D6,

    /// <summary>(300A,02E0) CS, multiplicity 1.</summary>
    CompensatorDivergence = 0x300A02E0,

    /// <summary>(300A,02E1) CS, multiplicity 1.</summary>
    CompensatorMountingPosition = 0x300A02E1,

    /// <summary>(300A,02E2) DS, multiplicity 1-n.</summary>
    SourceToCompensatorDistance = 0x300A02E2,

    /// <summary>(300A,02E3) FL, multiplicity 1.</summary>
    TotalCompensatorTrayWaterEquivalentThickness = 0x300A02E3,

    /// <summary>(300A,02E4) FL, multiplicity 1.</summary>
    IsocenterToCompensatorTrayDistance = 0x300A02E4,

    /// <summary>(300A,02E5) FL, multiplicity 1.</summary>
    CompensatorColumnOffset = 0x300A02E5,

    /// <summary>(300A,02E6) FL, multiplicity 1-n.</summary>
    IsocenterToCompensatorDistances = 0x300A02E6,

    /// <summary>(300A,02E7) FL, multiplicity 1.</summary>
    CompensatorRelativeStoppingPowerRatio = 0x300A02E7,

    /// <summary>(300A,02E8) FL, multiplicity 1.</summary>
    CompensatorMillingToolDiameter = 0x300A02E8,

    /// <summary>(300A,02EA) SQ, multiplicity 1.</summary>
    IonRangeCompensatorSequence = 0x300A02EA,

    /// <summary>(300A,02EB) LT, multiplicity 1.</summary>
    CompensatorDescription = 0x300A02EB,

    /// <summary>(300A,0302) IS, multiplicity 1.</summary>
    RadiationMassNumber = 0x300A0302,

    /// <summary>(300A,0304) IS, multiplicity 1.</summary>
    RadiationAtomicNumber = 0x300A0304,

    /// <summary>(300A,0306) SS, multiplicity 1.</summary>
    RadiationChargeState = 0x300A0306,

    /// <summary>(300A,0308) CS, multiplicity 1.</summary>
    ScanMode = 0x300A0308,

    /// <summary>(300A,0309) CS, multiplicity 1.</summary>
    ModulatedScanModeType = 0x300A0309,

    /// <summary>(300A,030A) FL, multiplicity 2.</summary>
    VirtualSourceAxisDistances = 0x300A030A,

    /// <summary>(300A,030C) SQ, multiplicity 1.</summary>
    SnoutSequence = 0x300A030C,

    /// <summary>(300A,030D) FL, multiplicity 1.</summary>
    SnoutPosition = 0x300A030D,

    /// <summary>(300A,030F) SH, multiplicity 1.</summary>
    SnoutID = 0x300A030F,

    /// <summary>(300A,0312) IS, multiplicity 1.</summary>
    NumberOfRangeShifters = 0x300A0312,

    /// <summary>(300A,0314) SQ, multiplicity 1.</summary>
    RangeShifterSequence = 0x300A0314,

    /// <summary>(300A,0316) IS, multiplicity 1.</summary>
    RangeShifterNumber = 0x300A0316,

    /// <summary>(300A,0318) SH, multiplicity 1.</summary>
    RangeShifterID = 0x300A0318,

    /// <summary>(300A,0320) CS, multiplicity 1.</summary>
    RangeShifterType = 0x300A0320,

    /// <summary>(300A,0322) LO, multiplicity 1.</summary>
    RangeShifterDescription = 0x300A0322,

    /// <summary>(300A,0330) IS, multiplicity 1.</summary>
    NumberOfLateralSpreadingDevices = 0x300A0330,

    /// <summary>(300A,0332) SQ, multiplicity 1.</summary>
    LateralSpreadingDeviceSequence = 0x300A0332,

    /// <summary>(300A,0334) IS, multiplicity 1.</summary>
    LateralSpreadingDeviceNumber = 0x300A0334,

    /// <summary>(300A,0336) SH, multiplicity 1.</summary>
    LateralSpreadingDeviceID = 0x300A0336,

    /// <summary>(300A,0338) CS, multiplicity 1.</summary>
    LateralSpreadingDeviceType = 0x300A0338,

    /// <summary>(300A,033A) LO, multiplicity 1.</summary>
    LateralSpreadingDeviceDescription = 0x300A033A,

    /// <summary>(300A,033C) FL, multiplicity 1.</summary>
    LateralSpreadingDeviceWaterEquivalentThickness = 0x300A033C,

    /// <summary>(300A,0340) IS, multiplicity 1.</summary>
    NumberOfRangeModulators = 0x300A0340,

    /// <summary>(300A,0342) SQ, multiplicity 1.</summary>
    RangeModulatorSequence = 0x300A0342,

    /// <summary>(300A,0344) IS, multiplicity 1.</summary>
    RangeModulatorNumber = 0x300A0344,

    /// <summary>(300A,0346) SH, multiplicity 1.</summary>
    RangeModulatorID = 0x300A0346,

    /// <summary>(300A,0348) CS, multiplicity 1.</summary>
    RangeModulatorType = 0x300A0348,

    /// <summary>(300A,034A) LO, multiplicity 1.</summary>
    RangeModulatorDescription = 0x300A034A,

    /// <summary>(300A,034C) SH, multiplicity 1.</summary>
    BeamCurrentModulationID = 0x300A034C,

    /// <summary>(300A,0350) CS, multiplicity 1.</summary>
    PatientSupportType = 0x300A0350,

    /// <summary>(300A,0352) SH, multiplicity 1.</summary>
    PatientSupportID = 0x300A0352,

    /// <summary>(300A,0354) LO, multiplicity 1.</summary>
    PatientSupportAccessoryCode = 0x300A0354,

    /// <summary>(300A,0355) LO, multiplicity 1.</summary>
    TrayAccessoryCode = 0x300A0355,

    /// <summary>(300A,0356) FL, multiplicity 1.</summary>
    FixationLightAzimuthalAngle = 0x300A0356,

    /// <summary>(300A,0358) FL, multiplicity 1.</summary>
    FixationLightPolarAngle = 0x300A0358,

    /// <summary>(300A,035A) FL, multiplicity 1.</summary>
    MetersetRate = 0x300A035A,

    /// <summary>(300A,0360) SQ, multiplicity 1.</summary>
    RangeShifterSettingsSequence = 0x300A0360,

    /// <summary>(300A,0362) LO, multiplicity 1.</summary>
    RangeShifterSetting = 0x300A0362,

    /// <summary>(300A,0364) FL, multiplicity 1.</summary>
    IsocenterToRangeShifterDistance = 0x300A0364,

    /// <summary>(300A,0366) FL, multiplicity 1.</summary>
    RangeShifterWaterEquivalentThickness = 0x300A0366,

    /// <summary>(300A,0370) SQ, multiplicity 1.</summary>
    LateralSpreadingDeviceSettingsSequence = 0x300A0370,

    /// <summary>(300A,0372) LO, multiplicity 1.</summary>
    LateralSpreadingDeviceSetting = 0x300A0372,

    /// <summary>(300A,0374) FL, multiplicity 1.</summary>
    IsocenterToLateralSpreadingDeviceDistance = 0x300A0374,

    /// <summary>(300A,0380) SQ, multiplicity 1.</summary>
    RangeModulatorSettingsSequence = 0x300A0380,

    /// <summary>(300A,0382) FL, multiplicity 1.</summary>
    RangeModulatorGatingStartValue = 0x300A0382,

    /// <summary>(300A,0384) FL, multiplicity 1.</summary>
    RangeModulatorGatingStopValue = 0x300A0384,

    /// <summary>(300A,0386) FL, multiplicity 1.</summary>
    RangeModulatorGatingStartWaterEquivalentThickness = 0x300A0386,

    /// <summary>(300A,0388) FL, multiplicity 1.</summary>
    RangeModulatorGatingStopWaterEquivalentThickness = 0x300A0388,

    /// <summary>(300A,038A) FL, multiplicity 1.</summary>
    IsocenterToRangeModulatorDistance = 0x300A038A,

    /// <summary>(300A,038F) FL, multiplicity 1-n.</summary>
    ScanSpotTimeOffset = 0x300A038F,

    /// <summary>(300A,0390) SH, multiplicity 1.</summary>
    ScanSpotTuneID = 0x300A0390,

    /// <summary>(300A,0391) IS, multiplicity 1-n.</summary>
    ScanSpotPrescribedIndices = 0x300A0391,

    /// <summary>(300A,0392) IS, multiplicity 1.</summary>
    NumberOfScanSpotPositions = 0x300A0392,

    /// <summary>(300A,0393) CS, multiplicity 1.</summary>
    ScanSpotReordered = 0x300A0393,

    /// <summary>(300A,0394) FL, multiplicity 1-n.</summary>
    ScanSpotPositionMap = 0x300A0394,

    /// <summary>(300A,0395) CS, multiplicity 1.</summary>
    ScanSpotReorderingAllowed = 0x300A0395,

    /// <summary>(300A,0396) FL, multiplicity 1-n.</summary>
    ScanSpotMetersetWeights = 0x300A0396,

    /// <summary>(300A,0398) FL, multiplicity 2.</summary>
    ScanningSpotSize = 0x300A0398,

    /// <summary>(300A,0399) FL, multiplicity 2-2n.</summary>
    ScanSpotSizesDelivered = 0x300A0399,

    /// <summary>(300A,039A) IS, multiplicity 1.</summary>
    NumberOfPaintings = 0x300A039A,

    /// <summary>(300A,03A0) SQ, multiplicity 1.</summary>
    IonToleranceTableSequence = 0x300A03A0,

    /// <summary>(300A,03A2) SQ, multiplicity 1.</summary>
    IonBeamSequence = 0x300A03A2,

    /// <summary>(300A,03A4) SQ, multiplicity 1.</summary>
    IonBeamLimitingDeviceSequence = 0x300A03A4,

    /// <summary>(300A,03A6) SQ, multiplicity 1.</summary>
    IonBlockSequence = 0x300A03A6,

    /// <summary>(300A,03A8) SQ, multiplicity 1.</summary>
    IonControlPointSequence = 0x300A03A8,

    /// <summary>(300A,03AA) SQ, multiplicity 1.</summary>
    IonWedgeSequence = 0x300A03AA,

    /// <summary>(300A,03AC) SQ, multiplicity 1.</summary>
    IonWedgePositionSequence = 0x300A03AC,

    /// <summary>(300A,0401) SQ, multiplicity 1.</summary>
    ReferencedSetupImageSequence = 0x300A0401,

    /// <summary>(300A,0402) ST, multiplicity 1.</summary>
    SetupImageComment = 0x300A0402,

    /// <summary>(300A,0410) SQ, multiplicity 1.</summary>
    MotionSynchronizationSequence = 0x300A0410,

    /// <summary>(300A,0412) FL, multiplicity 3.</summary>
    ControlPointOrientation = 0x300A0412,

    /// <summary>(300A,0420) SQ, multiplicity 1.</summary>
    GeneralAccessorySequence = 0x300A0420,

    /// <summary>(300A,0421) SH, multiplicity 1.</summary>
    GeneralAccessoryID = 0x300A0421,

    /// <summary>(300A,0422) ST, multiplicity 1.</summary>
    GeneralAccessoryDescription = 0x300A0422,

    /// <summary>(300A,0423) CS, multiplicity 1.</summary>
    GeneralAccessoryType = 0x300A0423,

    /// <summary>(300A,0424) IS, multiplicity 1.</summary>
    GeneralAccessoryNumber = 0x300A0424,

    /// <summary>(300A,0425) FL, multiplicity 1.</summary>
    SourceToGeneralAccessoryDistance = 0x300A0425,

    /// <summary>(300A,0426) DS, multiplicity 1.</summary>
    IsocenterToGeneralAccessoryDistance = 0x300A0426,

    /// <summary>(300A,0431) SQ, multiplicity 1.</summary>
    ApplicatorGeometrySequence = 0x300A0431,

    /// <summary>(300A,0432) CS, multiplicity 1.</summary>
    ApplicatorApertureShape = 0x300A0432,

    /// <summary>(300A,0433) FL, multiplicity 1.</summary>
    ApplicatorOpening = 0x300A0433,

    /// <summary>(300A,0434) FL, multiplicity 1.</summary>
    ApplicatorOpeningX = 0x300A0434,

    /// <summary>(300A,0435) FL, multiplicity 1.</summary>
    ApplicatorOpeningY = 0x300A0435,

    /// <summary>(300A,0436) FL, multiplicity 1.</summary>
    SourceToApplicatorMountingPositionDistance = 0x300A0436,

    /// <summary>(300A,0440) IS, multiplicity 1.</summary>
    NumberOfBlockSlabItems = 0x300A0440,

    /// <summary>(300A,0441) SQ, multiplicity 1.</summary>
    BlockSlabSequence = 0x300A0441,

    /// <summary>(300A,0442) DS, multiplicity 1.</summary>
    BlockSlabThickness = 0x300A0442,

    /// <summary>(300A,0443) US, multiplicity 1.</summary>
    BlockSlabNumber = 0x300A0443,

    /// <summary>(300A,0450) SQ, multiplicity 1.</summary>
    DeviceMotionControlSequence = 0x300A0450,

    /// <summary>(300A,0451) CS, multiplicity 1.</summary>
    DeviceMotionExecutionMode = 0x300A0451,

    /// <summary>(300A,0452) CS, multiplicity 1.</summary>
    DeviceMotionObservationMode = 0x300A0452,

    /// <summary>(300A,0453) SQ, multiplicity 1.</summary>
    DeviceMotionParameterCodeSequence = 0x300A0453,

    /// <summary>(300A,0501) FL, multiplicity 1.</summary>
    DistalDepthFraction = 0x300A0501,

    /// <summary>(300A,0502) FL, multiplicity 1.</summary>
    DistalDepth = 0x300A0502,

    /// <summary>(300A,0503) FL, multiplicity 2.</summary>
    NominalRangeModulationFractions = 0x300A0503,

    /// <summary>(300A,0504) FL, multiplicity 2.</summary>
    NominalRangeModulatedRegionDepths = 0x300A0504,

    /// <summary>(300A,0505) SQ, multiplicity 1.</summary>
    DepthDoseParametersSequence = 0x300A0505,

    /// <summary>(300A,0506) SQ, multiplicity 1.</summary>
    DeliveredDepthDoseParametersSequence = 0x300A0506,

    /// <summary>(300A,0507) FL, multiplicity 1.</summary>
    DeliveredDistalDepthFraction = 0x300A0507,

    /// <summary>(300A,0508) FL, multiplicity 1.</summary>
    DeliveredDistalDepth = 0x300A0508,

    /// <summary>(300A,0509) FL, multiplicity 2.</summary>
    DeliveredNominalRangeModulationFractions = 0x300A0509,

    /// <summary>(300A,0510) FL, multiplicity 2.</summary>
    DeliveredNominalRangeModulatedRegionDepths = 0x300A0510,

    /// <summary>(300A,0511) CS, multiplicity 1.</summary>
    DeliveredReferenceDoseDefinition = 0x300A0511,

    /// <summary>(300A,0512) CS, multiplicity 1.</summary>
    ReferenceDoseDefinition = 0x300A0512,

    /// <summary>(300A,0600) US, multiplicity 1.</summary>
    RTControlPointIndex = 0x300A0600,

    /// <summary>(300A,0601) US, multiplicity 1.</summary>
    RadiationGenerationModeIndex = 0x300A0601,

    /// <summary>(300A,0602) US, multiplicity 1.</summary>
    ReferencedDefinedDeviceIndex = 0x300A0602,

    /// <summary>(300A,0603) US, multiplicity 1.</summary>
    RadiationDoseIdentificationIndex = 0x300A0603,

    /// <summary>(300A,0604) US, multiplicity 1.</summary>
    NumberOfRTControlPoints = 0x300A0604,

    /// <summary>(300A,0605) US, multiplicity 1.</summary>
    ReferencedRadiationGenerationModeIndex = 0x300A0605,

    /// <summary>(300A,0606) US, multiplicity 1.</summary>
    TreatmentPositionIndex = 0x300A0606,

    /// <summary>(300A,0607) US, multiplicity 1.</summary>
    ReferencedDeviceIndex = 0x300A0607,

    /// <summary>(300A,0608) LO, multiplicity 1.</summary>
    TreatmentPositionGroupLabel = 0x300A0608,

    /// <summary>(300A,0609) UI, multiplicity 1.</summary>
    TreatmentPositionGroupUID = 0x300A0609,

    /// <summary>(300A,060A) SQ, multiplicity 1.</summary>
    TreatmentPositionGroupSequence = 0x300A060A,

    /// <summary>(300A,060B) US, multiplicity 1.</summary>
    ReferencedTreatmentPositionIndex = 0x300A060B,

    /// <summary>(300A,060C) US, multiplicity 1.</summary>
    ReferencedRadiationDoseIdentificationIndex = 0x300A060C,

    /// <summary>(300A,060D) FD, multiplicity 1.</summary>
    RTAccessoryHolderWaterEquivalentThickness = 0x300A060D,

    /// <summary>(300A,060E) US, multiplicity 1.</summary>
    ReferencedRTAccessoryHolderDeviceIndex = 0x300A060E,

    /// <summary>(300A,060F) CS, multiplicity 1.</summary>
    RTAccessoryHolderSlotExistenceFlag = 0x300A060F,

    /// <summary>(300A,0610) SQ, multiplicity 1.</summary>
    RTAccessoryHolderSlotSequence = 0x300A0610,

    /// <summary>(300A,0611) LO, multiplicity 1.</summary>
    RTAccessoryHolderSlotID = 0x300A0611,

    /// <summary>(300A,0612) FD, multiplicity 1.</summary>
    RTAccessoryHolderSlotDistance = 0x300A0612,

    /// <summary>(300A,0613) FD, multiplicity 1.</summary>
    RTAccessorySlotDistance = 0x300A0613,

    /// <summary>(300A,0614) SQ, multiplicity 1.</summary>
    RTAccessoryHolderDefinitionSequence = 0x300A0614,

    /// <summary>(300A,0615) LO, multiplicity 1.</summary>
    RTAccessoryDeviceSlotID = 0x300A0615,

    /// <summary>(300A,0616) SQ, multiplicity 1.</summary>
    RTRadiationSequence = 0x300A0616,

    /// <summary>(300A,0617) SQ, multiplicity 1.</summary>
    RadiationDoseSequence = 0x300A0617,

    /// <summary>(300A,0618) SQ, multiplicity 1.</summary>
    RadiationDoseIdentificationSequence = 0x300A0618,

    /// <summary>(300A,0619) LO, multiplicity 1.</summary>
    RadiationDoseIdentificationLabel = 0x300A0619,

    /// <summary>(300A,061A) CS, multiplicity 1.</summary>
    ReferenceDoseType = 0x300A061A,

    /// <summary>(300A,061B) CS, multiplicity 1.</summary>
    PrimaryDoseValueIndicator = 0x300A061B,

    /// <summary>(300A,061C) SQ, multiplicity 1.</summary>
    DoseValuesSequence = 0x300A061C,

    /// <summary>(300A,061D) CS, multiplicity 1-n.</summary>
    DoseValuePurpose = 0x300A061D,

    /// <summary>(300A,061E) FD, multiplicity 3.</summary>
    ReferenceDosePointCoordinates = 0x300A061E,

    /// <summary>(300A,061F) SQ, multiplicity 1.</summary>
    RadiationDoseValuesParametersSequence = 0x300A061F,

    /// <summary>(300A,0620) SQ, multiplicity 1.</summary>
    MetersetToDoseMappingSequence = 0x300A0620,

    /// <summary>(300A,0621) SQ, multiplicity 1.</summary>
    ExpectedInVivoMeasurementValuesSequence = 0x300A0621,

    /// <summary>(300A,0622) US, multiplicity 1.</summary>
    ExpectedInVivoMeasurementValueIndex = 0x300A0622,

    /// <summary>(300A,0623) LO, multiplicity 1.</summary>
    RadiationDoseInVivoMeasurementLabel = 0x300A0623,

    /// <summary>(300A,0624) FD, multiplicity 2.</summary>
    RadiationDoseCentralAxisDisplacement = 0x300A0624,

    /// <summary>(300A,0625) FD, multiplicity 1.</summary>
    RadiationDoseValue = 0x300A0625,

    /// <summary>(300A,0626) FD, multiplicity 1.</summary>
    RadiationDoseSourceToSkinDistance = 0x300A0626,

    /// <summary>(300A,0627) FD, multiplicity 3.</summary>
    RadiationDoseMeasurementPointCoordinates = 0x300A0627,

    /// <summary>(300A,0628) FD, multiplicity 1.</summary>
    RadiationDoseSourceToExternalContourDistance = 0x300A0628,

    /// <summary>(300A,0629) SQ, multiplicity 1.</summary>
    RTToleranceSetSequence = 0x300A0629,

    /// <summary>(300A,062A) LO, multiplicity 1.</summary>
    RTToleranceSetLabel = 0x300A062A,

    /// <summary>(300A,062B) SQ, multiplicity 1.</summary>
    AttributeToleranceValuesSequence = 0x300A062B,

    /// <summary>(300A,062C) FD, multiplicity 1.</summary>
    ToleranceValue = 0x300A062C,

    /// <summary>(300A,062D) SQ, multiplicity 1.</summary>
    PatientSupportPositionToleranceSequence = 0x300A062D,

    /// <summary>(300A,062E) FD, multiplicity 1.</summary>
    TreatmentTimeLimit = 0x300A062E,

    /// <summary>(300A,062F) SQ, multiplicity 1.</summary>
    CArmPhotonElectronControlPointSequence = 0x300A062F,

    /// <summary>(300A,0630) SQ, multiplicity 1.</summary>
    ReferencedRTRadiationSequence = 0x300A0630,

    /// <summary>(300A,0631) SQ, multiplicity 1.</summary>
    ReferencedRTInstanceSequence = 0x300A0631,

    /// <summary>(300A,0632) SQ, multiplicity 1, retired.</summary>
    ReferencedRTPatientSetupSequence = 0x300A0632,

    /// <summary>(300A,0634) FD, multiplicity 1.</summary>
    SourceToPatientSurfaceDistance = 0x300A0634,

    /// <summary>(300A,0635) SQ, multiplicity 1.</summary>
    TreatmentMachineSpecialModeCodeSequence = 0x300A0635,

    /// <summary>(300A,0636) US, multiplicity 1.</summary>
    IntendedNumberOfFractions = 0x300A0636,

    /// <summary>(300A,0637) CS, multiplicity 1.</summary>
    RTRadiationSetIntent = 0x300A0637,

    /// <summary>(300A,0638) CS, multiplicity 1.</summary>
    RTRadiationPhysicalAndGeometricContentDetailFlag = 0x300A0638,

    /// <summary>(300A,0639) CS, multiplicity 1.</summary>
    RTRecordFlag = 0x300A0639,

    /// <summary>(300A,063A) SQ, multiplicity 1.</summary>
    TreatmentDeviceIdentificationSequence = 0x300A063A,

    /// <summary>(300A,063B) SQ, multiplicity 1.</summary>
    ReferencedRTPhysicianIntentSequence = 0x300A063B,

    /// <summary>(300A,063C) FD, multiplicity 1.</summary>
    CumulativeMeterset = 0x300A063C,

    /// <summary>(300A,063D) FD, multiplicity 1.</summary>
    DeliveryRate = 0x300A063D,

    /// <summary>(300A,063E) SQ, multiplicity 1.</summary>
    DeliveryRateUnitSequence = 0x300A063E,

    /// <summary>(300A,063F) SQ, multiplicity 1.</summary>
    TreatmentPositionSequence = 0x300A063F,

    /// <summary>(300A,0640) FD, multiplicity 1.</summary>
    RadiationSourceAxisDistance = 0x300A0640,

    /// <summary>(300A,0641) US, multiplicity 1.</summary>
    NumberOfRTBeamLimitingDevices = 0x300A0641,

    /// <summary>(300A,0642) FD, multiplicity 1.</summary>
    RTBeamLimitingDeviceProximalDistance = 0x300A0642,

    /// <summary>(300A,0643) FD, multiplicity 1.</summary>
    RTBeamLimitingDeviceDistalDistance = 0x300A0643,

    /// <summary>(300A,0644) SQ, multiplicity 1.</summary>
    ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence = 0x300A0644,

    /// <summary>(300A,0645) FD, multiplicity 1.</summary>
    BeamModifierOrientationAngle = 0x300A0645,

    /// <summary>(300A,0646) SQ, multiplicity 1.</summary>
    FixedRTBeamDelimiterDeviceSequence = 0x300A0646,

    /// <summary>(300A,0647) SQ, multiplicity 1.</summary>
    ParallelRTBeamDelimiterDeviceSequence = 0x300A0647,

    /// <summary>(300A,0648) US, multiplicity 1.</summary>
    NumberOfParallelRTBeamDelimiters = 0x300A0648,

    /// <summary>(300A,0649) FD, multiplicity 2-n.</summary>
    ParallelRTBeamDelimiterBoundaries = 0x300A0649,

    /// <summary>(300A,064A) FD, multiplicity 2-n.</summary>
    ParallelRTBeamDelimiterPositions = 0x300A064A,

    /// <summary>(300A,064B) FD, multiplicity 2.</summary>
    RTBeamLimitingDeviceOffset = 0x300A064B,

    /// <summary>(300A,064C) SQ, multiplicity 1.</summary>
    RTBeamDelimiterGeometrySequence = 0x300A064C,

    /// <summary>(300A,064D) SQ, multiplicity 1.</summary>
    RTBeamLimitingDeviceDefinitionSequence = 0x300A064D,

    /// <summary>(300A,064E) CS, multiplicity 1.</summary>
    ParallelRTBeamDelimiterOpeningMode = 0x300A064E,

    /// <summary>(300A,064F) CS, multiplicity 1-n.</summary>
    ParallelRTBeamDelimiterLeafMountingSide = 0x300A064F,

    /// <summary>(300A,0650) UI, multiplicity 1, retired.</summary>
    PatientSetupUID = 0x300A0650,

    /// <summary>(300A,0651) SQ, multiplicity 1.</summary>
    WedgeDefinitionSequence = 0x300A0651,

    /// <summary>(300A,0652) FD, multiplicity 1.</summary>
    RadiationBeamWedgeAngle = 0x300A0652,

    /// <summary>(300A,0653) FD, multiplicity 1.</summary>
    RadiationBeamWedgeThinEdgeDistance = 0x300A0653,

    /// <summary>(300A,0654) FD, multiplicity 1.</summary>
    RadiationBeamEffectiveWedgeAngle = 0x300A0654,

    /// <summary>(300A,0655) US, multiplicity 1.</summary>
    NumberOfWedgePositions = 0x300A0655,

    /// <summary>(300A,0656) SQ, multiplicity 1.</summary>
    RTBeamLimitingDeviceOpeningSequence = 0x300A0656,

    /// <summary>(300A,0657) US, multiplicity 1.</summary>
    NumberOfRTBeamLimitingDeviceOpenings = 0x300A0657,

    /// <summary>(300A,0658) SQ, multiplicity 1.</summary>
    RadiationDosimeterUnitSequence = 0x300A0658,

    /// <summary>(300A,0659) SQ, multiplicity 1.</summary>
    RTDeviceDistanceReferenceLocationCodeSequence = 0x300A0659,

    /// <summary>(300A,065A) SQ, multiplicity 1.</summary>
    RadiationDeviceConfigurationAndCommissioningKeySequence = 0x300A065A,

    /// <summary>(300A,065B) SQ, multiplicity 1.</summary>
    PatientSupportPositionParameterSequence = 0x300A065B,

    /// <summary>(300A,065C) CS, multiplicity 1.</summary>
    PatientSupportPositionSpecificationMethod = 0x300A065C,

    /// <summary>(300A,065D) SQ, multiplicity 1.</summary>
    PatientSupportPositionDeviceParameterSequence = 0x300A065D,

    /// <summary>(300A,065E) US, multiplicity 1.</summary>
    DeviceOrderIndex = 0x300A065E,

    /// <summary>(300A,065F) US, multiplicity 1.</summary>
    PatientSupportPositionParameterOrderIndex = 0x300A065F,

    /// <summary>(300A,0660) SQ, multiplicity 1.</summary>
    PatientSupportPositionDeviceToleranceSequence = 0x300A0660,

    /// <summary>(300A,0661) US, multiplicity 1.</summary>
    PatientSupportPositionToleranceOrderIndex = 0x300A0661,

    /// <summary>(300A,0662) SQ, multiplicity 1.</summary>
    CompensatorDefinitionSequence = 0x300A0662,

    /// <summary>(300A,0663) CS, multiplicity 1.</summary>
    CompensatorMapOrientation = 0x300A0663,

    /// <summary>(300A,0664) OF, multiplicity 1.</summary>
    CompensatorProximalThicknessMap = 0x300A0664,

    /// <summary>(300A,0665) OF, multiplicity 1.</summary>
    CompensatorDistalThicknessMap = 0x300A0665,

    /// <summary>(300A,0666) FD, multiplicity 1.</summary>
    CompensatorBasePlaneOffset = 0x300A0666,

    /// <summary>(300A,0667) SQ, multiplicity 1.</summary>
    CompensatorShapeFabricationCodeSequence = 0x300A0667,

    /// <summary>(300A,0668) SQ, multiplicity 1.</summary>
    CompensatorShapeSequence = 0x300A0668,

    /// <summary>(300A,0669) FD, multiplicity 1.</summary>
    RadiationBeamCompensatorMillingToolDiameter = 0x300A0669,

    /// <summary>(300A,066A) SQ, multiplicity 1.</summary>
    BlockDefinitionSequence = 0x300A066A,

    /// <summary>(300A,066B) OF, multiplicity 1.</summary>
    BlockEdgeData = 0x300A066B,

    /// <summary>(300A,066C) CS, multiplicity 1.</summary>
    BlockOrientation = 0x300A066C,

    /// <summary>(300A,066D) FD, multiplicity 1.</summary>
    RadiationBeamBlockThickness = 0x300A066D,

    /// <summary>(300A,066E) FD, multiplicity 1.</summary>
    RadiationBeamBlockSlabThickness = 0x300A066E,

    /// <summary>(300A,066F) SQ, multiplicity 1.</summary>
    BlockEdgeDataSequence = 0x300A066F,

    /// <summary>(300A,0670) US, multiplicity 1.</summary>
    NumberOfRTAccessoryHolders = 0x300A0670,

    /// <summary>(300A,0671) SQ, multiplicity 1.</summary>
    GeneralAccessoryDefinitionSequence = 0x300A0671,

    /// <summary>(300A,0672) US, multiplicity 1.</summary>
    NumberOfGeneralAccessories = 0x300A0672,

    /// <summary>(300A,0673) SQ, multiplicity 1.</summary>
    BolusDefinitionSequence = 0x300A0673,

    /// <summary>(300A,0674) US, multiplicity 1.</summary>
    NumberOfBoluses = 0x300A0674,

    /// <summary>(300A,0675) UI, multiplicity 1.</summary>
    EquipmentFrameOfReferenceUID = 0x300A0675,

    /// <summary>(300A,0676) ST, multiplicity 1.</summary>
    EquipmentFrameOfReferenceDescription = 0x300A0676,

    /// <summary>(300A,0677) SQ, multiplicity 1.</summary>
    EquipmentReferencePointCoordinatesSequence = 0x300A0677,

    /// <summary>(300A,0678) SQ, multiplicity 1.</summary>
    EquipmentReferencePointCodeSequence = 0x300A0678,

    /// <summary>(300A,0679) FD, multiplicity 1.</summary>
    RTBeamLimitingDeviceAngle = 0x300A0679,

    /// <summary>(300A,067A) FD, multiplicity 1.</summary>
    SourceRollAngle = 0x300A067A,

    /// <summary>(300A,067B) SQ, multiplicity 1.</summary>
    RadiationGenerationModeSequence = 0x300A067B,

    /// <summary>(300A,067C) SH, multiplicity 1.</summary>
    RadiationGenerationModeLabel = 0x300A067C,

    /// <summary>(300A,067D) ST, multiplicity 1.</summary>
    RadiationGenerationModeDescription = 0x300A067D,

    /// <summary>(300A,067E) SQ, multiplicity 1.</summary>
    RadiationGenerationModeMachineCodeSequence = 0x300A067E,

    /// <summary>(300A,067F) SQ, multiplicity 1.</summary>
    RadiationTypeCodeSequence = 0x300A067F,

    /// <summary>(300A,0680) DS, multiplicity 1.</summary>
    NominalEnergy = 0x300A0680,

    /// <summary>(300A,0681) DS, multiplicity 1.</summary>
    MinimumNominalEnergy = 0x300A0681,

    /// <summary>(300A,0682) DS, multiplicity 1.</summary>
    MaximumNominalEnergy = 0x300A0682,

    /// <summary>(300A,0683) SQ, multiplicity 1.</summary>
    RadiationFluenceModifierCodeSequence = 0x300A0683,

    /// <summary>(300A,0684) SQ, multiplicity 1.</summary>
    EnergyUnitCodeSequence = 0x300A0684,

    /// <summary>(300A,0685) US, multiplicity 1.</summary>
    NumberOfRadiationGenerationModes = 0x300A0685,

    /// <summary>(300A,0686) SQ, multiplicity 1.</summary>
    PatientSupportDevicesSequence = 0x300A0686,

    /// <summary>(300A,0687) US, multiplicity 1.</summary>
    NumberOfPatientSupportDevices = 0x300A0687,

    /// <summary>(300A,0688) FD, multiplicity 1.</summary>
    RTBeamModifierDefinitionDistance = 0x300A0688,

    /// <summary>(300A,0689) SQ, multiplicity 1.</summary>
    BeamAreaLimitSequence = 0x300A0689,

    /// <summary>(300A,068A) SQ, multiplicity 1.</summary>
    ReferencedRTPrescriptionSequence = 0x300A068A,

    /// <summary>(300A,068B) CS, multiplicity 1.</summary>
    DoseValueInterpretation = 0x300A068B,

    /// <summary>(300A,0700) UI, multiplicity 1.</summary>
    TreatmentSessionUID = 0x300A0700,

    /// <summary>(300A,0701) CS, multiplicity 1.</summary>
    RTRadiationUsage = 0x300A0701,

    /// <summary>(300A,0702) SQ, multiplicity 1.</summary>
    ReferencedRTRadiationSetSequence = 0x300A0702,

    /// <summary>(300A,0703) SQ, multiplicity 1.</summary>
    ReferencedRTRadiationRecordSequence = 0x300A0703,

    /// <summary>(300A,0704) US, multiplicity 1.</summary>
    RTRadiationSetDeliveryNumber = 0x300A0704,

    /// <summary>(300A,0705) US, multiplicity 1.</summary>
    ClinicalFractionNumber = 0x300A0705,

    /// <summary>(300A,0706) CS, multiplicity 1.</summary>
    RTTreatmentFractionCompletionStatus = 0x300A0706,

    /// <summary>(300A,0707) CS, multiplicity 1.</summary>
    RTRadiationSetUsage = 0x300A0707,

    /// <summary>(300A,0708) CS, multiplicity 1.</summary>
    TreatmentDeliveryContinuationFlag = 0x300A0708,

    /// <summary>(300A,0709) CS, multiplicity 1.</summary>
    TreatmentRecordContentOrigin = 0x300A0709,

    /// <summary>(300A,0714) CS, multiplicity 1.</summary>
    RTTreatmentTerminationStatus = 0x300A0714,

    /// <summary>(300A,0715) SQ, multiplicity 1.</summary>
    RTTreatmentTerminationReasonCodeSequence = 0x300A0715,

    /// <summary>(300A,0716) SQ, multiplicity 1.</summary>
    MachineSpecificTreatmentTerminationCodeSequence = 0x300A0716,

    /// <summary>(300A,0722) SQ, multiplicity 1.</summary>
    RTRadiationSalvageRecordControlPointSequence = 0x300A0722,

    /// <summary>(300A,0723) CS, multiplicity 1.</summary>
    StartingMetersetValueKnownFlag = 0x300A0723,

    /// <summary>(300A,0730) ST, multiplicity 1.</summary>
    TreatmentTerminationDescription = 0x300A0730,

    /// <summary>(300A,0731) SQ, multiplicity 1.</summary>
    TreatmentToleranceViolationSequence = 0x300A0731,

    /// <summary>(300A,0732) CS, multiplicity 1.</summary>
    TreatmentToleranceViolationCategory = 0x300A0732,

    /// <summary>(300A,0733) SQ, multiplicity 1.</summary>
    TreatmentToleranceViolationAttributeSequence = 0x300A0733,

    /// <summary>(300A,0734) ST, multiplicity 1.</summary>
    TreatmentToleranceViolationDescription = 0x300A0734,

    /// <summary>(300A,0735) ST, multiplicity 1.</summary>
    TreatmentToleranceViolationIdentification = 0x300A0735,

    /// <summary>(300A,0736) DT, multiplicity 1.</summary>
    TreatmentToleranceViolationDateTime = 0x300A0736,

    /// <summary>(300A,073A) DT, multiplicity 1.</summary>
    RecordedRTControlPointDateTime = 0x300A073A,

    /// <summary>(300A,073B) US, multiplicity 1.</summary>
    ReferencedRadiationRTControlPointIndex = 0x300A073B,

    /// <summary>(300A,073E) SQ, multiplicity 1.</summary>
    AlternateValueSequence = 0x300A073E,

    /// <summary>(300A,073F) SQ, multiplicity 1.</summary>
    ConfirmationSequence = 0x300A073F,

    /// <summary>(300A,0740) SQ, multiplicity 1.</summary>
    InterlockSequence = 0x300A0740,

    /// <summary>(300A,0741) DT, multiplicity 1.</summary>
    InterlockDateTime = 0x300A0741,

    /// <summary>(300A,0742) ST, multiplicity 1.</summary>
    InterlockDescription = 0x300A0742,

    /// <summary>(300A,0743) SQ, multiplicity 1.</summary>
    InterlockOriginatingDeviceSequence = 0x300A0743,

    /// <summary>(300A,0744) SQ, multiplicity 1.</summary>
    InterlockCodeSequence = 0x300A0744,

    /// <summary>(300A,0745) SQ, multiplicity 1.</summary>
    InterlockResolutionCodeSequence = 0x300A0745,

    /// <summary>(300A,0746) SQ, multiplicity 1.</summary>
    InterlockResolutionUserSequence = 0x300A0746,

    /// <summary>(300A,0760) DT, multiplicity 1.</summary>
    OverrideDateTime = 0x300A0760,

    /// <summary>(300A,0761) SQ, multiplicity 1.</summary>
    TreatmentToleranceViolationTypeCodeSequence = 0x300A0761,

    /// <summary>(300A,0762) SQ, multiplicity 1.</summary>
    TreatmentToleranceViolationCauseCodeSequence = 0x300A0762,

    /// <summary>(300A,0772) SQ, multiplicity 1.</summary>
    MeasuredMetersetToDoseMappingSequence = 0x300A0772,

    /// <summary>(300A,0773) US, multiplicity 1.</summary>
    ReferencedExpectedInVivoMeasurementValueIndex = 0x300A0773,

    /// <summary>(300A,0774) SQ, multiplicity 1.</summary>
    DoseMeasurementDeviceCodeSequence = 0x300A0774,

    /// <summary>(300A,0780) SQ, multiplicity 1.</summary>
    AdditionalParameterRecordingInstanceSequence = 0x300A0780,

    /// <summary>(300A,0783) ST, multiplicity 1.</summary>
    InterlockOriginDescription = 0x300A0783,

    /// <summary>(300A,0784) SQ, multiplicity 1.</summary>
    RTPatientPositionScopeSequence = 0x300A0784,

    /// <summary>(300A,0785) UI, multiplicity 1.</summary>
    ReferencedTreatmentPositionGroupUID = 0x300A0785,

    /// <summary>(300A,0786) US, multiplicity 1.</summary>
    RadiationOrderIndex = 0x300A0786,

    /// <summary>(300A,0787) SQ, multiplicity 1.</summary>
    OmittedRadiationSequence = 0x300A0787,

    /// <summary>(300A,0788) SQ, multiplicity 1.</summary>
    ReasonForOmissionCodeSequence = 0x300A0788,

    /// <summary>(300A,0789) SQ, multiplicity 1.</summary>
    RTDeliveryStartPatientPositionSequence = 0x300A0789,

    /// <summary>(300A,078A) SQ, multiplicity 1.</summary>
    RTTreatmentPreparationPatientPositionSequence = 0x300A078A,

    /// <summary>(300A,078B) SQ, multiplicity 1.</summary>
    ReferencedRTTreatmentPreparationSequence = 0x300A078B,

    /// <summary>(300A,078C) SQ, multiplicity 1.</summary>
    ReferencedPatientSetupPhotoSequence = 0x300A078C,

    /// <summary>(300A,078D) SQ, multiplicity 1.</summary>
    PatientTreatmentPreparationMethodCodeSequence = 0x300A078D,

    /// <summary>(300A,078E) LT, multiplicity 1.</summary>
    PatientTreatmentPreparationProcedureParameterDescription = 0x300A078E,

    /// <summary>(300A,078F) SQ, multiplicity 1.</summary>
    PatientTreatmentPreparationDeviceSequence = 0x300A078F,

    /// <summary>(300A,0790) SQ, multiplicity 1.</summary>
    PatientTreatmentPreparationProcedureSequence = 0x300A0790,

    /// <summary>(300A,0791) SQ, multiplicity 1.</summary>
    PatientTreatmentPreparationProcedureCodeSequence = 0x300A0791,

    /// <summary>(300A,0792) LT, multiplicity 1.</summary>
    PatientTreatmentPreparationMethodDescription = 0x300A0792,

    /// <summary>(300A,0793) SQ, multiplicity 1.</summary>
    PatientTreatmentPreparationProcedureParameterSequence = 0x300A0793,

    /// <summary>(300A,0794) LT, multiplicity 1.</summary>
    PatientSetupPhotoDescription = 0x300A0794,

    /// <summary>(300A,0795) US, multiplicity 1.</summary>
    PatientTreatmentPreparationProcedureIndex = 0x300A0795,

    /// <summary>(300A,0796) US, multiplicity 1.</summary>
    ReferencedPatientSetupProcedureIndex = 0x300A0796,

    /// <summary>(300A,0797) SQ, multiplicity 1.</summary>
    RTRadiationTaskSequence = 0x300A0797,

    /// <summary>(300A,0798) SQ, multiplicity 1.</summary>
    RTPatientPositionDisplacementSequence = 0x300A0798,

    /// <summary>(300A,0799) SQ, multiplicity 1.</summary>
    RTPatientPositionSequence = 0x300A0799,

    /// <summary>(300A,079A) LO, multiplicity 1.</summary>
    DisplacementReferenceLabel = 0x300A079A,

    /// <summary>(300A,079B) FD, multiplicity 16.</summary>
    DisplacementMatrix = 0x300A079B,

    /// <summary>(300A,079C) SQ, multiplicity 1.</summary>
    PatientSupportDisplacementSequence = 0x300A079C,

    /// <summary>(300A,079D) SQ, multiplicity 1.</summary>
    DisplacementReferenceLocationCodeSequence = 0x300A079D,

    /// <summary>(300A,079E) CS, multiplicity 1.</summary>
    RTRadiationSetDeliveryUsage = 0x300A079E,

    /// <summary>(300C,0002) SQ, multiplicity 1.</summary>
    ReferencedRTPlanSequence = 0x300C0002,

    /// <summary>(300C,0004) SQ, multiplicity 1.</summary>
    ReferencedBeamSequence = 0x300C0004,

    /// <summary>(300C,0006) IS, multiplicity 1.</summary>
    ReferencedBeamNumber = 0x300C0006,

    /// <summary>(300C,0007) IS, multiplicity 1.</summary>
    ReferencedReferenceImageNumber = 0x300C0007,

    /// <summary>(300C,0008) DS, multiplicity 1.</summary>
    StartCumulativeMetersetWeight = 0x300C0008,

    /// <summary>(300C,0009) DS, multiplicity 1.</summary>
    EndCumulativeMetersetWeight = 0x300C0009,

    /// <summary>(300C,000A) SQ, multiplicity 1.</summary>
    ReferencedBrachyApplicationSetupSequence = 0x300C000A,

    /// <summary>(300C,000C) IS, multiplicity 1.</summary>
    ReferencedBrachyApplicationSetupNumber = 0x300C000C,

    /// <summary>(300C,000E) IS, multiplicity 1.</summary>
    ReferencedSourceNumber = 0x300C000E,

    /// <summary>(300C,0020) SQ, multiplicity 1.</summary>
    ReferencedFractionGroupSequence = 0x300C0020,

    /// <summary>(300C,0022) IS, multiplicity 1.</summary>
    ReferencedFractionGroupNumber = 0x300C0022,

    /// <summary>(300C,0040) SQ, multiplicity 1.</summary>
    ReferencedVerificationImageSequence = 0x300C0040,

    /// <summary>(300C,0042) SQ, multiplicity 1.</summary>
    ReferencedReferenceImageSequence = 0x300C0042,

    /// <summary>(300C,0050) SQ, multiplicity 1.</summary>
    ReferencedDoseReferenceSequence = 0x300C0050,

    /// <summary>(300C,0051) IS, multiplicity 1.</summary>
    ReferencedDoseReferenceNumber = 0x300C0051,

    /// <summary>(300C,0055) SQ, multiplicity 1.</summary>
    BrachyReferencedDoseReferenceSequence = 0x300C0055,

    /// <summary>(300C,0060) SQ, multiplicity 1.</summary>
    ReferencedStructureSetSequence = 0x300C0060,

    /// <summary>(300C,006A) IS, multiplicity 1.</summary>
    ReferencedPatientSetupNumber = 0x300C006A,

    /// <summary>(300C,0080) SQ, multiplicity 1.</summary>
    ReferencedDoseSequence = 0x300C0080,

    /// <summary>(300C,00A0) IS, multiplicity 1.</summary>
    ReferencedToleranceTableNumber = 0x300C00A0,

    /// <summary>(300C,00B0) SQ, multiplicity 1.</summary>
    ReferencedBolusSequence = 0x300C00B0,

    /// <summary>(300C,00C0) IS, multiplicity 1.</summary>
    ReferencedWedgeNumber = 0x300C00C0,

    /// <summary>(300C,00D0) IS, multiplicity 1.</summary>
    ReferencedCompensatorNumber = 0x300C00D0,

    /// <summary>(300C,00E0) IS, multiplicity 1.</summary>
    ReferencedBlockNumber = 0x300C00E0,

    /// <summary>(300C,00F0) IS, multiplicity 1.</summary>
    ReferencedControlPointIndex = 0x300C00F0,

    /// <summary>(300C,00F2) SQ, multiplicity 1.</summary>
    ReferencedControlPointSequence = 0x300C00F2,

    /// <summary>(300C,00F4) IS, multiplicity 1.</summary>
    ReferencedStartControlPointIndex = 0x300C00F4,

    /// <summary>(300C,00F6) IS, multiplicity 1.</summary>
    ReferencedStopControlPointIndex = 0x300C00F6,

    /// <summary>(300C,0100) IS, multiplicity 1.</summary>
    ReferencedRangeShifterNumber = 0x300C0100,

    /// <summary>(300C,0102) IS, multiplicity 1.</summary>
    ReferencedLateralSpreadingDeviceNumber = 0x300C0102,

    /// <summary>(300C,0104) IS, multiplicity 1.</summary>
    ReferencedRangeModulatorNumber = 0x300C0104,

    /// <summary>(300C,0111) SQ, multiplicity 1.</summary>
    OmittedBeamTaskSequence = 0x300C0111,

    /// <summary>(300C,0112) CS, multiplicity 1.</summary>
    ReasonForOmission = 0x300C0112,

    /// <summary>(300C,0113) LO, multiplicity 1.</summary>
    ReasonForOmissionDescription = 0x300C0113,

    /// <summary>(300C,0114) SQ, multiplicity 1.</summary>
    PrescriptionOverviewSequence = 0x300C0114,

    /// <summary>(300C,0115) FL, multiplicity 1.</summary>
    TotalPrescriptionDose = 0x300C0115,

    /// <summary>(300C,0116) SQ, multiplicity 1.</summary>
    PlanOverviewSequence = 0x300C0116,

    /// <summary>(300C,0117) US, multiplicity 1.</summary>
    PlanOverviewIndex = 0x300C0117,

    /// <summary>(300C,0118) US, multiplicity 1.</summary>
    ReferencedPlanOverviewIndex = 0x300C0118,

    /// <summary>(300C,0119) US, multiplicity 1.</summary>
    NumberOfFractionsIncluded = 0x300C0119,

    /// <summary>(300C,0120) SQ, multiplicity 1.</summary>
    DoseCalibrationConditionsSequence = 0x300C0120,

    /// <summary>(300C,0121) FD, multiplicity 1.</summary>
    AbsorbedDoseToMetersetRatio = 0x300C0121,

    /// <summary>(300C,0122) FD, multiplicity 2.</summary>
    DelineatedRadiationFieldSize = 0x300C0122,

    /// <summary>(300C,0123) CS, multiplicity 1.</summary>
    DoseCalibrationConditionsVerifiedFlag = 0x300C0123,

    /// <summary>(300C,0124) FD, multiplicity 1.</summary>
    CalibrationReferencePointDepth = 0x300C0124,

    /// <summary>(300C,0125) SQ, multiplicity 1.</summary>
    GatingBeamHoldTransitionSequence = 0x300C0125,

    /// <summary>(300C,0126) CS, multiplicity 1.</summary>
    BeamHoldTransition = 0x300C0126,

    /// <summary>(300C,0127) DT, multiplicity 1.</summary>
    BeamHoldTransitionDateTime = 0x300C0127,

    /// <summary>(300C,0128) SQ, multiplicity 1.</summary>
    BeamHoldOriginatingDeviceSequence = 0x300C0128,

    /// <summary>(300C,0129) CS, multiplicity 1.</summary>
    BeamHoldTransitionTriggerSource = 0x300C0129,

    /// <summary>(300E,0002) CS, multiplicity 1.</summary>
    ApprovalStatus = 0x300E0002,

    /// <summary>(300E,0004) DA, multiplicity 1.</summary>
    ReviewDate = 0x300E0004,

    /// <summary>(300E,0005) TM, multiplicity 1.</summary>
    ReviewTime = 0x300E0005,

    /// <summary>(300E,0008) PN, multiplicity 1.</summary>
    ReviewerName = 0x300E0008,

    /// <summary>(3010,0001) SQ, multiplicity 1.</summary>
    RadiobiologicalDoseEffectSequence = 0x30100001,

    /// <summary>(3010,0002) CS, multiplicity 1.</summary>
    RadiobiologicalDoseEffectFlag = 0x30100002,

    /// <summary>(3010,0003) SQ, multiplicity 1.</summary>
    EffectiveDoseCalculationMethodCategoryCodeSequence = 0x30100003,

    /// <summary>(3010,0004) SQ, multiplicity 1.</summary>
    EffectiveDoseCalculationMethodCodeSequence = 0x30100004,

    /// <summary>(3010,0005) LO, multiplicity 1.</summary>
    EffectiveDoseCalculationMethodDescription = 0x30100005,

    /// <summary>(3010,0006) UI, multiplicity 1.</summary>
    ConceptualVolumeUID = 0x30100006,

    /// <summary>(3010,0007) SQ, multiplicity 1.</summary>
    OriginatingSOPInstanceReferenceSequence = 0x30100007,

    /// <summary>(3010,0008) SQ, multiplicity 1.</summary>
    ConceptualVolumeConstituentSequence = 0x30100008,

    /// <summary>(3010,0009) SQ, multiplicity 1.</summary>
    EquivalentConceptualVolumeInstanceReferenceSequence = 0x30100009,

    /// <summary>(3010,000A) SQ, multiplicity 1.</summary>
    EquivalentConceptualVolumesSequence = 0x3010000A,

    /// <summary>(3010,000B) UI, multiplicity 1.</summary>
    ReferencedConceptualVolumeUID = 0x3010000B,

    /// <summary>(3010,000C) UT, multiplicity 1.</summary>
    ConceptualVolumeCombinationExpression = 0x3010000C,

    /// <summary>(3010,000D) US, multiplicity 1.</summary>
    ConceptualVolumeConstituentIndex = 0x3010000D,

    /// <summary>(3010,000E) CS, multiplicity 1.</summary>
    ConceptualVolumeCombinationFlag = 0x3010000E,

    /// <summary>(3010,000F) ST, multiplicity 1.</summary>
    ConceptualVolumeCombinationDescription = 0x3010000F,

    /// <summary>(3010,0010) CS, multiplicity 1.</summary>
    ConceptualVolumeSegmentationDefinedFlag = 0x30100010,

    /// <summary>(3010,0011) SQ, multiplicity 1.</summary>
    ConceptualVolumeSegmentationReferenceSequence = 0x30100011,

    /// <summary>(3010,0012) SQ, multiplicity 1.</summary>
    ConceptualVolumeConstituentSegmentationReferenceSequence = 0x30100012,

    /// <summary>(3010,0013) UI, multiplicity 1.</summary>
    ConstituentConceptualVolumeUID = 0x30100013,

    /// <summary>(3010,0014) SQ, multiplicity 1.</summary>
    DerivationConceptualVolumeSequence = 0x30100014,

    /// <summary>(3010,0015) UI, multiplicity 1.</summary>
    SourceConceptualVolumeUID = 0x30100015,

    /// <summary>(3010,0016) SQ, multiplicity 1.</summary>
    ConceptualVolumeDerivationAlgorithmSequence = 0x30100016,

    /// <summary>(3010,0017) ST, multiplicity 1.</summary>
    ConceptualVolumeDescription = 0x30100017,

    /// <summary>(3010,0018) SQ, multiplicity 1.</summary>
    SourceConceptualVolumeSequence = 0x30100018,

    /// <summary>(3010,0019) SQ, multiplicity 1.</summary>
    AuthorIdentificationSequence = 0x30100019,

    /// <summary>(3010,001A) LO, multiplicity 1.</summary>
    ManufacturerModelVersion = 0x3010001A,

    /// <summary>(3010,001B) UC, multiplicity 1.</summary>
    DeviceAlternateIdentifier = 0x3010001B,

    /// <summary>(3010,001C) CS, multiplicity 1.</summary>
    DeviceAlternateIdentifierType = 0x3010001C,

    /// <summary>(3010,001D) LT, multiplicity 1.</summary>
    DeviceAlternateIdentifierFormat = 0x3010001D,

    /// <summary>(3010,001E) LO, multiplicity 1.</summary>
    SegmentationCreationTemplateLabel = 0x3010001E,

    /// <summary>(3010,001F) UI, multiplicity 1.</summary>
    SegmentationTemplateUID = 0x3010001F,

    /// <summary>(3010,0020) US, multiplicity 1.</summary>
    ReferencedSegmentReferenceIndex = 0x30100020,

    /// <summary>(3010,0021) SQ, multiplicity 1.</summary>
    SegmentReferenceSequence = 0x30100021,

    /// <summary>(3010,0022) US, multiplicity 1.</summary>
    SegmentReferenceIndex = 0x30100022,

    /// <summary>(3010,0023) SQ, multiplicity 1.</summary>
    DirectSegmentReferenceSequence = 0x30100023,

    /// <summary>(3010,0024) SQ, multiplicity 1.</summary>
    CombinationSegmentReferenceSequence = 0x30100024,

    /// <summary>(3010,0025) SQ, multiplicity 1.</summary>
    ConceptualVolumeSequence = 0x30100025,

    /// <summary>(3010,0026) SQ, multiplicity 1.</summary>
    SegmentedRTAccessoryDeviceSequence = 0x30100026,

    /// <summary>(3010,0027) SQ, multiplicity 1.</summary>
    SegmentCharacteristicsSequence = 0x30100027,

    /// <summary>(3010,0028) SQ, multiplicity 1.</summary>
    RelatedSegmentCharacteristicsSequence = 0x30100028,

    /// <summary>(3010,0029) US, multiplicity 1.</summary>
    SegmentCharacteristicsPrecedence = 0x30100029,

    /// <summary>(3010,002A) SQ, multiplicity 1.</summary>
    RTSegmentAnnotationSequence = 0x3010002A,

    /// <summary>(3010,002B) SQ, multiplicity 1.</summary>
    SegmentAnnotationCategoryCodeSequence = 0x3010002B,

    /// <summary>(3010,002C) SQ, multiplicity 1.</summary>
    SegmentAnnotationTypeCodeSequence = 0x3010002C,

    /// <summary>(3010,002D) LO, multiplicity 1.</summary>
    DeviceLabel = 0x3010002D,

    /// <summary>(3010,002E) SQ, multiplicity 1.</summary>
    DeviceTypeCodeSequence = 0x3010002E,

    /// <summary>(3010,002F) SQ, multiplicity 1.</summary>
    SegmentAnnotationTypeModifierCodeSequence = 0x3010002F,

    /// <summary>(3010,0030) SQ, multiplicity 1.</summary>
    PatientEquipmentRelationshipCodeSequence = 0x30100030,

    /// <summary>(3010,0031) UI, multiplicity 1.</summary>
    ReferencedFiducialsUID = 0x30100031,

    /// <summary>(3010,0032) SQ, multiplicity 1.</summary>
    PatientTreatmentOrientationSequence = 0x30100032,

    /// <summary>(3010,0033) SH, multiplicity 1.</summary>
    UserContentLabel = 0x30100033,

    /// <summary>(3010,0034) LO, multiplicity 1.</summary>
    UserContentLongLabel = 0x30100034,

    /// <summary>(3010,0035) SH, multiplicity 1.</summary>
    EntityLabel = 0x30100035,

    /// <summary>(3010,0036) LO, multiplicity 1.</summary>
    EntityName = 0x30100036,

    /// <summary>(3010,0037) ST, multiplicity 1.</summary>
    EntityDescription = 0x30100037,

    /// <summary>(3010,0038) LO, multiplicity 1.</summary>
    EntityLongLabel = 0x30100038,

    /// <summary>(3010,0039) US, multiplicity 1.</summary>
    DeviceIndex = 0x30100039,

    /// <summary>(3010,003A) US, multiplicity 1.</summary>
    RTTreatmentPhaseIndex = 0x3010003A,

    /// <summary>(3010,003B) UI, multiplicity 1.</summary>
    RTTreatmentPhaseUID = 0x3010003B,

    /// <summary>(3010,003C) US, multiplicity 1.</summary>
    RTPrescriptionIndex = 0x3010003C,

    /// <summary>(3010,003D) US, multiplicity 1.</summary>
    RTSegmentAnnotationIndex = 0x3010003D,

    /// <summary>(3010,003E) US, multiplicity 1.</summary>
    BasisRTTreatmentPhaseIndex = 0x3010003E,

    /// <summary>(3010,003F) US, multiplicity 1.</summary>
    RelatedRTTreatmentPhaseIndex = 0x3010003F,

    /// <summary>(3010,0040) US, multiplicity 1.</summary>
    ReferencedRTTreatmentPhaseIndex = 0x30100040,

    /// <summary>(3010,0041) US, multiplicity 1.</summary>
    ReferencedRTPrescriptionIndex = 0x30100041,

    /// <summary>(3010,0042) US, multiplicity 1.</summary>
    ReferencedParentRTPrescriptionIndex = 0x30100042,

    /// <summary>(3010,0043) ST, multiplicity 1.</summary>
    ManufacturerDeviceIdentifier = 0x30100043,

    /// <summary>(3010,0044) SQ, multiplicity 1.</summary>
    InstanceLevelReferencedPerformedProcedureStepSequence = 0x30100044,

    /// <summary>(3010,0045) CS, multiplicity 1.</summary>
    RTTreatmentPhaseIntentPresenceFlag = 0x30100045,

    /// <summary>(3010,0046) CS, multiplicity 1.</summary>
    RadiotherapyTreatmentType = 0x30100046,

    /// <summary>(3010,0047) CS, multiplicity 1-n.</summary>
    TeletherapyRadiationType = 0x30100047,

    /// <summary>(3010,0048) CS, multiplicity 1-n.</summary>
    BrachytherapySourceType = 0x30100048,

    /// <summary>(3010,0049) SQ, multiplicity 1.</summary>
    ReferencedRTTreatmentPhaseSequence = 0x30100049,

    /// <summary>(3010,004A) SQ, multiplicity 1.</summary>
    ReferencedDirectSegmentInstanceSequence = 0x3010004A,

    /// <summary>(3010,004B) SQ, multiplicity 1.</summary>
    IntendedRTTreatmentPhaseSequence = 0x3010004B,

    /// <summary>(3010,004C) DA, multiplicity 1.</summary>
    IntendedPhaseStartDate = 0x3010004C,

    /// <summary>(3010,004D) DA, multiplicity 1.</summary>
    IntendedPhaseEndDate = 0x3010004D,

    /// <summary>(3010,004E) SQ, multiplicity 1.</summary>
    RTTreatmentPhaseIntervalSequence = 0x3010004E,

    /// <summary>(3010,004F) CS, multiplicity 1.</summary>
    TemporalRelationshipIntervalAnchor = 0x3010004F,

    /// <summary>(3010,0050) FD, multiplicity 1.</summary>
    MinimumNumberOfIntervalDays = 0x30100050,

    /// <summary>(3010,0051) FD, multiplicity 1.</summary>
    MaximumNumberOfIntervalDays = 0x30100051,

    /// <summary>(3010,0052) UI, multiplicity 1-n.</summary>
    PertinentSOPClassesInStudy = 0x30100052,

    /// <summary>(3010,0053) UI, multiplicity 1-n.</summary>
    PertinentSOPClassesInSeries = 0x30100053,

    /// <summary>(3010,0054) LO, multiplicity 1.</summary>
    RTPrescriptionLabel = 0x30100054,

    /// <summary>(3010,0055) SQ, multiplicity 1.</summary>
    RTPhysicianIntentPredecessorSequence = 0x30100055,

    /// <summary>(3010,0056) LO, multiplicity 1.</summary>
    RTTreatmentApproachLabel = 0x30100056,

    /// <summary>(3010,0057) SQ, multiplicity 1.</summary>
    RTPhysicianIntentSequence = 0x30100057,

    /// <summary>(3010,0058) US, multiplicity 1.</summary>
    RTPhysicianIntentIndex = 0x30100058,

    /// <summary>(3010,0059) CS, multiplicity 1.</summary>
    RTTreatmentIntentType = 0x30100059,

    /// <summary>(3010,005A) UT, multiplicity 1.</summary>
    RTPhysicianIntentNarrative = 0x3010005A,

    /// <summary>(3010,005B) SQ, multiplicity 1.</summary>
    RTProtocolCodeSequence = 0x3010005B,

    /// <summary>(3010,005C) ST, multiplicity 1.</summary>
    ReasonForSuperseding = 0x3010005C,

    /// <summary>(3010,005D) SQ, multiplicity 1.</summary>
    RTDiagnosisCodeSequence = 0x3010005D,

    /// <summary>(3010,005E) US, multiplicity 1.</summary>
    ReferencedRTPhysicianIntentIndex = 0x3010005E,

    /// <summary>(3010,005F) SQ, multiplicity 1.</summary>
    RTPhysicianIntentInputInstanceSequence = 0x3010005F,

    /// <summary>(3010,0060) SQ, multiplicity 1.</summary>
    RTAnatomicPrescriptionSequence = 0x30100060,

    /// <summary>(3010,0061) UT, multiplicity 1.</summary>
    PriorTreatmentDoseDescription = 0x30100061,

    /// <summary>(3010,0062) SQ, multiplicity 1.</summary>
    PriorTreatmentReferenceSequence = 0x30100062,

    /// <summary>(3010,0063) CS, multiplicity 1.</summary>
    DosimetricObjectiveEvaluationScope = 0x30100063,

    /// <summary>(3010,0064) SQ, multiplicity 1.</summary>
    TherapeuticRoleCategoryCodeSequence = 0x30100064,

    /// <summary>(3010,0065) SQ, multiplicity 1.</summary>
    TherapeuticRoleTypeCodeSequence = 0x30100065,

    /// <summary>(3010,0066) US, multiplicity 1.</summary>
    ConceptualVolumeOptimizationPrecedence = 0x30100066,

    /// <summary>(3010,0067) SQ, multiplicity 1.</summary>
    ConceptualVolumeCategoryCodeSequence = 0x30100067,

    /// <summary>(3010,0068) CS, multiplicity 1.</summary>
    ConceptualVolumeBlockingConstraint = 0x30100068,

    /// <summary>(3010,0069) SQ, multiplicity 1.</summary>
    ConceptualVolumeTypeCodeSequence = 0x30100069,

    /// <summary>(3010,006A) SQ, multiplicity 1.</summary>
    ConceptualVolumeTypeModifierCodeSequence = 0x3010006A,

    /// <summary>(3010,006B) SQ, multiplicity 1.</summary>
    RTPrescriptionSequence = 0x3010006B,

    /// <summary>(3010,006C) SQ, multiplicity 1.</summary>
    DosimetricObjectiveSequence = 0x3010006C,

    /// <summary>(3010,006D) SQ, multiplicity 1.</summary>
    DosimetricObjectiveTypeCodeSequence = 0x3010006D,

    /// <summary>(3010,006E) UI, multiplicity 1.</summary>
    DosimetricObjectiveUID = 0x3010006E,

    /// <summary>(3010,006F) UI, multiplicity 1.</summary>
    ReferencedDosimetricObjectiveUID = 0x3010006F,

    /// <summary>(3010,0070) SQ, multiplicity 1.</summary>
    DosimetricObjectiveParameterSequence = 0x30100070,

    /// <summary>(3010,0071) SQ, multiplicity 1.</summary>
    ReferencedDosimetricObjectivesSequence = 0x30100071,

    /// <summary>(3010,0073) CS, multiplicity 1.</summary>
    AbsoluteDosimetricObjectiveFlag = 0x30100073,

    /// <summary>(3010,0074) FD, multiplicity 1.</summary>
    DosimetricObjectiveWeight = 0x30100074,

    /// <summary>(3010,0075) CS, multiplicity 1.</summary>
    DosimetricObjectivePurpose = 0x30100075,

    /// <summary>(3010,0076) SQ, multiplicity 1.</summary>
    PlanningInputInformationSequence = 0x30100076,

    /// <summary>(3010,0077) LO, multiplicity 1.</summary>
    TreatmentSite = 0x30100077,

    /// <summary>(3010,0078) SQ, multiplicity 1.</summary>
    TreatmentSiteCodeSequence = 0x30100078,

    /// <summary>(3010,0079) SQ, multiplicity 1.</summary>
    FractionPatternSequence = 0x30100079,

    /// <summary>(3010,007A) UT, multiplicity 1.</summary>
    TreatmentTechniqueNotes = 0x3010007A,

    /// <summary>(3010,007B) UT, multiplicity 1.</summary>
    PrescriptionNotes = 0x3010007B,

    /// <summary>(3010,007C) IS, multiplicity 1.</summary>
    NumberOfIntervalFractions = 0x3010007C,

    /// <summary>(3010,007D) US, multiplicity 1.</summary>
    NumberOfFractions = 0x3010007D,

    /// <summary>(3010,007E) US, multiplicity 1.</summary>
    IntendedDeliveryDuration = 0x3010007E,

    /// <summary>(3010,007F) UT, multiplicity 1.</summary>
    FractionationNotes = 0x3010007F,

    /// <summary>(3010,0080) SQ, multiplicity 1.</summary>
    RTTreatmentTechniqueCodeSequence = 0x30100080,

    /// <summary>(3010,0081) SQ, multiplicity 1.</summary>
    PrescriptionNotesSequence = 0x30100081,

    /// <summary>(3010,0082) SQ, multiplicity 1.</summary>
    FractionBasedRelationshipSequence = 0x30100082,

    /// <summary>(3010,0083) CS, multiplicity 1.</summary>
    FractionBasedRelationshipIntervalAnchor = 0x30100083,

    /// <summary>(3010,0084) FD, multiplicity 1.</summary>
    MinimumHoursBetweenFractions = 0x30100084,

    /// <summary>(3010,0085) TM, multiplicity 1-n.</summary>
    IntendedFractionStartTime = 0x30100085,

    /// <summary>(3010,0086) LT, multiplicity 1.</summary>
    IntendedStartDayOfWeek = 0x30100086,

    /// <summary>(3010,0087) SQ, multiplicity 1.</summary>
    WeekdayFractionPatternSequence = 0x30100087,

    /// <summary>(3010,0088) SQ, multiplicity 1.</summary>
    DeliveryTimeStructureCodeSequence = 0x30100088,

    /// <summary>(3010,0089) SQ, multiplicity 1.</summary>
    TreatmentSiteModifierCodeSequence = 0x30100089,

    /// <summary>(3010,0090) CS, multiplicity 1, retired.</summary>
    RoboticBaseLocationIndicator = 0x30100090,

    /// <summary>(3010,0091) SQ, multiplicity 1.</summary>
    RoboticPathNodeSetCodeSequence = 0x30100091,

    /// <summary>(3010,0092) UL, multiplicity 1.</summary>
    RoboticNodeIdentifier = 0x30100092,

    /// <summary>(3010,0093) FD, multiplicity 3.</summary>
    RTTreatmentSourceCoordinates = 0x30100093,

    /// <summary>(3010,0094) FD, multiplicity 1.</summary>
    RadiationSourceCoordinateSystemYawAngle = 0x30100094,

    /// <summary>(3010,0095) FD, multiplicity 1.</summary>
    RadiationSourceCoordinateSystemRollAngle = 0x30100095,

    /// <summary>(3010,0096) FD, multiplicity 1.</summary>
    RadiationSourceCoordinateSystemPitchAngle = 0x30100096,

    /// <summary>(3010,0097) SQ, multiplicity 1.</summary>
    RoboticPathControlPointSequence = 0x30100097,

    /// <summary>(3010,0098) SQ, multiplicity 1.</summary>
    TomotherapeuticControlPointSequence = 0x30100098,

    /// <summary>(3010,0099) FD, multiplicity 1-n.</summary>
    TomotherapeuticLeafOpenDurations = 0x30100099,

    /// <summary>(3010,009A) FD, multiplicity 1-n.</summary>
    TomotherapeuticLeafInitialClosedDurations = 0x3010009A,

    /// <summary>(3010,00A0) SQ, multiplicity 1.</summary>
    ConceptualVolumeIdentificationSequence = 0x301000A0,

    /// <summary>(4000,0010) LT, multiplicity 1, retired.</summary>
    Arbitrary = 0x40000010,

    /// <summary>(4000,4000) LT, multiplicity 1, retired.</summary>
    TextComments = 0x40004000,

    /// <summary>(4008,0040) SH, multiplicity 1, retired.</summary>
    ResultsID = 0x40080040,

    /// <summary>(4008,0042) LO, multiplicity 1, retired.</summary>
    ResultsIDIssuer = 0x40080042,

    /// <summary>(4008,0050) SQ, multiplicity 1, retired.</summary>
    ReferencedInterpretationSequence = 0x40080050,

    /// <summary>(4008,00FF) CS, multiplicity 1, retired.</summary>
    ReportProductionStatusTrial = 0x400800FF,

    /// <summary>(4008,0100) DA, multiplicity 1, retired.</summary>
    InterpretationRecordedDate = 0x40080100,

    /// <summary>(4008,0101) TM, multiplicity 1, retired.</summary>
    InterpretationRecordedTime = 0x40080101,

    /// <summary>(4008,0102) PN, multiplicity 1, retired.</summary>
    InterpretationRecorder = 0x40080102,

    /// <summary>(4008,0103) LO, multiplicity 1, retired.</summary>
    ReferenceToRecordedSound = 0x40080103,

    /// <summary>(4008,0108) DA, multiplicity 1, retired.</summary>
    InterpretationTranscriptionDate = 0x40080108,

    /// <summary>(4008,0109) TM, multiplicity 1, retired.</summary>
    InterpretationTranscriptionTime = 0x40080109,

    /// <summary>(4008,010A) PN, multiplicity 1, retired.</summary>
    InterpretationTranscriber = 0x4008010A,

    /// <summary>(4008,010B) ST, multiplicity 1, retired.</summary>
    InterpretationText = 0x4008010B,

    /// <summary>(4008,010C) PN, multiplicity 1, retired.</summary>
    InterpretationAuthor = 0x4008010C,

    /// <summary>(4008,0111) SQ, multiplicity 1, retired.</summary>
    InterpretationApproverSequence = 0x40080111,

    /// <summary>(4008,0112) DA, multiplicity 1, retired.</summary>
    InterpretationApprovalDate = 0x40080112,

    /// <summary>(4008,0113) TM, multiplicity 1, retired.</summary>
    InterpretationApprovalTime = 0x40080113,

    /// <summary>(4008,0114) PN, multiplicity 1, retired.</summary>
    PhysicianApprovingInterpretation = 0x40080114,

    /// <summary>(4008,0115) LT, multiplicity 1, retired.</summary>
    InterpretationDiagnosisDescription = 0x40080115,

    /// <summary>(4008,0117) SQ, multiplicity 1, retired.</summary>
    InterpretationDiagnosisCodeSequence = 0x40080117,

    /// <summary>(4008,0118) SQ, multiplicity 1, retired.</summary>
    ResultsDistributionListSequence = 0x40080118,

    /// <summary>(4008,0119) PN, multiplicity 1, retired.</summary>
    DistributionName = 0x40080119,

    /// <summary>(4008,011A) LO, multiplicity 1, retired.</summary>
    DistributionAddress = 0x4008011A,

    /// <summary>(4008,0200) SH, multiplicity 1, retired.</summary>
    InterpretationID = 0x40080200,

    /// <summary>(4008,0202) LO, multiplicity 1, retired.</summary>
    InterpretationIDIssuer = 0x40080202,

    /// <summary>(4008,0210) CS, multiplicity 1, retired.</summary>
    InterpretationTypeID = 0x40080210,

    /// <summary>(4008,0212) CS, multiplicity 1, retired.</summary>
    InterpretationStatusID = 0x40080212,

    /// <summary>(4008,0300) ST, multiplicity 1, retired.</summary>
    Impressions = 0x40080300,

    /// <summary>(4008,4000) ST, multiplicity 1, retired.</summary>
    ResultsComments = 0x40084000,

    /// <summary>(4010,0001) CS, multiplicity 1.</summary>
    LowEnergyDetectors = 0x40100001,

    /// <summary>(4010,0002) CS, multiplicity 1.</summary>
    HighEnergyDetectors = 0x40100002,

    /// <summary>(4010,0004) SQ, multiplicity 1.</summary>
    DetectorGeometrySequence = 0x40100004,

    /// <summary>(4010,1001) SQ, multiplicity 1.</summary>
    ThreatROIVoxelSequence = 0x40101001,

    /// <summary>(4010,1004) FL, multiplicity 3.</summary>
    ThreatROIBase = 0x40101004,

    /// <summary>(4010,1005) FL, multiplicity 3.</summary>
    ThreatROIExtents = 0x40101005,

    /// <summary>(4010,1006) OB, multiplicity 1.</summary>
    ThreatROIBitmap = 0x40101006,

    /// <summary>(4010,1007) SH, multiplicity 1.</summary>
    RouteSegmentID = 0x40101007,

    /// <summary>(4010,1008) CS, multiplicity 1.</summary>
    GantryType = 0x40101008,

    /// <summary>(4010,1009) CS, multiplicity 1.</summary>
    OOIOwnerType = 0x40101009,

    /// <summary>(4010,100A) SQ, multiplicity 1.</summary>
    RouteSegmentSequence = 0x4010100A,

    /// <summary>(4010,1010) US, multiplicity 1.</summary>
    PotentialThreatObjectID = 0x40101010,

    /// <summary>(4010,1011) SQ, multiplicity 1.</summary>
    ThreatSequence = 0x40101011,

    /// <summary>(4010,1012) CS, multiplicity 1.</summary>
    ThreatCategory = 0x40101012,

    /// <summary>(4010,1013) LT, multiplicity 1.</summary>
    ThreatCategoryDescription = 0x40101013,

    /// <summary>(4010,1014) CS, multiplicity 1.</summary>
    ATDAbilityAssessment = 0x40101014,

    /// <summary>(4010,1015) CS, multiplicity 1.</summary>
    ATDAssessmentFlag = 0x40101015,

    /// <summary>(4010,1016) FL, multiplicity 1.</summary>
    ATDAssessmentProbability = 0x40101016,

    /// <summary>(4010,1017) FL, multiplicity 1.</summary>
    Mass = 0x40101017,

    /// <summary>(4010,1018) FL, multiplicity 1.</summary>
    Density = 0x40101018,

    /// <summary>(4010,1019) FL, multiplicity 1.</summary>
    ZEffective = 0x40101019,

    /// <summary>(4010,101A) SH, multiplicity 1.</summary>
    BoardingPassID = 0x4010101A,

    /// <summary>(4010,101B) FL, multiplicity 3.</summary>
    CenterOfMass = 0x4010101B,

    /// <summary>(4010,101C) FL, multiplicity 3.</summary>
    CenterOfPTO = 0x4010101C,

    /// <summary>(4010,101D) FL, multiplicity 6-n.</summary>
    BoundingPolygon = 0x4010101D,

    /// <summary>(4010,101E) SH, multiplicity 1.</summary>
    RouteSegmentStartLocationID = 0x4010101E,

    /// <summary>(4010,101F) SH, multiplicity 1.</summary>
    RouteSegmentEndLocationID = 0x4010101F,

    /// <summary>(4010,1020) CS, multiplicity 1.</summary>
    RouteSegmentLocationIDType = 0x40101020,

    /// <summary>(4010,1021) CS, multiplicity 1-n.</summary>
    AbortReason = 0x40101021,

    /// <summary>(4010,1023) FL, multiplicity 1.</summary>
    VolumeOfPTO = 0x40101023,

    /// <summary>(4010,1024) CS, multiplicity 1.</summary>
    AbortFlag = 0x40101024,

    /// <summary>(4010,1025) DT, multiplicity 1.</summary>
    RouteSegmentStartTime = 0x40101025,

    /// <summary>(4010,1026) DT, multiplicity 1.</summary>
    RouteSegmentEndTime = 0x40101026,

    /// <summary>(4010,1027) CS, multiplicity 1.</summary>
    TDRType = 0x40101027,

    /// <summary>(4010,1028) CS, multiplicity 1.</summary>
    InternationalRouteSegment = 0x40101028,

    /// <summary>(4010,1029) LO, multiplicity 1-n.</summary>
    ThreatDetectionAlgorithmAndVersion = 0x40101029,

    /// <summary>(4010,102A) SH, multiplicity 1.</summary>
    AssignedLocation = 0x4010102A,

    /// <summary>(4010,102B) DT, multiplicity 1.</summary>
    AlarmDecisionTime = 0x4010102B,

    /// <summary>(4010,1031) CS, multiplicity 1.</summary>
    AlarmDecision = 0x40101031,

    /// <summary>(4010,1033) US, multiplicity 1.</summary>
    NumberOfTotalObjects = 0x40101033,

    /// <summary>(4010,1034) US, multiplicity 1.</summary>
    NumberOfAlarmObjects = 0x40101034,

    /// <summary>(4010,1037) SQ, multiplicity 1.</summary>
    PTORepresentationSequence = 0x40101037,

    /// <summary>(4010,1038) SQ, multiplicity 1.</summary>
    ATDAssessmentSequence = 0x40101038,

    /// <summary>(4010,1039) CS, multiplicity 1.</summary>
    TIPType = 0x40101039,

    /// <summary>(4010,103A) CS, multiplicity 1.</summary>
    DICOSVersion = 0x4010103A,

    /// <summary>(4010,1041) DT, multiplicity 1.</summary>
    OOIOwnerCreationTime = 0x40101041,

    /// <summary>(4010,1042) CS, multiplicity 1.</summary>
    OOIType = 0x40101042,

    /// <summary>(4010,1043) FL, multiplicity 3.</summary>
    OOISize = 0x40101043,

    /// <summary>(4010,1044) CS, multiplicity 1.</summary>
    AcquisitionStatus = 0x40101044,

    /// <summary>(4010,1045) SQ, multiplicity 1.</summary>
    BasisMaterialsCodeSequence = 0x40101045,

    /// <summary>(4010,1046) CS, multiplicity 1.</summary>
    PhantomType = 0x40101046,

    /// <summary>(4010,1047) SQ, multiplicity 1.</summary>
    OOIOwnerSequence = 0x40101047,

    /// <summary>(4010,1048) CS, multiplicity 1.</summary>
    ScanType = 0x40101048,

    /// <summary>(4010,1051) LO, multiplicity 1.</summary>
    ItineraryID = 0x40101051,

    /// <summary>(4010,1052) SH, multiplicity 1.</summary>
    ItineraryIDType = 0x40101052,

    /// <summary>(4010,1053) LO, multiplicity 1.</summary>
    ItineraryIDAssigningAuthority = 0x40101053,

    /// <summary>(4010,1054) SH, multiplicity 1.</summary>
    RouteID = 0x40101054,

    /// <summary>(4010,1055) SH, multiplicity 1.</summary>
    RouteIDAssigningAuthority = 0x40101055,

    /// <summary>(4010,1056) CS, multiplicity 1.</summary>
    InboundArrivalType = 0x40101056,

    /// <summary>(4010,1058) SH, multiplicity 1.</summary>
    CarrierID = 0x40101058,

    /// <summary>(4010,1059) CS, multiplicity 1.</summary>
    CarrierIDAssigningAuthority = 0x40101059,

    /// <summary>(4010,1060) FL, multiplicity 3.</summary>
    SourceOrientation = 0x40101060,

    /// <summary>(4010,1061) FL, multiplicity 3.</summary>
    SourcePosition = 0x40101061,

    /// <summary>(4010,1062) FL, multiplicity 1.</summary>
    BeltHeight = 0x40101062,

    /// <summary>(4010,1064) SQ, multiplicity 1.</summary>
    AlgorithmRoutingCodeSequence = 0x40101064,

    /// <summary>(4010,1067) CS, multiplicity 1.</summary>
    TransportClassification = 0x40101067,

    /// <summary>(4010,1068) LT, multiplicity 1.</summary>
    OOITypeDescriptor = 0x40101068,

    /// <summary>(4010,1069) FL, multiplicity 1.</summary>
    TotalProcessingTime = 0x40101069,

    /// <summary>(4010,106C) OB, multiplicity 1.</summary>
    DetectorCalibrationData = 0x4010106C,

    /// <summary>(4010,106D) CS, multiplicity 1.</summary>
    AdditionalScreeningPerformed = 0x4010106D,

    /// <summary>(4010,106E) CS, multiplicity 1.</summary>
    AdditionalInspectionSelectionCriteria = 0x4010106E,

    /// <summary>(4010,106F) SQ, multiplicity 1.</summary>
    AdditionalInspectionMethodSequence = 0x4010106F,

    /// <summary>(4010,1070) CS, multiplicity 1.</summary>
    AITDeviceType = 0x40101070,

    /// <summary>(4010,1071) SQ, multiplicity 1.</summary>
    QRMeasurementsSequence = 0x40101071,

    /// <summary>(4010,1072) SQ, multiplicity 1.</summary>
    TargetMaterialSequence = 0x40101072,

    /// <summary>(4010,1073) FD, multiplicity 1.</summary>
    SNRThreshold = 0x40101073,

    /// <summary>(4010,1075) DS, multiplicity 1.</summary>
    ImageScaleRepresentation = 0x40101075,

    /// <summary>(4010,1076) SQ, multiplicity 1.</summary>
    ReferencedPTOSequence = 0x40101076,

    /// <summary>(4010,1077) SQ, multiplicity 1.</summary>
    ReferencedTDRInstanceSequence = 0x40101077,

    /// <summary>(4010,1078) ST, multiplicity 1.</summary>
    PTOLocationDescription = 0x40101078,

    /// <summary>(4010,1079) SQ, multiplicity 1.</summary>
    AnomalyLocatorIndicatorSequence = 0x40101079,

    /// <summary>(4010,107A) FL, multiplicity 3.</summary>
    AnomalyLocatorIndicator = 0x4010107A,

    /// <summary>(4010,107B) SQ, multiplicity 1.</summary>
    PTORegionSequence = 0x4010107B,

    /// <summary>(4010,107C) CS, multiplicity 1.</summary>
    InspectionSelectionCriteria = 0x4010107C,

    /// <summary>(4010,107D) SQ, multiplicity 1.</summary>
    SecondaryInspectionMethodSequence = 0x4010107D,

    /// <summary>(4010,107E) DS, multiplicity 6.</summary>
    PRCSToRCSOrientation = 0x4010107E,

    /// <summary>(4FFE,0001) SQ, multiplicity 1.</summary>
    MACParametersSequence = 0x4FFE0001,

    /// <summary>(5000,0005) US, multiplicity 1, repeating, retired.</summary>
    CurveDimensions = 0x50000005,

    /// <summary>(5000,0010) US, multiplicity 1, repeating, retired.</summary>
    NumberOfPoints = 0x50000010,

    /// <summary>(5000,0020) CS, multiplicity 1, repeating, retired.</summary>
    TypeOfData = 0x50000020,

    /// <summary>(5000,0022) LO, multiplicity 1, repeating, retired.</summary>
    CurveDescription = 0x50000022,

    /// <summary>(5000,0030) SH, multiplicity 1-n, repeating, retired.</summary>
    AxisUnits = 0x50000030,

    /// <summary>(5000,0040) SH, multiplicity 1-n, repeating, retired.</summary>
    AxisLabels = 0x50000040,

    /// <summary>(5000,0103) US, multiplicity 1, repeating, retired.</summary>
    DataValueRepresentation = 0x50000103,

    /// <summary>(5000,0104) US, multiplicity 1-n, repeating, retired.</summary>
    MinimumCoordinateValue = 0x50000104,

    /// <summary>(5000,0105) US, multiplicity 1-n, repeating, retired.</summary>
    MaximumCoordinateValue = 0x50000105,

    /// <summary>(5000,0106) SH, multiplicity 1-n, repeating, retired.</summary>
    CurveRange = 0x50000106,

    /// <summary>(5000,0110) US, multiplicity 1-n, repeating, retired.</summary>
    CurveDataDescriptor = 0x50000110,

    /// <summary>(5000,0112) US, multiplicity 1-n, repeating, retired.</summary>
    CoordinateStartValue = 0x50000112,

    /// <summary>(5000,0114) US, multiplicity 1-n, repeating, retired.</summary>
    CoordinateStepValue = 0x50000114,

    /// <summary>(5000,1001) CS, multiplicity 1, repeating, retired.</summary>
    CurveActivationLayer = 0x50001001,

    /// <summary>(5000,2000) US, multiplicity 1, repeating, retired.</summary>
    AudioType = 0x50002000,

    /// <summary>(5000,2002) US, multiplicity 1, repeating, retired.</summary>
    AudioSampleFormat = 0x50002002,

    /// <summary>(5000,2004) US, multiplicity 1, repeating, retired.</summary>
    NumberOfChannels = 0x50002004,

    /// <summary>(5000,2006) UL, multiplicity 1, repeating, retired.</summary>
    NumberOfSamples = 0x50002006,

    /// <summary>(5000,2008) UL, multiplicity 1, repeating, retired.</summary>
    SampleRate = 0x50002008,

    /// <summary>(5000,200A) UL, multiplicity 1, repeating, retired.</summary>
    TotalTime = 0x5000200A,

    /// <summary>(5000,200C) OB or OW, multiplicity 1, repeating, retired.</summary>
    AudioSampleData = 0x5000200C,

    /// <summary>(5000,200E) LT, multiplicity 1, repeating, retired.</summary>
    AudioComments = 0x5000200E,

    /// <summary>(5000,2500) LO, multiplicity 1, repeating, retired.</summary>
    CurveLabel = 0x50002500,

    /// <summary>(5000,2600) SQ, multiplicity 1, repeating, retired.</summary>
    CurveReferencedOverlaySequence = 0x50002600,

    /// <summary>(5000,2610) US, multiplicity 1, repeating, retired.</summary>
    CurveReferencedOverlayGroup = 0x50002610,

    /// <summary>(5000,3000) OB or OW, multiplicity 1, repeating, retired.</summary>
    CurveData = 0x50003000,

    /// <summary>(5200,9229) SQ, multiplicity 1.</summary>
    SharedFunctionalGroupsSequence = 0x52009229,

    /// <summary>(5200,9230) SQ, multiplicity 1.</summary>
    PerFrameFunctionalGroupsSequence = 0x52009230,

    /// <summary>(5400,0100) SQ, multiplicity 1.</summary>
    WaveformSequence = 0x54000100,

    /// <summary>(5400,0110) OB or OW, multiplicity 1.</summary>
    ChannelMinimumValue = 0x54000110,

    /// <summary>(5400,0112) OB or OW, multiplicity 1.</summary>
    ChannelMaximumValue = 0x54000112,

    /// <summary>(5400,1004) US, multiplicity 1.</summary>
    WaveformBitsAllocated = 0x54001004,

    /// <summary>(5400,1006) CS, multiplicity 1.</summary>
    WaveformSampleInterpretation = 0x54001006,

    /// <summary>(5400,100A) OB or OW, multiplicity 1.</summary>
    WaveformPaddingValue = 0x5400100A,

    /// <summary>(5400,1010) OB or OW, multiplicity 1.</summary>
    WaveformData = 0x54001010,

    /// <summary>(5600,0010) OF, multiplicity 1.</summary>
    FirstOrderPhaseCorrectionAngle = 0x56000010,

    /// <summary>(5600,0020) OF, multiplicity 1.</summary>
    SpectroscopyData = 0x56000020,

    /// <summary>(6000,0010) US, multiplicity 1, repeating.</summary>
    OverlayRows = 0x60000010,

    /// <summary>(6000,0011) US, multiplicity 1, repeating.</summary>
    OverlayColumns = 0x60000011,

    /// <summary>(6000,0012) US, multiplicity 1, repeating, retired.</summary>
    OverlayPlanes = 0x60000012,

    /// <summary>(6000,0015) IS, multiplicity 1, repeating.</summary>
    NumberOfFramesInOverlay = 0x60000015,

    /// <summary>(6000,0022) LO, multiplicity 1, repeating.</summary>
    OverlayDescription = 0x60000022,

    /// <summary>(6000,0040) CS, multiplicity 1, repeating.</summary>
    OverlayType = 0x60000040,

    /// <summary>(6000,0045) LO, multiplicity 1, repeating.</summary>
    OverlaySubtype = 0x60000045,

    /// <summary>(6000,0050) SS, multiplicity 2, repeating.</summary>
    OverlayOrigin = 0x60000050,

    /// <summary>(6000,0051) US, multiplicity 1, repeating.</summary>
    ImageFrameOrigin = 0x60000051,

    /// <summary>(6000,0052) US, multiplicity 1, repeating, retired.</summary>
    OverlayPlaneOrigin = 0x60000052,

    /// <summary>(6000,0060) CS, multiplicity 1, repeating, retired.</summary>
    OverlayCompressionCode = 0x60000060,

    /// <summary>(6000,0061) SH, multiplicity 1, repeating, retired.</summary>
    OverlayCompressionOriginator = 0x60000061,

    /// <summary>(6000,0062) SH, multiplicity 1, repeating, retired.</summary>
    OverlayCompressionLabel = 0x60000062,

    /// <summary>(6000,0063) CS, multiplicity 1, repeating, retired.</summary>
    OverlayCompressionDescription = 0x60000063,

    /// <summary>(6000,0066) AT, multiplicity 1-n, repeating, retired.</summary>
    OverlayCompressionStepPointers = 0x60000066,

    /// <summary>(6000,0068) US, multiplicity 1, repeating, retired.</summary>
    OverlayRepeatInterval = 0x60000068,

    /// <summary>(6000,0069) US, multiplicity 1, repeating, retired.</summary>
    OverlayBitsGrouped = 0x60000069,

    /// <summary>(6000,0100) US, multiplicity 1, repeating.</summary>
    OverlayBitsAllocated = 0x60000100,

    /// <summary>(6000,0102) US, multiplicity 1, repeating.</summary>
    OverlayBitPosition = 0x60000102,

    /// <summary>(6000,0110) CS, multiplicity 1, repeating, retired.</summary>
    OverlayFormat = 0x60000110,

    /// <summary>(6000,0200) US, multiplicity 1, repeating, retired.</summary>
    OverlayLocation = 0x60000200,

    /// <summary>(6000,0800) CS, multiplicity 1-n, repeating, retired.</summary>
    OverlayCodeLabel = 0x60000800,

    /// <summary>(6000,0802) US, multiplicity 1, repeating, retired.</summary>
    OverlayNumberOfTables = 0x60000802,

    /// <summary>(6000,0803) AT, multiplicity 1-n, repeating, retired.</summary>
    OverlayCodeTableLocation = 0x60000803,

    /// <summary>(6000,0804) US, multiplicity 1, repeating, retired.</summary>
    OverlayBitsForCodeWord = 0x60000804,

    /// <summary>(6000,1001) CS, multiplicity 1, repeating.</summary>
    OverlayActivationLayer = 0x60001001,

    /// <summary>(6000,1100) US, multiplicity 1, repeating, retired.</summary>
    OverlayDescriptorGray = 0x60001100,

    /// <summary>(6000,1101) US, multiplicity 1, repeating, retired.</summary>
    OverlayDescriptorRed = 0x60001101,

    /// <summary>(6000,1102) US, multiplicity 1, repeating, retired.</summary>
    OverlayDescriptorGreen = 0x60001102,

    /// <summary>(6000,1103) US, multiplicity 1, repeating, retired.</summary>
    OverlayDescriptorBlue = 0x60001103,

    /// <summary>(6000,1200) US, multiplicity 1-n, repeating, retired.</summary>
    OverlaysGray = 0x60001200,

    /// <summary>(6000,1201) US, multiplicity 1-n, repeating, retired.</summary>
    OverlaysRed = 0x60001201,

    /// <summary>(6000,1202) US, multiplicity 1-n, repeating, retired.</summary>
    OverlaysGreen = 0x60001202,

    /// <summary>(6000,1203) US, multiplicity 1-n, repeating, retired.</summary>
    OverlaysBlue = 0x60001203,

    /// <summary>(6000,1301) IS, multiplicity 1, repeating.</summary>
    ROIArea = 0x60001301,

    /// <summary>(6000,1302) DS, multiplicity 1, repeating.</summary>
    ROIMean = 0x60001302,

    /// <summary>(6000,1303) DS, multiplicity 1, repeating.</summary>
    ROIStandardDeviation = 0x60001303,

    /// <summary>(6000,1500) LO, multiplicity 1, repeating.</summary>
    OverlayLabel = 0x60001500,

    /// <summary>(6000,3000) OB or OW, multiplicity 1, repeating.</summary>
    OverlayData = 0x60003000,

    /// <summary>(6000,4000) LT, multiplicity 1, repeating, retired.</summary>
    OverlayComments = 0x60004000,

    /// <summary>(7F00,0010) OB or OW, multiplicity 1, repeating, retired.</summary>
    VariablePixelData = 0x7F000010,

    /// <summary>(7F00,0011) US, multiplicity 1, repeating, retired.</summary>
    VariableNextDataGroup = 0x7F000011,

    /// <summary>(7F00,0020) OW, multiplicity 1, repeating, retired.</summary>
    VariableCoefficientsSDVN = 0x7F000020,

    /// <summary>(7F00,0030) OW, multiplicity 1, repeating, retired.</summary>
    VariableCoefficientsSDHN = 0x7F000030,

    /// <summary>(7F00,0040) OW, multiplicity 1, repeating, retired.</summary>
    VariableCoefficientsSDDN = 0x7F000040,

    /// <summary>(7FE0,0001) OV, multiplicity 1.</summary>
    ExtendedOffsetTable = 0x7FE00001,

    /// <summary>(7FE0,0002) OV, multiplicity 1.</summary>
    ExtendedOffsetTableLengths = 0x7FE00002,

    /// <summary>(7FE0,0003) UV, multiplicity 1.</summary>
    EncapsulatedPixelDataValueTotalLength = 0x7FE00003,

    /// <summary>(7FE0,0008) OF, multiplicity 1.</summary>
    FloatPixelData = 0x7FE00008,

    /// <summary>(7FE0,0009) OD, multiplicity 1.</summary>
    DoubleFloatPixelData = 0x7FE00009,

    /// <summary>(7FE0,0010) OB or OW, multiplicity 1.</summary>
    PixelData = 0x7FE00010,

    /// <summary>(7FE0,0020) OW, multiplicity 1, retired.</summary>
    CoefficientsSDVN = 0x7FE00020,

    /// <summary>(7FE0,0030) OW, multiplicity 1, retired.</summary>
    CoefficientsSDHN = 0x7FE00030,

    /// <summary>(7FE0,0040) OW, multiplicity 1, retired.</summary>
    CoefficientsSDDN = 0x7FE00040,

    /// <summary>(FFFA,FFFA) SQ, multiplicity 1.</summary>
    DigitalSignaturesSequence = 0xFFFAFFFA,

    /// <summary>(FFFC,FFFC) OB, multiplicity 1.</summary>
    DataSetTrailingPadding = 0xFFFCFFFC,

    /// <summary>(FFFE,E000), multiplicity 1.</summary>
    Item = 0xFFFEE000,

    /// <summary>(FFFE,E00D), multiplicity 1.</summary>
    ItemDelimitationItem = 0xFFFEE00D,

    /// <summary>(FFFE,E0DD), multiplicity 1.</summary>
    SequenceDelimitationItem = 0xFFFEE0DD,
}
