namespace HealthData.Tool.Tests.Dicom;

public sealed class RenderedTests
{
    [Theory]
    [InlineData("slice.png", new string[0], "image/png", 0x89)]
    [InlineData("slice.jpg", new string[0], "image/jpeg", 0xFF)]
    [InlineData("slice.jpg", new[] { "--quality", "50", "--frame", "1" }, "image/jpeg", 0xFF)]
    [InlineData("slice", new[] { "--format", "png" }, "image/png", 0x89)]
    [InlineData("deep/slice", new[] { "--format", "JPEG" }, "image/jpeg", 0xFF)]
    public async Task Picture_is_written(string name, string[] options, string mediaType, byte first)
    {
        await using var cli = await CliFixture.StartAsync();
        var path = await PathOfAsync(cli);
        string[] args = ["rendered", path, "--out", cli.PathOf(name), "--json", .. options];
        var result = await cli.DicomAsync(args);
        Assert.Equal((0, ""), (result.Code, result.Error));
        var line = Assert.Single(result.Objects);
        Assert.Equal(mediaType, line.GetProperty("mediaType").GetString());
        var bytes = File.ReadAllBytes(cli.PathOf(name));
        Assert.Equal(first, bytes[0]);
        Assert.Equal(bytes.Length, line.GetProperty("length").GetInt32());
    }

    [Fact]
    public async Task File_that_is_there_is_replaced_only_if_allowed()
    {
        await using var cli = await CliFixture.StartAsync();
        var path = await PathOfAsync(cli);
        var file = cli.Write("slice.png", "old"u8);
        Assert.Equal(1, (await cli.DicomAsync("rendered", path, "--out", file)).Code);
        Assert.Equal("old", File.ReadAllText(file));
        Assert.Equal(0, (await cli.DicomAsync("rendered", path, "--out", file, "--existing", "replace")).Code);
        Assert.NotEqual("old", File.ReadAllText(file));
    }

    [Fact]
    public async Task Frame_that_is_not_there_is_a_failure()
    {
        await using var cli = await CliFixture.StartAsync();
        var path = await PathOfAsync(cli);
        var result = await cli.DicomAsync("rendered", path, "--frame", "7", "--out", cli.PathOf("slice.png"));
        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.False(File.Exists(cli.PathOf("slice.png")));
    }

    private static async Task<string> PathOfAsync(CliFixture cli)
    {
        var slice = Assert.Single(await cli.StoreAsync(1));
        return slice.PathAt(level: 3);
    }
}
