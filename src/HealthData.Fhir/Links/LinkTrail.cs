namespace HealthData.Fhir;

/// <summary>The addresses that one enumeration has been to. It follows each link once.</summary>
internal sealed class LinkTrail(Uri endpoint, Func<ServiceCall> open, Func<Uri, ServiceCall> openLink)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly HashSet<string> _invalid = new(StringComparer.Ordinal);

    /// <summary>Opens the page that a token names; without one the first.</summary>
    /// <exception cref="ArgumentException">The token is none.</exception>
    /// <exception cref="HealthDataRequestFailedException">The page has been fetched already.</exception>
    public ServiceCall Open(string? token)
    {
        if (token is not null)
        {
            return Follow(token);
        }

        var call = open();
        if (call.Request.Method == RequestMethod.Get)
        {
            _visited.Add(call.Request.Uri.ToUri().AbsoluteUri);
        }

        return call;
    }

    /// <summary>Follows a link that <see cref="Take"/> gave, or a token of a user.</summary>
    /// <exception cref="ArgumentException">The token is none.</exception>
    /// <exception cref="HealthDataRequestFailedException">The link is no address, or the page has been fetched
    /// already.</exception>
    public ServiceCall Follow(string link)
    {
        var isAddress = Uri.TryCreate(link, UriKind.Absolute, out var target);
        if (!isAddress && !_invalid.Contains(link))
        {
            throw new ArgumentException("The continuation token isn't from this client.", nameof(link));
        }

        var call = isAddress ? openLink(target!) : open();
        if (isAddress && _visited.Add(target!.AbsoluteUri))
        {
            return call;
        }

        using (call)
        {
            throw isAddress
                ? call.Fail(
                    HealthDataErrorCode.LinkRepeated,
                    "returned a link to a page that was already read",
                    "The pages before this one are complete. Report the link to the server's administrator.")
                : call.Fail(
                    HealthDataErrorCode.ResponseMalformed,
                    "returned a link that isn't a valid address",
                    "The pages before this one are complete. Report the link to the server's administrator.");
        }
    }

    /// <summary>Gives the address of a link of an answer, which may be relative to the request or to the service; as
    /// the answer has it, where it is no address: that is told when it is followed.</summary>
    public string? Take(string? link, ServiceCall call)
    {
        if (string.IsNullOrEmpty(link))
        {
            return null;
        }

        var from = link.StartsWith('?') ? call.Request.Uri.ToUri() : new Uri(endpoint.AbsoluteUri.TrimEnd('/') + "/");
        if (Uri.TryCreate(from, link, out var target))
        {
            return target.AbsoluteUri;
        }

        _invalid.Add(link);
        return link;
    }
}
