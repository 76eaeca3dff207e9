using System.Globalization;
using System.Net.Sockets;
using HealthData.Contracts.Tests.Dicom;

namespace HealthData.Contracts.Tests.Servers;

/// <summary>Every server reads every rule of the format alike.</summary>
[Collection(DicomCollection.Name)]
public sealed class RuleTests(DicomServers servers)
{
    private const string Two = "\"hasExactly\": [{ \"equalTo\": \"1\" }, { \"equalTo\": \"2\" }]";

    private static readonly (string Rule, string Header, bool IsMatch)[] Headers =
    [
        ("\"equalTo\": \"1\"", "a: 1", true),
        ("\"equalTo\": \"1\"", "A: 11", false),
        ("\"equalTo\": \"1\"", "B: 1", false),
        ("\"equalTo\": \"a\"", "A: A", false),
        ("\"contains\": \"1\"", "A: 212", true),
        ("\"contains\": \"1\"", "A: 22", false),
        ("\"matches\": \"1|2\"", "A: 2", true),
        ("\"matches\": \"1|2\"", "A: 12", false),
        ("\"absent\": true", "B: 1", true),
        ("\"absent\": true", "A: 1", false),
    ];

    private static readonly (string Rule, string Url, bool IsMatch)[] Parameters =
    [
        ("\"equalTo\": \"x y\"", "/p?a=x%20y", true),
        ("\"equalTo\": \"x y\"", "/p?a=x+y&b", true),
        ("\"equalTo\": \"1,2\"", "/p?a=1,2", true),
        ("\"equalTo\": \"1\"", "/p?a=1,2", false),
        ("\"equalTo\": \"x\"", "/p?A=x", false),
        ("\"equalTo\": \"x\"", "/p?a=X", false),
        ("\"matches\": \"1|2\"", "/p?a=12", false),
        ("\"absent\": true", "/p", true),
        ("\"absent\": true", "/p?a=1", false),
        (Two, "/p?a=2&a=1", true),
        (Two, "/p?a=1&a=2&a=3", false),
        (Two, "/p?a=1&a=1", false),
        (Two, "/p?a=1", false),
    ];

    private static readonly (string Member, string Url, bool IsMatch)[] Addresses =
    [
        ("\"url\": \"/p?a=%2A\"", "/p?a=%2A", true),
        ("\"url\": \"/p?a=%2A\"", "/p?a=*", false),
        ("\"url\": \"/p\"", "/p?a", false),
        ("\"urlPath\": \"/p\"", "/p?a", true),
        ("\"urlPath\": \"/p\"", "/p/", false),
        ("\"urlPath\": \"/p\"", "/P", false),
        ("\"urlPath\": \"/p%20q\"", "/p%20q", true),
    ];

    private static readonly (string Rule, string Body, bool IsMatch)[] Bodies =
    [
        ("\"binaryEqualTo\": \"AP8=\"", "00FF", true),
        ("\"binaryEqualTo\": \"AP8=\"", "00FE", false),
        ("\"contains\": \"A\"", "4142", true),
        ("\"contains\": \"A\"", "42", false),
        ("\"matches\": \"\\\\x00{2}A\\\\r\\\\n\"", "0000410D0A", true),
        ("\"matches\": \"\\\\x00{2}A\\\\r\\\\n\"", "0000410D0A00", false),
    ];

    public static TheoryData<ServerKind, string, string, string, string, bool> Rows =>
    [
        .. from kind in Enum.GetValues<ServerKind>()
           from row in Requests()
           select new TheoryDataRow<ServerKind, string, string, string, string, bool>(
               kind, row.Members, row.Url, row.Header, row.Body, row.IsMatch),
    ];

    [Theory, MemberData(nameof(Rows))]
    public async Task A_request_is_held_against_the_rule(
        ServerKind kind, string members, string url, string header, string body, bool isMatch)
    {
        var json =
            $$"""{ "name": "a", "request": { "method": "POST", {{members}} }, "response": { "status": 200 } }""";
        var server = await servers.GetAsync(kind, StubFolder.Of([StubReader.Read(json, "a.json")]));

        var status = await PostAsync(server.HttpPort, url, header, Convert.FromHexString(body));

        Assert.Equal(isMatch ? 200 : 404, status);
    }

    private static IEnumerable<(string Members, string Url, string Header, string Body, bool IsMatch)> Requests() =>
    [
        .. Headers.Select(row => (
            $"\"urlPath\": \"/p\", \"headers\": {{ \"A\": {{ {row.Rule} }} }}", "/p", row.Header, "", row.IsMatch)),
        .. Parameters.Select(row => (
            $"\"urlPath\": \"/p\", \"queryParameters\": {{ \"a\": {{ {row.Rule} }} }}", row.Url, "B: 1", "",
            row.IsMatch)),
        .. Addresses.Select(row => (row.Member, row.Url, "B: 1", "", row.IsMatch)),
        .. Bodies.Select(row => (
            $"\"urlPath\": \"/p\", \"bodyPatterns\": [{{ {row.Rule} }}]", "/p", "B: 1", row.Body, row.IsMatch)),
    ];

    // Byte by byte, since HttpClient would write addresses and headers in its own way.
    private static async Task<int> PostAsync(int port, string url, string header, byte[] body)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, DicomClients.Token);
        await using var stream = client.GetStream();
        var head = $"POST {url} HTTP/1.1\r\nHost: localhost\r\n{header}\r\nContent-Length: {body.Length}\r\n"
            + "Connection: close\r\n\r\n";
        byte[] request = [.. Encoding.ASCII.GetBytes(head), .. body];
        await stream.WriteAsync(request, DicomClients.Token);
        using var reader = new StreamReader(stream);
        var line = await reader.ReadLineAsync(DicomClients.Token);
        return int.Parse(line!.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
