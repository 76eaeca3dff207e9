namespace HealthData.Dicom;

/// <summary>The answer of a service to a change of a workitem.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class WorkitemResult
{
    internal WorkitemResult()
    {
    }

    /// <summary>Gets where the workitem can be retrieved from; null if the response doesn't say. The last segment is
    /// the workitem's UID.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri? Location { get; internal init; }

    /// <summary>Gets what the service said in Warning headers, as it wrote them: such as that the workitem is in the
    /// requested state already, or that it changed what was sent.</summary>
    public IReadOnlyList<ServiceIssue> Issues { get; internal init; } = [];

    internal static Response<WorkitemResult> Read(Response response) => Response.FromValue(
        new WorkitemResult
        {
            Location = Address(response, "Location") ?? Address(response, "Content-Location"),
            Issues = ResponseWarnings.Read(response),
        },
        response);

    private static Uri? Address(Response response, string header) =>
        response.Headers.TryGetValue(header, out var value)
        && Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out var address)
            ? address
            : null;
}
