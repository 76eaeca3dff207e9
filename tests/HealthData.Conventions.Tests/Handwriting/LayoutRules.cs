using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HealthData.Conventions.Tests.Handwriting;

/// <summary>Rules for the layout of a source file: each gives the places that break it.</summary>
internal static class LayoutRules
{
    public const int MostColumns = 120;

    public const int MostMethodLines = 80;

    public static IEnumerable<string> LongLines(CodeFile file) => file.Text.Split('\n')
        .Select((line, index) => (line.TrimEnd('\r').Length, Line: index + 1))
        .Where(line => line.Length > MostColumns)
        .Select(line => $"{file.Path}({line.Line}): {line.Length} columns");

    public static IEnumerable<string> MissingBraces(CodeFile file) =>
        from node in file.Root.DescendantNodes()
        let body = Body(node)
        where body is not null and not BlockSyntax && !IsChain(node, body)
        select $"{file.At(body)}: {FirstLine(node)}";

    /// <summary>Operators at the end of a line whose right side is on the next line.</summary>
    public static IEnumerable<string> TrailingOperators(CodeFile file) =>
        from node in file.Root.DescendantNodes()
        from token in Operators(node)
        let next = token.GetNextToken()
        where file.LineOf(next) > file.LineOf(token)
        select $"{file.At(token)}: {token.Text}";

    public static IEnumerable<string> PrefixedFields(CodeFile file) =>
        from field in file.Root.DescendantNodes().OfType<FieldDeclarationSyntax>()
        from variable in field.Declaration.Variables
        where Regex.IsMatch(variable.Identifier.Text, "^[a-z]_")
        select $"{file.At(variable)}: {variable.Identifier.Text}";

    /// <summary>
    /// Methods, constructors, accessors and local functions that have too many lines, by type and name.
    /// </summary>
    public static IEnumerable<LongMethod> LongMethods(CodeFile file) =>
        from node in file.Root.DescendantNodes()
        where node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax
        let first = node.ChildTokens().FirstOrDefault()
        let lines = file.LineAt(node.Span.End - 1) - file.LineOf(first.IsKind(SyntaxKind.None) ? node : first) + 1
        where lines > MostMethodLines
        select new LongMethod($"{TypeOf(node)}.{NameOf(node)}", file.At(node), lines);

    private static StatementSyntax? Body(SyntaxNode node) => node switch
    {
        IfStatementSyntax statement => statement.Statement,
        ElseClauseSyntax clause => clause.Statement,
        ForStatementSyntax statement => statement.Statement,
        CommonForEachStatementSyntax statement => statement.Statement,
        WhileStatementSyntax statement => statement.Statement,
        DoStatementSyntax statement => statement.Statement,
        UsingStatementSyntax statement => statement.Statement,
        LockStatementSyntax statement => statement.Statement,
        FixedStatementSyntax statement => statement.Statement,
        _ => null,
    };

    private static bool IsChain(SyntaxNode node, SyntaxNode body) =>
        (node is ElseClauseSyntax && body is IfStatementSyntax)
        || (node is UsingStatementSyntax && body is UsingStatementSyntax)
        || (node is FixedStatementSyntax && body is FixedStatementSyntax);

    private static SyntaxToken[] Operators(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax expression => [expression.OperatorToken],
        BinaryPatternSyntax pattern => [pattern.OperatorToken],
        ConditionalExpressionSyntax expression => [expression.QuestionToken, expression.ColonToken],
        MemberAccessExpressionSyntax access => [access.OperatorToken],
        _ => [],
    };

    private static string FirstLine(SyntaxNode node) => node.ToString().Split('\n')[0].TrimEnd();

    private static string TypeOf(SyntaxNode node) =>
        node.Ancestors().OfType<TypeDeclarationSyntax>().FirstOrDefault()?.Identifier.Text ?? "";

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property.Identifier.Text,
        _ => "." + node.Kind(),
    };
}
