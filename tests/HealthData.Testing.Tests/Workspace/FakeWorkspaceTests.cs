namespace HealthData.Testing.Tests;

public sealed class FakeWorkspaceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_instance_goes_up_and_comes_back_over_https_with_a_token()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        using var client = new RawClient(workspace);
        client.Authorization = await client.TokenAsync();
        var file = new TestFile();

        using var stored = await client.StoreAsync(file);
        using var retrieved = await client.GetAsync(
            $"/studies/{file.Study}",
            "multipart/related; type=\"application/dicom\"; transfer-syntax=*");

        Assert.Equal(HttpStatusCode.OK, stored.StatusCode);
        Assert.Equal(HttpStatusCode.OK, retrieved.StatusCode);
        var part = Assert.Single(await Multipart.SplitAsync(retrieved));
        Assert.Equal(file.ToBytes(), part.Body);
        Assert.Equal("Content-Type: application/dicom; transfer-syntax=1.2.840.10008.1.2.1", part.Head);
        Assert.Equal(1, workspace.Dicom.Count);
    }

    [Fact]
    public async Task Its_transport_trusts_its_certificate()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        var pipeline = Azure.Core.Pipeline.HttpPipelineBuilder.Build(new Options { Transport = workspace.Transport });
        using var message = pipeline.CreateMessage();
        message.Request.Uri.Reset(new Uri(workspace.DicomEndpoint + "/studies/1.2"));

        await pipeline.SendAsync(message, Token);

        Assert.Equal(401, message.Response.Status);
    }

    [Fact]
    public async Task Nobody_else_trusts_its_certificate()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        using var client = new HttpClient();

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(workspace.DicomEndpoint, Token));
    }

    private sealed class Options : ClientOptions;
}
