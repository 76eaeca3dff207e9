namespace HealthData.Dicom;

/// <summary>The reasons why a journal can't be used.</summary>
public enum TransferJournalFault
{
    /// <summary>Another transfer uses the journal.</summary>
    InUse,

    /// <summary>A newer version of this library has written the journal.</summary>
    OtherVersion,

    /// <summary>The file isn't a journal.</summary>
    NotJournal,
}
