namespace HealthData.Testing.Tests;

/// <summary>Workspaces over plain http, without tokens.</summary>
internal static class Plain
{
    public static Task<FakeWorkspace> StartAsync(Action<FakeDicomOptions>? configure = null)
    {
        var options = new FakeWorkspaceOptions { UseHttps = false };
        configure?.Invoke(options.Dicom);
        return FakeWorkspace.StartAsync(options, TestContext.Current.CancellationToken);
    }
}
