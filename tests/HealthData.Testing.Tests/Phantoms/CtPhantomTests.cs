using HealthData.Dicom;

using System.Security.Cryptography;

namespace HealthData.Testing.Tests.Phantoms;

public sealed class CtPhantomTests
{
    [Theory]
    [InlineData(false, TransferSyntaxes.ExplicitLittleEndian)]
    [InlineData(true, TransferSyntaxes.ImplicitLittleEndian)]
    public void A_slice_is_a_file_that_names_itself_as_the_slice_says(bool implicitVr, string syntax)
    {
        var slice = CtPhantom.CreateSeries(2, 16, new() { ImplicitVr = implicitVr })[1];
        var file = Part10File.Read(slice.Content);
        Assert.Equal(Part10Kind.File, Part10Probe.Inspect(slice.Content.Span));
        Assert.Equal(syntax, file.TransferSyntaxUid);
        Assert.Equal("1.2.840.10008.5.1.4.1.1.2", file.DataSet.GetString(Keyword.SOPClassUID));
        Assert.Equal(slice.SopInstanceUid, file.DataSet.GetString(Keyword.SOPInstanceUID));
        Assert.Equal(slice.SeriesInstanceUid, file.DataSet.GetString(Keyword.SeriesInstanceUID));
        Assert.Equal(slice.StudyInstanceUid, file.DataSet.GetString(Keyword.StudyInstanceUID));
        Assert.True(file.DataSet.Contains(Keyword.PatientID));
        Assert.Equal(2, slice.InstanceNumber);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Tags_ascend_and_the_pixel_data_ends_the_file(bool implicitVr)
    {
        var slice = CtPhantom.CreateSeries(1, 32, new() { ImplicitVr = implicitVr })[0];
        using var reader = new ElementReader(slice.Content);
        uint last = 0;
        while (reader.Read())
        {
            Assert.True(reader.Tag > last, $"{reader.Tag:X8} after {last:X8}");
            last = reader.Tag;
        }

        Assert.Equal(Part10Tags.PixelData, last);
        Assert.Equal(slice.Content.Length, reader.ValueOffset + 32 * 32 * 2);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_another_study()
    {
        var first = CtPhantom.CreateSeries(2, 16);
        var again = CtPhantom.EnumerateSeries(2, 16).ToList();
        var other = CtPhantom.CreateSeries(2, 16, new() { Seed = 2 });
        Assert.Equal(Hash(first), Hash(again));
        Assert.NotEqual(first[0].StudyInstanceUid, other[0].StudyInstanceUid);
        Assert.NotEqual(first[0].SopInstanceUid, first[1].SopInstanceUid);
        Assert.Equal(first[0].SeriesInstanceUid, first[1].SeriesInstanceUid);
    }

    [Fact]
    public void The_bytes_are_the_same_on_every_machine_and_version() => Assert.Equal(
        "A2D47CCAFAD31EEA2E48577AACF6D996AB8A9AA9D354237F88DD0DA3239CB653",
        Hash(CtPhantom.CreateSeries(4, 64)));

    [Fact]
    public void Another_series_of_a_study_shares_the_study_alone()
    {
        var first = CtPhantom.CreateSeries(1, 16)[0];
        var second = CtPhantom.CreateSeries(1, 16, new() { SeriesNumber = 2 })[0];
        Assert.Equal(first.StudyInstanceUid, second.StudyInstanceUid);
        Assert.NotEqual(first.SeriesInstanceUid, second.SeriesInstanceUid);
        Assert.NotEqual(first.SopInstanceUid, second.SopInstanceUid);
    }

    [Fact]
    public void The_middle_slice_shows_bone_around_brain_in_air()
    {
        var slice = CtPhantom.CreateSeries(9, 64)[4];
        var pixels = slice.Content.Span[^(64 * 64 * 2)..];
        Assert.InRange(Units(pixels, 0, 0), -1010, -990);
        Assert.InRange(Units(pixels, 32, 10), 850, 950);
        Assert.InRange(Units(pixels, 32, 46), 0, 120);
    }

    [Theory]
    [InlineData(0, 16)]
    [InlineData(10_001, 16)]
    [InlineData(1, 7)]
    [InlineData(1, 4097)]
    public void Sizes_out_of_range_are_refused(int slices, int size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CtPhantom.CreateSeries(slices, size));

    [Fact]
    public void A_slice_can_be_read_as_a_stream_and_shows_no_uid_as_text()
    {
        var slice = CtPhantom.CreateSeries(1, 16)[0];
        using var stream = slice.OpenRead();
        Assert.Equal(slice.Content.Length, stream.Length);
        Assert.DoesNotContain("2.25", slice.ToString(), StringComparison.Ordinal);
    }

    private static int Units(ReadOnlySpan<byte> pixels, int row, int column) =>
        BitConverter.ToUInt16(pixels[((row * 64 + column) * 2)..]) - 1024;

    private static string Hash(IEnumerable<CtPhantomSlice> slices) =>
        Convert.ToHexString(SHA256.HashData(slices.SelectMany(s => s.Content.ToArray()).ToArray()));
}
