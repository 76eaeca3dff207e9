namespace HealthData.Management.Tests;

/// <summary>Links lead to the endpoint's own origin, and each page is read once.</summary>
public sealed class LinkTests
{
    private static CancellationToken Token => ScriptedServer.Token;

    [Fact]
    public async Task Next_link_to_another_host_is_refused_before_anything_is_sent()
    {
        await using var other = ScriptedServer.InTurn(_ => new Answer(200, """{"value":[]}"""));
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(200, $$"""{"value":[],"nextLink":"{{other.Origin}}next"}"""));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await server.CreateClient().GetMedTechServicesAsync(Token).ToListAsync(Token));

        Assert.Equal(HealthDataErrorCode.OriginNotAllowed, failure.ErrorCode);
        Assert.Equal(0, other.Connections);
        Assert.Throws<HealthDataRequestFailedException>(() => server.CreateClient().GetMedTechServices(Token).ToList());
        Assert.Equal(0, other.Connections);
    }

    [Theory]
    [InlineData("Azure-AsyncOperation")]
    [InlineData("Location")]
    public async Task Link_of_an_operation_to_another_host_is_refused_before_anything_is_sent(string header)
    {
        await using var other = ScriptedServer.InTurn(_ => new Answer(200, """{"status":"Succeeded"}"""));
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(200, Resources.MedTech), _ => new Answer(201, "", $"{header}: {other.Origin}o"));
        var client = server.CreateClient();
        var service = client.GetMedTechService("vitals", Token).Value;
        var operation = await client.UpdateMedTechServiceAsync(WaitUntil.Started, service, Token);

        foreach (var asked in (MedTechServiceOperation[])
            [operation, new MedTechServiceOperation(operation.Id, client)])
        {
            var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
                async () => await asked.WaitForCompletionAsync(Token));
            Assert.Equal(HealthDataErrorCode.OriginNotAllowed, failure.ErrorCode);
        }

        Assert.Equal(0, other.Connections);
    }

    [Fact]
    public async Task Relative_next_link_is_followed()
    {
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(200, $$"""{"value":[{{Resources.MedTech}}],"nextLink":"/next?$skiptoken=a%2Fb"}"""),
            _ => new Answer(200, $$"""{"value":[{{Resources.MedTech}}],"nextLink":""}"""));

        var services = await server.CreateClient().GetMedTechServicesAsync(Token).ToListAsync(Token);

        Assert.Equal(2, services.Count);
        Assert.Equal("GET /next?$skiptoken=a%2Fb", server.Requests[1].Line);
    }

    [Fact]
    public async Task Next_link_that_loops_is_told_behind_the_pages_before()
    {
        await using var server = new ScriptedServer(request =>
        {
            var next = request.Line == "GET /a" ? 'b' : 'a';
            return new Answer(200, $$"""{"value":[{{Resources.MedTech}}],"nextLink":"/{{next}}"}""");
        });
        var read = 0;

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(async () =>
        {
            await foreach (var service in server.CreateClient().GetMedTechServicesAsync(Token))
            {
                read++;
            }
        });

        Assert.Equal((HealthDataErrorCode.LinkRepeated, 3, 3), (failure.ErrorCode, read, server.Requests.Count));
    }

    [Fact]
    public async Task Pages_go_on_from_a_token()
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(200, """{"value":[]}"""));
        var client = server.CreateClient();

        Assert.Single(client.GetMedTechServices(Token).AsPages($"{server.Origin}later"));

        Assert.Equal("GET /later", server.Requests[0].Line);
        Assert.Throws<ArgumentException>(() => client.GetMedTechServices(Token).AsPages("7").ToList());
    }

    [Theory]
    [InlineData("<html>Sign in</html>")]
    [InlineData("""{"value":{}}""")]
    [InlineData("""{"value":[7]}""")]
    [InlineData("""{"value":[],"nextLink":"http://["}""")]
    [InlineData("")]
    public async Task Answer_that_is_no_list_is_told(string answer)
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(200, answer) { MediaType = "text/html" });

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await server.CreateClient().GetDicomServicesAsync(Token).ToListAsync(Token));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
    }
}
