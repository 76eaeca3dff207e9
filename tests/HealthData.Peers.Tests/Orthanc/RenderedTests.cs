namespace HealthData.Peers.Tests.Orthanc;

public sealed class RenderedTests(OrthancServer orthanc) : OrthancTests(orthanc)
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [Theory]
    [InlineData(RenderedFormat.Jpeg, "image/jpeg")]
    [InlineData(RenderedFormat.Png, "image/png")]
    public async Task Instance_is_rendered_in_the_form_asked_for(RenderedFormat format, string type)
    {
        var slice = await StoreSliceAsync();
        await using RenderedImage image = await Client.RetrieveRenderedInstanceAsync(
            slice.StudyInstanceUid,
            slice.SeriesInstanceUid,
            slice.SopInstanceUid,
            new RenderOptions { Format = format },
            Token);

        Assert.Equal(type, image.MediaType);
        var bytes = await ReadAsync(image.Content);
        Assert.Equal(format == RenderedFormat.Png ? Png : Jpeg, bytes[..(format == RenderedFormat.Png ? 4 : 3)]);
        var raw = await GetAsync(
            PathOf(slice.StudyInstanceUid, slice.SeriesInstanceUid, slice.SopInstanceUid) + "/rendered", type);
        Assert.Equal(Hash(raw.Body), Hash(bytes));
    }

    [Fact]
    public async Task Lower_quality_gives_a_smaller_picture()
    {
        var slice = await StoreSliceAsync();
        var low = await LengthAsync(slice, 5);
        var high = await LengthAsync(slice, 95);

        Assert.True(low * 2 < high, $"{low} bytes and {high} bytes");
    }

    [Fact]
    public async Task Frame_is_rendered()
    {
        var slice = await StoreSliceAsync();
        await using RenderedImage image = await Client.RetrieveRenderedFrameAsync(
            slice.StudyInstanceUid, slice.SeriesInstanceUid, slice.SopInstanceUid, 1, null, Token);

        Assert.Equal(Jpeg, (await ReadAsync(image.Content))[..3]);
    }

    [Fact]
    public async Task Instance_without_pixels_is_an_error_with_status_400()
    {
        var file = await StoreAsync();
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Client.RetrieveRenderedInstanceAsync(file.Study, file.Series, file.Instance, null, Token));

        Assert.Equal(400, failure.Status);
    }

    private async Task<int> LengthAsync(CtPhantomSlice slice, int quality)
    {
        await using RenderedImage image = await Client.RetrieveRenderedInstanceAsync(
            slice.StudyInstanceUid,
            slice.SeriesInstanceUid,
            slice.SopInstanceUid,
            new RenderOptions { Quality = quality },
            Token);
        return (await ReadAsync(image.Content)).Length;
    }

    private async Task<CtPhantomSlice> StoreSliceAsync()
    {
        var slice = CtPhantom.CreateSeries(1, 128, new CtPhantomOptions { Seed = 431 })[0];
        (await Client.StoreAsync(InstanceContent.FromBytes(slice.Content), null, Token)).Value.EnsureComplete();
        return slice;
    }
}
