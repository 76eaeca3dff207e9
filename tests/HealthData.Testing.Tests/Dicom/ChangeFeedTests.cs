using System.Text.Json;

namespace HealthData.Testing.Tests.Dicom;

public sealed class ChangeFeedTests
{
    [Theory]
    [InlineData(1, "Sequence", "Action", "Create")]
    [InlineData(2, "sequence", "action", "create")]
    public async Task Versions_write_their_own_letter_case(int version, string sequence, string action, string create)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace, version);
        workspace.Dicom.AddChange("1", "2", "3");

        var latest = await JsonAsync(client, "/changefeed/latest");
        var only = Assert.Single((await JsonAsync(client, "/changefeed?IncludeMetadata=false")).EnumerateArray());

        Assert.Equal(1, latest.GetProperty(sequence).GetInt64());
        Assert.Equal(create, only.GetProperty(action).GetString());
    }

    [Theory]
    [InlineData(1, "", 10)]
    [InlineData(1, "?limit=100", 100)]
    [InlineData(1, "?limit=100&offset=90", 60)]
    [InlineData(1, "?offset=200", 0)]
    [InlineData(2, "", 100)]
    [InlineData(2, "?limit=200&offset=400", 100)]
    public async Task Pages_are_ranges_of_numbers_in_version_1_and_rows_in_version_2(
        int version, string query, int count)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace, version);
        AddWithGap(workspace);

        var page = await JsonAsync(client, "/changefeed" + query);

        Assert.Equal(count, page.GetArrayLength());
    }

    [Theory]
    [InlineData(1, "?limit=101")]
    [InlineData(1, "?limit=0")]
    [InlineData(2, "?limit=201")]
    [InlineData(2, "?offset=-1")]
    [InlineData(2, "?includeMetadata=maybe")]
    [InlineData(2, "?startTime=2026-01-02T03:04:05")]
    [InlineData(2, "?endTime=2026-01-02")]
    [InlineData(2, "?startTime=2026-01-02T03:04:05Z&endTime=2026-01-02T03:04:05Z")]
    public async Task What_the_service_refuses_is_400(int version, string query)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace, version);

        Assert.Equal(HttpStatusCode.BadRequest, await client.StatusAsync("/changefeed" + query));
    }

    [Fact]
    public async Task Feed_without_a_row_is_empty_and_has_no_latest_one()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        Assert.Equal(HttpStatusCode.NoContent, await client.StatusAsync("/changefeed/latest"));
        Assert.Equal(0, (await JsonAsync(client, "/changefeed")).GetArrayLength());
    }

    [Fact]
    public async Task Rows_tell_the_state_and_the_metadata_of_now()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(new TestFile("5.1", "5.2", "5.3"));
        workspace.Dicom.AddChange("5.1", "5.2", "5.3");

        var rows = (await JsonAsync(client, "/changefeed")).EnumerateArray().ToArray();
        workspace.Dicom.Clear();

        Assert.Equal(["replaced", "current"], rows.Select(row => row.GetProperty("state").GetString()));
        Assert.All(rows, row => Assert.True(row.GetProperty("metadata").TryGetProperty("00080018", out _)));
        Assert.Equal(0, (await JsonAsync(client, "/changefeed")).GetArrayLength());
    }

    private static void AddWithGap(FakeWorkspace workspace)
    {
        for (var index = 0; index < 500; index++)
        {
            if (index == 150)
            {
                workspace.Dicom.SkipSequenceNumbers(1_000);
            }

            workspace.Dicom.AddChange("1", "2", "3");
        }
    }

    private static async Task<JsonElement> JsonAsync(RawClient client, string path)
    {
        using var response = await client.GetAsync(path, "application/json");
        return await DicomJson.ReadAsync(response);
    }
}
