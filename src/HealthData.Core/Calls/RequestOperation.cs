namespace HealthData.Core;

/// <summary>
/// One operation of a service: its name, its route, which answers are good, and when it may be sent again.
/// </summary>
internal sealed class RequestOperation
{
    public RequestOperation(string name, RequestMethod method, string route, RetryClass retry, params ushort[] success)
    {
        Name = name;
        Method = method;
        Route = route;
        Retry = retry;
        Classifier = new StatusCodeClassifier(success);
        Segments = route.Split('/', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The client and method, such as <c>LabClient.ReadSample</c>.</summary>
    public string Name { get; }

    public RequestMethod Method { get; }

    /// <summary>The path below the endpoint with its parameters in braces: it holds no identifier.</summary>
    public string Route { get; }

    public RetryClass Retry { get; }

    public ResponseClassifier Classifier { get; }

    /// <summary>Whether the answer is handed on as a stream instead of being read into memory.</summary>
    public bool IsStreamed { get; init; }

    /// <summary>Whether it follows a link to where the service keeps its files: it goes without the client's
    /// authentication, and without what the user adds to requests for the service.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Whether the path stands below the client's scope path.</summary>
    public bool IsScoped { get; init; }

    /// <summary>Says what usually helps against a status, before the service's profile is asked; null for
    /// nothing.</summary>
    public StatusAdvice? Advise { get; init; }

    /// <summary>Tells whether a good status comes with an answer that says so too; null for those that need
    /// not.</summary>
    public Func<Response, bool>? IsAnswer { get; init; }

    /// <summary>Tells whether an error answer is the last word, whatever its status: it is not sent again then; null
    /// for none.</summary>
    public Func<Response, bool>? IsFinal { get; init; }

    /// <summary>Names what an error status means; null where the status says it all.</summary>
    public Func<int, string?>? NameError { get; init; }

    /// <summary>The error status that says, behind a retry, that an earlier attempt did it; null for none.</summary>
    public int? DoneStatus { get; init; }

    /// <summary>Whether a request of the method changes nothing.</summary>
    public static bool IsReading(RequestMethod method) =>
        method == RequestMethod.Get || method == RequestMethod.Head || method == RequestMethod.Options;

    internal string[] Segments { get; }
}
