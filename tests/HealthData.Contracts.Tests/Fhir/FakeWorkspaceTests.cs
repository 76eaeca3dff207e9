using HealthData.Testing;

namespace HealthData.Contracts.Tests.Fhir;

/// <summary>
/// Holds the answers of <see cref="FakeWorkspace"/> to the requests of the clients against the answers of the stubs.
/// </summary>
[Collection(FhirCollection.Name)]
public sealed class FakeWorkspaceTests(FhirServers servers)
{
    // What a service chooses itself.
    private static readonly string[] Chosen =
    [
        "header Location", "body.id", "body.transactionTime", "body.output[0].url", "body.rest[0].resource",
    ];

    /// <summary>Stubs whose answer the workspace cannot give, and its own answer.</summary>
    private static readonly Dictionary<string, int> NotHeld = new()
    {
        // It is at a path of its own.
        ["without-token"] = 404,

        // It has no operations but those of the Azure service.
        ["invoke"] = 404,
        ["invoke-without-input"] = 404,
        ["invoke-on-type"] = 404,
        ["invoke-on-resource"] = 404,
        ["invoke-by-get"] = 404,
        ["invoke-on-type-by-get"] = 404,
        ["invoke-on-resource-by-get"] = 404,

        // Nor has the Azure service.
        ["search-compartment-by-post"] = 404,

        // Tokens of pages are its own.
        ["search-next-page"] = 400,
        ["search-included-page"] = 400,

        // Its files are at the address of its storage.
        ["export-file"] = 404,
        ["export-file-with-signature"] = 404,
        ["export-file-with-credential"] = 404,
        ["export-file-of-service"] = 404,
    };

    public static TheoryData<string> Held =>
        [.. StubFolder.Fhir.Stubs.Select(stub => stub.Name).Where(name => !NotHeld.ContainsKey(name))];

    public static TheoryData<string, int> Others =>
        [.. NotHeld.Select(pair => new TheoryDataRow<string, int>(pair.Key, pair.Value))];

    [Theory, MemberData(nameof(Held))]
    public async Task The_workspace_answers_as_the_stub(string stub)
    {
        var answer = await AskAsync(stub);

        Assert.DoesNotContain(
            StubFolder.Fhir[stub].Response.Compare(answer), difference => !Chosen.Contains(difference.Part));
    }

    [Theory, MemberData(nameof(Others))]
    public async Task What_the_workspace_cannot_hold_is_answered_otherwise(string stub, int status) =>
        Assert.Equal(status, (await AskAsync(stub)).Status);

    private async Task<StubResponse> AskAsync(string stub)
    {
        await using var workspace = await WorkspaceState.StartAsync(stub);
        foreach (var earlier in WorkspaceResources.SentBefore(stub))
        {
            await workspace.SendAsync(await RequestOfAsync(earlier));
        }

        return await workspace.SendAsync(await RequestOfAsync(stub));
    }

    private async Task<ReceivedRequest> RequestOfAsync(string stub)
    {
        var report = await servers.CallAsync(
            FhirContracts.All.First(call => call.Stub == stub), ServerKind.InProcess);
        Assert.Null(report.Flaw);
        return report.Served[0].Request;
    }
}
