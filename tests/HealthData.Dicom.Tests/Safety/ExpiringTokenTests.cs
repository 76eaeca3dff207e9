namespace HealthData.Dicom.Tests.Safety;

/// <summary>
/// Tokens that end in the middle of a body, and clocks that differ. The service's clock is made up, the client's is
/// real: a token of a service that is late is good there, while the client asks for a new one before its next call.
/// </summary>
public sealed class ExpiringTokenTests
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly ManualTime _service = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_that_ends_while_a_body_arrives_ends_no_body_and_is_renewed_for_the_next_call(bool async)
    {
        await using var lab = await StartAsync();
        lab.Workspace.Dicom.AddGenerated("1.2", "1.2.3", "1.2.3.4", 4 << 20);
        var expected = await ReadAsync(lab);
        var tokens = lab.Workspace.Credential.TokenRequests;

        using var instance = (await lab.Client.RetrieveInstanceAsync("1.2", "1.2.3", "1.2.3.4", null, Lab.Token)).Value;
        var start = new byte[100_000];
        await instance.Content.ReadExactlyAsync(start, Lab.Token);
        _service.Advance(Lifetime);
        var rest = async ? await instance.Content.ReadAllAsync(Lab.Token) : instance.Content.ReadAll();

        Assert.Equal(expected, start.Concat(rest));
        Assert.Equal(tokens + 1, lab.Workspace.Credential.TokenRequests);
        Assert.Equal(expected, await ReadAsync(lab));
        Assert.Equal(tokens + 2, lab.Workspace.Credential.TokenRequests);
        Assert.Equal([200, 200, 200], lab.Workspace.Requests.Select(request => request.Status));
    }

    [Fact]
    public async Task A_token_that_ends_while_a_body_is_sent_ends_no_body_and_is_renewed_for_the_next_call()
    {
        await using var lab = await StartAsync();
        var bytes = new TestFile().Pixels(new byte[16 << 20]).ToBytes();
        var started = _service.GetUtcNow();
        using var source = new TricklingSource(bytes, 1_000, () =>
        {
            if (_service.GetUtcNow() == started && lab.Workspace.Requests.Any(request => request.BodyLength > 0))
            {
                _service.Advance(Lifetime);
            }
        });

        var stored = await lab.Client.StoreAsync(InstanceContent.FromStream(source), null, Lab.Token);

        stored.Value.EnsureComplete();
        Assert.Equal(started + Lifetime, _service.GetUtcNow());
        Assert.Equal(1, lab.Workspace.Credential.TokenRequests);
        await lab.StoreAsync();
        Assert.Equal(2, lab.Workspace.Credential.TokenRequests);
        Assert.Equal([200, 200], lab.Workspace.Requests.Select(request => request.Status));
    }

    [Fact]
    public async Task A_token_that_ends_while_a_body_is_sent_is_renewed_for_the_second_attempt_at_the_same_body()
    {
        await using var lab = await StartAsync();
        var hasEnded = false;
        lab.Workspace.Faults.Add(new FakeFault
        {
            Status = 503,
            Headers = new Dictionary<string, string> { ["Retry-After"] = "0" },
            ReadRequestBody = true,
            When = _ =>
            {
                _service.Advance(hasEnded ? TimeSpan.Zero : Lifetime);
                return hasEnded = true;
            },
        });

        await lab.StoreAsync();

        Assert.Equal(2, lab.Workspace.Credential.TokenRequests);
        Assert.Equal([503, 200], lab.Workspace.Requests.Select(request => request.Status));
        Assert.Single(lab.Workspace.Requests.Select(request => request.BodySha256).Distinct());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_clock_that_is_late_sends_an_ended_token_once_and_a_new_one_follows(bool async)
    {
        _service.Advance(TimeProvider.System.GetUtcNow() - _service.GetUtcNow());
        await using var lab = await StartAsync();
        await DeleteAsync(lab, async);
        _service.Advance(Lifetime);

        await DeleteAsync(lab, async);

        Assert.Equal([404, 401, 404], lab.Workspace.Requests.Select(request => request.Status));
        Assert.Equal(2, lab.Workspace.Credential.TokenRequests);
        lab.Workspace.Credential.RequireClaims("""{"access_token":{"nbf":{"essential":true}}}""");
        await DeleteAsync(lab, async);
        Assert.Equal([404, 401, 404, 401, 404], lab.Workspace.Requests.Select(request => request.Status));
        Assert.Equal(3, lab.Workspace.Credential.TokenRequests);
    }

    private async Task<Lab> StartAsync()
    {
        var lab = await Lab.StartAsync(options =>
        {
            options.TimeProvider = _service;
            options.HashRequestBodies = true;
        });
        lab.Workspace.Credential.Lifetime = Lifetime;
        return lab;
    }

    private static async Task<byte[]> ReadAsync(Lab lab)
    {
        using var instance = (await lab.Client.RetrieveInstanceAsync("1.2", "1.2.3", "1.2.3.4", null, Lab.Token)).Value;
        return await instance.Content.ReadAllAsync(Lab.Token);
    }

    // Nothing is stored, which is what the service answers once it has let the token pass.
    private static async Task DeleteAsync(Lab lab, bool async)
    {
        try
        {
            _ = async ? await lab.Client.DeleteStudyAsync("1.2", Lab.Token) : lab.Client.DeleteStudy("1.2", Lab.Token);
        }
        catch (HealthDataRequestFailedException exception) when (exception.Status == 404)
        {
        }
    }
}
