
namespace HealthData.Dicom.Tests.Part10;

public sealed class PixelLayoutTests
{
    [Fact]
    public void Native_frames_lie_one_after_the_other()
    {
        var bytes = DicomBytes.File(DicomBytes.ExplicitLittle).Explicit(0x7FE00010, "OW", new byte[12]).ToArray();
        var layout = PixelLayout.Read(bytes)!;
        Assert.False(layout.IsEncapsulated);
        Assert.Equal(VrCode.OW, layout.Vr);
        Assert.Equal([new(bytes.Length - 12, 12)], layout.Fragments);
        Assert.Equal([new(bytes.Length - 8, 4)], layout.GetFrame(1, 3));
        Assert.Empty(layout.GetFrame(3, 3));
    }

    [Fact]
    public void The_offset_table_tells_which_fragments_make_a_frame()
    {
        var head = DicomBytes.File(DicomBytes.Jpeg).ExplicitHeader(0x7FE00010, "OB", DicomBytes.Undefined);
        var origin = head.Length + 8 + 8;
        var bytes = head.Header(DicomBytes.Item, 8).UInt32(0).UInt32(24)
            .Header(DicomBytes.Item, 4).UInt32(1).Header(DicomBytes.Item, 4).UInt32(2)
            .Header(DicomBytes.Item, 2).UInt16(3).Header(DicomBytes.SequenceEnd, 0).ToArray();
        var layout = PixelLayout.Read(bytes)!;
        Assert.True(layout.IsEncapsulated);
        Assert.Equal(3, layout.Fragments.Count);
        Assert.Equal([new(origin + 8, 4), new(origin + 20, 4)], layout.GetFrame(0, 2));
        Assert.Equal([new(origin + 32, 2)], layout.GetFrame(1, 2));
        Assert.Equal(3, layout.GetFrame(0, 1).Count);
    }

    [Fact]
    public void Without_an_offset_table_every_frame_is_one_fragment()
    {
        var bytes = DicomBytes.File(DicomBytes.Jpeg).ExplicitHeader(0x7FE00010, "OB", DicomBytes.Undefined)
            .Header(DicomBytes.Item, 0).Header(DicomBytes.Item, 2).UInt16(1).Header(DicomBytes.Item, 2).UInt16(2)
            .Header(DicomBytes.SequenceEnd, 0).ToArray();
        var layout = PixelLayout.Read(bytes)!;
        Assert.Equal([layout.Fragments[1]], layout.GetFrame(1, 2));
        Assert.Empty(layout.GetFrame(1, 5));
    }

    [Fact]
    public async Task A_stream_that_can_seek_gives_the_same_layout()
    {
        var bytes = DicomBytes.File(DicomBytes.ExplicitLittle).Explicit(0x00091001, "OB", new byte[300_000])
            .Explicit(0x7FE00010, "OW", new byte[4]).ToArray();
        using var stream = new MemoryStream(bytes);
        var options = new Part10ReadOptions { MaxValueBytes = 1000 };
        var layout = await PixelLayout.ReadAsync(stream, options, TestContext.Current.CancellationToken);
        Assert.Equal([new(bytes.Length - 4, 4)], layout!.Fragments);
    }

    [Fact]
    public void A_file_without_pixel_data_has_no_layout() =>
        Assert.Null(PixelLayout.Read(
            DicomBytes.File(DicomBytes.ExplicitLittle).Explicit(0x00080060, "CS", "SR").ToArray()));
}
