namespace HealthData.Testing;

/// <summary>
/// How a <see cref="FakeFault"/> breaks the framing of an answer (RFC 9112 section 6). The answer is held back whole
/// and then written byte by byte past the web server, so it works on HTTP/1.1 alone; HTTP/2 connections are reset.
/// The connection is closed (TCP FIN) after the broken answer, unless <see cref="FakeFault.Connection"/> says otherwise.
/// </summary>
public enum FakeFraming
{
    /// <summary>The framing is right.</summary>
    Right,

    /// <summary>
    /// <c>Content-Length</c> is larger by <see cref="FakeFault.FramingBytes"/> than the body that is sent.
    /// </summary>
    LengthTooLong,

    /// <summary>
    /// <c>Content-Length</c> is smaller by <see cref="FakeFault.FramingBytes"/>, or as many as there are, than the body.
    /// </summary>
    LengthTooShort,

    /// <summary>The body is sent in chunks, and in its middle is a chunk whose size is no number.</summary>
    BrokenChunk,

    /// <summary>The body is sent in chunks, and the last chunk, which says that it is whole, is missing.</summary>
    ChunksWithoutEnd,

    /// <summary><see cref="FakeFault.FramingBytes"/> bytes follow a right answer.</summary>
    ExtraBytes,
}
