namespace HealthData.Conventions.Tests.Tree;

public sealed class SourceTests
{
    public static TheoryData<string> Packages => PackageAssemblies.Theory;

    [Fact]
    public void No_source_file_is_longer_than_400_lines() => Violations.AssertNone(
        from file in Repository.SourceFiles
        let lines = SourceRules.CountLines(Repository.Read(file))
        where lines > SourceRules.MostLines
        select $"{file}: {lines} lines",
        "Too long:");

    [Theory, MemberData(nameof(Packages))]
    public void The_middle_source_file_of_a_package_has_about_50_lines(string package)
    {
        var lines = Repository.LibraryFiles
            .Where(file => file.StartsWith($"src/{package}/", StringComparison.Ordinal))
            .Select(file => SourceRules.CountLines(Repository.Read(file)))
            .Order()
            .ToArray();
        var median = lines is [] ? 0 : lines[lines.Length / 2];
        Assert.True(median <= 75, $"The median is {median} lines.");
    }

    [Fact]
    public void No_source_file_has_a_region() => Violations.AssertNone(
        Repository.SourceFiles.Where(file => SourceRules.HasRegion(Repository.Read(file))), "Has a region:");

    [Fact]
    public void No_source_file_is_unfinished() => Violations.AssertNone(
        Repository.SourceFiles.Where(file => SourceRules.HasUnfinishedMark(Repository.Read(file))), "Is unfinished:");

    [Fact]
    public void Each_source_file_of_a_package_declares_one_type() => Violations.AssertNone(
        from file in Repository.LibraryFiles
        let types = SourceRules.TopLevelTypes(Repository.Read(file))
        where types.Count > 1
        select $"{file}: {string.Join(", ", types)}",
        "Declares several types:");

    [Fact]
    public void Each_source_file_of_a_package_is_named_after_its_type() => Violations.AssertNone(
        from file in Repository.LibraryFiles
        let types = SourceRules.TopLevelTypes(Repository.Read(file))
        where types.Count == 1
        let name = types[0].Split('<')[0]
        where !Regex.IsMatch(Path.GetFileName(file), $"^{name}[.]")
            && !Path.GetFileName(file).StartsWith(name + "{", StringComparison.Ordinal)
        select $"{file}: {types[0]}",
        "Is named after another type:");

    [Fact]
    public void Long_file_is_found() => Assert.Equal(401, SourceRules.CountLines(new string('\n', 400) + "x\n"));

    [Fact]
    public void Region_is_found() => Assert.True(SourceRules.HasRegion("class A\n{\n    #" + "region B\n}"));

    [Fact]
    public void Unfinished_mark_is_found() => Assert.True(SourceRules.HasUnfinishedMark("// TO" + "DO later"));

    [Fact]
    public void Several_types_are_found() => Assert.Equal(
        ["A", "B<T>", "C", "D", "E", "F"],
        SourceRules.TopLevelTypes(
            """
            namespace N;
            public sealed class A
            {
                private class Nested;
            }
            internal static partial class B<T>;
            internal readonly record struct C(int X);
            public delegate Task<int> D(string text);
            enum E : uint;
            internal delegate void Beside();
            file interface F;
            partial class A;
            """));
}
