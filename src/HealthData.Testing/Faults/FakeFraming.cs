namespace HealthData.Testing;

/// <summary>
/// The ways in which a <see cref="FakeFault"/> breaks the framing of a response (RFC 9112 section 6). The response is
/// buffered and then written past the web server, which works with HTTP/1.1 only; HTTP/2 connections are reset. The
/// connection is closed (TCP FIN) after the broken response, unless <see cref="FakeFault.Connection"/> is set.
/// </summary>
public enum FakeFraming
{
    /// <summary>Correct framing.</summary>
    Right,

    /// <summary>
    /// A <c>Content-Length</c> that is larger by <see cref="FakeFault.FramingBytes"/> than the body.
    /// </summary>
    LengthTooLong,

    /// <summary>
    /// A <c>Content-Length</c> that is smaller by <see cref="FakeFault.FramingBytes"/> than the body, but not below 0.
    /// </summary>
    LengthTooShort,

    /// <summary>A body in chunks, one of which, in the middle, has a size that is not a number.</summary>
    BrokenChunk,

    /// <summary>A body in chunks without the last chunk, which marks its end.</summary>
    ChunksWithoutEnd,

    /// <summary>A correct response that <see cref="FakeFault.FramingBytes"/> more bytes follow.</summary>
    ExtraBytes,
}
