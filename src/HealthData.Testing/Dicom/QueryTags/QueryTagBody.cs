using System.Text.Json;
using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Reads the bodies of requests that change extended query tags, which may have no other members.</summary>
internal static class QueryTagBody
{
    public static async Task<List<FakeQueryTag>> ReadTagsAsync(DicomCall call)
    {
        using var document = await ReadAsync(call).ConfigureAwait(false);
        List<FakeQueryTag> tags = document.RootElement.ValueKind == JsonValueKind.Array
            ? [.. document.RootElement.EnumerateArray().Select(ReadTag)]
            : [];
        return tags.Count > 0 && tags.DistinctBy(tag => tag.Tag).Count() == tags.Count
            ? tags
            : throw ServiceException.BadRequest("The body is no list of extended query tags.");
    }

    public static async Task<bool> ReadStatusAsync(DicomCall call)
    {
        using var document = await ReadAsync(call).ConfigureAwait(false);
        Check(document.RootElement, "queryStatus");
        return Text(document.RootElement, "queryStatus")?.ToUpperInvariant() switch
        {
            "ENABLED" => true,
            "DISABLED" => false,
            _ => throw ServiceException.BadRequest("The query status is not valid."),
        };
    }

    private static async Task<JsonDocument> ReadAsync(DicomCall call)
    {
        try
        {
            return await JsonDocument
                .ParseAsync(call.Request.Body, cancellationToken: call.Aborted).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            throw ServiceException.BadRequest("The body is not JSON.");
        }
    }

    private static FakeQueryTag ReadTag(JsonElement item)
    {
        Check(item, "path", "vr", "privateCreator", "level");
        if (!AttributeTag.TryParse(Text(item, "path"), out var tag)
            || !Enum.TryParse<FakeQueryTagLevel>(Text(item, "level"), ignoreCase: true, out var level))
        {
            throw ServiceException.BadRequest("A path or a level is not valid.");
        }

        var creator = Text(item, "privateCreator");
        var representation = ValueRepresentation.None;
        if ((Text(item, "vr") is { } vr && !Enum.TryParse(vr, ignoreCase: true, out representation))
            || (tag.IsPrivate && !tag.IsPrivateCreator && creator is null))
        {
            throw ServiceException.BadRequest("A value representation or a private creator is not valid.");
        }

        try
        {
            return new FakeQueryTag(tag, level, representation) { PrivateCreator = creator, IsReady = false };
        }
        catch (ArgumentException exception)
        {
            throw ServiceException.BadRequest(exception.Message);
        }
    }

    private static void Check(JsonElement item, params string[] known)
    {
        if (item.ValueKind != JsonValueKind.Object || item.EnumerateObject().Any(
            member => !known.Contains(member.Name, StringComparer.OrdinalIgnoreCase)))
        {
            throw ServiceException.BadRequest("The body has a member that is not known.");
        }
    }

    private static string? Text(JsonElement item, string name)
    {
        var member = item.EnumerateObject().FirstOrDefault(
            member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString() : null;
    }
}
