using HealthData.Core;
using HealthData.Dicom;
using HealthData.Testing;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>Runs the code of docs/faults.md.</summary>
public sealed class FaultSnippetTests
{
    [Fact]
    public async Task Two_busy_answers_are_borne_and_a_lost_one_is_told()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: CancellationToken.None);
        var client = Client(workspace, retries: 2);
        FaultSnippets.Add(workspace);
        var slice = InstanceContent.FromBytes(CtPhantom.CreateSeries(1, 8)[0].Content);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => client.StoreAsync(slice, null, CancellationToken.None));

        Assert.Equal(HealthDataErrorCode.ConnectionLost, failure.ErrorCode);
        Assert.Equal(3, workspace.Requests.Total);
        Assert.Equal(1, workspace.Dicom.Count);
    }

    [Fact]
    public async Task Twenty_stores_bear_chaos()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: CancellationToken.None);

        var chaos = await FaultSnippets.ChaosAsync(workspace, Client(workspace, retries: 10));

        Assert.InRange(chaos.Hits, 1, workspace.Requests.Total);
        Assert.Equal(20, workspace.Dicom.Count);
    }

    private static DicomWebClient Client(FakeWorkspace workspace, int retries)
    {
        var options = ReadmeSnippets.Quiet();
        options.Transport = workspace.Transport;
        options.Retry.MaxRetries = retries;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.Mode = Azure.Core.RetryMode.Fixed;
        return new DicomWebClient(workspace.DicomEndpoint, workspace.Credential, options);
    }
}
