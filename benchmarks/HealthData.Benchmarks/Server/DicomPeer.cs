using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HealthData.Benchmarks.Server;

/// <summary>
/// A server that costs next to nothing: it sends one prepared instance under ever new UIDs, and
/// drops what it is sent. Its speed is the roof that both sides of a figure stand under.
/// </summary>
internal static class DicomPeer
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

    public static Task<PeerProcess> StartAsync() => PeerProcess.StartAsync(Role);

    public static Task ServeAsync() => PeerProcess.ServeAsync(app =>
    {
        app.MapGet("/{instances:int}/studies/{study}", context => SendAsync(context, odd: 0));
        app.MapGet("/odd/{instances:int}/studies/{study}", context => SendAsync(context, odd: OddParts));
        app.MapPost("/studies", DropAsync);
    });

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
