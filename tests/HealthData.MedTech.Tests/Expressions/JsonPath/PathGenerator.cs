using FsCheck;
using FsCheck.Fluent;

namespace HealthData.MedTech.Tests.Expressions.JsonPath;

/// <summary>Random texts of paths, most of them valid, and of documents in which they find something.</summary>
internal static class PathGenerator
{
    private static readonly string[] Names = ["a", "b", "c", "a b", "*", "$", "é", "😀", "x-y", "1", "@", "", "a'b"];

    private static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "1", "-1", "78", "1.0", "78.0", "0.5", "-0.0", "1e400", "9223372036854775807",
        "9223372036854775808", "-123456789012345678901234567890", "1e300", "\"\"", "\"a\"", "\"b\"", "\"é😀\"",
        "\"a\\u0062\\n\"", "\"78\"", "\"1.0\"", "\"true\"", "\" False \"", "\"/a/i\"", "\"xyz\"",
        "\"2019-02-01T22:46:01Z\"",
        "\"2019-02-01T22:46:01.5\"", "\"2019-02-01T22:46:01+02:00\"", "\"2019-02-01\"", "\"/Date(0)/\"", "[]", "{}",
    ];

    private static readonly string[] Constants =
    [
        "null", "true", "false", "0", "1", "-1", "78", "1.0", "78.0", "5e-1", "9223372036854775807",
        "9223372036854775808", "1e300", "1e999", "1,000.5", "''", "'a'", "'b'", "'78'",
        "'1.0'", "'true'", "'xyz'", "'a\\'b'", "'\\q'", "'é😀'",
        "'2019-02-01T22:46:01Z'", "'2019-02-01T22:46:01.5'", "'2019-02-01T20:46:01+00:00'", "'2019-02-01'",
        "'1970-01-01T00:00:00Z'",
        "'Fri, 01 Feb 2019 22:46:01 GMT'", "/a/", "/A/i", "/^x.z$/", "/(/", "'/b/'", "/\\//", "/(?=x)x/",
    ];

    private static readonly string[] Operators =
    [
        "==", "!=", "<", "<=", ">", ">=", "=~", "===", "!==", "<>", " == ", " != ", " < ", " > ", " =~ ", " === ", "= ",
    ];

    private static readonly string[] Joins = ["&&", "||", " && ", " || ", " && ", "&&||", " & ", " ", "||&&"];

    private static readonly string[] Numbers =
        ["0", "1", "2", "-1", "-2", "", "5", "-0", "2147483647", "-2147483648", "2147483648", "1-", "*", " 1 ", "1 2"];

    public static Arbitrary<(string Path, string Document)> Cases { get; } = Arb.From(
        from path in Gen.Frequency((4, Path), (1, Mutated))
        from document in Document(4)
        select (path, document),
        pair => Enumerable.Range(0, pair.path.Length).Select(at => (pair.path.Remove(at, 1), pair.document)));

    public static Arbitrary<(string Path, string Document)> ScanningFilters { get; } = Arb.From(
        from filter in Filter(1)
        from document in Document(4)
        select ($"$..[?({filter})]", document));

    private static Gen<string> Name => Gen.Frequency((6, Gen.Elements("a", "b", "c")), (1, Gen.Elements(Names)));

    private static Gen<string> Path =>
        from start in Gen.Frequency((8, Gen.Constant("$")), (1, Gen.Elements("", " ", "$.", " $", "a", "..", "$ ")))
        from steps in Steps(4, 2)
        select start + steps;

    private static Gen<string> Mutated =>
        from path in Path
        from at in Gen.Choose(0, path.Length)
        from removed in Gen.Choose(0, Math.Min(2, path.Length - at))
        from inserted in Gen.Elements(
            "", "", " ", ".", "[", "]", "(", ")", "'", "$", "@", "*", "?", "&", "|", "=", "\t", "1", ",", ":")
        select path.Remove(at, removed).Insert(at, inserted);

    private static Gen<string> Document(int depth)
    {
        if (depth == 0)
        {
            return Gen.Elements(Scalars);
        }

        var value = Document(depth - 1);
        var member = from name in Name
                     from text in value
                     select (Name: name, Value: text);
        return Gen.Frequency(
            (1, Gen.Elements(Scalars)),
            (3, UpToFour(member).Select(members =>
                "{" + string.Join(
                    ',', members.DistinctBy(one => one.Name).Select(one => $"\"{one.Name}\":{one.Value}")) + "}")),
            (2, UpToFour(value).Select(values => "[" + string.Join(',', values) + "]")));
    }

    private static Gen<T[]> UpToFour<T>(Gen<T> items) =>
        from count in Gen.Choose(0, 4)
        from texts in Gen.ArrayOf(items, count)
        select texts;

    private static Gen<string> Steps(int most, int depth) =>
        from count in Gen.Choose(0, most)
        from steps in Gen.ArrayOf(Step(depth), count)
        select string.Concat(steps);

    private static Gen<string> Step(int depth)
    {
        var dot = Gen.Frequency((3, Gen.Constant(".")), (1, Gen.Constant("..")), (1, Gen.Constant("")));
        var bracketed = Gen.OneOf(
            Name.Select(name => $"'{name}'"),
            from names in Gen.ArrayOf(Name, 2) select $"'{names[0]}','{names[1]}'",
            Gen.Elements(Numbers),
            Gen.Elements("0", "1", "*", "0,1", "-1:", ":2", "::2", "::-1", "1,0"),
            from numbers in Gen.ArrayOf(Gen.Elements(Numbers), 3)
            from separators in Gen.ArrayOf(Gen.Elements(":", ":", ",", " : "), 2)
            select numbers[0] + separators[0] + numbers[1] + separators[1] + numbers[2]);
        var simple = Gen.OneOf(
            from prefix in Gen.Elements(".", ".", "..") from name in Name select prefix + name,
            Gen.Elements(".*", "..*", "[*]", "(*)", "..[0]"),
            from prefix in Gen.Elements("", "", "", "..", ".") from text in bracketed select $"{prefix}[{text}]");
        return depth == 0
            ? simple
            : Gen.Frequency(
                (2, simple),
                (1, from prefix in Gen.Elements("", "..", "..")
                    from filter in Filter(depth - 1)
                    select $"{prefix}[?({filter})]"));
    }

    private static Gen<string> Filter(int depth) =>
        from count in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(2, 4)))
        from terms in Gen.ArrayOf(Term(depth), count)
        from joins in Gen.ArrayOf(Gen.Elements(Joins), count)
        select string.Concat(terms.Select((term, at) => at == 0 ? term : joins[at] + term));

    private static Gen<string> Term(int depth)
    {
        var path = from start in Gen.Elements("@", "@", "@", "$")
                   from dot in Gen.Elements("", ".", "")
                   from name in Gen.Frequency((4, Name), (1, Gen.Constant("")))
                   from steps in Steps(2, depth)
                   select start + dot + name + steps;
        var operand = Gen.Frequency((2, path), (3, Gen.Elements(Constants)));
        return Gen.Frequency(
            (2, path),
            (3, from left in Gen.Frequency((6, path), (1, operand))
                from symbol in Gen.Elements(Operators)
                from right in operand
                select left + symbol + right));
    }
}
