namespace HealthData.Dicom.Tests.Attributes;

public sealed class AttributeDictionaryTests
{
    [Fact]
    public void Dictionary_has_every_attribute_with_a_keyword() => Assert.Equal(5123, AttributeDictionary.Count);

    [Fact]
    public void Every_keyword_agrees_with_the_table()
    {
        var keywords = Enum.GetValues<Keyword>().Where(keyword => keyword != Keyword.None).ToArray();
        Assert.Equal(AttributeDictionary.Count, keywords.Length);
        foreach (var keyword in keywords)
        {
            Assert.True(AttributeDictionary.TryFind(keyword, out var byTag), keyword.ToString());
            Assert.Equal(keyword.ToString(), byTag.Keyword);
            Assert.True(AttributeDictionary.TryFind(keyword.ToString(), out var byKeyword), keyword.ToString());
            Assert.Equal((uint)keyword, byKeyword.Tag.Value);
            Assert.Matches("^[1-9]", byTag.ValueMultiplicity);
        }
    }

    [Theory]
    [InlineData("PatientName", 0x00100010u, "PN", "1", false)]
    [InlineData("ModalitiesInStudy", 0x00080061u, "CS", "1-n", false)]
    [InlineData("StudyInstanceUID", 0x0020000Du, "UI", "1", false)]
    [InlineData("PixelSpacing", 0x00280030u, "DS", "2", false)]
    [InlineData("SmallestImagePixelValue", 0x00280106u, "US,SS", "1", false)]
    [InlineData("PixelData", 0x7FE00010u, "OB,OW", "1", false)]
    [InlineData("LUTData", 0x00283006u, "US,OW", "1-n", false)]
    [InlineData("StudyComments", 0x00324000u, "LT", "1", true)]
    [InlineData("FailedSOPSequence", 0x00081198u, "SQ", "1", false)]
    [InlineData("TransferSyntaxUID", 0x00020010u, "UI", "1", false)]
    [InlineData("dBdt", 0x00181318u, "DS", "1", false)]
    [InlineData("Item", 0xFFFEE000u, "", "1", false)]
    public void Known_attributes_are_as_the_standard_says(
        string keyword, uint tag, string representations, string multiplicity, bool isRetired)
    {
        Assert.True(AttributeDictionary.TryFind(keyword, out var definition));
        Assert.Equal(tag, definition.Tag.Value);
        Assert.Equal(representations, string.Join(',', definition.ValueRepresentations));
        Assert.Equal(definition.ValueRepresentations.DefaultIfEmpty().First(), definition.ValueRepresentation);
        Assert.Equal((multiplicity, isRetired), (definition.ValueMultiplicity, definition.IsRetired));
    }

    [Theory]
    [InlineData(0x60003000u, "OverlayData")]
    [InlineData(0x60023000u, "OverlayData")]
    [InlineData(0x601E0010u, "OverlayRows")]
    [InlineData(0x50043000u, "CurveData")]
    [InlineData(0x00203101u, "SourceImageIDs")]
    [InlineData(0x00280410u, "RowsForNthOrderCoefficients")]
    [InlineData(0x00280400u, "TransformLabel")]
    [InlineData(0x1010ABCDu, "ZonalMap")]
    [InlineData(0x7FE00010u, "PixelData")]
    [InlineData(0x7F020010u, "VariablePixelData")]
    public void Repeating_groups_are_found_by_each_of_their_tags(uint tag, string keyword)
    {
        Assert.True(AttributeDictionary.TryFind(new AttributeTag(tag), out var definition));
        Assert.Equal((keyword, tag), (definition.Keyword, definition.Tag.Value));
    }

    [Theory]
    [InlineData(0x60013000u)]
    [InlineData(0x00091001u)]
    [InlineData(0x0010FFFEu)]
    public void Other_tags_are_not_found(uint tag)
    {
        Assert.False(AttributeDictionary.TryFind(new AttributeTag(tag), out _));
        Assert.Equal(ValueRepresentation.UN, AttributeDictionary.GetValueRepresentation(new AttributeTag(tag)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("patientname")]
    [InlineData("PatientNam")]
    [InlineData("PatientNameX")]
    [InlineData("Ünknown")]
    public void Other_keywords_are_not_found(string keyword) =>
        Assert.False(AttributeDictionary.TryFind(keyword, out _));

    [Fact]
    public void Group_lengths_and_private_creators_have_their_representation()
    {
        Assert.Equal(ValueRepresentation.UL, AttributeDictionary.GetValueRepresentation(new AttributeTag(0x00120000)));
        Assert.Equal(ValueRepresentation.LO, AttributeDictionary.GetValueRepresentation(new AttributeTag(0x00090010)));
        Assert.Equal(ValueRepresentation.PN, AttributeDictionary.GetValueRepresentation(Keyword.PatientName));
    }
}
