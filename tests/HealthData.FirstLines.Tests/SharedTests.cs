using Azure.Core;
using HealthData.Fhir;
using Microsoft.Extensions.Azure;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.FirstLines.Tests;

/// <summary>The first lines that are the same for all services.</summary>
public sealed class SharedTests
{
    [Fact]
    public async Task Second_store_of_a_workspace_fails()
    {
        await using var scans = await Scans.StartAsync();

        var workspace = scans.Workspace;
        DicomWebClient dicom = workspace.CreateDicomClient();
        workspace.Faults.Add(new FakeFault { Operation = FakeOperation.DicomStore, Status = 403, Skip = 1 });

        var file = Path.Combine(scans.Folder, "1.dcm");
        await dicom.StoreAsync(InstanceContent.FromFile(file), cancellationToken: Scans.Token);
        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => dicom.StoreAsync(InstanceContent.FromFile(file), cancellationToken: Scans.Token));
    }

    [Fact]
    public async Task Client_is_mocked()
    {
        var study = DicomModelFactory.StudyResult(AttributeSet.Parse("""{"0020000D":{"vr":"UI","Value":["1.2"]}}"""));
        DicomWebClient dicom = new OneStudy(study);
        await foreach (var found in dicom.SearchStudiesAsync(cancellationToken: Scans.Token))
        {
            Assert.Same(study, found);
        }
    }

    [Fact]
    public void Clients_are_injected()
    {
        var endpoint = new Uri("https://one.dicom.azurehealthcareapis.com/v2");
        var archiveEndpoint = new Uri("https://two.dicom.azurehealthcareapis.com/v2");
        var thirdEndpoint = new Uri("https://three.dicom.azurehealthcareapis.com/v2");
        var fhirEndpoint = new Uri("https://four.fhir.azurehealthcareapis.com");
        var services = new ServiceCollection();
        var credential = new NoCredential();

        services.AddDicomWebClient(endpoint, credential, options => options.Partition = "clinic-a");
        services.AddKeyedDicomWebClient("archive", archiveEndpoint, credential);
        services.AddAzureClients(clients =>
            clients.AddDicomWebClient(thirdEndpoint).WithName("third").WithCredential(credential));
        services.AddAzureClients(clients => clients.AddFhirClient(fhirEndpoint).WithCredential(credential));

        using var provider = services.BuildServiceProvider();
        Assert.Equal(endpoint, provider.GetRequiredService<DicomWebClient>().Endpoint);
        Assert.Equal(archiveEndpoint, provider.GetRequiredKeyedService<DicomWebClient>("archive").Endpoint);
        var third = provider.GetRequiredService<IAzureClientFactory<DicomWebClient>>().CreateClient("third");
        Assert.Equal(thirdEndpoint, third.Endpoint);
        Assert.Equal(fhirEndpoint, provider.GetRequiredService<FhirClient>().Endpoint);
    }

    [Fact]
    public async Task Error_says_what_happened_and_what_to_do()
    {
        var pacsEndpoint = new Uri("https://127.0.0.1:1/dicom-web");

        var options = new DicomWebClientOptions { Authentication = RequestAuthentication.Basic("reader", "password") };
        options.Retry.MaxRetries = 0;
        var pacs = new DicomWebClient(pacsEndpoint, options);
        try
        {
            await pacs.DeleteStudyAsync("1.2.3", cancellationToken: Scans.Token);
            Assert.Fail("Nobody listens there.");
        }
        catch (HealthDataRequestFailedException failure)
        {
            Assert.NotEmpty(failure.Message);
            Assert.NotNull(failure.Advice);
            Assert.Equal(HealthDataErrorCode.ConnectionFailed, failure.ErrorCode);
        }
    }

    [Fact]
    public async Task Request_that_no_method_covers_is_sent()
    {
        await using var scans = await Scans.StartAsync();
        var dicom = scans.Workspace.CreateDicomClient();

        using HttpMessage message = dicom.CreateMessage(RequestMethod.Get, "changefeed/latest");
        await dicom.Pipeline.SendAsync(message, Scans.Token);
        Assert.Equal("/v2/changefeed/latest", message.Request.Uri.ToUri().AbsolutePath);

        await dicom.With(request => request.Headers.Add("X-Correlation", "7"))
            .StoreAsync(InstanceContent.FromFile(Path.Combine(scans.Folder, "1.dcm")), cancellationToken: Scans.Token);
        Assert.Equal(1, scans.Workspace.Dicom.Count);
    }

    private sealed class OneStudy(StudyResult study) : DicomWebClient
    {
        public override AsyncPageable<StudyResult> SearchStudiesAsync(
            StudyQuery? query = null, CancellationToken cancellationToken = default) =>
            AsyncPageable<StudyResult>.FromPages([Page<StudyResult>.FromValues([study], null, null!)]);
    }

    private sealed class NoCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new InvalidOperationException();

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new InvalidOperationException();
    }
}
