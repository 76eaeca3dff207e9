namespace HealthData.Conventions.Tests.Listing;

/// <summary>The line that opens a type in a listing.</summary>
internal static class TypeLine
{
    public static string Of(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return Delegate(type);
        }

        var bases = Bases(type).ToArray();
        return $"{Attributes.Of(type)}{(type.IsNestedFamily ? "protected" : "public")} {Kind(type)} {TypeNames.Of(type)}"
            + (bases.Length > 0 ? $" : {string.Join(", ", bases)}" : "");
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
        {
            return "enum";
        }

        if (type.IsInterface)
        {
            return "interface";
        }

        if (type.IsValueType)
        {
            var isReadOnly = type.GetCustomAttributesData().Any(data => data.AttributeType.Name == "IsReadOnlyAttribute");
            return (isReadOnly ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + "struct";
        }

        return (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static class",
            (true, false) => "abstract class",
            (false, true) => "sealed class",
            _ => "class",
        };
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
        {
            return [TypeNames.Of(type.GetEnumUnderlyingType())];
        }

        var parent = type.BaseType is { } other && other != typeof(object) && other != typeof(ValueType) ? other : null;
        var interfaces = type.GetInterfaces();
        var inherited = interfaces.SelectMany(one => one.GetInterfaces()).Concat(parent?.GetInterfaces() ?? []).ToHashSet();
        return new[] { parent }.OfType<Type>().Select(TypeNames.Of).Concat(
            interfaces.Where(one => one.IsVisible && !inherited.Contains(one)).Select(TypeNames.Of).Order(StringComparer.Ordinal));
    }

    private static string Delegate(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        var names = new TypeNames();
        var parameters = invoke.GetParameters().Select(parameter => $"{names.Of(parameter)} {parameter.Name}");
        return $"public delegate {names.Of(invoke.ReturnParameter)} {TypeNames.Of(type)}({string.Join(", ", parameters)})";
    }
}
