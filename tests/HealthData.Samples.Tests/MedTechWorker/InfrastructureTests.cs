using MedTechWorker;

namespace HealthData.Samples.Tests;

public sealed class InfrastructureTests
{
    private static readonly string[] Keys =
        ["listKeys", "listAccountSas", "secureString", "secureObject", "SharedAccessKey", "AccountKey"];

    [Fact]
    public async Task Template_compiles_without_a_word_of_the_compiler()
    {
        var (template, diagnostics) = await Bicep.CompileAsync(Sample.Infrastructure);

        Assert.Equal("", diagnostics);
        Assert.Equal("2019-04-01", Regex.Match((string)template["$schema"]!, "schemas/([^/]+)/").Groups[1].Value);
    }

    [Fact]
    public void Template_needs_nothing_from_a_registry_of_modules() => Assert.DoesNotMatch(
        new Regex(@"^\s*(module|extension|provider|import|using)\b", RegexOptions.Multiline),
        Repository.Read(Sample.Infrastructure));

    [Fact]
    public async Task Template_has_no_secrets()
    {
        var (template, _) = await Bicep.CompileAsync(Sample.Infrastructure);
        var json = template.ToJsonString();

        Assert.Equal(["eventHubsNamespace", "principalId"], template["outputs"]!.AsObject().Select(one => one.Key));
        Assert.All(template["outputs"]!.AsObject(), one => Assert.Equal("string", (string)one.Value!["type"]!));
        Assert.All(Keys, key => Assert.DoesNotContain(key, json, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Namespace_and_storage_accept_no_keys()
    {
        var (template, _) = await Bicep.CompileAsync(Sample.Infrastructure);

        Assert.True((bool)Single(template, "Microsoft.EventHub/namespaces")["properties"]!["disableLocalAuth"]!);
        var storage = Single(template, "Microsoft.Storage/storageAccounts")["properties"]!;
        Assert.False((bool)storage["allowSharedKeyAccess"]!);
        Assert.False((bool)storage["allowBlobPublicAccess"]!);
    }

    [Fact]
    public async Task Worker_has_its_roles_and_no_others()
    {
        var (template, _) = await Bicep.CompileAsync(Sample.Infrastructure);

        var roles = All(template, "Microsoft.Authorization/roleAssignments").Select(role => (
            Role: Variable(template, (string)role["properties"]!["roleDefinitionId"]!),
            Scope: Regex.Match((string)role["scope"]!, "'(Microsoft[^']+)'").Groups[1].Value,
            Name: Regex.Match((string)role["scope"]!, "'([^'{}]+)'\\)+\\]?$").Groups[1].Value));

        Assert.Equal(
            [
                ("3f88fce4-5892-4214-ae73-ba5294559913",
                    "Microsoft.HealthcareApis/workspaces/fhirservices", "fhirServiceName"),
                ("7f951dda-4ed3-4680-a7ca-43fe172d538d", "Microsoft.ContainerRegistry/registries", "registryName"),
                ("a638d3c7-ab3a-418d-83e6-5f17a39d4fde", "Microsoft.EventHub/namespaces/eventhubs", "devices"),
                ("ba92f5b4-2d11-453d-a403-e96b0029c9fe",
                    "Microsoft.Storage/storageAccounts/blobServices/containers", "checkpoints"),
                ("ba92f5b4-2d11-453d-a403-e96b0029c9fe",
                    "Microsoft.Storage/storageAccounts/blobServices/containers", "dead-letters"),
            ],
            roles.Order());
        Assert.All(
            All(template, "Microsoft.Authorization/roleAssignments"),
            role => Assert.Contains(
                "Microsoft.ManagedIdentity/userAssignedIdentities",
                (string)role["properties"]!["principalId"]!,
                StringComparison.Ordinal));
    }

    [Fact]
    public async Task Health_checks_of_the_container_are_those_of_the_worker()
    {
        var (template, _) = await Bicep.CompileAsync(Sample.Infrastructure);
        await using var lab = await WorkerLab.StartAsync();
        await lab.App.StartAsync(WorkerLab.Token);
        var state = lab.App.Services.GetRequiredService<WorkerState>();
        await WorkerLab.UntilAsync(() => state.IsRunning);

        var probes = Container(template)["probes"]!.AsArray();

        Assert.Equal(["Liveness", "Readiness"], probes.Select(probe => (string)probe!["type"]!));
        foreach (var probe in probes)
        {
            Assert.Equal(200, await lab.CheckAsync((string)probe!["httpGet"]!["path"]!));
            Assert.Equal("[variables('port')]", (string)probe["httpGet"]!["port"]!);
        }

        Assert.Contains(
            $"EXPOSE {template["variables"]!["port"]}\n",
            Repository.Read(Sample.Folder + "/Dockerfile"),
            StringComparison.Ordinal);
        await lab.App.StopAsync(WorkerLab.Token);
    }

    [Fact]
    public async Task Container_has_more_time_to_stop_than_the_worker_takes()
    {
        var (template, _) = await Bicep.CompileAsync(Sample.Infrastructure);
        await using var lab = await WorkerLab.StartAsync();
        var host = lab.App.Services
            .GetRequiredService<Microsoft.Extensions.Options.IOptions<Microsoft.Extensions.Hosting.HostOptions>>();

        var app = Single(template, "Microsoft.App/containerApps");

        Assert.True((int)app["properties"]!["template"]!["terminationGracePeriodSeconds"]!
            > host.Value.ShutdownTimeout.TotalSeconds);
        Assert.True(
            host.Value.ShutdownTimeout > new EventHubsMedTechProcessorOptions().DrainTimeout);
    }

    [Fact]
    public async Task Settings_of_the_container_are_those_that_the_readme_says_it_sets()
    {
        var (template, _) = await Bicep.CompileAsync(Sample.Infrastructure);

        var set = Container(template)["env"]!.AsArray().Select(one => (string)one!["name"]!);

        Assert.Equal(
            SettingsTable.Rows.Where(row => row.IsSetByBicep).Select(row => row.Name).Order(StringComparer.Ordinal),
            set.Order(StringComparer.Ordinal));
    }

    private static JsonNode Container(JsonNode template) =>
        Assert.Single(Single(template, "Microsoft.App/containerApps")["properties"]!["template"]!["containers"]!
            .AsArray())!;

    private static JsonNode Single(JsonNode template, string type) => Assert.Single(All(template, type));

    private static IEnumerable<JsonNode> All(JsonNode template, string type) =>
        template["resources"]!.AsArray().Where(resource => (string)resource!["type"]! == type)!;

    /// <summary>Gets the value of the variable that an expression ends with.</summary>
    private static string Variable(JsonNode template, string expression) =>
        (string)template["variables"]![Regex.Match(expression, @"variables\('(\w+)'\)\)\]$").Groups[1].Value]!;
}
