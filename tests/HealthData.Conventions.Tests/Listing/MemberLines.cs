using System.Globalization;

namespace HealthData.Conventions.Tests.Listing;

/// <summary>One line for each visible member of a type.</summary>
internal sealed class MemberLines(TypeNames names)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public IEnumerable<string> Of(Type type) =>
    [
        .. Sorted(type.GetFields(Declared).Where(IsVisible), Line),
        .. Sorted(type.GetConstructors(Declared).Where(IsVisible), Line),
        .. Sorted(type.GetProperties(Declared).Where(property => Accessors(property).Any()), Line),
        .. Sorted(type.GetEvents(Declared).Where(@event => IsVisible(@event.AddMethod!)), Line),
        .. Sorted(type.GetMethods(Declared).Where(IsListed), Line),
    ];

    private static IEnumerable<string> Sorted<T>(IEnumerable<T> members, Func<T, string> line)
        where T : MemberInfo =>
        members.Select(member => (member.Name, Text: line(member)))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Text, StringComparer.Ordinal)
            .Select(member => member.Text);

    private static bool IsListed(MethodInfo method) => IsVisible(method) && !method.Name.Contains('<', StringComparison.Ordinal)
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool IsVisible(MethodBase method) => method is { IsStatic: false, IsConstructor: true } or MethodInfo
        && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static IEnumerable<MethodInfo> Accessors(PropertyInfo property) =>
        property.GetAccessors(nonPublic: true).Where(IsVisible);

    private string Line(FieldInfo field)
    {
        var kind = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        var value = field.IsLiteral ? " = " + Literal(field.GetRawConstantValue()) : "";
        return $"{Attributes.Of(field)}{(field.IsPublic ? "public" : "protected")} {kind}{names.Of(field)} {field.Name}{value}";
    }

    private string Line(ConstructorInfo constructor) =>
        $"{Attributes.Of(constructor)}{Access(constructor)} {constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)})";

    private string Line(PropertyInfo property)
    {
        var widest = Accessors(property).MaxBy(accessor => accessor.IsPublic)!;
        var accessors = Accessors(property).Select(accessor => Accessor(accessor, widest));
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{Parameters(parameters)}]" : "";
        var required = property.GetCustomAttributesData().Any(data => data.AttributeType.Name == "RequiredMemberAttribute");
        return $"{Attributes.Of(property)}{Access(widest)} {Modifiers(widest)}{(required ? "required " : "")}"
            + $"{names.Of(property)} {(index.Length > 0 ? "this" : property.Name)}{index} {{ {string.Join(" ", accessors)} }}";
    }

    private static string Accessor(MethodInfo accessor, MethodInfo widest)
    {
        var isInit = accessor.ReturnParameter.GetRequiredCustomModifiers().Any(type => type.Name == "IsExternalInit");
        var kind = accessor.ReturnType != typeof(void) ? "get;" : isInit ? "init;" : "set;";
        return accessor.IsPublic == widest.IsPublic ? kind : $"protected {kind}";
    }

    private string Line(EventInfo @event) =>
        $"{Attributes.Of(@event)}{Access(@event.AddMethod!)} {Modifiers(@event.AddMethod!)}event {names.Of(@event)} {@event.Name}";

    private string Line(MethodInfo method)
    {
        var generics = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>"
            : "";
        return $"{Attributes.Of(method)}{Access(method)} {Modifiers(method)}{names.Of(method.ReturnParameter)} "
            + $"{method.Name}{generics}({Parameters(method)})";
    }

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return "static ";
        }

        if (method.DeclaringType!.IsInterface || !method.IsVirtual || method is { IsFinal: true, IsHideBySig: false })
        {
            return "";
        }

        var isOverride = method.GetBaseDefinition() != method;
        return method.IsAbstract ? "abstract "
            : isOverride ? (method.IsFinal ? "sealed override " : "override ")
            : method.IsFinal ? "" : "virtual ";
    }

    private string Parameters(MethodBase method)
    {
        var isExtension = method.GetCustomAttributesData().Any(data => data.AttributeType.Name == "ExtensionAttribute");
        return (isExtension ? "this " : "") + Parameters(method.GetParameters());
    }

    private string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Parameter));

    private string Parameter(ParameterInfo parameter)
    {
        var isParams = parameter.GetCustomAttributesData()
            .Any(data => data.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute");
        var mode = isParams ? "params " : parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ") : "";
        var value = parameter.IsOptional ? " = " + Default(parameter) : "";
        return $"{mode}{names.Of(parameter)} {parameter.Name}{value}";
    }

    private static string Default(ParameterInfo parameter) =>
        parameter.RawDefaultValue is null && parameter.ParameterType.IsValueType
            && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            ? "default"
            : Literal(parameter.RawDefaultValue);

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        char character => $"'{character}'",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
