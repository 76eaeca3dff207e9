using System.Text;
using System.Text.Unicode;

namespace HealthData.MedTech.Tests.Json;

public sealed class TokenizerTests
{
    private readonly TokenIndex _index = new()
    {
        Names = new NameTable(["heartRate"], ["a", "a name of more than sixteen bytes"]),
    };

    [Fact]
    public void Mutated_texts_are_read_as_the_platform_reads_them()
    {
        var count = Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1" ? 1_000_000 : 100_000;
        var texts = new MutatedTexts(4711);
        var accepted = 0;
        for (var i = 0; i < count; i++)
        {
            var text = texts.Next(i % 4);
            if (!Utf8.IsValid(text))
            {
                continue;
            }

            var expected = IndexText.ByPeer(text);

            var status = _index.Read(text);

            accepted += status == ReadStatus.Done ? 1 : 0;
            if (status == ReadStatus.Done ? IndexText.Of(_index) != expected : expected is not null)
            {
                Assert.Fail($"{status} {Encoding.UTF8.GetString(text)}");
            }
        }

        Assert.InRange(accepted, count / 4, count - (count / 4));
    }

    [Fact]
    public void Names_that_the_text_before_had_are_not_taken_for_granted()
    {
        var first =
            """{"a":1,"heartRate":[{"a":2}],"deviceId":{"b":null},"a name of more than sixteen bytes":"","last":3}""";
        var random = new Random(23);
        for (var i = 0; i < 5000; i++)
        {
            for (var repeat = 0; repeat < 2; repeat++)
            {
                Assert.Equal(ReadStatus.Done, _index.Read(Encoding.UTF8.GetBytes(first)));
                Assert.Equal(
                    [0, 2, 1, 0, 2, 0, 0, 3, 0], _index.Tokens[.._index.Count].Select(token => (int)token.NameId));
            }

            var changed = Encoding.UTF8.GetBytes(first);
            changed[random.Next(changed.Length)] = (byte)"abl\":,{}"[random.Next(8)];
            var expected = IndexText.ByPeer(changed);

            Assert.Equal(expected is not null, _index.Read(changed) == ReadStatus.Done);

            if (expected is not null)
            {
                Assert.Equal(expected, IndexText.Of(_index));
                Assert.All(_index.Tokens[.._index.Count], token => Assert.Equal(
                    token.NameStart < 0 ? 0 : _index.Names.Find(
                        _index.Text.AsSpan(token.NameStart, token.NameLength)), token.NameId));
            }
        }

        _index.Names = NameTable.Empty;
        Assert.Equal(ReadStatus.Done, _index.Read(Encoding.UTF8.GetBytes(first)));
        Assert.All(_index.Tokens[.._index.Count], token => Assert.Equal(0, token.NameId));
    }

    [Fact]
    public void Members_that_come_and_go_and_elements_beyond_count_are_read_as_the_platform_reads_them()
    {
        string[] names = ["t", "hr", "spo2", "temperature", "a name that is longer than thirty bytes", "x", "y"];
        var random = new Random(20261129);
        _index.Names = new NameTable(names.Take(2), names.Skip(2));
        for (var i = 0; i < 3_000; i++)
        {
            var text = new StringBuilder();
            WriteObject(text, 0);
            var json = Encoding.UTF8.GetBytes(text.ToString());

            Assert.Equal(ReadStatus.Done, _index.Read(json));

            Assert.Equal(IndexText.ByPeer(json), IndexText.Of(_index));
            Assert.All(Enumerable.Range(1, _index.Count - 1), token => Assert.Equal(
                _index.Tokens[token].NameStart < 0 ? 0 : _index.Names.Find(_index.GetName(token)),
                _index.Tokens[token].NameId));
        }

        // Now and then a member is missing, and now and then the order is another one.
        void WriteObject(StringBuilder text, int depth)
        {
            var order = names.ToArray();
            if (random.Next(20) == 0)
            {
                random.Shuffle(order);
            }

            text.Append('{');
            foreach (var name in order.Where(_ => random.Next(4) > 0))
            {
                text.Append(text[^1] == '{' ? "\"" : ",\"").Append(name).Append("\":");
                if (depth < 2 && random.Next(6) == 0)
                {
                    text.Append('[');
                    for (var elements = random.Next(40); elements > 0; elements--)
                    {
                        WriteObject(text, depth + 2);
                        text.Append(elements > 1 ? "," : "");
                    }

                    text.Append(']');
                }
                else
                {
                    text.Append(random.Next(100));
                }
            }

            text.Append('}');
        }
    }

    [Fact]
    public void A_text_cut_anywhere_is_no_text()
    {
        var text = """
            {"deviceId":"a string that is longer than thirty-two bytes are","a":[-12.5e+3,true,null,false],"b":"\u00e9"}
            """u8;
        for (var length = 0; length < text.Length; length++)
        {
            Assert.Equal(ReadStatus.EndOfText, _index.Read(text[..length]));
            Assert.Equal(length, _index.ErrorOffset);
            Assert.Equal(0, _index.Count);
        }

        Assert.Equal(ReadStatus.Done, _index.Read(text));
    }

