using System.Reflection;

namespace HealthData.Contracts.Tests;

/// <summary>The operations of a package, found where it declares them: static properties.</summary>
internal static class OperationRoutes
{
    public static IReadOnlyList<OperationRoute> Of(Assembly package) =>
    [
        .. from type in package.GetTypes()
           from property in type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           where property.PropertyType == typeof(RequestOperation)
           select new OperationRoute($"{type.Name}.{property.Name}", (RequestOperation)property.GetValue(null)!),
    ];
}
