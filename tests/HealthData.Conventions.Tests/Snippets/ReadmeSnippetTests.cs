using HealthData.Dicom;
using HealthData.Testing;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>Runs the code of the documents that needs no Azure account.</summary>
public sealed class ReadmeSnippetTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Storing_into_the_fake_workspace()
    {
        var result = await ReadmeSnippets.FakeAsync();
        Assert.True(result.IsComplete);
        Assert.Equal(3, result.StoredCount);
    }

    [Fact]
    public async Task Storing_files_and_streaming_a_study()
    {
        var folder = Directory.CreateTempSubdirectory("healthdata-snippets-");
        try
        {
            var slices = CtPhantom.CreateSeries(2, 16);
            foreach (var slice in slices)
            {
                var path = Path.Combine(folder.FullName, $"{slice.InstanceNumber}.dcm");
                await File.WriteAllBytesAsync(path, slice.Content.ToArray(), None);
            }

            await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: None);
            var client = Client(workspace);
            await ReadmeSnippets.ManyAsync(client, folder.FullName);
            using var destination = new MemoryStream();
            await ReadmeSnippets.StreamAsync(client, slices[0].StudyInstanceUid, destination);
            Assert.Equal(slices.Sum(slice => slice.Content.Length), destination.Length);
            await ReadmeSnippets.SearchAsync(client);
            var version = await ReadmeSnippets.MetadataAsync(client, slices[0].StudyInstanceUid, null);
            Assert.NotNull(version);
            Assert.Equal(version, await ReadmeSnippets.MetadataAsync(client, slices[0].StudyInstanceUid, version));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Making_a_call_fail()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: None);
        var text = await ReadmeSnippets.FaultAsync(workspace, Client(workspace));
        Assert.StartsWith(
            "DicomWebClient.DeleteStudy failed: DELETE /studies/{study} returned 503 (ServiceUnavailable)",
            text,
            StringComparison.Ordinal);
    }

    private static DicomWebClient Client(FakeWorkspace workspace)
    {
        var options = ReadmeSnippets.Quiet();
        options.Transport = workspace.Transport;
        options.Retry.MaxRetries = 0;
        return new DicomWebClient(workspace.DicomEndpoint, workspace.Credential, options);
    }
}
