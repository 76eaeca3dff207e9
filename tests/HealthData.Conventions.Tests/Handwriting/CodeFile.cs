using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HealthData.Conventions.Tests.Handwriting;

/// <summary>A source file with its syntax tree.</summary>
internal sealed class CodeFile
{
    private static readonly CSharpParseOptions Options =
        new(LanguageVersion.Preview, Microsoft.CodeAnalysis.DocumentationMode.Parse);

    private static readonly Lazy<IReadOnlyList<CodeFile>> Tree =
        new(() => [.. Repository.SourceFiles.Select(file => new CodeFile(file, Repository.Read(file)))]);

    public CodeFile(string path, string text)
    {
        Path = path;
        Text = text;
        Root = CSharpSyntaxTree.ParseText(text, Options, path).GetCompilationUnitRoot();
    }

    /// <summary>Gets the source files of the repository that nobody generates.</summary>
    public static IReadOnlyList<CodeFile> All => Tree.Value;

    /// <summary>Gets the path from the root of the repository, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public CompilationUnitSyntax Root { get; }

    public int LineOf(Microsoft.CodeAnalysis.SyntaxNodeOrToken node) => LineAt(node.SpanStart);

    public int LineAt(int position) => Root.SyntaxTree.GetText().Lines.GetLineFromPosition(position).LineNumber + 1;

    public string At(Microsoft.CodeAnalysis.SyntaxNodeOrToken node) => $"{Path}({LineOf(node)})";
}
