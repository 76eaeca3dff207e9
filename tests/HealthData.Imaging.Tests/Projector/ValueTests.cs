namespace HealthData.Imaging.Tests.Projector;

/// <summary>Texts, numbers, codes, UIDs, and names.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("\"CT Thorax\"", "CT Thorax", "")]
    [InlineData("\" \\u0000CT Thorax \\u0000\"", "CT Thorax", "")]
    [InlineData("\"two\\r\\n\\tlines\"", "two\r\n\tlines", "")]
    [InlineData("\"Sch\u00e4del\"", "Sch\u00e4del", "")]
    [InlineData("\"Sch\\u00e4del\"", "Sch\u00e4del", "")]
    [InlineData("null", null, "")]
    [InlineData("\"\"", null, "")]
    [InlineData("null, \"one\", \" \"", "one", "")]
    [InlineData("\"one\", \"two\"", null, "multi-value")]
    [InlineData("\"Sch\ufffddel\"", null, "bad-charset")]
    [InlineData("\"half \\ud83d\"", null, "bad-charset")]
    [InlineData("\"\\u001b$B\"", null, "bad-text")]
    [InlineData("\"a\\u0000b\"", null, "bad-text")]
    [InlineData("\"a\\u007fb\"", null, "bad-text")]
    [InlineData("\"a\\u0085b\"", null, "bad-text")]
    [InlineData("7", null, "bad-text")]
    [InlineData("{}", null, "bad-text")]
    [InlineData("[\"x\"]", null, "bad-text")]
    public void A_text_is_trimmed_and_free_of_control_characters(string values, string? expected, string codes)
    {
        var resources = WithRaw(Keyword.StudyDescription, values);

        Assert.Equal(expected, resources.Study().Text("description"));
        Assert.Equal(codes, resources.Codes());
    }

    [Theory]
    [InlineData("5", "5", "")]
    [InlineData("\" 5 \"", "5", "")]
    [InlineData("\"+05\"", "5", "")]
    [InlineData("5.0", "5", "")]
    [InlineData("1e2", "100", "")]
    [InlineData("0", "0", "")]
    [InlineData("2147483647", "2147483647", "")]
    [InlineData("2147483648", null, "out-of-range")]
    [InlineData("\"99999999999999999999\"", null, "out-of-range")]
    [InlineData("-1", null, "out-of-range")]
    [InlineData("\"-0\"", "0", "")]
    [InlineData("5.5", null, "bad-number")]
    [InlineData("\"5.0\"", null, "bad-number")]
    [InlineData("\"five\"", null, "bad-number")]
    [InlineData("\"+-5\"", null, "bad-number")]
    [InlineData("true", null, "bad-number")]
    [InlineData("5, 6", null, "multi-value")]
    public void A_number_is_whole_and_not_negative(string values, string? expected, string codes)
    {
        var resources = WithRaw(Keyword.SeriesNumber, values);

        Assert.Equal(expected, resources.Series().Text("number"));
        Assert.Equal(codes, resources.Codes());

        var ofInstance = WithRaw(Keyword.InstanceNumber, values);

        Assert.Equal(expected, ofInstance.Series()["instance"]![0]!.Text("number"));
        Assert.Equal(codes, ofInstance.Codes());
    }

    [Theory]
    [InlineData("M", "male", "")]
    [InlineData("F ", "female", "")]
    [InlineData("O", "other", "")]
    [InlineData("m", null, "bad-code")]
    [InlineData("U", null, "bad-code")]
    public void A_sex_is_one_of_three_codes(string sex, string? expected, string codes)
    {
        var resources = Study.With(Keyword.PatientSex, sex).Project();

        Assert.Equal(expected, resources.Patient().Text("gender"));
        Assert.Equal(codes, resources.Codes());
    }

    [Theory]
    [InlineData("R", "24028007", "")]
    [InlineData("L", "7771000", "")]
    [InlineData("B", null, "bad-code")]
    public void A_laterality_is_left_or_right(string side, string? code, string codes)
    {
        var resources = Study.With(Keyword.Laterality, side).Project();

        Assert.Equal(code, resources.Series()["laterality"]?.Text("code"));
        Assert.Equal(codes, resources.Codes());
    }

    [Theory]
    [InlineData("1.2.840.010", "urn:oid:1.2.840.010", "")]
    [InlineData("1", "urn:oid:1", "")]
    [InlineData("1..2", null, "bad-uid sop-class-missing")]
    [InlineData("1.2.", null, "bad-uid sop-class-missing")]
    [InlineData(".1", null, "bad-uid sop-class-missing")]
    [InlineData("1.2.x", null, "bad-uid sop-class-missing")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901234", "urn:oid:"
        + "1234567890123456789012345678901234567890123456789012345678901234", "")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345", null, "bad-uid sop-class-missing")]
    [InlineData("", null, "sop-class-missing")]
    public void A_uid_is_numbers_with_dots_between(string uid, string? expected, string codes)
    {
        var resources = Study.With(Keyword.SOPClassUID, uid).Project();

        Assert.Equal(expected, resources.Series()["instance"]![0]!["sopClass"]!.Text("code"));
        Assert.Equal(codes, resources.Codes());
    }

    [Theory]
    [InlineData(
        "\"Adams^John Robert Quincy^Q^Rev.^B.A.\"",
        """[{"use":"usual","family":"Adams","given":["John Robert Quincy","Q"],"prefix":["Rev."],"suffix":["B.A."]}]""",
        "")]
    [InlineData("\"^Cher\"", """[{"use":"usual","given":["Cher"]}]""", "")]
    [InlineData("\"Cher\"", """[{"use":"usual","family":"Cher"}]""", "")]
    [InlineData("\"^^^Dr.^\"", """[{"use":"usual","prefix":["Dr."]}]""", "")]
    [InlineData("\"^^^^\"", "-", "")]
    [InlineData("\"A^B^C^D^E^F\"", "-", "bad-name")]
    [InlineData("\"A=B=C=D\"", "-", "bad-name")]
    [InlineData("{\"Alphabetic\":7}", "-", "bad-name")]
    [InlineData("{\"Alphabetic\":\"A\"}, {\"Alphabetic\":\"B\"}", "-", "multi-value")]
    [InlineData("{\"Alphabetic\":\"\u0418\u0432\u0430\u043d\\u0007\"}", "-", "bad-text")]
    [InlineData("{\"Alphabetic\":\"\\udc00\"}", "-", "bad-charset")]
    [InlineData("{\"Alphabetic\":null,\"Other\":{\"x\":1}}", "-", "")]
    public void A_name_has_up_to_three_groups_of_up_to_five_parts(string value, string expected, string codes)
    {
        var resources = WithRaw(Keyword.PatientName, value);

        Assert.Equal(expected, resources.Patient().Json("name"));
        Assert.Equal(codes, resources.Codes());
    }

    [Theory]
    [InlineData("Buc^J\u00e9r\u00f4me", "J\u00e9r\u00f4me")]
    [InlineData("\u041b\u044e\u043ace\u043c\u0431yp\u0433^\u0418\u0432\u0430\u043d", "\u0418\u0432\u0430\u043d")]
    [InlineData("\u0394\u03b9\u03bf\u03bd\u03c5\u03c3\u03b9\u03bf\u03c2^\u0391", "\u0391")]
    [InlineData("\u0642\u0628\u0627\u0646\u064a^\u0644\u0646\u0632\u0627\u0631", "\u0644\u0646\u0632\u0627\u0631")]
    [InlineData("\ud64d^\uae38\ub3d9", "\uae38\ub3d9")]
    [InlineData("Wang^XiaoDong=\u738b^\u5c0f\u4e1c", "XiaoDong")]
    public void Names_of_all_scripts_stay_as_they_are(string name, string given)
    {
        var resources = Study.With(Keyword.PatientName, name).Project();

        Assert.Equal(given, resources.Patient()["name"]![0]!["given"]![0]!.GetValue<string>());
        Assert.Equal("", resources.Codes());
    }

    private static ImagingResources WithRaw(Keyword keyword, string values)
    {
        var study = new Study();
        Study.Set(study.Add(1), keyword, "(value)");
        var json = Encoding.UTF8.GetString(study.ToUtf8Json()).Replace("\"(value)\"", values, StringComparison.Ordinal);
        return new ImagingProjector(Study.Service).Project(Study.Uid, Encoding.UTF8.GetBytes(json));
    }
}
