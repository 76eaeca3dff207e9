using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Writes rows of the change feed: with capital letters in version 1, with small ones in version 2.</summary>
internal sealed class ChangeWriter(
    FakeDicomOptions options, InstanceCatalog catalog, ChangeLog log, int version, bool withMetadata)
{
    public void Write(Utf8JsonWriter json, ChangeRow row)
    {
        var state = log.StateOf(row);
        json.WriteStartObject();
        json.WriteNumber(Cased("sequence"), row.Sequence);
        json.WriteString(Cased("studyInstanceUid"), row.Key.Study);
        json.WriteString(Cased("seriesInstanceUid"), row.Key.Series);
        json.WriteString(Cased("sopInstanceUid"), row.Key.Instance);
        if (options.UseDataPartitions)
        {
            json.WriteString(Cased("partitionName"), row.Key.Partition);
        }

        json.WriteString(Cased("action"), Cased(row.Action));
        json.WriteString(Cased("timestamp"), row.Time.UtcDateTime);
        json.WriteString(Cased("state"), Cased(state));
        if (withMetadata)
        {
            json.WritePropertyName(Cased("metadata"));
            if (state != "deleted" && catalog.Find(row.Key) is { } stored)
            {
                json.WriteRawValue(stored.Attributes.Metadata.ToUtf8Json());
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndObject();
    }

    private string Cased(string word) => version == 1 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}
