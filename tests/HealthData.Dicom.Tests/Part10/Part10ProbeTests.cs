using System.Text;

namespace HealthData.Dicom.Tests.Part10;

public sealed class Part10ProbeTests
{
    public static TheoryData<string, byte[]> Foreign => new()
    {
        { nameof(Part10Kind.Empty), [] },
        { nameof(Part10Kind.Zeros), new byte[512] },
        { nameof(Part10Kind.Text), "Patient;Study\r\n1;2\r\n"u8.ToArray() },
        { nameof(Part10Kind.Text), Encoding.UTF8.GetBytes(new string('x', 600)) },
        { nameof(Part10Kind.Text), "{\"a\":1}"u8.ToArray() },
        { nameof(Part10Kind.Archive), [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0] },
        { nameof(Part10Kind.Archive), [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] },
        { nameof(Part10Kind.Picture), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0] },
        { nameof(Part10Kind.Picture), [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46] },
        { nameof(Part10Kind.Picture), [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 0, 0] },
        { nameof(Part10Kind.Pdf), "%PDF-1.7\n\0\0"u8.ToArray() },
        { nameof(Part10Kind.Unknown), [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0] },
        { nameof(Part10Kind.Unknown), [8, 0, 5] },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Foreign_files_are_told_apart(string kind, byte[] head)
    {
        Assert.Equal(kind, Part10Probe.Inspect(head).ToString());
        Assert.False(Part10Probe.IsDicom(Part10Probe.Inspect(head)));
        var error = Assert.Throws<DicomFormatException>(() => Part10File.Read(head));
        Assert.Contains(Part10Probe.Describe(Enum.Parse<Part10Kind>(kind)), error.Message, StringComparison.Ordinal);
        Assert.Equal(0, error.Offset);
    }

    [Fact]
    public void A_picture_in_the_preamble_does_not_hide_a_dicom_file()
    {
        var head = DicomBytes.File(DicomBytes.ExplicitLittle).ToArray();
        "II*\0"u8.CopyTo(head);
        Assert.Equal(Part10Kind.File, Part10Probe.Inspect(head));
    }

    [Fact]
    public void A_prefix_without_a_preamble_is_accepted() =>
        Assert.Equal(
            Part10Kind.File, Part10Probe.Inspect(DicomBytes.File(DicomBytes.ExplicitLittle).ToArray().AsSpan(128)));

    [Fact]
    public void Data_sets_without_a_prefix_are_accepted()
    {
        byte[][] heads =
        [
            DicomBytes.Bare.Explicit(0x00080005, "CS", "ISO_IR 100").ToArray(),
            DicomBytes.Bare.Implicit(0x00080005, "ISO_IR 100").ToArray(),
            new DicomBytes { IsBigEndian = true }.Explicit(0x00080005, "CS", "ISO_IR 100").ToArray(),
            DicomBytes.Bare.Explicit(0x00020010, "UI", DicomBytes.ImplicitLittle).ToArray(),
        ];
        Assert.All(heads, head => Assert.Equal(Part10Kind.BareDataSet, Part10Probe.Inspect(head)));
    }
}
