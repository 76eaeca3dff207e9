namespace HealthData.Dicom;

/// <summary>One part of an answer: an instance, or a problem. The same item serves one part after the other.</summary>
internal sealed class InstanceItem(Func<InstanceItem, InstanceScope, ItemProblem?> check)
{
    public RetrievedPart Part { get; private set; }

    public InspectedContent Content { get; private set; } = null!;

    public InstanceWalker Walker { get; } = new();

    /// <summary>Gets or sets what is wrong with it; what is wrong with its end is known once it was read.</summary>
    public ItemProblem? Problem { get; set; }

    /// <summary>Gets or sets a value that indicates whether it is the first with its identifier.</summary>
    public bool IsCounted { get; set; }

    /// <summary>Gets the SOP Instance UID: of a deflated data set, the one of its file meta information.</summary>
    public string? SopInstanceUid => Walker.SopInstanceUid ?? Walker.MediaStorageSopInstanceUid;

    /// <summary>Starts anew with another part.</summary>
    public void Begin(RetrievedPart part, InspectedContent content, ItemProblem? problem)
    {
        Part = part;
        Content = content;
        Problem = problem;
        IsCounted = false;
    }

    /// <summary>Tells whether identifiers that were read from the whole file are what was asked for.</summary>
    public ItemProblem? Check(InstanceScope identity) => check(this, identity);
}
