namespace HealthData.Dicom.Tests.Retrieve;

/// <summary>Rendered pictures: JPEG and PNG, of an instance and of a frame.</summary>
public sealed class RenderedTests
{
    private static readonly byte[] JpegStart = [0xFF, 0xD8, 0xFF];
    private static readonly byte[] PngStart = [0x89, 0x50, 0x4E, 0x47];

    [Theory]
    [InlineData(RenderedFormat.Jpeg, "image/jpeg", false)]
    [InlineData(RenderedFormat.Jpeg, "image/jpeg", true)]
    [InlineData(RenderedFormat.Png, "image/png", false)]
    [InlineData(RenderedFormat.Png, "image/png", true)]
    public async Task A_picture_comes_in_the_format_asked_for(RenderedFormat format, string type, bool ofFrame)
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync(Image());
        var options = new RenderOptions { Format = format };

        await using var picture = (ofFrame
            ? await lab.Client.RetrieveRenderedFrameAsync(file.Study, file.Series, file.Instance, 1, options, Lab.Token)
            : await lab.Client.RetrieveRenderedInstanceAsync(
                file.Study, file.Series, file.Instance, options, Lab.Token)).Value;

        Assert.Equal(type, picture.MediaType);
        var bytes = await picture.Content.ReadAllAsync(Lab.Token);
        Assert.True(bytes.AsSpan().StartsWith(format == RenderedFormat.Png ? PngStart : JpegStart));
        var request = lab.Workspace.Requests.Last();
        Assert.Equal(type, request.Headers["Accept"]);
        Assert.EndsWith(
            ofFrame ? "/frames/1/rendered" : file.Instance + "/rendered", request.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lower_quality_gives_a_smaller_picture()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync(Image());

        Assert.True(await LengthAsync(10) < await LengthAsync(null));
        Assert.EndsWith("/rendered?quality=10", lab.Workspace.Requests.ToList()[1].Path, StringComparison.Ordinal);

        async Task<int> LengthAsync(int? quality)
        {
            using var picture = (await lab.Client.RetrieveRenderedInstanceAsync(
                file.Study, file.Series, file.Instance, new() { Quality = quality }, Lab.Token)).Value;
            return (await picture.Content.ReadAllAsync(Lab.Token)).Length;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    [InlineData(-1)]
    public void A_quality_that_cannot_be_is_refused(int quality) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RenderOptions { Quality = quality });

    [Fact]
    public async Task An_instance_without_pixels_is_not_found()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync();

        Assert.Equal(404, (await FailAsync(lab, file)).Status);
    }

    [Fact]
    public async Task An_instance_that_cannot_be_rendered_is_not_acceptable()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync(
            new TestFile { TransferSyntax = TestFile.JpegBaseline }.Image(8, 8, 8, "MONOCHROME2").Fragments([1, 2]));

        Assert.Equal(406, (await FailAsync(lab, file)).Status);
    }

    [Fact]
    public async Task No_content_is_an_exception()
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(204));

        Assert.Equal(204, (await FailAsync(lab, new TestFile())).Status);
    }

    [Fact]
    public async Task A_frame_number_below_one_is_refused_unsent()
    {
        await using var lab = await Lab.StartAsync();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => lab.Client.RetrieveRenderedFrameAsync("1.2", "1.3", "1.4", 0, null, Lab.Token));

        Assert.Equal(0, lab.Workspace.TotalConnections);
    }

    [Fact]
    public async Task A_picture_is_saved_under_its_name_only_when_it_is_complete()
    {
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        var file = await lab.StoreAsync(Image());
        using var picture = (await lab.Client.RetrieveRenderedInstanceAsync(
            file.Study,
            file.Series,
            file.Instance,
            new() { Format = RenderedFormat.Png, OriginalVersion = true },
            Lab.Token)).Value;

        var saved = await picture.SaveAsync(folder.At("slice.png"), cancellationToken: Lab.Token);

        Assert.Equal(folder.At("slice.png"), Assert.Single(folder.Files));
        Assert.Equal(saved.Length, new FileInfo(folder.At("slice.png")).Length);
        Assert.Equal("true", lab.Workspace.Requests.Last().Headers["msdicom-request-original"]);
    }

    private static TestFile Image() => new TestFile().Image(64, 64, 8, "MONOCHROME2")
        .Pixels([.. Enumerable.Range(0, 64 * 64).Select(index => (byte)(index * index / 7))]);

    private static Task<HealthDataRequestFailedException> FailAsync(Lab lab, TestFile file) =>
        Assert.ThrowsAsync<HealthDataRequestFailedException>(() => lab.Client.RetrieveRenderedInstanceAsync(
            file.Study, file.Series, file.Instance, null, Lab.Token));
}
