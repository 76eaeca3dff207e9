using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Writes an OperationOutcome.</summary>
internal static class Outcome
{
    public static ReadOnlyMemory<byte> Write(
        string severity,
        string code,
        string diagnostics,
        string? expression = null) =>
        FhirJsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "OperationOutcome");
            json.WriteString("id", Guid.NewGuid().ToString());
            json.WriteStartArray("issue");
            json.WriteStartObject();
            json.WriteString("severity", severity);
            json.WriteString("code", code);
            json.WriteString("diagnostics", diagnostics);
            if (expression is not null)
            {
                json.WriteStartArray("expression");
                json.WriteStringValue(expression);
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
}
