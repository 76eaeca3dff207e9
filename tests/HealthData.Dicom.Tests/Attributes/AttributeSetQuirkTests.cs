using System.Text;

namespace HealthData.Dicom.Tests.Attributes;

public sealed class AttributeSetQuirkTests
{
    [Fact]
    public void Byte_order_mark_is_skipped()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. """{"00100020":{"vr":"LO","Value":["A"]}}"""u8];
        Assert.Equal("A", AttributeSet.Parse(json).GetString(Keyword.PatientID));
    }

    [Fact]
    public void Pretty_printed_text_is_read()
    {
        var set = AttributeSet.Parse(
            "\r\n{\n\t\"00100020\" : \n\t{\n\t\t\"Value\" : [ \"A\" , \"B\" ],\n\t\t\"vr\" : \"LO\"\n\t}\n ,\n\t\"0"
                + "0100010\" : { \"vr\":\"PN\", \"Value\" : [ { \"Alphabetic\" : \"X^Y\" } ] }\n}\n");
        Assert.Equal(["A", "B"], set.GetStrings(Keyword.PatientID));
        Assert.Equal("X", set.GetPersonName(Keyword.PatientName)!.Value.FamilyName);
        Assert.Equal("X^Y", set.GetString(Keyword.PatientName));
    }

    [Fact]
    public void Sequence_without_value_has_no_items()
    {
        var set = AttributeSet.Parse("""{"00081198":{"vr":"SQ"},"00081199":{"vr":"SQ","Value":[]}}""");
        Assert.True(set.Contains(Keyword.FailedSOPSequence));
        Assert.Empty(set.GetSequence(Keyword.FailedSOPSequence));
        Assert.Empty(set.GetSequence(Keyword.ReferencedSOPSequence));
        Assert.All(set, entry => Assert.True(entry.IsEmpty));
    }

    [Fact]
    public void Null_and_empty_items_are_empty_sets()
    {
        var items = AttributeSet.Parse("""{"00081198":{"vr":"SQ","Value":[null,{}]}}""")
            .GetSequence(Keyword.FailedSOPSequence);
        Assert.Equal([0, 0], items.Select(item => item.Count));
    }

    [Fact]
    public void Tags_may_be_in_lower_case() =>
        Assert.True(AttributeSet.Parse("""{"7fe00010":{"vr":"OW"}}""").Contains(Keyword.PixelData));

    [Fact]
    public void Unordered_attributes_are_found_and_enumerated_in_order()
    {
        var set = AttributeSet.Parse(
            """{"00100020":{"vr":"LO","Value":["ID"]},"00080020":{"vr":"DA","Value":["20200101"]},"00100010":{"v"""
                + """r":"PN"}}""");
        Assert.Equal([Keyword.StudyDate, Keyword.PatientName, Keyword.PatientID], set.Select(entry => entry.Tag));
        Assert.Equal("ID", set.GetString(Keyword.PatientID));
    }

    [Fact]
    public void Of_duplicates_the_last_counts()
    {
        var set = AttributeSet.Parse(
            """{"00100020":{"vr":"LO","Value":["A"]},"00100010":{"vr":"PN"},"00100020":{"vr":"LO","Value":["B"]}}""");
        Assert.Equal(2, set.Count);
        Assert.Equal("B", set.GetString(Keyword.PatientID));
    }

    [Fact]
    public void Members_that_are_no_tags_are_kept_for_writing()
    {
        const string Json = """{"note":{"a":[1,{}]},"00100020":{"vr":"LO","Value":["A"],"x":1},"0010001G":5}""";
        var set = AttributeSet.Parse(Json);
        Assert.Single(set);
        Assert.Equal(Json, Encoding.UTF8.GetString(set.ToUtf8Json()));
        set.Set(Keyword.StudyDate, "20200101");
        Assert.Equal(
            """{"00080020":{"vr":"DA","Value":["20200101"]},"00100020":{"vr":"LO","Value":["A"],"x":1},"note":{"a":"""
                + """[1,{}]},"0010001G":5}""",
            Encoding.UTF8.GetString(set.ToUtf8Json()));
    }

    [Theory]
    [InlineData("""{"00100010":{"Value":[{"Alphabetic":"A"}]}}""", ValueRepresentation.PN)]
    [InlineData("""{"00100010":{}}""", ValueRepresentation.PN)]
    [InlineData("""{"00091001":{"Value":["A"]}}""", ValueRepresentation.UN)]
    [InlineData("""{"00090010":{"Value":["A"]}}""", ValueRepresentation.LO)]
    [InlineData("""{"00100010":{"vr":"??"}}""", ValueRepresentation.UN)]
    [InlineData("""{"00100010":{"vr":5}}""", ValueRepresentation.UN)]
    [InlineData("""{"00100010":{"vr":"pn"}}""", ValueRepresentation.PN)]
    [InlineData("""{"00100010":null}""", ValueRepresentation.PN)]
    public void Missing_and_unknown_representations_are_made_up_for(string json, ValueRepresentation expected) =>
        Assert.Equal(expected, AttributeSet.Parse(json).Single().ValueRepresentation);

    [Theory]
    [InlineData("""{"00100020":{"vr":"LO","Value":"A"}}""")]
    [InlineData("""{"00100020":{"Value":"A","vr":"LO"}}""")]
    public void Value_without_an_array_is_one_value(string json) =>
        Assert.Equal(["A"], AttributeSet.Parse(json).GetStrings(Keyword.PatientID));

    [Fact]
    public void Name_as_a_plain_string_is_read()
    {
        var set = AttributeSet.Parse("""{"00100010":{"vr":"PN","Value":["A^B=C"]}}""");
        Assert.Equal(new PersonName("A^B", "C"), set.GetPersonName(Keyword.PatientName));
        Assert.Equal([new PersonName("A^B", "C")], set.GetPersonNames(Keyword.PatientName));
    }

    [Theory]
    [InlineData("""["A ","\u0000"]""", "A", null)]
    [InlineData("""["1.2.3\u0000"]""", "1.2.3", null)]
    [InlineData("""[null,"B"]""", null, "B")]
    [InlineData("""["","B"]""", null, "B")]
    [InlineData("""["\u00e4\n\"\ud83d\ude00","B"]""", "ä\n\"\U0001F600", "B")]
    public void Padding_escapes_and_empty_values_are_understood(string values, string? first, string? second)
    {
        var set = AttributeSet.Parse($$$"""{"00100020":{"vr":"LO","Value":{{{values}}}}}""");
        Assert.Equal(first, set.GetString(Keyword.PatientID));
        Assert.Equal(second, set.GetStrings(Keyword.PatientID).ElementAtOrDefault(1));
    }

    [Theory]
    [InlineData("5", 5)]
    [InlineData("\" 5\"", 5)]
    [InlineData("\"+5 \"", 5)]
    [InlineData("5.0", 5)]
    [InlineData("5E2", 500)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    public void Integers_are_read_in_every_form(string text, int? expected)
    {
        var set = AttributeSet.Parse($$$"""{"00201206":{"vr":"IS","Value":[{{{text}}}]}}""");
        Assert.Equal(expected, set.GetInt32(Keyword.NumberOfStudyRelatedSeries));
        Assert.Equal(expected.HasValue, set.TryGetInt32(Keyword.NumberOfStudyRelatedSeries, out _));
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("5.5")]
    [InlineData("\"five\"")]
    [InlineData("true")]
    [InlineData("1E400")]
    public void What_is_no_integer_is_null_and_stays_as_text(string text)
    {
        var set = AttributeSet.Parse($$$"""{"00201206":{"vr":"IS","Value":[{{{text}}}]}}""");
        Assert.Null(set.GetInt32(Keyword.NumberOfStudyRelatedSeries));
        Assert.Equal([null], set.GetInt32s(Keyword.NumberOfStudyRelatedSeries));
        Assert.Equal(text.Trim('"'), set.GetString(Keyword.NumberOfStudyRelatedSeries));
        Assert.False(set.TryGetInt32(Keyword.NumberOfStudyRelatedSeries, out _));
    }

    [Fact]
    public void Large_integers_keep_every_digit()
    {
        var set = AttributeSet.Parse(
            """{"00080302":{"vr":"UV","Value":[18446744073709551615,"9223372036854775807"]}}""");
        var tag = new AttributeTag(0x00080302);
        Assert.Equal([18446744073709551615m, 9223372036854775807m], set.GetDecimals(tag));
        Assert.False(set.TryGetInt64(tag, out _));
        Assert.Equal("18446744073709551615", set.GetString(tag));
    }

    [Theory]
    [InlineData("\"NaN\"", double.NaN)]
    [InlineData("\"Infinity\"", double.PositiveInfinity)]
    [InlineData("\"-inf\"", double.NegativeInfinity)]
    [InlineData("1e-3", 0.001)]
    public void Floating_point_numbers_are_read(string text, double expected) => Assert.Equal(
        expected, AttributeSet.Parse(
            $$$"""{"00189073":{"vr":"FD","Value":[{{{text}}}]}}""").GetDouble(Keyword.AcquisitionDuration));

    [Theory]
    [InlineData("20240229", 2024, 2, 29)]
    [InlineData("2024.02.29", 2024, 2, 29)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    public void Dates_are_read(string text, int year, int month, int day) => Assert.Equal(
        new DateOnly(year, month, day),
        AttributeSet.Parse($$$"""{"00080020":{"vr":"DA","Value":["{{{text}}}"]}}""").GetDate(Keyword.StudyDate));

    [Theory]
    [InlineData("20230229")]
    [InlineData("202402")]
    [InlineData("00000101")]
    [InlineData("20240101-20240102")]
    [InlineData("2024/01/01")]
    [InlineData("unknown ")]
    public void What_is_no_date_is_null(string text)
    {
        var set = AttributeSet.Parse($$$"""{"00080020":{"vr":"DA","Value":["{{{text}}}"]}}""");
        Assert.Null(set.GetDate(Keyword.StudyDate));
        Assert.Equal([null], set.GetDates(Keyword.StudyDate));
        Assert.False(set.TryGetDate(Keyword.StudyDate, out _));
        Assert.Equal(text.Trim(), set.GetString(Keyword.StudyDate));
    }

    [Theory]
    [InlineData("10", "10:00:00")]
    [InlineData("1011", "10:11:00")]
    [InlineData("101112", "10:11:12")]
    [InlineData("101112.1", "10:11:12.1")]
    [InlineData("101112.123456 ", "10:11:12.123456")]
    [InlineData("10:11:12", "10:11:12")]
    [InlineData("235960", "23:59:59")]
    public void Times_are_read(string text, string expected) => Assert.Equal(
        TimeOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        AttributeSet.Parse($$$"""{"00080030":{"vr":"TM","Value":["{{{text}}}"]}}""").GetTime(Keyword.StudyTime));

    [Theory]
    [InlineData("1")]
    [InlineData("24")]
    [InlineData("1060")]
    [InlineData("101112.")]
    [InlineData("101112.12345678")]
    [InlineData("10111213")]
    [InlineData(".5")]
    [InlineData("10:1112")]
    public void What_is_no_time_is_null(string text) => Assert.Null(
        AttributeSet.Parse($$$"""{"00080030":{"vr":"TM","Value":["{{{text}}}"]}}""").GetTime(Keyword.StudyTime));

    [Theory]
    [InlineData("2024", "2024-01-01T00:00:00+00:00")]
    [InlineData("202402", "2024-02-01T00:00:00+00:00")]
    [InlineData("2024022910", "2024-02-29T10:00:00+00:00")]
    [InlineData("20240229101112.5+0130", "2024-02-29T10:11:12.5+01:30")]
    [InlineData("20240229101112-0500", "2024-02-29T10:11:12-05:00")]
    public void Points_in_time_are_read(string text, string expected) => Assert.Equal(
        DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        AttributeSet.Parse(
            $$$"""{"0008002A":{"vr":"DT","Value":["{{{text}}}"]}}""").GetDateTime(Keyword.AcquisitionDateTime));

    [Fact]
    public void Offset_of_the_set_counts_before_the_callers()
    {
        const string Acquired = "\"0008002A\":{\"vr\":\"DT\",\"Value\":[\"20240101\"]}";
        var without = AttributeSet.Parse($"{{{Acquired}}}");
        var with = AttributeSet.Parse($$$"""{{{{Acquired}}},"00080201":{"vr":"SH","Value":["+0200"]}}""");
        var hour = TimeSpan.FromHours(1);
        Assert.Equal(hour, without.GetDateTime(Keyword.AcquisitionDateTime, hour)!.Value.Offset);
        Assert.Equal(2 * hour, with.GetDateTime(Keyword.AcquisitionDateTime, hour)!.Value.Offset);
    }

    [Theory]
    [InlineData("20240101+2500")]
    [InlineData("20240101+01")]
    [InlineData("00010101+0100")]
    [InlineData("20241")]
    public void What_is_no_point_in_time_is_null(string text) => Assert.Null(
        AttributeSet.Parse(
            $$$"""{"0008002A":{"vr":"DT","Value":["{{{text}}}"]}}""").GetDateTime(Keyword.AcquisitionDateTime));

    [Fact]
    public void Binary_values_and_their_addresses_are_read()
    {
        var set = AttributeSet.Parse(
            """{"00282000":{"vr":"OB","InlineBinary":"AQID"},"00420011":{"vr":"OB","InlineBinary":"*"},"7FE00010":"""
                + """{"vr":"OW","BulkDataURI":"../bulk/7fe00010"}}""");
        Assert.Equal(new byte[] { 1, 2, 3 }, set.GetBytes(Keyword.ICCProfile)!.Value.ToArray());
        Assert.Null(set.GetBytes(Keyword.PixelData));
        Assert.Null(set.GetString(Keyword.ICCProfile));
        Assert.Equal("../bulk/7fe00010", set.GetBulkDataUri(Keyword.PixelData)!.OriginalString);
        Assert.Null(set.GetBulkDataUri(Keyword.ICCProfile));
        Assert.Null(set.GetBytes(Keyword.EncapsulatedDocument));
        Assert.True(set.TryGetEntry(Keyword.PixelData, out var entry) && entry.IsBulkData);
    }

    [Theory]
    [InlineData("AQIDBA==", "01020304")]
    [InlineData("AQIDBA=", "01020304")]
    [InlineData("AQIDBA", "01020304")]
    [InlineData("AQIDBAU", "0102030405")]
    [InlineData("AQIDB", null)]
    [InlineData("", null)]
    public void Base64_is_read_without_its_padding(string text, string? expected)
    {
        var set = AttributeSet.Parse($$$"""{"00420011":{"vr":"OB","InlineBinary":"{{{text}}}"}}""");
        Assert.Equal(expected, set.GetBytes(
            Keyword.EncapsulatedDocument) is { } bytes ? Convert.ToHexStringLower(bytes.Span) : null);
    }

    [Theory]
    [InlineData("""{"00180050":{"vr":"FD","Value":[NaN]},"00100020":{"vr":"LO","Value":["A"]}}""")]
    [InlineData("""{"00180050":{"vr":"FD","Value":[-Infinity,Infinity]},"00100020":{"vr":"LO","Value":["A"]}}""")]
    [InlineData("""{"00180050":{"vr":"DS","Value":[+5,007]},"00100020":{"vr":"LO","Value":["A"]}}""")]
    [InlineData("""{"00180050":{"vr":"DS","Value":[1,]},"00100020":{"vr":"LO","Value":["A",],},}""")]
    [InlineData("{\"00100010\":{\"vr\":\"LO\",\"Value\":[\"a\nb\tc\"]},\"00100020\":{\"vr\":\"LO\",\"Value\":[\"A\""
        + "]}}")]
    [InlineData("""{"00100010":{"vr":"LO","Value":["\ud800"]},"00100020":{"vr":"LO","Value":["A"]}}""")]
    public void What_breaks_a_rule_of_JSON_and_is_plain_is_read(string json) =>
        Assert.Equal("A", AttributeSet.Parse(json).GetString(Keyword.PatientID));

    [Fact]
    public void Values_far_behind_other_members_are_found()
    {
        var filler = new string('x', 70_000);
        var set = AttributeSet.Parse(
            $$$"""{"00100020":{"vr":"LO","filler":"{{{filler}}}","Value":["A"]},"00081198":{"x":"{{{filler}}}","v"""
                + $$$"""r":"SQ","Value":[{"00081155":{"vr":"UI","Value":["1.2"]}}]}}""");
        Assert.Equal("A", set.GetString(Keyword.PatientID));
        Assert.Equal("1.2", set.GetSequence(Keyword.FailedSOPSequence)[0].GetString(Keyword.ReferencedSOPInstanceUID));
    }
}
