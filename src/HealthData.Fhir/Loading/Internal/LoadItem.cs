namespace HealthData.Fhir;

/// <summary>A content on its way to its outcome.</summary>
internal sealed class LoadItem
{
    // What stands around a resource in a bundle, besides its addresses.
    private const int Frame = 128;

    private readonly ResourceContent _content;

    public LoadItem(ResourceContent content, int index, bool matchesIdentifier)
    {
        _content = content;
        Index = index;
        Problem = content.Problem ?? Look(matchesIdentifier);
    }

    /// <summary>Gets why the content can't be sent; null if nothing is known against it.</summary>
    public ItemProblem? Problem { get; }

    public int Index { get; }

    public object? Bundle => _content.Bundle;

    public ResourceLinks Links { get; private set; } = ResourceLinks.None;

    /// <summary>Gets the name by which others may refer to it within a transaction; null for none.</summary>
    public string? Urn => _content.FullUrl is { } url && url.StartsWith("urn:", StringComparison.Ordinal) ? url : null;

    public BundleEntryRequest Request { get; private set; } = null!;

    /// <summary>Gets the id that the resource is to have; null if the service chooses it.</summary>
    public string? Id { get; private set; }

    /// <summary>Gets the resource that is written; null for a new one.</summary>
    public string? Target => Id is null ? null : Request.Url;

    /// <summary>Gets a value that indicates whether sending it twice is the same as sending it once.</summary>
    public bool CanRepeat => Id is not null || Request.IfNoneExist is not null;

    /// <summary>Gets how many bytes it takes in a request, about.</summary>
    public long RequestBytes { get; private set; }

    public long Length => _content.Length;

    /// <summary>Gets or sets how often it was sent.</summary>
    public int Attempts { get; set; }

    public EntryOutcome Outcome(int? status, IReadOnlyList<ServiceIssue>? issues = null, string? advice = null) =>
        Outcome(status, default, issues, advice);

    public EntryOutcome Outcome(
        int? status, ResourceVersionInfo said, IReadOnlyList<ServiceIssue>? issues, string? advice = null) =>
        new(Index)
        {
            Source = _content.Source,
            Content = _content,
            Attempts = Attempts,
            Status = status,
            Id = said.Id ?? Id,
            VersionId = said.VersionId,
            Issues = issues ?? [],
            KnownAdvice = advice,
        };

    /// <summary>Gives the outcome of what isn't sent, or not again, since no request would survive.</summary>
    public EntryOutcome Unsent(Exception hopeless) => Outcome(
        null,
        advice: Attempts > 0
            ? null
            : "The resource was not sent, because an earlier request failed in a way that no other would survive. "
                + (hopeless as HealthDataRequestFailedException)?.Advice);

    /// <summary>Gives the outcome of a content that can't be sent.</summary>
    public EntryOutcome Rejected(ItemProblem problem) => new(Index)
    {
        Source = _content.Source,
        Content = _content,
        Attempts = 0,
        Id = Id,
        Problem = problem,
        KnownAdvice = problem.Advice,
    };

    private ItemProblem? Look(bool matchesIdentifier)
    {
        if (RawModel.Instance.Read(_content.Bytes, out var fault) is not { } resource)
        {
            return ContentProblem.NotResource(_content.Bytes, fault!.Message);
        }

        try
        {
            var type = FhirNameGuard.Type(resource.Type);
            var condition = _content.IfNoneExist
                ?? (matchesIdentifier && resource.Id is null ? IdentifierSearch.Of(_content.Bytes) : null);
            Id = condition is null && resource.Id is { } id ? FhirNameGuard.Id(id) : null;
            Request = new(Id is null ? "POST" : "PUT", Id is null ? type : $"{type}/{Uri.EscapeDataString(Id)}", null)
            {
                Json = _content.Bytes,
                FullUrl = _content.FullUrl,
                IfNoneExist = condition,
            };
        }
        catch (ArgumentException)
        {
            return ContentProblem.UnusableId(_content.Bytes);
        }

        // Signs of addresses may be escaped.
        Links = ResourceLinks.Find(_content.Bytes.Span);
        RequestBytes = Frame + _content.Length + Request.Url.Length
            + (6L * ((_content.FullUrl?.Length ?? 0) + (Request.IfNoneExist?.Length ?? 0)));
        return null;
    }
}
