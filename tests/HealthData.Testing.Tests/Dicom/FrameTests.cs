namespace HealthData.Testing.Tests.Dicom;

public sealed class FrameTests
{
    private const string AnyFrames = "multipart/related; type=\"application/octet-stream\"; transfer-syntax=*";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Frames_count_from_1_and_come_in_the_order_asked_for()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = Native();
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync(PathOf(file) + "/frames/3,1", AnyFrames);

        var parts = await Multipart.SplitAsync(response);
        Assert.Equal([3, 3, 3, 3], parts[0].Body);
        Assert.Equal([1, 1, 1, 1], parts[1].Body);
        Assert.Equal("Content-Type: application/octet-stream; transfer-syntax=1.2.840.10008.1.2.1", parts[0].Head);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1,,2")]
    [InlineData("a")]
    [InlineData("1,0")]
    public async Task A_list_that_is_none_is_400(string frames)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = Native();
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync($"{PathOf(file)}/frames/{frames}", AnyFrames);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_frame_that_is_not_there_is_404()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = Native();
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync(PathOf(file) + "/frames/1,4", AnyFrames);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task An_instance_without_pixels_is_404()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile();
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync(PathOf(file) + "/frames/1", AnyFrames);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task One_frame_can_come_as_a_single_part_and_two_are_400()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = Native();
        using var stored = await client.StoreAsync(file);

        const string accept = "application/octet-stream; transfer-syntax=*";
        using var one = await client.GetAsync(PathOf(file) + "/frames/2", accept);
        using var two = await client.GetAsync(PathOf(file) + "/frames/1,2", accept);

        Assert.Equal([2, 2, 2, 2], await one.Content.ReadAsByteArrayAsync(Token));
        Assert.Equal(HttpStatusCode.BadRequest, two.StatusCode);
    }

    [Fact]
    public async Task Encapsulated_frames_are_their_fragments()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile { TransferSyntax = TestFile.JpegBaseline }
            .Image(2, 2, 8, "MONOCHROME2", frames: 2)
            .Fragments([1, 2], [3, 4]);
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync(PathOf(file) + "/frames/2", AnyFrames);

        var part = Assert.Single(await Multipart.SplitAsync(response));
        Assert.Equal([3, 4], part.Body);
        Assert.Equal("Content-Type: application/octet-stream; transfer-syntax=1.2.840.10008.1.2.4.50", part.Head);
    }

    [Fact]
    public async Task All_fragments_of_a_single_encapsulated_frame_are_joined()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile { TransferSyntax = TestFile.JpegBaseline }.Fragments([1, 2], [3, 4]);
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync(PathOf(file) + "/frames/1", AnyFrames);

        Assert.Equal([1, 2, 3, 4], Assert.Single(await Multipart.SplitAsync(response)).Body);
    }

    [Fact]
    public async Task Encapsulated_frames_in_the_default_syntax_are_406()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile { TransferSyntax = TestFile.JpegBaseline }.Fragments([1, 2]);
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync(
            PathOf(file) + "/frames/1",
            "multipart/related; type=\"application/octet-stream\"");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Fact]
    public async Task Jpeg_2000_frames_can_be_asked_for_by_media_type()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile { TransferSyntax = TestFile.Jpeg2000Lossless }.Fragments([1, 2]);
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync(PathOf(file) + "/frames/1", "multipart/related; type=\"image/jp2\"");

        var part = Assert.Single(await Multipart.SplitAsync(response));
        Assert.Equal("Content-Type: image/jp2; transfer-syntax=1.2.840.10008.1.2.4.90", part.Head);
    }

    [Theory]
    [InlineData("image/jp2")]
    [InlineData("multipart/related; type=\"application/dicom\"; transfer-syntax=*")]
    [InlineData("application/octet-stream; transfer-syntax=1.2.840.10008.1.2.4.90")]
    public async Task What_is_not_offered_is_406(string accept)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = Native();
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync(PathOf(file) + "/frames/1", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    private static TestFile Native() => new TestFile()
        .Image(2, 2, 8, "MONOCHROME2", frames: 3)
        .Pixels([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]);

    private static string PathOf(TestFile file) =>
        $"/studies/{file.Study}/series/{file.Series}/instances/{file.Instance}";
}
