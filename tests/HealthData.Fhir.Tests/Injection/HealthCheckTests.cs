using HealthData.Dicom;
using HealthData.Fhir.Firely;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HealthData.Fhir.Tests.Injection;

public sealed class HealthCheckTests
{
    [Fact]
    public async Task Each_client_reports_that_its_service_answers()
    {
        await using var workspace = await FakeWorkspace.StartAsync(
            new FakeWorkspaceOptions { UseHttps = false }, FhirLab.Token);
        await using var provider = Provider(workspace);

        var report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(FhirLab.Token);

        Assert.Equal(["archive", "dicom", "fhir", "fhir-firely"], report.Entries.Keys.Order());
        Assert.Equal(HealthStatus.Healthy, report.Status);
        Assert.Equal(
            [.. Enumerable.Repeat("/fhir/Patient/health-check", 3), "/v2/studies?0020000D=2.25.0&limit=1"],
            workspace.Requests.ToList().Select(request => request.Path).Order());
    }

    [Fact]
    public async Task A_service_that_refuses_is_reported_with_what_helps_and_without_names()
    {
        await using var workspace = await FakeWorkspace.StartAsync(
            new FakeWorkspaceOptions { UseHttps = false }, FhirLab.Token);
        workspace.Faults.Add(new FakeFault { Status = 403, Times = int.MaxValue });
        await using var provider = Provider(workspace);

        var report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(FhirLab.Token);

        Assert.Equal(HealthStatus.Unhealthy, report.Status);
        Assert.All(report.Entries.Values, entry =>
        {
            Assert.Equal(403, (int)entry.Data["status"]);
            Assert.IsType<HealthDataRequestFailedException>(entry.Exception);
            Assert.Contains("403", entry.Description, StringComparison.Ordinal);
            Assert.DoesNotContain("health-check", entry.Description, StringComparison.Ordinal);
        });
        Assert.Equal(HealthStatus.Degraded, report.Entries["archive"].Status);
    }

    private static ServiceProvider Provider(FakeWorkspace workspace)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDicomWebClient(workspace.DicomEndpoint);
        services.AddFhirClient(workspace.FhirEndpoint);
        services.AddKeyedFhirClient("archive", workspace.FhirEndpoint);
        services.AddFirelyFhirClient(workspace.FhirEndpoint);
        services.AddHealthChecks()
            .AddDicomWebClient()
            .AddFhirClient()
            .AddFhirClient("archive", "archive", HealthStatus.Degraded, ["slow"], TimeSpan.FromMinutes(1))
            .AddFirelyFhirClient();
        return services.BuildServiceProvider();
    }
}
