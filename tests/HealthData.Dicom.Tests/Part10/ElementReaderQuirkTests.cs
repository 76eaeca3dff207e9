using System.IO.Compression;

namespace HealthData.Dicom.Tests.Part10;

public sealed class ElementReaderQuirkTests
{
    private const uint Study = 0x0020000D;
    private const uint Sequence = 0x00081140;
    private const uint Referenced = 0x00081155;

    [Theory]
    [InlineData(0u)]
    [InlineData(7u)]
    [InlineData(0xFFFFFF00u)]
    public void A_wrong_length_of_the_file_meta_information_does_not_matter(uint error)
    {
        var bytes = DicomBytes.File(DicomBytes.ExplicitLittle, error).Explicit(Study, "UI", "1.2");
        var file = Part10File.Read(bytes.ToArray());
        Assert.Equal("1.2", file.DataSet.GetString(Keyword.StudyInstanceUID));
        Assert.Equal(DicomBytes.ExplicitLittle, file.FileMeta.GetString(Keyword.TransferSyntaxUID));
    }

    [Fact]
    public void Without_file_meta_information_the_encoding_is_seen_in_the_data()
    {
        Assert.Equal(DicomBytes.ExplicitLittle, SyntaxOf(DicomBytes.Bare.Explicit(0x00080016, "UI", "1.2")));
        Assert.Equal(DicomBytes.ImplicitLittle, SyntaxOf(DicomBytes.Bare.Implicit(0x00080016, "1.2")));
        Assert.Equal(DicomBytes.ExplicitBig,
            SyntaxOf(new DicomBytes { IsBigEndian = true }.Explicit(0x00080016, "UI", "1.2")));
    }

    [Fact]
    public void A_data_set_that_is_not_in_the_declared_encoding_is_read_as_it_is()
    {
        var explicitAsImplicit = DicomBytes.File(DicomBytes.ImplicitLittle).Explicit(0x00080016, "UI", "1.2");
        var implicitAsExplicit = DicomBytes.File(DicomBytes.ExplicitLittle).Implicit(0x00080016, "1.2");
        var big = new DicomBytes { IsBigEndian = true }.Explicit(0x00080016, "UI", "1.2").ToArray();
        var bigAsLittle = DicomBytes.File(DicomBytes.ExplicitLittle).Raw(big);
        foreach (var bytes in new[] { explicitAsImplicit, implicitAsExplicit, bigAsLittle })
        {
            Assert.Equal("1.2", Part10File.Read(bytes.ToArray()).DataSet.GetString(Keyword.SOPClassUID));
        }
    }

