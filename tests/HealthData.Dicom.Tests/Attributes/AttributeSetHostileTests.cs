using System.Diagnostics;
using System.Text;

namespace HealthData.Dicom.Tests.Attributes;

public sealed class AttributeSetHostileTests
{
    private const string Canary = "PHI-7f3a";

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"PHI-7f3a\"")]
    [InlineData("{")]
    [InlineData("{\"00100020\"")]
    [InlineData("{\"00100020\":")]
    [InlineData("{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"PHI-7f3a")]
    [InlineData("{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"PHI-7f3a\"]}")]
    [InlineData("{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"PHI-7f3a\"]}} x")]
    [InlineData("{\"00100020\":{\"vr\":\"LO\" \"Value\":[\"PHI-7f3a\"]}}")]
    [InlineData("{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"PHI-7f3a\\x\"]}}")]
    [InlineData("{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"PHI-7f3a\\u12g4\"]}}")]
    [InlineData("{\"00100020\":\"PHI-7f3a\"}")]
    [InlineData("{\"00100020\":[\"PHI-7f3a\"]}")]
    [InlineData("{\"00100020\":{\"vr\":\"LO\",\"Value\":[1.]}}")]
    [InlineData("{\"00100020\":{\"vr\":\"LO\",\"Value\":[.5]}}")]
    [InlineData("{\"00100020\":{\"vr\":\"LO\",\"Value\":[-]}}")]
    [InlineData("{\"00100020\":{\"vr\":\"LO\",\"Value\":[1e]}}")]
    [InlineData("{\"00100020\":{\"vr\":\"LO\",\"Value\":[tru]}}")]
    [InlineData("{'00100020':{}}")]
    [InlineData("{\"00100020\":{}/**/}")]
    public void Text_that_is_not_of_the_model_is_an_error_without_values(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var error = Assert.Throws<DicomFormatException>(() => AttributeSet.Parse(bytes));
        Assert.InRange(error.Offset, 0, bytes.Length);
        Assert.DoesNotContain(Canary, error.ToString(), StringComparison.Ordinal);
        if (json is not "[]")
        {
            Assert.Throws<DicomFormatException>(() => AttributeSet.ParseArray(bytes));
        }

        Assert.Throws<DicomFormatException>(() => AttributeSet.ParseArray(Encoding.UTF8.GetBytes($"[{json}x]")));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    public void Invalid_utf8_becomes_a_replacement_mark(byte[] text)
    {
        byte[] json = [.. """{"00100020":{"vr":"LO","Value":["A"""u8, .. text, .. "\"]},\"00100040\":{\"vr\":\"CS\""u8
            + ",\"Value\":[\"F\"]}}"u8];
        var set = AttributeSet.Parse(json);
        Assert.Equal("A", set.GetString(Keyword.PatientID)!.TrimEnd('\uFFFD'));
        Assert.Equal("F", set.GetString(Keyword.PatientSex));
        Assert.Contains('\uFFFD', Encoding.UTF8.GetString(set.ToUtf8Json()));
    }

    [Fact]
    public void Fault_names_the_attribute_and_the_byte()
    {
        const string Json = """{"00080020":{"vr":"DA"},"00100020":{"vr":"LO","Value":[x]}}""";
        var error = Assert.Throws<DicomFormatException>(() => AttributeSet.Parse(Json));
        Assert.Equal((Keyword.PatientID, Json.IndexOf('x')), (error.Tag, error.Offset));
        Assert.Contains("00100020", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hundred_and_fifty_six_levels_are_read_and_more_are_refused()
    {
        Assert.Single(AttributeSet.Parse(Nested(253)));
        Assert.Throws<DicomFormatException>(() => AttributeSet.Parse(Nested(255)));
        Assert.Throws<DicomFormatException>(() => AttributeSet.Parse(Nested(100_000)));
        Assert.Throws<DicomFormatException>(() => AttributeSet.Parse(new string('[', 100_000)));
        Assert.Throws<DicomFormatException>(() => AttributeSet.ParseArray(
            Encoding.UTF8.GetBytes(
                string.Concat(Enumerable.Repeat("{\"00081198\":{\"vr\":\"SQ\",\"Value\":[", 100_000)))));

        static string Nested(int arrays) =>
            $$$"""{"00081198":{"vr":"SQ","Value":{{{new string('[', arrays)}}}{{{new string(']', arrays)}}}}}""";
    }

    [Fact]
    public void A_million_duplicates_are_read_in_linear_time()
    {
        var json = new StringBuilder("{");
        for (var index = 0; index < 1_000_000; index++)
        {
            json.Append("\"00100020\":{\"vr\":\"LO\"},\"00080020\":{\"vr\":\"DA\"},");
        }

        json.Append("\"00100020\":{\"vr\":\"LO\",\"Value\":[\"last\"]}}");
        var bytes = Encoding.UTF8.GetBytes(json.ToString());
        var watch = Stopwatch.StartNew();
        var set = AttributeSet.Parse(bytes);
        Assert.Equal((2, "last"), (set.Count, set.GetString(Keyword.PatientID)));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Huge_string_is_read()
    {
        var json = $$$"""{"00420011":{"vr":"UT","Value":["{{{new string('x', 30_000_000)}}}"]}}""";
        Assert.Equal(30_000_000, AttributeSet.Parse(json).GetString(Keyword.EncapsulatedDocument)!.Length);
    }

    [Fact]
    public void Items_that_are_no_objects_are_an_error_when_they_are_asked_for()
    {
        var set = AttributeSet.Parse("""{"00081198":{"vr":"SQ","Value":["PHI-7f3a"]}}""");
        var error = Assert.Throws<DicomFormatException>(() => set.GetSequence(Keyword.FailedSOPSequence));
        Assert.Equal(Keyword.FailedSOPSequence, error.Tag);
        Assert.DoesNotContain(Canary, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_set_shows_no_value()
    {
        var set = AttributeSet.Parse("""{"00100010":{"vr":"PN","Value":[{"Alphabetic":"PHI-7f3a"}]}}""");
        Assert.Equal("1 attributes", set.ToString());
        Assert.DoesNotContain(Canary, set.Single().ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, set.GetPersonName(Keyword.PatientName).ToString(), StringComparison.Ordinal);
    }
}
