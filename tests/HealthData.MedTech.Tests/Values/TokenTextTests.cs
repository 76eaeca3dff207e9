using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace HealthData.MedTech.Tests.Values;

public sealed class TokenTextTests
{
    private readonly TokenIndex _index = new();

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("\"\"")]
    [InlineData("\" \\t\\u00a0\\u2028\"")]
    [InlineData("\"a\\nb\\u00e9\\ud83d\\ude00\\ud800x\\\"\\\\\\/\"")]
    [InlineData("\"käse 😀\"")]
    [InlineData("\"2019-02-01T22:46:01.875Z\"")]
    [InlineData("\"2019-02-01T22:46:01+05:30\"")]
    [InlineData("\"2019-02-01\"")]
    [InlineData("\"\\/Date(1549061161000)\\/\"")]
    [InlineData("12")]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("9223372036854775808")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("1.0")]
    [InlineData("98.60")]
    [InlineData("100.00")]
    [InlineData("-0.0")]
    [InlineData("0.00")]
    [InlineData("0.0000")]
    [InlineData("0.0001")]
    [InlineData("0.00012")]
    [InlineData("0.00001")]
    [InlineData("-0.00001230")]
    [InlineData("123456789012345.0")]
    [InlineData("1234567890123456.0")]
    [InlineData("99999999999999.9")]
    [InlineData("1e21")]
    [InlineData("1E2")]
    [InlineData("1.23e-7")]
    [InlineData("1e400")]
    [InlineData("0.30000000000000004")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void A_value_becomes_the_text_of_the_reference(string value) => AgreesOn(value);

    [Fact]
    public void Floats_have_the_text_of_the_reference()
    {
        var random = new Random(986);
        for (var i = 0; i < 20_000; i++)
        {
            var number = random.NextInt64(1L << random.Next(1, 60)).ToString(CultureInfo.InvariantCulture);
            var fraction = random.NextInt64(1L << random.Next(1, 60)).ToString(CultureInfo.InvariantCulture);
            var zeros = new string('0', random.Next(6));
            AgreesOn(
                $"{(random.Next(2) == 0 ? "-" : "")}{(random.Next(2) == 0 ? "0" : number)}.{zeros}{fraction}{zeros}");
        }
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_replaced()
    {
        byte[] json = [(byte)'"', (byte)'a', 0xFF, 0xC3, (byte)'b', (byte)'"'];
        _index.Read(json);
        byte[] scratch = [];

        TokenText.TryGetString(_index, 0, out var text);
        TokenText.TryGetUtf8(_index, 0, ref scratch, out var utf8);

        Assert.Equal("a\uFFFD\uFFFDb", text);
        Assert.Equal("a\uFFFD\uFFFDb", Encoding.UTF8.GetString(utf8));
    }

    [Fact]
    public void No_token_has_no_text()
    {
        byte[] scratch = [];
        Assert.Equal(ValueStatus.Missing, TokenText.TryGetString(_index, -1, out _));
        Assert.Equal(ValueStatus.Missing, TokenText.TryGetUtf8(_index, -1, ref scratch, out _));
    }

    private void AgreesOn(string value)
    {
        string? expected = null;
        var status = ValueStatus.Found;
        try
        {
            expected = JToken.Parse($"[\"{new string('x', 50)}\",{value}]")[1]!.Value<string>();
            status = expected is null ? ValueStatus.Null
                : string.IsNullOrWhiteSpace(expected) ? ValueStatus.Blank : ValueStatus.Found;
        }
        catch (InvalidCastException)
        {
            status = ValueStatus.WrongType;
        }

        _index.Read(Encoding.UTF8.GetBytes(value));
        byte[] scratch = [];

        Assert.Equal(status, TokenText.TryGetString(_index, 0, out var text));
        Assert.Equal(expected, text);
        Assert.Equal(status, TokenText.TryGetUtf8(_index, 0, ref scratch, out var utf8));
        Assert.Equal(expected ?? "", Encoding.UTF8.GetString(utf8));
    }
}
