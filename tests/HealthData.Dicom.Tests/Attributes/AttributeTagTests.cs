namespace HealthData.Dicom.Tests.Attributes;

public sealed class AttributeTagTests
{
    [Theory]
    [InlineData("00100010", 0x00100010u)]
    [InlineData("7fe00010", 0x7FE00010u)]
    [InlineData("FFFEE00d", 0xFFFEE00Du)]
    public void Eight_hexadecimal_digits_are_a_tag(string text, uint value) =>
        Assert.Equal(value, AttributeTag.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("0010001")]
    [InlineData("001000100")]
    [InlineData("0010 010")]
    [InlineData(" 0100010")]
    [InlineData("+0100010")]
    [InlineData("0010001G")]
    [InlineData("PatientN")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(AttributeTag.TryParse(text, out _));
        Assert.Throws<FormatException>(() => AttributeTag.Parse(text));
    }

    [Fact]
    public void Text_is_eight_digits_in_upper_case() =>
        Assert.Equal("7FE00010", new AttributeTag(0x7FE0, 0x0010).ToString());

    [Fact]
    public void Keyword_converts_to_its_tag()
    {
        AttributeTag tag = Keyword.PatientName;
        Assert.Equal((0x0010, 0x0010), (tag.Group, tag.Element));
    }

    [Fact]
    public void Tags_are_ordered_by_group_then_element()
    {
        AttributeTag[] tags = [Keyword.PixelData, Keyword.PatientID, Keyword.PatientName, Keyword.StudyDate];
        Array.Sort(tags);
        Assert.Equal([Keyword.StudyDate, Keyword.PatientName, Keyword.PatientID, Keyword.PixelData], tags);
        Assert.True(tags[0] < tags[1] && tags[1] > tags[0] && tags[0] <= tags[1] && tags[1] >= tags[0]);
    }

    [Theory]
    [InlineData(0x00090010u, true, true)]
    [InlineData(0x000900FFu, true, true)]
    [InlineData(0x00091001u, true, false)]
    [InlineData(0x00090001u, true, false)]
    [InlineData(0x00080010u, false, false)]
    public void Private_tags_are_told_apart(uint value, bool isPrivate, bool isCreator)
    {
        var tag = new AttributeTag(value);
        Assert.Equal((isPrivate, isCreator), (tag.IsPrivate, tag.IsPrivateCreator));
    }
}
