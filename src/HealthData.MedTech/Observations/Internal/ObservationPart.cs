using System.Text;

namespace HealthData.MedTech;

/// <summary>A member of an object, or an item of an array, of a JSON text: where it lies.</summary>
/// <param name="Name">The member's name; null for an item.</param>
/// <param name="Start">Where the member or the item begins.</param>
/// <param name="ValueStart">Where its value begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct ObservationPart(string? Name, int Start, int ValueStart, int End)
{
    public ReadOnlySpan<byte> Value(ReadOnlySpan<byte> json) => json[ValueStart..End];

    /// <summary>Lists the members of an object or the items of an array.</summary>
    /// <exception cref="System.Text.Json.JsonException">The text is not JSON.</exception>
    public static List<ObservationPart> Read(ReadOnlySpan<byte> json)
    {
        var parts = new List<ObservationPart>();
        var reader = new System.Text.Json.Utf8JsonReader(json);
        reader.Read();
        var isObject = reader.TokenType == System.Text.Json.JsonTokenType.StartObject;
        while (reader.Read() && reader.CurrentDepth > 0)
        {
            var start = (int)reader.TokenStartIndex;
            string? name = null;
            if (isObject)
            {
                name = reader.GetString();
                reader.Read();
            }

            var value = (int)reader.TokenStartIndex;
            reader.Skip();
            parts.Add(new ObservationPart(name, start, value, (int)reader.BytesConsumed));
        }

        return parts;
    }
}
