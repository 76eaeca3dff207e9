namespace HealthData.Conventions.Tests.Handwriting;

/// <summary>One handwriting in all files that nobody generates.</summary>
public sealed class HandwritingTests
{
    [Fact]
    public void Lines_have_at_most_120_columns() =>
        Violations.AssertNone(CodeFile.All.SelectMany(LayoutRules.LongLines), "Too long:");

    [Fact]
    public void Braces_are_never_left_out() =>
        Violations.AssertNone(CodeFile.All.SelectMany(LayoutRules.MissingBraces), "Has no braces:");

    [Fact]
    public void Operators_lead_a_broken_line() =>
        Violations.AssertNone(CodeFile.All.SelectMany(LayoutRules.TrailingOperators), "Ends a line:");

    [Fact]
    public void Fields_have_no_prefix_of_a_letter() =>
        Violations.AssertNone(CodeFile.All.SelectMany(LayoutRules.PrefixedFields), "Has a prefix:");

    [Fact]
    public void Methods_have_at_most_80_lines() => Violations.AssertNone(
        from method in CodeFile.All.SelectMany(LayoutRules.LongMethods)
        where !LongMethod.Allowed.ContainsKey(method.Name)
        select $"{method.Place}: {method.Name} has {method.Lines} lines",
        "Too long:");

    [Fact]
    public void A_long_method_that_is_allowed_is_there_and_has_a_decision_record()
    {
        var found = CodeFile.All.SelectMany(LayoutRules.LongMethods).Select(method => method.Name).ToHashSet();
        Violations.AssertNone(
            from allowed in LongMethod.Allowed
            where !found.Contains(allowed.Key) || !Repository.Files.Contains($"docs/decisions/{allowed.Value}")
            select $"{allowed.Key}: {allowed.Value}",
            "Has no long method, or no record:");
    }

    [Fact]
    public void Spelling_is_American() => Violations.AssertNone(
        from file in Repository.Files
        where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal)
        where !file.Contains("/Generated/", StringComparison.Ordinal)
        from word in Spelling.British(file + "\n" + Repository.Read(file))
        select $"{file}: {word}",
        "Is British:");

    [Fact]
    public void Summaries_have_the_voice_of_the_NET_documentation() => Violations.AssertNone(
        CodeFile.All
            .Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(Summaries.OutOfVoice),
        "Types are noun phrases, methods third person, properties \"Gets ...\" or \"Gets or sets ...\":");

    [Fact]
    public void Internal_folders_have_public_neighbors() => Violations.AssertNone(
        from file in CodeFile.All
        where file.Path.StartsWith("src/", StringComparison.Ordinal)
        let parent = InternalFolders.ParentOf(file.Path)
        where parent is not null && !InternalFolders.HoldPublicType(CodeFile.All, parent)
        select file.Path,
        "Stands in a folder Internal without public types beside it:");
}
