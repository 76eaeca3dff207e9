namespace HealthData.Testing.Tests;

public sealed class TokenTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_token_nothing_is_read_or_stored_and_the_answer_is_401_with_a_challenge()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        using var client = new RawClient(workspace);

        using var response = await client.StoreAsync(new TestFile());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        var challenge = response.Headers.GetValues("WWW-Authenticate").Single();
        Assert.StartsWith("Bearer authorization_uri=", challenge, StringComparison.Ordinal);
        Assert.Equal(0, workspace.Dicom.Count);
    }

    [Theory]
    [InlineData("Bearer made-up")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task What_the_credential_did_not_issue_is_401(string authorization)
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        using var client = new RawClient(workspace) { Authorization = authorization };

        using var response = await client.DeleteAsync("/studies/1.2");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_token_for_another_audience_is_401()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        using var client = new RawClient(workspace);
        client.Authorization = await client.TokenAsync("https://management.azure.com/.default");

        using var response = await client.DeleteAsync("/studies/1.2");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        var challenge = response.Headers.GetValues("WWW-Authenticate").Single();
        Assert.Contains("invalid_token", challenge, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expired_tokens_are_401_and_new_ones_good_and_each_request_for_one_counts()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        using var client = new RawClient(workspace);
        client.Authorization = await client.TokenAsync();
        workspace.Credential.ExpireTokens();

        using var old = await client.DeleteAsync("/studies/1.2");
        client.Authorization = await client.TokenAsync();
        using var renewed = await client.DeleteAsync("/studies/1.2");

        Assert.Equal(HttpStatusCode.Unauthorized, old.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, renewed.StatusCode);
        Assert.Equal(2, workspace.Credential.TokenRequests);
    }

    [Fact]
    public async Task A_claims_challenge_is_met_by_a_token_with_the_claims()
    {
        const string claims = """{"access_token":{"nbf":{"essential":true,"value":"1"}}}""";
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        using var client = new RawClient(workspace);
        client.Authorization = await client.TokenAsync();
        workspace.Credential.RequireClaims(claims);

        using var challenged = await client.DeleteAsync("/studies/1.2");
        client.Authorization = await client.TokenAsync(claims: claims);
        using var admitted = await client.DeleteAsync("/studies/1.2");

        var challenge = challenged.Headers.GetValues("WWW-Authenticate").Single();
        Assert.Contains("error=\"insufficient_claims\"", challenge, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes(claims)), challenge, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, admitted.StatusCode);
    }
}
