namespace HealthData.Dicom;

/// <summary>An update of studies (<c>$bulkUpdate</c>), as an operation of the DICOM service.</summary>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public class DicomUpdateOperation : DicomJobOperation<DicomUpdateResult>
{
    /// <summary>Creates an operation that was started before.</summary>
    /// <param name="id">The operation's id, from <see cref="Operation.Id"/>.</param>
    /// <param name="client">The client to ask with.</param>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    public DicomUpdateOperation(string id, DicomWebClient client)
        : this(id, ServiceOf(client), started: null)
    {
    }

    /// <summary>Creates an operation for mocking: override the members that the test uses.</summary>
    protected DicomUpdateOperation()
    {
    }

    internal DicomUpdateOperation(string id, ServicePipeline service, Response? started)
        : base(id, service, OperationReader.ReadUpdate, started)
    {
    }
}
