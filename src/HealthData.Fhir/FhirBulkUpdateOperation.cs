namespace HealthData.Fhir;

/// <summary>A bulk update (<c>$bulk-update</c>), as a job of the server.</summary>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public class FhirBulkUpdateOperation : FhirJobOperation<FhirBulkUpdateResult>
{
    /// <summary>Creates an operation for a job that was started before.</summary>
    /// <param name="id">The job's id, from <see cref="Operation.Id"/>.</param>
    /// <param name="client">The client to ask with.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public FhirBulkUpdateOperation(string id, FhirClient client)
        : this(id, ServiceOf(client), started: null)
    {
    }

    /// <summary>Creates an operation for mocking: override the members that the test uses.</summary>
    protected FhirBulkUpdateOperation()
    {
    }

    internal FhirBulkUpdateOperation(string id, ServicePipeline service, Response? started)
        : base(id, service, BulkUpdateJob.Kind, started)
    {
    }
}
