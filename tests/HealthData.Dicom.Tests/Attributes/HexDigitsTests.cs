using System.Text;

namespace HealthData.Dicom.Tests.Attributes;

public sealed class HexDigitsTests
{
    [Fact]
    public void Every_byte_at_every_place_is_judged_right()
    {
        for (var place = 0; place < 8; place++)
        {
            for (var value = 0; value < 256; value++)
            {
                var digits = "12aF90eB"u8.ToArray();
                digits[place] = (byte)value;
                var isValid = HexDigits.TryReadTag(digits, out var tag);
                Assert.Equal(value < 128 && char.IsAsciiHexDigit((char)value), isValid);
                if (isValid)
                {
                    Assert.Equal(Convert.ToUInt32(Encoding.ASCII.GetString(digits), 16), tag);
                }
            }
        }
    }
}
