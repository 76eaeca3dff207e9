using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;

namespace HealthData.Testing.Tests.Services;

public sealed class SecondServiceTests
{
    private const string EchoScope = "https://echo.example/.default";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_made_up_service_answers_its_own_paths_beside_the_others()
    {
        var options = new FakeWorkspaceOptions { UseHttps = false };
        await using var workspace = await FakeWorkspace.StartAsync(options, [new EchoService()], Token);
        using var http = new HttpClient();

        using var echo = await http.GetAsync(new Uri(workspace.DicomEndpoint, "/echo/hello"), Token);
        using var dicom = await http.DeleteAsync(workspace.DicomEndpoint + "/studies/1.2", Token);
        using var nobody = await http.GetAsync(new Uri(workspace.DicomEndpoint, "/nobody"), Token);

        Assert.Equal("/echo/hello", await echo.Content.ReadAsStringAsync(Token));
        Assert.Equal(HttpStatusCode.NotFound, dicom.StatusCode);
        Assert.Equal("1, 2", dicom.Headers.GetValues("api-supported-versions").Single());
        Assert.Equal(HttpStatusCode.NotFound, nobody.StatusCode);
        Assert.False(nobody.Headers.Contains("api-supported-versions"));
    }

    [Theory]
    [InlineData("/echo/hello", EchoScope, HttpStatusCode.OK)]
    [InlineData("/echo/hello", "https://dicom.healthcareapis.azure.com/.default", HttpStatusCode.Unauthorized)]
    [InlineData("/echo/hello", null, HttpStatusCode.Unauthorized)]
    [InlineData("/echo/open", null, HttpStatusCode.OK)]
    public async Task A_made_up_service_has_a_token_gate_of_its_own_audience(
        string path,
        string? scope,
        HttpStatusCode expected)
    {
        var options = new FakeWorkspaceOptions { UseHttps = false, RequireToken = true };
        await using var workspace = await FakeWorkspace.StartAsync(options, [new EchoService()], Token);
        using var http = new HttpClient();
        if (scope is not null)
        {
            var token = await workspace.Credential.GetTokenAsync(new TokenRequestContext([scope]), Token);
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        }

        using var response = await http.GetAsync(new Uri(workspace.DicomEndpoint, path), Token);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Faults_hit_a_made_up_service()
    {
        var options = new FakeWorkspaceOptions { UseHttps = false };
        await using var workspace = await FakeWorkspace.StartAsync(options, [new EchoService()], Token);
        using var http = new HttpClient();
        workspace.Faults.Add(new FakeFault { PathContains = "/echo/", Status = 503, Skip = 1 });

        using var first = await http.GetAsync(new Uri(workspace.DicomEndpoint, "/echo/1"), Token);
        using var second = await http.GetAsync(new Uri(workspace.DicomEndpoint, "/echo/2"), Token);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
    }

    private sealed class EchoService : IFakeService
    {
        public bool Owns(PathString path) => path.StartsWithSegments("/echo");

        public string? GetScope(HttpContext context) => context.Request.Path == "/echo/open" ? null : EchoScope;

        public FakeOperation Classify(HttpContext context) => FakeOperation.Unknown;

        public Task InvokeAsync(HttpContext context) =>
            context.Response.WriteAsync(context.Request.Path, context.RequestAborted);
    }
}
