using System.Text;

namespace HealthData.Dicom.Tests.Attributes;

public sealed class AttributeSetBuildTests
{
    [Fact]
    public void Values_are_replaced_and_removed()
    {
        var set = new AttributeSet().Set(Keyword.PatientID, "A").Set(Keyword.PatientID, "B");
        Assert.Equal((1, "B"), (set.Count, set.GetString(Keyword.PatientID)));
        Assert.True(set.Remove(Keyword.PatientID));
        Assert.False(set.Remove(Keyword.PatientID));
        Assert.Equal("{}", Json(set));
    }

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("1e5", "1e5")]
    [InlineData(" 1", "\" 1\"")]
    [InlineData("+1", "\"+1\"")]
    [InlineData("01", "\"01\"")]
    [InlineData("1.", "\"1.\"")]
    [InlineData("", "null")]
    [InlineData(null, "null")]
    public void Number_strings_become_json_numbers_where_json_has_them(string? text, string json) =>
        Assert.Equal($$$"""{"00281050":{"vr":"DS","Value":[{{{json}}}]}}""", Json(
            new AttributeSet().Set(Keyword.WindowCenter, text)));

    [Fact]
    public void Negative_numbers_choose_the_signed_representation()
    {
        var set = new AttributeSet().Set(Keyword.SmallestImagePixelValue, -1).Set(Keyword.LargestImagePixelValue, 1);
        Assert.Equal([ValueRepresentation.SS, ValueRepresentation.US], set.Select(entry => entry.ValueRepresentation));
    }

    [Fact]
    public void Dates_and_times_are_written_in_the_form_of_the_standard()
    {
        var set = new AttributeSet()
            .Set(Keyword.StudyDate, new DateOnly(2024, 2, 9))
            .Set(Keyword.StudyTime, new TimeOnly(1, 2, 3))
            .Set(Keyword.AcquisitionDateTime, new DateTimeOffset(2024, 2, 9, 1, 2, 3, 40, TimeSpan.FromHours(-3.5)));
        Assert.Equal("20240209", set.GetString(Keyword.StudyDate));
        Assert.Equal("010203", set.GetString(Keyword.StudyTime));
        Assert.Equal("20240209010203.04-0330", set.GetString(Keyword.AcquisitionDateTime));
    }

    [Fact]
    public void Representations_without_texts_are_refused()
    {
        var set = new AttributeSet();
        Assert.Throws<ArgumentException>(() => set.Set(Keyword.PixelData, "x"));
        Assert.Throws<ArgumentException>(() => set.Set(Keyword.ReferencedSOPSequence, "x"));
        Assert.Throws<ArgumentException>(() => set.SetBytes(Keyword.PatientID, new byte[1]));
        Assert.Throws<ArgumentNullException>(() => set.SetSequence(Keyword.ReferencedSOPSequence, [null!]));
        Assert.Empty(set);
    }

    [Fact]
    public void Items_set_by_hand_may_be_changed_in_place()
    {
        var item = new AttributeSet();
        var set = new AttributeSet().SetSequence(Keyword.ReferencedSOPSequence, item);
        var copy = set.Clone();
        item.Set(Keyword.ReferencedSOPInstanceUID, "1.2");
        Assert.Same(item, set.GetSequence(Keyword.ReferencedSOPSequence)[0]);
        Assert.Equal("""{"00081199":{"vr":"SQ","Value":[{"00081155":{"vr":"UI","Value":["1.2"]}}]}}""", Json(set));
        Assert.Equal("""{"00081199":{"vr":"SQ","Value":[{}]}}""", Json(copy));
    }

    [Fact]
    public void Items_that_were_read_can_be_changed_as_clones_only()
    {
        var item = AttributeSet.Parse("""{"00081199":{"vr":"SQ","Value":[{"00081155":{"vr":"UI","Value":["1.2"]}}]}}""")
            .GetSequence(Keyword.ReferencedSOPSequence)[0];
        Assert.Throws<InvalidOperationException>(() => item.Set(Keyword.PatientID, "x"));
        Assert.Throws<InvalidOperationException>(() => item.Remove(Keyword.ReferencedSOPInstanceUID));
        var clone = item.Clone().Set(Keyword.ReferencedSOPInstanceUID, "1.3");
        Assert.Equal(("1.2", "1.3"), (
            item.GetString(Keyword.ReferencedSOPInstanceUID), clone.GetString(Keyword.ReferencedSOPInstanceUID)));
    }

    [Fact]
    public void Clone_of_a_read_set_is_independent()
    {
        var set = AttributeSet.Parse("""{"00100020":{"vr":"LO","Value":["A"]}}""");
        var clone = set.Clone().Set(Keyword.PatientID, "B");
        Assert.Equal(("A", "B"), (set.GetString(Keyword.PatientID), clone.GetString(Keyword.PatientID)));
    }

    [Fact]
    public void Private_blocks_are_found_by_their_creator()
    {
        var set = AttributeSet.Parse(
            """{"00090010":{"vr":"LO","Value":["ACME "]},"00090012":{"vr":"LO","Value":["OTHER"]},"00091001":{"v"""
                + """r":"SH","Value":["a"]},"00091201":{"vr":"SH","Value":["b"]}}""");
        Assert.Equal("a", set.GetString(set.FindPrivateTag(0x0009, "ACME", 1)!.Value));
        Assert.Equal("b", set.GetString(set.FindPrivateTag(0x0009, "OTHER", 1)!.Value));
        Assert.Null(set.FindPrivateTag(0x0009, "NOBODY", 1));
        Assert.Null(set.FindPrivateTag(0x000B, "ACME", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => set.FindPrivateTag(0x0008, "ACME", 1));
        Assert.Equal(new AttributeTag(0x00091102), set.ReservePrivateTag(0x0009, "NEW", 2));
        Assert.Equal(new AttributeTag(0x00091203), set.ReservePrivateTag(0x0009, "OTHER", 3));
        Assert.Equal("NEW", set.GetString(new AttributeTag(0x00090011)));
    }

    [Fact]
    public void Enumerating_is_by_ascending_tag()
    {
        var set = new AttributeSet();
        foreach (var tag in (Keyword[])[Keyword.PixelData, Keyword.PatientID, Keyword.StudyDate, Keyword.PatientName])
        {
            set.SetEmpty(tag);
        }

        Assert.Equal([Keyword.StudyDate, Keyword.PatientName, Keyword.PatientID, Keyword.PixelData], set.Select(
            entry => entry.Tag));
        Assert.Equal("""{"00080020":{"vr":"DA"},"00100010":{"vr":"PN"},"00100020":{"vr":"LO"},"7FE00010":{"vr":"O"""
            + """B"}}""", Json(set));
    }

    [Fact]
    public void Person_name_gives_its_parts()
    {
        var name = PersonName.Parse("Adams^John Robert Quincy^Q^Rev.^B.A. M.Div.=x=y");
        Assert.Equal(("Adams", "John Robert Quincy", "Q", "Rev.", "B.A. M.Div."), (
            name.FamilyName, name.GivenName, name.MiddleName, name.Prefix, name.Suffix));
        Assert.Equal("Adams^John Robert Quincy^Q^Rev.^B.A. M.Div.=x=y", name.ToDicomString());
        Assert.Equal("=x", new PersonName(null, "x").ToDicomString());
        Assert.True(default(PersonName).IsEmpty && PersonName.Parse("") == default && name != default);
    }

    private static string Json(AttributeSet set) => Encoding.UTF8.GetString(set.ToUtf8Json());
}
