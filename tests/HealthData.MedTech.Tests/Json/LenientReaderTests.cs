using System.Globalization;
using System.Numerics;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HealthData.MedTech.Tests.Json;

public sealed class LenientReaderTests
{
    private static readonly string[] Parts =
    [
        "{", "}", "[", "]", ",", ":", "'", "\"", "a", "$b_1", "'c'", "\"d\"", "é", "//x\n", "/*y*/", "/", "*/", "NaN",
        "Infinity", "-Infinity",
        "undefined", "null", "true", "false", "0x1F", "017", "08", "0", "-0", "1", ".5", "5.", "-.5", "+1", "1e3",
        "0e1", "-007", "1.5.5",
        "9223372036854775808", "\\u0041", "\\'", "\\n", "\\ud83d", "\\ude00", " ", "\n", "\u00a0", "\u2028", "\0", "(",
        ")", "-", "0xFFFFFFFFFFFFFFFF",
    ];

    private static readonly string[] Seeds =
    [
        "{a:1,'b':[1,2,],\"c\":{d:'x\\'y'},/*z*/e:0x10}", "[1,,2,undefined,NaN,-Infinity,.5,010]",
        "{\"a\":\"text\\n\",\"a\":2} more",
    ];

    private readonly TokenIndex _index = new();

    private static int TextCount => Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1" ? 500_000 : 40_000;

    [Theory]
    [InlineData("{a:1}")]
    [InlineData("{a :1,$b_1:2,_:3,é9:4,5:6}")]
    [InlineData("{a-b:1}")]
    [InlineData("{'a':'it\\'s \"so\"','b':\"it's\"}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1,,}")]
    [InlineData("{,}")]
    [InlineData("[1,]")]
    [InlineData("[,]")]
    [InlineData("[1,,2]")]
    [InlineData("[,,]")]
    [InlineData("{\"a\":,\"b\":1}")]
    [InlineData("{\"a\":}")]
    [InlineData(",")]
    [InlineData("]")]
    [InlineData("[1 2]")]
    [InlineData("[1}")]
    [InlineData("{\"a\":1]")]
    [InlineData("{\"a\" /*no*/:1}")]
    [InlineData("{\"a\":/*yes*/1/*yes*/,//yes\n\"b\":2//yes\r}")]
    [InlineData("/*yes*/ {} //")]
    [InlineData("//only")]
    [InlineData("/*never ends")]
    [InlineData("[1/]")]
    [InlineData("[1/**/]")]
    [InlineData("[true/**/,true/x]")]
    [InlineData("[undefined,NaN,Infinity,-Infinity]")]
    [InlineData("[nan]")]
    [InlineData("[0x10,0XfF,0x,0xG]")]
    [InlineData("[0x10,0XfF,0xFFFFFFFFFFFFFFFF]")]
    [InlineData("0x1FFFFFFFFFFFFFFFF")]
    [InlineData("[010,00,0777]")]
    [InlineData("[08]")]
    [InlineData("[.5,-.5,5.,-5.,1.e2]")]
    [InlineData("[+1]")]
    [InlineData("[.]")]
    [InlineData("[-]")]
    [InlineData("[--1]")]
    [InlineData("[-0x10]")]
    [InlineData("[1d]")]
    [InlineData("[1g]")]
    [InlineData("[-007,-0]x")]
    [InlineData("[-00000000000000000000000000000007]")]
    [InlineData("[00000000000000000000000000000007]")]
    [InlineData("[123456789012345678901234567890,]")]
    [InlineData("{\"a\":1} and more")]
    [InlineData("{\"a\":1}{\"b\":2}")]
    [InlineData("12 x")]
    [InlineData("1.")]
    [InlineData(" -1.")]
    [InlineData("1e")]
    [InlineData("undefined")]
    [InlineData("NaN")]
    [InlineData("-")]
    [InlineData("[1.")]
    [InlineData("{\"a\":1")]
    [InlineData("12x")]
    [InlineData("'x'y")]
    [InlineData("truex")]
    [InlineData("true x")]
    [InlineData("tru")]
    [InlineData("\"a\nb\tc\u0001\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u00g0\"")]
    [InlineData("\"\\u00\"")]
    [InlineData("'\\u006\0'")]
    [InlineData("'\\ud83d\\ude00 \\ud83d \\ude00 \\ud83d\\ud83d\\ude00 \\ud83d\\u0041'")]
    [InlineData("'abc")]
    [InlineData("{\"a\":{\"b\":1}")]
    [InlineData("{'a':1,\"a\":2,a:3}")]
    [InlineData("\uFEFF{\"a\":1}")]
    [InlineData("\uFEFF\uFEFF{\"a\":1}")]
    [InlineData("\u00a0[\u20281\u0085]")]
    [InlineData("[\01\0,\0{a\0:1}]")]
    [InlineData("")]
    [InlineData(" ")]
    public void A_text_is_read_as_the_reference_reads_it(string text) => AgreesOn(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Random_parts_are_read_as_the_reference_reads_them()
    {
        var random = new Random(13);
        var accepted = 0;
        for (var i = 0; i < TextCount; i++)
        {
            var text = new StringBuilder(random.Next(2) == 0 ? "[" : "{a:");
            for (var left = random.Next(10); left > 0; left--)
            {
                text.Append(Parts[random.Next(Parts.Length)]).Append(random.Next(3) == 0 ? "," : "");
            }

            accepted += AgreesOn(Encoding.UTF8.GetBytes(text.Append(text[0] == '[' ? "]" : "}").ToString())) ? 1 : 0;
        }

        Assert.InRange(accepted, TextCount / 10, TextCount);
    }

    [Fact]
    public void Texts_with_parts_put_in_are_read_as_the_reference_reads_them()
    {
        var random = new Random(17);
        var texts = new MutatedTexts(19);
        var accepted = 0;
        for (var i = 0; i < TextCount; i++)
        {
            var text = i % 2 == 0 ? Seeds[random.Next(Seeds.Length)] : Encoding.UTF8.GetString(texts.Next(i % 3));
            for (var left = random.Next(3); left > 0; left--)
            {
                text = text.Insert(random.Next(text.Length + 1), Parts[random.Next(Parts.Length)]);
            }

            accepted += AgreesOn(Encoding.UTF8.GetBytes(text)) ? 1 : 0;
        }

        Assert.InRange(accepted, TextCount / 10, TextCount);
    }

    [Fact]
    public void A_text_in_utf16_is_known_by_its_mark() =>
        AgreesOn([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"a\":'é'}")]);

