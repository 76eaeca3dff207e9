namespace HealthData.Fhir;

/// <summary>Fetches the pages of one enumeration, one after the other, each with all that it includes.</summary>
/// <typeparam name="TResource">The type of all resources.</typeparam>
/// <param name="trail">Where the enumeration has been.</param>
/// <param name="model">How resources are held.</param>
/// <param name="type">The type that matches have; null for any.</param>
internal sealed class PageSteps<TResource>(LinkTrail trail, FhirModel<TResource> model, string? type)
    where TResource : class
{
    /// <summary>Fetches a page: the one that a token names, or the first.</summary>
    public async ValueTask<PageContent<TResource>> FetchAsync(string? token, CancellationToken cancellationToken)
    {
        var page = await Exchange(trail.Open(token)).SendAsync(cancellationToken).ConfigureAwait(false);
        while (page.MoreIncluded is { } link)
        {
            Merge(page, await Exchange(trail.Follow(link)).SendAsync(cancellationToken).ConfigureAwait(false));
        }

        return page;
    }

    /// <summary>The synchronous twin of <see cref="FetchAsync"/>.</summary>
    public PageContent<TResource> Fetch(string? token, CancellationToken cancellationToken)
    {
        var page = Exchange(trail.Open(token)).Send(cancellationToken);
        while (page.MoreIncluded is { } link)
        {
            Merge(page, Exchange(trail.Follow(link)).Send(cancellationToken));
        }

        return page;
    }

    private FhirExchange<PageContent<TResource>> Exchange(ServiceCall call) => new(call, (response, sent) =>
    {
        var page = PageReader<TResource>.Read(response, sent, model, type);
        page.MoreIncluded = IsOfIncludes(page.MoreIncluded) ? trail.Take(page.MoreIncluded, sent) : null;
        page.Next = trail.Take(page.Next, sent);
        return page;
    });

    // The link "related" has other meanings elsewhere.
    private static bool IsOfIncludes(string? link) => link?.Contains("$includes", StringComparison.Ordinal) == true;

    private static void Merge(PageContent<TResource> page, PageContent<TResource> more)
    {
        page.Included.AddRange(more.Matches);
        page.Included.AddRange(more.Included);
        page.Issues.AddRange(more.Issues);
        page.Outcomes.AddRange(more.Outcomes);
        foreach (var problem in more.Problems)
        {
            page.Add(problem);
        }

        // The pages of $includes go on by their own links.
        page.MoreIncluded = more.Next ?? more.MoreIncluded;
    }
}
