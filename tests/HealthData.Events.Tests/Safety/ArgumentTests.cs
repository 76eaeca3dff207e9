using System.Reflection;
using System.Text.Json;
using Azure.Messaging;
using HealthData.Core.Tests.Support;
using HealthData.Events.Tests.Support;
using HealthData.Management.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.Events.Tests.Safety;

/// <summary>What a caller hands over wrongly is told by its name, and any text is kept as it is.</summary>
public sealed class ArgumentTests
{
    public static TheoryData<string> Strings() =>
    [
        "\r\n", "a\0b", "\u2028", "😀", "é", " ", "..", "%2e", "\"", "\\", "</script>", "{", "\u202e",
        new string('a', 70_000),
    ];

    [Fact]
    public async Task Each_parameter_that_must_not_be_null_is_guarded()
    {
        var nullability = new NullabilityInfoContext();
        List<string> guarded = [];
        foreach (var method in typeof(HealthDataEvent).Assembly.GetExportedTypes().Where(IsOurs).SelectMany(Methods))
        {
            foreach (var parameter in method.GetParameters())
            {
                if (parameter.ParameterType.IsValueType || parameter.IsOut
                    || nullability.Create(parameter).WriteState == NullabilityState.Nullable)
                {
                    continue;
                }

                var name = $"{method.DeclaringType!.Name}.{method.Name}({parameter.Name})";
                var exception = await Record.ExceptionAsync(() => CallAsync(method, parameter));
                var refusal = Assert.IsType<ArgumentNullException>(exception);
                Assert.True(parameter.Name == refusal.ParamName, name);
                guarded.Add(name);
            }
        }

        Assert.True(guarded.Count >= 18, $"only {guarded.Count} parameters");
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public void Text_of_any_kind_is_kept(string text)
    {
        var data = BinaryData.FromString(JsonSerializer.Serialize(new { any = text }));

        var item = HealthDataEvent.Parse("type " + text, data, text, text, text);
        var again = HealthDataEvent.Parse(item.ToBinaryData());

        foreach (var read in new[] { item, again })
        {
            Assert.IsType<UnknownEvent>(read);
            Assert.Equal(
                ("type " + text, text, text, text, data.ToString()),
                (read.Type, read.Id, read.Source, read.Subject, read.Data.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public async Task Secret_of_any_kind_is_compared_exactly(string text)
    {
        foreach (var (sent, status) in new[] { (text, 200), (text + " ", 401), (text[1..], 401), ("", 401) })
        {
            foreach (var secret in new[] { WebhookSecret.InHeader("x", text), WebhookSecret.InQuery("x", text) })
            {
                var options = new EventWebhookOptions { Secrets = { secret } };
                var request = new WebhookRequest(
                    "POST",
                    new MemoryStream(Encoding.UTF8.GetBytes(Samples.Fhir)),
                    name => name == "Content-Type" ? "application/json"
                        : name == "x" && !secret.IsInQuery ? sent : null,
                    name => name == "x" && secret.IsInQuery ? sent : null);

                var answer = await new EventWebhook(options).HandleAsync(
                    request, TestContext.Current.CancellationToken);

                Assert.Equal(status, answer.Status);
            }
        }
    }

    // What is added to another library's builder is guarded by that builder.
    private static bool IsOurs(Type type) => type.Namespace != "Microsoft.Extensions.Azure";

    private static IEnumerable<MethodBase> Methods(Type type) =>
    [
        .. type.GetConstructors(),
        .. type.GetMethods(
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && !type.IsEnum && method.Name != nameof(Equals)),
    ];

    private static async Task CallAsync(MethodBase method, ParameterInfo without)
    {
        var arguments = method.GetParameters()
            .Select(item => item == without ? null : Value(item.ParameterType, item)).ToArray();
        const BindingFlags Flags = BindingFlags.DoNotWrapExceptions;
        var result = method switch
        {
            ConstructorInfo constructor => constructor.Invoke(Flags, null, arguments, null),
            MethodInfo { IsGenericMethod: true } generic => generic.MakeGenericMethod(typeof(HealthDataEvent))
                .Invoke(Target(method), Flags, null, arguments, null),
            _ => method.Invoke(Target(method), Flags, null, arguments, null),
        };
        if (result is Task task)
        {
            await task;
        }
    }

    private static object? Target(MethodBase method) => method.IsStatic ? null : method.DeclaringType!.Name switch
    {
        nameof(EventDispatcher) => new EventDispatcher(new EventDispatcherOptions()),
        nameof(EventWebhook) => new EventWebhook(new EventWebhookOptions()),
        nameof(EventDispatcherOptions) => new EventDispatcherOptions(),
        nameof(EventSubscriptionClient) => SubscriptionCalls.Client,
        var other => throw new InvalidOperationException($"{other} isn't made here yet."),
    };

    private static object? Value(Type type, ParameterInfo item) => item.HasDefaultValue
        ? type.IsValueType ? Activator.CreateInstance(type) : null
        : type switch
        {
            _ when type == typeof(string) => item.Name switch
            {
                "resourceId" => SubscriptionLab.Storage,
                "workspaceResourceId" => ScriptedServer.Workspace,
                "id" => SubscriptionCalls.OperationId,
                _ => "text",
            },
            _ when type == typeof(string[]) => new[] { "text" },
            _ when type == typeof(decimal[]) => new[] { 1m },
            _ when type == typeof(FilterRange[]) => new[] { new FilterRange(1, 2) },
            _ when type == typeof(Uri) => new Uri("https://contoso.com"),
            _ when type == typeof(EventDestination) => SubscriptionLab.Hook,
            _ when type == typeof(EventSubscription) => new EventSubscription(SubscriptionLab.Hook),
            _ when type == typeof(SystemTopic) => new SystemTopic("westeurope"),
            _ when type == typeof(EventSubscriptionClient) => SubscriptionCalls.Client,
            _ when type == typeof(EventSubscriptionClientOptions) => new EventSubscriptionClientOptions(),
            _ when type == typeof(TokenCredential) => new TestCredential(),
            _ when type == typeof(Action<Request>) => (Action<Request>)(_ => { }),
            _ when type == typeof(IServiceCollection) => new ServiceCollection(),
            _ when type == typeof(BinaryData) => Samples.Bytes(Samples.Fhir),
            _ when type == typeof(CloudEvent) => CloudEvent.Parse(Samples.Bytes(Samples.FhirCloud)),
            _ when type == typeof(Stream) => Stream.Null,
            _ when type == typeof(Func<string, string>) => (Func<string, string?>)(_ => null),
            _ when type == typeof(WebhookRequest) => Requests.Post(Samples.Fhir),
            _ when type == typeof(EventDispatcherOptions) => new EventDispatcherOptions(),
            _ when type == typeof(EventWebhookOptions) => new EventWebhookOptions(),
            _ when type == typeof(HealthDataEvent) => Samples.Parse(Samples.Fhir),
            _ when type == typeof(IEnumerable<KeyValuePair<string, string>>) =>
                new Dictionary<string, string> { ["ce-type"] = "a" },
            _ when type.IsValueType => Activator.CreateInstance(type),
            _ => throw new InvalidOperationException($"{type} isn't made here yet."),
        };
}
