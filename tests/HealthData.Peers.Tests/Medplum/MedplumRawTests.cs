using HealthData.Fhir;

namespace HealthData.Peers.Tests.Medplum;

/// <summary>The client for bytes against Medplum's router.</summary>
public sealed class MedplumRawTests(MedplumServer server)
{
    private readonly FhirRawClient _client = server.CreateClient().Raw;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Resource_comes_back_byte_for_byte()
    {
        var sent = Json("""{"resourceType":"Observation","status":"final","code":{"text":"c"},"valueBoolean":true}""");
        FhirResponse<BinaryData> created = await _client.CreateAsync(sent, null, Token);
        FhirResponse<BinaryData> read = await _client.ReadAsync("Observation", created.Id!, null, Token);
        using var plain = new HttpClient();

        Assert.Equal(created.VersionId, read.VersionId);
        Assert.Equal(
            await plain.GetStringAsync(created.GetRawResponse().Headers.TryGetValue("Location", out var location)
                ? location[..location.IndexOf("/_history", StringComparison.Ordinal)]
                : null, Token),
            read.Value.ToString());
    }

    [Fact]
    public async Task Resource_is_updated_patched_listed_found_and_deleted()
    {
        FhirResponse<BinaryData> created = await _client.UpdateAsync(
            Json("""{"resourceType":"Patient","id":"raw","name":[{"family":"Bytes"}]}"""), null, Token);
        FhirResponse<BinaryData> patched = await _client.PatchAsync(
            "Patient", "raw", new JsonPatch().Add("/active", true), null, Token);
        BinaryData first = (await _client.ReadVersionAsync("Patient", "raw", created.VersionId!, Token)).Value;
        List<string?> versions = [];
        await foreach (var version in _client.HistoryAsync("Patient", "raw", cancellationToken: Token))
        {
            versions.Add(version.VersionId);
        }

        List<BinaryData> found = [];
        await foreach (var match in _client.SearchAsync("Patient", "name=Bytes", Token))
        {
            found.Add(match);
        }

        await _client.DeleteAsync("Patient", "raw", cancellationToken: Token);

        Assert.False(created.IsCreated);
        Assert.Contains("\"active\":true", Assert.Single(found).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("active", first.ToString(), StringComparison.Ordinal);
        Assert.Equal([patched.VersionId, created.VersionId], versions);
        Assert.False((await _client.ReadIfExistsAsync("Patient", "raw", Token)).HasValue);
    }

    private static BinaryData Json(string text) => BinaryData.FromString(text);
}
