using Elsewhere;

namespace HealthData.Dicom.FoDicom.Tests.Names;

/// <summary>Names that a file imports together from fo-dicom and from the SDK.</summary>
public sealed class NameTests
{
    private static readonly Type[] Ours =
    [
        .. new[] { typeof(HealthDataErrorCode), typeof(DicomWebClient), typeof(FoDicomConversions) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => !type.IsNested && type.Namespace!.StartsWith("HealthData.", StringComparison.Ordinal)),
    ];

    [Fact]
    public void File_that_imports_both_compiles_with_every_name() =>
        Assert.Equal(Names(Ours), Names(BothImported.Types));

    [Fact]
    public void Committed_list_has_every_name_of_fo_dicom()
    {
        var listed = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "fo-dicom.txt")).ToHashSet();

        Assert.Equal([], TheirNames().Except(listed));
        Assert.DoesNotContain(Ours, type => listed.Contains(type.Name));
    }

    private static IEnumerable<string> TheirNames() => typeof(DicomFile).Assembly.GetExportedTypes()
        .Where(type => !type.IsNested)
        .Select(type => type.Name.Split('`')[0]);

    private static IEnumerable<string> Names(IEnumerable<Type> types) =>
        types.Select(type => type.FullName!).Order(StringComparer.Ordinal);
}
