using System.IO.Compression;
using HealthData.Fhir.Tests.Corpus;

namespace HealthData.Fhir.Tests.Jobs;

/// <summary>Files of exports over connections that a test has in its hands.</summary>
public sealed class ExportFileTests
{
    private const string TwoPatients = """
        {"resourceType":"Patient","id":"a"}
        {"resourceType":"Patient","id":"b"}

        """;

    private static TokenCredential? None => null;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_with_fewer_lines_than_announced_is_a_problem_and_is_not_saved()
    {
        await using var lab = new Lab(_ => Answer(TwoPatients), count: 3);

        var saved = await lab.Result.SaveAsync(lab.Folder, None, null, Token);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => lab.ReadAsync());

        Assert.Equal((ItemProblemCode.WrongCount, "file 1"), (saved.Problems[0].Code, saved.Problems[0].Location));
        Assert.Equal(HealthDataErrorCode.WrongCount, failure.ErrorCode);
        Assert.Equal(
            HealthDataErrorCode.WrongCount,
            Assert.Throws<HealthDataRequestFailedException>(saved.EnsureComplete).ErrorCode);
        Assert.Empty(Directory.GetFiles(lab.Folder));
    }

    [Fact]
    public async Task Files_that_are_there_are_kept_and_not_asked_for()
    {
        await using var lab = new Lab(_ => Answer(TwoPatients), count: 2);
        await lab.Result.SaveAsync(lab.Folder, None, null, Token);
        var requests = lab.Server.Requests.Count;

        var kept = await lab.Result.SaveAsync(
            lab.Folder, None, new SaveOptions { ExistingFile = ExistingFile.Keep }, Token);
        var refused = await lab.Result.SaveAsync(lab.Folder, None, null, Token);

        Assert.True(Assert.Single(kept.Files).WasKept);
        Assert.Equal(ItemProblemCode.FileExists, Assert.Single(refused.Problems).Code);
        Assert.Equal(requests, lab.Server.Requests.Count);
        await Assert.ThrowsAsync<IOException>(() => lab.Result.SaveAsync(
            lab.Folder, None, new SaveOptions { OnProblem = ProblemPolicy.Throw }, Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public async Task A_transfer_that_breaks_off_goes_on_where_it_broke(int at)
    {
        await using var lab = new Lab(
            request => request.Headers.GetValueOrDefault("Range") is { } range
                ? Answer(
                    TwoPatients[at..], "206 Partial", "ETag: \"1\"",
                    $"Content-Range: bytes {range[6..^1]}-{TwoPatients.Length - 1}/{TwoPatients.Length}")
                : Cut(TwoPatients, at, "ETag: \"1\""),
            count: 2);

        var saved = await lab.Result.SaveAsync(lab.Folder, None, null, Token);
        var read = await lab.ReadAsync();

        saved.EnsureComplete();
        Assert.Equal(TwoPatients, await File.ReadAllTextAsync(saved.Files[0].Path, Token));
        Assert.Equal(["a", "b"], read);
        var second = lab.Server.Requests[1];
        Assert.Equal(($"bytes={at}-", "\"1\""), (second.Headers["Range"], second.Headers["If-Match"]));
    }

    [Theory]
    [InlineData("ETag: W/\"1\"")]
    [InlineData("Server: x")]
    public async Task A_transfer_without_a_strong_tag_fails_where_it_broke(string header)
    {
        await using var lab = new Lab(_ => Cut(TwoPatients, 40, header), count: 2);

        var saved = await lab.Result.SaveAsync(lab.Folder, None, null, Token);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => lab.ReadAsync());

        Assert.Equal(ItemProblemCode.Truncated, Assert.Single(saved.Problems).Code);
        Assert.Equal(HealthDataErrorCode.ResponseTruncated, failure.ErrorCode);
        Assert.Empty(Directory.GetFiles(lab.Folder));
        Assert.DoesNotContain(lab.Server.Requests, request => request.Headers.ContainsKey("Range"));
    }

    [Fact]
    public async Task Another_answer_than_the_rest_is_not_joined()
    {
        await using var lab = new Lab(
            request => request.Headers.ContainsKey("Range")
                ? Answer(TwoPatients, "200 OK", "ETag: \"1\"")
                : Cut(TwoPatients, 40, "ETag: \"1\""),
            count: 2);

        var saved = await lab.Result.SaveAsync(lab.Folder, None, null, Token);

        Assert.Equal(ItemProblemCode.Truncated, Assert.Single(saved.Problems).Code);
    }

    [Fact]
    public async Task Packed_files_are_saved_unpacked_and_counted()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(TwoPatients));
        }

        await using var lab = new Lab(_ => Answer(packed.ToArray()), count: 2);
        await using var cut = new Lab(_ => Answer(packed.ToArray()[..^9]), count: 2);

        var saved = await lab.Result.SaveAsync(lab.Folder, None, null, Token);
        var broken = await cut.Result.SaveAsync(cut.Folder, None, null, Token);

        Assert.Equal(TwoPatients, await File.ReadAllTextAsync(Assert.Single(saved.Files).Path, Token));
        Assert.Equal(ItemProblemCode.Truncated, Assert.Single(broken.Problems).Code);
    }

    [Fact]
    public async Task Broken_lines_are_told_without_what_they_say()
    {
        const string Lines = """
            {"resourceType":"Patient","id":"a"}
            {"resourceType":"Patient","id":"Canary7"
            {"resourceType":"Observation","id":"Canary8"}
            {"resourceType":"Patient","id":"b","language":"Canary9-Canary9-Canary9-Canary9"}
            """;
        await using var lab = new Lab(_ => Answer(Lines), count: 4);
        var options = new FhirExportReadOptions { OnProblem = ProblemPolicy.Continue, MaxLineBytes = 60 };
        var patients = lab.Result.ReadResourcesAsync<Patient>(None, options);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => lab.ReadAsync());
        List<string?> ids = [];
        await foreach (var patient in patients.WithCancellation(Token))
        {
            ids.Add(patient.Id);
        }

        Assert.Equal(["a"], ids);
        Assert.Equal(
            ["file 1, line 2", "file 1, line 3", "file 1, line 4"],
            patients.Problems.Select(problem => problem.Location));
        Assert.Contains("Canary7", Encoding.UTF8.GetString(patients.Problems[0].Bytes.Span), StringComparison.Ordinal);
        Assert.Equal(60, patients.Problems[2].Bytes.Length);
        Assert.Contains("file 1, line 2", failure.Message, StringComparison.Ordinal);
        var texts = $"{failure} {string.Join(' ', patients.Problems.Select(problem => $"{problem} {problem.Advice}"))}";
        Assert.DoesNotContain("Canary", texts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_with_secrets_are_in_no_text()
    {
        await using var lab = new Lab(
            _ => Answer("Canary", "404 Not Found"), count: 2, path: "/Canary/Canary-1.ndjson?sig=Canary");

        var saved = await lab.Result.SaveAsync(lab.Folder, None, null, Token);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => lab.ReadAsync());

        var problem = Assert.Single(saved.Problems);
        Assert.Equal(ItemProblemCode.Missing, problem.Code);
        Assert.DoesNotContain("Canary", $"{problem}{problem.Advice}{failure}{saved}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_of_a_call_and_other_hosts_keep_apart()
    {
        await using var lab = new Lab(_ => Answer(TwoPatients), count: 2, isCredentialGiven: true);

        await lab.ReadAsync();

        var request = Assert.Single(lab.Server.Requests);
        Assert.False(request.Headers.ContainsKey("X-Key"));
        Assert.False(request.Headers.ContainsKey("Authorization"));
    }

    private static byte[] Answer(string body, string status = "200 OK", params string[] headers) =>
        Answer(Encoding.UTF8.GetBytes(body), status, headers);

    private static byte[] Answer(byte[] body, string status = "200 OK", params string[] headers) =>
        [.. Head(status, body.Length, headers), .. body];

    private static byte[] Cut(string body, int at, params string[] headers) =>
        [.. Head("200 OK", body.Length, headers), .. Encoding.UTF8.GetBytes(body[..at])];

    private static byte[] Head(string status, int length, string[] headers) => Encoding.ASCII.GetBytes(
        $"HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n"
        + string.Concat(headers.Select(header => header + "\r\n")) + "\r\n");

    /// <summary>A storage with one file, and the result of an export that names it.</summary>
    private sealed class Lab : IAsyncDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("healthdata-export-");

        public Lab(
            Func<HttpRequestSeen, byte[]> answer,
            long count,
            string path = "/export/P.ndjson",
            bool isCredentialGiven = false)
        {
            Server.Answer(answer);
            var options = new FhirClientOptions();
            options.Retry.MaxRetries = 0;
            var endpoint = new Uri(isCredentialGiven ? "http://127.0.0.1:9/fhir" : Server.Origin + "/fhir");
            var client = new FhirClient(endpoint, options).With(request => request.Headers.SetValue("X-Key", "1"));
            Result = new FhirExportResult(client.Service)
            {
                Outputs = [FhirModelFactory.FhirExportFile("Patient", new Uri(Server.Origin + path), count)],
            };
        }

        public HttpServer Server { get; } = new(certificate: null);

        public FhirExportResult Result { get; }

        public string Folder => _folder.FullName;

        public async Task<List<string?>> ReadAsync()
        {
            List<string?> ids = [];
            await foreach (var patient in Result.ReadResourcesAsync<Patient>(None).WithCancellation(Token))
            {
                ids.Add(patient.Id);
            }

            return ids;
        }

        public async ValueTask DisposeAsync()
        {
            await Server.DisposeAsync();
            _folder.Delete(recursive: true);
        }
    }
}
