using System.Diagnostics;
using System.Text;
using HealthData.Core.Multipart;
using static HealthData.Core.Tests.Multipart.Reading;

namespace HealthData.Core.Tests.Multipart;

/// <summary>
/// Mutated input from numbered seeds. <c>HEALTHDATA_FUZZ_SECONDS</c> sets how long each test goes on; 2 by default.
/// </summary>
[Trait("Category", "Long")]
public sealed class MultipartFuzzTests
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable("HEALTHDATA_FUZZ_SECONDS"), out var seconds) ? seconds : 2);

    private static readonly string[] Bodies =
    [
        "--bnd\r\nContent-Type: application/dicom; transfer-syntax=1.2.840.10008.1.2.1\r\n\r\nDICM\0\u0001\u0002"
            + "\r\n--bnd\r\nContent-Type: application/dicom\r\nContent-Length: 3\r\nMIME-Version: 1.0\r\n"
            + "\r\nabc\r\n--bnd--\r\n",
        "preamble\n--bnd\nA: b\n c\n\n\r\n--bnd\r\n\n--bnd \t\n\n\n--bnd--\n",
    ];

    private static readonly string[] MediaTypes =
    [
        "multipart/related; type=\"application/dicom; transfer-syntax=\\\"1.2\\\"\"; boundary=\"a b\"; start=<1>",
        "multipart/related; type=application/dicom; boundary=a=b; transfer-syntax=*;",
        "image/jpeg;q=0.5, */*;q=0.1,application/dicom+json",
    ];

    [Fact]
    public async Task Mutated_bodies_give_what_the_reference_splitter_gives()
    {
        var clock = Stopwatch.StartNew();
        for (var seed = 0; clock.Elapsed < Duration; seed++)
        {
            var random = new Random(seed);
            var body = Mutate(Bytes(Bodies[random.Next(Bodies.Length)]), random);
            var expected = ReferenceSplitter.Split(body, Boundary);
            var stream = new ChunkedStream(body, () => random.Next(1, 60));

            var (parts, error) = await ReadAllAsync(Reader(stream), random.Next(2) == 0 ? random.Next(1, 60) : 40_000);

            Assert.True(expected.Error == error, $"seed {seed}: {error} in place of {expected.Error}");
            Assert.True(expected.Parts.Count == parts.Count, $"seed {seed}: {parts.Count} parts");
            for (var i = 0; i < parts.Count; i++)
                Assert.True(expected.Parts[i].Content.AsSpan().SequenceEqual(parts[i].Content), $"seed {seed}, {i}");
        }
    }

    [Fact]
    public void Mutated_media_types_never_throw()
    {
        var clock = Stopwatch.StartNew();
        for (var seed = 0; clock.Elapsed < Duration; seed++)
        {
            var random = new Random(seed);
            var text = Text(Mutate(Bytes(MediaTypes[random.Next(MediaTypes.Length)]), random));
            try
            {
                if (MediaType.TryParse(text, out var mediaType))
                    Assert.Contains('/', mediaType.Type);
                Assert.All(MediaType.ParseList(text), item => Assert.Contains('/', item.Type));
            }
            catch (Exception error)
            {
                Assert.Fail($"seed {seed}: {error}");
            }
        }
    }

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("=")]
    [InlineData("a/b;c=\"")]
    [InlineData("a/b,")]
    [InlineData("a/b;\t")]
    public void A_long_media_type_takes_linear_time(string unit)
    {
        var text = "a/b;" + new StringBuilder().Insert(0, unit, 1_000_000 / unit.Length);
        var clock = Stopwatch.StartNew();

        _ = MediaType.TryParse(text, out _);
        MediaType.ParseList(text);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    private static byte[] Mutate(byte[] input, Random random)
    {
        var bytes = input.ToList();
        for (var i = random.Next(1, 6); i > 0 && bytes.Count > 0; i--)
        {
            var at = random.Next(bytes.Count);
            var count = random.Next(1, Math.Min(20, bytes.Count - at + 1));
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, count);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, count));
                    break;
                case 3:
                    bytes[at] = "\r\n-b \t:;=\"\\,/"u8[random.Next(13)];
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }
}
