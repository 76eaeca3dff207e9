namespace HealthData.Core;

/// <summary>Creates failures and results of the clients, for tests of code that uses a mocked one.</summary>
public static class HealthDataModelFactory
{
    /// <summary>Creates a failed call.</summary>
    /// <param name="status">The HTTP status; 0 if there was no response.</param>
    /// <param name="errorCode">The service's code, or one of <see cref="HealthDataErrorCode"/>.</param>
    /// <param name="serviceMessage">What the service wrote.</param>
    /// <param name="issues">What the service said is wrong, item by item.</param>
    /// <param name="advice">What usually helps.</param>
    /// <param name="serviceRequestId">The service's id of the request.</param>
    /// <param name="operation">The client and method that failed.</param>
    /// <param name="route">The path with its parameters in braces.</param>
    /// <param name="attempts">How often the request was sent.</param>
    /// <param name="elapsed">The time from the call to the failure.</param>
    /// <returns>The failure.</returns>
    public static HealthDataRequestFailedException HealthDataRequestFailedException(
        int status,
        string? errorCode = null,
        string? serviceMessage = null,
        IEnumerable<ServiceIssue>? issues = null,
        string? advice = null,
        string? serviceRequestId = null,
        string operation = "Client.Method",
        string route = "/",
        int attempts = 1,
        TimeSpan elapsed = default) => new Failure
        {
            Call = new CallSnapshot(operation, "GET", route) { Attempts = attempts, Elapsed = elapsed },
            Status = status,
            ErrorCode = errorCode,
            ServiceMessage = serviceMessage,
            Issues = [.. issues ?? []],
            Advice = advice,
            ServiceRequestId = serviceRequestId,
        }.ToException();

    /// <summary>Creates what a handler of <see cref="HealthDataClientOptions.Accessed"/> is given.</summary>
    /// <param name="operation">The client and method.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="uri">The whole address.</param>
    /// <param name="form">The search values in the body.</param>
    /// <param name="startedOn">The time when the call began.</param>
    /// <param name="status">The HTTP status; 0 if there was no response.</param>
    /// <param name="failure">The failure that the call ends with.</param>
    /// <param name="location">The address of what was stored.</param>
    /// <param name="clientRequestId">The id that the client gave the request.</param>
    /// <param name="attempts">How often the request was sent.</param>
    /// <returns>The argument.</returns>
    public static AccessedEventArgs AccessedEventArgs(
        string operation,
        RequestMethod method,
        Uri uri,
        string? form = null,
        DateTimeOffset startedOn = default,
        int status = 200,
        Exception? failure = null,
        string? location = null,
        string? clientRequestId = null,
        int attempts = 1) => new(isRunningSynchronously: false, operation, method, uri, CancellationToken.None)
        {
            Form = form,
            StartedOn = startedOn,
            Status = status,
            Failure = failure,
            Location = location,
            ClientRequestId = clientRequestId,
            Attempts = attempts,
        };

    /// <summary>Creates one thing that a service said.</summary>
    /// <param name="code">The code.</param>
    /// <param name="text">The explanation.</param>
    /// <param name="location">What it is about.</param>
    /// <param name="severity">How grave it is.</param>
    /// <returns>The issue.</returns>
    public static ServiceIssue ServiceIssue(
        string code, string? text = null, string? location = null, string? severity = null) =>
        new(code, text, location, severity);

    /// <summary>Creates an operation that has completed with a result.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="id">The operation's id.</param>
    /// <param name="value">The result.</param>
    /// <param name="response">The response that reported it.</param>
    /// <returns>The operation.</returns>
    public static HealthDataOperation<T> HealthDataOperation<T>(string id, T value, Response response)
        where T : notnull =>
        new(id, new FunctionPoller<T>(
            static () => null, response), new OperationState<T>(response) { HasValue = true, Value = value });

    /// <summary>Creates an operation that has failed.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="id">The operation's id.</param>
    /// <param name="failure">The failure.</param>
    /// <param name="response">The response that reported it.</param>
    /// <returns>The operation.</returns>
    public static HealthDataOperation<T> HealthDataOperation<T>(
        string id, RequestFailedException failure, Response response)
        where T : notnull =>
        new(id, new FunctionPoller<T>(
            static () => null, response), new OperationState<T>(response) { Failure = failure });

    /// <summary>Creates an operation that asks a function how far it has come.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="id">The operation's id.</param>
    /// <param name="poll">Gives the operation's current state: one made by this class, completed, failed or, as null,
    /// still running.</param>
    /// <param name="response">The response of each status request that finds it running.</param>
    /// <returns>The operation.</returns>
    public static HealthDataOperation<T> HealthDataOperation<T>(
        string id, Func<HealthDataOperation<T>?> poll, Response response)
        where T : notnull =>
        new(id, new FunctionPoller<T>(poll, response));
}