    [Fact]
    public void Big_endian_numbers_are_read()
    {
        var set = new DicomBytes { IsBigEndian = true }.ExplicitHeader(0x00280010, "US", 2).UInt16(512)
            .ExplicitHeader(0x00280009, "AT", 4).UInt16(0x0018).UInt16(0x1063).ToArray();
        var file = Part10File.Read(DicomBytes.File(DicomBytes.ExplicitBig).Raw(set).ToArray());
        Assert.Equal(512, file.DataSet.GetInt32(Keyword.Rows));
        Assert.Equal("00181063", file.DataSet.GetString(Keyword.FrameIncrementPointer));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_deflated_data_set_is_inflated_with_or_without_a_zlib_header(bool zlib)
    {
        var set = DicomBytes.Bare.Explicit(Study, "UI", "1.2").Explicit(0x7FE00010, "OW", new byte[64]).ToArray();
        var file = Part10File.Read(DicomBytes.File(DicomBytes.Deflated).Raw(Deflate(set, zlib)).ToArray());
        Assert.Equal("1.2", file.DataSet.GetString(Keyword.StudyInstanceUID));
        Assert.Null(file.PixelDataOffset);
        Assert.Equal(64, file.PixelDataLength);
    }

    [Fact]
    public void A_data_set_that_is_only_declared_deflated_is_read_as_it_is()
    {
        var file = Part10File.Read(DicomBytes.File(DicomBytes.Deflated).Explicit(0x00080016, "UI", "1.2").ToArray());
        Assert.Equal("1.2", file.DataSet.GetString(Keyword.SOPClassUID));
    }

    [Fact]
    public void Implicit_items_in_an_explicit_sequence_are_read()
    {
        var bytes = DicomBytes.File(DicomBytes.ExplicitLittle)
            .ExplicitHeader(Sequence, "SQ", DicomBytes.Undefined)
            .Header(DicomBytes.Item, DicomBytes.Undefined).Implicit(Referenced, "1.2.3").Header(DicomBytes.ItemEnd, 0)
            .Header(DicomBytes.SequenceEnd, 0).Explicit(Study, "UI", "1.2");
        var set = Part10File.Read(bytes.ToArray()).DataSet;
        Assert.Equal("1.2.3", set.GetSequence(new(Sequence))[0].GetString(new(Referenced)));
        Assert.Equal("1.2", set.GetString(Keyword.StudyInstanceUID));
    }

    [Fact]
    public void An_unknown_element_of_undefined_length_holds_implicit_items()
    {
        var bytes = DicomBytes.File(DicomBytes.ExplicitLittle)
            .ExplicitHeader(0x00091001, "UN", DicomBytes.Undefined)
            .Header(DicomBytes.Item, 12).Implicit(0x00091002, "abcd").Header(DicomBytes.SequenceEnd, 0)
            .Explicit(Study, "UI", "1.2");
        var set = Part10File.Read(bytes.ToArray()).DataSet;
        Assert.Equal(
            "abcd"u8.ToArray(), set.GetSequence(new(0x00091001))[0].GetBytes(new(0x00091002))!.Value.ToArray());
        Assert.Equal("1.2", set.GetString(Keyword.StudyInstanceUID));
    }

    [Theory]
    [InlineData("??")]
    [InlineData("  ")]
    [InlineData("\0\0")]
    [InlineData("ZZ")]
    public void An_element_with_a_made_up_representation_is_read_by_the_dictionary(string vr)
    {
        var bytes = DicomBytes.File(DicomBytes.ExplicitLittle).Explicit(0x00080060, "CS", "CT")
            .Explicit(0x00080070, vr, "Maker ").Explicit(Study, "UI", "1.2");
        var set = Part10File.Read(bytes.ToArray()).DataSet;
        Assert.Equal("Maker", set.GetString(Keyword.Manufacturer));
        Assert.Equal("1.2", set.GetString(Keyword.StudyInstanceUID));
    }

    [Fact]
    public void A_known_attribute_written_as_unknown_has_the_representation_of_the_dictionary()
    {
        var bytes = DicomBytes.File(DicomBytes.ExplicitLittle).Explicit(0x00080018, "UN", "1.2.3 ")
            .Explicit(Study, "UN", "1.2");
        var set = Part10File.Read(bytes.ToArray()).DataSet;
        Assert.Equal("1.2.3", set.GetString(Keyword.SOPInstanceUID)?.TrimEnd());
        Assert.Equal("1.2", set.GetString(Keyword.StudyInstanceUID));
    }

    [Fact]
    public void Items_and_sequences_of_defined_length_may_have_delimiters_all_the_same()
    {
        var bytes = DicomBytes.File(DicomBytes.ExplicitLittle).ExplicitHeader(Sequence, "SQ", 38)
            .Header(DicomBytes.Item, 22).Explicit(Referenced, "UI", "1.2.3").Header(DicomBytes.ItemEnd, 0)
            .Header(DicomBytes.SequenceEnd, 0).Explicit(Study, "UI", "1.2");
        var set = Part10File.Read(bytes.ToArray()).DataSet;
        Assert.Equal("1.2.3", set.GetSequence(new(Sequence))[0].GetString(new(Referenced)));
        Assert.Equal("1.2", set.GetString(Keyword.StudyInstanceUID));
    }

    [Fact]
    public void An_item_without_its_delimiter_ends_with_its_sequence()
    {
        var bytes = DicomBytes.File(DicomBytes.ExplicitLittle).ExplicitHeader(Sequence, "SQ", DicomBytes.Undefined)
            .Header(DicomBytes.Item, DicomBytes.Undefined).Explicit(Referenced, "UI", "1.2.3")
            .Header(DicomBytes.SequenceEnd, 0).Explicit(Study, "UI", "1.2");
        var set = Part10File.Read(bytes.ToArray()).DataSet;
        Assert.Single(set.GetSequence(new(Sequence)));
        Assert.Equal("1.2", set.GetString(Keyword.StudyInstanceUID));
    }

    [Fact]
    public void Group_lengths_and_padding_after_the_end_are_left_out()
    {
        var bytes = DicomBytes.File(DicomBytes.ExplicitLittle).Explicit(0x00080000, "UL", new byte[4])
            .Explicit(Study, "UI", "1.2").Raw(new byte[21]);
        Assert.Single(Part10File.Read(bytes.ToArray()).DataSet);
    }

    [Fact]
    public void Elements_out_of_order_are_sorted_and_the_last_of_one_tag_counts()
    {
        var bytes = DicomBytes.File(DicomBytes.ExplicitLittle).Explicit(Study, "UI", "1.2")
            .Explicit(0x00100020, "LO", "A").Explicit(Study, "UI", "1.4");
        var set = Part10File.Read(bytes.ToArray()).DataSet;
        Assert.Equal(["00100020", "0020000D"], set.Select(e => e.Tag.ToString()));
        Assert.Equal("1.4", set.GetString(Keyword.StudyInstanceUID));
    }

    [Fact]
    public void Pixel_words_are_signed_where_the_pixels_are()
    {
        var bytes = DicomBytes.File(DicomBytes.ImplicitLittle).Implicit(0x00280103, [1, 0])
            .Implicit(0x00280106, [0xFF, 0xFF]);
        Assert.Equal(-1, Part10File.Read(bytes.ToArray()).DataSet.GetInt32(Keyword.SmallestImagePixelValue));
    }

    private static string? SyntaxOf(DicomBytes bytes)
    {
        var file = Part10File.Read(bytes.ToArray());
        Assert.Equal("1.2", file.DataSet.GetString(Keyword.SOPClassUID));
        Assert.Empty(file.FileMeta);
        return file.TransferSyntaxUid;
    }

    internal static byte[] Deflate(byte[] bytes, bool zlib = false)
    {
        using var result = new MemoryStream();
        using (Stream deflate = zlib
            ? new ZLibStream(result, CompressionLevel.Optimal)
            : new DeflateStream(result, CompressionLevel.Optimal))
        {
            deflate.Write(bytes);
        }

        return result.ToArray();
    }
}
