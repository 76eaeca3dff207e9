namespace HealthData.Dicom.FoDicom.Tests.Corpus;

/// <summary>The files of Debian's python3-pydicom.</summary>
internal static class PydicomFiles
{
    private const string Folder = "/usr/lib/python3/dist-packages/pydicom/data";

    public static IReadOnlyList<string> All
    {
        get
        {
            Assert.SkipWhen(!Directory.Exists(Folder), "Debian's package python3-pydicom is not installed.");
            return
            [
                .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                    .Where(file => Path.GetExtension(file) is not (".py" or ".pyc" or ".json"))
                    .Order(StringComparer.Ordinal),
            ];
        }
    }

    public static string NameOf(string file) => Path.GetRelativePath(Folder, file);
}
