namespace HealthData.Conventions.Tests.Api;

/// <summary>
/// Finds public types outside of the namespace that is the name of their package. Extension methods of others' builders
/// stand
/// beside these, where users look for them.
/// </summary>
internal static class Namespaces
{
    public static IEnumerable<string> OutsideOfRoot(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        where type.Namespace != assembly.GetName().Name && !IsBesideBuilder(type)
        select type.FullName;

    private static bool IsBesideBuilder(Type type) =>
        type is { IsAbstract: true, IsSealed: true }
        && type.Namespace is "Microsoft.Extensions.DependencyInjection" or "Microsoft.Extensions.Azure"
            or "Microsoft.AspNetCore.Builder"
        && type.Name.EndsWith("Extensions", StringComparison.Ordinal);
}
