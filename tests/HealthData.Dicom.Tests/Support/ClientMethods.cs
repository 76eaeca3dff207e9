using System.Collections;
using System.Reflection;

namespace HealthData.Dicom.Tests.Support;

/// <summary>Every public method of the client, to be called with made-up arguments and read to the end.</summary>
internal static class ClientMethods
{
    public static IReadOnlyList<MethodInfo> All { get; } =
    [
        .. typeof(DicomWebClient)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && method.Name != nameof(DicomWebClient.CreateMessage)),
    ];

    public static async Task CallAsync(
        DicomWebClient client,
        MethodInfo method,
        Func<ParameterInfo, string> text,
        byte[] file,
        CancellationToken cancellationToken = default)
    {
        object?[] arguments = [.. method.GetParameters().Select(Argument)];
        var result = await Task.Run(
            () => method.Invoke(client, BindingFlags.DoNotWrapExceptions, null, arguments, null), CancellationToken.None);
        if (result is Task task)
        {
            await task;
            result = task.GetType().GetProperty("Result")!.GetValue(task);
        }

        var value = result is Response ? null : result!.GetType().GetProperty("Value")?.GetValue(result) ?? result;
        try
        {
            await DrainAsync(value);
        }
        finally
        {
            await DisposeAsync(value);
        }

        object? Argument(ParameterInfo parameter) => parameter.ParameterType switch
        {
            var type when type == typeof(string) => text(parameter),
            var type when type == typeof(int) => 1,
            var type when type == typeof(CancellationToken) => cancellationToken,
            var type when type == typeof(InstanceContent) => InstanceContent.FromBytes(file),
            var type when type == typeof(IEnumerable<InstanceContent>) => new[] { InstanceContent.FromBytes(file) },
            var type when type == typeof(IAsyncEnumerable<InstanceContent>) =>
                Contents.Sequence(InstanceContent.FromBytes(file)),
            var type when type == typeof(IEnumerable<int>) => new[] { 1 },
            _ when parameter.HasDefaultValue => null,
            var type => Activator.CreateInstance(type),
        };
    }

    private static async ValueTask DisposeAsync(object? value)
    {
        if (value is IAsyncDisposable asyncDisposable)
        {
            await asyncDisposable.DisposeAsync();
        }
        else
        {
            (value as IDisposable)?.Dispose();
        }
    }

    private static async Task DrainAsync(object? result)
    {
        switch (result)
        {
            case IAsyncEnumerable<object> sequence:
                await foreach (var item in sequence)
                {
                    await DrainAsync(item);
                }

                break;
            case IEnumerable values and not string:
                foreach (var value in values)
                {
                    await DrainAsync(value);
                }

                break;
            default:
                if (result?.GetType().GetProperty("Content")?.GetValue(result) is Stream content)
                {
                    await content.ReadAllAsync();
                }

                break;
        }
    }
}
