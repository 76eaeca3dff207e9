namespace HealthData.Dicom.Tests.Injection;

public sealed class EndpointTests
{
    private static readonly TokenCredential Credential = new NoCredential();

    [Theory]
    [InlineData("https://w-s.dicom.azurehealthcareapis.com", "https://w-s.dicom.azurehealthcareapis.com/v2/studies/"
        + "1.2")]
    [InlineData("https://w-s.dicom.azurehealthcareapis.com/", "https://w-s.dicom.azurehealthcareapis.com/v2/studies"
        + "/1.2")]
    [InlineData("https://W-S.DICOM.AzureHealthcareAPIs.us", "https://w-s.dicom.azurehealthcareapis.us/v2/studies/1.2")]
    [InlineData("https://w-s.dicom.azurehealthcareapis.com/v1", "https://w-s.dicom.azurehealthcareapis.com/v1/studi"
        + "es/1.2")]
    [InlineData("https://w-s.dicom.azurehealthcareapis.com/v2/", "https://w-s.dicom.azurehealthcareapis.com/v2/stud"
        + "ies/1.2")]
    [InlineData("https://gateway.example/imaging/v2", "https://gateway.example/imaging/v2/studies/1.2")]
    [InlineData("https://gateway.example", "https://gateway.example/studies/1.2")]
    [InlineData("https://pacs.example/dicom-web/", "https://pacs.example/dicom-web/studies/1.2")]
    [InlineData("https://evil.example/.dicom.azurehealthcareapis.com", "https://evil.example/.dicom.azurehealthcare"
        + "apis.com/studies/1.2")]
    public void A_bare_azure_host_gets_its_version_and_any_other_path_is_kept(string endpoint, string request)
    {
        var options = new DicomWebClientOptions { Audience = HealthDataAudience.AzurePublicCloud };
        var client = new DicomWebClient(new Uri(endpoint), Credential, options);

        using var message = client.CreateMessage(RequestMethod.Get, "/studies/1.2");

        Assert.Equal(request, message.Request.Uri.ToString());
    }

    [Fact]
    public void The_version_of_a_bare_azure_host_can_be_chosen()
    {
        var options = new DicomWebClientOptions(DicomWebClientOptions.ServiceVersion.V1);

        var client = new DicomWebClient(new Uri("https://w-s.dicom.azurehealthcareapis.com"), Credential, options);

        Assert.Equal("https://w-s.dicom.azurehealthcareapis.com/v1", client.Endpoint.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new DicomWebClientOptions((DicomWebClientOptions.ServiceVersion)3));
    }

    [Theory]
    [InlineData("https://w-s.dicom.azurehealthcareapis.com/v2")]
    [InlineData("http://localhost:8042/dicom-web")]
    [InlineData("http://localhost:8042")]
    public void A_version_beside_an_endpoint_that_takes_none_is_refused(string endpoint)
    {
        var options = new DicomWebClientOptions(DicomWebClientOptions.ServiceVersion.V2);

        var exception = Assert.Throws<ArgumentException>(() => new DicomWebClient(new Uri(endpoint), options));

        Assert.Contains("version", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("Research.2026_a-b")]
    public async Task A_partition_is_part_of_every_path(string partition)
    {
        await using var lab = await Lab.StartAsync(options => options.Dicom.UseDataPartitions = true);
        var client = lab.CreateClient(options => options.Partition = partition);
        var file = new TestFile();

        await client.StoreAsync(InstanceContent.FromBytes(file.ToBytes()), null, Lab.Token);
        await using var study = (await client.RetrieveStudyAsync(file.Study, null, Lab.Token)).Value;
        Assert.Single(await study.ReadAllAsync(Lab.Token));
        await client.DeleteStudyAsync(file.Study, Lab.Token);

        Assert.All(lab.Workspace.Requests, request =>
            Assert.StartsWith($"/v2/partitions/{partition}/studies", request.Path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("relative")]
    [InlineData("ftp://host/v2")]
    [InlineData("https://user@host/v2")]
    [InlineData("https://host/v2?code=1")]
    [InlineData("https://host/v2#x")]
    public void An_endpoint_that_cannot_be_is_refused(string endpoint) => Assert.Throws<ArgumentException>(
        () => new DicomWebClient(new Uri(endpoint, UriKind.RelativeOrAbsolute), Credential));

    [Fact]
    public void Plain_http_is_for_this_machine_unless_allowed()
    {
        var lan = new Uri("http://pacs.local:8042/dicom-web");

        Assert.Throws<ArgumentException>(() => new DicomWebClient(lan));
        Assert.Equal(lan, new DicomWebClient(lan, new DicomWebClientOptions { AllowInsecureEndpoint = true }).Endpoint);
        Assert.NotNull(new DicomWebClient(new Uri("http://localhost:8042/dicom-web")));
        Assert.Throws<ArgumentException>(() => new DicomWebClient(
            lan, Credential, new DicomWebClientOptions { AllowInsecureEndpoint = true }));
        Assert.Throws<ArgumentException>(
            () => new DicomWebClient(new Uri("https://w-s.dicom.azurehealthcareapis.com")));
    }

    private sealed class NoCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext,
            CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
