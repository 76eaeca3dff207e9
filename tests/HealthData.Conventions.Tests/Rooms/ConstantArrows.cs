using HealthData.Conventions.Tests.Handwriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HealthData.Conventions.Tests.Rooms;

/// <summary>
/// Finds, by names in the sources, the arrows that constants draw: the compiler copies a constant and leaves no
/// reference to its type. A name that two rooms declare is left out.
/// </summary>
internal static class ConstantArrows
{
    public static IReadOnlyCollection<RoomArrow> Of(IEnumerable<CodeFile> files, RoomMap map)
    {
        var rooms = files
            .Select(file => (File: file, Room: map.Of("/" + file.Path)))
            .Where(file => file.Room is not null)
            .ToList();
        var owners = rooms
            .SelectMany(file => TypesOf(file.File).Select(type => (Name: type, file.Room)))
            .GroupBy(type => type.Name, type => type.Room!)
            .Where(type => type.Distinct().Count() == 1)
            .ToDictionary(type => type.Key, type => type.First(), StringComparer.Ordinal);
        return
        [
            .. from file in rooms
            from used in UsesOf(file.File)
            let owner = owners.GetValueOrDefault(used)
            where owner is not null && owner != file.Room
            select new RoomArrow(file.Room!, owner, Path.GetFileNameWithoutExtension(file.File.Path), used),
        ];
    }

    private static IEnumerable<string> TypesOf(CodeFile file) =>
        file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.Text);

    // A name in nameof is text; a use of anything but a constant is in the metadata too, and does no harm here.
    private static IEnumerable<string> UsesOf(CodeFile file) =>
        from access in file.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
        where access.Expression is IdentifierNameSyntax && !access.Ancestors().Any(IsNameOf)
        select ((IdentifierNameSyntax)access.Expression).Identifier.Text;

    private static bool IsNameOf(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } };
}
