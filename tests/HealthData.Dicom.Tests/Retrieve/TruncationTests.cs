namespace HealthData.Dicom.Tests.Retrieve;

/// <summary>An answer that breaks off is an error wherever that happens, never a short part.</summary>
public sealed class TruncationTests
{
    private static readonly string Body = WireAnswers.Part(WireAnswers.Instance(new string('x', 3000)))
        + WireAnswers.Part(WireAnswers.Instance(new string('y', 3000))) + WireAnswers.Closing;

    public static TheoryData<string, bool> Endings()
    {
        var data = new TheoryData<string, bool>();
        foreach (var form in (string[])["close", "length", "chunked"])
        {
            data.Add(form, false);
            data.Add(form, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task A_cut_anywhere_is_an_error(string form, bool reset)
    {
        int[] cuts = [0, 1, 20, 60, 200, 3000, 3050, 3100, 4000, 6100, Body.Length - 6, Body.Length - 5];
        foreach (var cut in cuts)
        {
            await using var server = RawServer.AnsweringOnce(Cut(form, cut), reset);
            var client = Lab.ClientOf(server);
            List<byte[]> whole = [];

            var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(async () =>
            {
                await using var study = (await client.RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
                await foreach (var instance in study)
                {
                    whole.Add(await instance.Content.ReadAllAsync(Lab.Token));
                }
            });

            Assert.True(
                exception.ErrorCode is HealthDataErrorCode.ResponseTruncated or HealthDataErrorCode.ConnectionLost,
                $"cut at {cut}: {exception.ErrorCode}");
            Assert.True(reset || exception.ErrorCode == HealthDataErrorCode.ResponseTruncated, $"cut at {cut}");
            Assert.All(whole, part => Assert.Equal(3000, WireAnswers.TextOf(part).Length));
        }
    }

    [Theory]
    [InlineData("length", false)]
    [InlineData("length", true)]
    [InlineData("chunked", false)]
    [InlineData("chunked", true)]
    public async Task A_single_part_that_is_cut_is_an_error(string form, bool reset)
    {
        var head = form == "length"
            ? WireAnswers.Head("application/dicom", 1000)
            : "HTTP/1.1 200 OK\r\nContent-Type: application/dicom\r\nTransfer-Encoding: chunked\r\n\r\n3E8\r\n";
        await using var server = RawServer.AnsweringOnce(head + new string('x', 999), reset);

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(async () =>
        {
            using var instance = (
                await Lab.ClientOf(server).RetrieveInstanceAsync("1.2", "1.3", "1.4", null, Lab.Token)).Value;
            await instance.Content.ReadAllAsync(Lab.Token);
        });
    }

    [Fact]
    public async Task A_broken_chunk_is_an_error()
    {
        await using var server = RawServer.AnsweringOnce(
            $"HTTP/1.1 200 OK\r\nContent-Type: {WireAnswers.Multipart}\r\nTransfer-Encoding: chunked\r\n\r\n"
            + $"{Body.Length / 2:X}\r\n{Body[..(Body.Length / 2)]}\r\nnot a length\r\n");

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(async () =>
        {
            await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
            await study.ReadAllAsync(Lab.Token);
        });

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, exception.ErrorCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_service_that_cuts_midway_is_not_mistaken_for_one_that_ends(bool reset)
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync(new TestFile().Pixels(new byte[2_000_000]));
        foreach (var at in (long[])[0, 1, 1_000_000, 2_000_000])
        {
            lab.Workspace.Faults.Add(FakeFault.Cut(at, reset));

            await Assert.ThrowsAsync<HealthDataRequestFailedException>(async () =>
            {
                await using var study = (await lab.CreateClient(options => options.Retry.MaxRetries = 0)
                    .RetrieveStudyAsync(file.Study, null, Lab.Token)).Value;
                await study.ReadAllAsync(Lab.Token);
            });
        }

        await lab.Workspace.WaitForOpenConnectionsAsync(1, Lab.Token);
    }

    private static string Cut(string form, int cut) => form switch
    {
        "close" => WireAnswers.Head(WireAnswers.Multipart) + Body[..cut],
        "length" => WireAnswers.Head(WireAnswers.Multipart, Body.Length) + Body[..cut],
        _ => $"HTTP/1.1 200 OK\r\nContent-Type: {WireAnswers.Multipart}\r\nTransfer-Encoding: chunked\r\n\r\n"
            + $"{Body.Length:X}\r\n{Body[..cut]}",
    };
}
