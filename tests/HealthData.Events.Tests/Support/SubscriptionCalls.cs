using System.Collections;
using System.Reflection;
using HealthData.Core.Tests.Support;
using HealthData.Management.Tests.Support;

namespace HealthData.Events.Tests.Support;

/// <summary>Calls the methods of the client for event subscriptions, and of the operation that has no result.</summary>
internal static class SubscriptionCalls
{
    public const string OperationId = "Result http://localhost/a http://localhost/b";

    public static EventSubscriptionClient Client => new(
        ScriptedServer.Workspace,
        new EventSubscriptionClientOptions
        {
            Endpoint = new Uri("http://localhost"),
            Transport = MockTransport.Always(200),
        });

    /// <summary>Gives the call of a method that is named as <c>Type.Method(parameter)</c>; null for one of another
    /// type.</summary>
    public static Func<Task>? Find(string name, CancellationToken token)
    {
        object? target = name.StartsWith(nameof(EventSubscriptionClient), StringComparison.Ordinal) ? Client
            : name.StartsWith(nameof(EventDeleteOperation), StringComparison.Ordinal)
                ? new EventDeleteOperation(OperationId, Client)
                : null;
        return target is null ? null : () => CallAsync(target, name, token);
    }

    private static async Task CallAsync(object target, string name, CancellationToken token)
    {
        var method = Assert.Single(
            target.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly),
            method => method.GetParameters() is [{ } first, ..]
                && name == $"{target.GetType().Name}.{method.Name}({first.Name})");
        var arguments = method.GetParameters().Select(parameter => Value(parameter.ParameterType, token)).ToArray();
        switch (method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null))
        {
            case Task task:
                await task;
                break;
            case ValueTask<Response> task:
                await task;
                break;
            case AsyncPageable<EventSubscription> pages:
                await pages.ToListAsync(TestContext.Current.CancellationToken);
                break;
            case AsyncPageable<SystemTopic> pages:
                await pages.ToListAsync(TestContext.Current.CancellationToken);
                break;
            case IEnumerable pages:
                Assert.Empty(pages);
                break;
        }
    }

    private static object? Value(Type type, CancellationToken token) => type switch
    {
        _ when type == typeof(WaitUntil) => WaitUntil.Completed,
        _ when type == typeof(string) => "abc",
        _ when type == typeof(EventSubscription) => new EventSubscription(SubscriptionLab.Hook),
        _ when type == typeof(SystemTopic) => new SystemTopic("westeurope"),
        _ when type == typeof(CancellationToken) => token,
        _ => throw new InvalidOperationException($"{type} isn't made here yet."),
    };
}
