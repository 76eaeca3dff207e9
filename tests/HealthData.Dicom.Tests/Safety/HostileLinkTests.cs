using System.Text.Json;

namespace HealthData.Dicom.Tests.Safety;

/// <summary>No address that a service sends is ever called, and no token leaves the endpoint's origin.</summary>
public sealed class HostileLinkTests
{
    private static readonly TestFile File = new();

    public static TheoryData<string> Links() => new(
        "https://evil.example/v2/studies",
        "https://127.0.0.1:1/v2/studies",
        "http://127.0.0.1:1/v2",
        "//evil.example/v2",
        "https://127.0.0.1@evil.example/",
        "https://localhost.evil.example/",
        "HTTPS://LOCALHOST/V2",
        "/elsewhere",
        "../..",
        "",
        "https://evil.example/" + new string('a', 10_000), "file:///etc/passwd", "data:text/plain,x", "https://[::1]/",
        "https://169.254.169.254/metadata/identity/oauth2/token");

    public static TheoryData<string> OtherOrigins() => new(
        "https://evil.example/v2/studies", "https://{host}:1/v2/studies", "http://{host}:{port}/v2/studies",
        "https://{host}:{port}@evil.example/", "https://{host}.evil.example:{port}/v2", "https://user@{host}:{port}/v2",
        "https://evil.example/" + "{host}:{port}", "file:///etc/passwd", "data:text/plain,x", "ftp://{host}:{port}/");

    [Theory]
    [MemberData(nameof(Links))]
    public async Task No_redirection_is_followed(string link)
    {
        await using var lab = await Lab.StartAsync();
        var transport = new RecordingTransport(lab.Workspace.Transport);
        var client = lab.CreateClient(options => options.Transport = transport);
        foreach (var status in (int[])[301, 302, 303, 307, 308])
        {
            lab.Workspace.Faults.Clear();
            lab.Workspace.Faults.Add(new FakeFault { Status = status, Headers = Headers(link), Times = int.MaxValue });
            foreach (var method in ClientMethods.All)
            {
                var before = transport.Requests.Count;

                var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
                    () => ClientMethods.CallAsync(client, method, ClientMethods.Of(File), File.ToBytes(), Lab.Token));

                Assert.Equal(status, failure.Status);
                Assert.Equal(before + 1, transport.Requests.Count);
            }
        }

        AssertAtHome(lab, transport);
    }

    [Theory]
    [MemberData(nameof(Links))]
    public async Task No_link_within_an_answer_is_followed(string link)
    {
        await using var lab = await Lab.StartAsync();
        var transport = new RecordingTransport(lab.Workspace.Transport);
        var client = lab.CreateClient(options => options.Transport = transport);
        var url = JsonSerializer.Serialize(link);
        var item = $$$"""{"00081155":{"vr":"UI","Value":["1.2"]},"00081190":{"vr":"UR","Value":[{{{url}}}]}}""";
        var stored = $$$"""{"00081190":{"vr":"UR","Value":[{{{url}}}]},"00081199":{"vr":"SQ","Value":[{{{item}}}]}}""";
        var file = Encoding.Latin1.GetString(File.ToBytes());
        var part = WireAnswers.Part(file, $"Content-Type: application/dicom\r\nContent-Location: {link}\r\n");
        var change = $$"""
            {"sequence":1,"studyInstanceUid":"1","seriesInstanceUid":"2","sopInstanceUid":"3","filePath":{{url}},
            "timestamp":"2026-01-02T03:04:05Z","id":"7","href":{{url}},"status":"succeeded","resources":[{{url}}],
            "path":"00180015","level":"Series","errors":{"count":1,"href":{{url}} },"partitionName":"clinic",
            "operation":{"id":"7","href":{{url}} } }
            """;
        (string Type, string Body)[] answers =
        [
            ("application/json", $$"""{"id":"0123","href":{{url}}}"""),
            ("application/json", change), ("application/json", $"[{change}]"),
            ("application/dicom+json", stored), ("application/dicom+json", $"[{item}]"),
            (WireAnswers.Multipart, part + WireAnswers.Closing), ("application/dicom", file), ("image/jpeg", "bytes"),
        ];
        HashSet<string> succeeded = [];
        foreach (var (type, body) in answers)
        {
            lab.Workspace.Faults.Clear();
            lab.Workspace.Faults.Add(new FakeFault
            {
                Status = 200,
                Headers = new Dictionary<string, string>(Headers(link)) { ["Content-Type"] = type },
                Body = Encoding.Latin1.GetBytes(body),
                Times = int.MaxValue,
            });
            foreach (var method in ClientMethods.All)
            {
                var before = transport.Requests.Count;

                var exception = await Record.ExceptionAsync(
                    () => ClientMethods.CallAsync(client, method, ClientMethods.Of(File), File.ToBytes(), Lab.Token));

                // A search asks once more after a page that isn't full.
                var most = method.Name.StartsWith("Search", StringComparison.Ordinal) ? 2 : 1;
                Assert.True(exception is null or HealthDataRequestFailedException, $"{method}: {exception}");
                Assert.InRange(transport.Requests.Count - before, 1, most);
                if (exception is null)
                {
                    succeeded.Add(method.ToString()!);
                }
            }
        }

        Assert.Empty(ClientMethods.All.Select(method => method.ToString()).Except(succeeded));
        AssertAtHome(lab, transport);
    }

    [Theory]
    [MemberData(nameof(OtherOrigins))]
    public async Task A_request_of_ones_own_to_another_origin_is_refused(string target)
    {
        await using var lab = await Lab.StartAsync();
        var transport = new RecordingTransport(lab.Workspace.Transport);
        var client = lab.CreateClient(options => options.Transport = transport);
        var address = new Uri(target
            .Replace("{host}", client.Endpoint.Host, StringComparison.Ordinal)
            .Replace("{port}", $"{client.Endpoint.Port}", StringComparison.Ordinal));
        using var message = client.CreateMessage(RequestMethod.Get, "/studies");
        message.Request.Uri.Reset(address);

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await client.Pipeline.SendAsync(message, Lab.Token));
        Assert.Throws<HealthDataRequestFailedException>(() => client.Pipeline.Send(message, Lab.Token));

        Assert.Empty(transport.Requests);
        Assert.Equal((0, 0), (lab.Workspace.TotalConnections, lab.Workspace.Credential.TokenRequests));
    }

    [Fact]
    public async Task A_request_of_ones_own_to_the_endpoint_in_capitals_is_sent_with_its_token()
    {
        await using var lab = await Lab.StartAsync();
        var transport = new RecordingTransport(lab.Workspace.Transport);
        var client = lab.CreateClient(options => options.Transport = transport);
        using var message = client.CreateMessage(RequestMethod.Get, "/studies");
        message.Request.Uri.Reset(
            new Uri(client.Endpoint.AbsoluteUri.Replace("localhost", "LOCALHOST", StringComparison.Ordinal)));

        await client.Pipeline.SendAsync(message, Lab.Token);

        Assert.True(Assert.Single(transport.Requests).HasToken);
        AssertAtHome(lab, transport);
    }

    private static Dictionary<string, string> Headers(string link) => new()
    {
        ["Location"] = link,
        ["Content-Location"] = link,
        ["Link"] = $"<{link}>; rel=\"next\"",
        ["Refresh"] = $"0; url={link}",
    };

    private static void AssertAtHome(Lab lab, RecordingTransport transport) => Assert.All(
        transport.Requests,
        request => Assert.Equal(
            lab.Workspace.DicomEndpoint.GetLeftPart(UriPartial.Authority),
            request.Target.GetLeftPart(UriPartial.Authority)));
}
