namespace HealthData.Testing;

/// <summary>A service of the workspace, with an origin and an audience of its own.</summary>
internal interface IWorkspaceService
{
    string Scope { get; }

    FakeOperation Classify(HttpContext context);

    Task InvokeAsync(HttpContext context);
}
