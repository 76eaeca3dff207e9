using Azure;

namespace HealthData.Conventions.Tests.Api;

/// <summary>The rules for every client, as functions from types to the names of what breaks them.</summary>
internal static class ClientShape
{
    public static IEnumerable<string> WithoutConstructorForMocking(IEnumerable<Type> types) =>
        from client in Clients.In(types)
        where !Signatures.Constructors(client)
            .Any(constructor => constructor.IsFamily && constructor.GetParameters() is [])
        select client.Name;

    public static IEnumerable<string> NotVirtual(IEnumerable<Type> types) =>
        from client in Clients.In(types)
        from method in Signatures.Methods(client)
        where method is { IsPublic: true, IsStatic: false } && (!method.IsVirtual || method.IsFinal)
        select Name(method);

    public static IEnumerable<string> WithoutTokenLast(IEnumerable<Type> types) =>
        from client in Clients.In(types)
        from method in Clients.ServiceMethods(client)
        let last = method.GetParameters().LastOrDefault()
        let isToken = last?.ParameterType == typeof(CancellationToken) && last.IsOptional
            && last.Name == "cancellationToken"
        where !isToken && last?.ParameterType != typeof(RequestContext)
        select Name(method);

    public static IEnumerable<string> WithoutTwin(IEnumerable<Type> types) =>
        from client in Clients.In(types)
        from method in Clients.ServiceMethods(client)
        where !Clients.IsStreaming(method) && Twin(method) is null
        select Name(method);

    public static IEnumerable<string> StreamingWithSyncTwin(IEnumerable<Type> types) =>
        from client in Clients.In(types)
        from method in Clients.ServiceMethods(client)
        where Clients.IsStreaming(method) && (!IsAsync(method) || Twin(method) is not null)
        select Name(method);

    public static IEnumerable<string> WithOtherResultThanTask(IEnumerable<Type> types) =>
        from client in Clients.In(types)
        from method in Clients.ServiceMethods(client)
        let result = method.ReturnType
        where result == typeof(ValueTask)
            || (result.IsGenericType && result.GetGenericTypeDefinition() == typeof(ValueTask<>))
        select Name(method);

    public static IEnumerable<string> WithoutMinimalConstructor(IEnumerable<Type> types) =>
        from client in Clients.In(types)
        let open = Signatures.Constructors(client).Where(constructor => constructor.IsPublic).ToArray()
        where open.Length > 0 && (
            open.Any(constructor => constructor.GetParameters().Any(parameter => parameter.IsOptional))
            || !open.Any(constructor => constructor.GetParameters() is [{ } target, { } credential]
                && (target.ParameterType == typeof(Uri) || target.Name == "workspaceResourceId")
                && credential.ParameterType == typeof(Azure.Core.TokenCredential)))
        select client.Name;

    private static bool IsAsync(MethodInfo method) => method.Name.EndsWith("Async", StringComparison.Ordinal);

    private static MethodInfo? Twin(MethodInfo method)
    {
        var name = IsAsync(method) ? method.Name[..^"Async".Length] : method.Name + "Async";
        var parameters = Parameters(method);
        return Signatures.PublicMethods(method.DeclaringType!)
            .FirstOrDefault(other => other.Name == name && Parameters(other) == parameters);
    }

    private static string Parameters(MethodInfo method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{parameter.ParameterType} {parameter.Name}"));

    private static string Name(MethodInfo method) =>
        $"{method.DeclaringType!.Name}.{method.Name}({Parameters(method)})";
}
