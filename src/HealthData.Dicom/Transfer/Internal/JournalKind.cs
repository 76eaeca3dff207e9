namespace HealthData.Dicom;

/// <summary>What a record of a journal tells of. The numbers are in files.</summary>
internal enum JournalKind : byte
{
    /// <summary>What became of a content that was to be uploaded.</summary>
    Upload = 1,

    /// <summary>What became of an instance that was to be downloaded.</summary>
    Download = 2,

    /// <summary>Contents that are about to be sent, and may hence be stored.</summary>
    Begun = 3,
}
