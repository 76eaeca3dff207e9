namespace HealthData.Testing;

public sealed partial class FakeFault
{
    /// <summary>Creates a fault that responds with a status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="body">The text of the body, sent as UTF-8.</param>
    /// <param name="times">The number of requests that are hit.</param>
    /// <returns>A fault that hits any operation before it acts.</returns>
    public static FakeFault Respond(int status, string body = "", int times = 1) =>
        new() { Status = status, Body = Encoding.UTF8.GetBytes(body), Times = times };

    /// <summary>Creates a fault that cuts a real response short.</summary>
    /// <param name="afterBodyBytes">The number of bytes of the body that are sent; -1 cuts before the status
    /// line.</param>
    /// <param name="reset">Whether the connection is reset (RST) or closed (FIN).</param>
    /// <returns>A fault that hits one request of any operation, after it acted.</returns>
    public static FakeFault Cut(long afterBodyBytes, bool reset = false) => new()
    {
        Connection = CutBy(reset),
        AfterBodyBytes = afterBodyBytes,
        Moment = FakeFaultMoment.AfterActing,
    };

    /// <summary>Creates a fault that cuts a real response within its status line and headers.</summary>
    /// <param name="afterHeadBytes">The number of bytes of the status line and headers that are sent.</param>
    /// <param name="reset">Whether the connection is reset (RST) or closed (FIN).</param>
    /// <returns>A fault that hits one request of any operation, after it acted.</returns>
    public static FakeFault CutHead(int afterHeadBytes, bool reset = false) => new()
    {
        Connection = CutBy(reset),
        AfterHeadBytes = afterHeadBytes,
        Moment = FakeFaultMoment.AfterActing,
    };

    /// <summary>
    /// Creates a fault that sends the status line and the headers of a real response, and nothing of its body.
    /// </summary>
    /// <param name="reset">Whether the connection is then reset (RST) or closed (FIN).</param>
    /// <returns>A fault that hits one request of any operation, after it acted.</returns>
    public static FakeFault HeadersOnly(bool reset = false) => Cut(0, reset);

    /// <summary>Creates a fault that stops a real response without closing the connection.</summary>
    /// <param name="afterBodyBytes">The number of bytes of the body that are sent; -1 sends nothing at all.</param>
    /// <returns>A fault that hits one request of any operation, after it acted.</returns>
    public static FakeFault Stall(long afterBodyBytes = -1) => new()
    {
        Connection = FakeConnectionFault.Stall,
        AfterBodyBytes = afterBodyBytes,
        Moment = FakeFaultMoment.AfterActing,
    };

    /// <summary>Creates a fault that sends the body of a real response slowly.</summary>
    /// <param name="bytes">The number of bytes that are sent at once.</param>
    /// <param name="interval">The pause after them, by the workspace's clock.</param>
    /// <returns>A fault that hits one request of any operation.</returns>
    public static FakeFault Trickle(int bytes, TimeSpan interval) => new()
    {
        TrickleBytes = bytes,
        TrickleInterval = interval,
        Moment = FakeFaultMoment.AfterActing,
    };

    /// <summary>Creates a fault that sends a real response with a wrong <c>Content-Length</c>.</summary>
    /// <param name="difference">The number of bytes that the header exceeds the body by; negative where it falls
    /// short.</param>
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

    /// <summary>Creates a fault that breaks a real response with <c>Transfer-Encoding: chunked</c>.</summary>
    /// <param name="framing">
    /// <see cref="FakeFraming.BrokenChunk"/> or <see cref="FakeFraming.ChunksWithoutEnd"/>.
    /// </param>
    /// <returns>A fault that hits one request of any operation, after it acted.</returns>
    public static FakeFault BreakChunks(FakeFraming framing = FakeFraming.BrokenChunk) =>
        new() { Framing = framing, Moment = FakeFaultMoment.AfterActing };

    /// <summary>Creates a fault that sends bytes after the end of a real response.</summary>
    /// <param name="count">The number of bytes.</param>
    /// <returns>A fault that hits one request of any operation, after it acted.</returns>
    public static FakeFault ExtraBytes(int count = 100) =>
        new() { Framing = FakeFraming.ExtraBytes, FramingBytes = count, Moment = FakeFaultMoment.AfterActing };

    /// <summary>Creates a fault that refuses new connections.</summary>
    /// <param name="times">The number of attempts to connect that fail.</param>
    /// <returns>A fault for the workspace's own transport.</returns>
    public static FakeFault Refuse(int times = 1) => new() { Connection = FakeConnectionFault.Refuse, Times = times };

    private static FakeConnectionFault CutBy(bool reset) =>
        reset ? FakeConnectionFault.Reset : FakeConnectionFault.Close;
}
