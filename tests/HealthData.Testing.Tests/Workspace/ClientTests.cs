using HealthData.Core;
using HealthData.Dicom;

namespace HealthData.Testing.Tests;

public sealed class ClientTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_workspace_creates_clients_that_reach_it(bool useHttps)
    {
        var options = new FakeWorkspaceOptions { UseHttps = useHttps };
        await using var workspace = await FakeWorkspace.StartAsync(options, Token);
        var dicom = workspace.CreateDicomClient();

        await dicom.StoreAsync(InstanceContent.FromBytes(new TestFile().ToBytes()), cancellationToken: Token);

        Assert.Equal(1, workspace.Dicom.Count);
        Assert.Equal(useHttps ? 1 : 0, workspace.Credential.TokenRequests);
    }

    [Fact]
    public async Task The_options_of_a_created_client_can_be_changed()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        var dicom = workspace.CreateDicomClient(options => options.Retry.MaxRetries = 0);
        workspace.Faults.Add(FakeFault.Respond(503));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => dicom.DeleteStudyAsync("1.2", Token));

        Assert.Equal(503, failure.Status);
        Assert.Single(workspace.Requests);
    }

    [Fact]
    public async Task A_fault_hits_the_second_store_alone()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        DicomWebClient dicom = workspace.CreateDicomClient(options => options.Retry.MaxRetries = 0);
        workspace.Faults.Add(new FakeFault { Operation = FakeOperation.DicomStore, Status = 503, Skip = 1 });

        for (var store = 1; store <= 3; store++)
        {
            var content = InstanceContent.FromBytes(new TestFile().ToBytes());
            await Record.ExceptionAsync(() => dicom.StoreAsync(content, cancellationToken: Token));
        }

        Assert.Equal([200, 503, 200], workspace.Requests.Select(request => request.Status));
    }
}
