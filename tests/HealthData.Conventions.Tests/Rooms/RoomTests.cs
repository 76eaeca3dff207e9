namespace HealthData.Conventions.Tests.Rooms;

/// <summary>The folders of each package form layers: no circle among them.</summary>
public sealed class RoomTests
{
    public static TheoryData<string> Packages => PackageAssemblies.Theory;

    [Theory, MemberData(nameof(Packages))]
    public void Rooms_form_no_circle(string package) =>
        Violations.AssertNone(RoomCircles.In(Arrows(package)), "Rooms use each other in a circle:");

    [Theory, MemberData(nameof(Packages))]
    public void Rooms_are_found(string package) => Assert.NotEmpty(Arrows(package));

    [Fact]
    public void What_is_merged_has_a_decision_record() => Assert.Contains(PackageRooms.Record, Repository.Files);

    private static IReadOnlyCollection<RoomArrow> Arrows(string package) => RoomReader.Arrows(
        Path.Combine(AppContext.BaseDirectory, package + ".dll"), PackageRooms.Of(package));
}
