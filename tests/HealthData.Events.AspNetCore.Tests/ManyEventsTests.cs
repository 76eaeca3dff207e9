namespace HealthData.Events.AspNetCore.Tests;

/// <summary>
/// Many events arrive at two instances that share a store, with duplicates, out of order, and with handlers that fail.
/// </summary>
[Trait("Category", "Long")]
public sealed class ManyEventsTests
{
    private const int Seed = 20260301;
    private const int Versions = 10;
    private const int BatchSize = 50;
    private const int Senders = 8;

    private readonly int[] _effects = new int[Count];
    private readonly long[] _newest = new long[Count / Versions];
    private int _failures;
    private int _late;
    private int _outOfOrder;

    private static int Count => Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1" ? 1_000_000 : 20_000;

    [Fact]
    public async Task Each_event_has_its_effect_once_and_in_order()
    {
        var store = new MemoryStateStore(4 * Count);
        await using var first = await StartAsync(store);
        await using var second = await StartAsync(store);
        var waiting = new ConcurrentQueue<string>(MakeBatches(new Random(Seed)));
        var repeated = 0;

        await Task.WhenAll(Enumerable.Range(0, Senders).Select(async sender =>
        {
            while (waiting.TryDequeue(out var batch))
            {
                using var response = await (sender % 2 == 0 ? first : second).PostAsync(batch);
                if (response.StatusCode == HttpStatusCode.ServiceUnavailable)
                {
                    Interlocked.Increment(ref repeated);
                    waiting.Enqueue(batch);
                }
                else
                {
                    Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                }
            }
        }));

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Count} events, {_failures} failures of handlers, {_late} late, {repeated} batches repeated");
        Assert.All(_effects, effects => Assert.Equal(1, effects));
        Assert.Equal(0, _outOfOrder);
        Assert.InRange(_failures, 1, Count);
        Assert.InRange(_late, 1, Count);
    }

    /// <summary>A fifth of the events comes twice, half of these with another id, and all come out of order.</summary>
    private static IEnumerable<string> MakeBatches(Random random)
    {
        var events = Enumerable.Range(0, Count)
            .SelectMany(number => random.Next(5) == 0
                ? [(number, $"{number}"), (number, random.Next(2) == 0 ? $"{number}" : $"{number}-again")]
                : ((int Number, string Id)[])[(number, $"{number}")])
            .Select(item => (item.Number, item.Id, Place: (item.Number / (double)Count) + (random.NextDouble() / 100)))
            .OrderBy(item => item.Place);
        return events.Chunk(BatchSize).Select(batch => $"[{string.Join(',', batch.Select(item => EventMaker.Json(
            item.Id, item.Number / Versions, item.Number % Versions)))}]");
    }

    private Task<WebhookHost> StartAsync(StateStore store) => WebhookHost.StartAsync(
        options =>
        {
            options.AllowAnonymous = true;
            options.Dispatch.Store = store;
            options.Dispatch.LateEvents = LateEventPolicy.HandOver;
        },
        events => events.On<FhirResourceEvent>((item, context, _) => Task.FromResult(Handle(item, context.IsLate))));

    private EventResult Handle(FhirResourceEvent item, bool isLate)
    {
        var resource = int.Parse(item.ResourceId, CultureInfo.InvariantCulture);
        var number = (resource * Versions) + (int)item.VersionId;
        if (new Random(Seed + number).Next(20) == 0 && Volatile.Read(ref _effects[number]) == 0
            && Interlocked.Increment(ref _failures) % 2 == 0)
        {
            throw new InvalidOperationException();
        }

        Interlocked.Increment(ref _effects[number]);
        var newest = Interlocked.Exchange(ref _newest[resource], Math.Max(_newest[resource], item.VersionId + 1));
        if (isLate)
        {
            Interlocked.Increment(ref _late);
        }

        if (isLate != newest > item.VersionId + 1)
        {
            Interlocked.Increment(ref _outOfOrder);
        }

        return EventResult.Done;
    }
}
