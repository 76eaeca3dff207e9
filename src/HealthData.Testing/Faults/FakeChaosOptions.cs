namespace HealthData.Testing;

/// <summary>The options of <see cref="FakeFaults.StartChaos"/>.</summary>
public sealed class FakeChaosOptions
{
    /// <summary>Gets or sets the probability that a request is hit, from 0 to 1. The default is 0.1.</summary>
    public double Probability { get; set; } = 0.1;

    /// <summary>
    /// Gets the faults to choose from, each with the same probability; a fault that is listed twice has twice of it. A
    /// fault that does not match the request lets it pass; <see cref="FakeFault.Skip"/> and
    /// <see cref="FakeFault.Times"/> have no effect. The default list has transient statuses (429, 500, 502, 503, 504),
    /// connections closed or reset before and after the workspace acted, responses cut within the head and the body,
    /// wrong lengths and chunks, extra bytes, and short delays. <see cref="FakeConnectionFault.Refuse"/> is not
    /// supported here.
    /// </summary>
    public IList<FakeFault> Menu { get; } =
    [
        FakeFault.Respond(429),
        FakeFault.Respond(500),
        FakeFault.Respond(502),
        FakeFault.Respond(503),
        FakeFault.Respond(504),
        new FakeFault { Connection = FakeConnectionFault.Close },
        new FakeFault { Connection = FakeConnectionFault.Reset },
        FakeFault.Cut(-1),
        FakeFault.Cut(-1, reset: true),
        FakeFault.CutHead(10),
        FakeFault.CutHead(60, reset: true),
        FakeFault.HeadersOnly(),
        FakeFault.Cut(1),
        FakeFault.Cut(100, reset: true),
        FakeFault.Cut(10_000),
        FakeFault.WrongLength(20),
        FakeFault.BreakChunks(),
        FakeFault.BreakChunks(FakeFraming.ChunksWithoutEnd),
        FakeFault.ExtraBytes(),
        new FakeFault { Delay = TimeSpan.FromMilliseconds(20) },
    ];
}
