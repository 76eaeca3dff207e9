using System.Text;

namespace HealthData.MedTech.Tests.Values;

public sealed class ShortTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("00")]
    [InlineData("07")]
    [InlineData("299")]
    [InlineData("300")]
    [InlineData("999")]
    [InlineData("1000")]
    [InlineData("-1")]
    [InlineData("1a")]
    [InlineData("device-1")]
    [InlineData("\u00e9\u20ac\ud83d\ude00")]
    [InlineData("exactly thirty-two bytes of text")]
    [InlineData("more than thirty-two bytes of text")]
    [InlineData("more than thirty-two bytes of t\u00e9xt")]
    public void A_string_is_what_the_bytes_say_wherever_they_are(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        byte[] buffer = [.. "\u00e9"u8, .. utf8, .. "\u00e9"u8];
        Assert.Equal(text, ShortText.Make(buffer, 2, utf8.Length));

        buffer = [.. buffer, .. new byte[64]];
        Assert.Equal(text, ShortText.Make(buffer, 2, utf8.Length));
    }

    [Fact]
    public void What_is_not_UTF8_is_replaced() =>
        Assert.Equal("a\uFFFDb", ShortText.Make([0x61, 0xFF, 0x62, .. new byte[64]], 0, 3));
}
