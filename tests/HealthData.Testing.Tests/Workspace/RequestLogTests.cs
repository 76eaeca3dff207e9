using System.Security.Cryptography;

namespace HealthData.Testing.Tests;

public sealed class RequestLogTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_is_kept_with_its_target_as_sent_its_status_and_the_hash_of_its_body()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var content = RawClient.Multipart(new TestFile().ToBytes());
        var body = await content.ReadAsByteArrayAsync(Token);

        using var response = await client.StoreAsync("/studies?x=%2F..", content);

        var request = Assert.Single(workspace.Requests);
        Assert.Equal("POST", request.Method);
        Assert.Equal("/v2/studies?x=%2F..", request.Path);
        Assert.Equal(200, request.Status);
        Assert.Equal(body.Length, request.BodyLength);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(body)), request.BodySha256);
        Assert.True(request.BodyComplete);
    }

    [Fact]
    public async Task Its_text_shows_no_ids()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.DeleteAsync("/studies/1.2.3456");

        Assert.DoesNotContain("3456", workspace.Requests.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_oldest_make_room()
    {
        var options = new FakeWorkspaceOptions { UseHttps = false, RecordedRequests = 2 };
        await using var workspace = await FakeWorkspace.StartAsync(options, Token);
        using var client = new RawClient(workspace);
        for (var i = 1; i <= 3; i++)
        {
            using var response = await client.DeleteAsync($"/studies/1.{i}");
        }

        Assert.Equal([2, 3], workspace.Requests.Select(request => request.Number));
        Assert.Equal(3, workspace.Requests.Total);
    }

    [Fact]
    public async Task Connections_are_counted_while_they_are_open()
    {
        await using var workspace = await Plain.StartAsync();
        using (var client = new RawClient(workspace))
        {
            using var response = await client.DeleteAsync("/studies/1.2");
            Assert.Equal(1, workspace.OpenConnections);
        }

        await workspace.WaitForOpenConnectionsAsync(0, Token);
        Assert.Equal(1, workspace.TotalConnections);
    }
}
