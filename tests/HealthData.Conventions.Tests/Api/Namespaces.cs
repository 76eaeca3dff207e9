namespace HealthData.Conventions.Tests.Api;

/// <summary>Finds public types outside of the namespace that is the name of their package.</summary>
internal static class Namespaces
{
    public static IEnumerable<string> OutsideOfRoot(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        where type.Namespace != assembly.GetName().Name
        select type.FullName;
}
