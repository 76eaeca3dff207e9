using HealthData.Core.Tests.Support;
using HealthData.Dicom.Tests.Support;

namespace HealthData.Fhir.Tests.Safety;

/// <summary>No address that a server sends leads to another origin, or round in a circle, at any door.</summary>
public sealed class DoorLinkTests
{
    private const string Page =
        """{"resourceType":"Bundle","type":"searchset","link":[{"relation":"next","url":LINK}],"entry":[]}""";

    public static TheoryData<string> Links() => new(
        "https://evil.example/Patient?ct=1",
        "//evil.example/Patient",
        "http://127.0.0.1:1/Patient",
        "http://127.0.0.1@evil.example/",
        "https://evil.example/" + new string('a', 10_000),
        "file:///etc/passwd",
        "data:text/plain,x",
        "javascript:alert(1)",
        "https://169.254.169.254/metadata/identity/oauth2/token",
        "http://[::1]:1/",
        "http://[",
        "Patient?ct=1",
        "/fhir/Patient?ct=1",
        "?ct=1",
        "../..",
        "#",
        "\r\nEvil: b");

    [Theory]
    [MemberData(nameof(Links))]
    public async Task No_link_leads_away(string link)
    {
        await using var lab = await FhirLab.StartAsync();
        var transport = new RecordingTransport(lab.Workspace.Transport);
        var clients = new DoorClients(
            lab.Workspace.FhirEndpoint,
            new FhirClientOptions
            {
                Transport = transport,
                Retry = { MaxRetries = 0 },
                TimeProvider = new ManualTime(),
            });
        foreach (var status in (int[])[200, 202, 302])
        {
            lab.Workspace.Faults.Clear();
            lab.Workspace.Faults.Add(new FakeFault
            {
                Status = status,
                Headers = Headers(link),
                Body = Encoding.UTF8.GetBytes(
                    Page.Replace("LINK", JsonSerializer.Serialize(link), StringComparison.Ordinal)),
                Times = int.MaxValue,
            });
            foreach (var method in DoorMethods.All)
            {
                var before = transport.Requests.Count;

                var exception = await Record.ExceptionAsync(() => DoorMethods.CallAsync(
                    clients, method, parameter => parameter.ParameterType == typeof(WaitUntil)
                        ? WaitUntil.Started
                        : DoorArguments.For(parameter)));

                Assert.True(
                    exception is null or HealthDataRequestFailedException,
                    $"{DoorMethods.NameOf(method)}: {exception}");
                Assert.InRange(transport.Requests.Count - before, 1, 3);
            }
        }

        var home = lab.Workspace.FhirEndpoint;
        Assert.All(transport.Requests, request => Assert.Equal(
            (home.Scheme, home.Authority), (request.Target.Scheme, request.Target.Authority)));
    }

    // A header can't hold every link.
    private static Dictionary<string, string> Headers(string link) => link.Contains('\r', StringComparison.Ordinal)
        ? new() { ["Content-Type"] = "application/fhir+json" }
        : new()
        {
            ["Content-Type"] = "application/fhir+json",
            ["Location"] = link,
            ["Content-Location"] = link,
        };
}
