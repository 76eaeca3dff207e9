namespace HealthData.Management.Tests;

/// <summary>Long-running operations in all forms, and their ends.</summary>
public sealed class OperationTests
{
    private const string Running = """{"status":"InProgress"}""";
    private const string Succeeded = """{"status":"Succeeded"}""";

    private const string Failed =
        """
        {"status":"Failed","error":{"code":"InvalidRequest","message":"No access with key SECRET-1","target":"SECRET-2",
        "details":[{"code":"SECRET-3","message":"inner"}]}}
        """;

    private static CancellationToken Token => ScriptedServer.Token;

    [Theory]
    [InlineData("Azure-AsyncOperation", 200, true)]
    [InlineData("Azure-AsyncOperation", 202, false)]
    [InlineData("Location", 202, true)]
    [InlineData("Location", 202, false)]
    public async Task Status_is_asked_for_until_it_ends_and_then_the_resource(string header, int running, bool isAsync)
    {
        var isStatus = header != "Location";
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(200, Resources.MedTech),
            server => new Answer(201, Resources.MedTech, $"{header}: {server.Origin}operations/1?api-version=x"),
            _ => new Answer(running, isStatus ? Running : ""),
            _ => new Answer(running, isStatus ? Running : ""),
            _ => new Answer(200, isStatus ? Succeeded : ""),
            _ => new Answer(200, Resources.MedTech.Replace("westeurope", "after", StringComparison.Ordinal)));
        var client = server.CreateClient();
        var service = client.GetMedTechService("vitals", Token).Value;

        var operation = isAsync
            ? await client.UpdateMedTechServiceAsync(WaitUntil.Completed, service, Token)
            : await Task.Run(() => client.UpdateMedTechService(WaitUntil.Completed, service, Token), Token);

