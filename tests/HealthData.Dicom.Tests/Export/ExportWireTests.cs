using HealthData.Dicom.Tests.Search;

namespace HealthData.Dicom.Tests.Export;

/// <summary>What goes over the wire for exports, and where tokens go.</summary>
public sealed class ExportWireTests
{
    private const string Id = "0123456789abcdef0123456789abcdef";
    private const string Log = "https://account.blob.core.windows.net/images/0123/errors.log";

    [Theory]
    [InlineData("succeeded", true)]
    [InlineData("completed", true)]
    [InlineData("Completed", true)]
    [InlineData("SUCCEEDED", true)]
    [InlineData("running", null)]
    [InlineData("notStarted", null)]
    [InlineData("pausedForLunch", false)]
    [InlineData("failed", false)]
    [InlineData("Canceled", false)]
    public async Task A_status_is_read_in_any_letter_case(string status, bool? succeeds)
    {
        var json = $$$"""
            {"OperationId":"{{{Id}}}","Status":"{{{status}}}",
            "Results":{"Exported":5,"skipped":2,"errorHref":"{{{Log}}}","errors":["No access."]}}
            """;
        await using var server = RawServer.Answering(WireAnswers.Whole("application/json", json));
        var export = new DicomExportOperation(Id, Lab.ClientOf(server));

        var exception = await Record.ExceptionAsync(async () => await export.UpdateStatusAsync(Lab.Token));

        Assert.Equal((succeeds is not null, succeeds == true), (export.HasCompleted, export.HasValue));
        if (succeeds == true)
        {
            var result = export.Value;
            Assert.Equal((5, 2, Log), (result.Exported, result.Skipped, result.ErrorLogUri?.ToString()));
        }
        else if (succeeds == false)
        {
            var failure = Assert.IsType<HealthDataRequestFailedException>(exception);
            Assert.Equal(HealthDataErrorCode.JobFailed, failure.ErrorCode);
            Assert.Equal("No access.", Assert.Single(failure.Issues).Text);
        }
    }

    [Fact]
    public async Task A_log_is_read_with_the_access_to_the_storage_and_never_with_the_token_of_the_service()
    {
        var (client, transport) = Client("""
            {"Timestamp":"2026-01-02T03:04:05Z","Identifier":"1.2/1.3/1.4","Error":"Lost."}
            """);
        var result = await ResultAsync(client);

        await result.ReadErrorsAsync(new NamedCredential("storage"), Lab.Token).CollectAsync();
        await result.ReadErrorsAsync(cancellationToken: Lab.Token).CollectAsync();
        await result.ReadErrorsAsync(new AzureSasCredential("sig=abc"), Lab.Token).CollectAsync();

        var reads = transport.Attempts.Where(attempt => attempt.Uri.Host.EndsWith(".net", StringComparison.Ordinal));
        Assert.Equal(
            [(Log, "Bearer storage"), (Log, null), (Log + "?sig=abc", null)],
            reads.Select(attempt => (attempt.Uri.ToString(), attempt.Headers.GetValueOrDefault("Authorization"))));
        Assert.Equal("Bearer service", transport.Attempts[0].Headers["Authorization"]);
    }

    [Theory]
    [InlineData("https://evil.example/images/0123/errors.log")]
    [InlineData("https://account.blob.core.windows.net.evil.example/errors.log")]
    [InlineData("https://a-b.dicom.azurehealthcareapis.com/v2/errors.log")]
    public async Task A_log_elsewhere_is_asked_for_without_any_access(string address)
    {
        var (client, transport) = Client("{}", address);
        var result = await ResultAsync(client);

        await result.ReadErrorsAsync(new NamedCredential("storage"), Lab.Token).CollectAsync();
        await result.ReadErrorsAsync(new AzureSasCredential("sig=abc"), Lab.Token).CollectAsync();

        Assert.All(transport.Attempts.Skip(1), attempt =>
        {
            Assert.Equal(address, attempt.Uri.ToString());
            Assert.False(attempt.Headers.ContainsKey("Authorization"));
        });
    }

    [Fact]
    public async Task Errors_come_once_and_lines_that_cannot_be_read_as_they_are()
    {
        var longLine = new string('x', 100_000);
        var (client, _) = Client(string.Join('\n', [
            """{"Timestamp":"2026-01-02T03:04:05Z","Identifier":"1.2/1.3","Error":"Lost."}""",
            """{"timestamp":"2026-01-02T03:04:06Z","identifier":"1.2/1.3","error":"Lost."}""",
            "", "  ", "no JSON\r",
            """{"Identifier":"1.2","Error":"Lost."}""",
            """{"Identifier":"\ud800","Error":"Lost."}""",
            """{"Identifier":"1.2/../1.4","Error":"Elsewhere."}""",
            longLine,
            """{"Identifier":"1.2/1.3","Error":"Cut"""]));
        var result = await ResultAsync(client);

        var errors = await result.ReadErrorsAsync(cancellationToken: Lab.Token).CollectAsync();

        Assert.Equal(
            [new DicomExportItem("1.2", "1.3"), null, new DicomExportItem("1.2"), null, null, null, null, null],
            errors.Select(error => error.Item));
        Assert.Equal(
            ["Lost.", "no JSON", "Lost.", """{"Identifier":"\ud800","Error":"Lost."}""", "Elsewhere."],
            errors.Take(5).Select(error => error.Message));
        Assert.Equal(longLine.Length, errors[5].Message.Length + errors[6].Message.Length);
        Assert.Equal("""{"Identifier":"1.2/1.3","Error":"Cut""", errors[7].Message);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), errors[0].Timestamp);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"id":"../x"}""")]
    [InlineData("[]")]
    [InlineData("text")]
    public async Task An_answer_without_an_id_is_malformed(string json)
    {
        await using var server = RawServer.Answering(WireAnswers.Whole(
            "application/json", json, status: "202 Accepted"));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => Lab.ClientOf(server).ExportAsync(
            WaitUntil.Started, ["1.2"], new Uri("https://account.blob.core.windows.net/images"), null, Lab.Token));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
    }

    private static (DicomWebClient Client, MockTransport Transport) Client(string log, string address = Log)
    {
        var status = $$$"""{"status":"succeeded","results":{"errorHref":"{{{address}}}"}}""";
        var transport = new MockTransport(attempt => new MockResponse(200).WithBody(
            new MemoryStream(Encoding.UTF8.GetBytes(attempt.Number == 1 ? status : log))));
        var options = Lab.Options();
        options.Transport = transport;
        return (
            new DicomWebClient(
                new Uri("https://a-b.dicom.azurehealthcareapis.com"), new NamedCredential("service"), options),
            transport);
    }

    private static async Task<DicomExportResult> ResultAsync(DicomWebClient client)
    {
        var export = new DicomExportOperation(Id, client);
        await export.UpdateStatusAsync(Lab.Token);
        return export.Value;
    }

    private sealed class NamedCredential(string token) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(token, DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
