using System.Buffers.Binary;

namespace HealthData.Testing.Tests.Rendering;

public sealed class RenderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "image/jpeg")]
    [InlineData("image/jpeg", "image/jpeg")]
    [InlineData("image/png", "image/png")]
    public async Task Pictures_are_jpeg_unless_png_is_asked_for(string? accept, string type)
    {
        using var response = await RenderAsync(Gray8(), "/rendered", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("image/gif")]
    [InlineData("image/png, image/jpeg")]
    public async Task Other_types_and_several_types_are_406(string accept)
    {
        using var response = await RenderAsync(Gray8(), "/rendered", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("high")]
    public async Task A_quality_outside_1_to_100_is_400(string quality)
    {
        using var response = await RenderAsync(Gray8(), $"/rendered?quality={quality}", "image/jpeg");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Eight_bits_are_stretched_from_the_least_to_the_greatest_without_a_window()
    {
        var picture = await PngAsync(new TestFile().Image(2, 2, 8, "MONOCHROME2").Pixels([10, 20, 30, 110]));

        Assert.Equal((2, 2), (picture.Width, picture.Height));
        Assert.Equal([0, 26, 51, 255], picture.Pixels);
    }

    [Fact]
    public async Task Monochrome_1_is_inverted()
    {
        var picture = await PngAsync(new TestFile().Image(1, 2, 8, "MONOCHROME1").Pixels([0, 200]));

        Assert.Equal([255, 0], picture.Pixels);
    }

    [Fact]
    public async Task A_window_applies_to_rescaled_values()
    {
        var file = new TestFile().Image(1, 4, 16, "MONOCHROME2").Pixels(Words(0, 1000, 1050, 2000))
            .Text(0x00281052, "DS", "-1000")
            .Text(0x00281053, "DS", "1")
            .Text(0x00281050, "DS", "50\\400")
            .Text(0x00281051, "DS", "101\\2000");

        var picture = await PngAsync(file);

        Assert.Equal([0, 1, 129, 255], picture.Pixels);
    }

    [Fact]
    public async Task Signed_values_of_twelve_bits_are_read_as_such()
    {
        var file = new TestFile().Image(1, 3, 16, "MONOCHROME2").Pixels(Words(0x0800, 0, 0x07FF))
            .Number(0x00280101, 12)
            .Number(0x00280102, 11)
            .Number(0x00280103, 1);

        var picture = await PngAsync(file);

        Assert.Equal([0, 128, 255], picture.Pixels);
    }

    [Theory]
    [InlineData(0, new byte[] { 255, 0, 0, 0, 255, 7 })]
    [InlineData(1, new byte[] { 255, 0, 0, 255, 0, 7 })]
    public async Task Colors_come_by_pixel_or_by_plane(int planar, byte[] pixels)
    {
        var file = new TestFile().Image(1, 2, 8, "RGB", samples: 3).Number(0x00280006, planar).Pixels(pixels);

        var picture = await PngAsync(file);

        Assert.Equal([255, 0, 0, 0, 255, 7], picture.Pixels);
    }

    [Fact]
    public async Task The_frame_asked_for_is_rendered()
    {
        var file = new TestFile().Image(1, 2, 8, "MONOCHROME2", frames: 2).Pixels([0, 9, 9, 0]);

        using var second = await RenderAsync(file, "/frames/2/rendered", "image/png");
        using var none = await RenderAsync(file, "/frames/3/rendered", "image/png");
        using var two = await RenderAsync(file, "/frames/1,2/rendered", "image/png");

        Assert.Equal([255, 0], PngDecoder.Decode(await second.Content.ReadAsByteArrayAsync(Token)).Pixels);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, two.StatusCode);
    }

    [Fact]
    public async Task Compressed_pixels_are_406_and_none_are_404()
    {
        using var compressed = await RenderAsync(
            new TestFile { TransferSyntax = TestFile.JpegBaseline }.Fragments([1, 2]),
            "/rendered",
            "image/png");
        using var none = await RenderAsync(new TestFile(), "/rendered", "image/png");

        Assert.Equal(HttpStatusCode.NotAcceptable, compressed.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task An_instance_over_the_limit_is_406()
    {
        await using var workspace = await Plain.StartAsync(dicom => dicom.MaxTranscodeBytes = 500);
        using var client = new RawClient(workspace);
        var file = new TestFile().Image(100, 100, 8, "MONOCHROME2").Pixels(new byte[10_000]);
        using var stored = await client.StoreAsync(file);

        using var response = await client.GetAsync(PathOf(file) + "/rendered", "image/png");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData(100, 45)]
    [InlineData(75, 34)]
    [InlineData(10, 25)]
    public async Task A_gray_jpeg_resembles_the_picture_by_its_quality(int quality, double decibels)
    {
        var file = new TestFile().Image(45, 61, 8, "MONOCHROME2").Pixels(Gradient(45, 61, 1));

        var jpeg = JpegDecoder.Decode(await JpegAsync(file, quality));

        Assert.Equal((61, 45, 1), (jpeg.Width, jpeg.Height, jpeg.Samples));
        Assert.True(Likeness(Gradient(45, 61, 1), jpeg.Pixels) > decibels);
    }

    [Fact]
    public async Task A_color_jpeg_resembles_the_picture()
    {
        var pixels = Gradient(40, 50, 3);
        var file = new TestFile().Image(40, 50, 8, "RGB", samples: 3).Pixels(pixels);

        var jpeg = JpegDecoder.Decode(await JpegAsync(file, 100));

        Assert.Equal((50, 40, 3), (jpeg.Width, jpeg.Height, jpeg.Samples));
        Assert.True(Likeness(pixels, jpeg.Pixels) > 40);
    }

    [Fact]
    public async Task A_lower_quality_makes_a_smaller_file()
    {
        var file = new TestFile().Image(64, 64, 8, "MONOCHROME2").Pixels(Gradient(64, 64, 1));

        Assert.True((await JpegAsync(file, 20)).Length < (await JpegAsync(file, 90)).Length);
    }

    private static TestFile Gray8() => new TestFile().Image(2, 2, 8, "MONOCHROME2").Pixels([1, 2, 3, 4]);

    private static string PathOf(TestFile file) =>
        $"/studies/{file.Study}/series/{file.Series}/instances/{file.Instance}";

    private static async Task<HttpResponseMessage> RenderAsync(TestFile file, string path, string? accept)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(file);
        return await client.GetAsync(PathOf(file) + path, accept);
    }

    private static async Task<(int Width, int Height, byte[] Pixels)> PngAsync(TestFile file)
    {
        using var response = await RenderAsync(file, "/rendered", "image/png");
        return PngDecoder.Decode(await response.Content.ReadAsByteArrayAsync(Token));
    }

    private static async Task<byte[]> JpegAsync(TestFile file, int quality)
    {
        using var response = await RenderAsync(file, $"/rendered?quality={quality}", "image/jpeg");
        return await response.Content.ReadAsByteArrayAsync(Token);
    }

    private static byte[] Words(params int[] values)
    {
        var bytes = new byte[values.Length * 2];
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * 2), (ushort)values[i]);
        }

        return bytes;
    }

    private static byte[] Gradient(int rows, int columns, int samples)
    {
        var pixels = new byte[rows * columns * samples];
        for (var i = 0; i < pixels.Length; i++)
        {
            int row = i / samples / columns, column = i / samples % columns, sample = i % samples;
            pixels[i] = (byte)(127.5 + (127.5 * Math.Sin((row * (0.07 + (sample * 0.02))) + (column * 0.05))));
        }

        pixels[0] = 0;
        pixels[^1] = 255;
        return pixels;
    }

    private static double Likeness(byte[] expected, byte[] actual)
    {
        var error = expected.Zip(actual, (a, b) => (double)(a - b) * (a - b)).Average();
        return 10 * Math.Log10(255 * 255 / error);
    }
}
