namespace HealthData.Conventions.Tests.Listing;

/// <summary>The attributes that are part of what a user relies on.</summary>
internal static class Attributes
{
    private static readonly string[] Listed =
    [
        "ObsoleteAttribute", "ExperimentalAttribute", "EditorBrowsableAttribute", "FlagsAttribute",
        "RequiresUnreferencedCodeAttribute", "RequiresDynamicCodeAttribute", "RequiresAssemblyFilesAttribute",
        "EnumeratorCancellationAttribute", "StringSyntaxAttribute",
    ];

    public static string Of(MemberInfo member) => string.Concat(
        from attribute in member.GetCustomAttributesData()
        let name = attribute.AttributeType.Name
        where Listed.Contains(name)
        orderby name
        let text = name is "EditorBrowsableAttribute" or "ExperimentalAttribute"
            ? $"({Text(attribute.ConstructorArguments[0])})"
            : ""
        select $"[{name[..^"Attribute".Length]}{text}] ");

    private static object? Text(CustomAttributeTypedArgument argument) =>
        argument.ArgumentType.IsEnum ? Enum.ToObject(argument.ArgumentType, argument.Value!) : argument.Value;
}
