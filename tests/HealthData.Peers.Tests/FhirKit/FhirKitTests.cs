namespace HealthData.Peers.Tests.FhirKit;

/// <summary>What the fake service answers to the requests of the npm client <c>fhir-kit-client</c>.</summary>
public sealed class FhirKitTests : IClassFixture<KitRun>
{
    private readonly KitRun _run;

    public FhirKitTests(KitRun run)
    {
        Assert.SkipWhen(KitRun.Missing is not null, KitRun.Missing ?? "");
        _run = run;
    }

    private string Id => _run["create"].Text("id");

    [Fact]
    public void Created_resource_is_read_back()
    {
        var created = _run["create"];
        Assert.Equal(
            (201, "W/\"1\"", $"{_run.Origin}/Patient/{Id}/_history/1"),
            (created.Status, created.Header("etag"), created.Header("location")));
        Assert.Equal("Müller", _run["read"].Items("name")[0].GetProperty("family").GetString());
    }

    [Fact]
    public void Update_needs_the_current_version()
    {
        Assert.Equal((200, "W/\"2\""), (_run["update"].Status, _run["update"].Header("etag")));
        Assert.True(_run["update"].Result.GetProperty("active").GetBoolean());
        AssertIssue(412, "conflict", "update stale");
    }

    [Fact]
    public void Patch_is_applied_as_a_whole_or_not_at_all()
    {
        Assert.Equal(("1974-12-25", "W/\"3\""), (_run["patch"].Text("birthDate"), _run["patch"].Header("etag")));
        AssertIssue(400, "processing", "patch failing");
        Assert.Equal(304, _run["unchanged"].Status);
    }

    [Fact]
    public void Versions_are_read_and_listed()
    {
        Assert.False(_run["vread"].Result.TryGetProperty("active", out _));
        foreach (var level in new[] { "history", "type history", "system history" })
        {
            Assert.Equal(
                ["3 PATCH", "2 PUT", "1 POST"],
                _run[level].Items("entry").Select(entry =>
                    entry.GetProperty("resource").GetProperty("meta").GetProperty("versionId").GetString()
                        + " " + entry.GetProperty("request").GetProperty("method").GetString()));
        }
    }

    [Fact]
    public void Conditions_find_the_same_resource()
    {
        Assert.Equal((201, 200), (_run["create once"].Status, _run["create again"].Status));
        Assert.Equal(_run["create once"].Text("id"), _run["create again"].Text("id"));
        Assert.Equal(_run["create once"].Text("id"), _run["update by search"].Text("id"));
        Assert.Equal("W/\"2\"", _run["update by search"].Header("etag"));
    }

    [Fact]
    public void Transaction_stores_all_with_references_or_nothing()
    {
        var entries = _run["transaction"].Items("entry");
        var mother = entries[0].GetProperty("resource").GetProperty("id").GetString();
        Assert.Equal(26, entries.Count);
        Assert.All(entries.Skip(1), entry => Assert.Equal(
            $"Patient/{mother}",
            entry.GetProperty("resource").GetProperty("subject").GetProperty("reference").GetString()));
        Assert.Equal(mother, _run["reference"].Text("id"));

        AssertIssue(412, "conflict", "transaction failing");
        AssertIssue(404, "not-found", "read left");
    }

    [Fact]
    public void Batch_answers_each_entry()
    {
        var entries = _run["batch"].Items("entry");
        Assert.Equal(
            ["200", "404", "200", "201"],
            entries.Select(entry => entry.GetProperty("response").GetProperty("status").GetString()![..3]));
        Assert.Equal(Id, entries[0].GetProperty("resource").GetProperty("id").GetString());
        Assert.Equal(25, entries[2].GetProperty("resource").GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("pages")]
    [InlineData("pages by post")]
    [InlineData("compartment")]
    public void Pages_are_followed_to_the_end(string search)
    {
        Assert.Equal([10, 10, 5], _run[search].Items("sizes").Select(size => size.GetInt32()));
        Assert.Equal(25, _run[search].Items("ids").Select(id => id.GetString()).Distinct().Count());
    }

    [Fact]
    public void Search_includes_counts_and_refuses_as_asked()
    {
        var found = _run["included"];
        Assert.Equal(
            ["match", "match", "include"],
            found.Items("entry").Select(entry => entry.GetProperty("search").GetProperty("mode").GetString()));
        Assert.Equal(25, found.Result.GetProperty("total").GetInt32());
        Assert.Equal(2, _run["system search"].Items("ids").Count);
        AssertIssue(400, "invalid", "unknown parameter");
    }

    [Fact]
    public void Everything_of_a_patient_comes_in_phases() =>
        Assert.Equal(26, _run["everything"].Items("ids").Select(id => id.GetString()).Distinct().Count());

    [Fact]
    public void Operation_is_invoked_with_a_resource()
    {
        Assert.Equal("OperationOutcome", _run["validate"].Text("resourceType"));
        Assert.Equal("information", _run["validate"].Items("issue")[0].GetProperty("severity").GetString());
    }

    [Fact]
    public void Capabilities_and_SMART_configuration_are_understood()
    {
        Assert.Equal(
            """{"create":true,"transaction":true,"search":true,"nonsense":false}""",
            _run["tool"].Result.GetRawText());
        Assert.StartsWith("https://", _run["smart"].Text("tokenUrl"), StringComparison.Ordinal);
    }

    [Fact]
    public void Export_runs_as_a_job()
    {
        Assert.Equal(
            (202, 202, 200), (_run["export"].Status, _run["export running"].Status, _run["export done"].Status));
        var file = Assert.Single(_run["export done"].Items("output"));
        Assert.Equal("Patient", file.GetProperty("type").GetString());
        Assert.Equal(4, file.GetProperty("count").GetInt32());
    }

    [Fact]
    public void Deleted_and_absent_resources_differ()
    {
        Assert.Equal((204, 204), (_run["delete"].Status, _run["delete again"].Status));
        AssertIssue(410, "deleted", "read deleted");
        AssertIssue(404, "not-found", "read absent");
    }

    [Fact]
    public void Wrong_request_is_refused()
    {
        AssertIssue(400, "invalid", "create wrong");
        Assert.Equal(401, _run["no token"].Status);
    }

    private void AssertIssue(int status, string code, string step)
    {
        Assert.Equal(status, _run[step].Status);
        Assert.Equal(code, _run[step].Error.GetProperty("issue")[0].GetProperty("code").GetString());
    }
}
