namespace HealthData.Tool.Tests;

public sealed class CommandLineTests
{
    private const string Nowhere = "http://127.0.0.1:9/";
    private const string Azure = "https://a-b.dicom.azurehealthcareapis.com";

    [Theory]
    [InlineData()]
    [InlineData("dicom")]
    [InlineData("dicom", "frobnicate")]
    [InlineData("dicom", "search", "--endpoint", Nowhere)]
    [InlineData("dicom", "store", "--endpoint", Nowhere)]
    [InlineData("dicom", "store", "no such file", "--endpoint", Nowhere)]
    [InlineData("dicom", "store", ".", "--endpoint", Nowhere, "--max-instances", "0")]
    [InlineData("dicom", "delete", "1.2.3", "--yes")]
    [InlineData("dicom", "delete", "1.2.3", "--yes", "--endpoint", "localhost")]
    [InlineData("dicom", "delete", "1.2.3", "--yes", "--endpoint", "ftp://localhost")]
    [InlineData("dicom", "delete", "1.2.3", "--yes", "--endpoint", "http://example.org")]
    [InlineData("dicom", "delete", "1.2.3", "--yes", "--endpoint", Azure, "--no-token")]
    [InlineData("dicom", "delete", "1/2/3/4", "--yes", "--endpoint", Nowhere)]
    [InlineData("dicom", "delete", "..", "--yes", "--endpoint", Nowhere)]
    [InlineData("dicom", "delete", "1.2.3", "--yes", "--endpoint", Nowhere, "--what")]
    [InlineData("dicom", "retrieve", "1.2.3", "--endpoint", Nowhere)]
    [InlineData("dicom", "retrieve", "1.2.3", "--out", "x", "--existing", "perhaps", "--endpoint", Nowhere)]
    [InlineData("dicom", "rendered", "1/2", "--out", "x", "--endpoint", Nowhere)]
    [InlineData("dicom", "rendered", "1/2/3", "--out", "x", "--quality", "101", "--endpoint", Nowhere)]
    [InlineData("dicom", "rendered", "1/2/3", "--out", "x", "--frame", "0", "--endpoint", Nowhere)]
    [InlineData("dicom", "rendered", "1/2/3", "--out", "x", "--format", "gif", "--endpoint", Nowhere)]
    [InlineData("dicom", "search", "studies", "--limit", "0", "--endpoint", Nowhere)]
    [InlineData("dicom", "search", "studies", "--page-size", "201", "--endpoint", Nowhere)]
    [InlineData("dicom", "search", "studies", "--study-date", "yesterday", "--endpoint", Nowhere)]
    [InlineData("dicom", "search", "studies", "--study-date", "2026-02-01..2026-01-01", "--endpoint", Nowhere)]
    [InlineData("dicom", "search", "studies", "--match", "NoSuchKeyword=1", "--endpoint", Nowhere)]
    [InlineData("dicom", "search", "studies", "--match", "PatientID", "--endpoint", Nowhere)]
    [InlineData("dicom", "search", "studies", "--match", "PatientID=1", "--match", "00100020=2", "--endpoint", Nowhere)]
    [InlineData("dicom", "search", "studies", "--match", "PatientID=1", "--patient-id", "2", "--endpoint", Nowhere)]
    [InlineData("dicom", "search", "studies", "--include", "NoSuchKeyword", "--endpoint", Nowhere)]
    [InlineData("dicom", "search", "studies", "--modality", "CT", "--endpoint", Nowhere)]
    [InlineData("dicom", "search", "studies", "--json", "--dicom-json", "--endpoint", Nowhere)]
    [InlineData("dicom", "metadata", "1.2.3", "--json", "--dicom-json", "--endpoint", Nowhere)]
    [InlineData("dicom", "rendered", "1/2/3", "--out", "x.png", "--quality", "50", "--endpoint", Nowhere)]
    [InlineData("dicom", "search", "studies", "--user", "u:p", "--header", "K:v", "--endpoint", Nowhere)]
    [InlineData("dicom", "search", "studies", "--user", "nobody", "--endpoint", Nowhere)]
    [InlineData("dicom", "search", "studies", "--header", "no colon", "--endpoint", Nowhere)]
    [InlineData("fhir")]
    [InlineData("fhir", "read", "Patient/7")]
    [InlineData("fhir", "read", "Patient", "--endpoint", Nowhere)]
    [InlineData("fhir", "read", "Patient/7/8", "--endpoint", Nowhere)]
    [InlineData("fhir", "read", "patient!/7", "--endpoint", Nowhere)]
    [InlineData("fhir", "read", "Patient/..", "--endpoint", Nowhere)]
    [InlineData("fhir", "search", "--endpoint", Nowhere)]
    [InlineData("fhir", "search", "Patient", "--limit", "0", "--endpoint", Nowhere)]
    [InlineData("fhir", "search", "Patient", "--page-size", "1001", "--endpoint", Nowhere)]
    [InlineData("fhir", "search", "Patient", "name=a\nb", "--endpoint", Nowhere)]
    [InlineData("fhir", "load", "--endpoint", Nowhere)]
    [InlineData("fhir", "load", "no such file", "--endpoint", Nowhere)]
    [InlineData("fhir", "load", ".", "--batch-size", "501", "--endpoint", Nowhere)]
    [InlineData("fhir", "load", ".", "--parallel", "0", "--endpoint", Nowhere)]
    [InlineData("fhir", "delete", "Patient", "--yes", "--endpoint", Nowhere)]
    [InlineData("fhir", "validate", "no such file", "--endpoint", Nowhere)]
    [InlineData("fhir", "convert", ".", "--from", "pdf", "--template", "CCD", "--endpoint", Nowhere)]
    [InlineData("fhir", "convert", ".", "--from", "ccda", "--endpoint", Nowhere)]
    [InlineData("fhir", "export", "--endpoint", Nowhere)]
    [InlineData("fhir", "export", "--output", "x", "--since", "yesterday", "--endpoint", Nowhere)]
    [InlineData("fhir", "export", "--output", "x", "--patients", "--group", "7", "--endpoint", Nowhere)]
    [InlineData("fhir", "export", "--output", "x", "--group", "..", "--endpoint", Nowhere)]
    [InlineData("fhir", "export", "--output", "x", "--anonymize-etag", "1", "--endpoint", Nowhere)]
    [InlineData("fhir", "export", "--output", "x", "--anonymize-image", "i:1", "--endpoint", Nowhere)]
    [InlineData("fhir", "export", "--output", "x", "--patients", "--anonymize", "r.json", "--endpoint", Nowhere)]
    public async Task Wrong_use_is_told_on_the_error_stream(params string[] args)
    {
        var result = await InProcess.RunAsync(args);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.NotEmpty(result.Error);
    }

