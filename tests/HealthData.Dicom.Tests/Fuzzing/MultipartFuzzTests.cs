using HealthData.Core.Tests.Fuzzing;
using HealthData.Dicom.Tests.Multipart;

namespace HealthData.Dicom.Tests.Fuzzing;

[Trait("Category", "Long")]
public sealed class MultipartFuzzTests
{
    private readonly Fuzzer _fuzzer = new(
        "multipart",
        "\r\n",
        "\n",
        "\r",
        "--",
        "--bnd",
        "\r\n--bnd\r\n",
        "\r\n--bnd--",
        "\r\n\r\n",
        ":",
        " ",
        "\t",
        "\0",
        "\xFF");

    [Fact]
    public Task Any_body_gives_what_the_reference_splitter_gives() => _fuzzer.RunAsync(Compare, _ => false);

    private static void Compare(FuzzInput input)
    {
        var expected = ReferenceSplitter.Split(input.Bytes, Reading.Boundary);
        var stream = new ChunkedStream(input.Bytes, () => input.Random.Next(1, 60));
        var bufferSize = input.Random.Next(2) == 0 ? input.Random.Next(1, 60) : 40_000;

        var (parts, error) = Reading.ReadAllAsync(Reading.Reader(stream), bufferSize).GetAwaiter().GetResult();

        Assert.Equal(expected.Error, error);
        Assert.Equal(expected.Parts.Select(part => part.Content), parts.Select(part => part.Content));
        Assert.All(parts, part => Assert.NotNull(MediaTypeOrNone(part.Headers)));
    }

    // What the client does with a part's headers.
    private static string MediaTypeOrNone(string headers)
    {
        var value = headers.Split("\r\n").FirstOrDefault(
            line => line.StartsWith("Content-Type: ", StringComparison.OrdinalIgnoreCase));
        return MediaType.TryParse(value?["Content-Type: ".Length..], out var type) ? type.Type : string.Empty;
    }
}
