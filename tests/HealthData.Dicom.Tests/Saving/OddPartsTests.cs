using System.Globalization;
using System.IO.Compression;

namespace HealthData.Dicom.Tests.Saving;

/// <summary>A download of many instances with odd ones among them: each costs itself, and is told.</summary>
public sealed class OddPartsTests
{
    private const int Count = 1_000;
    private const string Dicom = "Content-Type: application/dicom\r\n";

    // The parts, from 1, that are not as they should be.
    private static readonly SortedDictionary<int, (string Code, string Part)> Odd = new()
    {
        [1] = (ItemProblemCode.WrongType, WireAnswers.Part("<html>Sorry</html>", "Content-Type: text/html\r\n")),
        [50] = (ItemProblemCode.Empty, WireAnswers.Part(string.Empty)),
        [51] = (ItemProblemCode.Malformed, WireAnswers.Part("This is an error text, and no instance. ")),
        [100] = (ItemProblemCode.Truncated, WireAnswers.Part(File(100)[..^20])),
        [333] = (ItemProblemCode.Duplicate, WireAnswers.Part(File(332))),
        [500] = (ItemProblemCode.NotAskedFor, WireAnswers.Part(Text(new TestFile("7.7", "1.3", Uid(500)).ToBytes()))),
        [501] = (ItemProblemCode.MalformedHeader, WireAnswers.Part(File(501), "Content-Type application/dicom\r\n")),
        [700] = (ItemProblemCode.WrongLength, WireAnswers.Part(File(700), Dicom + "Content-Length: 5000\r\n")),
        [999] = (ItemProblemCode.UnusableIdentifier, WireAnswers.Part(
            Text(new TestFile("1.2", "1.3").Without(0x00080018).ToBytes()))),
        [1_000] = (ItemProblemCode.Malformed, WireAnswers.Part(
            Text(Compress(File(1_000)))[..^30], Dicom + "Content-Encoding: gzip\r\n")),
    };

    [Fact]
    public async Task Ten_odd_parts_among_a_thousand_cost_themselves()
    {
        using var folder = new TempFolder();
        await using var server = RawServer.Answering(Answer());

        await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
        var saved = await study.SaveAsync(folder.Root, null, Lab.Token);

        Assert.Equal(
            Odd.Select(odd => (odd.Value.Code, $"part {odd.Key}")),
            saved.Problems.Select(problem => (problem.Code, problem.Location!)));
        Assert.Equal(
            Good().Select(number => folder.At("1.2", "1.3", Uid(number) + ".dcm")).Order(), folder.Files.Order());
        Assert.All(
            Good(),
            number => Assert.Equal(
                File(number), Text(System.IO.File.ReadAllBytes(folder.At("1.2", "1.3", Uid(number) + ".dcm")))));
        var exception = Assert.Throws<HealthDataRequestFailedException>(saved.EnsureComplete);
        Assert.Equal(Odd.Count, exception.Issues.Count);
    }

    [Fact]
    public async Task They_cost_themselves_in_a_sequence_too()
    {
        await using var server = RawServer.Answering(Answer());
        var options = new RetrieveOptions { OnProblem = ProblemPolicy.Continue };

        await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", options, Lab.Token)).Value;
        List<string> read = [];
        await foreach (var instance in study)
        {
            try
            {
                read.Add(Text(await instance.Content.ReadAllAsync(Lab.Token)));
            }
            catch (HealthDataRequestFailedException)
            {
                // What shows at the end alone fails the read.
            }
        }

        Assert.Equal(Good().Select(File), read);
        Assert.Equal(
            Odd.Select(odd => (odd.Value.Code, $"part {odd.Key}")),
            study.Problems.Select(problem => (problem.Code, problem.Location!)));
    }

    [Fact]
    public async Task Uids_that_differ_in_case_alone_are_two_instances()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other file systems take both for one file.");
        using var folder = new TempFolder();
        await using var server = RawServer.Answering(WireAnswers.Whole(
            WireAnswers.Multipart,
            string.Concat(new[] { "1.a", "1.A" }.Select(uid => WireAnswers.Part(WireAnswers.Instance(uid, uid))))
                + WireAnswers.Closing));

        await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
        var saved = await study.SaveAsync(
            folder.Root, new SaveOptions { ExistingFile = ExistingFile.Replace }, Lab.Token);

        Assert.True(saved.IsComplete);
        Assert.Equal(["1.a", "1.A"], saved.Files.Select(
            file => WireAnswers.TextOf(System.IO.File.ReadAllBytes(file.Path))));
    }

    private static IEnumerable<int> Good() => Enumerable.Range(1, Count).Where(number => !Odd.ContainsKey(number));

    private static string Answer() => WireAnswers.Whole(
        WireAnswers.Multipart,
        string.Concat(Enumerable.Range(1, Count).Select(
            number => Odd.TryGetValue(number, out var odd) ? odd.Part : WireAnswers.Part(File(number))))
            + WireAnswers.Closing);

    private static string Uid(int number) => string.Create(CultureInfo.InvariantCulture, $"1.5.{number}");

    private static string File(int number) =>
        Text(new TestFile("1.2", "1.3", Uid(number)).Pixels(new byte[100]).ToBytes());

    private static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    private static byte[] Compress(string text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(Encoding.Latin1.GetBytes(text));
        }

        return compressed.ToArray();
    }
}
