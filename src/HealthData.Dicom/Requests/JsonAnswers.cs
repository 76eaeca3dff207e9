using System.Globalization;
using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>Reads answers in the JSON of the service's own operations, whose members it writes in more than one letter
/// case.</summary>
internal static class JsonAnswers
{
    private const string Advice = "Check that the endpoint is an Azure DICOM service.";

    /// <summary>Tells whether an answer has a body; false if it says that there is nothing.</summary>
    /// <exception cref="HealthDataRequestFailedException">The body was lost on the way.</exception>
    public static bool HasBody(Response response, ServiceCall call)
    {
        if (response.Status == 204)
        {
            return false;
        }

        if (response.ContentStream is { Length: > 0 })
        {
            return true;
        }

        return response.Headers.TryGetValue("Content-Length", out var length) && length.Trim() == "0"
            ? false
            : throw call.Fail(HealthDataErrorCode.ResponseTruncated, "returned a response without its body");
    }

    public static HealthDataRequestFailedException NotJson(ServiceCall call) => call.Fail(
        HealthDataErrorCode.ResponseMalformed, "returned a response that isn't JSON", Advice);

    public static HealthDataRequestFailedException Unexpected(ServiceCall call) => call.Fail(
        HealthDataErrorCode.ResponseMalformed, "returned a response that isn't one of this operation", Advice);

    /// <summary>Reads a time, which is meant in UTC where it names no zone.</summary>
    public static bool TryReadTime(string? text, out DateTimeOffset time) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    /// <summary>Reads an answer that has a body.</summary>
    /// <exception cref="HealthDataRequestFailedException">It is not JSON.</exception>
    public static JsonDocument Parse(Response response, ServiceCall call)
    {
        try
        {
            return JsonDocument.Parse(response.Content.ToMemory());
        }
        catch (JsonException)
        {
            throw NotJson(call);
        }
    }

    /// <summary>Reads an answer that must have a body.</summary>
    /// <exception cref="HealthDataRequestFailedException">It has none, or is not JSON.</exception>
    public static JsonDocument ParseBody(Response response, ServiceCall call) =>
        HasBody(response, call) ? Parse(response, call) : throw Unexpected(call);

    /// <summary>Reads a list; nothing stands for an empty one.</summary>
    /// <exception cref="HealthDataRequestFailedException">It is none, or has another item.</exception>
    public static List<T> ReadList<T>(Response response, ServiceCall call, Func<JsonElement, T?> convert)
        where T : class
    {
        if (!HasBody(response, call))
        {
            return [];
        }

        using var document = Parse(response, call);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw Unexpected(call);
        }

        List<T> items = [];
        foreach (var item in document.RootElement.EnumerateArray())
        {
            items.Add(convert(item) ?? throw Unexpected(call));
        }

        return items;
    }

    /// <summary>Finds a member of an object by its name in any letter case.</summary>
    public static JsonElement? Member(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return member.Value;
            }
        }

        return null;
    }

    public static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text
            ? text
            : null;

    public static int? Count(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var count)
            ? count
            : null;

    public static DateTimeOffset? Time(JsonElement element, string name) =>
        TryReadTime(Text(element, name), out var time) ? time : null;
}
