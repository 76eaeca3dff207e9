using System.Text;

namespace HealthData.MedTech.Tests.Json;

public sealed class EnvelopeTests
{
    private readonly TokenIndex _index = new();

    [Theory]
    [InlineData("""{"a":[1]}""", "Object(a=Array(Integer 1;))")]
    [InlineData("12", "Integer 12;")]
    [InlineData(" \"x\" ", "String x;")]
    [InlineData("", "Null null;")]
    [InlineData("""{"a":1,"a":2}""", "Object(a=Integer 2;)")]
    [InlineData("{a:1}", "Object(a=Integer 1;)", true)]
    [InlineData("\uFEFF[1,]", "Array(Integer 1;)", true)]
    public void A_body_stands_within_its_envelope(string body, string expected, bool isLenient = false)
    {
        Assert.Equal(ReadStatus.Done, _index.ReadEnvelope(Encoding.UTF8.GetBytes(body), isLenient));

        Assert.Equal($"Object(Body={expected}Properties=Object()SystemProperties=Object())", IndexText.Of(_index));
        Assert.Equal(_index.Count - 2, _index.Find(0, "Properties"u8));
        Assert.Equal("{}"u8, _index.RawText(_index.Count - 1));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("\uFEFF")]
    public void A_body_that_holds_no_value_is_refused(string body)
    {
        Assert.Equal(ReadStatus.EndOfText, _index.ReadEnvelope(Encoding.UTF8.GetBytes(body), isLenient: true));
        Assert.Equal(0, _index.Count);
    }

    [Fact]
    public void A_text_read_after_another_has_nothing_of_it()
    {
        _index.ReadEnvelope("""{"a":"a longer text than the next one"}"""u8);
        _index.Read("[1]"u8);

        Assert.Equal("Array(Integer 1;)", IndexText.Of(_index));
        Assert.Equal(ReadStatus.EndOfText, _index.Read("[1"u8));
    }
}
