using System.Net;
using System.Net.Http;
using System.Text;

namespace HealthData.Benchmarks.Dicom;

/// <summary>The least that a multipart request from streams takes.</summary>
internal sealed class RawMultipart : HttpContent
{
    private static readonly byte[] Head = Encoding.ASCII.GetBytes(
        "--b0undary\r\nContent-Type: application/dicom\r\n\r\n");
    private static readonly byte[] Tail = Encoding.ASCII.GetBytes("--b0undary--\r\n");

    private readonly MemoryStream[] _streams;

    public RawMultipart(MemoryStream[] streams)
    {
        _streams = streams;
        Headers.TryAddWithoutValidation(
            "Content-Type", "multipart/related; type=\"application/dicom\"; boundary=b0undary");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        foreach (var instance in _streams)
        {
            await stream.WriteAsync(Head);
            await instance.CopyToAsync(stream, 128 * 1024);
            await stream.WriteAsync("\r\n"u8.ToArray());
        }

        await stream.WriteAsync(Tail);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _streams.Sum(stream => stream.Length + Head.Length + 2) + Tail.Length;
        return true;
    }
}
