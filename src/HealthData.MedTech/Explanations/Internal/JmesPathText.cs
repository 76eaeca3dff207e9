using System.Globalization;

namespace HealthData.MedTech;

/// <summary>Writes parts of a JMESPath expression as text.</summary>
internal static class JmesPathText
{
    public static string Of(JmesNode node) => node switch
    {
        CurrentNode => "@",
        MemberNode member => NameOf(member.Name),
        IndexNode element => string.Create(CultureInfo.InvariantCulture, $"[{element.Position}]"),
        ElementsNode => "[*]",
        FlattenNode => "[]",
        MembersNode => "*",
        SliceNode slice => string.Create(CultureInfo.InvariantCulture, $"[{slice.Start}:{slice.Stop}:{slice.Step}]"),
        FilterNode filter => $"[?{Of(filter.Condition)}]",
        ChainNode chain => Of(chain.First) + string.Concat(chain.Steps.ToArray().Select(OfStep)),
        PipeNode pipe => Join(" | ", pipe.Parts),
        AndNode and => Join(" && ", and.Parts),
        OrNode or => Join(" || ", or.Parts),
        NotNode not => $"!{Of(not.Operand)}",
        ComparisonNode comparison =>
            $"{Of(comparison.Left)} {TextOf(comparison.Operator)} {Of(comparison.Right)}",
        SelectListNode list => $"[{Join(", ", list.Elements)}]",
        SelectObjectNode members => "{" + string.Join(
            ", ", members.Members.ToArray().Select(member => $"{NameOf(member.Key)}: {Of(member.Value)}")) + "}",
        FunctionNode function => $"{function.Function.Name}({Arguments(function)})",
        LiteralNode literal => OfLiteral(literal.Value),
        _ => "...",
    };

    /// <summary>A part that stands behind another.</summary>
    public static string OfStep(JmesNode node) =>
        node is MemberNode or MembersNode or FunctionNode or SelectListNode or SelectObjectNode
            ? "." + Of(node)
            : Of(node);

    private static string Join(string separator, ReadOnlySpan<JmesNode> nodes) =>
        string.Join(separator, nodes.ToArray().Select(Of));

    private static string Arguments(FunctionNode function) => string.Join(", ", function.Arguments.ToArray().Select(
        (argument, number) => (function.AreExpressions[number] ? "&" : "") + Of(argument)));

    private static string NameOf(string name) =>
        MessagePlace.IsPlain(name) && !name.Contains('-', StringComparison.Ordinal) ? name : $"\"{name}\"";

    private static string OfLiteral(in JmesValue value) => value.Kind switch
    {
        JmesKind.String => $"'{value.Text}'",
        JmesKind.Long => string.Create(CultureInfo.InvariantCulture, $"`{value.Long}`"),
        JmesKind.Double => string.Create(CultureInfo.InvariantCulture, $"`{value.Double}`"),
        JmesKind.Boolean => value.Boolean ? "`true`" : "`false`",
        JmesKind.Null => "`null`",
        _ => "`...`",
    };

    private static string TextOf(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Equal => "==",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };
}
