using System.Reflection;
using Microsoft.AspNetCore.Routing;

namespace HealthData.Events.AspNetCore.Tests;

/// <summary>What a caller hands over wrongly is told by its name.</summary>
public sealed class ArgumentTests
{
    [Fact]
    public void Each_parameter_that_must_not_be_null_is_guarded()
    {
        var nullability = new NullabilityInfoContext();
        List<string> guarded = [];
        foreach (var method in typeof(HealthDataEventsBuilder).Assembly.GetExportedTypes().SelectMany(Methods))
        {
            foreach (var parameter in method.GetParameters().Where(
                item => nullability.Create(item).WriteState != NullabilityState.Nullable))
            {
                object?[] arguments =
                [
                    .. method.GetParameters().Select(item => item == parameter ? null : Value(item.ParameterType)),
                ];
                var target = method.IsStatic ? null : new ServiceCollection().AddHealthDataEvents();

                var exception = Record.Exception(
                    () => method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null));

                var refusal = Assert.IsType<ArgumentNullException>(exception);
                Assert.Equal(parameter.Name, refusal.ParamName);
                guarded.Add($"{method.Name} {parameter.Name}");
            }
        }

        Assert.Equal(7, guarded.Count);
    }

    [Theory]
    [InlineData("", "api://hook")]
    [InlineData("tenant", "")]
    public void Empty_id_is_refused(string tenantId, string applicationId) => Assert.Throws<ArgumentException>(
        () => new ServiceCollection().AddHealthDataEvents().RequireEventGridToken(tenantId, applicationId));

    private static IEnumerable<MethodInfo> Methods(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(method => !method.IsSpecialName)
        .Select(method => method.IsGenericMethod ? method.MakeGenericMethod(typeof(HealthDataEvent)) : method);

    private static object? Value(Type type) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(IServiceCollection) => new ServiceCollection(),
        _ when type == typeof(IEndpointRouteBuilder) => WebApplication.CreateSlimBuilder().Build(),
        _ => null,
    };
}
