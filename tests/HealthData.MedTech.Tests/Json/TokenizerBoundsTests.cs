using System.Runtime.InteropServices;

namespace HealthData.MedTech.Tests.Json;

/// <summary>
/// The tokenizer checks no bounds. Here its text lies between pages without access, so that a read outside of the text
/// and its padding ends the test run with a fault.
/// </summary>
public sealed class TokenizerBoundsTests
{
    private const int Padding = 64;

    // An array has that much of its own in front of its first byte.
    private const int Header = 16;

    private readonly TokenIndex _index = new();

    [Fact]
    public void Nothing_behind_the_padding_or_before_the_text_is_read()
    {
        Assert.SkipUnless(GuardedMemory.IsSupported, "Pages are guarded on Linux alone.");

        using var memory = new GuardedMemory(pages: 8);
        var texts = new MutatedTexts(seed: 20260301);
        for (var i = 0; i < 4_000; i++)
        {
            var text = texts.Next(mutations: i % 5);
            Check(text, memory.AtEnd(text.Length + Padding));
            Check(text, memory.AtStart(Header + text.Length + Padding)[Header..]);
        }
    }

    [Theory]
    [InlineData("""{"a":"a string that is longer than thirty-two bytes are"}""")]
    [InlineData("""{"a name of more than sixteen bytes":[1.5e+10,-0.25,12345678901234567890,true,false,null]}""")]
    [InlineData("""{"a":"caf\u00e9 \ud83d\ude00 \"q\"","b":"9999-12-31T23:59:59","c":"/Date(0)/"}""")]
    [InlineData("""  [ [ ] , { } , "" ]  """)]
    public void No_cut_of_a_text_is_read_beyond_its_padding(string text)
    {
        Assert.SkipUnless(GuardedMemory.IsSupported, "Pages are guarded on Linux alone.");

        using var memory = new GuardedMemory(pages: 1);
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        for (var length = 0; length <= bytes.Length; length++)
        {
            Check(bytes.AsSpan(0, length), memory.AtEnd(length + Padding));
        }
    }

    private void Check(ReadOnlySpan<byte> text, Span<byte> guarded)
    {
        var expected = _index.Read(text);
        text.CopyTo(guarded);
        guarded[text.Length..].Clear();
        _index.RemoveFrom(0);

        var status = _index.Tokenize(ref MemoryMarshal.GetReference(guarded), 0, -1, default);

        Assert.Equal(expected == ReadStatus.TrailingText ? ReadStatus.Done : expected, status);
    }
}
