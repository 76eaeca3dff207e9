namespace HealthData.Fhir;

/// <summary>A bulk deletion (<c>$bulk-delete</c>), as a job of the server.</summary>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public class FhirBulkDeleteOperation : FhirJobOperation<FhirBulkDeleteResult>
{
    /// <summary>Creates an operation for a job that was started before.</summary>
    /// <param name="id">The job's id, from <see cref="Operation.Id"/>.</param>
    /// <param name="client">The client to ask with.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public FhirBulkDeleteOperation(string id, FhirClient client)
        : this(id, ServiceOf(client), started: null)
    {
    }

    /// <summary>Creates an operation for mocking: override the members that the test uses.</summary>
    protected FhirBulkDeleteOperation()
    {
    }

    internal FhirBulkDeleteOperation(string id, ServicePipeline service, Response? started)
        : base(id, service, BulkDeleteJob.Kind, started)
    {
    }
}
