using System.Text;

namespace HealthData.MedTech.Tests.Json;

public sealed class NameTableTests
{
    [Fact]
    public void Every_name_is_found_and_no_other()
    {
        string[] middles = ["", "x", "0123456789", "middle one", "middle two"];
        var names = middles.SelectMany(middle => Enumerable.Range(0, 60).Select(i => i % 2 == 0
            ? $"{middle}{i}" : $"beginning{middle}{(i % 3 == 0 ? i : "")}the end{(i % 3 == 0 ? "" : i)}")).Distinct()
                .ToList();
        var table = new NameTable(names[..7], names);

        for (var i = 0; i < names.Count; i++)
        {
            Assert.Equal(i + 1, table.Find(names[i]));
            Assert.Equal(0, table.Find(names[i] + "?"));
        }

        Assert.Equal(7, table.AnchorCount);
        Assert.Equal(0, table.Find("beginningmiddle ten" + "the end1"));
        Assert.Equal(0, NameTable.Empty.Find(""));
        Assert.Equal(1, new NameTable([], [""]).Find(""));
    }

    [Fact]
    public void Members_get_the_numbers_of_their_names()
    {
        string[] names =
        [
            "a", "", "heartRate", "käse", "a name of more than sixteen bytes", "a name of mere than sixteen bytes",
            "Body",
        ];
        var index = new TokenIndex { Names = new NameTable([], names) };
        var json =
            """{"a":1,"":2,"heartRate":3,"k\u00e4se":4,"a name of more than sixteen bytes":5,"b":6,"Body":7,"k":[8]}""";

        Assert.Equal(ReadStatus.Done, index.Read(Encoding.UTF8.GetBytes(json)));
        Assert.Equal([0, 1, 2, 3, 4, 5, 0, 7, 0, 0], index.Tokens[..index.Count].Select(token => (int)token.NameId));

        Assert.Equal(
            ReadStatus.Done,
            index.Read(Encoding.UTF8.GetBytes(json.Replace("\"a\"", "a", StringComparison.Ordinal)), isLenient: true));
        Assert.Equal([0, 1, 2, 3, 4, 5, 0, 7, 0, 0], index.Tokens[..index.Count].Select(token => (int)token.NameId));

        Assert.Equal(ReadStatus.Done, index.ReadEnvelope(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(
            [0, 7, 1, 2, 3, 4, 5, 0, 7, 0, 0, 0, 0], index.Tokens[..index.Count].Select(token => (int)token.NameId));
    }

    [Theory]
    [InlineData("""{"y":{"x":1},"x":2,"z":[{"x":3}]}""", false)]
    [InlineData("""{"y":{"x":0,"x":1},"x":2,"z":[{"x":3}]}""", false)]
    [InlineData("""{"y":{x:1},"x":2,"z":[{"\u0078":3}]}""", true)]
    public void Anchors_are_noted_in_document_order(string json, bool isLenient)
    {
        var index = new TokenIndex { Names = new NameTable(["x", "Body"], ["y"]) };

        Assert.Equal(ReadStatus.Done, index.Read(Encoding.UTF8.GetBytes(json), isLenient));
        Assert.Equal([new(2, 1), new(3, 0), new Anchor(6, 5)], index.Anchors.ToArray());

        Assert.Equal(ReadStatus.Done, index.ReadEnvelope(Encoding.UTF8.GetBytes(json), isLenient));
        Assert.Equal([new(1, 0), new(3, 2), new(4, 1), new Anchor(7, 6)], index.Anchors.ToArray());
    }
}
