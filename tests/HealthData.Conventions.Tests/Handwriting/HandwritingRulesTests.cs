namespace HealthData.Conventions.Tests.Handwriting;

/// <summary>Each rule of handwriting finds the fault that was made for it, and nothing in what is right.</summary>
public sealed class HandwritingRulesTests
{
    [Fact]
    public void Long_line_is_found() =>
        Assert.Equal(
            ["x.cs(2): 121 columns"], LayoutRules.LongLines(File("class A;\n//" + new string('x', 119) + "\n")));

    [Fact]
    public void Line_of_120_columns_is_right() =>
        Assert.Empty(LayoutRules.LongLines(File("//" + new string('x', 118) + "\r\n")));

    [Theory]
    [InlineData("if (a)\n    return;")]
    [InlineData("if (a) { } else\n    return;")]
    [InlineData("if (a) { } else if (b) return;")]
    [InlineData("for (;;)\n    a();")]
    [InlineData("foreach (var x in y) a();")]
    [InlineData("foreach (var (x, z) in y) a();")]
    [InlineData("while (a) b();")]
    [InlineData("do b(); while (a);")]
    [InlineData("using (a) b();")]
    [InlineData("lock (a) b();")]
    public void Missing_braces_are_found(string statement) =>
        Assert.Single(LayoutRules.MissingBraces(Method(statement)));

    [Theory]
    [InlineData("if (a)\n{\n} else if (b)\n{\n}\nelse\n{\n}")]
    [InlineData("using (a)\nusing (b)\n{\n}")]
    [InlineData("using var x = y;\nfor (;;) { }")]
    public void Braces_are_right(string statement) => Assert.Empty(LayoutRules.MissingBraces(Method(statement)));

    [Theory]
    [InlineData("var x = a &&\n    b;")]
    [InlineData("var x = a ||\n    b;")]
    [InlineData("var x = a +\n    b;")]
    [InlineData("var x = a ?\n    b : c;")]
    [InlineData("var x = a ? b :\n    c;")]
    [InlineData("var x = a ??\n    b;")]
    [InlineData("var x = a is 1 or\n    2;")]
    [InlineData("a.\n    b();")]
    public void Operator_at_the_end_of_a_line_is_found(string statement) =>
        Assert.Single(LayoutRules.TrailingOperators(Method(statement)));

    [Theory]
    [InlineData("var x =\n    a\n    && b\n    || (c\n        ? d\n        : e);")]
    [InlineData("var x = a\n    .b(c =>\n        d);")]
    [InlineData("switch (a)\n{\n    case 1:\n        break;\n}")]
    public void Leading_operator_is_right(string statement) =>
        Assert.Empty(LayoutRules.TrailingOperators(Method(statement)));

    [Theory]
    [InlineData("private static int s_a;", 1)]
    [InlineData("private int _a, m_b;", 1)]
    [InlineData("private const int A = 1; private int _b;", 0)]
    public void Prefix_is_found(string field, int count) =>
        Assert.Equal(count, LayoutRules.PrefixedFields(File($"class A {{ {field} }}")).Count());

