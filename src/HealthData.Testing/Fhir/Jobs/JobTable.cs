namespace HealthData.Testing;

/// <summary>The jobs of the service, which clients start, ask for and cancel.</summary>
internal sealed class JobTable(FhirContext context)
{
    private readonly List<RunningJob> _jobs = [];
    private int _count;

    public bool IsRunning(string kind) => _jobs.Exists(job => job.Kind == kind && job.IsRunning);

    /// <summary>Starts a job.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind of the job.</param>
    /// <param name="work">Does the work.</param>
    /// <param name="payload">What makes a second registration the same job; null for nothing.</param>
    /// <param name="running">Answers while the job is running; null for the usual answer, which clients must have asked
    /// for.</param>
    /// <exception cref="FhirException">The request does not ask for an asynchronous response (400).</exception>
    public FhirResponse Start(
        FhirRequest request,
        string kind,
        Func<FhirResponse> work,
        string? payload = null,
        Func<FhirResponse>? running = null)
    {
        if (running is null && !request.Prefers("respond-async"))
        {
            throw FhirException.Invalid("The operation needs the header 'Prefer: respond-async'.");
        }

        var job = payload is null ? null : _jobs.Find(known => known.Kind == kind && known.Payload == payload);
        if (job is null)
        {
            var id = (++_count).ToString(CultureInfo.InvariantCulture);
            job = new RunningJob(kind, id, payload ?? string.Empty, context.Options.PollsBeforeCompletion, work)
            {
                Running = running,
            };
            _jobs.Add(job);
        }

        return new FhirResponse(202).With("Content-Location", job.Location(request.Root));
    }

    public FhirResponse Poll(string kind, string id) => Require(kind, id).Poll();

    public FhirResponse Cancel(string kind, string id)
    {
        _jobs.Remove(Require(kind, id));
        return new FhirResponse(202);
    }

    public void Clear() => _jobs.Clear();

    private RunningJob Require(string kind, string id) => _jobs.Find(job => job.Kind == kind && job.Id == id)
        ?? throw FhirException.NotFound($"The job {id} was not found.");
}
