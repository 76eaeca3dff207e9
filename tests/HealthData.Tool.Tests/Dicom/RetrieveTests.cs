namespace HealthData.Tool.Tests.Dicom;

public sealed class RetrieveTests
{
    [Fact]
    public async Task Study_is_written_as_study_series_instance()
    {
        await using var cli = await CliFixture.StartAsync();
        var series = await cli.StoreAsync(3);
        var result = await cli.DicomAsync("retrieve", series[0].StudyInstanceUid, "--out", cli.PathOf("out"));
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith("3 instances saved. ", result.Out, StringComparison.Ordinal);
        Assert.Equal(
            series.Select(slice => FileOf(cli, slice)).Order(StringComparer.Ordinal),
            Directory.GetFiles(cli.PathOf("out"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        Assert.Equal(series[0].Content.ToArray(), File.ReadAllBytes(FileOf(cli, series[0])));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Json_has_a_line_for_each_file(int level)
    {
        await using var cli = await CliFixture.StartAsync();
        var slice = Assert.Single(await cli.StoreAsync(1));
        var path = slice.PathAt(level);
        var result = await cli.DicomAsync("retrieve", path, "--out", cli.PathOf("out"), "--json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(
            $"{{{slice.JsonMembers()},\"path\":\"{FileOf(cli, slice)}\","
            + $"\"length\":{slice.Content.Length},\"wasKept\":false}}",
            result.Out.TrimEnd());
        Assert.Equal(slice.Content.ToArray(), File.ReadAllBytes(FileOf(cli, slice)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task File_that_is_there_is_left_kept_or_replaced(int level)
    {
        await using var cli = await CliFixture.StartAsync();
        var slice = Assert.Single(await cli.StoreAsync(1));
        var path = slice.PathAt(level);
        var file = cli.Write($"out/{slice.PathAt(level: 3)}.dcm", "old"u8);
        var failed = await cli.DicomAsync("retrieve", path, "--out", cli.PathOf("out"));
        Assert.Equal(1, failed.Code);
        Assert.Contains("already exists", failed.Error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(file));
        var kept = await cli.DicomAsync("retrieve", path, "--out", cli.PathOf("out"), "--existing", "keep");
        Assert.Equal((0, ""), (kept.Code, kept.Error));
        Assert.Equal("old", File.ReadAllText(file));
        var replaced = await cli.DicomAsync("retrieve", path, "--out", cli.PathOf("out"), "--existing", "replace");
        Assert.Equal((0, ""), (replaced.Code, replaced.Error));
        Assert.Equal(slice.Content.ToArray(), File.ReadAllBytes(file));
    }

    [Fact]
    public async Task Missing_study_is_a_failure()
    {
        await using var cli = await CliFixture.StartAsync();
        var result = await cli.DicomAsync("retrieve", "1.2.3", "--out", cli.PathOf("out"));
        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Contains("404", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("1.2.3", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_that_breaks_off_is_a_failure_and_leaves_no_short_file()
    {
        await using var cli = await CliFixture.StartAsync();
        var series = await cli.StoreAsync(3);
        cli.Workspace.Faults.Add(FakeFault.Cut(series[0].Content.Length * 2));
        var result = await cli.DicomAsync("retrieve", series[0].StudyInstanceUid, "--out", cli.PathOf("out"));
        Assert.Equal(1, result.Code);
        Assert.Contains("1 instance saved, 1 problem", result.Out, StringComparison.Ordinal);
        Assert.All(
            Directory.GetFiles(cli.PathOf("out"), "*", SearchOption.AllDirectories),
            file => Assert.Equal(series[0].Content.Length, new FileInfo(file).Length));
    }

    private static string FileOf(CliFixture cli, CtPhantomSlice slice) =>
        cli.PathOf("out", slice.StudyInstanceUid, slice.SeriesInstanceUid, slice.SopInstanceUid + ".dcm");
}
