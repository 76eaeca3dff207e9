namespace HealthData.Testing;

/// <summary>What <see cref="FakeFaults.StartChaos"/> lets go wrong, and how often.</summary>
public sealed class FakeChaosOptions
{
    /// <summary>How likely a request is hit, from 0 to 1. 0.1 unless set.</summary>
    public double Probability { get; set; } = 0.1;

    /// <summary>
    /// The faults to choose from, each as likely as the others; one that is there twice is twice as likely. A fault that
    /// does not match the request passes it unharmed; <see cref="FakeFault.Skip"/> and <see cref="FakeFault.Times"/> do
    /// not count. Unless changed: statuses that may pass (429, 500, 502, 503, 504), connections closed or reset before
    /// and after the workspace acted, answers cut within the head and the body, wrong lengths and chunks, extra bytes,
    /// and short delays. <see cref="FakeConnectionFault.Refuse"/> is not possible here.
    /// </summary>
    public IList<FakeFault> Menu { get; } =
    [
        FakeFault.Answer(429),
        FakeFault.Answer(500),
        FakeFault.Answer(502),
        FakeFault.Answer(503),
        FakeFault.Answer(504),
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
