using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HealthData.Conventions.Tests.Handwriting;

/// <summary>Tells which folders named Internal set something apart from public types.</summary>
internal static class InternalFolders
{
    /// <summary>Finds the folder that the nearest folder <c>Internal</c> above a file stands in.</summary>
    public static string? ParentOf(string path)
    {
        var end = path.LastIndexOf("/Internal/", StringComparison.Ordinal);
        return end < 0 ? null : path[..end];
    }

    public static bool HoldPublicType(IEnumerable<CodeFile> files, string folder) => files.Any(
        file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal)
            && !file.Path[(folder.Length + 1)..].Contains('/', StringComparison.Ordinal)
            && file.Root.DescendantNodes().OfType<MemberDeclarationSyntax>().Any(
                member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
                    && member.Modifiers.Any(SyntaxKind.PublicKeyword)));
}
