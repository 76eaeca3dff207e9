namespace HealthData.Core.Tests.Access;

/// <summary>What an audit trail is told about each request.</summary>
public sealed class AccessTests
{
    private static readonly AsyncLocal<string?> User = new();

    private readonly List<AccessedEventArgs> _seen = [];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_request_is_reported_once_with_its_address_and_outcome(bool async)
    {
        var time = new ManualTime();
        var transport = new MockTransport(attempt => new MockResponse(attempt.Number == 1 ? 503 : 200)
            .With("Location", "https://service.example/v2/items/new"));
        var service = TestService.Create(Watched(TestClientOptions.For(transport, time)));
        var before = time.GetUtcNow();

        await service.Get(async);

        var access = Assert.Single(_seen);
        Assert.Equal("TestClient.Read", access.Operation);
        Assert.Equal(RequestMethod.Get, access.Method);
        Assert.Equal("http://localhost:9/v2/items/one", access.Uri.AbsoluteUri);
        Assert.Equal((200, 2, null), (access.Status, access.Attempts, access.Failure));
        Assert.Equal(before, access.StartedOn);
        Assert.Equal("https://service.example/v2/items/new", access.Location);
        Assert.Equal(transport.Attempts[0].Headers["x-ms-client-request-id"], access.ClientRequestId);
        Assert.Equal(!async, access.IsRunningSynchronously);
        Assert.DoesNotContain("one", access.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_failed_request_is_reported_with_its_failure(bool async)
    {
        var service = TestService.Create(Watched(TestClientOptions.For(MockTransport.Always(404))));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => service.Get(async));

        var access = Assert.Single(_seen);
        Assert.Equal(404, access.Status);
        Assert.Same(failure, access.Failure);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_request_without_a_response_is_reported(bool async)
    {
        var service = TestService.Create(Watched(
            TestClientOptions.For(new MockTransport(_ => throw new IOException("gone")), new ManualTime())));

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => service.Get(async));

        Assert.Equal(0, Assert.Single(_seen).Status);
    }

    [Theory]
    [InlineData(true, 200)]
    [InlineData(false, 200)]
    [InlineData(true, 404)]
    [InlineData(false, 404)]
    public async Task Nothing_is_returned_whose_access_cannot_be_recorded(bool async, int status)
    {
        var options = TestClientOptions.For(MockTransport.Always(status));
        options.Accessed += _ => throw new InvalidOperationException("The trail is full.");
        var service = TestService.Create(options);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => service.Get(async));

        Assert.Equal("The trail is full.", failure.Message);
    }

    [Fact]
    public async Task Handlers_run_one_after_the_other_before_the_call_returns()
    {
        List<string> order = [];
        var options = TestClientOptions.For(MockTransport.Always(200));
        options.Accessed += async _ =>
        {
            order.Add("first begins");
            await Task.Yield();
            order.Add("first ends");
        };
        options.Accessed += _ =>
        {
            order.Add("second");
            return Task.CompletedTask;
        };

        await TestService.Create(options).Get();

        Assert.Equal(["first begins", "first ends", "second"], order);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_handler_knows_who_asked_by_the_context_of_the_call(bool async)
    {
        List<string?> users = [];
        var options = TestClientOptions.For(new MockTransport(_ => new MockResponse(200)), new ManualTime());
        options.Accessed += _ =>
        {
            users.Add(User.Value);
            return Task.CompletedTask;
        };
        var service = TestService.Create(options);

        foreach (var user in (string[])["ada", "bob"])
        {
            User.Value = user;
            await service.Get(async);
        }

        Assert.Equal(["ada", "bob"], users);
    }

    [Fact]
    public async Task Calls_with_changes_are_reported_too()
    {
        var service = TestService.Create(Watched(TestClientOptions.For(MockTransport.Always(200))));

        await service.With(request => request.Headers.Add("X-Correlation", "7")).Get();

        Assert.Single(_seen);
    }

    private TestClientOptions Watched(TestClientOptions options)
    {
        options.Accessed += access =>
        {
            _seen.Add(access);
            return Task.CompletedTask;
        };
        return options;
    }
}
