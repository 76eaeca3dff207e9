using FhirModelGenerator.Definitions;
using FhirModelGenerator.Writing;

var root = RepositoryRoot();
var definitions = Path.Combine(root, "tools", "FhirModelGenerator", "definitions.json");
switch (args)
{
    case ["extract", var package]:
        DefinitionFile.Write(definitions, PackageReader.Read(package));
        Console.WriteLine($"wrote {definitions}");
        return 0;
    case ["generate"]:
        var target = Path.Combine(root, "src", "HealthData.Fhir.R4", "Generated");
        var count = new ModelWriter(DefinitionFile.Read(definitions), target).Write();
        Console.WriteLine($"wrote {count} files to {target}");
        return 0;
    default:
        Console.Error.WriteLine("usage: extract <folder of hl7.fhir.r4.examples> | generate");
        return 2;
}

static string RepositoryRoot()
{
    var folder = new DirectoryInfo(AppContext.BaseDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
    {
        folder = folder.Parent;
    }

    return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the program holds Sdk.sln.");
}
