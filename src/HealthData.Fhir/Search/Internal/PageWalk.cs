using System.Runtime.CompilerServices;

namespace HealthData.Fhir;

/// <summary>The pages of a search one after the other, and the matches on them up to the first problem.</summary>
internal static class PageWalk
{
    public static async IAsyncEnumerable<TPage> PagesAsync<TResource, TPage>(
        Func<PageSteps<TResource>> begin,
        Func<PageContent<TResource>, TPage> toPage,
        string? token,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TResource : class
    {
        var steps = begin();
        do
        {
            var content = await steps.FetchAsync(token, cancellationToken).ConfigureAwait(false);
            yield return toPage(content);
            token = content.Next;
        }
        while (token is not null);
    }

    public static IEnumerable<TPage> Pages<TResource, TPage>(
        Func<PageSteps<TResource>> begin,
        Func<PageContent<TResource>, TPage> toPage,
        string? token,
        CancellationToken cancellationToken)
        where TResource : class
    {
        var steps = begin();
        do
        {
            var content = steps.Fetch(token, cancellationToken);
            yield return toPage(content);
            token = content.Next;
        }
        while (token is not null);
    }

    /// <summary>Gives the matches.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="areHidden">Whether nobody else has the pages, and no match refers to the bytes of its page: the
    /// bytes are given up then.</param>
    /// <param name="cancellationToken">The token.</param>
    public static async IAsyncEnumerator<T> MatchesAsync<T, TPage>(
        IAsyncEnumerable<TPage> pages, bool areHidden, CancellationToken cancellationToken)
        where T : notnull
        where TPage : Page<T>, IMatchPage
    {
        await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (areHidden && page.Problems.Count == 0)
            {
                RentedBody.GiveBack(page.GetRawResponse());
            }

            for (var index = 0; index < page.Values.Count && index < page.MatchesBeforeProblem; index++)
            {
                yield return page.Values[index];
            }

            ThrowIfBad(page);
        }
    }

    /// <summary>The synchronous twin of <see cref="MatchesAsync"/>.</summary>
    public static IEnumerator<T> Matches<T, TPage>(IEnumerable<TPage> pages, bool areHidden)
        where T : notnull
        where TPage : Page<T>, IMatchPage
    {
        foreach (var page in pages)
        {
            if (areHidden && page.Problems.Count == 0)
            {
                RentedBody.GiveBack(page.GetRawResponse());
            }

            for (var index = 0; index < page.Values.Count && index < page.MatchesBeforeProblem; index++)
            {
                yield return page.Values[index];
            }

            ThrowIfBad(page);
        }
    }

    private static void ThrowIfBad(IMatchPage page)
    {
        if (page.Problems is [var problem, ..])
        {
            throw problem.ToException(page.Call);
        }
    }
}