    [Theory]
    [InlineData("such as http://localhost:8042/x.", "delete", "1", "--yes", "--endpoint", "localhost:8042/x")]
    [InlineData("such as https://server/dicom.", "delete", "1", "--yes", "--endpoint", "server/dicom")]
    [InlineData("http or https address.", "delete", "1", "--yes", "--endpoint", "ftp://server")]
    [InlineData("'--foo' isn't an option", "store", "--foo", ".", "--endpoint", Nowhere)]
    [InlineData("spells 'PatientID'", "search", "studies", "--match", "patientid=1", "--endpoint", Nowhere)]
    [InlineData("'PatID' isn't an attribute", "search", "studies", "--match", "PatID=1", "--endpoint", Nowhere)]
    [InlineData("'PatientID' has no value", "search", "studies", "--match", "PatientID", "--endpoint", Nowhere)]
    [InlineData("spells 'PatientID'", "search", "studies", "--include", "PATIENTID", "--endpoint", Nowhere)]
    [InlineData("can't be saved as '.gif'", "rendered", "1/2/3", "--out", "x.gif", "--endpoint", Nowhere)]
    [InlineData("HEALTHDATA_DICOM_ENDPOINT", "search", "studies")]
    [InlineData("HEALTHDATA_PASSWORD", "search", "studies", "--user", "nobody", "--endpoint", Nowhere)]
    public async Task Wrong_use_is_told_with_what_helps(string help, params string[] args)
    {
        var result = await InProcess.RunAsync(["dicom", .. args]);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains(help, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("dicom", "--help")]
    [InlineData("fhir", "--help")]
    [InlineData("fhir", "load", "--help")]
    [InlineData("fhir", "export", "--help")]
    [InlineData("dicom", "search", "studies", "-h")]
    public async Task Help_goes_to_the_output(params string[] args)
    {
        var result = await InProcess.RunAsync(args);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.NotEmpty(result.Out);
    }

    [Fact]
    public async Task Options_of_the_area_stand_before_or_behind_the_verb()
    {
        await using var cli = await CliFixture.StartAsync();
        var endpoint = cli.Workspace.DicomEndpoint.ToString();
        var result = await InProcess.RunAsync("dicom", "--endpoint", endpoint, "--json", "delete", "1.2.3", "--yes");
        Assert.Equal(1, result.Code);
        Assert.Single(cli.Workspace.Requests);
    }

    [Fact]
    public async Task Service_that_cannot_be_reached_is_a_failure()
    {
        var result = await InProcess.RunAsync("dicom", "delete", "1.2.3", "--yes", "--endpoint", "http://127.0.0.1:1");
        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Contains("ConnectionFailed", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_who_is_not_signed_in_is_told_how_to()
    {
        await using var cli = await CliFixture.StartAsync(options => options.UseHttps = true);
        var result = await InProcess.RunAsync(
            ["dicom", "search", "studies", "--endpoint", cli.Workspace.DicomEndpoint.ToString()],
            credential: new FailingCredential(),
            transport: cli.Workspace.Transport);
        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Contains("az login", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Https_gets_a_token()
    {
        await using var cli = await CliFixture.StartAsync(options => options.UseHttps = true);
        cli.WriteSeries(1);
        string[] args = ["dicom", "store", cli.PathOf("in"), "--endpoint", cli.Workspace.DicomEndpoint.ToString(),
            "--audience", "https://dicom.healthcareapis.azure.com"];
        var result = await InProcess.RunAsync(
            args, credential: cli.Workspace.Credential, transport: cli.Workspace.Transport);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(1, cli.Workspace.Dicom.Count);
    }

    [Fact]
    public async Task Cancellation_ends_the_call()
    {
        await using var cli = await CliFixture.StartAsync();
        using var canceling = new CancellationTokenSource();
        cli.Workspace.Faults.Add(FakeFault.Stall());
        var running = InProcess.RunAsync(
            ["dicom", "delete", "1.2.3", "--yes", "--endpoint", cli.Workspace.DicomEndpoint.ToString()],
            cancellationToken: canceling.Token);
        while (cli.Workspace.Requests.Count == 0)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await canceling.CancelAsync();
        var result = await running;
        Assert.Equal((130, "", "Canceled."), (result.Code, result.Out, result.Error.TrimEnd()));
    }
}
