using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HealthData.MedTech.Tests.Mappings;

/// <summary>
/// The reader of mappings against the one of the MedTech service: places of all values, and errors to the letter.
/// </summary>
public sealed class MappingReaderTests
{
    private const string Sample = """
        {
          // A mapping as people write them.
          "templateType": "CollectionContent", /* both kinds of comments */
          'template': [
            { templateType: "JsonPathContent", "a": [1, -2.5e3, 0x1F, 010, .5, 12345678901234567890],
              "b": { "c": {}, "d": [] }, },
            null, true, false, undefined, NaN, Infinity, -Infinity, , "caf\u00e9 \ud83d\ude00 \ud83d \"q\" \/",
            "2019-02-01T22:46:01.5+02:00", "2019-02-01T22:46:01Z", "a
            line", { "x": 1, "x": 2, "y z": { "k.l": 1 } },
          ],
        }
        """;

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "'", "/", "\\", "*", "\n", "\r", "\r\n", " ", "0", "9", ".", "-", "+", "e",
        "t", "n", "u", "N",
        "I", "x", "a", "_", "$", "\u00e9", "\0", "//c\n", "/*c*/", "null", "true", "undefined", "NaN", "0x10", "08",
        "\\u00e9", "\\ud83d",
        "\\u12", "\"a\":1,", ")", "\u2028", "\uFEFF",
    ];

    [Fact]
    public void A_lenient_mapping_is_read_with_the_place_of_each_value() => AssertReadAlike(Sample);

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n")]
    [InlineData("\uFEFF{}")]
    [InlineData("// only a comment")]
    [InlineData("{")]
    [InlineData("{\r\n")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{}}")]
    [InlineData("{} x")]
    [InlineData("{\"a\"")]
    [InlineData("{\"a\":")]
    [InlineData("{\"a\":1")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1]")]
    [InlineData("{,}")]
    [InlineData("{\"a\":\"\\q\"}")]
    [InlineData("{\"a\":\"\\u12g4\"}")]
    [InlineData("{\"a b\":[{\"c\":nul}]}")]
    [InlineData("{\"a\":1e}")]
    [InlineData("{\"a\":/x}")]
    public void A_broken_mapping_is_refused_in_the_words_of_the_service(string text) => AssertReadAlike(text);

    [Fact]
    public void Nesting_is_refused_where_the_service_refuses_it()
    {
        AssertReadAlike("{\"a\":" + new string('[', 63) + new string(']', 63) + "}");
        AssertReadAlike("{\"a\":" + new string('[', 64) + new string(']', 64) + "}");
        AssertReadAlike(string.Concat(Enumerable.Repeat("{\"a\":", 100_000)));
    }

    [Fact]
    public void Random_faults_are_met_as_the_service_meets_them()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 20_000; round++)
        {
            var text = Sample;
            for (var faults = random.Next(1, 4); faults > 0; faults--)
            {
                var at = random.Next(text.Length);
                text = random.Next(3) switch
                {
                    0 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                    1 => text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at)),
                    _ => text[..at] + Pieces[random.Next(Pieces.Length)] + text[(at + 1)..],
                };
            }

            if (!text.Contains("ne", StringComparison.Ordinal))
            {
                AssertReadAlike(text);
            }
        }
    }

    private static void AssertReadAlike(string text)
    {
        var expected = ReadByNewtonsoft(text);
        var actual = ReadByMappingReader(text);
        Assert.True(expected == actual, $"For {text}\nexpected {expected}\nbut got  {actual}");
    }

    private static string ReadByNewtonsoft(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text));
        try
        {
            var root = JObject.Load(reader);
            while (reader.Read())
            {
            }

            return Describe(root);
        }
        catch (JsonReaderException exception)
        {
            return exception.Message;
        }
    }

    private static string ReadByMappingReader(string text)
    {
        var reader = new MappingReader(text);
        try
        {
            if (!reader.Read())
            {
                throw reader.Error("Error reading JObject from JsonReader.");
            }

            var root = MappingText.ReadObject(reader);
            while (reader.Read())
            {
            }

            return Describe(root);
        }
        catch (MappingSyntaxException exception)
        {
            return exception.Message;
        }
    }

    private static string Describe(JToken token)
    {
        var info = (IJsonLineInfo)token;
        var place = $"@{info.LineNumber},{info.LinePosition}";
        return token switch
        {
            JObject value => $"{{{string.Join(';', value.Properties().Select(Describe))}}}{place}",
            JArray value => $"[{string.Join(';', value.Select(Describe))}]{place}",
            JProperty value => $"{value.Name}{place}={Describe(value.Value)}",
            _ => $"{token.Type}:{Text(((JValue)token).Value)}{place}",
        };
    }

    private static string Describe(MappingNode node)
    {
        var place = $"@{node.At.Line},{node.At.Column}";
        return node.Kind switch
        {
            MappingNodeKind.Object => $"{{{string.Join(';', node.Members.Select(Describe))}}}{place}",
            MappingNodeKind.Array => $"[{string.Join(';', node.Items.Select(Describe))}]{place}",
            _ => $"{node.Kind}:{Text(node.Value)}{place}",
        };
    }

    private static string Describe(MappingMember member) =>
        $"{member.Name}@{member.At.Line},{member.At.Column}={Describe(member.Value)}";

    private static string? Text(object? value) =>
        value is IFormattable formattable
            ? formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture)
            : value?.ToString();
}
