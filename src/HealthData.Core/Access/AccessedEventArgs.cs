namespace HealthData.Core;

/// <summary>
/// The record of one request for an audit trail: what it asked for, and what became of it.
/// </summary>
/// <remarks>
/// <para>It identifies patients. Keep it apart from logs.</para>
/// <para>The handler runs in the context of the call that sent the request: <c>IHttpContextAccessor</c>,
/// <see cref="Activity.Current"/> and other ambient values tell who asked.</para>
/// </remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class AccessedEventArgs : SyncAsyncEventArgs
{
    internal AccessedEventArgs(
        bool isRunningSynchronously,
        string operation,
        RequestMethod method,
        Uri uri,
        CancellationToken cancellationToken)
        : base(isRunningSynchronously, cancellationToken)
    {
        Operation = operation;
        Method = method;
        Uri = uri;
    }

    /// <summary>Gets the client and method, such as <c>FhirClient.Read</c>.</summary>
    public string Operation { get; }

    /// <summary>Gets the HTTP method.</summary>
    public RequestMethod Method { get; }

    /// <summary>Gets the whole address, with the ids and search values in it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri Uri { get; }

    /// <summary>Gets the search values that were sent in the body instead of the address, such as
    /// <c>identifier=7</c>; null if there were none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Form { get; internal init; }

    /// <summary>Gets the time when the call began.</summary>
    public DateTimeOffset StartedOn { get; internal init; }

    /// <summary>Gets the HTTP status of the response; 0 if none came.</summary>
    public int Status { get; internal init; }

    /// <summary>Gets the failure that the call ends with; null if it succeeded.</summary>
    public Exception? Failure { get; internal init; }

    /// <summary>Gets the address of what was stored, from the response's <c>Location</c>; null if it has
    /// none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Location { get; internal init; }

    /// <summary>Gets the id that the client gave the request, <c>x-ms-client-request-id</c>.</summary>
    public string? ClientRequestId { get; internal init; }

    /// <summary>Gets the number of times that the request was sent.</summary>
    public int Attempts { get; internal init; }

    /// <summary>Returns the operation alone, which identifies nobody.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Operation;
}
