using System.Diagnostics;

namespace HealthData.Testing;

/// <summary>
/// A fault of a <see cref="FakeWorkspace"/>: which requests it hits, how often, and what happens to them. It is added
/// to <see cref="FakeWorkspace.Faults"/>.
/// </summary>
/// <example>
/// <code>
/// workspace.Faults.Add(FakeFault.Respond(503, times: 2));
/// workspace.Faults.Add(new FakeFault { Operation = FakeOperation.DicomStore, Status = 500, Skip = 1 });
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class FakeFault
{
    private int _matched;
    private int _hits;
    private int _stalls;

    /// <summary>Gets the HTTP method of the requests that are hit; null hits all methods.</summary>
    public string? Method { get; init; }

    /// <summary>Gets the operation that is hit; null hits all operations.</summary>
    public FakeOperation? Operation { get; init; }

    /// <summary>
    /// Gets a text that the path and query of a request, as sent, must contain to be hit; null hits all paths.
    /// </summary>
    public string? PathContains { get; init; }

    /// <summary>Gets a condition that a request must meet to be hit; null hits all requests.</summary>
    public Func<FakeRequest, bool>? When { get; init; }

    /// <summary>Gets the number of matching requests that pass before the first one is hit. The default is 0.</summary>
    public int Skip { get; init; }

    /// <summary>
    /// Gets the number of requests that are hit; <see cref="int.MaxValue"/> hits all. The default is 1.
    /// </summary>
    public int Times { get; init; } = 1;

    /// <summary>Gets the moment at which the fault strikes. The default is before the workspace acts.</summary>
    public FakeFaultMoment Moment { get; init; }

    /// <summary>Gets the time, by the workspace's clock, that passes before anything else happens.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the request body is read before the response. The default is true.
    /// </summary>
    public bool ReadRequestBody { get; init; } = true;

    /// <summary>Gets the status of the response; null leaves the response as it is.</summary>
    public int? Status { get; init; }

    /// <summary>Gets the reason phrase of the response; null means the usual one.</summary>
    public string? ReasonPhrase { get; init; }

    /// <summary>
    /// Gets headers of the response that has <see cref="Status"/>, or headers to add to the real response.
    /// <c>Content-Type</c> belongs here.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets the body of the response that has <see cref="Status"/>.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Gets the effect on the connection.</summary>
    public FakeConnectionFault Connection { get; init; }

    /// <summary>
    /// Gets the number of bytes of the response body that are sent before <see cref="Connection"/> strikes. The default
    /// is -1, which strikes before the status line.
    /// </summary>
    public long AfterBodyBytes { get; init; } = -1;

    /// <summary>
    /// Gets the number of bytes of the status line and the headers that are sent before <see cref="Connection"/>
    /// strikes, whatever <see cref="AfterBodyBytes"/> is. The default is -1, which sends all of them. HTTP/1.1 only.
    /// </summary>
    public int AfterHeadBytes { get; init; } = -1;

    /// <summary>Gets the way in which the framing of the response is broken. The default is correct framing.</summary>
    public FakeFraming Framing { get; init; }

    /// <summary>Gets the number of bytes by which <see cref="Framing"/> is wrong. The default is 1.</summary>
    public int FramingBytes { get; init; } = 1;

    /// <summary>
    /// Gets the number of bytes of the response body that are sent between two pauses of <see cref="TrickleInterval"/>.
    /// The default is 0, which sends without pauses.
    /// </summary>
    public int TrickleBytes { get; init; }

    /// <summary>Gets the pause, by the workspace's clock, after each <see cref="TrickleBytes"/> bytes.</summary>
    public TimeSpan TrickleInterval { get; init; }

    /// <summary>Gets the number of requests that were hit so far.</summary>
    public int Hits => Volatile.Read(ref _hits);

    /// <summary>Gets a value that indicates whether the fault has hit <see cref="Times"/> requests.</summary>
    public bool IsSpent => Hits >= Times;

    /// <summary>Returns what the fault does and the number of hits, without identifiers.</summary>
    public override string ToString() => $"{nameof(FakeFault)} {Status} {Connection} {Framing} ({Hits} hits)";

    /// <summary>Whether the response is to be written past the web server.</summary>
    internal bool IsRaw => Framing != FakeFraming.Right || AfterHeadBytes >= 0;

    /// <summary>Whether the workspace acts on the request, before or while the fault strikes.</summary>
    internal bool LetsAct => Moment == FakeFaultMoment.AfterActing
        || (Status is null && (Connection == FakeConnectionFault.None || AfterBodyBytes >= 0 || IsRaw));

    /// <summary>The number of requests that are stalled, or were, after everything before the stall was sent.</summary>
    internal int Stalls => Volatile.Read(ref _stalls);

    internal bool TryHit(FakeRequest request, FakeOperation operation) => Matches(request, operation) && TryHit();

    /// <summary>Counts a hit that chaos chose, which no limit ends.</summary>
    internal void Hit() => Interlocked.Increment(ref _hits);

    internal void Stall() => Interlocked.Increment(ref _stalls);

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

    internal bool Matches(FakeRequest request, FakeOperation operation) =>
        (Method is null || string.Equals(Method, request.Method, StringComparison.OrdinalIgnoreCase))
        && (Operation is null || Operation == operation)
        && (PathContains is null || request.Path.Contains(PathContains, StringComparison.Ordinal))
        && (When is null || When(request));
}
