using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HealthData.Benchmarks.Server;

/// <summary>
/// A server in a process of its own that costs next to nothing: it sends one prepared instance under ever new UIDs, and
/// drops what it is sent. Its speed is the roof that both sides of a figure stand under.
/// </summary>
internal sealed class DicomPeer : IAsyncDisposable
{
    public const string Role = "dicom-peer";
    public const int InstanceBytes = 512 * 1024;

    /// <summary>How many parts of a study that is asked for below <c>/odd</c> are no instances.</summary>
    public const int OddParts = 10;

    /// <summary>How many instances a request to store has.</summary>
    public const int StoredInstances = 200;

    private const string Boundary = "f3c5bb5d-0f5c-4b7f-9d2a-6a5f6d4d8c11";

    private static readonly SampleInstance Instance = new(InstanceBytes, seed: 1);
    private static readonly byte[] Head = Encoding.ASCII.GetBytes(
        $"\r\n--{Boundary}\r\nContent-Type: application/dicom; transfer-syntax=1.2.840.10008.1.2.1\r\n\r\n");
    private static readonly byte[] Closing = Encoding.ASCII.GetBytes($"\r\n--{Boundary}--\r\n");
    private static readonly byte[] Stored = MakeStored();

    private readonly Process _process;

    private DicomPeer(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<DicomPeer> StartAsync()
    {
        var process = Self.Start(Role);
        var address = await process.StandardOutput.ReadLineAsync();
        return new DicomPeer(process, new Uri(address!));
    }

    public static async Task ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
        });
        await using var app = builder.Build();
        app.MapGet("/{instances:int}/studies/{study}", context => SendAsync(context, odd: 0));
        app.MapGet("/odd/{instances:int}/studies/{study}", context => SendAsync(context, odd: OddParts));
        app.MapPost("/studies", DropAsync);
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

    private static async Task SendAsync(HttpContext context, int odd)
    {
        var instances = int.Parse((string)context.Request.RouteValues["instances"]!, CultureInfo.InvariantCulture);
        context.Response.ContentType = $"multipart/related; boundary={Boundary}";
        byte[] part = [.. Head, .. Instance.Bytes];
        for (var i = 0; i < instances; i++)
        {
            Instance.Number(part.AsSpan(Head.Length), i);
            await context.Response.Body.WriteAsync(
                odd > 0 && i % (instances / odd) == 1 ? MakeOdd(part, i / (instances / odd)) : part);
        }

        await context.Response.Body.WriteAsync(Closing);
    }

    private static async Task DropAsync(HttpContext context)
    {
        var buffer = new byte[128 * 1024];
        while (await context.Request.Body.ReadAsync(buffer) > 0)
        {
        }

        context.Response.ContentType = "application/dicom+json";
        await context.Response.Body.WriteAsync(Stored);
    }

    private static ReadOnlyMemory<byte> MakeOdd(byte[] part, int kind)
    {
        byte[] odd = [.. part];
        switch (kind % 5)
        {
            case 0:
                return odd.AsMemory(0, odd.Length / 2);
            case 1:
                return odd.AsMemory(0, Head.Length);
            case 2:
                return Encoding.ASCII.GetBytes($"\r\n--{Boundary}\r\nContent-Type: text/plain\r\n\r\nSorry.");
            case 3:
                Instance.Number(odd.AsSpan(Head.Length), 0);
                return odd;
            default:
                odd.AsSpan(Head.Length + Instance.PixelLengthOffset, 4).Fill(0x11);
                return odd;
        }
    }

    // Each instance of a request has the UID of the sample.
    private static byte[] MakeStored()
    {
        var item = "{"
            + $"\"00081150\":{{\"vr\":\"UI\",\"Value\":[\"{SampleInstance.SopClassUid}\"]}},"
            + $"\"00081155\":{{\"vr\":\"UI\",\"Value\":[\"{SampleInstance.SopInstanceUid}\"]}}"
            + "}";
        var items = string.Join(',', Enumerable.Repeat(item, StoredInstances));
        return Encoding.UTF8.GetBytes($"{{\"00081199\":{{\"vr\":\"SQ\",\"Value\":[{items}]}}}}");
    }
}
