using Azure.Identity;
using Azure.Storage.Blobs;
using HealthData.MedTech.EventHubs;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace MedTechWorker;

/// <summary>The host of the worker, with its parts and the addresses of its health checks.</summary>
internal static class WorkerHost
{
    // The processor has to write what it has read, and to give its partitions up.
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(45);

    public static WebApplication Build(WorkerSettings settings, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        var services = builder.Services;
        services.Configure<HostOptions>(options => options.ShutdownTimeout = StopTime);
        services.AddSingleton(settings);
        services.AddSingleton<WorkerState>();
        services.AddSingleton<Processor>();
        services.AddSingleton<TokenCredential>(new DefaultAzureCredential(
            new DefaultAzureCredentialOptions { ManagedIdentityClientId = settings.ClientId }));
        services.AddSingleton(provider =>
            new FhirClient(settings.FhirEndpoint, provider.GetRequiredService<TokenCredential>()));
        services.AddSingleton<DeadLetterSink>(provider => new BlobDeadLetterSink(
            new BlobContainerClient(settings.DeadLetterContainer, provider.GetRequiredService<TokenCredential>())));
        services.AddOptions<MedTechPipelineOptions>()
            .Configure<DeadLetterSink>((options, sink) => options.DeadLetters = sink);
        services.AddSingleton(provider => new MedTechPipeline(
            settings.Mappings.Device,
            settings.Mappings.Fhir,
            provider.GetRequiredService<FhirClient>(),
            provider.GetRequiredService<IOptions<MedTechPipelineOptions>>().Value));
        services.AddHostedService<ProcessorService>();
        services.AddHealthChecks().AddCheck<WorkerState>("processor");
        Telemetry.Add(services, settings.ExportsTelemetry);
        configure?.Invoke(builder);

        var app = builder.Build();
        app.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/healthz/ready");
        return app;
    }

    /// <summary>Runs the worker until SIGTERM or until it can't go on.</summary>
    /// <returns>The exit code of the process.</returns>
    public static async Task<int> RunAsync(WebApplication app)
    {
        var state = app.Services.GetRequiredService<WorkerState>();
        await app.RunAsync();
        return state.HasFailed ? 1 : 0;
    }
}
