namespace HealthData.MedTech.Tests.Json;

public sealed class TokenIndexTests
{
    [Fact]
    public void Members_are_found_by_name()
    {
        var index = new TokenIndex();
        index.Read("""{"a":{"b":[1,2.5]},"caf\u00e9":"x\ny"}"""u8);

        var b = index.Find(index.Find(0, "a"u8), "b"u8);

        Assert.Equal(TokenKind.Array, index.Tokens[b].Kind);
        Assert.Equal(TokenKind.Integer, index.Tokens[b + 1].Kind);
        Assert.Equal("2.5"u8, index.RawText(b + 2));
        Assert.Equal("x\ny", index.GetString(index.Find(0, "café"u8)));
        Assert.Equal(-1, index.Find(0, "b"u8));
    }
}
