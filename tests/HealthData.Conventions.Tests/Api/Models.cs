using Azure;
using HealthData.Fhir.R4;

namespace HealthData.Conventions.Tests.Api;

/// <summary>Finds output models that a user's test could not make.</summary>
internal static class Models
{
    public static IEnumerable<string> NotMakeable(IReadOnlyList<Type> types)
    {
        var factories = types.Where(type => type.Name.EndsWith("ModelFactory", StringComparison.Ordinal))
            .SelectMany(Signatures.PublicMethods)
            .Where(method => method.IsStatic)
            .SelectMany(method => Signatures.Elements(method.ReturnType))
            .ToHashSet();
        return Outputs(types).Where(model => !IsMakeable(model) && !factories.Contains(model))
            .Select(model => model.FullName!);
    }

    /// <summary>The types that the methods of the clients return, and those that these show, and so on.</summary>
    private static HashSet<Type> Outputs(IReadOnlyList<Type> types)
    {
        var ours = types.ToHashSet();
        var found = new HashSet<Type>();
        var waiting = new Stack<Type>(Clients.In(types).SelectMany(Clients.ServiceMethods)
            .SelectMany(method => Signatures.Elements(method.ReturnType)));
        while (waiting.TryPop(out var type))
        {
            if (!ours.Contains(type) || IsOfFhirModel(type) || !found.Add(type))
            {
                continue;
            }

            var shown = type.GetProperties().SelectMany(property => Signatures.Elements(property.PropertyType))
                .Concat(type.GetInterfaces().SelectMany(Signatures.Elements));
            foreach (var next in shown)
            {
                waiting.Push(next);
            }
        }

        return found;
    }

    /// <summary>Finds the types of resources that a user could not make.</summary>
    public static IEnumerable<string> ResourcesNotMakeable(IEnumerable<Type> types) =>
        from type in types
        where typeof(Resource).IsAssignableFrom(type) && !type.IsAbstract
            && type.GetConstructors() is []
        select type.FullName;

    // Its base types and what it keeps of unknown JSON come with resources, which users make and read.
    private static bool IsOfFhirModel(Type type) => type.Assembly == typeof(Resource).Assembly;

    private static bool IsMakeable(Type type) =>
        type.IsEnum || type.IsInterface || IsView(type) || typeof(Exception).IsAssignableFrom(type)
            || typeof(Operation).IsAssignableFrom(type)
        || Signatures.Constructors(type).Any(constructor => constructor.IsPublic || !type.IsSealed)
        || Signatures.PublicMethods(type).Any(method => method.IsStatic && method.ReturnType == type)
        || (type.IsAbstract && HasMakeableHeir(type));

    private static bool HasMakeableHeir(Type type) => Array.Exists(
        type.Assembly.GetExportedTypes(),
        heir => heir.IsSubclassOf(type) && !heir.IsAbstract && heir.GetConstructors() is not []);

    // A struct that its container hands out, as its enumerator does, is made by making the container.
    private static bool IsView(Type type) => type.IsValueType && type.Assembly.GetExportedTypes().Any(container =>
        container.GetConstructor(Type.EmptyTypes) is not null && container.GetInterfaces().Any(face =>
            face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            && face.GetGenericArguments()[0] == type));
}
