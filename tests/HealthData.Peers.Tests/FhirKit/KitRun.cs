using HealthData.Peers.Tests.Npm;

namespace HealthData.Peers.Tests.FhirKit;

/// <summary>One run of client.mjs, which calls the fake service with the npm client <c>fhir-kit-client</c>.</summary>
public sealed class KitRun : IAsyncLifetime
{
    private readonly Dictionary<string, KitStep> _steps = new(StringComparer.Ordinal);

    /// <summary>Why the client can't run; null when it can.</summary>
    public static string? Missing { get; } = NpmPackages.FindMissing("fhir-kit-client");

    public string Origin { get; private set; } = string.Empty;

    internal KitStep this[string name] => _steps[name];

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        var token = TestContext.Current.CancellationToken;
        await using var workspace = await FakeWorkspace.StartAsync(
            new FakeWorkspaceOptions { UseHttps = false, RequireToken = true }, token);
        Origin = workspace.FhirEndpoint.AbsoluteUri.TrimEnd('/');
        var access = await workspace.Credential.GetTokenAsync(new TokenRequestContext([Origin + "/.default"]), token);
        using var process = NpmPackages.Start(NpmPackages.Script("FhirKit/client.mjs", Origin, access.Token));
        var errors = process.StandardError.ReadToEndAsync(token);
        while (await process.StandardOutput.ReadLineAsync(token) is { } text)
        {
            var line = JsonDocument.Parse(text).RootElement;
            _steps.Add(line.GetProperty("name").GetString()!, new KitStep(line));
        }

        await process.WaitForExitAsync(token);
        Assert.Equal((0, ""), (process.ExitCode, await errors));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
