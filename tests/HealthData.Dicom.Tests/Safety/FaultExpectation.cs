using System.Reflection;

namespace HealthData.Dicom.Tests.Safety;

/// <summary>How often a method is sent under a fault, and whether it succeeds, by the retry table.</summary>
internal sealed record FaultExpectation(int Requests, bool? Succeeds)
{
    // The runtime itself repeats a request without a body, up to three times, whose connection was closed unanswered.
    private const int OfRuntime = 4;

    // Elsewhere than at Azure a search asks once more behind a short page.
    public static FaultExpectation Of(MethodInfo method, FaultEffect effect, bool always, int retries)
    {
        var expected = OfOne(method, effect, always, retries);
        return expected.Succeeds == true && method.Name.StartsWith("Search", StringComparison.Ordinal)
            ? expected with { Requests = expected.Requests + 1 }
            : expected;
    }

    private static FaultExpectation OfOne(MethodInfo method, FaultEffect effect, bool always, int retries)
    {
        var operation = OperationOf(method);
        var isReading = operation.Method == RequestMethod.Get;
        var hasAnswerBody = operation.Method != RequestMethod.Delete;
        var repeats = IsRepeated(method, operation, effect, hasAnswerBody);
        var isHarmless = effect == FaultEffect.None || (IsOfBody(effect) && !hasAnswerBody)
            || (effect == FaultEffect.Shortened && !ClientMethods.HasAnswerBody(method));
        if (isHarmless)
        {
            return new(1, true);
        }

        if (effect == FaultEffect.NoConnection)
        {
            return always || !repeats ? new(0, false) : new(1, true);
        }

        if (isReading && effect is (FaultEffect.Closed or FaultEffect.ClosedAfterActing))
        {
            return always ? new((retries + 1) * OfRuntime, false) : new(2, true);
        }

        // The status of an error counts, whatever becomes of its body: here that the first attempt has acted.
        if (repeats && IsOfBody(effect) && operation.DoneStatus is not null)
        {
            return new(2, true);
        }

        return (repeats, always) switch
        {
            (true, true) => new(retries + 1, false),
            (true, false) => new(2, true),
            _ => new(1, MayPass(method, operation, effect) ? null : false),
        };
    }

    private static bool IsRepeated(
        MethodInfo method, RequestOperation operation, FaultEffect effect, bool hasAnswerBody)
    {
        var isSafe = operation.Retry is RetryClass.Safe or RetryClass.SafeWhenConditional;
        return effect switch
        {
            FaultEffect.Refused => isSafe || !method.GetParameters().Any(IsReadOnce),
            FaultEffect.NoConnection => true,
            FaultEffect.Transient or FaultEffect.Closed or FaultEffect.ClosedAfterActing or FaultEffect.BrokenHead =>
                isSafe,
            FaultEffect.CutBody or FaultEffect.Unended => isSafe && hasAnswerBody && !operation.IsStreamed,
            _ => false,
        };
    }

    private static bool IsOfBody(FaultEffect effect) =>
        effect is FaultEffect.CutBody or FaultEffect.Unended or FaultEffect.Shortened or FaultEffect.Malformed;

    // A multipart message and an array of JSON have an end of their own.
    private static bool MayPass(MethodInfo method, RequestOperation operation, FaultEffect effect) => effect switch
    {
        FaultEffect.Shortened => IsSingle(method),
        FaultEffect.Unended => operation.IsStreamed && !IsSingle(method),
        _ => false,
    };

    private static bool IsReadOnce(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(IAsyncEnumerable<InstanceContent>);

    // An image or a value has no end that the client knows of: the length that the server says counts.
    private static bool IsSingle(MethodInfo method) => method.Name.Contains("Rendered", StringComparison.Ordinal)
        || method.Name.Contains("BulkData", StringComparison.Ordinal);

    private static RequestOperation OperationOf(MethodInfo method)
    {
        var name = $"{nameof(DicomWebClient)}.{method.Name.Replace("Async", "", StringComparison.Ordinal)}";
        return new[] { typeof(DicomOperations), typeof(WorkitemOperations), typeof(ExportOperations) }
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Select(property => property.GetValue(null))
            .OfType<RequestOperation>()
            .FirstOrDefault(operation => operation.Name == name)
            ?? throw new InvalidOperationException($"No operation is named {name}.");
    }
}
