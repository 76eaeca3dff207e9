using DicomDictionaryGenerator;

var root = args.Length > 0 ? args[0] : RepositoryRoot();
var rows = DictionaryRow.ReadAll(Path.Combine(root, "tools", "DicomDictionaryGenerator", "attributes.tsv"));
var target = Path.Combine(root, "src", "HealthData.Dicom", "Attributes", "Generated");
Directory.CreateDirectory(target);
File.WriteAllText(Path.Combine(target, "Keyword.cs"), KeywordWriter.Write(rows));
File.WriteAllText(Path.Combine(target, "DictionaryTable.Data.cs"), TableWriter.Write(rows));
Console.WriteLine($"{rows.Count} attributes written to {target}");

static string RepositoryRoot()
{
    var folder = new DirectoryInfo(AppContext.BaseDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
    {
        folder = folder.Parent;
    }

    return folder?.FullName ?? throw new DirectoryNotFoundException("Pass the folder of Sdk.sln as the argument.");
}
