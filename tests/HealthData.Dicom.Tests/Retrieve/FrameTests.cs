namespace HealthData.Dicom.Tests.Retrieve;

/// <summary>Frames: their order, their number and their types.</summary>
public sealed class FrameTests
{
    private const int Size = 64;
    private const string OctetStream = "Content-Type: application/octet-stream\r\n";

    private static readonly RetrieveOptions Continue = new() { OnProblem = ProblemPolicy.Continue };

    [Theory]
    [InlineData(1)]
    [InlineData(3, 1, 2)]
    [InlineData(2, 2)]
    public async Task Frames_come_in_the_order_they_are_asked_for(params int[] numbers)
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync(Multiframe());

        await using var frames = (await RetrieveAsync(lab.Client, file, numbers)).Value;
        List<int> got = [];
        await foreach (var frame in frames)
        {
            got.Add(frame.FrameNumber);
            Assert.Equal("application/octet-stream", frame.MediaType);
            Assert.Equal(Enumerable.Repeat((byte)frame.FrameNumber, Size), await frame.Content.ReadAllAsync(Lab.Token));
        }

        Assert.Equal(numbers, got);
        var request = lab.Workspace.Requests.Last();
        Assert.EndsWith("/frames/" + string.Join(',', numbers), request.Path, StringComparison.Ordinal);
        Assert.Equal(
            "multipart/related; type=\"application/octet-stream\"; transfer-syntax=*", request.Headers["Accept"]);
    }

    [Fact]
    public async Task Jpeg_2000_is_asked_for_as_a_picture_type()
    {
        await using var lab = await Lab.StartAsync();
        byte[][] fragments = [[], [1, 2, 3, 4]];
        var file = await lab.StoreAsync(
            new TestFile { TransferSyntax = TestFile.Jpeg2000Lossless }.Image(
                8, 8, 8, "MONOCHROME2").Fragments(fragments[1]));

        await using var frames = (await lab.Client.RetrieveFramesAsync(
            file.Study,
            file.Series,
            file.Instance,
            [1],
            new() { TransferSyntax = TestFile.Jpeg2000Lossless },
            Lab.Token)).Value;

        await foreach (var frame in frames)
        {
            Assert.Equal(fragments[1], await frame.Content.ReadAllAsync(Lab.Token));
            Assert.Equal("image/jp2", frame.MediaType);
        }

        Assert.Equal(
            "multipart/related; type=\"image/jp2\"; transfer-syntax=1.2.840.10008.1.2.4.90",
            lab.Workspace.Requests.Last().Headers["Accept"]);
    }

    [Theory]
    [InlineData(1, "fewer frames")]
    [InlineData(3, "more frames")]
    public async Task Another_number_of_frames_than_asked_for_is_an_error(int sent, string expected)
    {
        await using var server = RawServer.Answering(WireAnswers.Whole(
            WireAnswers.Multipart, string.Concat(Enumerable.Repeat(
                WireAnswers.Part("frame", "Content-Type: application/octet-stream\r\n"), sent)) + WireAnswers.Closing));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(async () =>
        {
            await using var frames = (await Lab.ClientOf(server)
                .RetrieveFramesAsync("1.2", "1.3", "1.4", [1, 2], null, Lab.Token)).Value;
            await foreach (var frame in frames)
            {
                Assert.Equal("frame"u8.ToArray(), await frame.Content.ReadAllAsync(Lab.Token));
            }
        });

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, exception.ErrorCode);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frame_that_is_lost_takes_no_number_of_another()
    {
        await using var server = RawServer.Answering(Damaged(Located(2), Located(3)));

        await using var frames = (await Lab.ClientOf(server)
            .RetrieveFramesAsync("1.2", "1.3", "1.4", [1, 2, 3], Continue, Lab.Token)).Value;
        List<(int, byte[])> got = [];
        await foreach (var frame in frames)
        {
            got.Add((frame.FrameNumber, await frame.Content.ReadAllAsync(Lab.Token)));
        }

        Assert.Equal([(2, "frame 2"), (3, "frame 3")], got.Select(
            item => (item.Item1, Encoding.ASCII.GetString(item.Item2))));
        Assert.Equal(
            [(ItemProblemCode.Lost, "part 1"), (ItemProblemCode.Missing, "frame 1")],
            frames.Problems.Select(problem => (problem.Code, problem.Location!)));
    }

    [Theory]
    [InlineData(ProblemPolicy.Continue, "doesn't identify the others")]
    [InlineData(ProblemPolicy.Throw, "damaged")]
    public async Task Frames_that_follow_a_lost_one_and_do_not_say_which_they_are_are_an_error(
        ProblemPolicy policy, string expected)
    {
        await using var server = RawServer.Answering(Damaged(
            WireAnswers.Part("frame 2", OctetStream), WireAnswers.Part("frame 3", OctetStream)));
        var options = new RetrieveOptions { OnProblem = policy };

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(async () =>
        {
            await using var frames = (await Lab.ClientOf(server)
                .RetrieveFramesAsync("1.2", "1.3", "1.4", [1, 2, 3], options, Lab.Token)).Value;
            await foreach (var frame in frames)
            {
                Assert.Fail("A frame came.");
            }
        });

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, exception.ErrorCode);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frame_beyond_the_last_is_not_found()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync(Multiframe());

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => RetrieveAsync(lab.Client, file, 4));

        Assert.Equal((404, "/studies/{study}/series/{series}/instances/{instance}/frames/{frames}"), (
            exception.Status, exception.Route));
    }

    [Theory]
    [InlineData]
    [InlineData(0)]
    [InlineData(1, -1)]
    public async Task A_frame_number_that_cannot_be_is_refused_unsent(params int[] numbers)
    {
        await using var lab = await Lab.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => RetrieveAsync(lab.Client, new TestFile(), numbers));

        Assert.Equal(0, lab.Workspace.TotalConnections);
    }

    // The delimiter before the first part has a wrong letter.
    private static string Damaged(params string[] parts) => WireAnswers.Whole(
        WireAnswers.Multipart,
        WireAnswers.Part("frame 1", OctetStream).Replace("--b0", "--B0", StringComparison.Ordinal)
            + string.Concat(parts) + WireAnswers.Closing);

    private static string Located(int number) =>
        WireAnswers.Part($"frame {number}", $"{OctetStream}Content-Location: /instances/1.4/frames/{number}\r\n");

    private static TestFile Multiframe() => new TestFile().Image(8, 8, 8, "MONOCHROME2", frames: 3)
        .Pixels([.. Enumerable.Range(0, 3 * Size).Select(index => (byte)((index / Size) + 1))]);

    private static Task<Response<RetrievedFrames>> RetrieveAsync(
        DicomWebClient client, TestFile file, params int[] numbers) =>
        client.RetrieveFramesAsync(file.Study, file.Series, file.Instance, numbers, null, Lab.Token);
}
