using System.Diagnostics;

namespace HealthData.Testing;

/// <summary>A request as it arrived at a <see cref="FakeWorkspace"/>, and what became of it.</summary>
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

    /// <summary>The place of the request among all that arrived, counted from 1.</summary>
    public int Number { get; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path and query exactly as sent, not unescaped.</summary>
    public string Path { get; }

    /// <summary>Which connection the request came over.</summary>
    public string ConnectionId { get; }

    /// <summary>The request headers by name, several values joined by a comma. Names ignore case.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The status answered; 0 while there is none, or when the connection was cut before one was sent.</summary>
    public int Status { get; internal set; }

    /// <summary>How many bytes of the request body were read so far.</summary>
    public long BodyLength { get; internal set; }

    /// <summary>
    /// SHA-256 of the request body in upper-case hexadecimal; null until the body was read to its end,
    /// or when <see cref="FakeWorkspaceOptions.HashRequestBodies"/> is off.
    /// </summary>
    public string? BodySha256 { get; internal set; }

    /// <summary>Whether the request body arrived whole.</summary>
    public bool BodyComplete { get; internal set; }

    /// <summary>Whether the workspace has done with the request.</summary>
    public bool Ended { get; internal set; }

    /// <summary>The fault that hit the request, if one did.</summary>
    public string? Fault { get; internal set; }

    /// <summary>Whether the connection ended before an answer was due; what the server still writes goes nowhere.</summary>
    internal bool IsCut { get; set; }

    /// <summary>The number, the method, the status and the length of the body; no ids.</summary>
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
