namespace HealthData.Testing;

/// <summary>A long-running operation: it does its work when its status was asked for often enough.</summary>
internal sealed class RunningJob(string kind, string id, string payload, int polls, Func<FhirResponse> work)
{
    private int _pollsLeft = polls;
    private FhirResponse? _result;

    public string Kind => kind;

    public string Id => id;

    /// <summary>Gets the text that makes a second registration the same job.</summary>
    public string Payload => payload;

    /// <summary>Gets the answer while the job is running; null for the usual one.</summary>
    public Func<FhirResponse>? Running { get; init; }

    public bool IsRunning => _result is null;

    public string Location(string root) => $"{root}/_operations/{kind}/{id}";

    public FhirResponse Poll()
    {
        if (_result is null && _pollsLeft-- > 0)
        {
            return Running?.Invoke() ?? new FhirResponse(202).With("X-Progress", "in-progress");
        }

        return _result ??= Run();
    }

    public override string ToString() => $"{nameof(RunningJob)} {kind}";

    private FhirResponse Run()
    {
        try
        {
            return work();
        }
        catch (FhirException exception)
        {
            return exception.ToResponse();
        }
    }
}
