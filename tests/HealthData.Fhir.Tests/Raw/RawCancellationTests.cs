namespace HealthData.Fhir.Tests.Raw;

/// <summary>Each method on bytes, asynchronous or not, ends as canceled and sends nothing.</summary>
public sealed class RawCancellationTests
{
    private static readonly BinaryData Json = BinaryData.FromString("""{"resourceType":"Patient","id":"p1"}""");

    private static readonly BinaryData Batch = BinaryData.FromString("""{"resourceType":"Bundle","type":"batch"}""");

    private static readonly JsonPatch Patch = new JsonPatch().Remove("/active");

    private static readonly FhirQuery<Resource> Query = new("_id=p1");

    private static readonly Dictionary<string, Func<FhirRawClient, CancellationToken, Task>> Async = new()
    {
        ["Read"] = (raw, token) => raw.ReadAsync("Patient", "p1", null, token),
        ["ReadIfExists"] = (raw, token) => raw.ReadIfExistsAsync("Patient", "p1", token),
        ["ReadVersion"] = (raw, token) => raw.ReadVersionAsync("Patient", "p1", "1", token),
        ["Create"] = (raw, token) => raw.CreateAsync(Json, null, token),
        ["Update"] = (raw, token) => raw.UpdateAsync(Json, (FhirUpdateOptions?)null, token),
        ["Update by condition"] = (raw, token) => raw.UpdateAsync(Json, "_id=p1", null, token),
        ["Patch"] = (raw, token) => raw.PatchAsync("Patient", "p1", Patch, null, token),
        ["Patch by condition"] = (raw, token) => raw.PatchAsync("Patient", Query, Patch, null, token),
        ["Delete"] = (raw, token) => raw.DeleteAsync("Patient", "p1", null, token),
        ["Delete by condition"] = (raw, token) => raw.DeleteAsync("Patient", Query, null, token),
        ["Submit"] = (raw, token) => raw.SubmitAsync(Batch, token),
        ["BulkUpdate"] = (raw, token) => raw.BulkUpdateAsync(WaitUntil.Completed, Json, null, null, null, token),
        ["Invoke"] = (raw, token) => raw.InvokeAsync("$x", null, null, token),
        ["History"] = async (raw, token) => await raw.HistoryAsync("Patient", null, null, token).AnyAsync(),
        ["Search"] = async (raw, token) => await raw.SearchAsync("Patient", null, token).AnyAsync(),
        ["Search all"] = async (raw, token) => await raw.SearchAsync(Query, token).AnyAsync(),
    };

    private static readonly Dictionary<string, Action<FhirRawClient, CancellationToken>> Sync = new()
    {
        ["Read"] = (raw, token) => raw.Read("Patient", "p1", null, token),
        ["ReadIfExists"] = (raw, token) => raw.ReadIfExists("Patient", "p1", token),
        ["ReadVersion"] = (raw, token) => raw.ReadVersion("Patient", "p1", "1", token),
        ["Create"] = (raw, token) => raw.Create(Json, null, token),
        ["Update"] = (raw, token) => raw.Update(Json, (FhirUpdateOptions?)null, token),
        ["Update by condition"] = (raw, token) => raw.Update(Json, "_id=p1", null, token),
        ["Patch"] = (raw, token) => raw.Patch("Patient", "p1", Patch, null, token),
        ["Patch by condition"] = (raw, token) => raw.Patch("Patient", Query, Patch, null, token),
        ["Delete"] = (raw, token) => raw.Delete("Patient", "p1", null, token),
        ["Delete by condition"] = (raw, token) => raw.Delete("Patient", Query, null, token),
        ["Submit"] = (raw, token) => raw.Submit(Batch, token),
        ["BulkUpdate"] = (raw, token) => raw.BulkUpdate(WaitUntil.Completed, Json, null, null, null, token),
        ["Invoke"] = (raw, token) => raw.Invoke("$x", null, null, token),
        ["History"] = (raw, token) => _ = raw.History("Patient", null, null, token).Any(),
        ["Search"] = (raw, token) => _ = raw.Search("Patient", null, token).Any(),
        ["Search all"] = (raw, token) => _ = raw.Search(Query, token).Any(),
    };

    public static TheoryData<string> Names() => [.. Async.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_method_with_a_canceled_token_sends_nothing(string name)
    {
        await using var lab = await FhirLab.StartAsync();
        var token = new CancellationToken(canceled: true);

        var asynchronous = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Async[name](lab.Client.Raw, token));
        var synchronous = Assert.ThrowsAny<OperationCanceledException>(() => Sync[name](lab.Client.Raw, token));

        Assert.Equal((token, token), (asynchronous.CancellationToken, synchronous.CancellationToken));
        Assert.Equal(0, lab.Workspace.Requests.Total);
    }
}
