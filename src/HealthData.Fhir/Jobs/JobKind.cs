namespace HealthData.Fhir;

/// <summary>What is particular to one kind of job.</summary>
/// <typeparam name="T">The result.</typeparam>
/// <param name="Status">Asks for the status.</param>
/// <param name="Cancel">Cancels the job.</param>
/// <param name="Read">Reads an answer with status 200; null where it says that the job is still running.</param>
internal sealed record JobKind<T>(
    RequestOperation Status, RequestOperation Cancel, Func<Response, ServiceCall, ServicePipeline, T?> Read)
    where T : class;
