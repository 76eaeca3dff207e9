using System.Diagnostics;

namespace HealthData.Testing;

/// <summary>
/// Something that goes wrong with requests to a <see cref="FakeWorkspace"/>: which requests it hits, how often, and
/// what happens to them. Add it to <see cref="FakeWorkspace.Faults"/>.
/// </summary>
/// <example>
/// <code>
/// workspace.Faults.Add(FakeFault.Answer(503, times: 2));
/// workspace.Faults.Add(new FakeFault { Operation = FakeOperation.Store, Moment = FakeFaultMoment.AfterActing, Status = 500 });
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeFault
{
    private int _matched;
    private int _hits;

    /// <summary>Hits only requests of this HTTP method; null hits every one.</summary>
    public string? Method { get; init; }

    /// <summary>Hits only this operation; null hits every one.</summary>
    public FakeOperation? Operation { get; init; }

    /// <summary>Hits only requests whose path and query as sent contain this text; null hits every one.</summary>
    public string? PathContains { get; init; }

    /// <summary>Hits only requests for which this is true; null hits every one.</summary>
    public Func<FakeRequest, bool>? When { get; init; }

    /// <summary>How many matching requests pass unharmed first. 0 unless set.</summary>
    public int Skip { get; init; }

    /// <summary>How many requests are hit. 1 unless set; <see cref="int.MaxValue"/> for all.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Whether the fault strikes before or after the workspace acted. Before, unless set.</summary>
    public FakeFaultMoment Moment { get; init; }

    /// <summary>How long to wait, by the workspace's clock, before anything else.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Whether the request body is read (and hashed) before the answer. True unless set.</summary>
    public bool ReadRequestBody { get; init; } = true;

    /// <summary>The status to answer; null leaves the answer as it is.</summary>
    public int? Status { get; init; }

    /// <summary>The reason phrase to answer; null gives the usual one.</summary>
    public string? ReasonPhrase { get; init; }

    /// <summary>
    /// Headers to answer, with <see cref="Status"/> or added to the real answer. <c>Content-Type</c> belongs here.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The body to answer with <see cref="Status"/>.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>What happens to the connection.</summary>
    public FakeConnectionFault Connection { get; init; }

    /// <summary>
    /// How many bytes of the response body are sent before <see cref="Connection"/> strikes; -1, the default, strikes
    /// before the status line.
    /// </summary>
    public long AfterBodyBytes { get; init; } = -1;

    /// <summary>How many requests were hit so far.</summary>
    public int Hits => Volatile.Read(ref _hits);

    /// <summary>Whether the fault has hit as often as it may.</summary>
    public bool IsSpent => Hits >= Times;

    /// <summary>A fault that answers a status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="body">The text of the body, sent as UTF-8.</param>
    /// <param name="times">How many requests are hit.</param>
    /// <returns>A fault that hits every operation before it acts.</returns>
    public static FakeFault Answer(int status, string body = "", int times = 1) =>
        new() { Status = status, Body = Encoding.UTF8.GetBytes(body), Times = times };

    /// <summary>A fault that cuts a real answer short.</summary>
    /// <param name="afterBodyBytes">How many bytes of the body are sent; -1 cuts before the status line.</param>
    /// <param name="reset">Whether the connection is reset (RST) or closed (FIN).</param>
    /// <returns>A fault that hits one request of any operation, after it acted.</returns>
    public static FakeFault Cut(long afterBodyBytes, bool reset = false) => new()
    {
        Connection = reset ? FakeConnectionFault.Reset : FakeConnectionFault.Close,
        AfterBodyBytes = afterBodyBytes,
        Moment = FakeFaultMoment.AfterActing,
    };

    /// <summary>A fault that stops a real answer without closing the connection.</summary>
    /// <param name="afterBodyBytes">How many bytes of the body are sent; -1 sends nothing at all.</param>
    /// <returns>A fault that hits one request of any operation, after it acted.</returns>
    public static FakeFault Stall(long afterBodyBytes = -1) => new()
    {
        Connection = FakeConnectionFault.Stall,
        AfterBodyBytes = afterBodyBytes,
        Moment = FakeFaultMoment.AfterActing,
    };

    /// <summary>A fault that lets no new connection come about.</summary>
    /// <param name="times">How many attempts to connect fail.</param>
    /// <returns>A fault for the workspace's own transport.</returns>
    public static FakeFault Refuse(int times = 1) => new() { Connection = FakeConnectionFault.Refuse, Times = times };

    /// <summary>What the fault does and how often it hit; no ids.</summary>
    public override string ToString() => $"{nameof(FakeFault)} {Status} {Connection} ({Hits} hits)";

    internal bool TryHit(FakeRequest request, FakeOperation operation) => Matches(request, operation) && TryHit();

    internal bool TryHit()
    {
        if (Interlocked.Increment(ref _matched) <= Skip)
        {
            return false;
        }

        if (Interlocked.Increment(ref _hits) <= Times)
        {
            return true;
        }

        Interlocked.Decrement(ref _hits);
        return false;
    }

    private bool Matches(FakeRequest request, FakeOperation operation) =>
        (Method is null || string.Equals(Method, request.Method, StringComparison.OrdinalIgnoreCase))
        && (Operation is null || Operation == operation)
        && (PathContains is null || request.Path.Contains(PathContains, StringComparison.Ordinal))
        && (When is null || When(request));
}
