using HealthData.Dicom;
using HealthData.Dicom.Tests.Part10;

namespace HealthData.Testing.Tests.Dicom.Part10;

public sealed class Part10TranscoderTests
{
    [Fact]
    public void An_explicit_file_comes_back_the_same_from_implicit()
    {
        var slice = CtPhantom.CreateSeries(1, 32)[0].Content;
        var back = Part10Transcoder.Transcode(
            Part10Transcoder.Transcode(slice, DicomBytes.ImplicitLittle), DicomBytes.ExplicitLittle);
        Assert.Equal(slice.ToArray(), back);
    }

    [Fact]
    public void An_implicit_file_becomes_the_explicit_one_that_would_have_been_written()
    {
        var bytes = DicomBytes.File(DicomBytes.ImplicitLittle).Implicit(0x00080060, "CT")
            .Header(0x00081140, DicomBytes.Undefined).Header(DicomBytes.Item, DicomBytes.Undefined)
            .Implicit(0x00081155, "1.2.3").Header(DicomBytes.ItemEnd, 0).Header(DicomBytes.SequenceEnd, 0)
            .Implicit(0x00090010, "CREATOR ").Implicit(0x00091001, "abcd")
            .Implicit(0x00280103, [1, 0]).Implicit(0x00280106, [0xFF, 0xFF]).Implicit(0x7FE00010, new byte[10]);
        var expected = DicomBytes.File(DicomBytes.ExplicitLittle).Explicit(0x00080060, "CS", "CT")
            .ExplicitHeader(0x00081140, "SQ", 22).Header(DicomBytes.Item, 14).Explicit(0x00081155, "UI", "1.2.3")
            .Explicit(0x00090010, "LO", "CREATOR ").Explicit(0x00091001, "UN", "abcd")
            .Explicit(0x00280103, "US", [1, 0]).Explicit(0x00280106, "SS", [0xFF, 0xFF])
            .Explicit(0x7FE00010, "OW", new byte[10]);
        Assert.Equal(expected.ToArray(), Part10Transcoder.Transcode(bytes.ToArray(), DicomBytes.ExplicitLittle));
    }

    [Fact]
    public void A_private_sequence_of_an_implicit_file_stays_implicit_within_an_unknown_element()
    {
        var bytes = DicomBytes.File(DicomBytes.ImplicitLittle).Header(0x00091001, DicomBytes.Undefined)
            .Header(DicomBytes.Item, 10).Implicit(0x00080060, "CT").Header(DicomBytes.SequenceEnd, 0);
        var expected = DicomBytes.File(DicomBytes.ExplicitLittle).ExplicitHeader(0x00091001, "UN", DicomBytes.Undefined)
            .Header(DicomBytes.Item, 10).Implicit(0x00080060, "CT").Header(DicomBytes.SequenceEnd, 0);
        Assert.Equal(expected.ToArray(), Part10Transcoder.Transcode(bytes.ToArray(), DicomBytes.ExplicitLittle));
    }

    [Fact]
    public void A_value_too_long_for_its_representation_becomes_unknown()
    {
        var bytes = DicomBytes.File(DicomBytes.ImplicitLittle).Implicit(0x00080060, "CT")
            .Implicit(0x00204000, new byte[70_000]);
        using var reader = new ElementReader(Part10Transcoder.Transcode(bytes.ToArray(), DicomBytes.ExplicitLittle));
        while (reader.Read() && reader.Tag != 0x00204000)
        {
        }

        Assert.Equal(VrCode.UN, reader.Vr);
        Assert.Equal(70_000u, reader.Length);
    }

    [Fact]
    public async Task Pixel_data_goes_through_without_being_held()
    {
        var slice = CtPhantom.CreateSeries(1, 512)[0].Content.ToArray();
        using var source = new TricklingStream(slice, 1000);
        using var destination = new MemoryStream();
        await Part10Transcoder.TranscodeAsync(
            source, destination, DicomBytes.ExplicitLittle, TestContext.Current.CancellationToken);
        Assert.Equal(slice, destination.ToArray());
    }

    [Fact]
    public void Encapsulated_big_endian_and_cut_off_files_are_refused()
    {
        byte[][] files =
        [
            DicomBytes.File(DicomBytes.Jpeg).Explicit(0x00080060, "CS", "CT").ToArray(),
            DicomBytes.File(DicomBytes.ExplicitBig)
                .Raw(new DicomBytes { IsBigEndian = true }.Explicit(0x00080060, "CS", "CT").ToArray()).ToArray(),
            DicomBytes.File(DicomBytes.ExplicitLittle).ExplicitHeader(0x7FE00010, "OW", 100).ToArray(),
        ];
        foreach (var file in files)
        {
            Assert.Throws<DicomFormatException>(() => Part10Transcoder.Transcode(file, DicomBytes.ImplicitLittle));
        }
    }

    [Fact]
    public void Native_little_endian_files_of_pydicom_keep_every_value()
    {
        Assert.SkipWhen(!PydicomRecord.IsInstalled, PydicomRecord.Missing);
        var count = 0;
        foreach (var record in PydicomRecord.LoadAll())
        {
            var syntax = record.Syntax;
            if (!Part10Transcoder.CanTranscode(syntax, DicomBytes.ImplicitLittle))
            {
                continue;
            }

            var bytes = File.ReadAllBytes(record.FullPath);
            if (Texts(bytes) is not { } expected)
            {
                continue;
            }

            foreach (var target in new[] { DicomBytes.ImplicitLittle, DicomBytes.ExplicitLittle })
            {
                Assert.Equal(expected, Texts(Part10Transcoder.Transcode(bytes, target)));
            }

            count++;
        }

        Assert.True(count > 90, $"Only {count} files were transcoded.");
    }

    private static List<string>? Texts(byte[] bytes)
    {
        var texts = new List<string>();
        try
        {
            using var reader = new ElementReader(bytes, new() { MaxValueBytes = int.MaxValue });
            while (reader.Read())
            {
                if (reader.InFileMeta || Part10Tags.IsGroupLength(reader.Tag))
                {
                    continue;
                }

                var value = reader.LoadValueAsync().AsTask().GetAwaiter().GetResult();
                texts.Add($"{reader.Kind} {reader.Tag:X8} {Convert.ToHexString(Even(value.Span))}");
            }
        }
        catch (DicomFormatException)
        {
            return null;
        }

        return texts;
    }

    private static byte[] Even(ReadOnlySpan<byte> value) =>
        value.Length % 2 == 0 || value[^1] == 0 ? value.ToArray() : [.. value, 0];
}
