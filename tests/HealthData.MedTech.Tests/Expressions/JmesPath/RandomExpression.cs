namespace HealthData.MedTech.Tests.Expressions.JmesPath;

/// <summary>Makes expressions: most by the grammar, some with a mistake.</summary>
internal sealed class RandomExpression(Random random)
{
    private static readonly string[] Leaves =
    [
        "@", "a", "b", "s", "i", "f", "n", "b.c", "b.d", "\"q q\"", "`1`", "`1.5`", "`[3,[1]]`", "`\"x\"`",
        "`{\"a\":1}`",
        "'t'", "`null`",
    ];

    private static readonly string[] Functions =
    [
        "abs(0)", "add(0,0)", "avg(0)", "ceil(0)", "contains(0,0)", "divide(0,0)", "ends_with(0,0)", "floor(0)",
        "fromUnixTimestamp(0)", "fromUnixTimestampMs(0)", "insertString(0,0,0)", "join(0,0)", "keys(0)", "length(0)",
        "map(&0,0)", "max(0)", "max_by(0,&0)", "merge(0,0)", "min(0)", "min_by(0,&0)", "multiply(0,0)", "not_null(0,0)",
        "pow(0,0)", "reverse(0)", "sort(0)", "sort_by(0,&0)", "starts_with(0,0)", "subtract(0,0)", "sum(0)",
        "to_array(0)",
        "to_number(0)", "to_string(0)", "type(0)", "values(0)",
    ];

    private static readonly string[] Forms =
    [
        "0.a", "0.*", "0[0]", "0[*]", "0[]", "0[?0]", "0[1:]", "0[::-1]", "0.[0,0]", "0.{x:0,y:0}", "0 || 0", "0 && 0",
        "!0", "0 == 0", "0 < 0", "0 >= 0", "0 | 0", "(0)", "[0,0]", "{x:0}", "[*].0", "*.a",
    ];

    private static readonly string[] Mistakes = ["[", "]", ".", "`", "'", "(", "&", "?", "#", "\"", "", "-"];

    public string Next()
    {
        var text = Make(random.Next(1, 5));
        if (random.Next(10) > 0)
        {
            return text;
        }

        var at = random.Next(text.Length);
        return text[..at] + Mistakes[random.Next(Mistakes.Length)] + text[(at + 1)..];
    }

    private string Make(int depth)
    {
        if (depth == 0)
        {
            return Leaves[random.Next(Leaves.Length)];
        }

        var forms = random.Next(2) == 0 ? Functions : Forms;
        var parts = forms[random.Next(forms.Length)].Split('0');
        var text = parts[0];
        foreach (var part in parts.AsSpan(1))
        {
            text += Make(depth - 1) + part;
        }

        return text;
    }
}
