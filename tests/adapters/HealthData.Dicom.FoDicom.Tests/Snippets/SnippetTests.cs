namespace HealthData.Dicom.FoDicom.Tests.Snippets;

/// <summary>Runs what the README shows, against a fake workspace.</summary>
public sealed class SnippetTests
{
    [Fact]
    public async Task Files_are_stored_by_hand_and_with_the_package()
    {
        await using var lab = await Lab.StartAsync();
        await using var plain = await FakeWorkspace.StartAsync(
            new FakeWorkspaceOptions { UseHttps = false }, Lab.Token);
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        await Samples.File().SaveAsync(path);
        using var http = new HttpClient();

        await ByHandSnippets.StoreAsync(http, plain.DicomEndpoint.ToString(), "none", [path]);
        await AdapterSnippets.StoreAsync(lab.Client, [path]);
        await AdapterSnippets.SearchAsync(lab.Client);

        Assert.Equal((1, 1), (plain.Dicom.Count, lab.Workspace.Dicom.Count));
        Assert.Equal(2, lab.Workspace.Requests.Count);
        File.Delete(path);
    }
}
