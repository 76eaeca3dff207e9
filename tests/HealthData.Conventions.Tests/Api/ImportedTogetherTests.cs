using HealthData.Conventions.Tests.Planted;

namespace HealthData.Conventions.Tests.Api;

/// <summary>A file that imports fo-dicom and the SDK for DICOM; fo-dicom's names are from the committed list.</summary>
public sealed class ImportedTogetherTests
{
    private const string Usings = "using FellowOakDicom; using HealthData.Core; using HealthData.Dicom;";

    [Fact]
    public void File_that_names_every_type_of_the_SDK_compiles() => Assert.Empty(Errors(Taken()));

    [Fact]
    public void Name_that_both_have_does_not_compile() =>
        Assert.Equal(["CS0104"], Errors(Taken().Append("StoreResult")));

    private static IReadOnlyList<string> Errors(IEnumerable<string> theirs) => Compiler.Errors(
        $"{Usings} namespace FellowOakDicom {{ {string.Concat(theirs.Select(name => $"public class {name};"))} }}",
        "object[] all",
        string.Concat(Ours().Select(name => $"all[0] = typeof({name});")));

    private static HashSet<string> Taken() => NameCollisions.Read("fo-dicom.txt");

    private static IEnumerable<string> Ours() =>
        from type in PackageAssemblies.PublicTypes
        where !type.IsNested && type.Namespace is "HealthData.Core" or "HealthData.Dicom"
        select type.IsGenericTypeDefinition
            ? type.Name.Split('`')[0] + "<" + new string(',', type.GetGenericArguments().Length - 1) + ">"
            : type.Name;
}
