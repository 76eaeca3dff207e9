using System.IO.Compression;

namespace HealthData.Dicom.Tests.Retrieve;

/// <summary>Parts in a content coding that is damaged somewhere: each costs itself.</summary>
public sealed class CodedPartTests
{
    private const string Gzip = "Content-Type: application/dicom\r\nContent-Encoding: gzip\r\n";
    private const string Base64 = "Content-Type: application/dicom\r\nContent-Transfer-Encoding: base64\r\n";
    private const string FrameBase64 =
        "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n";

    private static readonly RetrieveOptions Continue = new() { OnProblem = ProblemPolicy.Continue };

    [Theory]
    [InlineData(10)]
    [InlineData(3_000)]
    [InlineData(50_000)]
    [InlineData(89_000)]
    public async Task A_damaged_part_does_not_end_the_save_of_the_others(int at)
    {
        using var folder = new TempFolder();
        var damaged = Compress(Large());
        damaged[Math.Min(at, damaged.Length - 5)] ^= 0x55;
        await using var server = Answering(
            WireAnswers.Part(WireAnswers.Instance("one", "1.4.1")),
            WireAnswers.Part(Encoding.Latin1.GetString(damaged), Gzip),
            WireAnswers.Part(WireAnswers.Instance("three", "1.4.3")));

        await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
        var saved = await study.SaveAsync(folder.Root, null, Lab.Token);

        Assert.Equal(["1.4.1.dcm", "1.4.3.dcm"], saved.Files.Select(file => Path.GetFileName(file.Path)));
        Assert.Equal(
            (ItemProblemCode.Malformed, "part 2"), (saved.Problems[0].Code, Assert.Single(saved.Problems).Location));
        Assert.Equal(2, folder.Files.Length);
    }

    [Fact]
    public async Task A_whole_copy_behind_a_damaged_one_is_saved()
    {
        using var folder = new TempFolder();
        var damaged = Compress(Large());
        damaged[50_000] ^= 0x55;
        await using var server = Answering(
            WireAnswers.Part(Encoding.Latin1.GetString(damaged), Gzip),
            WireAnswers.Part(Encoding.Latin1.GetString(Large())[..^100]),
            WireAnswers.Part(Encoding.Latin1.GetString(Large())));

        await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
        var saved = await study.SaveAsync(folder.Root, null, Lab.Token);

        Assert.Equal(
            [ItemProblemCode.Malformed, ItemProblemCode.Truncated], saved.Problems.Select(problem => problem.Code));
        Assert.Equal(Large(), await File.ReadAllBytesAsync(Assert.Single(saved.Files).Path, Lab.Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Damage_behind_the_first_bytes_fails_the_read_of_the_content(bool async)
    {
        var text = Convert.ToBase64String(Large());
        await using var server = Answering(WireAnswers.Part(text[..60_000] + "!!!" + text[60_000..], Base64));

        await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", Continue, Lab.Token)).Value;
        await foreach (var instance in study)
        {
            var exception = async
                ? await Assert.ThrowsAsync<HealthDataRequestFailedException>(
                    () => instance.Content.ReadAllAsync(Lab.Token))
                : Assert.Throws<HealthDataRequestFailedException>(() => instance.Content.ReadAll());
            Assert.Equal(
                (HealthDataErrorCode.ResponseMalformed, "DicomWebClient.RetrieveStudy"),
                (exception.ErrorCode, exception.Operation));
            Assert.Throws<HealthDataRequestFailedException>(() => instance.Content.ReadByte());
        }

        Assert.Equal("part 1", Assert.Single(study.Problems).Location);
    }

    [Fact]
    public async Task A_frame_whose_coding_is_damaged_at_its_start_is_a_problem_of_its_own()
    {
        await using var server = Answering(
            WireAnswers.Part("!!!!", FrameBase64), WireAnswers.Part("AAECAw==", FrameBase64));

        await using var frames = (await Lab.ClientOf(server)
            .RetrieveFramesAsync("1.2", "1.3", "1.4", [1, 2], Continue, Lab.Token)).Value;
        List<byte[]> read = [];
        await foreach (var frame in frames)
        {
            read.Add(await frame.Content.ReadAllAsync(Lab.Token));
        }

        Assert.Equal([0, 1, 2, 3], Assert.Single(read));
        Assert.Equal(
            (ItemProblemCode.Malformed, "frame 1"),
            (frames.Problems[0].Code, Assert.Single(frames.Problems).Location));
    }

    [Fact]
    public async Task A_frame_whose_coding_is_damaged_later_fails_the_read_of_its_content()
    {
        await using var server = Answering(
            WireAnswers.Part(Convert.ToBase64String(new byte[30_000]) + "!!!!", FrameBase64));

        await using var frames = (await Lab.ClientOf(server)
            .RetrieveFramesAsync("1.2", "1.3", "1.4", [1], Continue, Lab.Token)).Value;
        await foreach (var frame in frames)
        {
            var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
                () => frame.Content.ReadAllAsync(Lab.Token));
            Assert.Contains("frame 1", exception.Message, StringComparison.Ordinal);
        }
    }

    // Random pixels don't shrink, so that damage has its place.
    private static byte[] Large()
    {
        var pixels = new byte[100_000];
        new Random(5).NextBytes(pixels);
        return new TestFile("1.2", "1.3", "1.4.2").Pixels(pixels).ToBytes();
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return compressed.ToArray();
    }

    private static RawServer Answering(params string[] parts) => RawServer.Answering(
        WireAnswers.Whole(WireAnswers.Multipart, string.Concat(parts) + WireAnswers.Closing));
}