        Assert.True(operation.HasCompleted);
        Assert.Equal("after", operation.Value.Location);
        Assert.Equal(
            Enumerable.Repeat("GET /operations/1?api-version=x", 3),
            server.Requests.Skip(2).Take(3).Select(request => request.Line));
        Assert.Equal(
            $"GET {ScriptedServer.Workspace}/iotconnectors/vitals?api-version=2024-03-31", server.Requests[^1].Line);
        Assert.Equal(6, server.Requests.Count);
    }

    [Fact]
    public async Task Status_is_asked_for_as_late_as_the_service_wishes()
    {
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(200, Resources.MedTech),
            server => new Answer(201, "", $"Azure-AsyncOperation: {server.Origin}o", "Retry-After: 13"),
            _ => new Answer(200, Running, "Retry-After: 7"),
            _ => new Answer(200, Running),
            _ => new Answer(200, Succeeded),
            _ => new Answer(200, Resources.MedTech));
        var client = server.CreateClient();
        var service = client.GetMedTechService("vitals", Token).Value;
        server.Time.Delays.Clear();

        await client.UpdateMedTechServiceAsync(WaitUntil.Completed, service, Token);

        Assert.Equal(
            [TimeSpan.FromSeconds(13), TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(2)],
            server.Time.Delays.Where(delay => delay < TimeSpan.FromSeconds(100)));
    }

    [Fact]
    public async Task Without_a_link_the_state_of_the_resource_counts()
    {
        static Answer State(string state) => new(
            200, Resources.MedTech.Replace("Succeeded", state, StringComparison.Ordinal));
        await using var server = ScriptedServer.InTurn(
            _ => State("Succeeded"), _ => State("Updating"), _ => State("Updating"), _ => State("Succeeded"));
        var client = server.CreateClient();
        var service = client.GetMedTechService("vitals", Token).Value;

        var operation = await client.UpdateMedTechServiceAsync(WaitUntil.Started, service, Token);

        Assert.False(operation.HasCompleted);
        Assert.Throws<InvalidOperationException>(() => operation.Value);
        Assert.Equal("Succeeded", (await operation.WaitForCompletionAsync(Token)).Value.ProvisioningState);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task Answer_with_a_final_state_ends_the_operation_at_once()
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(200, Resources.MedTech));
        var client = server.CreateClient();
        var service = client.GetMedTechService("vitals", Token).Value;

        var operation = await client.UpdateMedTechServiceAsync(WaitUntil.Started, service, Token);

        Assert.True(operation.HasCompleted);
        Assert.Equal("vitals", operation.Value.Name);
    }

    [Theory]
    [InlineData("Azure-AsyncOperation", 200)]
    [InlineData("Location", 200)]
    [InlineData("Location", 202)]
    public async Task Failed_operation_has_a_type_a_code_and_issues_and_a_text_without_the_services_words(
        string header, int status)
    {
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(200, Resources.MedTech),
            server => new Answer(201, "", $"{header}: {server.Origin}o"),
            _ => new Answer(status, Failed));
        var client = server.CreateClient();
        var service = client.GetMedTechService("vitals", Token).Value;

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => client.UpdateMedTechServiceAsync(WaitUntil.Completed, service, Token));

        Assert.Equal(HealthDataErrorCode.JobFailed, failure.ErrorCode);
        Assert.Contains("has failed (InvalidRequest)", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", failure.ToString(), StringComparison.Ordinal);
        Assert.Equal(["InvalidRequest", "SECRET-3"], failure.Issues.Select(issue => issue.Code));
        Assert.Equal("No access with key SECRET-1", failure.Issues[0].Text);
        Assert.Equal("SECRET-2", failure.Issues[0].Location);
    }

    [Theory]
    [InlineData("Failed", "has failed")]
    [InlineData("Canceled", "was canceled")]
    [InlineData("failed", "has failed")]
    public async Task Resource_that_failed_fails_its_operation(string state, string told)
    {
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(200, Resources.MedTech),
            _ => new Answer(200, Resources.MedTech.Replace("Succeeded", state, StringComparison.Ordinal)));
        var client = server.CreateClient();
        var service = client.GetMedTechService("vitals", Token).Value;

        var operation = await client.UpdateMedTechServiceAsync(WaitUntil.Started, service, Token);

        Assert.True(operation.HasCompleted);
        Assert.False(operation.HasValue);
        var failure = Assert.Throws<HealthDataRequestFailedException>(() => operation.Value);
        Assert.Contains(told, failure.Message, StringComparison.Ordinal);
        Assert.Equal(HealthDataErrorCode.JobFailed, failure.ErrorCode);
    }

    [Fact]
    public async Task Operation_goes_on_from_its_id()
    {
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(200, Resources.MedTech),
            server => new Answer(201, "", $"Azure-AsyncOperation: {server.Origin}o?t=1"),
            _ => new Answer(200, Succeeded),
            _ => new Answer(200, Resources.MedTech));
        var client = server.CreateClient();
        var service = client.GetMedTechService("vitals", Token).Value;
        var started = await client.UpdateMedTechServiceAsync(WaitUntil.Started, service, Token);

        var operation = new MedTechServiceOperation(started.Id, server.CreateClient());

        Assert.Equal(started.Id, operation.Id);
        Assert.Equal("vitals", (await operation.WaitForCompletionAsync(Token)).Value.Name);
        Assert.Throws<ArgumentException>("id", () => new MedTechServiceOperation("x", client));
        Assert.Throws<ArgumentException>(
            "id", () => new MedTechDestinationOperation("Status file:///x http://y/", client));
        Assert.Throws<ArgumentNullException>("client", () => new MedTechServiceOperation(started.Id, null!));
    }

    [Fact]
    public async Task Operation_that_never_ends_ends_with_the_callers_token()
    {
        using var cancellation = new CancellationTokenSource();
        var polls = 0;
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(200, Resources.MedTech),
            server => new Answer(201, "", $"Azure-AsyncOperation: {server.Origin}o"),
            _ =>
            {
                if (++polls == 5)
                {
                    cancellation.Cancel();
                }

                return new Answer(200, Running);
            });
        var client = server.CreateClient();
        var service = client.GetMedTechService("vitals", Token).Value;

        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.UpdateMedTechServiceAsync(WaitUntil.Completed, service, cancellation.Token));

        Assert.Equal(cancellation.Token, canceled.CancellationToken);
        Assert.Equal(5, polls);
    }

    [Theory]
    [InlineData("<html>Sign in</html>")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("")]
    public async Task Answer_that_is_no_state_is_told_and_the_operation_stays_open(string answer)
    {
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(200, Resources.MedTech),
            server => new Answer(201, "", $"Azure-AsyncOperation: {server.Origin}o"),
            _ => new Answer(200, answer) { MediaType = "text/html" });
        var client = server.CreateClient();
        var service = client.GetMedTechService("vitals", Token).Value;
        var operation = await client.UpdateMedTechServiceAsync(WaitUntil.Started, service, Token);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await operation.UpdateStatusAsync(Token));

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
        Assert.False(operation.HasCompleted);
    }
}
