namespace HealthData.Fhir;

/// <summary>An export (<c>$export</c>), as a job of the server.</summary>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public class FhirExportOperation : FhirJobOperation<FhirExportResult>
{
    /// <summary>Creates an operation for a job that was started before.</summary>
    /// <param name="id">The job's id, from <see cref="Operation.Id"/>.</param>
    /// <param name="client">The client to ask with.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public FhirExportOperation(string id, FhirClient client)
        : this(id, ServiceOf(client), started: null)
    {
    }

    /// <summary>Creates an operation for mocking: override the members that the test uses.</summary>
    protected FhirExportOperation()
    {
    }

    internal FhirExportOperation(string id, ServicePipeline service, Response? started)
        : base(id, service, ExportJob.Kind, started)
    {
    }
}
