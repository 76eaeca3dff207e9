namespace HealthData.Dicom;

/// <summary>An export of instances to blob storage, as an operation of the DICOM service.</summary>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public class DicomExportOperation : DicomJobOperation<DicomExportResult>
{
    /// <summary>Creates an operation that was started before.</summary>
    /// <param name="id">The operation's id, from <see cref="Operation.Id"/>.</param>
    /// <param name="client">The client to ask with.</param>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    public DicomExportOperation(string id, DicomWebClient client)
        : this(id, ServiceOf(client), started: null)
    {
    }

    /// <summary>Creates an operation for mocking: override the members that the test uses.</summary>
    protected DicomExportOperation()
    {
    }

    internal DicomExportOperation(string id, ServicePipeline service, Response? started)
        : base(id, service, details => ExportReader.Read(details, service), started)
    {
    }
}
