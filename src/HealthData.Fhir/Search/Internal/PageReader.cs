namespace HealthData.Fhir;

/// <summary>Reads the bundles that searches are answered with.</summary>
/// <typeparam name="TResource">The type of all resources.</typeparam>
internal static class PageReader<TResource>
    where TResource : class
{
    private static readonly ResourceFault OfAnotherType =
        new("The resource's type isn't the type that was searched for.", string.Empty);

    /// <summary>Reads a page.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="call">The call.</param>
    /// <param name="model">How resources are held.</param>
    /// <param name="type">The type that matches have; null for any.</param>
    /// <exception cref="HealthDataRequestFailedException">The answer is no bundle.</exception>
    public static PageContent<TResource> Read(
        Response response, ServiceCall call, FhirModel<TResource> model, string? type)
    {
        var frame = FhirBody.ReadBundle(response, call, model.ReadInto);
        var page = new PageContent<TResource>(response, call.Facts)
        {
            Total = frame.Total,
            Next = frame.Link("next") is { Length: > 0 } next ? next : null,
            MoreIncluded = frame.Link("related"),
        };
        for (var index = 0; index < frame.Entries.Count; index++)
        {
            Read(page, frame.Entries[index], index, model, type);
        }

        return page;
    }

    // Some servers leave the mode out: what is no outcome matches then.
    private static void Read(
        PageContent<TResource> page, FrameEntry entry, int index, FhirModel<TResource> model, string? type)
    {
        if (entry.Resource.IsEmpty)
        {
            return;
        }

        if (model.Read(entry, out var fault) is not { } resource)
        {
            page.Add(EntryProblem.Create(index, entry.Resource, fault));
        }
        else if (model.TypeOf(resource) == OutcomeReader.TypeName)
        {
            page.Issues.AddRange(OutcomeReader.Read(entry.Resource));
            page.Outcomes.Add(resource);
        }
        else if (entry.Mode is "include" or "outcome")
        {
            page.Included.Add(resource);
        }
        else if (type is not null && model.TypeOf(resource) != type)
        {
            page.Add(EntryProblem.Create(index, entry.Resource, OfAnotherType));
        }
        else
        {
            page.Matches.Add(resource);
        }
    }
}
