namespace HealthData.Conventions.Tests.Api;

/// <summary>What of a type a user or a deriving class can see.</summary>
internal static class Signatures
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static bool IsVisible(MethodBase? method) =>
        method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    public static IEnumerable<ConstructorInfo> Constructors(Type type) =>
        type.GetConstructors(Declared).Where(constructor => !constructor.IsStatic && IsVisible(constructor));

    public static IEnumerable<MethodInfo> Methods(Type type) => type.GetMethods(Declared).Where(IsVisible);

    public static IEnumerable<MethodInfo> PublicMethods(Type type) =>
        Methods(type).Where(method => method is { IsPublic: true, IsSpecialName: false });

    public static IEnumerable<FieldInfo> Fields(Type type) => type.GetFields(Declared)
        .Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly);

    /// <summary>Every type that the visible members of a type mention, taken apart to its elements.</summary>
    public static IEnumerable<Type> Mentioned(Type type)
    {
        IEnumerable<Type?> mentioned =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. Fields(type).Select(field => field.FieldType),
            .. Constructors(type).SelectMany(Parameters),
            .. Methods(type).SelectMany(method => Parameters(method).Append(method.ReturnType)),
            .. type.GetCustomAttributesData().Select(attribute => attribute.AttributeType),
        ];
        return mentioned.OfType<Type>().SelectMany(Elements).Distinct();
    }

    /// <summary>The types in the signatures of a type's members that belong to an instance.</summary>
    public static IEnumerable<Type> MentionedByInstances(Type type) => Methods(type)
        .Where(method => !method.IsStatic)
        .SelectMany(method => Parameters(method).Append(method.ReturnType))
        .SelectMany(Elements)
        .Distinct();

    /// <summary>The types in the signatures of a type's members that belong to an instance or make one.</summary>
    public static IEnumerable<Type> MentionedByMakers(Type type) => Methods(type)
        .Where(method => !method.IsStatic || method.ReturnType == type)
        .SelectMany(method => Parameters(method).Append(method.ReturnType))
        .Concat(Constructors(type).SelectMany(Parameters))
        .SelectMany(Elements)
        .Distinct();

    public static IEnumerable<Type> Elements(Type type)
    {
        if (type.HasElementType)
        {
            return Elements(type.GetElementType()!);
        }

        return type.IsGenericType
            ? type.GetGenericArguments().SelectMany(Elements).Append(type.GetGenericTypeDefinition())
            : [type];
    }

    private static IEnumerable<Type> Parameters(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType);
}
