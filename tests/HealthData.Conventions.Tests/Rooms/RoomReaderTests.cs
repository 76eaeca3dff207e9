using HealthData.Conventions.Tests.Planted;

namespace HealthData.Conventions.Tests.Rooms;

/// <summary>Plants arrows and circles among rooms, and sees them found.</summary>
public sealed class RoomReaderTests
{
    private static readonly RoomMap Map = new(
        "P", new Dictionary<string, string>(StringComparer.Ordinal) { ["Old"] = "New" });

    [Theory]
    [InlineData("/x/src/P/A.cs", ".")]
    [InlineData("C:\\x\\src\\P\\Store\\Internal\\A.cs", "Store")]
    [InlineData("/_/src/P/Internal/Deep/A.cs", "Deep")]
    [InlineData("/_/src/P/Old/Deep/A.cs", "New")]
    [InlineData("/_/src/P/obj/Debug/A.cs", null)]
    [InlineData("/_/src/Other/A.cs", null)]
    public void Room_is_the_folder(string path, string? room) => Assert.Equal(room, Map.Of(path));

    [Theory]
    [InlineData("class Low : High { }")]
    [InlineData("class Low { High? Field; }")]
    [InlineData("class Low { High? Property => null; }")]
    [InlineData("class Low { void M(System.Collections.Generic.List<High[]> high) { } }")]
    [InlineData("class Low { object M() => new High(); }")]
    [InlineData("class Low { object M() => new System.Collections.Generic.Dictionary<int, High>(); }")]
    [InlineData("class Low { int M() => High.Count(); }")]
    [InlineData("class Low { int M() => High.Number; }")]
    [InlineData("class Low { object M() => System.Array.Empty<High>(); }")]
    [InlineData("class Low { object M(object x) => x is High; }")]
    [InlineData("class Low { object M() => typeof(High); }")]
    [InlineData("class Low { void M() { System.Func<object> f = () => new High(); f(); } }")]
    [InlineData("class Low { System.Collections.Generic.IEnumerable<int> M() { new High(); yield break; } }")]
    [InlineData("using System.Threading.Tasks; class Low { async Task M() { await Task.Yield(); new High(); } }")]
    [InlineData("class Low { void M() { try { } catch (Thrown) { } } }")]
    [InlineData("class Low<T> where T : High { }")]
    [InlineData("class Low { void M<T>() where T : High { } }")]
    [InlineData("[Mark] class Low { }")]
    [InlineData("class Low { [Mark] void M() { } }")]
    [InlineData("interface Low { High? M(); }")]
    [InlineData("delegate High? Low();")]
    [InlineData("class Low : System.Collections.Generic.List<High> { }")]
    [InlineData("class Low { class Nested { High? Field; } }")]
    [InlineData("class Low { event System.Action<High>? E; }")]
    [InlineData("enum Low { } static class Extension { static int M(High high) => 0; }")]
    public void Use_of_a_type_draws_an_arrow(string low)
    {
        var arrows = Compile(("Low/Low.cs", low));
        Assert.All(arrows, arrow => Assert.Equal(("Low", "High"), (arrow.From, arrow.To)));
        Assert.NotEmpty(arrows);
    }

    [Theory]
    [InlineData("class Low { string M() => nameof(High); }")]
    [InlineData("class Low { object? M(object Thrown) => Thrown; }")]
    public void Name_alone_draws_no_arrow(string low) =>
        Assert.Empty(Compile(("Low/Low.cs", low)));

    [Fact]
    public void Circle_is_named_with_the_types_that_draw_it()
    {
        var arrows = Compile(
            ("Low/Low.cs", "class Low { High M() => new(); }"),
            ("High/Back.cs", "class Back { Low F; void G() { new Middle(); } }"),
            ("Middle/Internal/Middle.cs", "class Middle { }"));
        Assert.Equal(
            ["High <-> Low\n    High -> Low: Back uses Low\n    Low -> High: Low uses High"], RoomCircles.In(arrows));
    }

    [Fact]
    public void Circle_of_three_rooms_and_another_are_found()
    {
        var arrows = Compile(
            ("A/A.cs", "class A { B F; }"),
            ("B/B.cs", "class B { C F; }"),
            ("C/C.cs", "interface C { A P { get; } }"),
            ("D/D.cs", "enum D { } class E { A F; F G; }"),
            ("F/F.cs", "class F { D G; }"));
        Assert.Equal(
            ["A <-> B <-> C", "D <-> F"],
            RoomCircles.In(arrows).Select(circle => circle.Split('\n')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Type_in_two_rooms_is_a_circle()
    {
        var arrows = Compile(
            (
                "A/Client.cs",
                "partial class Client { void M() { } }"), ("B/Client.cs", "partial class Client { void N() { } }"));
        Assert.Equal(
            ["A <-> B\n    A -> B: Client uses Client\n    B -> A: Client uses Client"], RoomCircles.In(arrows));
    }

    [Fact]
    public void Layers_are_no_circle() => Assert.Empty(RoomCircles.In(Compile(
        ("Root.cs", "class Root { Low F; High G; }"), ("Low/Low.cs", "class Low { High F; }"))));

    private static IReadOnlyCollection<RoomArrow> Compile(params (string Path, string Text)[] files) =>
        Compiler.Compile(
            "P",
            [
                ("/_/src/P/High/High.cs",
                    "class High { public static int Number = 1; public static int Count() => 1; }"),
                ("/_/src/P/High/Thrown.cs", "class Thrown : System.Exception { }"),
                ("/_/src/P/High/Mark.cs", "class Mark : System.Attribute { }"),
                .. files.Select(file => ("/_/src/P/" + file.Path, file.Text)),
            ]).Arrows(Map);
}
