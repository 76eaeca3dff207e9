using System.Text;

namespace HealthData.Dicom.Tests.Attributes;

public sealed class BinaryElementTests
{
    [Theory]
    [InlineData(ValueRepresentation.LO, "A \\ B\\\\C ", """{"vr":"LO","Value":["A","B",null,"C"]}""")]
    [InlineData(ValueRepresentation.UI, "1.2.3\0", """{"vr":"UI","Value":["1.2.3"]}""")]
    [InlineData(ValueRepresentation.LT, "A\\B ", """{"vr":"LT","Value":["A\\B"]}""")]
    [InlineData(ValueRepresentation.DS, "1.50\\+2", """{"vr":"DS","Value":[1.50,"+2"]}""")]
    [InlineData(ValueRepresentation.PN, "A^B=C ", """{"vr":"PN","Value":[{"Alphabetic":"A^B","Ideographic":"C"}]}""")]
    [InlineData(ValueRepresentation.LO, "", """{"vr":"LO"}""")]
    public void Texts_become_values(ValueRepresentation representation, string text, string json) =>
        Assert.Equal($$$"""{"00091001":{{{json}}}}""", Json(representation, Encoding.Latin1.GetBytes(text), false));

    [Theory]
    [InlineData(ValueRepresentation.US, "0100FFFF", "1,65535")]
    [InlineData(ValueRepresentation.SS, "FFFF", "-1")]
    [InlineData(ValueRepresentation.UL, "FFFFFFFF", "4294967295")]
    [InlineData(ValueRepresentation.SL, "FFFFFFFF", "-1")]
    [InlineData(ValueRepresentation.UV, "FFFFFFFFFFFFFFFF", "18446744073709551615")]
    [InlineData(ValueRepresentation.SV, "FFFFFFFFFFFFFFFF", "-1")]
    [InlineData(ValueRepresentation.FL, "CDCCCC3D", "0.1")]
    [InlineData(ValueRepresentation.FL, "0000C07F", "\"NaN\"")]
    [InlineData(ValueRepresentation.FD, "000000000000F07F", "\"Infinity\"")]
    [InlineData(ValueRepresentation.FD, "9A9999999999B93F", "0.1")]
    [InlineData(ValueRepresentation.AT, "0800 1800", "\"00080018\"")]
    [InlineData(ValueRepresentation.US, "010002", "1")]
    public void Numbers_become_values(ValueRepresentation representation, string hex, string values)
    {
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        var expected = $$$"""{"00091001":{"vr":"{{{representation}}}","Value":[{{{values}}}]}}""";
        Assert.Equal(expected, Json(representation, bytes, false));
        var word = representation == ValueRepresentation.AT ? 2 : Math.Min(
            bytes.Length, Representations.WordSize(representation));
        for (var at = 0; at + word <= bytes.Length; at += word)
        {
            Array.Reverse(bytes, at, word);
        }

        Assert.Equal(expected, Json(representation, bytes, true));
    }

    [Fact]
    public void Bytes_are_given_as_they_are_or_in_little_endian_order()
    {
        byte[] bytes = [1, 2, 3, 4];
        var set = new AttributeSet();
        set.AddElement(Keyword.PixelData, ValueRepresentation.OW, bytes, bigEndian: true);
        set.AddElement(Keyword.ICCProfile, ValueRepresentation.OB, bytes, bigEndian: true);
        Assert.Equal(new byte[] { 2, 1, 4, 3 }, set.GetBytes(Keyword.PixelData)!.Value.ToArray());
        Assert.Equal(bytes, set.GetBytes(Keyword.ICCProfile)!.Value.ToArray());
        Assert.Contains(
            "\"InlineBinary\":\"AgEEAw==\"", Encoding.UTF8.GetString(set.ToUtf8Json()), StringComparison.Ordinal);
    }

    [Fact]
    public void Decoder_gets_the_bytes_when_the_value_is_asked_for()
    {
        var calls = 0;
        var set = new AttributeSet();
        set.AddElement(Keyword.PatientName, ValueRepresentation.PN, new byte[] { 1 }, decoder: (_, representation) =>
        {
            calls++;
            Assert.Equal(ValueRepresentation.PN, representation);
            return "山田^太郎";
        });
        Assert.Equal(0, calls);
        Assert.Equal("山田", set.GetPersonName(Keyword.PatientName)!.Value.FamilyName);
        Assert.Equal("山田^太郎", set.GetString(Keyword.PatientName));
        Assert.Equal(1, calls);
        Assert.Equal(set.ToUtf8Json(), set.Clone().ToUtf8Json());
    }

    private static string Json(ValueRepresentation representation, byte[] bytes, bool bigEndian)
    {
        var set = new AttributeSet();
        set.AddElement(new AttributeTag(0x00091001), representation, bytes, bigEndian);
        return Encoding.UTF8.GetString(set.ToUtf8Json());
    }
}
