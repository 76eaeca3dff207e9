namespace HealthData.Imaging.Tests.Synchronizer;

/// <summary>Single studies: what is read and written, and who comes in between.</summary>
public sealed class PassTests
{
    private static readonly string Uid = SyncLab.Study(1);

    [Fact]
    public async Task A_study_is_written_once_and_deleted_when_it_is_gone()
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        var synchronizer = lab.Create();

        Assert.Equal(StudyStatus.Written, (await synchronizer.SynchronizeAsync(Uid, SyncLab.Token)).Status);
        await lab.AssertInSyncAsync([Uid]);
        Assert.Equal(3, lab.Requests("PUT", "").Count);

        Assert.Equal(StudyStatus.Unchanged, (await synchronizer.SynchronizeAsync(Uid, SyncLab.Token)).Status);
        Assert.Equal(3, lab.Requests("PUT", "").Count);

        lab.Add(Uid, 2);
        var second = await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);
        Assert.Equal((StudyStatus.Written, 1), (second.Status, second.Passes));
        await lab.AssertInSyncAsync([Uid]);
        Assert.Equal(4, lab.Requests("PUT", "").Count);

        await lab.Dicom.DeleteStudyAsync(Uid, SyncLab.Token);
        Assert.Equal(StudyStatus.Deleted, (await synchronizer.SynchronizeAsync(Uid, SyncLab.Token)).Status);
        await lab.AssertInSyncAsync([Uid]);
        Assert.Equal(StudyStatus.Unchanged, (await synchronizer.SynchronizeAsync(Uid, SyncLab.Token)).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_change_while_a_write_is_under_way_is_seen_behind_it(bool isFirst)
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        lab.Add(Uid, 2);
        var synchronizer = lab.Create();
        if (!isFirst)
        {
            await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);
            lab.Add(Uid, 3);
        }

        // The write is accepted, though the archive has changed since its metadata were read.
        var isChanged = false;
        lab.Before("PUT", "/ImagingStudy/", () =>
        {
            if (!isChanged)
            {
                isChanged = true;
                lab.Add(Uid, 9);
            }
        });

        var outcome = await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);

        Assert.Equal((StudyStatus.Written, 2), (outcome.Status, outcome.Passes));
        await lab.AssertInSyncAsync([Uid]);
    }

    [Fact]
    public async Task A_study_that_is_stored_again_while_its_resource_is_deleted_is_seen_behind_it()
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        var synchronizer = lab.Create();
        await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);
        await lab.Dicom.DeleteStudyAsync(Uid, SyncLab.Token);
        lab.Before("DELETE", "/ImagingStudy/", () => lab.Add(Uid, 1));

        await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);

        await lab.AssertInSyncAsync([Uid]);
    }

    [Fact]
    public async Task A_resource_of_a_deleted_study_goes_on_with_a_look_without_a_condition()
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        var synchronizer = lab.Create();
        await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);
        await lab.Dicom.DeleteStudyAsync(Uid, SyncLab.Token);
        await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);
        lab.Add(Uid, 1);
        lab.Workspace.Requests.Clear();

        await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);

        var looks = lab.Workspace.Requests.Where(
            request => request.Path.EndsWith("/metadata", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, looks.Count);
        Assert.All(looks, look => Assert.False(look.Headers.ContainsKey("If-None-Match")));
        await lab.AssertInSyncAsync([Uid]);
    }

    [Fact]
    public async Task What_another_writes_in_between_is_not_lost()
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        var synchronizer = lab.Create();
        await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);
        lab.Add(Uid, 2);
        var stored = lab.Stored(Uid)!;
        stored["note"] = new JsonArray(new JsonObject { ["text"] = "seen" });
        stored.Remove("meta");
        stored["meta"] = new JsonObject { ["source"] = lab.Projector.Source };
        var isThere = false;
        lab.Before("PUT", "/ImagingStudy/", () =>
        {
            if (!isThere)
            {
                isThere = true;
                lab.Workspace.Fhir.Add(stored.ToJsonString());
            }
        });

        var outcome = await synchronizer.SynchronizeAsync(Uid, SyncLab.Token);

        var now = lab.Stored(Uid)!;
        Assert.Equal(("seen", "2", 2), (now["note"]![0]!.Text("text"), now.Text("numberOfInstances"), outcome.Passes));
    }

    [Fact]
    public async Task The_resource_is_read_before_the_metadata()
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);

        await lab.Create().SynchronizeAsync(Uid, SyncLab.Token);

        var reads = lab.Workspace.Requests.Where(request => request.Method == "GET").Select(request => request.Path);
        Assert.Contains("/ImagingStudy/", reads.First(), StringComparison.Ordinal);
        Assert.EndsWith("/metadata", reads.ElementAt(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_patient_that_another_creates_a_moment_before_is_filled()
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        var id = lab.Projector.Read(Uid, await MetadataAsync(lab)).OwnPatientId!;
        var isThere = false;
        lab.Before("GET", $"/ImagingStudy/", () =>
        {
            if (!isThere)
            {
                isThere = true;
                lab.Workspace.Fhir.Add($$"""
                    {"resourceType":"Patient","id":"{{id}}","meta":{"source":"{{lab.Projector.Source}}"},"active":true}
                    """);
            }
        });

        await lab.Create().SynchronizeAsync(Uid, SyncLab.Token);

        var patient = JsonNode.Parse(lab.Workspace.Fhir.Find("Patient", id)!)!;
        Assert.Equal(("true", "Generated"), (patient.Text("active"), patient["name"]![0]!.Text("family")));
    }

    [Fact]
    public async Task A_preview_writes_nothing()
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);

        var preview = await lab.Create().PreviewAsync(Uid, SyncLab.Token);

        Assert.Equal(
            ["Endpoint", "Patient", "ImagingStudy"], preview.Resources.Writes.Select(write => write.ResourceType));
        Assert.Null(preview.Existing.ImagingStudy);
        Assert.Equal(0, lab.Workspace.Fhir.Count);
    }

    [Fact]
    public async Task One_with_our_source_and_another_id_is_adopted_where_that_is_wanted()
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        lab.Workspace.Fhir.Add($$"""
            {"resourceType":"ImagingStudy","id":"old","meta":{"source":"{{lab.Projector.Source}}#1"},
            "status":"available","subject":{"display":"x"},
            "identifier":[{"system":"urn:dicom:uid","value":"urn:oid:{{Uid}}"}]}
            """);

        await lab.Create(configure: options => options.AdoptsExisting = true).SynchronizeAsync(Uid, SyncLab.Token);

        Assert.Null(lab.Stored(Uid));
        var adopted = JsonNode.Parse(lab.Workspace.Fhir.Find("ImagingStudy", "old")!)!;
        Assert.Equal(("1", lab.Projector.Source), (adopted.Text("numberOfInstances"), adopted["meta"]!.Text("source")));
    }

    [Fact]
    public async Task Calls_for_one_study_at_once_share_passes()
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(Uid, 1);
        var synchronizer = lab.Create();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(
            _ => synchronizer.SynchronizeAsync(Uid, SyncLab.Token)));

        Assert.All(outcomes, outcome => Assert.True(outcome.Succeeded));
        Assert.InRange(lab.Requests("GET", "/ImagingStudy/").Count, 1, 4);
    }

    [Fact]
    public async Task A_backfill_gives_the_outcome_of_each_study()
    {
        await using var lab = await SyncLab.StartAsync();
        string[] studies = [.. Enumerable.Range(1, 30).Select(SyncLab.Study)];
        foreach (var study in studies)
        {
            lab.Add(study, 1);
        }

        Dictionary<string, StudyStatus> found = [];
        await foreach (var outcome in lab.Create().BackfillAsync([.. studies, "1.2.999"], SyncLab.Token))
        {
            found.Add(outcome.StudyInstanceUid, outcome.Status);
        }

        Assert.All(studies, study => Assert.Equal(StudyStatus.Written, found[study]));
        Assert.Equal(StudyStatus.Unchanged, found["1.2.999"]);
        await lab.AssertInSyncAsync(studies);
    }

    private static async Task<byte[]> MetadataAsync(SyncLab lab)
    {
        RetrievedMetadata metadata = await lab.Dicom.RetrieveStudyMetadataAsync(Uid, cancellationToken: SyncLab.Token);
        var sets = await metadata.ToListAsync(SyncLab.Token);
        return [.. "["u8, .. sets.Single().ToUtf8Json(), .. "]"u8];
    }
}
