namespace HealthData.Testing;

public sealed partial class FakeFault
{
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
        Connection = CutBy(reset),
        AfterBodyBytes = afterBodyBytes,
        Moment = FakeFaultMoment.AfterActing,
    };

    /// <summary>A fault that cuts a real answer within its status line and headers.</summary>
    /// <param name="afterHeadBytes">How many bytes of them are sent.</param>
    /// <param name="reset">Whether the connection is reset (RST) or closed (FIN).</param>
    /// <returns>A fault that hits one request of any operation, after it acted.</returns>
    public static FakeFault CutHead(int afterHeadBytes, bool reset = false) => new()
    {
        Connection = CutBy(reset),
        AfterHeadBytes = afterHeadBytes,
        Moment = FakeFaultMoment.AfterActing,
    };

    /// <summary>A fault that sends the status line and the headers of a real answer, and nothing of its body.</summary>
    /// <param name="reset">Whether the connection is then reset (RST) or closed (FIN).</param>
    /// <returns>A fault that hits one request of any operation, after it acted.</returns>
    public static FakeFault HeadersOnly(bool reset = false) => Cut(0, reset);

    /// <summary>A fault that stops a real answer without closing the connection.</summary>
    /// <param name="afterBodyBytes">How many bytes of the body are sent; -1 sends nothing at all.</param>
    /// <returns>A fault that hits one request of any operation, after it acted.</returns>
    public static FakeFault Stall(long afterBodyBytes = -1) => new()
    {
        Connection = FakeConnectionFault.Stall,
        AfterBodyBytes = afterBodyBytes,
        Moment = FakeFaultMoment.AfterActing,
    };

    /// <summary>A fault that sends the body of a real answer slowly.</summary>
    /// <param name="bytes">How many bytes are sent at once.</param>
    /// <param name="interval">How long the pause after them is, by the workspace's clock.</param>
    /// <returns>A fault that hits one request of any operation.</returns>
    public static FakeFault Trickle(int bytes, TimeSpan interval) => new()
    {
        TrickleBytes = bytes,
        TrickleInterval = interval,
        Moment = FakeFaultMoment.AfterActing,
    };

    /// <summary>A fault that sends a real answer with a wrong <c>Content-Length</c>.</summary>
    /// <param name="difference">How many bytes the header says more than are sent, or, below 0, fewer.</param>
    /// <returns>A fault that hits one request of any operation, after it acted.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="difference"/> is 0.</exception>
    public static FakeFault WrongLength(int difference)
    {
        ArgumentOutOfRangeException.ThrowIfZero(difference);
        return new()
        {
            Framing = difference > 0 ? FakeFraming.LengthTooLong : FakeFraming.LengthTooShort,
            FramingBytes = Math.Abs(difference),
            Moment = FakeFaultMoment.AfterActing,
        };
    }

    /// <summary>A fault that breaks a real answer with <c>Transfer-Encoding: chunked</c>.</summary>
    /// <param name="framing">
    /// <see cref="FakeFraming.BrokenChunk"/> or <see cref="FakeFraming.ChunksWithoutEnd"/>.
    /// </param>
    /// <returns>A fault that hits one request of any operation, after it acted.</returns>
    public static FakeFault BreakChunks(FakeFraming framing = FakeFraming.BrokenChunk) =>
        new() { Framing = framing, Moment = FakeFaultMoment.AfterActing };

    /// <summary>A fault that sends bytes after the end of a real answer.</summary>
    /// <param name="count">How many.</param>
    /// <returns>A fault that hits one request of any operation, after it acted.</returns>
    public static FakeFault ExtraBytes(int count = 100) =>
        new() { Framing = FakeFraming.ExtraBytes, FramingBytes = count, Moment = FakeFaultMoment.AfterActing };

    /// <summary>A fault that lets no new connection come about.</summary>
    /// <param name="times">How many attempts to connect fail.</param>
    /// <returns>A fault for the workspace's own transport.</returns>
    public static FakeFault Refuse(int times = 1) => new() { Connection = FakeConnectionFault.Refuse, Times = times };

    private static FakeConnectionFault CutBy(bool reset) =>
        reset ? FakeConnectionFault.Reset : FakeConnectionFault.Close;
}
