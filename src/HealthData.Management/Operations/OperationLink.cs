namespace HealthData.Management;

/// <summary>Where the state of a long-running operation is asked for, and what it works on.</summary>
/// <param name="Kind">How the state is told.</param>
/// <param name="Status">The address of the state.</param>
/// <param name="Resource">The address of the resource.</param>
internal sealed record OperationLink(OperationLinkKind Kind, Uri Status, Uri Resource)
{
    /// <summary>Finds the link in the answer that started an operation; null where the answer is the end of
    /// it.</summary>
    /// <exception cref="HealthDataRequestFailedException">The operation runs, and has no link, or none that is an
    /// address.</exception>
    public static OperationLink? Find(Response response, ServiceCall call)
    {
        var resource = call.Request.Uri.ToUri();
        foreach (var (name, kind) in (ReadOnlySpan<(string, OperationLinkKind)>)
            [("Azure-AsyncOperation", OperationLinkKind.Status), ("Location", OperationLinkKind.Result)])
        {
            if (response.Headers.TryGetValue(name, out var text))
            {
                return Uri.TryCreate(resource, text, out var status)
                    ? new(kind, status, resource)
                    : throw call.Fail(
                        HealthDataErrorCode.ResponseMalformed,
                        "returned a link to the operation that isn't a valid address",
                        "The operation might be running. Read the resource to see its state.");
            }
        }

        return call.Request.Method == RequestMethod.Delete
            ? response.Status == 202 ? throw JsonText.Unexpected(call) : null
            : new(OperationLinkKind.Resource, resource, resource);
    }

    /// <summary>Reads the id of an operation.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static OperationLink Parse([NotNull] string? id, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(id, parameter);
        return id.Split(' ') is [var kind, var status, var resource]
            && Enum.TryParse<OperationLinkKind>(kind, out var known) && Enum.IsDefined(known)
            && IsAddress(status, out var from) && IsAddress(resource, out var of)
                ? new(known, from, of)
                : throw new ArgumentException("The id isn't one of an operation of this client.", parameter);
    }

    /// <summary>Gives the id that <see cref="Parse"/> reads.</summary>
    public override string ToString() => $"{Kind} {Status.AbsoluteUri} {Resource.AbsoluteUri}";

    private static bool IsAddress(string text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
