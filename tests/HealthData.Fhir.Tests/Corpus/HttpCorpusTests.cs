using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using HealthData.Fhir.Firely;
using HealthData.MedTech.Tests.Corpus;

namespace HealthData.Fhir.Tests.Corpus;

/// <summary>Recorded exchanges with FHIR servers, each with what is right for it.</summary>
[Trait("Category", "Corpus")]
public sealed class HttpCorpusTests
{
    private const string None = "(none)";

    private static string? Folder => CorpusFolder.Path is { } path ? Path.Combine(path, "fhir", "http") : null;

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        var folders = Directory.Exists(Folder) ? Directory.GetDirectories(Folder) : [];
        foreach (var folder in folders.Order(StringComparer.Ordinal))
        {
            var httpCase = HttpCase.Read(folder);
            string[] doors = [HttpDoor.Typed, HttpDoor.Raw, HttpDoor.Firely];
            foreach (var door in doors.Where(door => HttpDoor.Applies(door, httpCase)))
            {
                cases.Add(Path.GetFileName(folder), door);
            }
        }

        if (cases.Count == 0)
        {
            cases.Add(None, None);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_gives_what_is_right(string name, string doorName)
    {
        Assert.SkipWhen(
            name == None, "There is no corpus/fhir/http: set HEALTHDATA_CORPUS to the folder of the corpora.");
        var httpCase = HttpCase.Read(Path.Combine(Folder!, name));
        using var certificate = httpCase.NeedsCredential ? MakeCertificate() : null;
        await using var server = new HttpServer(certificate);
        await using var storage = new HttpServer(certificate, server.Requests, "storage");
        await using var other = new HttpServer(certificate: null);
        var values = Values(httpCase, server, storage, other);
        httpCase = httpCase.With(values);
        server.Answer(new HttpScript(httpCase, "answer", values).Next);
        storage.Answer(new HttpScript(httpCase, "storage", values).Next);
        var endpoint = new Uri(server.Origin + httpCase.BasePath);
        var options = Options(certificate);
        var client = httpCase.NeedsCredential
            ? new FhirClient(endpoint, new NumberedCredential(), options)
            : new FhirClient(endpoint, options);
        var door = HttpDoor.Open(doorName, client, () => httpCase.NeedsCredential
            ? new FirelyFhirClient(endpoint, new NumberedCredential(), options)
            : new FirelyFhirClient(endpoint, options));
        var run = new HttpRun(httpCase, door, client);

        await run.RunAsync(TestContext.Current.CancellationToken);

        var differences = httpCase.Expected
            .Select(expected => new HttpJudge(run, door.TellsPlaces, [.. server.Requests], other.Requests.Count)
                .Judge(expected))
            .ToArray();
        Assert.True(
            differences.Any(found => found.Count == 0),
            string.Join("\n-- or\n", differences.Select(found => string.Join('\n', found))));
    }

    private static Dictionary<string, string> Values(
        HttpCase httpCase, HttpServer server, HttpServer storage, HttpServer other) => new()
        {
            ["base"] = server.Origin + httpCase.BasePath,
            ["origin"] = server.Origin,
            ["scheme"] = new Uri(server.Origin).Scheme,
            ["authority"] = server.Authority,
            ["storage"] = storage.Origin,
            ["other"] = other.Origin,
        };

    private static FhirClientOptions Options(X509Certificate2? certificate)
    {
        var options = new FhirClientOptions
        {
            Transport = new HttpClientTransport(new HttpClient(new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                SslOptions =
                {
                    RemoteCertificateValidationCallback = (_, presented, _, _) =>
                        presented?.GetCertHashString() == certificate?.Thumbprint,
                },
            })),
        };
        options.Retry.Delay = TimeSpan.FromMilliseconds(20);
        return options;
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
