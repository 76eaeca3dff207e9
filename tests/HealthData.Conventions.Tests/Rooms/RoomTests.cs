using HealthData.Conventions.Tests.Handwriting;

namespace HealthData.Conventions.Tests.Rooms;

/// <summary>The folders of each package form layers: no circle among them.</summary>
public sealed class RoomTests
{
    public static TheoryData<string> Packages => PackageAssemblies.Theory;

    [Theory, MemberData(nameof(Packages))]
    public void Rooms_form_no_circle(string package) =>
        Violations.AssertNone(RoomCircles.In(Arrows(package)), "Rooms use each other in a circle:");

    [Theory, MemberData(nameof(Packages))]
    public void Constants_draw_no_circle(string package) => Violations.AssertNone(
        RoomCircles.In(
            [.. Arrows(package), .. ConstantArrows.Of(CodeFile.All, PackageRooms.Of(package))]),
        "Rooms use each other in a circle:");

    [Fact]
    public void A_circle_by_a_constant_alone_is_found()
    {
        CodeFile[] files =
        [
            new("src/Lab/Samples/Sample.cs", "class Sample { const int Size = Names.Longest; }"),
            new("src/Lab/Texts/Internal/Names.cs", "class Names { const int Longest = 8; int Of() => Sample.Size; }"),
            new("src/Lab/Texts/Other.cs", "class Other { string Of() => nameof(Sample.Size); }"),
        ];

        var arrows = ConstantArrows.Of(files, new RoomMap("Lab", new Dictionary<string, string>()));

        Assert.Equal(["Sample", "Names"], arrows.Select(arrow => arrow.User));
        Assert.StartsWith("Samples <-> Texts", Assert.Single(RoomCircles.In(arrows)), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Packages))]
    public void Rooms_are_found(string package) => Assert.NotEmpty(Arrows(package));

    [Fact]
    public void What_is_merged_has_a_decision_record() => Assert.Contains(PackageRooms.Record, Repository.Files);

    private static IReadOnlyCollection<RoomArrow> Arrows(string package) => RoomReader.Arrows(
        Path.Combine(AppContext.BaseDirectory, package + ".dll"), PackageRooms.Of(package));
}
