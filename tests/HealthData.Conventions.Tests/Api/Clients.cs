using Azure;
using Azure.Core;

namespace HealthData.Conventions.Tests.Api;

/// <summary>Tells the clients, and what their methods are.</summary>
internal static class Clients
{
    public static IEnumerable<Type> In(IEnumerable<Type> types) => types.Where(IsClient);

    public static bool IsClient(Type type) =>
        type is { IsClass: true, IsNested: false } && !(type.IsAbstract && type.IsSealed)
        && type.Name.EndsWith("Client", StringComparison.Ordinal);

    public static IEnumerable<MethodInfo> ServiceMethods(Type client) =>
        Signatures.PublicMethods(client).Where(method => CallsTheService(method.ReturnType));

    /// <summary>A response, a page sequence, an operation, or a task or an async sequence of anything.</summary>
    private static bool CallsTheService(Type result)
    {
        var type = Definition(result);
        return type == typeof(Task)
            || type == typeof(Task<>)
            || type == typeof(ValueTask)
            || type == typeof(ValueTask<>)
            || type == typeof(IAsyncEnumerable<>)
            || typeof(Response).IsAssignableFrom(type) || typeof(Operation).IsAssignableFrom(type)
            || Bases(result).Any(basis => basis == typeof(NullableResponse<>) || IsPageable(basis));
    }

    /// <summary>Whether a method takes or gives bytes or items that arrive while it runs.</summary>
    public static bool IsStreaming(MethodInfo method) =>
        Array.Exists(
            method.GetParameters(), parameter => Streams(parameter.ParameterType, Signatures.MentionedByMakers, []))
        || Streams(method.ReturnType, Signatures.MentionedByInstances, []);

    // What comes in pages has a twin, and is read page by page.
    private static bool IsPageable(Type type) => type == typeof(AsyncPageable<>) || type == typeof(Pageable<>);

    private static IEnumerable<Type> Bases(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return Definition(type);
        }
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    public static bool IsContext(Type type) => type == typeof(CancellationToken) || type == typeof(RequestContext);

    private static bool Streams(Type type, Func<Type, IEnumerable<Type>> mentioned, HashSet<Type> seen) =>
        Signatures.Elements(type).Any(element => typeof(Stream).IsAssignableFrom(element)
            || element == typeof(IAsyncEnumerable<>)
            || (IsOurs(element) && !Bases(element).Any(IsPageable) && seen.Add(element)
                && (element.GetInterfaces().Any(IsAsyncSequence)
                    || mentioned(element).Any(next => Streams(next, mentioned, seen)))));

    private static bool IsAsyncSequence(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>);

    private static bool IsOurs(Type type) =>
        type.Assembly.GetName().Name!.StartsWith("HealthData.", StringComparison.Ordinal);
}
