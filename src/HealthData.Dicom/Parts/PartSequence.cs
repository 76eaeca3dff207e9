namespace HealthData.Dicom;

/// <summary>The parts of an answer, to be taken once.</summary>
internal abstract class PartSequence : IDisposable, IAsyncDisposable
{
    private bool _enumerated;

    /// <summary>Gets a value that indicates whether the service has left out some parts.</summary>
    public abstract bool IsPartial { get; }

    public abstract IReadOnlyList<ServiceIssue> Issues { get; }

    /// <summary>Gets a value that indicates whether the parts were made by the user, and are handed out as they are.
    /// </summary>
    public virtual bool IsTrusted => false;

    public virtual ICallFacts? Call => null;

    public void BeginEnumeration()
    {
        if (_enumerated)
        {
            throw new InvalidOperationException("The response can be enumerated only once. Retrieve it again.");
        }

        _enumerated = true;
    }

    /// <summary>Takes the next part; null after the last one of a complete answer.</summary>
    public abstract ValueTask<RetrievedPart?> NextAsync(CancellationToken cancellationToken);

    public HealthDataRequestFailedException Malformed(string what) => FailureTranslator.Create(
        Call,
        HealthDataErrorCode.ResponseMalformed,
        "returned " + what,
        "Check that the endpoint is a DICOMweb service.");

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public abstract ValueTask DisposeAsync();
}
