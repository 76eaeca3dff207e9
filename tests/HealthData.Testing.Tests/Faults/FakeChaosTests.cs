namespace HealthData.Testing.Tests.Faults;

public sealed class FakeChaosTests
{
    private static readonly int[] Statuses = [429, 500, 503];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_seed_gives_the_same_faults()
    {
        var first = await StatusesAsync(seed: 11);

        Assert.Equal(first, await StatusesAsync(seed: 11));
        Assert.NotEqual(first, await StatusesAsync(seed: 12));
        Assert.All([.. Statuses, 404], status => Assert.Contains(status, first));
    }

    [Fact]
    public void A_choice_depends_on_seed_and_place_alone()
    {
        var choice = new SeededChoice(11, 3);

        Assert.Equal([0.4467, 0.4798], [Math.Round(choice.Next(), 4), Math.Round(choice.Next(), 4)]);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 40)]
    public async Task A_probability_of_none_or_all_hits_none_or_all(double probability, int hits)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var chaos = workspace.Faults.StartChaos(5, Busy(probability));

        for (var index = 0; index < 40; index++)
        {
            using var response = await client.DeleteAsync("/studies/1.2");
        }

        Assert.Equal(hits, chaos.Hits);
        Assert.Equal(hits, workspace.Requests.Count(request => request.Fault is not null));
    }

    [Fact]
    public async Task A_fault_that_was_added_comes_before_chaos_and_chaos_can_be_stopped()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var chaos = workspace.Faults.StartChaos(5, Busy(1));
        workspace.Faults.Add(FakeFault.Respond(418));

        using var added = await client.DeleteAsync("/studies/1.2");
        chaos.Stop();
        using var stopped = await client.DeleteAsync("/studies/1.2");
        workspace.Faults.StartChaos(5, Busy(1));
        workspace.Faults.Clear();
        using var cleared = await client.DeleteAsync("/studies/1.2");

        Assert.Equal([418, 404, 404], [(int)added.StatusCode, (int)stopped.StatusCode, (int)cleared.StatusCode]);
        Assert.Equal(0, chaos.Hits);
    }

    [Fact]
    public async Task A_fault_of_the_menu_hits_only_what_it_matches()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var options = new FakeChaosOptions { Probability = 1 };
        options.Menu.Clear();
        options.Menu.Add(new FakeFault { Method = "GET", Status = 503 });
        workspace.Faults.StartChaos(1, options);

        using var deleted = await client.DeleteAsync("/studies/1.2");
        using var got = await client.GetAsync("/studies/1.2", "*/*");

        Assert.Equal([404, 503], [(int)deleted.StatusCode, (int)got.StatusCode]);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public async Task A_probability_beyond_0_and_1_is_refused(double probability)
    {
        await using var workspace = await Plain.StartAsync();

        Assert.Throws<ArgumentException>(() => workspace.Faults.StartChaos(1, Busy(probability)));
    }

    [Fact]
    public async Task A_menu_that_is_empty_or_refuses_connections_is_refused()
    {
        await using var workspace = await Plain.StartAsync();
        var empty = new FakeChaosOptions();
        empty.Menu.Clear();
        var refusing = new FakeChaosOptions();
        refusing.Menu.Add(FakeFault.Refuse());

        Assert.Throws<ArgumentException>(() => workspace.Faults.StartChaos(1, empty));
        Assert.Throws<ArgumentException>(() => workspace.Faults.StartChaos(1, refusing));
    }

    private static FakeChaosOptions Busy(double probability)
    {
        var options = new FakeChaosOptions { Probability = probability };
        options.Menu.Clear();
        foreach (var status in Statuses)
        {
            options.Menu.Add(FakeFault.Respond(status));
        }

        return options;
    }

    private static async Task<List<int>> StatusesAsync(int seed)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        workspace.Faults.StartChaos(seed, Busy(0.5));
        List<int> statuses = [];
        for (var index = 0; index < 40; index++)
        {
            using var response = await client.DeleteAsync("/studies/1.2");
            statuses.Add((int)response.StatusCode);
        }

        return statuses;
    }
}
