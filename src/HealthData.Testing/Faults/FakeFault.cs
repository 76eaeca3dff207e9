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
public sealed partial class FakeFault
{
    private int _matched;
    private int _hits;
    private int _stalls;

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

    /// <summary>
    /// How many bytes of the status line and the headers are sent before <see cref="Connection"/> strikes, which then
    /// does not wait for <see cref="AfterBodyBytes"/>; -1, the default, does not cut within them. HTTP/1.1 alone.
    /// </summary>
    public int AfterHeadBytes { get; init; } = -1;

    /// <summary>What is wrong with the framing of the answer. Nothing unless set.</summary>
    public FakeFraming Framing { get; init; }

    /// <summary>How many bytes <see cref="Framing"/> is wrong by. 1 unless set.</summary>
    public int FramingBytes { get; init; } = 1;

    /// <summary>
    /// How many bytes of the response body are sent between two pauses of <see cref="TrickleInterval"/>;
    /// 0, the default, sends them as fast as they come.
    /// </summary>
    public int TrickleBytes { get; init; }

    /// <summary>How long the pauses are that <see cref="TrickleBytes"/> asks for, by the workspace's clock.</summary>
    public TimeSpan TrickleInterval { get; init; }

    /// <summary>How many requests were hit so far.</summary>
    public int Hits => Volatile.Read(ref _hits);

    /// <summary>Whether the fault has hit as often as it may.</summary>
    public bool IsSpent => Hits >= Times;

    /// <summary>What the fault does and how often it hit; no ids.</summary>
    public override string ToString() => $"{nameof(FakeFault)} {Status} {Connection} {Framing} ({Hits} hits)";

    /// <summary>Whether the answer is to be written past the web server.</summary>
    internal bool IsRaw => Framing != FakeFraming.Right || AfterHeadBytes >= 0;

    /// <summary>Whether the workspace acts on the request, before or while the fault strikes.</summary>
    internal bool LetsAct => Moment == FakeFaultMoment.AfterActing ||
        (Status is null && (Connection == FakeConnectionFault.None || AfterBodyBytes >= 0 || IsRaw));

    /// <summary>How many requests stand still, or did, with all sent that was to be sent before.</summary>
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
