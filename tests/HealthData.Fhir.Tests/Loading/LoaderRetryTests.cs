namespace HealthData.Fhir.Tests.Loading;

public sealed class LoaderRetryTests
{
    [Fact]
    public async Task Entries_that_failed_for_a_while_are_sent_again()
    {
        await using var server = new LoadServer((number, ids) => number == 1
            ? LoadServer.Tell(201, 429, 503, 424, 500, 400, 501)
            : LoadServer.Tell(ids.Select(_ => (int?)200)));

        var outcomes = await server.LoadAsync(LoadServer.Patients("a", "b", "c", "d", "e", "f", "g"));

        Assert.Equal([["a", "b", "c", "d", "e", "f", "g"], ["b", "c", "d", "e"]], server.Sent);
        Assert.Equal([201, 200, 200, 200, 200, 400, 501], outcomes.Select(outcome => outcome.Status));
        Assert.Equal([1, 2, 2, 2, 2, 1, 1], outcomes.Select(outcome => outcome.Attempts));
    }

    [Fact]
    public async Task What_writes_the_same_resource_waits_until_the_first_was_sent_again()
    {
        await using var server = new LoadServer(
            (number, ids) => number == 1 ? LoadServer.Tell(500) : LoadServer.Tell(ids.Select(_ => (int?)200)),
            TimeSpan.FromMilliseconds(200));

        var outcomes = await server.LoadAsync(
            LoadServer.Patients("a", "a", "b"), new FhirLoaderOptions { BatchSize = 1, Parallel = 1 });

        Assert.Equal([["a"], ["a"], ["a"], ["b"]], server.Sent);
        Assert.Equal([2, 1, 1], outcomes.Select(outcome => outcome.Attempts));
    }

