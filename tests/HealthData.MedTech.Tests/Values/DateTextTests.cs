using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HealthData.MedTech.Tests.Values;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2019-02-01T22:46:01")]
    [InlineData("2019-02-01T22:46:01Z")]
    [InlineData("2019-02-01T22:46:01z")]
    [InlineData("2019-02-01t22:46:01Z")]
    [InlineData("2019-02-01T22:46:01.")]
    [InlineData("2019-02-01T22:46:01.8")]
    [InlineData("2019-02-01T22:46:01.1234567Z")]
    [InlineData("2019-02-01T22:46:01.12345678Z")]
    [InlineData("2019-02-01T22:46:01.123456789")]
    [InlineData("2019-02-01T22:46:01.12345678")]
    [InlineData("2019-02-01T22:46:01+05:30")]
    [InlineData("2019-02-01T22:46:01.875-0800")]
    [InlineData("2019-02-01T22:46:01+05")]
    [InlineData("2019-02-01T22:46:01+5")]
    [InlineData("2019-02-01T22:46:01+05:")]
    [InlineData("2019-02-01T22:46:01+05:3")]
    [InlineData("2019-02-01T22:46:01+99:99")]
    [InlineData("2019-02-01T22:46:01:30")]
    [InlineData("2019-02-01T22:46:0130")]
    [InlineData("2019-02-01T22:46:01:")]
    [InlineData("2019-02-01T22:46:01x30")]
    [InlineData("2019-02-01T22:46:01Z ")]
    [InlineData(" 2019-02-01T22:46:01Z")]
    [InlineData("2019-02-01T22:46")]
    [InlineData("2019-02-01")]
    [InlineData("2019-02-01 22:46:01")]
    [InlineData("2019-02-30T00:00:00Z")]
    [InlineData("2020-02-29T00:00:00Z")]
    [InlineData("2019-02-29T00:00:00Z")]
    [InlineData("2019-00-01T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+05:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    [InlineData("9999-12-31T23:59:59.9999999-01:00")]
    [InlineData("2019-02-01T24:00:00Z")]
    [InlineData("2019-12-31T24:00:00")]
    [InlineData("2019-02-01T24:00:00.0Z")]
    [InlineData("2019-02-01T24:00:00.1Z")]
    [InlineData("2019-02-01T24:00:01Z")]
    [InlineData("2019-02-01T22:46:60Z")]
    [InlineData("/Date(1549061161000)/")]
    [InlineData("/Date(-5)/")]
    [InlineData("/Date(-62135596800000)/")]
    [InlineData("/Date(1549061161000+0530)/")]
    [InlineData("/Date(1549061161000-0800)/")]
    [InlineData("/Date(1549061161000+1)/")]
    [InlineData("/Date(1549061161000+)/")]
    [InlineData("/Date(1549061161000+01xx)/")]
    [InlineData("/Date(12x)/")]
    [InlineData("/Date()/")]
    [InlineData("/Date(1)")]
    [InlineData("/date(1)/")]
    [InlineData("/Date(99999999999999999999)/")]
    [InlineData("２019-02-01T22:46:01Z")]
    public void A_date_is_what_the_reference_takes_for_one(string text) => AgreesOn(text);

    [Fact]
    public void Mutated_dates_are_dates_where_the_reference_takes_them_for_dates()
    {
        var random = new Random(20190201);
        string[] seeds =
        [
            "2019-02-01T22:46:01.8750000Z", "2019-02-01T22:46:01-08:00", "/Date(1549061161000+0530)/",
            "0001-01-31T24:00:00+14",
        ];
        const string Letters = "0123456789-+:.TZz/ ()D1290";
        for (var i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder(seeds[random.Next(seeds.Length)]);
            for (var change = random.Next(4); change > 0; change--)
            {
                var at = random.Next(text.Length);
                switch (random.Next(3))
                {
                    case 0: text[at] = Letters[random.Next(Letters.Length)]; break;
                    case 1: text.Remove(at, 1); break;
                    default: text.Insert(at, Letters[random.Next(Letters.Length)]); break;
                }
            }

            AgreesOn(text.ToString());
        }
    }

    [Theory]
    [InlineData("""\/Date(1549061161000)\/""")]
    [InlineData("""\/Date(1549061161000+0530)\/""")]
    [InlineData("""\/Date(1549061161000+05xx)\/""")]
    [InlineData("""2019-02-01T22:46:01\u005a""")]
    [InlineData("""2019\u002D02-01T22:46:01.5""")]
    [InlineData("""2019-02-01T22:46:01\n""")]
    public void Escapes_do_not_hide_a_date(string raw)
    {
        var json = $$"""{"padding":"0123456789012345678901234567890123456789","x":"{{raw}}"}""";
        var index = new TokenIndex();
        index.Read(Encoding.UTF8.GetBytes(json));
        var expected = ((JValue)JToken.Parse(json)["x"]!).Value as DateTime?;

        Assert.Equal(expected.HasValue, index.TryReadDate(2, out var value));
        Assert.Equal(expected ?? default, value);
    }

    [Fact]
    public void The_text_of_a_date_is_that_of_the_invariant_culture()
    {
        var random = new Random(7);
        for (var i = 0; i < 1000; i++)
        {
            var value = new DateTime(random.NextInt64(DateTime.MaxValue.Ticks));

            Assert.Equal(((JToken)value).Value<string>(), DateText.ToText(value));
        }

        Assert.Equal("02/01/0019 02:46:01", DateText.ToText(new DateTime(19, 2, 1, 2, 46, 1, 999, DateTimeKind.Local)));
    }

    private static void AgreesOn(string text)
    {
        var json = $$"""{"padding":"0123456789012345678901234567890123456789","x":{{JsonConvert.ToString(text)}}}""";
        DateTime? expected;
        try
        {
            expected = ((JValue)JToken.Parse(json)["x"]!).Value as DateTime?;
        }
        catch (ArgumentOutOfRangeException)
        {
            return;
        }

        if (expected is { Kind: DateTimeKind.Local } local)
        {
            expected = DateTime.SpecifyKind(local.ToUniversalTime(), DateTimeKind.Local);
        }

        Assert.Equal(expected.HasValue, DateText.TryRead(text, out var value));
        Assert.Equal(expected ?? default, value);
        Assert.Equal(expected?.Kind ?? default, value.Kind);
        Assert.Equal(expected.HasValue, DateText.TryRead(Encoding.UTF8.GetBytes(text), out var fromBytes));
        Assert.Equal(value, fromBytes);
    }
}
