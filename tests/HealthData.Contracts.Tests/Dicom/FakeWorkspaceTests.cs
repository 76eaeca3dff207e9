using HealthData.Testing;

namespace HealthData.Contracts.Tests.Dicom;

/// <summary>
/// Holds the answers of <see cref="FakeWorkspace"/> to the requests of the client against the answers of the stubs.
/// </summary>
[Collection(DicomCollection.Name)]
public sealed class FakeWorkspaceTests(DicomServers servers)
{
    /// <summary>Stubs whose answer the workspace cannot give, and its own answer.</summary>
    private static readonly Dictionary<string, int> NotHeld = new()
    {
        // Its bulk data are below instances.
        ["retrieve-bulk-data"] = 404,

        // Its operations have ids of their own.
        ["add-extended-query-tags"] = 202,
        ["update-studies"] = 202,

        // Its services are at the paths of the Azure service alone.
        ["without-token"] = 404,

        // Its operations have ids of their own.
        ["export"] = 202,
        ["export-many"] = 202,
        ["export-of-partition"] = 202,
        ["export-running"] = 404,
        ["export-completed"] = 404,
        ["export-errors"] = 404,
        ["export-errors-with-signature"] = 404,

        // A backslash parts values, so no patient can have this name.
        ["search-studies-escaped"] = 204,
    };

    public static TheoryData<string> Held =>
        [.. StubFolder.Dicom.Stubs.Select(stub => stub.Name).Where(name => !NotHeld.ContainsKey(name))];

    public static TheoryData<string, int> Others =>
        [.. NotHeld.Select(pair => new TheoryDataRow<string, int>(pair.Key, pair.Value))];

    [Theory, MemberData(nameof(Held))]
    public async Task The_workspace_answers_as_the_stub(string stub)
    {
        var answer = await AskAsync(stub);
        Assert.Empty(StubFolder.Dicom[stub].Response.Compare(answer));
    }

    [Theory, MemberData(nameof(Others))]
    public async Task What_the_workspace_cannot_hold_is_answered_otherwise(string stub, int status) =>
        Assert.Equal(status, (await AskAsync(stub)).Status);

    [Theory]
    [InlineData("delete-study", "204", "200", "status")]
    [InlineData("metadata-of-study", "1-1", "1-2", "header ETag")]
    [InlineData("metadata-of-study", "[\"1.2.3.4.5\"]", "[\"1.2.3.4.6\"]", "body[0].00080018.Value[0]")]
    [InlineData("search-studies", "0020000D", "0020000F", "body[0].0020000F")]
    [InlineData("store-many", "1.2.3.4.6", "1.2.3.4.7", "body.00081199.Value[1].00081155.Value[0]")]
    [InlineData("rendered-frame", "image/jpeg", "image/jpeh", "header Content-Type")]
    [InlineData("retrieve-study", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "part 1")]
    [InlineData("retrieve-frames-many", "\\r\\n--part--", "\\r\\n__part--", "parts")]
    public async Task A_changed_stub_is_told(string stub, string part, string change, string told)
    {
        var changed = StubFolder.Dicom[stub].With("response", part, change);
        var difference = Assert.Single(changed.Response.Compare(await AskAsync(stub)));
        Assert.Equal(told, difference.Part);
    }

    private async Task<StubResponse> AskAsync(string stub)
    {
        var call = DicomContracts.All.First(call => call.Stub == stub);
        var report = await servers.CallAsync(call, ServerKind.InProcess);
        Assert.Null(report.Flaw);
        await using var workspace = await WorkspaceState.StartAsync(stub);
        return await workspace.SendAsync(report.Served[0].Request);
    }
}
