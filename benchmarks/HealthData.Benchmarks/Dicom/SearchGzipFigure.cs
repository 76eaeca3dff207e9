using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text.Json;
using Azure.Core.Pipeline;
using HealthData.Benchmarks.Server;

namespace HealthData.Benchmarks.Dicom;

/// <summary>The time of a page of 5,000 results over a line of 20 MB/s with a bare HTTP client and JSON parse, without
/// compression, over that of a search through the client.</summary>
internal sealed class SearchGzipFigure() : Figure("dicom", "dicom.search.gzip", ">= 1.0")
{
    public override async Task<double> MeasureAsync()
    {
        await using var peer = await SearchPeer.StartAsync();

        // JSON is asked for in gzip from other machines alone, so this one gets another name.
        var named = new Uri($"http://archive.example:{peer.Address.Port}");
        using var http = new HttpClient(NewHandler());
        var client = new DicomWebClient(named, new DicomWebClientOptions
        {
            AllowInsecureEndpoint = true,
            Transport = new HttpClientTransport(NewHandler()),
        });
        var address = new Uri(named, "/studies");
        return await Interleaved.MedianRatioAsync(
            rounds: 31,
            warmups: 10,
            () => Interleaved.SecondsAsync(() => RawAsync(http, address)),
            () => Interleaved.SecondsAsync(() => ClientAsync(client)));
    }

    private static SocketsHttpHandler NewHandler() => new()
    {
        AllowAutoRedirect = false,
        ConnectCallback = static async (context, cancellationToken) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };

    private static async Task RawAsync(HttpClient http, Uri address)
    {
        await using var body = await http.GetStreamAsync(address);
        using var document = await JsonDocument.ParseAsync(body);
        Expect(document.RootElement.GetArrayLength());
    }

    private static async Task ClientAsync(DicomWebClient client)
    {
        await foreach (var page in client.SearchStudiesAsync().AsPages())
        {
            var days = page.Values.Sum(study => study.StudyDate!.Value.Day);
            Expect(days > 0 ? page.Values.Count : 0);
            return;
        }
    }

    private static void Expect(int results)
    {
        if (results != SearchPeer.Results)
        {
            throw new InvalidOperationException("Results are missing.");
        }
    }
}
