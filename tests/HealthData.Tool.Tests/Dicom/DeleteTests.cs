namespace HealthData.Tool.Tests.Dicom;

public sealed class DeleteTests
{
    [Theory]
    [InlineData(1, 0, "study")]
    [InlineData(2, 0, "series")]
    [InlineData(3, 1, "instance")]
    public async Task What_is_named_is_deleted(int level, int left, string kind)
    {
        await using var cli = await CliFixture.StartAsync();
        var slice = (await cli.StoreAsync(2))[0];
        var path = slice.PathAt(level);
        var result = await cli.DicomAsync("delete", path, "--yes");
        Assert.Equal((0, "", $"The {kind} was deleted."), (result.Code, result.Error, result.Out.TrimEnd()));
        Assert.Equal(left, cli.Workspace.Dicom.Count);
    }

    [Fact]
    public async Task Json_tells_what_was_deleted()
    {
        await using var cli = await CliFixture.StartAsync();
        var slice = Assert.Single(await cli.StoreAsync(1));
        var result = await cli.DicomAsync("delete", slice.StudyInstanceUid, "--json", "--yes");
        Assert.Equal(
            $$"""{"studyInstanceUid":"{{slice.StudyInstanceUid}}","status":"deleted"}""", result.Out.TrimEnd());
    }

    [Fact]
    public async Task What_is_not_there_is_a_failure()
    {
        await using var cli = await CliFixture.StartAsync();
        var result = await cli.DicomAsync("delete", "1.2.3", "--yes");
        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Contains("404", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_deleted_where_nobody_can_be_asked()
    {
        await using var cli = await CliFixture.StartAsync();
        var slice = Assert.Single(await cli.StoreAsync(1));
        var result = await cli.DicomAsync("delete", slice.StudyInstanceUid);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("--yes", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, cli.Workspace.Dicom.Count);
    }

    [Theory]
    [InlineData(false, false, 1, 1)]
    [InlineData(true, false, 0, 0)]
    [InlineData(false, true, 0, 0)]
    public async Task Person_at_a_terminal_is_asked(bool agrees, bool yes, int code, int left)
    {
        await using var cli = await CliFixture.StartAsync();
        var slice = Assert.Single(await cli.StoreAsync(1));
        var asked = 0;
        string[] args =
        [
            "dicom", "delete", slice.StudyInstanceUid, "--endpoint", cli.Workspace.DicomEndpoint.ToString(),
            .. yes ? ["--yes"] : Array.Empty<string>(),
        ];
        var result = await InProcess.RunAsync(args, _ =>
        {
            asked++;
            return agrees;
        });
        Assert.Equal((code, left, yes ? 0 : 1), (result.Code, cli.Workspace.Dicom.Count, asked));
    }
}
