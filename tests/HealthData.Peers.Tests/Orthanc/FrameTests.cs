namespace HealthData.Peers.Tests.Orthanc;

public sealed class FrameTests(OrthancServer orthanc) : OrthancTests(orthanc)
{
    private const int Size = 16 * 8;

    [Fact]
    public async Task Single_frame_is_the_stored_pixels()
    {
        var file = await StoreFramesAsync();
        var frame = Assert.Single(await FramesAsync(file, 1));

        Assert.Equal(
            (1, "application/octet-stream", TestFile.ExplicitVr), (frame.Number, frame.MediaType, frame.Syntax));
        Assert.Equal(Pixels(file, 1), frame.Bytes);
    }

    [Theory]
    [InlineData(1, 2, 30)]
    [InlineData(30, 1, 7)]
    public async Task Frames_of_a_list_come_in_the_order_asked_for(params int[] numbers)
    {
        var file = await StoreFramesAsync();
        var frames = await FramesAsync(file, numbers);

        Assert.Equal(numbers, frames.Select(frame => frame.Number));
        Assert.All(frames, frame => Assert.Equal(Pixels(file, frame.Number), frame.Bytes));
    }

    [Fact]
    public async Task Transfer_syntax_that_is_nested_in_the_type_parameter_is_read_from_the_part()
    {
        var file = await StoreFramesAsync();
        var raw = await GetAsync(PathOf(file) + "/frames/2", AnyFrame);
        Assert.Contains(
            "type=\"application/octet-stream; transfer-syntax=1.2.840.10008.1.2.1\"",
            raw.ContentType,
            StringComparison.Ordinal);

        var frame = Assert.Single(await FramesAsync(file, 2));
        Assert.Equal(TestFile.ExplicitVr, frame.Syntax);
        Assert.Equal(Assert.Single(raw.Parts()).Body, frame.Bytes);
    }

    [Fact]
    public async Task Compressed_frame_says_its_own_type_and_transfer_syntax()
    {
        byte[] fragment = [0xFF, 0x4F, 0xFF, 0x51, 1, 2, 3, 4];
        var file = await StoreAsync(
            new TestFile { TransferSyntax = TestFile.Jpeg2000Lossless }
                .Image(8, 16, 8, "MONOCHROME2")
                .Fragments(fragment));
        var frame = Assert.Single(await FramesAsync(file, 1));

        Assert.Equal(("image/jp2", TestFile.Jpeg2000Lossless), (frame.MediaType, frame.Syntax));
        Assert.Equal(fragment, frame.Bytes);
    }

    [Fact]
    public async Task Frame_0_is_refused_before_it_is_asked_for()
    {
        var file = await StoreFramesAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await GetAsync(PathOf(file) + "/frames/0", AnyFrame)).Status);

        await Assert.ThrowsAsync<ArgumentException>(() => FramesAsync(file, 0));
    }

    [Theory, InlineData(31), InlineData(1, 31)]
    public async Task Frame_that_is_not_there_is_an_error_with_status_400(params int[] numbers)
    {
        var file = await StoreFramesAsync();
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => FramesAsync(file, numbers));

        Assert.Equal(400, failure.Status);
    }

    [Fact]
    public async Task Single_part_is_refused_so_the_client_asks_for_multipart()
    {
        var file = await StoreFramesAsync();
        var raw = await GetAsync(PathOf(file) + "/frames/1", "application/octet-stream; transfer-syntax=*");
        Assert.Equal(HttpStatusCode.BadRequest, raw.Status);

        Assert.Single(await FramesAsync(file, 1));
    }

    private static byte[] Pixels(TestFile file, int frame) => file.PixelBytes![((frame - 1) * Size)..(frame * Size)];

    private async Task<List<(int Number, string MediaType, string? Syntax, byte[] Bytes)>> FramesAsync(
        TestFile file, params int[] numbers)
    {
        List<(int, string, string?, byte[])> all = [];
        await using RetrievedFrames frames = await Client.RetrieveFramesAsync(
            file.Study, file.Series, file.Instance, numbers, null, Token);
        await foreach (var frame in frames.WithCancellation(Token))
        {
            all.Add((frame.FrameNumber, frame.MediaType, frame.TransferSyntaxUid, await ReadAsync(frame.Content)));
        }

        return all;
    }

    private Task<TestFile> StoreFramesAsync()
    {
        var pixels = new byte[30 * Size];
        new Random(31).NextBytes(pixels);
        return StoreAsync(new TestFile().Image(8, 16, 8, "MONOCHROME2", frames: 30).Pixels(pixels));
    }
}
