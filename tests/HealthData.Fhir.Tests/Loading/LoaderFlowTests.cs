namespace HealthData.Fhir.Tests.Loading;

/// <summary>How much is read and sent, and when: backpressure, cancellation, and contents that fail.</summary>
public sealed class LoaderFlowTests
{
    [Fact]
    public async Task No_more_is_read_than_can_be_told()
    {
        await using var server = new LoadServer((_, ids) => LoadServer.Tell(ids.Select(_ => (int?)201)));
        var read = 0;
        async IAsyncEnumerable<ResourceContent> Endless()
        {
            while (true)
            {
                read++;
                yield return LoadServer.Patients($"{read}").First();
                await Task.Yield();
            }
        }

        await foreach (var outcome in new FhirLoader(server.Client, new FhirLoaderOptions { Parallel = 2 })
            .LoadAsync(Endless(), FhirLab.Token))
        {
            Assert.Equal(201, outcome.Status);
            if (outcome.Index >= 5000)
            {
                break;
            }
        }

        Assert.InRange(read, 5000, 5000 + (2 * 2 * 500) + 1500);
    }

    [Fact]
    public async Task A_canceled_load_begins_no_further_request()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(FhirLab.Token);
        await using var server = new LoadServer((_, ids) => LoadServer.Tell(ids.Select(_ => (int?)201)));
        var loader = new FhirLoader(server.Client, new FhirLoaderOptions { BatchSize = 1, Parallel = 1 });
        var outcomes = loader
            .LoadAsync(LoadServer.Patients(Enumerable.Range(0, 50).Select(number => $"{number}")).ToAsyncEnumerable(),
                cancellation.Token)
            .GetAsyncEnumerator(cancellation.Token);
        Assert.True(await outcomes.MoveNextAsync());

        await cancellation.CancelAsync();
        var failure = await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            while (await outcomes.MoveNextAsync())
            {
            }
        });
        var sent = server.Sent.Count;
        await outcomes.DisposeAsync();

        Assert.Equal(cancellation.Token, failure.CancellationToken);
        Assert.InRange(sent, 1, 3);
        Assert.Equal(sent, server.Sent.Count);
    }

    [Fact]
    public async Task Contents_that_fail_do_so_after_the_outcomes_of_what_was_read()
    {
        await using var server = new LoadServer((_, ids) => LoadServer.Tell(ids.Select(_ => (int?)201)));
        async IAsyncEnumerable<ResourceContent> Failing()
        {
            yield return LoadServer.Patients("a").First();
            await Task.Yield();
            throw new TimeoutException();
        }

        List<EntryOutcome> outcomes = [];
        await Assert.ThrowsAsync<TimeoutException>(async () =>
        {
            await foreach (var outcome in new FhirLoader(server.Client).LoadAsync(Failing(), FhirLab.Token))
            {
                outcomes.Add(outcome);
            }
        });

        Assert.Equal(201, Assert.Single(outcomes).Status);
    }

    [Theory]
    [InlineData(ProblemPolicy.Continue)]
    [InlineData(ProblemPolicy.Throw)]
    public async Task A_broken_line_costs_itself_or_stops(ProblemPolicy policy)
    {
        await using var server = new LoadServer((_, ids) => LoadServer.Tell(ids.Select(_ => (int?)201)));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("""
            {"resourceType":"Patient","id":"a"}

            {"resourceType":"Patient","id":"secret"
            {"resourceType":"Patient","id":"b"}
            """));
        var loader = new FhirLoader(server.Client, new FhirLoaderOptions { OnProblem = policy });
        List<EntryOutcome> outcomes = [];

        var failure = await Record.ExceptionAsync(async () =>
        {
            await foreach (var outcome in loader.LoadAsync(ResourceContent.FromNdjson(stream, "f"), FhirLab.Token))
            {
                outcomes.Add(outcome);
            }
        });

        var broken = outcomes.Single(outcome => outcome.Index == 1);
        Assert.Equal(("f:3", ItemProblemCode.Malformed, 0), (broken.Source, broken.Problem?.Code, broken.Attempts));
        Assert.Equal("""{"resourceType":"Patient","id":"secret""" + "\"", broken.Content!.Json.ToString());
        Assert.DoesNotContain("secret", $"{broken.Problem} {broken.Advice} {failure}", StringComparison.Ordinal);
        Assert.Equal(policy == ProblemPolicy.Throw ? [["a"]] : [["a", "b"]], server.Sent);
        Assert.Equal(policy == ProblemPolicy.Throw, failure is FhirFormatException);
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient","id":"a/b"}""", ItemProblemCode.UnusableIdentifier)]
    [InlineData("""{"resourceType":"patient"}""", ItemProblemCode.UnusableIdentifier)]
    [InlineData("""{"id":"a"}""", ItemProblemCode.Malformed)]
    [InlineData("[]", ItemProblemCode.Malformed)]
    [InlineData("", ItemProblemCode.Empty)]
    [InlineData("""{"resourceType":"Patient"} {}""", ItemProblemCode.Malformed)]
    public async Task What_is_no_resource_is_not_sent(string json, string code)
    {
        await using var server = new LoadServer((_, _) => null);

        var outcomes = await server.LoadAsync([ResourceContent.FromJson(BinaryData.FromString(json))]);

        Assert.Equal(code, Assert.Single(outcomes).Problem?.Code);
        Assert.Empty(server.Sent);
    }

    [Fact]
    public async Task As_many_requests_as_the_options_say_are_on_their_way()
    {
        await using var lab = await FhirLab.StartAsync();
        var crowd = new CrowdPolicy(3);
        var client = lab.Workspace.CreateFhirClient(
            options => options.AddPolicy(crowd, HttpPipelinePosition.PerCall));
        var contents = LoadServer.Patients(Enumerable.Range(0, 30).Select(number => $"{number}"));

        var outcomes = await new FhirLoader(client, new FhirLoaderOptions { BatchSize = 1, Parallel = 3 })
            .LoadAsync(contents.ToAsyncEnumerable(), FhirLab.Token).ToListAsync(FhirLab.Token);

        Assert.Equal((30, 3), (outcomes.Count, crowd.Most));
    }

    [Fact]
    public void Options_that_cannot_be_are_refused()
    {
        var options = new FhirLoaderOptions();

        Assert.Throws<ArgumentOutOfRangeException>(() => options.BatchSize = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.BatchSize = 501);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxRequestBytes = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.Parallel = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxAttempts = 0);
        Assert.Throws<ArgumentNullException>(() => new FhirLoader(null!));
    }
}