    [Fact]
    public void Bytes_that_are_not_utf8_are_replaced() => AgreesOn([.. "{a:'x"u8, 0xFF, 0xC3, .. "y'}"u8]);

    private bool AgreesOn(byte[] text)
    {
        var expected = ByPeer(text);

        var status = _index.Read(text, isLenient: true);

        var actual = status == ReadStatus.Done ? Of(0) : null;
        if (actual != expected)
        {
            Assert.Fail(
                $"{JsonConvert.ToString(Encoding.UTF8.GetString(text))}: {status} {actual} instead of {expected}");
        }

        return actual is not null;
    }

    private static string? ByPeer(byte[] text)
    {
        using var reader = new JsonTextReader(
            new StreamReader(new MemoryStream(text), Encoding.UTF8))
        { DateParseHandling = DateParseHandling.None };
        try
        {
            return Of(JToken.ReadFrom(reader, new JsonLoadSettings { LineInfoHandling = LineInfoHandling.Ignore }));
        }
        catch (JsonReaderException)
        {
            return null;
        }
    }

    private static string Of(JToken token) => token switch
    {
        JObject value =>
            $"{{{string.Join(';', value.Properties().Select(member => $"{member.Name}={Of(member.Value)}"))}}}",
        JArray value => $"[{string.Join(';', value.Select(Of))}]",
        JValue { Type: JTokenType.Float } value =>
            $"Float {value.Value<double>().ToString(CultureInfo.InvariantCulture)}",
        JValue value => $"{value.Type} {Convert.ToString(value.Value, CultureInfo.InvariantCulture)}",
        _ => throw new InvalidOperationException(token.Type.ToString()),
    };

    private string Of(int token)
    {
        var kind = _index.Tokens[token].Kind;
        var raw = Encoding.UTF8.GetString(_index.RawText(token));
        NumberText.TryReadDouble(_index.RawText(token), out var number);
        return kind switch
        {
            TokenKind.Object =>
                $"{{{string.Join(';', Children(token).Select(child => $"{_index.GetName(child)}={Of(child)}"))}}}",
            TokenKind.Array => $"[{string.Join(';', Children(token).Select(Of))}]",
            TokenKind.String => $"String {_index.GetString(token)}",
            TokenKind.Integer => $"Integer {BigInteger.Parse(raw, CultureInfo.InvariantCulture)}",
            TokenKind.Float => $"Float {NumberText.ToText(number)}",
            TokenKind.True or TokenKind.False => $"Boolean {kind}",
            _ => $"{kind} ",
        };
    }

    private List<int> Children(int token)
    {
        var children = new List<int>();
        for (var child = token + 1; child < _index.Tokens[token].Next; child = _index.Tokens[child].Next)
        {
            children.Add(child);
        }

        return children;
    }
}
