using System.Runtime.Loader;

namespace HealthData.Conventions.Tests.Listing;

/// <summary>Loads the packages' assemblies as they were built for one target framework.</summary>
internal sealed class TargetFrameworkContext(string framework) : AssemblyLoadContext
{
    private readonly string _framework = framework;

    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        return PackageAssemblies.Names.Contains(name)
            ? LoadFromAssemblyPath(Repository.PathOf($"src/{name}/bin/{Configuration}/{_framework}/{name}.dll"))
            : null;
    }
}
