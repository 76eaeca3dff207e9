namespace HealthData.Dicom;

/// <summary>The journal of a transfer can't be used. The file is left as it is.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class TransferJournalException : IOException
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="fault">Why the journal can't be used.</param>
    public TransferJournalException(TransferJournalFault fault)
        : base(Describe(fault)) => Fault = fault;

    /// <summary>Gets why the journal can't be used.</summary>
    public TransferJournalFault Fault { get; }

    private static string Describe(TransferJournalFault fault) => fault switch
    {
        TransferJournalFault.InUse =>
            "Another transfer uses the journal. Wait for its end, or choose another journal.",
        TransferJournalFault.OtherVersion =>
            "The journal is of another version of this library. Use that version, or choose another journal.",
        _ => "The file isn't the journal of a transfer. Choose another one.",
    };
}
