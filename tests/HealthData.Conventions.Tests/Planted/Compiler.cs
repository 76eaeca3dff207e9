using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace HealthData.Conventions.Tests.Planted;

/// <summary>Compiles sources in memory, with the packages and all that these stand on as references.</summary>
internal static class Compiler
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(File.Exists)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles files, given as (path, text), to an assembly and its symbols.</summary>
    public static CompiledAssembly Compile(string name, params (string Path, string Text)[] files)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = Compilation(name, files)
            .Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return new CompiledAssembly(image.ToArray(), symbols.ToArray());
    }

    /// <summary>Compiles the body of a method and gives the codes of its errors.</summary>
    public static IReadOnlyList<string> Errors(string usings, string parameters, string body) =>
    [
        .. Compilation(
            "Planted", ("Planted.cs", $"{usings}\nclass Planted {{ static void Run({parameters}) {{ {body} }} }}"))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id),
    ];

    private static CSharpCompilation Compilation(string name, params (string Path, string Text)[] files) =>
        CSharpCompilation.Create(
            name,
            files.Select(
                file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), path: file.Path)),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
