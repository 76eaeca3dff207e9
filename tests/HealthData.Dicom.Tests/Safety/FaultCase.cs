using System.Globalization;

namespace HealthData.Dicom.Tests.Safety;

/// <summary>A fault of the menu, and what it is to the client.</summary>
internal sealed record FaultCase(string Name, FaultEffect Effect, Func<int, FakeFault> Make)
{
    private const FakeFaultMoment After = FakeFaultMoment.AfterActing;

    public static IReadOnlyList<FaultCase> All { get; } =
    [
        .. new[] { 429, 503 }.Select(status => Answered(status, FaultEffect.Refused)),
        .. new[] { 408, 500, 502, 504 }.Select(status => Answered(status, FaultEffect.Transient)),
        .. new[] { 400, 403, 404, 409, 412, 501, 302 }.Select(status => Answered(status, FaultEffect.Final)),
        new("no connection", FaultEffect.NoConnection, FakeFault.Refuse),
        Broken("closed before acting", FaultEffect.Closed, FakeConnectionFault.Close, FakeFaultMoment.BeforeActing),
        Broken("closed after acting", FaultEffect.ClosedAfterActing, FakeConnectionFault.Close, After),
        Broken("reset before acting", FaultEffect.Transient, FakeConnectionFault.Reset, FakeFaultMoment.BeforeActing),
        Broken("reset after acting", FaultEffect.Transient, FakeConnectionFault.Reset, After),
        Broken("stalled", FaultEffect.Transient, FakeConnectionFault.Stall, After),
        Head(0, FakeConnectionFault.Close, FaultEffect.ClosedAfterActing),
        Head(1, FakeConnectionFault.Close, FaultEffect.BrokenHead),
        Head(20, FakeConnectionFault.Close, FaultEffect.BrokenHead),
        Head(40, FakeConnectionFault.Reset, FaultEffect.Transient),
        Head(30, FakeConnectionFault.Stall, FaultEffect.Transient),
        .. from bytes in new[] { 0, 1, 40 }
           from connection in new[] { FakeConnectionFault.Close, FakeConnectionFault.Reset, FakeConnectionFault.Stall }
           select Broken($"{connection} at {bytes}", FaultEffect.CutBody, connection, After, bytes),
        Framed("length one too long", FakeFraming.LengthTooLong, 1, FaultEffect.Unended),
        Framed("length far too long", FakeFraming.LengthTooLong, 100_000, FaultEffect.Unended),
        Framed("length too short", FakeFraming.LengthTooShort, 20, FaultEffect.Shortened),
        Framed("broken chunk", FakeFraming.BrokenChunk, 1, FaultEffect.Malformed),
        Framed("chunks without end", FakeFraming.ChunksWithoutEnd, 1, FaultEffect.Unended),
        Framed("extra bytes", FakeFraming.ExtraBytes, 500, FaultEffect.None),
        new("trickle", FaultEffect.None, times => new FakeFault
        {
            TrickleBytes = 512,
            TrickleInterval = TimeSpan.FromMilliseconds(2),
            Times = times,
        }),
        new("delay", FaultEffect.None, times => new FakeFault { Delay = TimeSpan.FromMilliseconds(5), Times = times }),
    ];

    /// <summary>Whether it strikes after the head of the answer.</summary>
    public bool IsInBody => Make(1).AfterBodyBytes >= 0;

    private static FaultCase Answered(int status, FaultEffect effect) => new(
        status.ToString(CultureInfo.InvariantCulture), effect, times => FakeFault.Respond(status, "text", times));

    private static FaultCase Broken(
        string name,
        FaultEffect effect,
        FakeConnectionFault connection,
        FakeFaultMoment moment,
        long bytes = -1) => new(
        name,
        effect,
        times => new FakeFault { Connection = connection, AfterBodyBytes = bytes, Moment = moment, Times = times });

    private static FaultCase Head(int bytes, FakeConnectionFault connection, FaultEffect effect) => new(
        $"{connection} at {bytes} of the head",
        effect,
        times => new FakeFault { Connection = connection, AfterHeadBytes = bytes, Moment = After, Times = times });

    private static FaultCase Framed(string name, FakeFraming framing, int bytes, FaultEffect effect) => new(
        name,
        effect,
        times => new FakeFault { Framing = framing, FramingBytes = bytes, Moment = After, Times = times });
}
