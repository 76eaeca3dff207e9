namespace HealthData.Testing;

/// <summary>A service of a workspace. The workspace asks its services in turn which of them owns a path.</summary>
internal interface IFakeService
{
    /// <summary>Tells whether the requests to a path are the service's to answer.</summary>
    bool Owns(PathString path);

    /// <summary>Gets the scope that the token of a request must be for; null where a request needs no token.</summary>
    string? GetScope(HttpContext context);

    /// <summary>Tells which operation a request asks for, so that faults can be narrowed to it.</summary>
    FakeOperation Classify(HttpContext context);

    /// <summary>Answers a request.</summary>
    Task InvokeAsync(HttpContext context);
}