    [Fact]
    public void Long_method_is_found()
    {
        var lines = new string('\n', 78);
        Assert.Empty(LayoutRules.LongMethods(File($"class A\n{{\n    void B()\n{{{lines}}}\n}}")));
        Assert.Equal(
            [new LongMethod("A.B", "x.cs(3)", 81)],
            LayoutRules.LongMethods(File($"class A\n{{\n    void B()\n{{\n{lines}}}\n}}")));
        Assert.Equal(
            ["A.C", "A.D", "A.E"],
            LayoutRules.LongMethods(File(
                    $"class A {{ int C {{ get {{{lines}\n\n}} }} void F() {{ }} "
                    + $"void D() {{ void E() {{{lines}\n\n}} }} }}"))
                .Select(method => method.Name)
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("The behavi" + "our", "behavi" + "our")]
    [InlineData("RetryBehavi" + "ourTests", "RetryBehavi" + "our")]
    [InlineData("cance" + "lled", "cance" + "lled")]
    [InlineData("to normal" + "ise it", "normal" + "ise")]
    [InlineData("in the cent" + "re", "cent" + "re")]
    public void British_spelling_is_found(string text, string word) => Assert.Equal([word], Spelling.British(text));

    [Theory]
    [InlineData(
        "The behavior of a canceled call in a license's center: colors, honored, normalized, meters, liter, centered")]
    [InlineData("promise, precise, otherwise, exercise, comprise, analysis, programmed, fulfill, parameters, diameter")]
    public void American_spelling_is_right(string text) => Assert.Empty(Spelling.British(text));

    [Theory]
    [InlineData("/// <summary>What a query is.</summary>\npublic class A;")]
    [InlineData("/// <summary>Reads the answer.</summary>\npublic class A;")]
    [InlineData("public class A { /// <summary>The name.</summary>\npublic int B { get; } }")]
    [InlineData("public class A { /// <summary>Gets the name.</summary>\npublic int B { get; set; } }")]
    [InlineData("public class A { /// <summary>Gets or sets the name.</summary>\npublic int B { get; } }")]
    [InlineData("public class A { /// <summary>Gets whether it is so.</summary>\npublic bool B { get; } }")]
    [InlineData("public class A { /// <summary>The third of it.</summary>\npublic void B() { } }")]
    [InlineData("public class A { /// <summary>Store it.</summary>\npublic void B() { } }")]
    [InlineData("public class A { /// <summary>\n/// How to begin.\n/// </summary>\nprotected A() { } }")]
    [InlineData("public enum A { /// <summary>Whether it is so.</summary>\nB }")]
    [InlineData("public interface A { /// <summary>The name.</summary>\nint B { get; } }")]
    public void Wrong_voice_is_found(string source) => Assert.Single(Summaries.OutOfVoice(File(source)));

    [Theory]
    [InlineData("/// <summary>A query.</summary>\npublic class A;")]
    [InlineData("internal class A { /// <summary>The name.</summary>\npublic int B { get; } }")]
    [InlineData("public class A { /// <summary>The name.</summary>\ninternal int B { get; } }")]
    [InlineData("public class A { /// <summary>Gets the name.</summary>\npublic int B => 1; }")]
    [InlineData("public class A { /// <summary>Gets or sets the name.</summary>\npublic int B { get; init; } }")]
    [InlineData("public class A { /// <summary>Gets a value that indicates whether a.</summary>\npublic bool B => a;}")]
    [InlineData("public class A { /// <summary>Gets the name.</summary>\npublic int B { get; internal set; } }")]
    [InlineData("public class A { /// <summary>Stores an\n/// instance.</summary>\npublic void B() { } }")]
    [InlineData("public class A { /// <inheritdoc/>\npublic void B() { } }")]
    public void Voice_is_right(string source) => Assert.Empty(Summaries.OutOfVoice(File(source)));

    [Theory]
    [InlineData("src/P/Store/Internal/A.cs", "src/P/Store")]
    [InlineData("src/P/Internal/Deep/A.cs", "src/P")]
    [InlineData("src/P/Store/A.cs", null)]
    public void Folder_around_the_internal_one_is_found(string path, string? folder) =>
        Assert.Equal(folder, InternalFolders.ParentOf(path));

    [Theory]
    [InlineData("src/P/Store/B.cs", "public class B;", true)]
    [InlineData("src/P/Store/B.cs", "internal class B;", false)]
    [InlineData("src/P/Store/Deep/B.cs", "public class B;", false)]
    [InlineData("src/P/Store/B.cs", "public delegate void B();", true)]
    public void Public_neighbor_is_found(string path, string source, bool isThere) =>
        Assert.Equal(isThere, InternalFolders.HoldPublicType([new CodeFile(path, source)], "src/P/Store"));

    private static CodeFile Method(string statement) => File($"class A {{ void M() {{\n{statement}\n}} }}");

    private static CodeFile File(string text) => new("x.cs", text);
}
