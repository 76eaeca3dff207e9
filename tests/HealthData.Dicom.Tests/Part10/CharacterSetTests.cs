using System.Text;

namespace HealthData.Dicom.Tests.Part10;

public sealed class CharacterSetTests
{
    [Theory]
    [InlineData("ISO_IR 100", "C4", "Ä")]
    [InlineData("ISO_IR 101", "B1", "ą")]
    [InlineData("ISO_IR 109", "A1", "Ħ")]
    [InlineData("ISO_IR 110", "A1", "Ą")]
    [InlineData("ISO_IR 144", "BB", "Л")]
    [InlineData("ISO_IR 127", "C7", "ا")]
    [InlineData("ISO_IR 126", "C4", "Δ")]
    [InlineData("ISO_IR 138", "F9", "ש")]
    [InlineData("ISO_IR 148", "DD", "İ")]
    [InlineData("ISO_IR 203", "A4", "€")]
    [InlineData("ISO_IR 166", "A1", "ก")]
    [InlineData("ISO_IR 13", "D4CF", "ﾔﾏ")]
    [InlineData("ISO_IR 192", "C384", "Ä")]
    [InlineData("GB18030", "CDF5", "王")]
    [InlineData("GBK", "CDF5", "王")]
    [InlineData("gb18030 ", "CDF5", "王")]
    [InlineData("ISO-IR 100", "C4", "Ä")]
    [InlineData("ISO 2022 IR 144", "BB", "Л")]
    [InlineData("ISO_IR 6", "C4", "Ä")]
    [InlineData("", "C4", "Ä")]
    [InlineData("NO SUCH SET", "C4", "Ä")]
    public void Text_is_decoded_by_the_defined_term(string term, string hex, string expected) =>
        Assert.Equal(expected, Decode(term, Convert.FromHexString(hex)));

    [Theory]
    [InlineData(
        @"\ISO 2022 IR 87", "Yamada^Tarou=\u001b$B;3ED\u001b(B^\u001b$BB@O:\u001b(B", "Yamada^Tarou=山田^太郎")]
    [InlineData(@"\ISO 2022 IR 149", "Hong=\u001b$)C\u00fb\u00f3^\u001b$)C\u00d1\u00ce", "Hong=洪^吉")]
    [InlineData(@"\ISO 2022 IR 58", "Zhang=\u001b$)A\u00d5\u00c5", "Zhang=张")]
    [InlineData(@"\ISO 2022 IR 159", "\u001b$(D\u0030\u0021\u001b(B", "丂")]
    [InlineData(@"ISO 2022 IR 100\ISO 2022 IR 126", "\u00c4\u001b-F\u00c4^\u00c4", "ÄΔ^Ä")]
    [InlineData(@"ISO 2022 IR 13\ISO 2022 IR 87", "\u00d4\u00cf=\u001b$B;3\u001b(J=\u001b)I\u00d4", "ﾔﾏ=山=ﾔ")]
    public void Escape_sequences_switch_and_delimiters_switch_back(string terms, string bytes, string expected) =>
        Assert.Equal(expected, Decode(terms, Encoding.Latin1.GetBytes(bytes)));

    [Theory]
    [InlineData("ISO_IR 192", "41FF42", "A\uFFFDB")]
    [InlineData("GB18030", "41FF", "A\uFFFD")]
    [InlineData("ISO_IR 166", "FF", "\uFFFD")]
    public void Bytes_that_cannot_be_decoded_stay_visible(string term, string hex, string expected) =>
        Assert.Equal(expected, Decode(term, Convert.FromHexString(hex)));

    [Fact]
    public void A_new_value_and_a_new_line_switch_back_to_the_first_character_set()
    {
        var bytes = Encoding.Latin1.GetBytes("\u001b-F\u00c4\\\u00c4\u001b-F\u00c4\r\n\u00c4");
        var set = CharacterSet.Parse(@"ISO 2022 IR 100\ISO 2022 IR 126"u8);
        Assert.Equal("Δ\\ÄΔ\r\nÄ", set.Decode(bytes, ValueRepresentation.LO));
    }

    [Fact]
    public void An_item_has_the_character_set_of_its_parent_unless_it_names_one()
    {
        var bytes = DicomBytes.File(DicomBytes.ExplicitLittle).Explicit(0x00080005, "CS", "ISO_IR 144")
            .ExplicitHeader(0x00081140, "SQ", DicomBytes.Undefined)
            .Header(DicomBytes.Item, 10).Explicit(0x00100020, "LO", [0xBB, 0x20])
            .Header(DicomBytes.Item, 28).Explicit(0x00080005, "CS", "ISO_IR 100")
            .Explicit(0x00100020, "LO", [0xC4, 0x20])
            .Header(DicomBytes.SequenceEnd, 0);
        var items = Part10File.Read(bytes.ToArray()).DataSet.GetSequence(new(0x00081140));
        Assert.Equal(["Л", "Ä"], items.Select(i => i.GetString(Keyword.PatientID)));
    }

    private static string Decode(string terms, byte[] bytes) =>
        CharacterSet.Parse(Encoding.Latin1.GetBytes(terms)).Decode(bytes, ValueRepresentation.PN);
}
