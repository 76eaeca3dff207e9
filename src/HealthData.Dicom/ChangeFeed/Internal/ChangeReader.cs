using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>Reads changes. The service writes the names of members, and its words, in more than one letter
/// case.</summary>
internal static class ChangeReader
{
    private const int MaxDepth = 1024;

    /// <summary>Reads the changes of a page.</summary>
    /// <exception cref="HealthDataRequestFailedException">The answer is no list of changes.</exception>
    public static List<ChangeFeedEntry> ReadAll(Response response, ServiceCall call) =>
        Read(response, call, isList: true);

    /// <summary>Reads one change; null if the service has none.</summary>
    /// <exception cref="HealthDataRequestFailedException">The answer is no change.</exception>
    public static ChangeFeedEntry? ReadOne(Response response, ServiceCall call) =>
        Read(response, call, isList: false) is [var only] ? only : null;

    private static List<ChangeFeedEntry> Read(Response response, ServiceCall call, bool isList)
    {
        if (!JsonAnswers.HasBody(response, call))
        {
            return [];
        }

        try
        {
            var json = response.Content.ToMemory();
            var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
            List<ChangeFeedEntry> entries = [];
            reader.Read();
            if (isList)
            {
                Require(reader.TokenType == JsonTokenType.StartArray, call);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    entries.Add(ReadEntry(ref reader, json, call));
                }
            }
            else if (reader.TokenType != JsonTokenType.Null)
            {
                entries.Add(ReadEntry(ref reader, json, call));
            }

            Require(!reader.Read(), call);
            return entries;
        }
        catch (JsonException)
        {
            throw JsonAnswers.NotJson(call);
        }
    }

    private static ChangeFeedEntry ReadEntry(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, ServiceCall call)
    {
        Require(reader.TokenType == JsonTokenType.StartObject, call);
        var change = default(ChangeFields);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var member = ChangeFields.Find(reader.ValueSpan);
            reader.Read();
            change.Take(member, ref reader, json);
        }

        return change.ToEntry() ?? throw JsonAnswers.Unexpected(call);
    }

    private static void Require(bool isRight, ServiceCall call)
    {
        if (!isRight)
        {
            throw JsonAnswers.Unexpected(call);
        }
    }
}
