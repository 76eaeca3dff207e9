namespace HealthData.Imaging.Tests.Corpus;

/// <summary>The recorded cases of studies: the metadata, what is stored before, and what is to be.</summary>
[Trait("Category", "Corpus")]
public sealed class ImagingCorpusTests
{
    private const string None = "(none)";

    public static TheoryData<string> Folders()
    {
        var root = CorpusFolder.Path is null ? null : Path.Combine(CorpusFolder.Path, "imaging");
        string[] names = root is not null && Directory.Exists(root)
            ? [.. Directory.EnumerateFiles(root, "case.json", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(root, Path.GetDirectoryName(path)!))
                .Where(name => !Path.GetFileName(name).StartsWith('_')).Order(StringComparer.Ordinal)]
            : [];
        return [.. names.DefaultIfEmpty(None)];
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_case_gives_what_is_recorded(string folder)
    {
        var recorded = Open(folder);
        var (projector, store) = (recorded.CreateProjector(), new CaseStore(recorded.Before));

        var pass = Run(recorded, projector, store);

        AssertSame("outcome", recorded.Expected["outcome"], JsonValue.Create(pass.Outcome));
        AssertSame("writes", recorded.Expected["writes"], pass.Writes);
        AssertSame("findings", recorded.Expected["findings"], pass.Findings);
        foreach (var type in (string[])["ImagingStudy", "Patient", "Endpoint"])
        {
            if (recorded.Expected[type] is JsonObject expected)
            {
                var stored = store.Find($"{type}/{expected["id"]}");
                AssertSame(type, WithoutVersion(expected), stored is null ? null : WithoutVersion(stored));
            }
        }

        if (pass.Outcome == "deleted")
        {
            Assert.Null(store.Find($"ImagingStudy/{projector.GetImagingStudyId(recorded.StudyInstanceUid)}"));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_second_pass_over_a_case_writes_nothing(string folder)
    {
        var recorded = Open(folder);
        var (projector, store) = (recorded.CreateProjector(), new CaseStore(recorded.Before));
        Run(recorded, projector, store);

        var second = Run(recorded, projector, store);

        Assert.Empty(second.Writes);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_case_reads_the_same_from_a_stream_that_trickles(string folder)
    {
        var recorded = Open(folder);
        var (projector, store) = (recorded.CreateProjector(), new CaseStore(recorded.Before));
        var existing = store.Existing(projector, recorded.StudyInstanceUid);

        var whole = projector.Project(recorded.StudyInstanceUid, recorded.Metadata, existing);
        var study = await projector.ReadAsync(
            recorded.StudyInstanceUid, new TricklingStream(recorded.Metadata), TestContext.Current.CancellationToken);
        var streamed = projector.Project(study, existing);

        Assert.Equal(whole.Outcome, streamed.Outcome);
        Assert.Equal(whole.Issues, streamed.Issues);
        Assert.Equal(
            whole.Writes.Select(write => write.Content?.ToString()),
            streamed.Writes.Select(write => write.Content?.ToString()));
    }

    private static ImagingCase Open(string folder)
    {
        Assert.SkipWhen(
            folder == None, "There is no corpus/imaging: set HEALTHDATA_CORPUS to the folder of the corpora.");
        return ImagingCase.ReadFolder(Path.Combine(CorpusFolder.Path!, "imaging", folder));
    }

    private static (string Outcome, JsonArray Writes, JsonArray Findings) Run(
        ImagingCase recorded, ImagingProjector projector, CaseStore store)
    {
        var existing = store.Existing(projector, recorded.StudyInstanceUid);
        var resources = projector.Project(recorded.StudyInstanceUid, recorded.Metadata, existing);
        return (
            resources.Outcome.ToString().ToLowerInvariant(),
            [.. resources.Writes.Select(store.Apply)],
            [.. resources.Issues.Select(Finding)]);
    }

    private static JsonObject Finding(ImagingIssue issue) => new()
    {
        ["code"] = issue.Code,
        ["tag"] = issue.Tag?.ToString() ?? "",
        ["level"] = issue.Level.ToString().ToLowerInvariant(),
        ["uid"] = issue.Uid,
    };

    private static JsonObject WithoutVersion(JsonObject resource)
    {
        var copy = resource.DeepClone().AsObject();
        if (copy["meta"] is JsonObject meta)
        {
            meta.Remove("versionId");
            meta.Remove("lastUpdated");
            if (meta.Count == 0)
            {
                copy.Remove("meta");
            }
        }

        return copy;
    }

    private static void AssertSame(string what, JsonNode? expected, JsonNode? actual) => Assert.True(
        JsonNode.DeepEquals(expected, actual),
        $"{what}\nexpected {expected?.ToJsonString()}\nactual   {actual?.ToJsonString()}");
}
