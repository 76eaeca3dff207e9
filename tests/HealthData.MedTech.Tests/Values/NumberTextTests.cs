using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace HealthData.MedTech.Tests.Values;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("98.60", "98.6")]
    [InlineData("1e21", "1E+21")]
    [InlineData("1.23e-7", "1.23E-07")]
    [InlineData("-0.0", "-0")]
    [InlineData("0.1000000000000000055511151231257827", "0.1")]
    [InlineData("1e400", "Infinity")]
    [InlineData("-1e400", "-Infinity")]
    [InlineData("NaN", "NaN")]
    public void A_double_has_its_shortest_text(string text, string expected)
    {
        Assert.True(NumberText.TryReadDouble(Encoding.UTF8.GetBytes(text), out var value));

        Span<byte> written = stackalloc byte[NumberText.MaxDoubleLength];
        Assert.Equal(expected, NumberText.ToText(value));
        Assert.Equal(expected, Encoding.UTF8.GetString(written[..NumberText.Write(value, written)]));
        Assert.Equal(expected, JToken.Parse(text).Value<string>());
    }

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("-0", 0L)]
    [InlineData("9223372036854775808", null)]
    [InlineData("-9223372036854775809", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("+1", null)]
    [InlineData("", null)]
    [InlineData("-", null)]
    [InlineData("1.0", null)]
    public void An_integer_has_64_bits(string text, long? expected)
    {
        Assert.Equal(expected.HasValue, NumberText.TryReadLong(Encoding.UTF8.GetBytes(text), out var value));
        Assert.Equal(expected ?? 0, value);
    }

    [Fact]
    public void Short_numbers_are_read_as_the_runtime_reads_them()
    {
        var random = new Random(5);
        for (var i = 0; i < 200_000; i++)
        {
            var digits = random.NextInt64(
                0, (long)Math.Pow(10, random.Next(1, 17))).ToString(CultureInfo.InvariantCulture);
            var dot = random.Next(0, digits.Length + 1);
            var text = (random.Next(2) == 0 ? "-" : "")
                + (dot == digits.Length ? digits : $"{digits[..dot]}.{digits[dot..]}");

            Assert.True(NumberText.TryReadDouble(Encoding.UTF8.GetBytes(text), out var value));
            Assert.Equal(
                BitConverter.DoubleToInt64Bits(
                    double.Parse(text, CultureInfo.InvariantCulture)), BitConverter.DoubleToInt64Bits(value));
        }
    }

    [Fact]
    public void Doubles_are_written_as_the_runtime_writes_them()
    {
        var random = new Random(6);
        Span<byte> written = stackalloc byte[NumberText.MaxDoubleLength];
        for (var i = 0; i < 200_000; i++)
        {
            var value = random.NextInt64(
                -(long)Math.Pow(10, random.Next(1, 17)), 100_000) / Math.Pow(10, random.Next(0, 9));
            value = random.Next(4) switch
            {
                0 => Math.BitIncrement(value),
                1 => (value * 1.8) + 32,
                _ => value,
            };

            Assert.Equal(
                NumberText.ToText(value), Encoding.UTF8.GetString(written[..NumberText.Write(value, written)]));
        }
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.001)]
    [InlineData(0.0001)]
    [InlineData(0.00001)]
    [InlineData(999_999_999.999999)]
    [InlineData(1e9)]
    [InlineData(1e15)]
    [InlineData(1e16)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    [InlineData(double.NaN)]
    public void Doubles_at_the_limits_are_written_as_the_runtime_writes_them(double value)
    {
        Span<byte> written = stackalloc byte[NumberText.MaxDoubleLength];
        Assert.Equal(NumberText.ToText(value), Encoding.UTF8.GetString(written[..NumberText.Write(value, written)]));
        Assert.Equal(NumberText.ToText(-value), Encoding.UTF8.GetString(written[..NumberText.Write(-value, written)]));
    }
}
