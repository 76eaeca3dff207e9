using HealthData.Conventions.Tests.Handwriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HealthData.Conventions.Tests.Api;

/// <summary>Finds the names of services in code that has to serve any service.</summary>
internal static partial class ServiceNames
{
    /// <summary>The files that list the services' addresses.</summary>
    private const string Endpoints = "src/HealthData.Core/Endpoints/";

    public static IEnumerable<string> In(CodeFile file) =>
        from token in file.Root.DescendantTokens()
        where !file.Path.StartsWith(Endpoints, StringComparison.Ordinal) && IsNameOrText(token.Kind())
        let name = Service().Match(token.Text)
        where name.Success
        select $"{file.At(token)}: {name.Value}";

    private static bool IsNameOrText(SyntaxKind kind) => kind is SyntaxKind.IdentifierToken
        or SyntaxKind.StringLiteralToken
        or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken
        or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.InterpolatedStringTextToken;

    [GeneratedRegex("(?i:dicom|fhir|med ?tech|imaging)|STOW|WADO|QIDO|Stow|Wado|Qido")]
    private static partial Regex Service();
}
