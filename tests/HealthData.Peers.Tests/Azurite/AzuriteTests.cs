using HealthData.Fhir;
using HealthData.Fhir.R4;

namespace HealthData.Peers.Tests.Azurite;

/// <summary>Files of exports in a real storage.</summary>
public sealed class AzuriteTests(AzuriteServers servers) : IClassFixture<AzuriteServers>
{
    private const string Container = "exports";
    private const string SpecialName = "2026/a b+c%2F#ü?.ndjson";

    private static readonly TimeSpan _hour = TimeSpan.FromHours(1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    [Theory]
    [InlineData("Patient-1.ndjson")]
    [InlineData(SpecialName)]
    public async Task Signature_gives_access_and_no_token_is_sent(string name)
    {
        var azurite = servers.Http;
        var content = Lines(3);
        await using var export = await AzuriteExport.StartAsync(
            azurite, ("Patient", await azurite.UploadAsync(Container, name, content), 3));
        var signature = azurite.Sign(Container, Now + _hour);

        SaveResult saved = await export.Result.SaveAsync(export.Folder, signature, null, Token);
        saved.EnsureComplete();

        Assert.Equal(content, await File.ReadAllTextAsync(Assert.Single(saved.Files).Path, Token));
        Assert.Equal(["p0", "p1", "p2"], await IdsAsync(export.Result.ReadResourcesAsync<Patient>(signature)));
        Assert.Equal(2, export.Transport.Sent.Count);
        Assert.All(export.Transport.Sent, request => Assert.Null(request.Authorization));
    }

    [Fact]
    public async Task Credential_gives_access_by_a_token_for_storage()
    {
        var azurite = servers.Https;
        var content = Lines(3);
        await using var export = await AzuriteExport.StartAsync(
            azurite, ("Patient", await azurite.UploadAsync(Container, "Patient-1.ndjson", content), 3));
        var credential = new StorageToken("https://storage.azure.com");

        SaveResult saved = await export.Result.SaveAsync(export.Folder, credential, null, Token);
        saved.EnsureComplete();

        Assert.Equal(content, await File.ReadAllTextAsync(Assert.Single(saved.Files).Path, Token));
        Assert.Equal(["p0", "p1", "p2"], await IdsAsync(export.Result.ReadResourcesAsync<Patient>(credential)));
        Assert.All(
            export.Transport.Sent,
            request => Assert.StartsWith("Bearer eyJ", request.Authorization, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Token_for_another_audience_is_refused()
    {
        var azurite = servers.Https;
        await using var export = await AzuriteExport.StartAsync(
            azurite, ("Patient", await azurite.UploadAsync(Container, "Patient-1.ndjson", Lines(1)), 1));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => export.Result.SaveAsync(
            export.Folder,
            new StorageToken("https://fhir.example"),
            new SaveOptions { OnProblem = ProblemPolicy.Throw },
            Token));

        Assert.Equal(403, failure.Status);
        Assert.Empty(Directory.GetFiles(export.Folder));
    }

    [Fact]
    public async Task Without_access_or_with_an_expired_signature_the_file_is_told_as_a_problem()
    {
        var azurite = servers.Http;
        await using var export = await AzuriteExport.StartAsync(
            azurite, ("Patient", await azurite.UploadAsync(Container, "Patient-1.ndjson", Lines(1)), 1));
        var expired = azurite.Sign(Container, Now - _hour);

        SaveResult without = await export.Result.SaveAsync(export.Folder, (TokenCredential?)null, null, Token);
        var thrown = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => export.Result.SaveAsync(
            export.Folder, expired, new SaveOptions { OnProblem = ProblemPolicy.Throw }, Token));
        SaveResult late = await export.Result.SaveAsync(export.Folder, expired, null, Token);

        var problem = Assert.Single(without.Problems);
        Assert.Equal((ItemProblemCode.Missing, "file 1"), (problem.Code, problem.Location));
        Assert.Equal(ItemProblemCode.Missing, Assert.Single(late.Problems).Code);
        Assert.DoesNotContain("sig=", late.Problems[0].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("sig=", thrown.ToString(), StringComparison.Ordinal);
        Assert.Equal(403, thrown.Status);
        Assert.Empty(Directory.GetFiles(export.Folder));
    }

    [Fact]
    public async Task Broken_transfer_goes_on_where_it_broke()
    {
        const int Count = 40_000;
        const int Cut = 1_000_000;
        var azurite = servers.Http;
        var content = Lines(Count);
        var address = await azurite.UploadAsync(Container, "Patient-1.ndjson", content);
        await using var relay = new CuttingRelay(address, Cut);
        await using var export = await AzuriteExport.StartAsync(azurite, ("Patient", relay.Endpoint, Count));

        SaveResult saved = await export.Result.SaveAsync(
            export.Folder, azurite.Sign(Container, Now + _hour), null, Token);
        saved.EnsureComplete();

        Assert.Equal(content, await File.ReadAllTextAsync(Assert.Single(saved.Files).Path, Token));
        Assert.Equal([null, $"bytes={Cut}-"], export.Transport.Sent.Select(request => request.Range));
    }

    [Fact]
    public async Task File_that_changed_during_a_broken_transfer_is_not_joined()
    {
        const int Count = 40_000;
        var azurite = servers.Http;
        var address = await azurite.UploadAsync(Container, "Patient-1.ndjson", Lines(Count));
        await using var relay = new CuttingRelay(
            address, 1_000_000, () => azurite.UploadAsync(Container, "Patient-1.ndjson", Lines(Count + 1)));
        await using var export = await AzuriteExport.StartAsync(azurite, ("Patient", relay.Endpoint, Count));

        SaveResult saved = await export.Result.SaveAsync(
            export.Folder, azurite.Sign(Container, Now + _hour), null, Token);

        Assert.Equal("file 1", Assert.Single(saved.Problems).Location);
        Assert.Empty(Directory.GetFiles(export.Folder));
    }

    [Fact]
    public async Task Tool_saves_the_files_with_a_signature()
    {
        var azurite = servers.Http;
        var content = Lines(3);
        var options = new FakeWorkspaceOptions { UseHttps = false };
        await using var workspace = await FakeWorkspace.StartAsync(options, Token);
        AzuriteExport.Announce(
            workspace, ("Patient", await azurite.UploadAsync(Container, "Patient-1.ndjson", content), 3));
        var folder = Directory.CreateTempSubdirectory("healthdata-export-");

        var run = await ToolRun.StartAsync(
            Token, "fhir", "export", "--output", folder.FullName, "--endpoint", workspace.FhirEndpoint.AbsoluteUri,
            "--sas", azurite.Sign(Container, Now + _hour).Signature, "--json");

        Assert.Equal((0, ""), (run.Code, run.Error));
        var path = Path.Combine(folder.FullName, "Patient-1.ndjson");
        Assert.Equal(path, Assert.Single(run.Lines).GetProperty("path").GetString());
        Assert.Equal(content, await File.ReadAllTextAsync(path, Token));
        folder.Delete(recursive: true);
    }

    private static string Lines(int count) => string.Concat(Enumerable.Range(0, count).Select(
        number => $$"""{"resourceType":"Patient","id":"p{{number}}","name":[{"family":"Müller"}]}""" + "\n"));

    private static async Task<List<string?>> IdsAsync(FhirExportedResources<Patient> patients)
    {
        List<string?> ids = [];
        await foreach (var patient in patients.WithCancellation(Token))
        {
            ids.Add(patient.Id);
        }

        return ids;
    }
}
