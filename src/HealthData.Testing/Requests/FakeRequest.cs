using System.Diagnostics;

namespace HealthData.Testing;

/// <summary>A request as it arrived at a <see cref="FakeWorkspace"/>, and what happened to it.</summary>
/// <remarks><see cref="ToString"/> shows neither ids nor header values.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeRequest
{
    internal FakeRequest(int number, HttpContext context)
    {
        Number = number;
        Method = context.Request.Method;
        Path = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? string.Empty;
        ConnectionId = context.Connection.Id;
        Headers = CopyHeaders(context.Request.Headers);
    }

    /// <summary>Gets the number of the request among all that arrived, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the HTTP method.</summary>
    public string Method { get; }

    /// <summary>Gets the path and query exactly as sent, with their escapes.</summary>
    public string Path { get; }

    /// <summary>Gets the identifier of the connection that the request came over.</summary>
    public string ConnectionId { get; }

    /// <summary>Gets the request headers by name, without case; a comma joins several values.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Gets the status of the response; 0 before the response, or if the connection was cut before
    /// it.</summary>
    public int Status { get; internal set; }

    /// <summary>Gets the number of bytes of the request body that were read so far.</summary>
    public long BodyLength { get; internal set; }

    /// <summary>
    /// Gets the SHA-256 hash of the request body in upper-case hexadecimal; null until the body was read to its end,
    /// and where <see cref="FakeWorkspaceOptions.HashRequestBodies"/> is false.
    /// </summary>
    public string? BodySha256 { get; internal set; }

    /// <summary>Gets a value that indicates whether the complete request body arrived.</summary>
    public bool BodyComplete { get; internal set; }

    /// <summary>Gets a value that indicates whether the workspace has finished the request.</summary>
    public bool Ended { get; internal set; }

    /// <summary>Gets the description of the fault that hit the request; null where none did.</summary>
    public string? Fault { get; internal set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the connection ended before a response; later writes are dropped.
    /// </summary>
    internal bool IsCut { get; set; }

    /// <summary>Returns the number, the method, the status and the length of the body, without identifiers.</summary>
    public override string ToString() => $"#{Number} {Method} {Status} ({BodyLength} bytes)";

    private static Dictionary<string, string> CopyHeaders(IHeaderDictionary headers)
    {
        var copy = new Dictionary<string, string>(headers.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var header in headers)
        {
            copy[header.Key] = header.Value.ToString();
        }

        return copy;
    }
}
