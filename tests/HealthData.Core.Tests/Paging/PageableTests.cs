namespace HealthData.Core.Tests.Paging;

public sealed class PageableTests
{
    private static readonly Response Answer = new MockResponse(200);

    [Fact]
    public async Task Items_come_page_by_page_as_they_are_asked_for()
    {
        var asked = new List<string?>();
        var pageable = new LazyAsyncPageable<int>((token, _, _) => new(Page(token, asked)), default);

        await using (var items = pageable.GetAsyncEnumerator(TestContext.Current.CancellationToken))
        {
            Assert.Empty(asked);
            await items.MoveNextAsync();
            await items.MoveNextAsync();
            Assert.Equal([null], asked);
        }

        Assert.Equal([0, 1, 10, 11, 20, 21], await ToList(pageable));
        Assert.Equal([0, 1, 10, 11, 20, 21], new LazyPageable<int>((token, _, _) => Page(token, []), default));
    }

    [Fact]
    public async Task A_token_resumes_where_a_page_ended()
    {
        var asked = new List<string?>();
        var hints = new List<int?>();
        var pageable = new LazyAsyncPageable<int>(
            (token, hint, _) =>
            {
                hints.Add(hint);
                return new(Page(token, asked));
            },
            default);

        var pages = new List<Page<int>>();
        await foreach (var page in pageable.AsPages("1", 7))
        {
            pages.Add(page);
        }

        Assert.Equal(["1", "2"], asked);
        Assert.Equal([7, 7], hints);
        Assert.Equal(["2", ""], pages.Select(page => page.ContinuationToken));
        var twin = new LazyPageable<int>((token, _, _) => Page(token, []), default);
        Assert.Equal([10, 20], twin.AsPages("1").Select(page => page.Values[0]));
    }

    [Fact]
    public async Task Each_way_to_give_a_token_cancels()
    {
        using var method = new CancellationTokenSource();
        using var enumeration = new CancellationTokenSource();
        var pageable = new LazyAsyncPageable<int>(
            (token, _, cancellation) =>
            {
                cancellation.ThrowIfCancellationRequested();
                return new(Page(token, []));
            },
            method.Token);
        await enumeration.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await pageable.GetAsyncEnumerator(enumeration.Token).MoveNextAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await pageable.AsPages().GetAsyncEnumerator(enumeration.Token).MoveNextAsync());
        Assert.Equal(6, (await ToList(pageable)).Count);
        await method.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ToList(pageable));
        Assert.Equal(method.Token, exception.CancellationToken);
    }

    [Fact]
    public void The_synchronous_twin_passes_its_token()
    {
        using var method = new CancellationTokenSource();
        method.Cancel();
        var pageable = new LazyPageable<int>(
            (_, _, cancellation) => throw new OperationCanceledException(cancellation), method.Token);

        var exception = Assert.Throws<OperationCanceledException>(() => pageable.ToList());

        Assert.Equal(method.Token, exception.CancellationToken);
    }

    private static Page<int> Page(string? token, List<string?> asked)
    {
        asked.Add(token);
        var page = int.Parse(token ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        return Page<int>.FromValues([page * 10, (page * 10) + 1], page < 2 ? $"{page + 1}" : string.Empty, Answer);
    }

    private static async Task<List<int>> ToList(IAsyncEnumerable<int> items)
    {
        var list = new List<int>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