    [Fact]
    public void Strings_and_numbers_may_end_at_any_byte_of_a_vector()
    {
        for (var length = 0; length < 140; length++)
        {
            foreach (var json in new[]
            {
                $"\"{new string('x', length)}\"",
                $"[\"{new string('x', length)}\\n\"]",
                $"{{\"{new string('n', length)}\":1{new string('2', length)}}}",
                $"[0.{new string('3', length + 1)}]",
                $"{new string(' ', length)}1{new string(' ', length)}",
            })
            {
                Assert.Equal(ReadStatus.Done, _index.Read(Encoding.UTF8.GetBytes(json)));
                Assert.Equal(IndexText.ByPeer(Encoding.UTF8.GetBytes(json)), IndexText.Of(_index));
            }
        }
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "Object(a=Integer 2;)")]
    [InlineData("""{"a":1,"b":2,"a":{"c":3,"c":[4]}}""", "Object(a=Object(c=Array(Integer 4;))b=Integer 2;)")]
    [InlineData("""{"a":1,"\u0061":2}""", "Object(\\u0061=Integer 2;)")]
    [InlineData(
        """{"x":[{"a":1},{"a":2}],"a":3}""", "Object(x=Array(Object(a=Integer 1;)Object(a=Integer 2;))a=Integer 3;)")]
    public void The_last_of_duplicates_takes_the_place_of_the_first(string json, string expected)
    {
        Assert.Equal(ReadStatus.Done, _index.Read(Encoding.UTF8.GetBytes(json)));

        Assert.Equal(expected.Replace("\\u0061", "a", StringComparison.Ordinal), IndexText.Of(_index));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(1000)]
    [InlineData(100_000)]
    public void Duplicates_are_found_among_many_members(int members)
    {
        var names = Enumerable.Range(0, members).Select(i => $"\"member {i}\":{i}");
        var json = $"{{{string.Join(',', names)}}}";
        Assert.Equal(ReadStatus.Done, _index.Read(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(members + 1, _index.Count);

        Assert.Equal(ReadStatus.Done, _index.Read(Encoding.UTF8.GetBytes(json[..^1] + ",\"member 7\":\"last\"}")));

        Assert.Equal(members + 1, _index.Count);
        Assert.Equal("last"u8, _index.RawText(8));
    }

    [Fact]
    public void No_more_than_64_containers_may_be_open()
    {
        foreach (var depth in new[] { 1, 64, 65, 100_000 })
        {
            var arrays = new string('[', depth) + new string(']', depth);
            var objects = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
            var expected = depth > 64 ? ReadStatus.TooDeep : ReadStatus.Done;

            Assert.Equal(expected, _index.Read(Encoding.UTF8.GetBytes(arrays)));
            Assert.Equal(expected, _index.Read(Encoding.UTF8.GetBytes(objects)));
            Assert.Equal(expected, _index.Read(Encoding.UTF8.GetBytes(arrays + " x"), isLenient: true));
            Assert.Equal(expected, _index.ReadEnvelope(Encoding.UTF8.GetBytes(arrays)));
            Assert.Equal(expected, _index.Read(Encoding.UTF8.GetBytes("/**/" + objects), isLenient: true));
        }
    }

    [Fact]
    public void A_text_may_have_a_hundred_mebibytes()
    {
        var text = new byte[100 << 20];
        "[{\"a\":\""u8.CopyTo(text);
        text.AsSpan(7).Fill((byte)'x');
        "\"},1]"u8.CopyTo(text.AsSpan(text.Length - 5));

        Assert.Equal(ReadStatus.Done, _index.Read(text));

        Assert.Equal(text.Length - 12, _index.Tokens[2].Length);
        Assert.Equal(4, _index.Count);
    }

    [Theory]
    [InlineData(380, ReadStatus.Done)]
    [InlineData(381, ReadStatus.IntegerTooLong)]
    public void An_integer_has_at_most_380_characters(int length, object expected)
    {
        Assert.Equal(expected, _index.Read(Encoding.UTF8.GetBytes(new string('9', length))));
        Assert.Equal(expected, _index.Read(Encoding.UTF8.GetBytes(new string('9', length)), isLenient: true));
    }

    [Theory]
    [InlineData("", ReadStatus.EndOfText, 0)]
    [InlineData("  ", ReadStatus.EndOfText, 2)]
    [InlineData("{\"a\":1} x", ReadStatus.TrailingText, 8)]
    [InlineData("{\"a\":01}", ReadStatus.UnexpectedText, 6)]
    [InlineData("{\"a\" 1}", ReadStatus.UnexpectedText, 5)]
    [InlineData("[\"\\x\"]", ReadStatus.UnexpectedText, 3)]
    [InlineData("[tru]", ReadStatus.UnexpectedText, 4)]
    public void An_error_tells_where_it_is(string json, object status, int offset)
    {
        Assert.Equal(status, _index.Read(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(offset, _index.ErrorOffset);
        Assert.Equal(status, json.Length == 0 ? status : _index.ReadEnvelope(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(offset, _index.ErrorOffset);
    }
}
