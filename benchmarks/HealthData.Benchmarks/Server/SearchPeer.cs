using System.IO.Compression;
using HealthData.Benchmarks.Dicom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HealthData.Benchmarks.Server;

/// <summary>A server in a process of its own that answers each search with the same page, over a line of 20 MB/s, and
/// in gzip where it is asked for.</summary>
internal sealed class SearchPeer : IAsyncDisposable
{
    public const string Role = "search-peer";
    public const int Results = 5_000;

    private const int BytesPerSecond = 20_000_000;
    private const int Slice = 16 * 1024;

    private static readonly byte[] Page = SearchResults.Make(Results);
    private static readonly byte[] Compressed = Compress(Page);

    private readonly Process _process;

    private SearchPeer(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<SearchPeer> StartAsync()
    {
        var process = Self.Start(Role);
        var address = await process.StandardOutput.ReadLineAsync();
        return new SearchPeer(process, new Uri(address!));
    }

    public static async Task ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapGet("/studies", SendAsync);
        await app.StartAsync();
        Console.WriteLine(app.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await Console.In.ReadLineAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

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