    [Fact]
    public async Task A_create_is_sent_again_only_where_it_was_not_acted_on()
    {
        await using var server = new LoadServer((number, ids) => number == 1
            ? LoadServer.Tell(429, 500, null)
            : LoadServer.Tell(ids.Select(_ => (int?)201)));

        var outcomes = await server.LoadAsync(LoadServer.Patients(null, null, null));

        Assert.Equal([["POST", "POST", "POST"], ["POST"]], server.Sent);
        Assert.Equal([201, 500, null], outcomes.Select(outcome => outcome.Status));
        Assert.Equal([true, false, false], outcomes.Select(outcome => outcome.Succeeded));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task After_a_lost_answer_only_what_may_be_sent_twice_is(bool isTransaction)
    {
        await using var server = new LoadServer((number, ids) => number == 1
            ? null
            : LoadServer.Tell(ids.Select(_ => (int?)200)));
        ResourceContent[] contents = [.. LoadServer.Patients("a", null)];
        if (isTransaction)
        {
            contents[1].FullUrl = "urn:uuid:1";
            contents[0] = ResourceContent.FromResource(
                new Observation { Id = "a", Subject = new Reference("urn:uuid:1") });
        }

        var outcomes = await server.LoadAsync(contents);

        Assert.Equal(isTransaction ? [["a", "POST"]] : [["a", "POST"], ["a"]], server.Sent);
        Assert.Equal(isTransaction ? [null, null] : [200, null], outcomes.Select(outcome => outcome.Status));
        Assert.Contains("Read the resource", outcomes[1].Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_never_told_of_is_unknown()
    {
        await using var server = new LoadServer((_, ids) => LoadServer.Tell(ids[0] == "a" ? [201] : [null]));

        var outcomes = await server.LoadAsync(
            LoadServer.Patients("a", "b"), new FhirLoaderOptions { MaxAttempts = 3 });

        Assert.Equal([["a", "b"], ["b"], ["b"]], server.Sent);
        Assert.Equal([201, null], outcomes.Select(outcome => outcome.Status));
        Assert.Equal(3, outcomes[1].Attempts);
    }

    [Fact]
    public async Task An_answer_for_another_resource_is_no_answer()
    {
        await using var server = new LoadServer((_, _) => LoadServer.Say(200, LoadServer.Bundle([
            """{"response":{"status":"201","location":"Patient/b/_history/1"}}""",
            """{"response":{"status":"201"},"resource":{"resourceType":"Patient","id":"b"}}""",
        ])));

        var outcomes = await server.LoadAsync(
            LoadServer.Patients("a", "b"), new FhirLoaderOptions { MaxAttempts = 1 });

        Assert.Equal([(null, "a"), (201, "b")], outcomes.Select(outcome => (outcome.Status, outcome.Id)));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    [InlineData(422)]
    public async Task A_refused_batch_is_halved_to_the_refused_entry(int status)
    {
        await using var server = new LoadServer((_, ids) => ids.Contains("c")
            ? LoadServer.Say(status)
            : LoadServer.Tell(ids.Select(_ => (int?)201)));

        var outcomes = await server.LoadAsync(LoadServer.Patients("a", "b", "c", "d"));

        Assert.Equal([["a", "b", "c", "d"], ["a", "b"], ["c", "d"], ["c"], ["d"]], server.Sent);
        Assert.Equal([201, 201, status, 201], outcomes.Select(outcome => outcome.Status));
    }

    [Fact]
    public async Task A_refused_transaction_is_refused_for_all()
    {
        await using var server = new LoadServer((_, _) => LoadServer.Say(
            400,
            """{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"value","diagnostics":"x"}]}"""));
        ResourceContent[] contents = [.. LoadServer.Patients("a", "b")];
        contents[0].FullUrl = "urn:uuid:1";
        contents[1] = ResourceContent.FromResource(
            new Observation { Id = "b", Subject = new Reference("urn:uuid:1") });

        var outcomes = await server.LoadAsync(contents);

        Assert.Single(server.Sent);
        Assert.Contains("\"transaction\"", server.Bodies[0], StringComparison.Ordinal);
        Assert.All(outcomes, outcome => Assert.Equal(
            (400, "value"), (outcome.Status ?? 0, Assert.Single(outcome.Issues).Code)));
    }

    [Fact]
    public async Task A_batch_that_fails_again_and_again_is_halved()
    {
        await using var server = new LoadServer((_, ids) => ids.Length > 2
            ? LoadServer.Say(504)
            : LoadServer.Tell(ids.Select(_ => (int?)201)));

        var outcomes = await server.LoadAsync(LoadServer.Patients("a", "b", "c", "d"));

        Assert.Equal([["a", "b", "c", "d"], ["a", "b", "c", "d"], ["a", "b"], ["c", "d"]], server.Sent);
        Assert.All(outcomes, outcome => Assert.Equal(201, outcome.Status));
    }

    [Fact]
    public async Task After_a_refused_identity_nothing_more_is_sent()
    {
        await using var server = new LoadServer((_, _) => LoadServer.Say(403));

        var outcomes = await server.LoadAsync(
            LoadServer.Patients("a", "b", "c", "d"), new FhirLoaderOptions { BatchSize = 2, Parallel = 1 });

        Assert.Single(server.Sent);
        Assert.Equal([403, 403, null, null], outcomes.Select(outcome => outcome.Status));
        Assert.Equal([1, 1, 0, 0], outcomes.Select(outcome => outcome.Attempts));
        Assert.Contains("was not sent", outcomes[3].Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_identity_is_thrown_where_the_options_say_so()
    {
        await using var server = new LoadServer((_, _) => LoadServer.Say(403));
        List<EntryOutcome> outcomes = [];

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(async () =>
        {
            await foreach (var outcome in new FhirLoader(
                server.Client, new FhirLoaderOptions { Parallel = 1, OnProblem = ProblemPolicy.Throw })
                .LoadAsync(LoadServer.Patients("a", "b").ToAsyncEnumerable(), FhirLab.Token))
            {
                outcomes.Add(outcome);
            }
        });

        Assert.Equal(403, failure.Status);
        Assert.Equal(2, outcomes.Count);
    }

    [Theory]
    [InlineData("text/html", "<html/>")]
    [InlineData("application/fhir+json", """{"resourceType":"OperationOutcome"}""")]
    [InlineData("application/fhir+json", """{"resourceType":"Bundle","entry":[{},{},{}]}""")]
    public async Task After_an_answer_that_is_none_nothing_is_known(string type, string body)
    {
        await using var server = new LoadServer((_, _) => LoadServer.Say(200, body, type));

        var outcomes = await server.LoadAsync(LoadServer.Patients("a", "b"));

        Assert.Single(server.Sent);
        Assert.All(outcomes, outcome => Assert.Equal((null, false), (outcome.Status, outcome.Succeeded)));
    }

    [Fact]
    public async Task A_busy_service_gets_its_bundle_again()
    {
        await using var server = new LoadServer((number, _) => number < 3
            ? LoadServer.Say(number == 1 ? 429 : 503)
            : LoadServer.Tell(201));

        var outcomes = await server.LoadAsync(LoadServer.Patients([null]));

        Assert.Equal((201, 3), (Assert.Single(outcomes).Status, outcomes[0].Attempts));
    }

    [Fact]
    public async Task Who_is_not_there_gets_nothing_more()
    {
        var options = new FhirClientOptions { Retry = { MaxRetries = 0, Delay = TimeSpan.Zero } };
        var client = new FhirClient(new Uri("http://127.0.0.1:1"), options);

        var loader = new FhirLoader(
            client, new FhirLoaderOptions { BatchSize = 1, MaxAttempts = 2, Parallel = 1 });

        var outcomes = await loader.LoadAsync(LoadServer.Patients("a", "b").ToAsyncEnumerable(), FhirLab.Token)
            .ToListAsync(FhirLab.Token);

        Assert.Equal([(null, 2), (null, 0)], outcomes.Select(outcome => (outcome.Status, outcome.Attempts)));
    }
}
