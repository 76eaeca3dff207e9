using System.Collections;
using System.Reflection;
using System.Security.Cryptography;

namespace HealthData.Dicom.Tests.Support;

/// <summary>Every public method of the client, to be called with made-up arguments and read to the end.</summary>
internal static class ClientMethods
{
    public const string OperationId = "1.2.3";

    public static IReadOnlyList<MethodInfo> All { get; } =
    [
        .. typeof(DicomWebClient)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName
                && method.Name is not (nameof(DicomWebClient.CreateMessage) or nameof(DicomWebClient.With))),
    ];

    public static TheoryData<string> Names => [.. All.Select(NameOf)];

    public static MethodInfo Named(string name) => All.Single(method => NameOf(method) == name);

    /// <summary>Gives a service what the methods ask for besides an instance.</summary>
    public static void Prepare(FakeWorkspace workspace)
    {
        workspace.Dicom.AddOperation(OperationId, "succeeded");
        workspace.Dicom.ExtendedQueryTags.Clear();
        workspace.Dicom.ExtendedQueryTags.Add(
            new FakeQueryTag(Keyword.BodyPartExamined, FakeQueryTagLevel.Series) { HasErrors = true });
    }

    /// <summary>The text arguments that mean an instance.</summary>
    public static Func<ParameterInfo, string> Of(TestFile file) => parameter => parameter.Name switch
    {
        "studyInstanceUid" or "studyInstanceUids" => file.Study,
        "seriesInstanceUid" => file.Series,
        "operationId" => OperationId,
        "bulkDataUri" => $"studies/{file.Study}/series/{file.Series}/instances/{file.Instance}/bulkdata/7FE00010",
        _ => file.Instance,
    };

    /// <summary>Whether a method changes nothing.</summary>
    public static bool IsReading(MethodInfo method) => method.Name.StartsWith("Retrieve", StringComparison.Ordinal)
        || method.Name.StartsWith("Search", StringComparison.Ordinal)
        || method.Name.StartsWith("Get", StringComparison.Ordinal);

    /// <summary>Whether a method's good answer has a body.</summary>
    public static bool HasAnswerBody(MethodInfo method) =>
        IsReading(method)
        || ((string[])["Store", "Add", "UpdateStudies", "UpdateExtendedQueryTag", "Export"]).Any(
            verb => method.Name.StartsWith(verb, StringComparison.Ordinal));

    /// <summary>Calls, reads to the end, and tells what was found in words that can be compared. Synchronous methods
    /// block another thread than the caller's, which may have to move the clock meanwhile.</summary>
    public static Task<string> CallAsync(
        DicomWebClient client,
        MethodInfo method,
        Func<ParameterInfo, string> text,
        byte[] file,
        CancellationToken cancellationToken = default) =>
        Task.Run(() => CallHereAsync(client, method, text, file, cancellationToken), CancellationToken.None);

    private static async Task<string> CallHereAsync(
        DicomWebClient client,
        MethodInfo method,
        Func<ParameterInfo, string> text,
        byte[] file,
        CancellationToken cancellationToken)
    {
        object?[] arguments = [.. method.GetParameters().Select(Argument)];
        var result = method.Invoke(client, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        if (result is Task task)
        {
            await task;
            result = task.GetType().GetProperty("Result")!.GetValue(task);
        }

        var value = result is Response or Operation
            ? result
            : result!.GetType().GetProperty("Value")?.GetValue(result) ?? result;
        List<string> found = [];
        try
        {
            await DrainAsync(value, found);
        }
        finally
        {
            await DisposeAsync(value);
        }

        return string.Join('\n', found);

        object? Argument(ParameterInfo parameter) => parameter.ParameterType switch
        {
            var type when type == typeof(string) => text(parameter),
            var type when type == typeof(int) => 1,
            var type when type == typeof(CancellationToken) => cancellationToken,
            var type when type == typeof(InstanceContent) => InstanceContent.FromBytes(file),
            var type when type == typeof(IEnumerable<InstanceContent>) => new[] { InstanceContent.FromBytes(file) },
            var type when type == typeof(IAsyncEnumerable<InstanceContent>) =>
                Contents.Sequence(InstanceContent.FromBytes(file)),
            var type when type == typeof(Stream) => new MemoryStream(file),
            var type when type == typeof(WaitUntil) => WaitUntil.Started,
            var type when type == typeof(AttributeTag) => (AttributeTag)Keyword.BodyPartExamined,
            var type when type == typeof(QueryStatus) => QueryStatus.Disabled,
            var type when type == typeof(IEnumerable<ExtendedQueryTag>) =>
                new[] { new ExtendedQueryTag(Keyword.Manufacturer, QueryTagLevel.Series) },
            _ when parameter.Name == "studyInstanceUids" => new[] { text(parameter) },
            var type when type == typeof(IEnumerable<string>) => new[] { FileOf(file) },
            var type when type == typeof(IEnumerable<int>) => new[] { 1 },
            var type when type == typeof(AttributeSet) =>
                Worklists.For(method) ?? new AttributeSet().Set(Keyword.PatientID, "7"),
            var type when type == typeof(IEnumerable<DicomExportItem>) => new DicomExportItem[] { "1.2.3" },
            _ when parameter.Name == "bulkDataUri" => new Uri(text(parameter), UriKind.Relative),
            var type when type == typeof(Uri) => new Uri("https://account.blob.core.windows.net/images"),
            var type when type == typeof(WorkitemState) => WorkitemState.InProgress,
            _ when parameter.HasDefaultValue => null,
            var type => Activator.CreateInstance(type),
        };
    }

    // The file of some bytes, next to the tests.
    private static string FileOf(byte[] file)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "instances"));
        var path = Path.Combine(folder.FullName, $"{Convert.ToHexString(SHA256.HashData(file))}.dcm");
        if (!File.Exists(path))
        {
            File.WriteAllBytes(path, file);
        }

        return path;
    }

    private static string NameOf(MethodInfo method) =>
        $"{method.Name}("
        + string.Join(", ", method.GetParameters().Select(item => $"{item.ParameterType} {item.Name}"))
        + ")";

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

    private static async Task DrainAsync(object? result, List<string> found)
    {
        switch (result)
        {
            case Response response:
                found.Add($"{response.Status} {response.ReasonPhrase}");
                break;
            case Operation operation:
                found.Add(operation.Id);
                break;
            case AttributeSet attributes:
                found.Add(Encoding.UTF8.GetString(attributes.ToUtf8Json()));
                break;
            case IAsyncEnumerable<object> sequence:
                await foreach (var item in sequence)
                {
                    await DrainAsync(item, found);
                }

                break;
            case IEnumerable values and not string:
                foreach (var value in values)
                {
                    await DrainAsync(value, found);
                }

                break;
            default:
                found.Add(result?.ToString() ?? "nothing");
                await DrainPartsAsync(result, found);
                break;
        }
    }

    private static async Task DrainPartsAsync(object? result, List<string> found)
    {
        if (result?.GetType().GetProperty("Attributes")?.GetValue(result) is AttributeSet attributes)
        {
            await DrainAsync(attributes, found);
        }

        if (result?.GetType().GetProperty("Content")?.GetValue(result) is Stream content)
        {
            found.Add(Convert.ToHexString(SHA256.HashData(await content.ReadAllAsync())));
        }
    }
}
