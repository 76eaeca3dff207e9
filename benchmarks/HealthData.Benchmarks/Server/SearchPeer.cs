using System.IO.Compression;
using HealthData.Benchmarks.Dicom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HealthData.Benchmarks.Server;

/// <summary>A server that answers each search with the same page, over a line of 20 MB/s, and
/// in gzip where it is asked for.</summary>
internal static class SearchPeer
{
    public const string Role = "search-peer";
    public const int Results = 5_000;

    private const int BytesPerSecond = 20_000_000;
    private const int Slice = 16 * 1024;

    private static readonly byte[] Page = SearchResults.Make(Results);
    private static readonly byte[] Compressed = Compress(Page);

    public static Task<PeerProcess> StartAsync() => PeerProcess.StartAsync(Role);

    public static Task ServeAsync() => PeerProcess.ServeAsync(static app => app.MapGet("/studies", SendAsync));

    private static async Task SendAsync(HttpContext context)
    {
        var isCompressed = context.Request.Headers.AcceptEncoding.ToString()
            .Contains("gzip", StringComparison.Ordinal);
        var body = isCompressed ? Compressed : Page;
        context.Response.ContentType = "application/dicom+json";
        context.Response.ContentLength = body.Length;
        if (isCompressed)
        {
            context.Response.Headers.ContentEncoding = "gzip";
        }

        var started = Stopwatch.GetTimestamp();
        for (var sent = 0; sent < body.Length;)
        {
            var length = Math.Min(Slice, body.Length - sent);
            sent += length;
            var due = TimeSpan.FromSeconds((double)sent / BytesPerSecond) - Stopwatch.GetElapsedTime(started);
            if (due > TimeSpan.FromMilliseconds(1))
            {
                await Task.Delay(due);
            }

            await context.Response.Body.WriteAsync(body.AsMemory(sent - length, length));
        }
    }

    private static byte[] Compress(byte[] page)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
        {
            gzip.Write(page);
        }

        return stream.ToArray();
    }
}
