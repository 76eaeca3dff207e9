namespace HealthData.Conventions.Tests.Listing;

/// <summary>Writes types the way C# does, with nullability.</summary>
internal sealed class TypeNames
{
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["System.Boolean"] = "bool",
        ["System.Byte"] = "byte",
        ["System.SByte"] = "sbyte",
        ["System.Char"] = "char",
        ["System.Int16"] = "short",
        ["System.UInt16"] = "ushort",
        ["System.Int32"] = "int",
        ["System.UInt32"] = "uint",
        ["System.Int64"] = "long",
        ["System.UInt64"] = "ulong",
        ["System.Single"] = "float",
        ["System.Double"] = "double",
        ["System.Decimal"] = "decimal",
        ["System.String"] = "string",
        ["System.Object"] = "object",
        ["System.Void"] = "void",
    };

    private readonly NullabilityInfoContext _context = new();

    public string Of(ParameterInfo parameter) => Of(parameter.ParameterType, _context.Create(parameter));

    public string Of(PropertyInfo property) => Of(property.PropertyType, _context.Create(property));

    public string Of(FieldInfo field) => Of(field.FieldType, _context.Create(field));

    public string Of(EventInfo @event) => Of(@event.EventHandlerType!, _context.Create(@event));

    public static string Of(Type type) => Of(type, null);

    private static string Of(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, info);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying, info?.GenericTypeArguments is [{ } argument] ? argument : null) + "?";
        }

        var mark = !type.IsValueType && info is { ReadState: NullabilityState.Nullable } ? "?" : "";
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, info?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        }

        return Keywords.GetValueOrDefault(type.FullName ?? "", Name(type, info)) + mark;
    }

    private static string Name(Type type, NullabilityInfo? info)
    {
        var outer = type is { IsNested: true, IsGenericParameter: false } ? Of(type.DeclaringType!) + "." : "";
        var name = outer + type.Name.Split('`')[0];
        if (!type.IsGenericType || !type.Name.Contains('`', StringComparison.Ordinal))
        {
            return name;
        }

        var arguments = type.GetGenericArguments()
            .Select((argument, index) => Of(argument, info?.GenericTypeArguments.ElementAtOrDefault(index)));
        return $"{name}<{string.Join(", ", arguments)}>";
    }
}
