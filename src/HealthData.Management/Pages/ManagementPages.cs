namespace HealthData.Management;

/// <summary>The pages of a list, which follow each link once.</summary>
internal sealed class ManagementPages<T>(
    ServicePipeline service, RequestOperation operation, Func<ServiceCall> open, Func<JsonElement, T?> read)
    where T : class
{
    private const string Advice = "The pages before this one are complete. Report the link to Azure's support.";

    public AsyncPageable<T> ListAsync(CancellationToken cancellationToken) => new LazyAsyncPageable<T>(
        () =>
        {
            HashSet<string> visited = new(StringComparer.Ordinal);
            return async (token, _, canceling) =>
            {
                using var call = Open(token, visited);
                return Read(await call.SendAsync(canceling).ConfigureAwait(false), call);
            };
        },
        cancellationToken);

    public Pageable<T> List(CancellationToken cancellationToken) => new LazyPageable<T>(
        () =>
        {
            HashSet<string> visited = new(StringComparer.Ordinal);
            return (token, _, canceling) =>
            {
                using var call = Open(token, visited);
                return Read(call.Send(canceling), call);
            };
        },
        cancellationToken);

    private ServiceCall Open(string? token, HashSet<string> visited)
    {
        if (token is not null && !Uri.TryCreate(token, UriKind.Absolute, out _))
        {
            throw new ArgumentException("The continuation token isn't from this client.", nameof(token));
        }

        var call = token is null ? open() : ManagementService.OpenLink(service, operation, new Uri(token));
        if (visited.Add(call.Request.Uri.ToUri().AbsoluteUri))
        {
            return call;
        }

        using (call)
        {
            throw call.Fail(
                HealthDataErrorCode.LinkRepeated, "returned a link to a page that was already read", Advice);
        }
    }

    private Page<T> Read(Response response, ServiceCall call)
    {
        using var document = JsonText.Parse(response, call);
        if (JsonText.Member(document.RootElement, "value") is not { ValueKind: JsonValueKind.Array } value)
        {
            throw JsonText.Unexpected(call);
        }

        List<T> items = [];
        foreach (var item in value.EnumerateArray())
        {
            items.Add(item.ValueKind == JsonValueKind.Object && read(item) is { } found
                ? found
                : throw JsonText.Unexpected(call));
        }

        return Page<T>.FromValues(items, Next(document.RootElement, call), response);
    }

    private static string? Next(JsonElement root, ServiceCall call)
    {
        if (JsonText.Text(root, "nextLink") is not { } link)
        {
            return null;
        }

        return Uri.TryCreate(call.Request.Uri.ToUri(), link, out var next)
            ? next.AbsoluteUri
            : throw call.Fail(
                HealthDataErrorCode.ResponseMalformed, "returned a link that isn't a valid address", Advice);
    }
}
