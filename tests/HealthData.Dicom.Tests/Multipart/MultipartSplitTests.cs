using System.Text;
using static HealthData.Dicom.Tests.Multipart.Reading;

namespace HealthData.Dicom.Tests.Multipart;

/// <summary>The reader against the reference splitter, however the body is cut up.</summary>
public sealed class MultipartSplitTests
{
    private static readonly string[] Bodies =
    [
        "--bnd\r\nA: b\r\nC: d\r\n\r\none\r\n--bnd\r\n\r\n\r\n--bnd\r\n\r\n--bnd \t\r\nE: f\r\n"
            + "\r\n\r\ntwo\r\r\n\r\n--bnd--\r\nepi",
        "pre\r\n--bn\r\n--bndx\n--bnd\r\n\r\nx\r\n--bn\r\n--bndx\r\n--bnd-y\r\n--bnd z\n--bnd\r\n--bnd--\r\n--bnd\r\n",
        "--bnd\nA: b\n\none\r\n--bnd\r\n\n--bn\n--bnd\n\n--bnd\n\n\n\n--bnd--",
        "\r\n\r\r\n\n--bnd--",
        "--bnd\r\n\r\n\r\r\r\n\r\n-\r\n--\r\n--b\r\n--bn\r\n--bnd",
    ];

    public static TheoryData<int> BodyNumbers => [.. Enumerable.Range(0, Bodies.Length)];

    [Theory]
    [MemberData(nameof(BodyNumbers))]
    public async Task Every_chunk_size_and_buffer_size_gives_the_reference_result(int number)
    {
        var body = Bytes(Bodies[number]);
        for (var chunk = 1; chunk <= body.Length; chunk++)
        {
            foreach (var buffer in new[] { 1, 2, 3, 7, 64, 40_000 })
            {
                await CompareAsync(body, () => chunk, buffer, $"chunk {chunk}, buffer {buffer}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(BodyNumbers))]
    public async Task Every_split_into_two_reads_gives_the_reference_result(int number)
    {
        var body = Bytes(Bodies[number]);
        for (var split = 1; split < body.Length; split++)
        {
            foreach (var buffer in new[] { 5, 40_000 })
            {
                var reads = 0;
                await CompareAsync(
                    body, () => reads++ == 0 ? split : int.MaxValue, buffer, $"split {split}, buffer {buffer}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(BodyNumbers))]
    public async Task A_body_cut_at_any_byte_before_its_closing_delimiter_is_truncated(int number)
    {
        var body = Bytes(Bodies[number]);
        for (var length = 0; length < body.Length; length++)
        {
            foreach (var buffer in new[] { 3, 40_000 })
            {
                await CompareAsync(body[..length], () => 7, buffer, $"length {length}, buffer {buffer}");
            }
        }
    }

    [Fact]
    public async Task Random_bodies_of_delimiter_fragments_give_the_reference_result()
    {
        string[] fragments =
        [
            "\r", "\n", "\r\n", "-", "--", "--bnd", "\r\n--bnd", "\n--bnd", "--bnd--", "\r\n--bnd\r\n\r\n",
            "\n--bnd\n\n", " ", "\t", "b", "bnd", "A: b\r\n", "x",
        ];
        for (var seed = 0; seed < 4000; seed++)
        {
            var random = new Random(seed);
            string[] starts = ["", "--bnd\r\n\r\n", "--bnd\n\n"];
            var text = new StringBuilder(starts[random.Next(starts.Length)]);
            for (var i = random.Next(1, 30); i > 0; i--)
            {
                text.Append(fragments[random.Next(fragments.Length)]);
            }

            if (random.Next(2) == 0)
            {
                text.Append("\r\n--bnd--");
            }

            var buffer = random.Next(2) == 0 ? random.Next(1, 20) : 40_000;
            await CompareAsync(Bytes(text.ToString()), () => random.Next(1, 12), buffer, $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(131_072)]
    [InlineData(200_000)]
    [InlineData(32_768)]
    [InlineData(4096)]
    public async Task A_delimiter_may_lie_across_any_edge_of_the_buffer(int bufferSize)
    {
        var lines = "\r\n--bnd\r\n\r\nsecond\r\n--bnd--";
        for (var before = -30; before <= 6; before++)
        {
            var content = new byte[131_072 + before];
            new Random(before).NextBytes(content);
            byte[] body = [.. "--bnd\r\n\r\n"u8, .. content, .. Bytes(lines)];
            await CompareAsync(body, () => int.MaxValue, bufferSize, $"{before} bytes beside the edge");
        }
    }

    [Fact]
    public async Task Copying_and_synchronous_reads_give_the_reference_result()
    {
        foreach (var text in Bodies)
        {
            var body = Bytes(text);
            for (var chunk = 1; chunk <= body.Length; chunk++)
            {
                await CompareAsync(body, () => chunk, 5, $"chunk {chunk}, synchronous", sync: true);
                await using var reader = Reader(body, chunk: chunk);
                var expected = ReferenceSplitter.Split(body, Boundary);
                for (var i = 0; i < expected.Parts.Count; i++)
                {
                    var copy = new MemoryStream();
                    await (await reader.ReadPartAsync(default))!.CopyToAsync(copy);
                    Assert.Equal(expected.Parts[i].Content, copy.ToArray());
                }
            }
        }
    }

    private static async Task CompareAsync(
        byte[] body, Func<int> nextSize, int bufferSize, string what, bool sync = false)
    {
        var expected = ReferenceSplitter.Split(body, Boundary);
        var stream = new ChunkedStream(body, nextSize);
        var reader = new MultipartReader(stream, Boundary, MultipartLimits.Default, MultipartFailure.From);

        var (parts, error) = await ReadAllAsync(reader, bufferSize, sync);

        Assert.True(expected.Error == error, $"{what}: {error} in place of {expected.Error}");
        Assert.True(expected.Parts.Count == parts.Count, $"{what}: {parts.Count} parts");
        for (var i = 0; i < parts.Count; i++)
        {
            Assert.True(expected.Parts[i].Content.AsSpan().SequenceEqual(parts[i].Content), $"{what}, part {i}");
        }
    }
}
