namespace HealthData.Testing;

/// <summary>Answers the requests to the validation URLs of subscriptions.</summary>
internal sealed class EventGridEndpoint(FakeEventGrid grid) : IFakeService
{
    public const string Path = "/eventsubscriptions";

    public bool Owns(PathString path) => path.StartsWithSegments(Path);

    public string? GetScope(HttpContext context) => null;

    public FakeOperation Classify(HttpContext context) => FakeOperation.Unknown;

    public Task InvokeAsync(HttpContext context)
    {
        context.Request.Path.StartsWithSegments(Path, out var rest);
        context.Response.StatusCode = grid.Confirm(rest.Value!, context.Request.Query["id"].ToString())
            ? StatusCodes.Status200OK
            : StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
