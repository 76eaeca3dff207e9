namespace HealthData.Testing;

/// <summary>Answers the requests to the storage account that jobs write to and read from.</summary>
internal sealed class BlobEndpoint(BlobStore store) : IFakeService
{
    public const string Path = "/storage";

    private const string Scope = "https://storage.azure.com/.default";

    public bool Owns(PathString path) => path.StartsWithSegments(Path);

    /// <summary>Gets the scope of storage accounts; a signature in the address stands for a token.</summary>
    public string? GetScope(HttpContext context) => context.Request.Query.ContainsKey("sig") ? null : Scope;

    public FakeOperation Classify(HttpContext context) =>
        context.Request.Method == "GET" ? FakeOperation.StorageRead : FakeOperation.Unknown;

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Method != "GET")
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        context.Request.Path.StartsWithSegments(Path, out var rest);
        if (store.Find(rest.Value!.TrimStart('/')) is not { } content)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = rest.Value.EndsWith(".ndjson", StringComparison.Ordinal)
            ? "application/fhir+ndjson"
            : "application/octet-stream";
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content, context.RequestAborted).ConfigureAwait(false);
    }
}
