using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HealthData.Conventions.Tests.Handwriting;

/// <summary>The voice of the summaries of public members: that of the .NET documentation.</summary>
internal static partial class Summaries
{
    /// <summary>Finds the summaries that do not begin as their kind of member demands.</summary>
    public static IEnumerable<string> OutOfVoice(CodeFile file) =>
        from member in file.Root.DescendantNodes().OfType<MemberDeclarationSyntax>()
        where IsVisible(member)
        let summary = Of(member)
        where summary is not null && !IsInVoice(member, summary)
        select $"{file.At(member)}: {Shorten(summary)}";

    private static bool IsInVoice(MemberDeclarationSyntax member, string summary) => member switch
    {
        PropertyDeclarationSyntax property => IsInVoice(property.AccessorList, property.Type, summary),
        IndexerDeclarationSyntax indexer => IsInVoice(indexer.AccessorList, indexer.Type, summary),
        EventDeclarationSyntax or EventFieldDeclarationSyntax =>
            summary.StartsWith("Occurs ", StringComparison.Ordinal),
        BaseMethodDeclarationSyntax => Verb().IsMatch(summary),
        _ => !Riddle().IsMatch(summary) && !Sentence().IsMatch(summary),
    };

    private static bool IsInVoice(AccessorListSyntax? accessors, TypeSyntax type, string summary)
    {
        var isSettable = Has(accessors, SyntaxKind.SetAccessorDeclaration);
        var isInitialized = Has(accessors, SyntaxKind.InitAccessorDeclaration);
        var start = isSettable ? "Gets or sets " : "Gets ";
        var rest = isInitialized
            && summary.StartsWith("Gets or sets ", StringComparison.Ordinal) ? "Gets or sets " : start;
        return summary.StartsWith(rest, StringComparison.Ordinal)
            && (isSettable || isInitialized || !summary.StartsWith("Gets or sets ", StringComparison.Ordinal))
            && (type.ToString() != "bool"
                || summary[rest.Length..].StartsWith("a value that indicates whether ", StringComparison.Ordinal));
    }

    /// <summary>Whether users have an accessor.</summary>
    private static bool Has(AccessorListSyntax? accessors, SyntaxKind kind) => accessors?.Accessors.Any(
        accessor => accessor.IsKind(kind)
            && !accessor.Modifiers.Any(SyntaxKind.PrivateKeyword)
            && !accessor.Modifiers.Any(SyntaxKind.InternalKeyword)) == true;

    private static bool IsVisible(MemberDeclarationSyntax member)
    {
        var isOfInterface = member.Parent is InterfaceDeclarationSyntax
            && !member.Modifiers.Any(SyntaxKind.PrivateKeyword);
        var isEnumMember = member is EnumMemberDeclarationSyntax;
        var isOpen = isOfInterface || isEnumMember || member.Modifiers.Any(SyntaxKind.PublicKeyword)
            || (member.Modifiers.Any(SyntaxKind.ProtectedKeyword) && !member.Modifiers.Any(SyntaxKind.PrivateKeyword));
        return isOpen && member is not BaseNamespaceDeclarationSyntax
            && member.Ancestors().OfType<BaseTypeDeclarationSyntax>()
                .All(type => type.Modifiers.Any(SyntaxKind.PublicKeyword) || IsVisible(type));
    }

    private static string? Of(MemberDeclarationSyntax member)
    {
        var element = member.GetLeadingTrivia()
            .Select(trivia => trivia.GetStructure())
            .OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(comment => comment.Content.OfType<XmlElementSyntax>())
            .FirstOrDefault(element => element.StartTag.Name.LocalName.Text == "summary");
        return element is null ? null : Space().Replace(Marks().Replace(element.Content.ToString(), " "), " ").Trim();
    }

    private static string Shorten(string summary) => summary.Length <= 60 ? summary : summary[..60] + "...";

    /// <summary>The third person of a verb: "Stores", but not "This".</summary>
    [GeneratedRegex("^(?!This |These |Its |Whose |Always |Gets or sets )[A-Z][a-z]+s(?=[ ,.])")]
    private static partial Regex Verb();

    [GeneratedRegex(
        "^(?:What|Which|How|Whether|Where|Who|Whose|When|Why|That|Those|Something|Nothing|Told|Is|Are|Has) ")]
    private static partial Regex Riddle();

    /// <summary>A verb and its object, where a noun has to stand.</summary>
    [GeneratedRegex(
        "^(?!As |Its |This )[A-Z][a-z]+s (?:a|an|the|one|its|all|each|every|any|no|how|what|which|whether|to|itself) ")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\s*///", RegexOptions.Multiline)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
